"""Certificates as laboratories have them, made here, and what another program finds in a signed PDF."""

import ctypes
from datetime import UTC, datetime, timedelta

import pypdfium2
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

PHRASE = "seven quiet harbour lamps"


def certificate_of(key, issuer=None, issuer_key=None, called="Laboratory (Übung)"):
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, called)])
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(issuer or name).public_key(key.public_key())
    made = (
        made.serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=36_500))
    )
    made = made.add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    hashed = None if isinstance(key, ed25519.Ed25519PrivateKey) and issuer_key is None else SHA256()
    return made.sign(issuer_key or key, hashed)


def packed(key, certificate, above=None):
    return pkcs12.serialize_key_and_certificates(
        b"lab", key, certificate, above, BestAvailableEncryption(PHRASE.encode())
    )


def found_in(content):
    """Return what PDFium finds of the one signature: its kind, its range, and its bytes."""
    raw = pypdfium2.raw
    with pypdfium2.PdfDocument(content) as read:
        assert raw.FPDF_GetSignatureCount(read.raw) == 1
        one = raw.FPDF_GetSignatureObject(read.raw, 0)
        kind = ctypes.create_string_buffer(64)
        raw.FPDFSignatureObj_GetSubFilter(one, kind, 64)
        covered = (ctypes.c_int * 4)()
        assert raw.FPDFSignatureObj_GetByteRange(one, covered, 4) == 4
        many = raw.FPDFSignatureObj_GetContents(one, None, 0)
        held = ctypes.create_string_buffer(many)
        raw.FPDFSignatureObj_GetContents(one, held, many)
        pages = len(read)
    return kind.value, list(covered), held.raw, pages
