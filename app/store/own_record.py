"""A reviewer's own record of which clear pictures of a sealed file were looked at: a file beside the settings.

The case of a sealed file goes as it is closed; this stays. Its rows are chained as those of an audit trail are, so
that whoever gets it can check it in the same way. Each is on the disk before a picture is shown. One at a time
writes it, so that the rows of two windows follow one another.
"""

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import MachineError
from app.domain.language import tr
from app.store.audit import FIRST_PREVIOUS, hash_row
from app.store.lock import wait_for

FOLDER = "looked"
BEGIN, END = "reveal.begin", "reveal.end"
NAME_DIGITS = 32
TAIL_BYTES = 65_536
DETAIL_MOST = 8_000


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """The record on one sealed file, by its SHA-256."""

    folder: Path
    sealed_sha256: str

    @property
    def path(self) -> Path:
        """Where it is."""
        return self.folder / FOLDER / f"{self.sealed_sha256[:NAME_DIGITS]}.jsonl"

    def add(self, reviewer: str, verb: str, subject: str, detail: str = "") -> None:
        """Add a row, and wait until it is on the disk.

        Raises:
            MachineError: it cannot be written, or its last row cannot be read.

        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "r+b") as file:
                wait_for(descriptor)  # another window of this reviewer's would give its row the same number
                file.seek(max(0, file.seek(0, os.SEEK_END) - TAIL_BYTES))
                tail = file.read(TAIL_BYTES)
                number, previous = _last(tail)
                torn = b"\n" if tail and not tail.endswith(b"\n") else b""
                file.write(torn + _line(number + 1, (reviewer, verb, subject, detail[:DETAIL_MOST]), previous))
                file.flush()
                os.fsync(file.fileno())
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise MachineError(
                tr("The picture stays veiled: that it is looked at could not be noted.")
                if verb == BEGIN
                else tr("The picture is veiled again, but that it is could not be noted."),
                why=tr("The file {name} beside your settings cannot be written or read.", name=self.path.name),
                next_step=tr("Make room or get the right to write where settings are kept."),
            ) from error


def _last(tail: bytes) -> tuple[int, str]:
    """Return the number and the hash of the last whole row; what a power cut left of one is passed over."""
    whole = tail.split(b"\n")[:-1]
    if not whole:
        return 0, FIRST_PREVIOUS
    row = json.loads(whole[-1])
    return int(row["number"]), str(row["row_hash"])


def _line(number: int, told: tuple[str, str, str, str], previous: str) -> bytes:
    body = (number, datetime.now(UTC).isoformat(), *told)
    names = ("number", "at", "examiner", "verb", "subject", "detail", "previous_hash", "row_hash")
    row = dict(zip(names, (*body, previous, hash_row(body, previous)), strict=True))
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"
