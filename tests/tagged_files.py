"""Small picture files with metadata written into them, byte by byte where that is the point."""

import io
import struct
import zlib

import piexif
from PIL import Image

from app.domain.errors import EvidenceError
from app.imaging.open_media import HeldMedia

XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
ASCII, SHORT, LONG, RATIONAL, UNDEFINED, SIGNED_RATIONAL = 2, 3, 4, 5, 7, 10


def jpeg(exif=None, xmp=b"", segments=()):
    """Return a grey JPEG with an EXIF dictionary as piexif takes it, an XMP packet, and further (marker, body)."""
    held = io.BytesIO()
    Image.new("L", (8, 6), 128).save(held, "JPEG")
    parts = list(segments)
    if xmp:
        parts.insert(0, (0xE1, XMP_HEAD + xmp))
    if exif is not None:
        parts.insert(0, (0xE1, exif if isinstance(exif, bytes) else piexif.dump(exif)))
    head = b"".join(struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body for marker, body in parts)
    return held.getvalue()[:2] + head + held.getvalue()[2:]


def png(*chunks):
    """Return a grey PNG with further (type, body) chunks before its end."""
    held = io.BytesIO()
    Image.new("L", (8, 6), 128).save(held, "PNG")
    more = b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
    return held.getvalue()[:-12] + more + held.getvalue()[-12:]


def packet(fields="", attributes=""):
    """Return an XMP packet with some fields and attributes."""
    spaces = {
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
        "stEvt": "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#",
        "stRef": "http://ns.adobe.com/xap/1.0/sType/ResourceRef#",
        "exif": "http://ns.adobe.com/exif/1.0/",
        "aux": "http://ns.adobe.com/exif/1.0/aux/",
        "tiff": "http://ns.adobe.com/tiff/1.0/",
        "dc": "http://purl.org/dc/elements/1.1/",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    }
    declared = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in spaces.items())
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {declared} {attributes}>{fields}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()


def directory(tags, at, order="<"):
    """Return a tag directory that begins at offset ``at``, its long values behind it; ``tags``: (tag, type, bytes)."""
    sizes = {ASCII: 1, SHORT: 2, LONG: 4, RATIONAL: 8, SIGNED_RATIONAL: 8, UNDEFINED: 1}
    rows, behind = b"", b""
    start = at + 2 + 12 * len(tags) + 4
    for tag, kind, raw in tags:
        count = len(raw) // sizes[kind]
        inline = raw.ljust(4, b"\0") if len(raw) <= 4 else struct.pack(f"{order}I", start + len(behind))
        rows += struct.pack(f"{order}HHI", tag, kind, count) + inline
        behind += b"" if len(raw) <= 4 else raw
    return struct.pack(f"{order}H", len(tags)) + rows + bytes(4) + behind


def with_maker_note(make, note):
    """Return a JPEG whose EXIF names a make and carries a maker note.

    Offsets of a note that count from the EXIF block's start are taken relative to the note, which begins at
    ``NOTE_AT``.
    """
    image = directory([(0x010F, ASCII, make), (0x8769, LONG, struct.pack("<I", EXIF_AT))], 8)
    exif = directory([(0x927C, UNDEFINED, note)], EXIF_AT)
    block = (b"II*\0" + struct.pack("<I", 8) + image).ljust(EXIF_AT, b"\0") + exif
    return jpeg(b"Exif\0\0" + block)


EXIF_AT = 200
NOTE_AT = EXIF_AT + 2 + 12 + 4


def read(extractor, data):
    """Return the facts that an extractor finds in a file, and the sentence of what it complains of."""
    facts, complaint = [], ""
    try:
        facts.extend(extractor.extract(HeldMedia(data)))
    except EvidenceError as error:
        complaint = error.sentence()
    return facts, complaint
