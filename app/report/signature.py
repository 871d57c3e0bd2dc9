"""The signature of a report, in a small file beside it: who wrote it, and that not a byte of it was changed since.

The report itself stays as it is, the same bytes for the same case, whoever signs it. Source: RFC 8032 for Ed25519.
"""

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import RequestError
from app.domain.language import tr
from app.report.recipients import KEY_BYTES
from app.report.sealing import SIGNATURE_BYTES, canonical, fingerprint, fits, public_bytes

SIGNATURE_SUFFIX = ".signature"
FORMAT, VERSION = "homeward report signature", 1
WORDS = b"homeward report 1\0"
"""What is signed begins with this, so that no signature of anything else can stand for it."""
MOST_BYTES = 4_096


class ReportSignatureError(RequestError):
    """A file is no signature of a report."""

    code = "VID-561"

    def __init__(self) -> None:
        super().__init__(
            tr("This is no signature of a report."),
            next_step=tr("Name the file that was written beside the report, or ask the sender for it."),
        )


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signature tells: by whose key, and whether it is of the very bytes that were looked at."""

    signer: bytes
    holds: bool

    @property
    def fingerprint(self) -> str:
        """The signer's key as people compare it."""
        return fingerprint(self.signer)


def sign(report: bytes, name: str, signer: Ed25519PrivateKey) -> bytes:
    """Return the signature's file."""
    told = {
        "format": FORMAT,
        "version": VERSION,
        "file": name,
        "sha256": hashlib.sha256(report).hexdigest(),
        "ed25519": public_bytes(signer).hex(),
    }
    return canonical({**told, "signature": base64.b64encode(signer.sign(_signed(told))).decode("ascii")})


def looks_signed(untrusted: bytes) -> bool:
    """Return whether a file says that it is the signature of a report."""
    return len(untrusted) <= MOST_BYTES and untrusted.startswith(b"{") and FORMAT.encode() in untrusted


def read(untrusted: bytes, report: bytes) -> Signed:
    """Return what a signature tells of a report.

    Raises:
        ReportSignatureError: if it is none.

    """
    try:
        told = json.loads(untrusted[: MOST_BYTES + 1])
        known = (told["format"], told["version"]) == (FORMAT, VERSION)
        signer, signature = bytes.fromhex(told["ed25519"]), base64.b64decode(told.pop("signature"), validate=True)
        stated, over = told["sha256"], _signed(told)
    except (ValueError, KeyError, TypeError, binascii.Error, RecursionError) as error:
        raise ReportSignatureError from error
    if not known or (len(signer), len(signature)) != (KEY_BYTES, SIGNATURE_BYTES):
        raise ReportSignatureError
    return Signed(signer, stated == hashlib.sha256(report).hexdigest() and fits(signer, signature, over))


def _signed(told: Mapping[str, object]) -> bytes:
    return WORDS + canonical(told)
