"""The head file: what a case's chains ended in, sealed outside its database.

Each page of the database has a seal of its own, but an *older* page, or the whole older file, has a good seal too.
The head file is what gives that away: it names the last audit row, the number of rows and the digest of each
append-only table, and, after the case was closed, the digest of the files themselves. Its counter only grows.

Whoever puts back the head file and the database together, both from the same moment, goes unnoticed here: only the
head that was printed on an export or noted elsewhere gives that away.

The file has two slots that are written in turn, in place: a torn write leaves the other slot, and a full disk does
not matter. Before them lie the two smaller slots of earlier versions, which are only read.
"""

import errno
import hmac
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from app.domain.errors import CaseDamagedError, DiskFullError, StoreError
from app.domain.language import tr
from app.store.audit import AuditHead
from app.store.chains import Tip

HEAD_FILE = "head"
SLOT_BYTES, SLOTS = 16_384, 2
"""A table's tip takes about 110 bytes, so that 140 append-only tables fit."""
EARLIER_SLOT_BYTES = 4096
FIRST_SLOT_AT = SLOTS * EARLIER_SLOT_BYTES
MAC_HEX_DIGITS = 64


@dataclass(frozen=True, slots=True)
class Head:
    """What the head file seals.

    ``files`` holds the digest of each file as the case was closed; it is empty while the case is open, after it was
    not closed, and for files that are too large to be read at every start.
    """

    counter: int
    audit: AuditHead
    tips: Mapping[str, Tip] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)


def write(folder: Path, key: bytes | bytearray, head: Head) -> None:
    """Write the head over the older of the two slots, and wait until it is on the disk.

    Raises:
        StoreError: DiskFullError among them.

    """
    body = json.dumps(_written_out(head), sort_keys=True)
    line = f"{_mac(key, body)} {body}\n".encode()
    if len(line) > SLOT_BYTES:
        raise ValueError("a head is longer than its slot")
    try:
        descriptor = os.open(folder / HEAD_FILE, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "r+b") as file:
            file.seek(FIRST_SLOT_AT + SLOT_BYTES * (head.counter % SLOTS))
            file.write(line.ljust(SLOT_BYTES, b" "))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFullError from error
        raise StoreError(
            tr("The case's seal could not be written."),
            why=tr("The system said: {error}.", error=error.strerror),
            next_step=tr("Check the disk and the rights on the case's folder, then close and open the case."),
        ) from error


def _written_out(head: Head) -> dict[str, object]:
    """Return what a head says; by hand, since ``asdict`` copies a hundred digests twice at each start."""
    tips = {table: {"rows": tip.rows, "digest": tip.digest} for table, tip in head.tips.items()}
    return {"counter": head.counter, "audit": asdict(head.audit), "tips": tips, "files": dict(head.files)}


def read(folder: Path, key: bytes | bytearray) -> Head:
    """Return the newest head that carries its seal.

    Raises:
        CaseDamagedError: neither slot does, or the file is gone.

    """
    try:
        with (folder / HEAD_FILE).open("rb") as file:
            slots = [file.read(size) for size in (EARLIER_SLOT_BYTES, SLOT_BYTES) for _ in range(SLOTS)]
    except OSError:
        raise CaseDamagedError(tr("its head file, the seal on its audit trail, is missing")) from None
    heads = [head for slot in slots if (head := _sealed(slot, key)) is not None]
    if not heads:
        raise CaseDamagedError(tr("its head file, the seal on its audit trail, was altered"))
    return max(heads, key=lambda head: head.counter)


def _sealed(untrusted_slot: bytes, key: bytes | bytearray) -> Head | None:
    """Return the head in a slot; None for one that was never written, is torn, or was not written by us."""
    untrusted_line = untrusted_slot.rstrip(b" \n")
    mac, body = untrusted_line[:MAC_HEX_DIGITS], untrusted_line[MAC_HEX_DIGITS + 1 :]
    if not body or not hmac.compare_digest(mac, _mac(key, body.decode("utf-8", "replace")).encode()):
        return None
    fields = json.loads(body)
    tips = {table: Tip(**tip) for table, tip in fields["tips"].items()}
    return Head(fields["counter"], AuditHead(**fields["audit"]), tips, fields["files"])


def _mac(key: bytes | bytearray, body: str) -> str:
    return hmac.digest(bytes(key), body.encode(), "sha256").hex()
