"""A case: its folder, its keys, its one writer.

``NAME.homeward/`` holds ``key.json`` (the wrapped key), ``case.db`` and ``pictures.db`` (encrypted), ``sets.db``
(likewise, once a hash set was loaded), ``head`` (the seal on the audit chain) and ``lock``. One process has a case open
at a time; inside it one thread writes, through ``Case.db``, and others read through connections of their own.
"""

import errno
import os
import secrets
import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import (
    CaseDamagedError,
    CaseExistsError,
    DiskFullError,
    NoCaseError,
    NoRoomForCaseError,
    RequestError,
    StoreError,
)
from app.domain.language import as_written, tr
from app.store import audit, head_file, key_file, noticing, pictures, runs, upgrade
from app.store.case import Case, Keys, OpenFiles
from app.store.chains import Chains
from app.store.connection import CASE_FILE, PICTURES_FILE, connect
from app.store.head_file import Head
from app.store.key_file import KEY_FILE, KdfCost
from app.store.lock import CaseLock

__all__ = ["CASE_SUFFIX", "Case", "NewCase", "create_case", "open_case", "open_case_with_recovery_key"]

CASE_SUFFIX = ".homeward"
DEFAULT_COST = KdfCost()


@dataclass(frozen=True, slots=True)
class NewCase:
    """A case that was just made, open, and the recovery key, which is shown this once."""

    case: Case
    recovery_key: str


def create_case(folder: Path, passphrase: str | bytearray, *, examiner: str, cost: KdfCost = DEFAULT_COST) -> NewCase:
    """Make an empty case and open it; it is there whole, or not at all.

    Args:
        folder: where it goes; the name ends in ``.homeward`` and is not taken yet.
        passphrase: at least 14 characters.
        examiner: who makes it, for the audit trail.
        cost: what one guess of the pass phrase shall cost.

    Raises:
        StoreError: WeakPassphraseError, CaseExistsError and DiskFullError among them.

    """
    if folder.suffix != CASE_SUFFIX:
        raise RequestError(
            tr("A case's folder has a name that ends in {ending}.", ending=CASE_SUFFIX), next_step=tr("Add the ending.")
        )
    if folder.exists() or folder.is_symlink():
        raise CaseExistsError(folder.name)
    case_id, case_key = uuid.uuid4().hex, os.urandom(key_file.KEY_BYTES)
    sealed = key_file.seal(case_id, case_key, passphrase, cost)
    building = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    try:
        building.mkdir(mode=0o700)
        _build(building, case_id, Keys.of(case_key), sealed.text, examiner)
        building.rename(folder)
        _sync_folder(folder.parent)
    except BaseException as error:
        shutil.rmtree(building, ignore_errors=True)
        if isinstance(error, OSError | DiskFullError):
            raise _not_made(error) from error
        raise
    return NewCase(_open(folder, examiner, lambda _: (case_id, case_key)), sealed.recovery_key)


def open_case(folder: Path, passphrase: str | bytearray, *, examiner: str) -> Case:
    """Open a case with its pass phrase.

    Raises:
        StoreError: NoCaseError, CaseInUseError, WrongPassphraseError, CaseDamagedError, CaseReplacedError and
            CaseTooNewError, each with its own sentence; nothing was changed.

    """
    return _open(folder, examiner, lambda path: key_file.open_with_passphrase(path, passphrase))


def open_case_with_recovery_key(folder: Path, recovery_key: str, *, examiner: str) -> Case:
    """Open a case with the recovery key that was printed when it was made; fails as ``open_case`` does."""
    return _open(folder, examiner, lambda path: key_file.open_with_recovery_key(path, recovery_key))


def _build(folder: Path, case_id: str, keys: Keys, key_text: str, examiner: str) -> None:
    with (folder / KEY_FILE).open("x", encoding="utf-8") as file:
        file.write(key_text)
        file.flush()
        os.fsync(file.fileno())
    db = connect(folder, keys.case, keys.pictures, mode="rwc")
    try:
        upgrade.apply(db)
        about = {"case_id": case_id, "made_at": datetime.now(UTC).isoformat(), "made_by": examiner, "head_counter": "1"}
        with db.atomic():
            db.table("case_info").insert_all({"name": name, "value": value} for name, value in about.items())
            audit.add(db, examiner, "case.create", case_id)
        end, chains = audit.head(db), Chains()
        chains.advance(db)
    finally:
        db.close()
    head_file.write(folder, keys.head, Head(1, end, chains.tips(), noticing.file_digests(folder)))
    _sync_folder(folder)


def is_begun(folder: Path) -> bool:
    """Tell whether a folder is a case, be it a damaged one."""
    return (folder / KEY_FILE).is_file() or (folder / CASE_FILE).is_file()


def _open(folder: Path, examiner: str, unwrap: Callable[[Path], tuple[str, bytes]]) -> Case:
    if not (folder / KEY_FILE).is_file():
        if (folder / CASE_FILE).is_file():
            raise CaseDamagedError(tr("its key file is missing"))
        raise NoCaseError(folder.name)
    lock = CaseLock.take(folder)
    try:
        case_id, case_key = unwrap(folder / KEY_FILE)
        keys = Keys.of(case_key)
        opened = _open_files(folder, examiner, keys, case_id)
    except BaseException:
        lock.release()
        raise
    return Case(folder, examiner, keys, lock, opened)


def _open_files(folder: Path, examiner: str, keys: Keys, case_id: str) -> OpenFiles:
    """Check everything on a connection that can change nothing; only then open for writing."""
    for name in (CASE_FILE, PICTURES_FILE):
        if not (folder / name).is_file():
            raise CaseDamagedError(tr("{file} is missing", file=name))
    head = head_file.read(folder, keys.head)
    noticing.compare_files(folder, head)
    with connect(folder, keys.case, keys.pictures, mode="ro") as db:
        upgrade.refuse_unknown(db)
        chains, notices = noticing.compare_chains(db, head, case_id)
        upgrade.copy_closed_files(folder, db)
    db = connect(folder, keys.case, keys.pictures)
    try:
        head_file.write(folder, keys.head, Head(head.counter + 1, head.audit, head.tips))
        upgrade.apply(db)
        notices += _set_right(db, examiner, head.counter + 1)
        chains.advance(db)
        head_file.write(folder, keys.head, Head(head.counter + 2, audit.head(db), chains.tips()))
    except BaseException:
        db.close()
        raise
    return OpenFiles(db, chains, head.counter + 2, notices)


def _set_right(db: Database, examiner: str, counter: int) -> list[str]:
    """Note who opens the case, and mend what a crash left behind."""
    db.execute("BEGIN IMMEDIATE")  # where a step fails, the caller closes the database, which undoes all of this
    again = pictures.mend(db) if pictures.is_torn(db) else None
    cut_off = runs.end_cut_off(db, examiner)
    db.execute("UPDATE case_info SET value = ? WHERE name = 'head_counter'", (str(counter),))
    with as_written():
        audit.add(db, examiner, "case.open", "", " ".join(_set_right_words(again, cut_off)))
    db.execute("COMMIT")
    return _set_right_words(again, cut_off)


def _set_right_words(again: int | None, cut_off: int) -> list[str]:
    """Return what was mended: how many facts are to be made again, where a step was torn; whether runs were cut off."""
    words = []
    if again is not None:
        words.append(tr("The program ended in the middle of a step; %n fact(s) will be made again.", "", again))
    if cut_off:
        words.append(tr("A run was cut off; what it had saved is there. Run it again to go on."))
    return words


def _sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does so by itself."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _not_made(error: OSError | DiskFullError) -> StoreError:
    if isinstance(error, DiskFullError) or error.errno == errno.ENOSPC:
        return NoRoomForCaseError()
    return StoreError(
        tr("The case was not made."),
        why=tr("The system said: {error}.", error=error.strerror),
        next_step=tr("Check that the folder above it exists and can be written."),
    )
