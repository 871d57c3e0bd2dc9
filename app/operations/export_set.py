"""The categories that stand in a case, as a set for other cases and other programs."""

import hashlib
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.work import Changes, Topic
from app.hash_sets.writing import Written, as_list, as_vics
from app.operations.job import Job
from app.operations.leaving import leaving
from app.store import own_stash


class SetForm(StrEnum):
    """In which form a set is written."""

    LIST = "list"
    """Our own CSV: every category, its scheme, who gave it and when."""
    VICS = "vics"
    """VICS 2.0 JSON, as IPED and others read it: categories that are whole numbers."""


@dataclass(frozen=True, slots=True)
class Exported:
    """How many rows were written, how many have no place in the form, and the file's SHA-256."""

    rows: int
    left_out: int
    sha256: str
    changes: Changes = frozenset({Topic.AUDIT})


def export_set(job: Job, target: Path, form: SetForm) -> Exported:
    """Write the categories that stand, hashes alone; the same case gives the same bytes. Nothing is overwritten.

    Raises:
        RequestError: nothing is graded, something stands there, or it is among evidence.
        MachineError: it cannot be written.
    """
    rows = [Written(*astuple(each)) for each in own_stash.grades(job.case.db)]
    written = [row for row in rows if form is SetForm.LIST or row.code.isdecimal()]
    if not written:
        raise RequestError(
            tr("No set was written."),
            why=tr("No picture has a category that this form can hold."),
            next_step=tr("Grade pictures first."),
        )
    pieces = (as_list if form is SetForm.LIST else as_vics)(written)
    digest = _write(job, target, pieces, form.value, f"{len(written)} rows")
    return Exported(len(written), len(rows) - len(written), digest)


def _write(job: Job, target: Path, pieces: Iterator[str], form: str, told: str) -> str:
    """Write a new file, which takes its name when its row stands; return its SHA-256."""
    digest = hashlib.sha256()
    with leaving(job, target) as file:
        for piece in pieces:
            digest.update(data := piece.encode())
            file.write(data)
        file.flush()
        with job.case.act("set.export", form, f"{told}, SHA-256 {digest.hexdigest()}"):
            pass
    return digest.hexdigest()
