"""Checks a COSE signature by the certificate in it; whose that is, and whether it may be trusted, is not asked.

Sources: RFC 9052 (COSE_Sign1 and what is signed), RFC 9053 (ECDSA, EdDSA), RFC 8230 (RSASSA-PSS), C2PA 2.1 (the claim
is signed from outside of the signature).
"""

import struct

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.backends import default_backend
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from app.imaging.cbor import Cbor, CborError, read_cbor

PARTS = 4
ALGORITHM_KEY = "1"
ECDSAS: dict[int, hashes.HashAlgorithm] = {-7: hashes.SHA256(), -35: hashes.SHA384(), -36: hashes.SHA512()}
PSS: dict[int, hashes.HashAlgorithm] = {-37: hashes.SHA256(), -38: hashes.SHA384(), -39: hashes.SHA512()}
EDDSA = -8
RSA_LEAST_BITS, RSA_MOST_BITS, EXPONENT_MOST = 2_048, 8_192, 1 << 32
CURVES = frozenset({"secp256r1", "secp384r1", "secp521r1"})
CERTIFICATE_MOST_BYTES = 1 << 16
BYTES, TEXT = 0x40, 0x60
"""The first byte of a string in CBOR, but for its length."""


default_backend()
"""The library asks for it at the first check of a kind, when a locked worker cannot open its file any more."""


class UncheckedError(Exception):
    """A signature cannot be checked; its words say why."""


def fits(signature: Cbor, certificate: bytes, claim: bytes) -> bool:
    """Tell whether a COSE signature over a claim was made with a certificate's key.

    Raises:
        UncheckedError: it is none, or of a kind that is not checked here.

    """
    if not isinstance(signature, list) or len(signature) != PARTS:
        raise UncheckedError("it is not written as COSE signatures are")
    protected, _, payload, made = signature
    if not isinstance(protected, bytes) or not isinstance(made, bytes):
        raise UncheckedError("it is not written as COSE signatures are")
    if payload not in {None, claim} if isinstance(payload, bytes | None) else True:
        return False
    head = b"\x84" + _string(TEXT, b"Signature1")
    signed = head + b"".join(_string(BYTES, each) for each in (protected, b"", claim))
    try:
        return _verified(_algorithm(protected), certificate, made, signed)
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion):
        raise UncheckedError("its certificate cannot be read, or has a key of a kind that is not known") from None


def _algorithm(protected: bytes) -> int:
    try:
        head = read_cbor(memoryview(protected))
    except CborError:
        head = None
    found = head.get(ALGORITHM_KEY) if isinstance(head, dict) else None
    if not isinstance(found, int) or found not in {*ECDSAS, *PSS, EDDSA}:
        raise UncheckedError("it is by an algorithm that is not checked here")
    return found


def _verified(algorithm: int, certificate: bytes, made: bytes, signed: bytes) -> bool:
    if len(certificate) > CERTIFICATE_MOST_BYTES:
        raise ValueError("too large")
    key = x509.load_der_x509_certificate(certificate).public_key()
    try:
        if isinstance(key, EllipticCurvePublicKey) and algorithm in ECDSAS and key.curve.name in CURVES:
            size = (key.curve.key_size + 7) // 8
            if len(made) != 2 * size:
                return False
            both = (int.from_bytes(each) for each in (made[:size], made[size:]))
            key.verify(encode_dss_signature(*both), signed, ECDSA(ECDSAS[algorithm]))
        elif isinstance(key, RSAPublicKey) and algorithm in PSS and _is_sound(key):
            by = PSS[algorithm]
            key.verify(made, signed, padding.PSS(padding.MGF1(by), padding.PSS.DIGEST_LENGTH), by)
        elif isinstance(key, Ed25519PublicKey) and algorithm == EDDSA:
            key.verify(made, signed)
        else:
            raise UncheckedError("the key in its certificate is not of the kind that it says")
    except InvalidSignature:
        return False
    return True


def _is_sound(key: RSAPublicKey) -> bool:
    """Tell whether checking costs no more than it may."""
    return RSA_LEAST_BITS <= key.key_size <= RSA_MOST_BITS and key.public_numbers().e < EXPONENT_MOST


def _string(kind: int, content: bytes) -> bytes:
    """Return a string in CBOR, in its shortest form."""
    for most, minor, form in ((24, None, ""), (1 << 8, 24, ">B"), (1 << 16, 25, ">H"), (1 << 32, 26, ">I")):
        if len(content) < most:
            head = bytes([kind | (len(content) if minor is None else minor)])
            return head + (struct.pack(form, len(content)) if form else b"") + content
    raise UncheckedError("what is signed is too large")
