"""An open case: its one writer, its readers, its acts and its runs."""

from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from app.domain.errors import DiskFullError, ReadOnlyError, StoreError
from app.domain.language import tr
from app.domain.remark import Review
from app.store import audit, head_file, key_file, noticing, runs, set_rows
from app.store.chains import Chains
from app.store.connection import SETS_FILE, all_or_nothing, connect, connect_sets
from app.store.head_file import Head
from app.store.held_folder import HeldFolder
from app.store.lock import CaseLock
from app.store.own_record import OwnRecord
from app.store.remark_draft import RemarkDraft
from app.store.runs import Outcome, Run


@dataclass(frozen=True, slots=True)
class Keys:
    """One key for each purpose, all derived from the case key."""

    case: bytearray
    pictures: bytearray
    head: bytearray
    sets: bytearray

    @classmethod
    def of(cls, case_key: bytes) -> "Keys":
        """Derive the keys."""
        return cls(
            *(key_file.purpose_key(case_key, purpose) for purpose in ("case.db", "pictures.db", "head", "sets.db"))
        )

    def wipe(self) -> None:
        """Overwrite the keys; copies that Python or SQLCipher made on the way are out of reach."""
        for key in (self.case, self.pictures, self.head, self.sets):
            key[:] = bytes(len(key))


@dataclass(frozen=True, slots=True)
class OpenFiles:
    """The open database of a case, its running digests, the count of its seals, and what was noticed."""

    db: Database
    chains: Chains
    counter: int
    notices: list[str]


class Case:
    """An open case; ``db`` is the one connection that writes, for one thread at a time.

    ``notices`` are sentences on what was found and set right as it opened. ``review`` is the sealed file that is looked
    at, where it is one: then remarks are all that can be written, which survive a crash in ``draft``, and reveals of
    what came along clear, which stand in ``own_record`` first.
    """

    __slots__ = (
        "_chains",
        "_counter",
        "_held_in",
        "_keys",
        "_lock",
        "db",
        "draft",
        "examiner",
        "folder",
        "notices",
        "own_record",
        "review",
    )

    def __init__(self, folder: Path, examiner: str, keys: Keys, lock: CaseLock, opened: OpenFiles) -> None:
        self.folder, self.examiner, self.db = folder, examiner, opened.db
        self.notices = tuple(opened.notices)
        self.review: Review | None = None
        self.draft: RemarkDraft | None = None
        self.own_record: OwnRecord | None = None
        self._held_in: HeldFolder | None = None
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
    def sets(self) -> Iterator[Database]:
        """Open the rows of the case's hash sets; the file is made where there is none yet."""
        made = (self.folder / SETS_FILE).exists()
        with closing(connect_sets(self.folder, self._keys.sets, mode="rw" if made else "rwc")) as db:
            set_rows.bring_up_to_date(db)
            yield db

    @contextmanager
    def transaction(self) -> Iterator[Database]:
        """Save everything that is written inside, or nothing.

        Raises:
            StoreError: DiskFullError among them; nothing of it was saved.
            ReadOnlyError: it is a sealed file that is looked at.

        """
        if self.review is not None:
            raise ReadOnlyError
        with all_or_nothing(self.db) as db:
            yield db

    def look_only(self, review: Review, held_in: HeldFolder, draft: RemarkDraft, own_record: OwnRecord) -> None:
        """Let nothing be written from now on but remarks and reveals; what the case lies in goes as it is closed."""
        self.review, self._held_in = review, held_in
        self.draft, self.own_record = draft, own_record
        self.db.execute("PRAGMA query_only = ON")

    @contextmanager
    def remarking(self) -> Iterator[Database]:
        """Save remarks on a sealed file that is looked at, and reveals of what came along; all of them or none."""
        self.db.execute("PRAGMA query_only = OFF")
        try:
            with all_or_nothing(self.db) as db:
                yield db
        finally:
            self.db.execute("PRAGMA query_only = ON")

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
        """Close the files, seal them as they are, forget the keys and let others in; again is harmless.

        On a full disk the files stay as after a crash, with all that was saved.

        Raises:
            StoreError: the files could not be sealed, as where their disk is gone; the keys are forgotten all the same.

        """
        if self._lock.released:
            return
        try:
            if self.review is None:
                with suppress(DiskFullError):
                    self._close_files()
        finally:
            self.db.close()
            self._keys.wipe()
            if self.draft is not None:
                self.draft.wipe()
            self._lock.release()
            if self._held_in is not None:
                self._held_in.let_go()

    def _close_files(self) -> None:
        self.db.rollback()
        with suppress(StoreError):  # where a reader or a full disk holds it up, the changes stay beside the file
            for schema in ("main", "pictures"):
                self.db.execute(f"PRAGMA {schema}.wal_checkpoint(TRUNCATE)").fetchall()
        audit_head = audit.head(self.db)
        self._chains.advance(self.db)
        self.db.close()
        try:
            files = noticing.file_digests(self.folder)
        except OSError as error:
            raise StoreError(
                tr("The case could not be sealed as it was closed."),
                why=tr("The system said: {error}.", error=error.strerror),
                next_step=tr("Connect its disk again and open the case; what was saved before is checked then."),
            ) from error
        head_file.write(self.folder, self._keys.head, Head(self._next(), audit_head, self._chains.tips(), files))

    def _seal(self) -> None:
        self._chains.advance(self.db)
        head = Head(self._next(), audit.head(self.db), self._chains.tips())
        head_file.write(self.folder, self._keys.head, head)

    def _next(self) -> int:
        self._counter += 1
        return self._counter
