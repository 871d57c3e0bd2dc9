"""Connections to a case's encrypted files; the only module that knows SQLCipher and its exceptions.

SQLCipher's exceptions are not ``sqlite3``'s, and they can come out of a cursor long after the call that made it.
So the connection itself tells them in words: whatever reads or writes the case sees a ``StoreError``.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlcipher3 import dbapi2 as sqlcipher
from sqlite_utils import Database

from app.domain.errors import CaseDamagedError, DiskFullError, StoreError
from app.domain.language import tr

CASE_FILE, PICTURES_FILE, SETS_FILE = "case.db", "pictures.db", "sets.db"
BUSY_WAIT_S = 10.0
CACHE_KIB = 65_536
WAL_MOST_BYTES = 64 << 20
LITTLE_ROOM_BYTES = 1 << 20
"""Below this much free room an unexplained failure to write is put down to a full disk."""

ERROR_MASK = 0xFF
ERROR, BUSY, READ_ONLY, IO_ERROR, CORRUPT, FULL, CANNOT_OPEN, CONSTRAINT, NOT_A_DATABASE = (
    1,
    5,
    8,
    10,
    11,
    13,
    14,
    19,
    26,
)
Values = Sequence[Any] | Mapping[str, Any]
Returned = TypeVar("Returned")


class Cursor(sqlcipher.Cursor):  # type: ignore[misc]  # sqlcipher3 has no types
    """A cursor whose failures are StoreErrors."""

    def execute(self, sql: str, values: Values = ()) -> "Cursor":
        """Run one statement."""
        self._told(super().execute, sql, values)
        return self

    def executemany(self, sql: str, rows: Iterable[Values]) -> "Cursor":
        """Run one statement for each row."""
        self._told(super().executemany, sql, rows)
        return self

    def executescript(self, sql: str) -> "Cursor":
        """Run several statements."""
        self._told(super().executescript, sql)
        return self

    def fetchone(self) -> Any:
        """Return the next row, or None after the last."""
        return self._told(super().fetchone)

    def fetchmany(self, size: int = 1) -> Any:
        """Return at most ``size`` rows."""
        return self._told(super().fetchmany, size)

    def fetchall(self) -> Any:
        """Return the rows that are left."""
        return self._told(super().fetchall)

    def __next__(self) -> Any:
        """Return the next row."""
        return self._told(super().__next__)

    def _told(self, call: Callable[..., Returned], *arguments: Any) -> Returned:
        try:
            return call(*arguments)
        except sqlcipher.Error as error:
            raise told(error, self.connection.folder) from error


class Connection(sqlcipher.Connection):  # type: ignore[misc]  # sqlcipher3 has no types
    """A connection whose failures are StoreErrors; ``folder`` is the case's."""

    folder: Path

    def cursor(self, factory: type[Cursor] = Cursor) -> Cursor:
        """Return a cursor that tells its failures in words."""
        made: Cursor = super().cursor(factory)
        return made


def told(error: Exception, folder: Path) -> StoreError:
    """Return what a failure of SQLCipher means to a person."""
    code = getattr(error, "sqlite_errorcode", 0) & ERROR_MASK
    if code == FULL or (code in {IO_ERROR, CANNOT_OPEN} and _has_little_room(folder)):
        return DiskFullError()
    if code in {CORRUPT, NOT_A_DATABASE}:
        return CaseDamagedError(tr("a part of its database does not fit its seal"))
    if code == CONSTRAINT:
        return StoreError(
            tr("Nothing was saved."),
            why=tr("The case refused it: {error}.", error=error),
            next_step=tr("Report this message."),
        )
    if code == BUSY:
        return StoreError(
            tr("Nothing was saved."), why=tr("Another part of the program is writing."), next_step=tr("Try again.")
        )
    if code in {IO_ERROR, READ_ONLY, CANNOT_OPEN}:
        return StoreError(
            tr("The case's disk could not be read or written; the last step was not saved."),
            why=tr("The system said: {error}.", error=error),
            next_step=tr("Check the disk and the rights on the case's folder, then run the same step again."),
        )
    return StoreError(tr("The case could not be read or written."), why=tr("The store said: {error}.", error=error))


def insert(db: Database, sql: str, values: Values) -> int:
    """Insert one row and return its number."""
    number = db.execute(sql, values).lastrowid  # type: ignore[arg-type]  # sqlite-utils names narrower containers
    if number is None:
        raise StoreError(tr("Nothing was saved."), why=tr("The store gave no number to a new row."))
    return number


def _has_little_room(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < LITTLE_ROOM_BYTES
    except OSError:
        return False


def connect(
    folder: Path, case_key: bytes | bytearray, pictures_key: bytes | bytearray, *, mode: str = "rw"
) -> Database:
    """Open both files of a case as one database, pictures.db as the schema ``pictures``.

    Args:
        folder: where the two files lie.
        case_key: the 32 bytes that case.db is encrypted with.
        pictures_key: the 32 bytes that pictures.db is encrypted with.
        mode: "rwc" makes missing files, "rw" wants them there, "ro" can change no byte of them.

    Raises:
        StoreError: CaseDamagedError where a key does not fit its file.

    """
    connection = _opened(folder, CASE_FILE, mode)
    try:
        _unlock(connection, folder, case_key, pictures_key, mode)
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


def connect_sets(folder: Path, key: bytes | bytearray, *, mode: str = "rw") -> Database:
    """Open the file of a case's hash sets, alone; ``key`` and ``mode`` as for the others.

    Raises:
        StoreError: CaseDamagedError where the key does not fit the file.

    """
    return connect_alone(folder, SETS_FILE, key, mode=mode)


def connect_alone(folder: Path, file: str, key: bytes | bytearray, *, mode: str = "rw") -> Database:
    """Open one encrypted file; ``key`` and ``mode`` as for a case's.

    Raises:
        StoreError: CaseDamagedError where the key does not fit the file.

    """
    connection = _opened(folder, file, mode)
    try:
        _lay_open(connection, key)
        for pragma in _settings(mode, ("main",)):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("SELECT count(*) FROM main.sqlite_master").fetchall()
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


def _opened(folder: Path, file: str, mode: str) -> Connection:
    try:
        connection = sqlcipher.connect(
            _uri(folder / file, mode),
            uri=True,
            factory=Connection,
            isolation_level=None,
            check_same_thread=False,
            timeout=BUSY_WAIT_S,
        )
    except sqlcipher.Error as error:
        raise told(error, folder) from error
    connection.folder = folder
    return connection  # type: ignore[no-any-return]  # sqlcipher3 has no types


def _unlock(
    connection: Connection, folder: Path, case_key: bytes | bytearray, pictures_key: bytes | bytearray, mode: str
) -> None:
    _lay_open(connection, case_key)
    connection.execute(
        f"ATTACH ? AS pictures KEY \"x'{pictures_key.hex()}'\"",  # hexadecimal digits only: a key cannot be bound
        (_uri(folder / PICTURES_FILE, mode),),
    )
    for pragma in _settings(mode, ("main", "pictures")):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    for schema in ("main", "pictures"):
        connection.execute(f"SELECT count(*) FROM {schema}.sqlite_master").fetchall()  # noqa: S608  two fixed names


def _lay_open(connection: Connection, key: bytes | bytearray) -> None:
    for pragma in ("cipher_log = off", f"key = \"x'{key.hex()}'\""):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _settings(mode: str, schemas: Sequence[str]) -> Iterator[str]:
    yield from ("foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY")
    for schema in schemas:
        yield f"{schema}.cache_size = -{CACHE_KIB}"
        yield f"{schema}.mmap_size = 0"
        if mode != "ro":
            yield from (f"{schema}.journal_mode = WAL", f"{schema}.synchronous = FULL")
            yield from (f"{schema}.secure_delete = ON", f"{schema}.journal_size_limit = {WAL_MOST_BYTES}")


def _uri(path: Path, mode: str) -> str:
    return f"{path.absolute().as_uri()}?mode={mode}"


@contextmanager
def all_or_nothing(db: Database) -> Iterator[Database]:
    """Keep all that is written inside, or nothing."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield db
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise
