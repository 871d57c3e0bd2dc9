"""The file that a reviewer's remarks come back in: signed, bound to the sealed file that they are on, and encrypted.

It is made as a sealed case file is, under words of its own, so that neither can be taken for the other.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import __version__
from app.domain.errors import RequestError
from app.domain.ids import media_id
from app.domain.language import tr
from app.domain.link import Kind
from app.domain.remark import About, Remark, Review, Stance
from app.report.container import ContainerError
from app.report.sealing import REMARKS_FILE, Addressees, SealedFileError, canonical, pack, seal, unseal

PART = "remarks.jsonl"
FILE_MOST_BYTES = 64 << 20
REMARKS_MOST = 100_000
NAME_MOST = 200


class RemarksFileError(RequestError):
    """A file holds no remarks, or not as they were signed."""

    code = "VID-472"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("This is not a file of remarks as it was signed."),
            why=why,
            next_step=tr("Ask the reviewer for the file again; nothing of it was taken over."),
        )


@dataclass(frozen=True, slots=True)
class SignedRemarks:
    """What a reviewer says, and by which key; the name is what they call themselves."""

    reviewer: str
    signer: bytes
    case_id: str
    sealed_sha256: str
    remarks: tuple[Remark, ...]


def write(
    review: Review, reviewer: str, remarks: Sequence[Remark], addressees: Addressees, signer: Ed25519PrivateKey
) -> bytes:
    """Return the file; before it is encrypted, the same remarks give the same bytes.

    Raises:
        RecipientError: if one of the recipients is none.

    """
    lines = sorted(canonical(plain(each)) for each in remarks)
    told = {
        "case": review.case,
        "case_id": review.case_id,
        "sealed_sha256": review.sealed_sha256,
        "reviewer": reviewer,
        "program": f"Homeward {__version__}",
        "counts": {"remarks": len(lines)},
    }
    packed = pack(told, {PART: b"".join(lines)}, addressees, signer, REMARKS_FILE)
    return seal(packed, addressees, signer, REMARKS_FILE)


def read(untrusted: bytes, opener: str | Ed25519PrivateKey, *, is_passphrase: bool = False) -> SignedRemarks:
    """Return what a file holds.

    Raises:
        RemarksFileError: if it holds no remarks, was altered, or is of a version that is not known.
        NotForYouError: if the opener does not fit.

    """
    if len(untrusted) > FILE_MOST_BYTES:
        raise RemarksFileError(tr("It has more than {most} bytes.", most=FILE_MOST_BYTES))
    try:
        inner = unseal(untrusted, opener, is_passphrase=is_passphrase, form=REMARKS_FILE)
    except (SealedFileError, ContainerError) as error:
        raise RemarksFileError(error.why) from error
    if set(inner.parts) != {PART}:
        raise RemarksFileError(tr("It has other parts than remarks."))
    lines = inner.parts[PART].split(b"\n")[:-1]
    if len(lines) > REMARKS_MOST:
        raise RemarksFileError(tr("It has more remarks than a file can have."))
    found = tuple(remark_of(line, number) for number, line in enumerate(lines, 1))
    told = [_told(inner.manifest, name) for name in ("reviewer", "case_id", "sealed_sha256")]
    return SignedRemarks(told[0], inner.signer, told[1], told[2], found)


def plain(remark: Remark) -> dict[str, object]:
    """Return a remark as a line of the file has it."""
    return {
        "about": remark.about.value,
        "kind": remark.kind.value if remark.kind else "",
        "media": list(remark.media),
        "stance": remark.stance.value,
        "text": remark.text,
        "written_at": remark.written_at.isoformat(),
    }


def _told(manifest: Mapping[str, object], name: str) -> str:
    value = manifest.get(name)
    if not isinstance(value, str) or not value or len(value) > NAME_MOST:
        raise RemarksFileError(tr("Its manifest does not tell who made it, or on what."))
    return value


def remark_of(line: bytes, number: int) -> Remark:
    """Return the remark that a line holds.

    Raises:
        RemarksFileError: if it holds none, or not as it is written.

    """
    try:
        row: dict[str, Any] = json.loads(line.decode())
        text, kind = row["text"], row["kind"]
        if not isinstance(text, str) or canonical(row) != line + b"\n":
            raise TypeError("not a line as it is written")  # noqa: TRY301  one answer to all that can be wrong
        ids = tuple(media_id(each) for each in row["media"])
        said = Stance(row["stance"]), text, datetime.fromisoformat(row["written_at"])
        return Remark(About(row["about"]), Kind(kind) if kind else None, ids, *said)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise RemarksFileError(tr("Line {line} of it is no remark.", line=number)) from None
