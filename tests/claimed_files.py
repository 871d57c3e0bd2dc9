"""Picture files with C2PA manifests, put together box by box."""

import hashlib
import io
import struct
from datetime import UTC, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.x509.oid import NameOID
from PIL import Image

from tests.tagged_files import jpeg

STORE, MANIFEST, ASSERTIONS, CLAIM, SIGNATURE = (each.encode() for each in ("c2pa", "c2ma", "c2as", "c2cl", "c2cs"))
TAIL = bytes.fromhex("00110010800000aa00389b71")
C2PA_UUID = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
GENERATED = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
PAD = 32


def cbor(value):
    """Return a value in CBOR, in its shortest definite form."""
    if isinstance(value, bool) or value is None:
        return bytes([{False: 0xF4, True: 0xF5, None: 0xF6}[value]])
    if isinstance(value, int):
        return _head(0, value) if value >= 0 else _head(1, -1 - value)
    if isinstance(value, bytes):
        return _head(2, len(value)) + value
    if isinstance(value, str):
        return _head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return _head(4, len(value)) + b"".join(map(cbor, value))
    return _head(5, len(value)) + b"".join(cbor(key) + cbor(each) for key, each in value.items())


def _head(major, count):
    for minor, (form, most) in enumerate((("B", 1 << 8), ("H", 1 << 16), ("I", 1 << 32), ("Q", 1 << 64)), 24):
        if count < 24:
            return bytes([major << 5 | count])
        if count < most:
            return bytes([major << 5 | minor]) + struct.pack(f">{form}", count)
    raise ValueError(count)


def box(kind, body):
    return struct.pack(">I4s", len(body) + 8, kind) + body


def superbox(kind, label, *content):
    about = kind + TAIL + b"\x03" + label.encode() + b"\0"
    return box(b"jumb", box(b"jumd", about) + b"".join(content))


@cache
def certificate(name="Nobody's Camera", issuer="Nobody's Root"):
    """Return a certificate in DER, signed by nobody that is known."""
    key = generate_private_key(SECP256R1())
    subject = [
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Maker & Söhne"),
        x509.NameAttribute(NameOID.COMMON_NAME, name),
    ]
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name(subject))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(datetime(2024, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2034, 1, 1, tzinfo=UTC))
        .sign(key, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.DER)


def signature(chain=None):
    """Return a COSE signature in its box, with the chain in the protected head under its number."""
    der = [certificate()] if chain is None else chain
    sealed = b"\xa2\x01\x26\x18\x21" + cbor(der)  # {1: -7, 33: chain}
    return superbox(SIGNATURE, "c2pa.signature", box(b"cbor", b"\xd2" + cbor([sealed, {}, None, bytes(64)])))


def action(kind="c2pa.created", source=GENERATED, agent="Painter 3", when="2024-05-06T07:08:09Z"):
    return {"action": kind, "digitalSourceType": source, "softwareAgent": agent, "when": when}


def manifest(label="urn:c2pa:1", *, actions=(), assertions=(), claim=None, signed=None):
    """Return a manifest in its box."""
    inside = [superbox(b"cbor", "c2pa.actions", box(b"cbor", cbor({"actions": list(actions)})))] if actions else []
    said = {"claim_generator": "Painter/3.1", "dc:title": "made.jpg", "alg": "sha256"} if claim is None else claim
    return superbox(
        MANIFEST,
        label,
        superbox(ASSERTIONS, "c2pa.assertions", *inside, *assertions),
        superbox(CLAIM, "c2pa.claim", box(b"cbor", cbor(said))),
        signature() if signed is None else signed,
    )


def data_hash(digest, exclusions, algorithm="sha256"):
    left_out = [{"start": start, "length": length} for start, length in exclusions]
    told = {"exclusions": left_out, "alg": algorithm, "hash": digest, "pad": bytes(PAD)}
    return superbox(b"cbor", "c2pa.hash.data", box(b"cbor", cbor(told)))


def store(*manifests):
    return superbox(STORE, "c2pa", *manifests)


def segments_of(held, piece_most):
    """Return the APP11 segments of a store, each with the head of its box again."""
    head, body = held[:8], held[8:]
    pieces = [body[at : at + piece_most] for at in range(0, len(body), piece_most)]
    return [(0xEB, b"JP" + struct.pack(">HI", 1, number) + head + piece) for number, piece in enumerate(pieces, 1)]


def in_jpeg(held, piece_most=60_000):
    """Return a JPEG with a store over as many APP11 segments as it takes."""
    return jpeg(segments=segments_of(held, piece_most))


def bound_jpeg(**said):
    """Return a JPEG whose manifest holds the right hash over it, all but the segment that holds the manifest."""

    def made(digest, length):
        # Numbers of five digits, whatever they are, so that the store does not grow when they are put in.
        return in_jpeg(store(manifest(assertions=[data_hash(digest, [(2, length)])], **said)))

    length = len(made(bytes(32), 40_000)) - len(jpeg())
    rough = made(bytes(32), max(length, 256))
    length = len(rough) - len(jpeg())
    return made(hashlib.sha256(jpeg()).digest(), length)


def in_webp(held):
    made = io.BytesIO()
    Image.new("RGB", (8, 6), (128, 128, 128)).save(made, "WEBP", lossless=True)
    body = made.getvalue()[8:] + b"C2PA" + struct.pack("<I", len(held)) + held + b"\0" * (len(held) % 2)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def in_boxes(held, picture):
    """Return a file of boxes, as HEIC and AVIF are, with a store behind its other boxes."""
    return picture + box(b"uuid", C2PA_UUID + bytes(4) + b"manifest\0" + bytes(8) + held)


def in_tiff(held):
    """Return a TIFF of one grey pixel with a store under C2PA's tag."""
    tags = [
        (256, 3, 1, 1),
        (257, 3, 1, 1),
        (258, 3, 1, 8),
        (262, 3, 1, 1),
        (273, 4, 1, 8),
        (278, 3, 1, 1),
        (279, 4, 1, 1),
    ]
    at = 10 + 2 + 12 * (len(tags) + 1) + 4
    rows = b"".join(struct.pack("<HHI", tag, kind, many) + struct.pack("<I", value) for tag, kind, many, value in tags)
    rows += struct.pack("<HHII", 0xCD41, 7, len(held), at)
    return b"II*\0" + struct.pack("<I", 10) + b"\x80\0" + struct.pack("<H", len(tags) + 1) + rows + bytes(4) + held
