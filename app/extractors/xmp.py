"""What editing programs write down of a picture's descent, and what people typed into it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from app.domain.extractor import Extractor, OpenMedia
from app.domain.facts import Fact, fact
from app.domain.work import Stage
from app.imaging.metadata import metadata
from app.imaging.xmp_packet import XmpPacket

SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
HISTORY_MOST, TEXTS_MOST = 100, 100
TYPED_PLACES = (
    "photoshop:City",
    "photoshop:State",
    "photoshop:Country",
    "Iptc4xmpCore:Location",
    *(
        f"Iptc4xmpExt:Location{which}[1]/Iptc4xmpExt:{part}"
        for which in ("Created", "Shown")
        for part in ("Sublocation", "City", "ProvinceState", "CountryName")
    ),
)


@fact
@dataclass(frozen=True, slots=True)
class XmpDocument:
    """A picture's descent: two files with one ``original_document_id`` come from one file.

    ``digital_source_type`` is the last part of IPTC's address for it, such as "digitalCapture" or
    "trainedAlgorithmicMedia". ``history`` has a line for each step. ``people`` and ``places`` were typed by somebody.
    """

    kind: ClassVar[str] = "xmp_document"
    document_id: str = ""
    original_document_id: str = ""
    instance_id: str = ""
    derived_from_id: str = ""
    creator_tool: str = ""
    digital_source_type: str = ""
    title: str = ""
    description: str = ""
    creators: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    has_more: bool = False


NOTHING = XmpDocument()


class Xmp(Extractor):
    """Reads the XMP packet; one that defines entities is refused."""

    name = "xmp"
    version = 3
    stage: ClassVar[Stage] = Stage.REGISTER

    def extract(self, media: OpenMedia) -> Iterator[Fact]:
        """Yield at most one XmpDocument.

        Raises:
            XmpRefusedError: if the packet is damaged, too big, or defines entities.

        """
        found = metadata(media)
        if found.xmp_failure is not None:
            raise found.xmp_failure
        if found.xmp.properties:
            document = _document(found.xmp)
            if document != NOTHING:
                yield document


def _document(packet: XmpPacket) -> XmpDocument:
    source = packet.text("Iptc4xmpExt:DigitalSourceType", "Iptc4xmpExt:DigitalSourcefileType")
    return XmpDocument(
        document_id=packet.text("xmpMM:DocumentID"),
        original_document_id=packet.text("xmpMM:OriginalDocumentID"),
        instance_id=packet.text("xmpMM:InstanceID"),
        derived_from_id=packet.text("xmpMM:DerivedFrom/stRef:documentID", "xmpMM:DerivedFrom/stRef:instanceID"),
        creator_tool=packet.text("xmp:CreatorTool"),
        digital_source_type=source.removeprefix(SOURCE_TYPES),
        title=packet.text("dc:title", "photoshop:Headline"),
        description=packet.text("dc:description"),
        creators=packet.texts("dc:creator")[:TEXTS_MOST],
        keywords=packet.texts("dc:subject")[:TEXTS_MOST],
        people=_people(packet)[:TEXTS_MOST],
        places=tuple(dict.fromkeys(text for path in TYPED_PLACES if (text := packet.text(path)))),
        history=tuple(_step(entry) for entry in packet.entries("xmpMM:History")[:HISTORY_MOST]),
        has_more=bool(packet.text("xmpNote:HasExtendedXMP")),
    )


def _people(packet: XmpPacket) -> tuple[str, ...]:
    """Return the names of regions and of people shown, as somebody typed them."""
    names = [*packet.texts("Iptc4xmpExt:PersonInImage")]
    names += [each.get("mwg-rs:Name", "") for each in packet.entries("mwg-rs:Regions/mwg-rs:RegionList")]
    names += [each.get("MPReg:PersonDisplayName", "") for each in packet.entries("MP:RegionInfo/MPRI:Regions")]
    return tuple(dict.fromkeys(name for name in names if name))


def _step(entry: Mapping[str, str]) -> str:
    parts = ("stEvt:action", "stEvt:when", "stEvt:softwareAgent", "stEvt:parameters", "stEvt:changed")
    return ", ".join(entry[part] for part in parts if entry.get(part))


EXTRACTOR = Xmp()
