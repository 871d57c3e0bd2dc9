"""The file of an examiner's own stash, beside the settings: encrypted by a key out of their signing key.

So whoever can sign in the examiner's name can open it, with the same pass phrase, and nobody else. It holds hashes and
words, never a picture. Decision: a stash is one examiner's. A laboratory's is the file that one of its examiners
exports and the others merge; a file that many write on a share would need a key that everybody has.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.domain.errors import AppError, CaseDamagedError, MachineError
from app.domain.language import tr
from app.domain.stash import Addition, Content, Contradiction, Mark, Said, StashWord, contradictions, standing
from app.store import key_file
from app.store.connection import all_or_nothing, connect_alone, insert
from app.store.migrations import append_only

STASH_FILE = "stash.db"
STASH_MIGRATIONS = Migrations("stash")
WORD = "word.sha256, md5, sha1, pdq, label, addition"
LABEL = ("scheme", "scheme_version", "category", "examiner", "said_at", "series")
MADE = "author, signer, case_id, case_name, added_at, mark"
FROM = "FROM word JOIN addition ON addition.id = addition"


class StashError(AppError):
    """The stash cannot be opened, or is not what was written."""

    code = "VID-496"


@STASH_MIGRATIONS()
def t0001_additions(db: Database) -> None:
    """What was added, by whom and where; the words, and what many of them have in common."""
    db.executescript("""
        CREATE TABLE addition (
            id INTEGER PRIMARY KEY, mark BLOB NOT NULL UNIQUE CHECK (length(mark) = 32),
            author TEXT NOT NULL, signer BLOB NOT NULL CHECK (length(signer) = 32),
            case_id TEXT NOT NULL, case_name TEXT NOT NULL, added_at TEXT NOT NULL,
            signature BLOB NOT NULL CHECK (length(signature) = 64), kept_at TEXT NOT NULL
        ) STRICT;
        CREATE TABLE label (
            id INTEGER PRIMARY KEY, scheme TEXT NOT NULL, scheme_version TEXT NOT NULL, category TEXT NOT NULL,
            examiner TEXT NOT NULL, said_at TEXT NOT NULL, series TEXT NOT NULL,
            UNIQUE (scheme, scheme_version, category, examiner, said_at, series)
        ) STRICT;
        CREATE TABLE word (
            id INTEGER PRIMARY KEY,
            addition INTEGER NOT NULL REFERENCES addition (id), place INTEGER NOT NULL,
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32), md5 BLOB NOT NULL CHECK (length(md5) = 16),
            sha1 BLOB NOT NULL CHECK (length(sha1) = 20), pdq BLOB NOT NULL CHECK (length(pdq) IN (0, 32)),
            label INTEGER NOT NULL REFERENCES label (id), UNIQUE (addition, place)
        ) STRICT;
        CREATE INDEX word_of_content ON word (sha256);
        CREATE INDEX word_of_md5 ON word (md5, sha256);
        CREATE INDEX word_of_pdq ON word (pdq, sha256) WHERE pdq <> x'';
    """)
    for table, plural in {"addition": "additions", "label": "labels", "word": "words of a stash"}.items():
        db.executescript(append_only(table, plural))


@dataclass(frozen=True, slots=True)
class Stash:
    """An open stash, and the key that it is opened by and signed with."""

    db: Database
    key: Ed25519PrivateKey

    @property
    def signer(self) -> bytes:
        """The public half, which names the examiner in it."""
        return self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    @contextmanager
    def whole(self) -> Iterator[Database]:
        """Keep all that is written inside, or nothing."""
        with all_or_nothing(self.db) as db:
            yield db

    @contextmanager
    def tried(self) -> Iterator[Database]:
        """Let be seen what would come of what is written inside, and keep nothing of it."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield self.db
        finally:
            self.db.rollback()


@dataclass(frozen=True, slots=True)
class StashCounts:
    """How much a stash holds: additions, those of other signers among them, contents, and words that stand."""

    additions: int
    others: int
    contents: int
    words: int


def exists(folder: Path) -> bool:
    """Tell whether there is a stash."""
    return (folder / STASH_FILE).exists()


@contextmanager
def opened(folder: Path, key: Ed25519PrivateKey) -> Iterator[Stash]:
    """Open an examiner's stash, which is made where there is none.

    Raises:
        StashError: it belongs to another signing key, or is damaged, or a newer version made it.
        MachineError: the folder cannot be written.

    """
    secret = key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not exists(folder):
            (folder / STASH_FILE).touch(mode=0o600)
        db = connect_alone(folder, STASH_FILE, key_file.purpose_key(secret, STASH_FILE))
    except CaseDamagedError as error:
        raise StashError(
            tr("The stash does not open with this signing key."),
            why=tr("It was made with another one, or its file is damaged."),
            next_step=tr("Put back the key or the file that belong together; nothing was changed."),
        ) from error
    except OSError as error:
        raise MachineError(
            tr("The stash could not be opened."),
            why=tr("The system says: {error}.", error=error.strerror),
            next_step=tr("Make room or get the right to write where settings are kept."),
        ) from error
    with closing(db):
        with closing(Database(memory=True)) as nothing_applied:
            known = {step.name for step in STASH_MIGRATIONS.pending(nothing_applied)}
        if {step.name for step in STASH_MIGRATIONS.applied(db)} - known:
            raise StashError(tr("A newer version of the program made this stash."), next_step=tr("Use that version."))
        STASH_MIGRATIONS.apply(db)
        yield Stash(db, key)


def add(db: Database, addition: Addition) -> bool:
    """Keep an addition whose signature was checked; inside a transaction. False where it is there already."""
    mark = addition.mark
    if db.execute("SELECT 1 FROM addition WHERE mark = ?", (mark,)).fetchone():
        return False
    sql = """
        INSERT INTO addition (mark, author, signer, case_id, case_name, added_at, signature, kept_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    """
    about = (mark, addition.author, addition.signer, addition.case_id, addition.case_name)
    times = (addition.added_at.isoformat(), addition.signature, datetime.now(UTC).isoformat())
    number = insert(db, sql, (*about, *times))
    labels: dict[tuple[str, ...], int] = {}
    rows = []
    for place, word in enumerate(addition.words):
        _, scheme, version, category, examiner, said_at, series = word
        said = (scheme, version, category, examiner, said_at.isoformat(), series)
        if said not in labels:
            labels[said] = _label(db, said)
        rows.append((number, place, *word.content, labels[said]))
    db.conn.executemany(
        "INSERT INTO word (addition, place, sha256, md5, sha1, pdq, label) VALUES (?, ?, ?, ?, ?, ?, ?)", rows
    )
    return True


def additions(db: Database, signer: bytes | None = None) -> Iterator[Addition]:
    """Yield the additions, of one signer or all, sorted by their marks.

    Raises:
        StashError: one is not what was added.

    """
    sql = "SELECT id, mark, author, signer, case_id, case_name, added_at, signature FROM addition"
    for number, mark, author, by, case_id, case_name, added_at, signature in db.execute(f"{sql} ORDER BY mark"):
        if signer is not None and by != signer:
            continue
        named = f"SELECT sha256, md5, sha1, pdq, {', '.join(LABEL)} FROM word JOIN label ON label.id = label"  # noqa: S608  our own names
        found = db.execute(f"{named} WHERE addition = ? ORDER BY place", (number,)).fetchall()
        words = tuple(StashWord(Content(*row[:4]), *_label_of(row[4:])) for row in found)
        at = datetime.fromisoformat(added_at)
        made = Addition(author, by, case_id, case_name, at, words, signature)
        if made.mark != mark:
            raise StashError(
                tr("The stash is damaged: an addition is not what was added."),
                next_step=tr("Put back its file from a backup."),
            )
        yield made


def marks(db: Database) -> set[Mark]:
    """Return what names each addition."""
    return {Mark(row[0]) for row in db.execute("SELECT mark FROM addition").fetchall()}


def last_added(db: Database, signer: bytes) -> datetime | None:
    """Return when a signer last added something; None for never."""
    found = db.execute("SELECT added_at FROM addition WHERE signer = ?", (signer,)).fetchall()
    return max((datetime.fromisoformat(row[0]) for row in found), default=None)


def said(db: Database, *, signer: bytes | None = None, case_id: str | None = None) -> Iterator[Said]:
    """Yield the words that stand, sorted by content; of one signer, and of one case, where that is asked."""
    wanted = {"signer": signer, "case_id": case_id}
    named = {name: value for name, value in wanted.items() if value is not None}
    where = " AND ".join(f"{name} = :{name}" for name in named)
    yield from _standing(db, f"WHERE {where}" if where else "", named)


def clashing(db: Database, since: int = 0) -> list[Contradiction]:
    """Return what does not go together, in the stash, or of contents that additions after one are about."""
    if not since:
        return list(contradictions(_standing(db, "", {}), _shared(db)))
    touched = "SELECT sha256 FROM word WHERE addition > :since"
    alike = f"""
        WHERE word.sha256 IN (
            SELECT sha256 FROM word WHERE sha256 IN ({touched})
                OR md5 IN (SELECT md5 FROM word WHERE sha256 IN ({touched}))
                OR pdq <> x'' AND pdq IN (SELECT pdq FROM word WHERE sha256 IN ({touched})))
    """  # noqa: S608  our own words
    about = {row[0] for row in db.execute(touched, {"since": since}).fetchall()}
    found = contradictions(_standing(db, alike, {"since": since}))
    return [each for each in found if any(said.word.content.sha256 in about for said in each.said)]


def _shared(db: Database) -> set[bytes]:
    """Return the MD5 and PDQ values that words on several contents have."""
    md5 = "SELECT md5 FROM word GROUP BY md5 HAVING min(sha256) <> max(sha256)"
    pdq = "SELECT pdq FROM word WHERE pdq <> x'' GROUP BY pdq HAVING min(sha256) <> max(sha256)"
    return {row[0] for sql in (md5, pdq) for row in db.execute(sql).fetchall()}


def agreeing(db: Database, since: int) -> int:
    """Return of how many contents additions after one say what was said before, by the same scheme."""
    sql = """
        SELECT count(DISTINCT word.sha256) FROM word JOIN label ON label.id = word.label
        WHERE word.addition > :since AND category <> '' AND EXISTS (
            SELECT 1 FROM word AS old JOIN label AS said ON said.id = old.label
            WHERE old.sha256 = word.sha256 AND old.addition <= :since AND said.scheme = label.scheme
                AND said.scheme_version = label.scheme_version AND said.category = label.category)
    """
    return int(db.execute(sql, {"since": since}).fetchone()[0])


def labels(db: Database) -> Iterator[tuple[str, ...]]:
    """Yield what words have in common, with the case, the author and the signer of their additions, each once."""
    sql = f"""
        SELECT {", ".join(LABEL)}, case_name, author, lower(hex(signer))
        FROM (SELECT DISTINCT label, addition FROM word) JOIN label ON label.id = label
            JOIN addition ON addition.id = addition
    """  # noqa: S608  our own names
    yield from db.execute(sql)


def newest(db: Database) -> int:
    """Return the number of the newest addition; 0 for none."""
    return int(db.execute("SELECT ifnull(max(id), 0) FROM addition").fetchone()[0])


def contents(db: Database, since: int = 0) -> int:
    """Return of how many contents something was ever said; or only since an addition, and never before."""
    sql = """
        SELECT count(DISTINCT sha256) FROM word WHERE addition > :since AND NOT EXISTS (
            SELECT 1 FROM word AS old WHERE old.sha256 = word.sha256 AND old.addition <= :since)
    """
    return int(db.execute(sql, {"since": since}).fetchone()[0])


def counts(stash: Stash) -> StashCounts:
    """Return how much a stash holds."""
    many, others = stash.db.execute(
        "SELECT count(*), ifnull(sum(signer <> ?), 0) FROM addition", (stash.signer,)
    ).fetchone()
    found, words, before = 0, 0, b""
    for each in said(stash.db):
        words += 1
        found, before = found + (each.word.content.sha256 != before), each.word.content.sha256
    return StashCounts(many, others, found, words)


def _standing(db: Database, where: str, values: Mapping[str, object]) -> Iterator[Said]:
    """Yield what stands among some words; what many of them have in common is read and made once."""
    labels = {row[0]: _label_of(row[1:]) for row in db.execute(f"SELECT id, {', '.join(LABEL)} FROM label").fetchall()}  # noqa: S608  our own names
    made = {row[0]: _made_of(row[1:]) for row in db.execute(f"SELECT id, {MADE} FROM addition").fetchall()}  # noqa: S608  our own names
    rows = db.execute(f"SELECT {WORD} {FROM} {where} ORDER BY word.sha256", dict(values))

    def told() -> Iterator[tuple[Said, datetime, Mark]]:
        for sha256, md5, sha1, pdq, label, addition in rows:
            by, at, mark = made[addition]
            yield Said(StashWord(Content(sha256, md5, sha1, pdq), *labels[label]), *by), at, mark

    yield from standing(told())


def _label_of(row: Sequence[str]) -> tuple[str, str, str, str, datetime, str]:
    scheme, version, category, examiner, said_at, series = row
    return scheme, version, category, examiner, datetime.fromisoformat(said_at), series


def _made_of(row: Sequence[Any]) -> tuple[tuple[str, bytes, str, str], datetime, Mark]:
    author, signer, case_id, case_name, added_at, mark = row
    return (author, signer, case_id, case_name), datetime.fromisoformat(added_at), Mark(mark)


def _label(db: Database, said: Iterable[str]) -> int:
    values = tuple(said)
    where = " AND ".join(f"{name} = ?" for name in LABEL)
    found = db.execute(f"SELECT id FROM label WHERE {where}", values).fetchone()  # noqa: S608  our own names
    if found:
        return int(found[0])
    return insert(db, f"INSERT INTO label ({', '.join(LABEL)}) VALUES (?, ?, ?, ?, ?, ?)", values)  # noqa: S608  our own names
