"""The nodes of a graph in CASE/UCO JSON-LD: one function a thing that is told of, values in and JSON out.

Source: UCO 1.4.0 and CASE 1.4.0 (May 2025), as ``case_validate`` checks them. An id ends in a UUID of version 5, made
of the case's own and of what the thing is called in the case, so that the same case gives the same ids.
"""

import hashlib
import re
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

from app.domain.facts import CameraBody, GpsFix, PictureShape

Node: TypeAlias = dict[str, object]
Ref: TypeAlias = dict[str, str]

CONTEXT: Mapping[str, str] = {
    "kb": "https://homeward.invalid/kb/",
    "case-investigation": "https://ontology.caseontology.org/case/investigation/",
    "uco-action": "https://ontology.unifiedcyberontology.org/uco/action/",
    "uco-analysis": "https://ontology.unifiedcyberontology.org/uco/analysis/",
    "uco-configuration": "https://ontology.unifiedcyberontology.org/uco/configuration/",
    "uco-core": "https://ontology.unifiedcyberontology.org/uco/core/",
    "uco-identity": "https://ontology.unifiedcyberontology.org/uco/identity/",
    "uco-location": "https://ontology.unifiedcyberontology.org/uco/location/",
    "uco-observable": "https://ontology.unifiedcyberontology.org/uco/observable/",
    "uco-tool": "https://ontology.unifiedcyberontology.org/uco/tool/",
    "uco-types": "https://ontology.unifiedcyberontology.org/uco/types/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Names that stand for addresses. Ours ends in "invalid", which by RFC 2606 never is anybody's."""
TEXT_MOST = 20_000
VARIANTS = "89ab"
"""The four digits that a UUID of the usual kind has at its 17th place."""
UNTOLD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
DEGREE_DIGITS, METRE_DIGITS, SURE = 7, 2, 100
EXIF_GROUPS = {
    "image": "IFD0",
    "exif": "ExifIFD",
    "gps": "GPS",
    "thumbnail": "IFD1",
    "maker": "MakerNotes",
    "iptc": "IPTC",
    "text": "Text",
}
"""Our names of the places that tags stand in, and what other tools call them."""


class Names:
    """Makes the ids of a case's nodes."""

    __slots__ = ("_space",)

    def __init__(self, case_id: str) -> None:
        self._space = hashlib.sha1(uuid.UUID(case_id).bytes, usedforsecurity=False)

    def id(self, kind: str, name: object) -> str:
        """Return the id of a thing of a kind, which ends in a UUID of version 5, as ``uuid.uuid5`` makes it.

        It is put together here since a large case has a hundred million of them, and this takes a third of the time.
        """
        made = self._space.copy()
        made.update(f"{kind}/{name}".encode())
        text = made.hexdigest()
        variant = VARIANTS[int(text[16], 16) & 3]
        return f"kb:{kind}-{text[:8]}-{text[8:12]}-5{text[13:16]}-{variant}{text[17:20]}-{text[20:32]}"

    def ref(self, kind: str, name: object) -> Ref:
        """Return what points to a thing."""
        return {"@id": self.id(kind, name)}


def told(text: str) -> str:
    """Return a text as JSON and RDF take it: without half characters, and without control characters but line ends."""
    return UNTOLD.sub("\ufffd", text[:TEXT_MOST])


def moment(at: datetime) -> Ref:
    """Return a time, with its zone; one that has none is of the store, which writes UTC."""
    zoned = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    return {"@type": "xsd:dateTime", "@value": zoned.isoformat()}


def decimal(number: float, digits: int) -> Ref:
    """Return a number without an exponent, which xsd:decimal has none of."""
    text = f"{number:.{digits}f}".rstrip("0").rstrip(".")
    return {"@type": "xsd:decimal", "@value": "0" if text == "-0" else text}


def confidence(names: Names, owner: object, share: float) -> Node:
    """Return how sure something is, in whole hundredths, as UCO has it."""
    value = {"@type": "xsd:nonNegativeInteger", "@value": str(round(share * SURE))}
    return {
        "@id": names.id("ConfidenceFacet", owner),
        "@type": "uco-core:ConfidenceFacet",
        "uco-core:confidence": value,
    }


@dataclass(frozen=True, slots=True)
class Content:
    """What is known of a content by its bytes; ``format`` is "" where nobody has looked."""

    sha256: str
    sha1: str
    md5: str
    size_bytes: int
    format: str = ""


def content_facet(names: Names, content: Content) -> Node:
    """Return hashes, size and kind of a content."""
    hashes = (("SHA256", content.sha256), ("SHA1", content.sha1), ("MD5", content.md5))
    kind = {"uco-observable:mimeType": f"image/{content.format}"} if content.format else {}
    return {
        "@id": names.id("ContentDataFacet", content.sha256),
        "@type": "uco-observable:ContentDataFacet",
        **kind,
        "uco-observable:sizeInBytes": content.size_bytes,
        "uco-observable:hash": [
            {
                "@id": names.id("Hash", f"{method}/{value}"),
                "@type": "uco-types:Hash",
                "uco-types:hashMethod": method,  # plain text: typed as the vocabulary's it does not validate any more
                "uco-types:hashValue": {"@type": "xsd:hexBinary", "@value": value},
            }
            for method, value in hashes
        ],
    }


def raster_facet(names: Names, sha256: str, shape: PictureShape, camera: Ref | None) -> Node:
    """Return a picture's format and size after orientation, and which camera says that it took it."""
    by = {} if camera is None else {"uco-observable:camera": camera}
    return {
        "@id": names.id("RasterPictureFacet", sha256),
        "@type": "uco-observable:RasterPictureFacet",
        "uco-observable:pictureType": told(shape.format),
        "uco-observable:pictureWidth": shape.width_px,
        "uco-observable:pictureHeight": shape.height_px,
        **by,
    }


def exif_facet(names: Names, sha256: str, lines: Iterable[str]) -> Node:
    """Return tags as they stand in the file, from lines of "directory name: value"; a key that comes again is numbered.

    A controlled dictionary holds each key once.
    """
    entries: dict[str, str] = {}
    for line in lines:
        directory, _, rest = line.partition(" ")
        name, _, value = rest.partition(": ")
        key = again = told(f"{EXIF_GROUPS.get(directory, directory)}:{name}")
        count = 1
        while again in entries:
            count += 1
            again = f"{key} ({count})"
        entries[again] = told(value)
    return {
        "@id": names.id("EXIFFacet", sha256),
        "@type": "uco-observable:EXIFFacet",
        "uco-observable:exifData": {
            "@id": names.id("ControlledDictionary", sha256),
            "@type": "uco-types:ControlledDictionary",
            "uco-types:entry": [
                {
                    "@id": names.id("ControlledDictionaryEntry", f"{sha256}/{key}"),
                    "@type": "uco-types:ControlledDictionaryEntry",
                    "uco-types:key": key,
                    "uco-types:value": value,
                }
                for key, value in entries.items()
            ],
        },
    }


def picture(names: Names, sha256: str, facets: list[Node]) -> Node:
    """Return a media item: a picture by its content, wherever it was found."""
    return {
        "@id": names.id("RasterPicture", sha256),
        "@type": "uco-observable:RasterPicture",
        "uco-core:hasFacet": facets,
    }


@dataclass(frozen=True, slots=True)
class Place:
    """Where a content lies: the file's number in the case, its printable path, its size, and when it was changed."""

    number: int
    path: str
    size_bytes: int
    modified_at: datetime | None


def file(names: Names, place: Place, *, with_path: bool) -> Node:
    """Return a file of an exhibit; its name and folders, which may name people, only where these are wanted."""
    facet: Node = {"@id": names.id("FileFacet", place.number), "@type": "uco-observable:FileFacet"}
    if with_path:
        facet["uco-observable:filePath"] = told(place.path)
        facet["uco-observable:fileName"] = told(last := place.path.rpartition("/")[2])
        if (ending := last.rpartition("."))[0]:
            facet["uco-observable:extension"] = told(ending[2].lower())
    facet |= {"uco-observable:isDirectory": False, "uco-observable:sizeInBytes": place.size_bytes}
    if place.modified_at is not None:
        facet["uco-observable:modifiedTime"] = moment(place.modified_at)
    node: Node = {"@id": names.id("File", place.number), "@type": "uco-observable:File"}
    return {**node, "uco-core:hasFacet": facet}


def contained(names: Names, inner: tuple[str, object], outer: int) -> Node:
    """Return that a content lies in a file, or a file in an archive."""
    name = f"contained/{inner[0]}/{inner[1]}/{outer}"
    node = relationship(names, name, inner, ("File", outer), "Contained_Within")
    return {**node, "@id": names.id("ObservableRelationship", name), "@type": "uco-observable:ObservableRelationship"}


def camera_key(body: CameraBody) -> str:
    """Return what makes a camera that camera: two without a serial number are told apart by their model alone."""
    return f"{body.make}\n{body.model}\n{body.serial}"


def device(names: Names, body: CameraBody) -> list[Node]:
    """Return a camera as files name it, and its maker."""
    key, nodes = camera_key(body), list[Node]()
    facet: Node = {"@id": names.id("DeviceFacet", key), "@type": "uco-observable:DeviceFacet"}
    facet["uco-observable:deviceType"] = "Camera"
    if body.make:
        maker = {"@id": names.id("Organization", body.make), "@type": "uco-identity:Organization"}
        nodes.append({**maker, "uco-core:name": told(body.make)})
        facet["uco-observable:manufacturer"] = names.ref("Organization", body.make)
    if body.model:
        facet["uco-observable:model"] = told(body.model)
    if body.serial:
        facet["uco-observable:serialNumber"] = told(body.serial)
    says = "As its files say, which anybody can write."
    if not body.serial:
        says += " No serial number: this may be more than one camera of that model."
    named = {"@id": names.id("Device", key), "@type": "uco-observable:Device"}
    return [*nodes, {**named, "uco-core:description": says, "uco-core:hasFacet": facet}]


def location(names: Names, sha256: str, fix: GpsFix) -> list[Node]:
    """Return where a file says that its camera was, and that the picture says so."""
    facet: Node = {
        "@id": names.id("LatLongCoordinatesFacet", sha256),
        "@type": "uco-location:LatLongCoordinatesFacet",
        "uco-location:latitude": decimal(fix.latitude, DEGREE_DIGITS),
        "uco-location:longitude": decimal(fix.longitude, DEGREE_DIGITS),
    }
    if fix.altitude_m is not None:
        facet["uco-location:altitude"] = decimal(fix.altitude_m, METRE_DIGITS)
    spread = "" if fix.accuracy_m is None else f" Give or take {fix.accuracy_m:.0f} m, as it says."
    place: Node = {"@id": names.id("Location", sha256), "@type": "uco-location:Location", "uco-core:hasFacet": facet}
    link = relationship(names, f"location/{sha256}", ("RasterPicture", sha256), ("Location", sha256), "Located_At")
    return [place, link | {"uco-core:description": f"The position that the file states (WGS 84).{spread}"}]


def relationship(names: Names, name: object, source: tuple[str, object], target: tuple[str, object], kind: str) -> Node:
    """Return that one thing is related to another one, in that direction."""
    return {
        "@id": names.id("Relationship", name),
        "@type": "uco-core:Relationship",
        "uco-core:source": names.ref(*source),
        "uco-core:target": names.ref(*target),
        "uco-core:kindOfRelationship": kind,
        "uco-core:isDirectional": True,
    }


def annotation(names: Names, name: object, on: Iterable[Ref], statement: str, tags: Iterable[str] = ()) -> Node:
    """Return somebody's words on something."""
    words = [told(each) for each in tags]
    return {
        "@id": names.id("Annotation", name),
        "@type": "uco-core:Annotation",
        "uco-core:object": list(on),
        "uco-core:statement": told(statement),
        **({"uco-core:tag": words} if words else {}),
    }
