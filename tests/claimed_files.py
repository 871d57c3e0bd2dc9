"""Picture files with C2PA manifests, put together box by box."""

import hashlib
import io
import struct
from datetime import UTC, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, SECP384R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.x509.oid import NameOID
from PIL import Image

from tests.tagged_files import jpeg, png

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


KEYS = {
    "es256": (-7, lambda: generate_private_key(SECP256R1())),
    "es384": (-35, lambda: generate_private_key(SECP384R1())),
    "ps256": (-37, lambda: rsa.generate_private_key(65537, 2048)),
    "small ps256": (-37, lambda: rsa.generate_private_key(65537, 1024)),  # noqa: S505  it is to be refused
    "ed25519": (-8, Ed25519PrivateKey.generate),
}
"""The number of each algorithm, and what makes a key for it."""


@cache
def key_of(kind):
    """Return the key of a kind that signs in these files."""
    return KEYS[kind][1]()


@cache
def certificate(name="Nobody's Camera", issuer="Nobody's Root", kind="es256"):
    """Return a certificate in DER, signed by nobody that is known."""
    own, key = key_of(kind), generate_private_key(SECP256R1())
    subject = [
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Maker & Söhne"),
        x509.NameAttribute(NameOID.COMMON_NAME, name),
    ]
    made = (
        x509.CertificateBuilder()
        .subject_name(x509.Name(subject))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(own.public_key())
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


def signed_by(kind, text):
    """Return a signature as COSE has it."""
    key = key_of(kind)
    if "ps256" in kind:
        return key.sign(text, padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256())
    if kind == "ed25519":
        return key.sign(text)
    made = key.sign(text, ECDSA(hashes.SHA384() if kind == "es384" else hashes.SHA256()))
    return b"".join(each.to_bytes(key.key_size // 8) for each in decode_dss_signature(made))


def real_signature(claim, kind="es256", **other):
    """Return a COSE signature over the bytes of a claim, in its box; ``other`` says what is not as it should be."""
    number = other.get("number", KEYS[kind][0])
    protected = cbor({1: number, 33: [other.get("certificate", certificate(kind=kind))]})
    text = cbor(["Signature1", protected, b"", claim])
    made = other.get("made", signed_by(kind, text))
    return superbox(SIGNATURE, "c2pa.signature", box(b"cbor", b"\xd2" + cbor([protected, {}, None, made])))


def signed_manifest(*assertions, kind="es256", also=(), claim=None, label="urn:c2pa:1", **other):
    """Return a manifest whose claim names its assertions by their hashes, and is signed; ``also`` are not named."""
    named = [
        {"url": f"self#jumbf=c2pa.assertions/{label_of(each)}", "hash": hashlib.sha256(each[8:]).digest()}
        for each in assertions
    ]
    said = {"claim_generator": "Camera/1", "alg": "sha256", "assertions": named} | (claim or {})
    text = cbor(said)
    held = superbox(ASSERTIONS, "c2pa.assertions", *assertions, *also)
    sealed = real_signature(text, kind, **other)
    return superbox(MANIFEST, label, held, superbox(CLAIM, "c2pa.claim", box(b"cbor", text)), sealed)


def label_of(assertion):
    """Return the label of an assertion in its box."""
    return assertion[33 : assertion.index(b"\0", 33)].decode()


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


def bound_jpeg(make=None, **said):
    """Return a JPEG whose manifest holds the right hash over it, all but the segment that holds the manifest.

    ``make`` makes the manifest of the assertion that holds the hash.
    """
    make = make or (lambda bound: manifest(assertions=[bound], **said))

    def made(digest, length):
        # Numbers of five digits, whatever they are, so that the store does not grow when they are put in.
        return in_jpeg(store(make(data_hash(digest, [(2, length)]))))

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


def bound_png(make):
    """Return a PNG whose manifest, made of the assertion that holds the hash, stands in a chunk left out of it."""
    whole, at = png(), len(png()) - 12
    digest = hashlib.sha256(whole).digest()
    length = 40_000
    for _ in range(2):  # the number is as long the second time
        made = png((b"caBX", store(make(data_hash(digest, [(at, length)])))))
        length = len(made) - len(whole)
    return made


STORE_ONLY = [{"xpath": "/uuid", "data": [{"offset": 8, "value": C2PA_UUID}]}, {"xpath": "/ftyp"}, {"xpath": "/mfra"}]


def outer_boxes(data):
    """Yield type, start and end of each outermost box."""
    at = 0
    while at < len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        yield kind, at, at + size
        at += size


def boxes_hash(digest, exclusions=None, label="c2pa.hash.bmff.v3", **other):
    told = {"exclusions": STORE_ONLY if exclusions is None else exclusions, "alg": "sha256", "hash": digest, **other}
    return superbox(b"cbor", label, box(b"cbor", cbor(told)))


def bound_boxes(picture, make, bound=boxes_hash):
    """Return a HEIC whose manifest, made of the assertion that holds the hash, stands in a box behind the others."""
    kept = [(at, picture[at:end]) for kind, at, end in outer_boxes(picture) if kind != b"ftyp"]
    digest = hashlib.sha256(b"".join(struct.pack(">Q", at) + body for at, body in kept)).digest()
    return in_boxes(store(make(bound(digest))), picture)
