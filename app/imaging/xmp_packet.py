"""Reads an XMP packet into flat properties; entities, document types and outside references are refused.

Source: ISO 16684-1:2019 (XMP data model and its RDF/XML form).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from app.imaging.metadata_errors import XmpRefusedError
from app.imaging.tiff_ifd import clean_text

PACKET_BYTES_MOST = 1 << 20
PROPERTIES_MOST = 1_000
DEPTH_MOST = 8
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
ARRAYS = frozenset({f"{RDF}Seq", f"{RDF}Bag", f"{RDF}Alt"})
PREFIXES = {
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#": "stEvt",
    "http://ns.adobe.com/xap/1.0/sType/ResourceRef#": "stRef",
    "http://ns.adobe.com/xmp/note/": "xmpNote",
    "http://ns.adobe.com/exif/1.0/": "exif",
    "http://ns.adobe.com/exif/1.0/aux/": "aux",
    "http://cipa.jp/exif/1.0/": "exifEX",
    "http://ns.adobe.com/tiff/1.0/": "tiff",
    "http://ns.adobe.com/photoshop/1.0/": "photoshop",
    "http://ns.adobe.com/camera-raw-settings/1.0/": "crs",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/": "Iptc4xmpCore",
    "http://iptc.org/std/Iptc4xmpExt/2008-02-29/": "Iptc4xmpExt",
    "http://www.metadataworkinggroup.com/schemas/regions/": "mwg-rs",
    "http://ns.google.com/photos/1.0/panorama/": "GPano",
    "http://ns.microsoft.com/photo/1.0/": "MicrosoftPhoto",
    "http://ns.microsoft.com/photo/1.2/": "MP",
    "http://ns.microsoft.com/photo/1.2/t/RegionInfo#": "MPRI",
    "http://ns.microsoft.com/photo/1.2/t/Region#": "MPReg",
}


@dataclass(frozen=True, slots=True)
class XmpPacket:
    """Properties by their path, such as "xmpMM:History[1]/stEvt:action", in the order of the file."""

    properties: Mapping[str, str]

    def text(self, *paths: str) -> str:
        """Return the first of the properties that has a text; the first entry where it is a list."""
        for path in paths if self.properties else ():  # most pictures have no packet
            found = self.properties.get(path) or self.properties.get(f"{path}[1]")
            if found:
                return found
        return ""

    def texts(self, path: str) -> tuple[str, ...]:
        """Return the entries of a list, or the one text where it is none."""
        single = self.properties.get(path)
        if single:
            return (single,)
        return tuple(value for key, value in self.properties.items() if key.startswith(f"{path}[") and key[-1] == "]")

    def entries(self, path: str) -> tuple[Mapping[str, str], ...]:
        """Return a list of structures, each a mapping from field to text."""
        rows: dict[str, dict[str, str]] = {}
        for key, value in self.properties.items():
            if key.startswith(f"{path}["):
                number, _, name = key[len(path) + 1 :].partition("]/")
                rows.setdefault(number, {})[name] = value
        return tuple(rows.values())


def read_packet(packet: bytes) -> XmpPacket:
    """Return the properties of a packet.

    Raises:
        XmpRefusedError: if it is too big, is no XML, or holds an entity or a document type.

    """
    if len(packet) > PACKET_BYTES_MOST:
        raise XmpRefusedError("It is larger than 1 MiB.")
    trimmed = _as_utf8(packet).strip(b"\0 \r\n\t")
    end = trimmed.rfind(b"</x:xmpmeta>")
    if end >= 0:  # what stands behind it is padding, sometimes with bytes that are no XML
        trimmed = trimmed[: end + len(b"</x:xmpmeta>")]
    if not trimmed:
        return XmpPacket({})
    try:
        parser = DefusedXMLParser(forbid_dtd=True)
        parser.feed(trimmed)
        root = parser.close()
    except DefusedXmlException as error:
        raise XmpRefusedError("It defines a document type or an entity, as attacks do.") from error
    except (ParseError, ValueError, LookupError) as error:
        raise XmpRefusedError("It is damaged: it is not well-formed XML.") from error
    return XmpPacket(dict(_first(_properties(root), PROPERTIES_MOST)))


def _as_utf8(packet: bytes) -> bytes:
    """Return a packet in UTF-8; those in UTF-16 are known by the zero beside their first bracket."""
    start = packet.lstrip(b"\xfe\xff\xef\xbb\xbf")
    if start[:2] == b"\0<":
        return start.decode("utf-16-be", "replace").encode()
    return start.decode("utf-16-le", "replace").encode() if start[:2] == b"<\0" else start


def _first(pairs: Iterator[tuple[str, str]], most: int) -> Iterator[tuple[str, str]]:
    for _, pair in zip(range(most), pairs, strict=False):
        yield pair


def _properties(root: Element) -> Iterator[tuple[str, str]]:
    # At most two levels down, and never by ``iter``, which recurses: a packet may nest as deep as it likes.
    nearest = [root, *root, *(grandchild for child in root for grandchild in child)]
    for rdf in nearest:
        if rdf.tag == f"{RDF}RDF":
            for description in rdf:
                yield from _fields(description, "", 0)
            return


def _fields(element: Element, prefix: str, depth: int) -> Iterator[tuple[str, str]]:
    for name, value in element.attrib.items():
        if not name.startswith((RDF, "{http://www.w3.org/XML/")) and (text := clean_text(value)):
            yield prefix + _short(name), text
    for child in element:
        yield from _value(child, prefix + _short(child.tag), depth + 1)


def _value(element: Element, path: str, depth: int) -> Iterator[tuple[str, str]]:
    if depth > DEPTH_MOST:
        return
    first = element[0] if len(element) else None
    if first is not None and first.tag in ARRAYS:
        for number, entry in enumerate(first, start=1):
            yield from _value(entry, f"{path}[{number}]", depth + 1)
    elif first is not None and first.tag == f"{RDF}Description":
        yield from _fields(first, f"{path}/", depth + 1)
    elif first is not None or any(not name.startswith((RDF, "{http://www.w3.org/XML/")) for name in element.attrib):
        yield from _fields(element, f"{path}/", depth + 1)
    elif text := clean_text(element.get(f"{RDF}resource") or element.text or ""):
        yield path, text


def _short(name: str) -> str:
    """Return "prefix:name" of a qualified name; a namespace that is not known gives its last part as prefix."""
    space, _, local = name.rpartition("}")
    space = space.removeprefix("{")
    prefix = PREFIXES.get(space) or space.strip("/#").rpartition("/")[2]
    return clean_text(f"{prefix}:{local}" if prefix else local)[:80]
