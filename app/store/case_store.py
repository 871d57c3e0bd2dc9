"""A case: its folder, its keys, its one writer.

``NAME.homeward/`` holds ``key.json`` (the wrapped key), ``case.db`` and ``pictures.db`` (encrypted), ``head`` (the
seal on the audit chain) and ``lock``. One process has a case open at a time; inside it one thread writes, through
``Case.db``, and others read through connections of their own.
"""

import os
import secrets
import shutil
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from app.domain.errors import CaseDamagedError, CaseExistsError, DiskFullError, NoCaseError, RequestError, StoreError
from app.store import audit, head_file, key_file, migrations, noticing, pictures, runs
from app.store.chains import Chains
from app.store.connection import CASE_FILE, PICTURES_FILE, connect
from app.store.head_file import Head
from app.store.key_file import KEY_FILE, KdfCost
from app.store.lock import CaseLock
from app.store.runs import Outcome, Run

CASE_SUFFIX = ".homeward"
DEFAULT_COST = KdfCost()


@dataclass(frozen=True, slots=True)
class Keys:
    """One key for each purpose, all derived from the case key."""

    case: bytearray
    pictures: bytearray
    head: bytearray

    @classmethod
    def of(cls, case_key: bytes) -> "Keys":
        """Derive the keys."""
        return cls(*(key_file.purpose_key(case_key, purpose) for purpose in ("case.db", "pictures.db", "head")))

    def wipe(self) -> None:
        """Overwrite the keys; copies that Python or SQLCipher made on the way are out of reach."""
        for key in (self.case, self.pictures, self.head):
            key[:] = bytes(len(key))


class Case:
    """An open case; ``db`` is the one connection that writes, for one thread at a time.

    ``notices`` are sentences on what was found and set right as it opened.
    """

    __slots__ = ("_chains", "_counter", "_keys", "_lock", "db", "examiner", "folder", "notices")

    def __init__(self, folder: Path, examiner: str, keys: Keys, lock: CaseLock, opened: "_Opened") -> None:
        self.folder, self.examiner, self.db = folder, examiner, opened.db
        self.notices = tuple(opened.notices)
        self._keys, self._lock, self._chains, self._counter = keys, lock, opened.chains, opened.counter

    def __enter__(self) -> Self:
        """Return the case."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def reader(self) -> Database:
        """Return a new connection that only reads; close it where it was opened for."""
        db = connect(self.folder, self._keys.case, self._keys.pictures, mode="ro")
        db.execute("PRAGMA query_only = ON")
        return db

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """Save everything that is written inside, or nothing.

        Raises:
            StoreError: DiskFullError among them; nothing of it was saved.

        """
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield self.db
            self.db.execute("COMMIT")
        except BaseException:
            self.db.rollback()
            raise

    @contextmanager
    def act(self, verb: str, subject: str, detail: str = "") -> Iterator[Database]:
        """Save an examiner's deed and its audit row, or neither, and seal the chain's new end."""
        with self.transaction() as db:
            yield db
            audit.add(db, self.examiner, verb, subject, detail)
        self._seal()

    @contextmanager
    def machine_run(self, name: str, detail: Mapping[str, object]) -> Iterator[Run]:
        """Note a run of the machine: its row at the start, its audit row with counts at the end, however it ends."""
        with self.transaction() as db:
            run = runs.begin(db, self.examiner, name, detail)
        try:
            yield run
        except BaseException:
            run.outcome = Outcome.FAILED
            raise
        finally:
            with self.transaction() as db:
                runs.end(db, self.examiner, run)
            self._seal()

    def audit_head(self) -> audit.AuditHead:
        """Return the end of the audit chain, to be printed on what leaves the case."""
        return audit.head(self.db)

    def close(self) -> None:
        """Close the files, seal them as they are, forget the keys and let others in; again is harmless."""
        if self._lock.released:
            return
        try:
            for schema in ("main", "pictures"):
                self.db.execute(f"PRAGMA {schema}.wal_checkpoint(TRUNCATE)").fetchall()
            audit_head = audit.head(self.db)
            self.db.close()
            files = noticing.file_digests(self.folder)
            head_file.write(self.folder, self._keys.head, Head(self._next(), audit_head, self._chains.tips(), files))
        finally:
            self.db.close()
            self._keys.wipe()
            self._lock.release()

    def _seal(self) -> None:
        self._chains.advance(self.db)
        head = Head(self._next(), audit.head(self.db), self._chains.tips())
        head_file.write(self.folder, self._keys.head, head)

    def _next(self) -> int:
        self._counter += 1
        return self._counter


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
        raise RequestError(f"A case's folder has a name that ends in {CASE_SUFFIX}.", next_step="Add the ending.")
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
        if isinstance(error, OSError):
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


@dataclass(frozen=True, slots=True)
class _Opened:
    db: Database
    chains: Chains
    counter: int
    notices: list[str]


def _build(folder: Path, case_id: str, keys: Keys, key_text: str, examiner: str) -> None:
    with (folder / KEY_FILE).open("x", encoding="utf-8") as file:
        file.write(key_text)
        file.flush()
        os.fsync(file.fileno())
    db = connect(folder, keys.case, keys.pictures, mode="rwc")
    try:
        migrations.apply(db)
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


def _open(folder: Path, examiner: str, unwrap: Callable[[Path], tuple[str, bytes]]) -> Case:
    if not (folder / KEY_FILE).is_file():
        if (folder / CASE_FILE).is_file():
            raise CaseDamagedError("its key file is missing")
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


def _open_files(folder: Path, examiner: str, keys: Keys, case_id: str) -> _Opened:
    """Check everything on a connection that can change nothing; only then open for writing."""
    for name in (CASE_FILE, PICTURES_FILE):
        if not (folder / name).is_file():
            raise CaseDamagedError(f"{name} is missing")
    head = head_file.read(folder, keys.head)
    noticing.compare_files(folder, head)
    with connect(folder, keys.case, keys.pictures, mode="ro") as db:
        migrations.refuse_unknown(db)
        chains, notices = noticing.compare_chains(db, head, case_id)
        migrations.copy_closed_files(folder, db)
    db = connect(folder, keys.case, keys.pictures)
    try:
        head_file.write(folder, keys.head, Head(head.counter + 1, head.audit, head.tips))
        migrations.apply(db)
        notices += _set_right(db, examiner, head.counter + 1)
        chains.advance(db)
        head_file.write(folder, keys.head, Head(head.counter + 2, audit.head(db), chains.tips()))
    except BaseException:
        db.close()
        raise
    return _Opened(db, chains, head.counter + 2, notices)


def _set_right(db: Database, examiner: str, counter: int) -> list[str]:
    """Note who opens the case, and mend what a crash left behind."""
    notices = []
    db.execute("BEGIN IMMEDIATE")  # where a step fails, the caller closes the database, which undoes all of this
    if pictures.is_torn(db):
        again = pictures.mend(db)
        notices.append(f"The program ended in the middle of a step; {again} fact(s) will be made again.")
    if runs.end_cut_off(db, examiner):
        notices.append("A run was cut off; what it had saved is there. Run it again to go on.")
    db.execute("UPDATE case_info SET value = ? WHERE name = 'head_counter'", (str(counter),))
    audit.add(db, examiner, "case.open", "", " ".join(notices))
    db.execute("COMMIT")
    return notices


def _sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does so by itself."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _not_made(error: OSError) -> StoreError:
    if shutil.disk_usage(Path(error.filename or ".").anchor or ".").free == 0:
        return DiskFullError()
    return StoreError(
        "The case was not made.",
        why=f"The system said: {error.strerror}.",
        next_step="Check that the folder above it exists and can be written.",
    )
