"""Audit rows: one for each act and each run, chained by hash; rows are only ever added."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlite_utils import Database

from app.domain.audit import AuditRow
from app.domain.language import tr

FIRST_PREVIOUS = "0" * 64
ROWS_A_READ = 5000
COLUMNS = "number, at, examiner, verb, subject, detail, previous_hash, row_hash"


@dataclass(frozen=True, slots=True)
class AuditHead:
    """The end of the chain: how many rows there are, and the hash of the last; printed on what leaves the case."""

    number: int
    row_hash: str

    def __str__(self) -> str:
        """Return it as it is printed."""
        return f"{self.number}:{self.row_hash}"


@dataclass(frozen=True, slots=True)
class AuditFault:
    """A row at which the chain does not hold, and a sentence that says why."""

    number: int
    sentence: str


@dataclass(frozen=True, slots=True)
class AuditCheck:
    """What a check of the whole chain found; it holds when there are no faults."""

    rows: int
    head: AuditHead
    faults: tuple[AuditFault, ...]


def add(db: Database, examiner: str, verb: str, subject: str, detail: str = "") -> AuditRow:
    """Append a row; call it inside the transaction of what it tells of."""
    last, at = head(db), datetime.now(UTC)
    body = (last.number + 1, at.isoformat(), examiner, verb, subject, detail)
    row_hash = hash_row(body, last.row_hash)
    db.execute(
        f"INSERT INTO audit ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608  a constant's columns
        (*body, last.row_hash, row_hash),
    )
    return AuditRow(body[0], at, examiner, verb, subject, detail, last.row_hash, row_hash)


def head(db: Database) -> AuditHead:
    """Return the end of the chain; number 0 and zeros for an empty one."""
    row = db.execute("SELECT number, row_hash FROM audit ORDER BY number DESC LIMIT 1").fetchone()
    return AuditHead(*row) if row else AuditHead(0, FIRST_PREVIOUS)


def rows(db: Database, offset: int = 0, limit: int = 200) -> list[AuditRow]:
    """Return at most ``limit`` rows, newest first, after the ``offset`` newest."""
    found = db.execute(
        f"SELECT {COLUMNS} FROM audit ORDER BY number DESC LIMIT ? OFFSET ?",  # noqa: S608  a constant's columns
        (limit, offset),
    ).fetchall()
    return [AuditRow(number, datetime.fromisoformat(at), *rest) for number, at, *rest in found]


def trail(db: Database, last: int) -> Iterator[AuditRow]:
    """Yield the rows up to the one of number ``last``, the oldest first, a few at a time in memory."""
    for number, at, *rest in _all(db):
        if number > last:
            return
        yield AuditRow(number, datetime.fromisoformat(at), *rest)


def tells(db: Database, verb: str, words: str) -> bool:
    """Tell whether a row of a verb has these words in its detail."""
    sql = "SELECT 1 FROM audit WHERE verb = ? AND instr(detail, ?) > 0 LIMIT 1"
    return db.execute(sql, (verb, words)).fetchone() is not None


def details(db: Database, verb: str, subject: str) -> list[str]:
    """Return the details of the rows of a verb on a subject, the oldest first."""
    sql = "SELECT detail FROM audit WHERE verb = ? AND subject = ? ORDER BY number"
    return [row[0] for row in db.execute(sql, (verb, subject)).fetchall()]


def count(db: Database) -> int:
    """Return how many rows there are."""
    return head(db).number


def verify(db: Database, sealed: AuditHead | None = None) -> AuditCheck:
    """Check each row against its hash and its neighbour, and the chain against a head that was noted elsewhere.

    Args:
        db: the case.
        sealed: a head from the head file or from a printed export; the chain must still hold that very row.

    About 4 µs a row.

    """
    faults: list[AuditFault] = []
    expected, previous, sealed_seen = 1, FIRST_PREVIOUS, sealed is None or sealed.number == 0
    for number, at, examiner, verb, subject, detail, previous_hash, row_hash in _all(db):
        if number != expected:
            faults.append(AuditFault(expected, _missing(expected, number)))
        elif previous_hash != previous:
            faults.append(AuditFault(number, tr("Row {number} does not follow the row before it.", number=number)))
        if hash_row((number, at, examiner, verb, subject, detail), previous_hash) != row_hash:
            faults.append(AuditFault(number, tr("Row {number} is not what was written.", number=number)))
        if sealed is not None and number == sealed.number:
            sealed_seen = row_hash == sealed.row_hash
        expected, previous = number + 1, row_hash
    if sealed is not None and not sealed_seen:
        faults.append(AuditFault(sealed.number, _unsealed(sealed, expected - 1)))
    return AuditCheck(expected - 1, AuditHead(expected - 1, previous), tuple(faults))


def hash_row(body: tuple[int, str, str, str, str, str], previous_hash: str) -> str:
    """Return the SHA-256 over a row and the row before it, as a JSON list that anybody can rebuild."""
    text = json.dumps([*body, previous_hash], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _missing(expected: int, found: int) -> str:
    return tr("Row {number} is missing; row {next} follows.", number=expected, next=found)


def _unsealed(sealed: AuditHead, last: int) -> str:
    if last < sealed.number:
        return tr("Rows {first} to {last}, which were sealed, are missing.", first=last + 1, last=sealed.number)
    return tr("Row {number} is not the row that was sealed.", number=sealed.number)


def _all(db: Database) -> Iterator[tuple[int, str, str, str, str, str, str, str]]:
    cursor = db.execute(f"SELECT {COLUMNS} FROM audit ORDER BY number")  # noqa: S608  a constant's columns
    while some := cursor.fetchmany(ROWS_A_READ):
        yield from some
