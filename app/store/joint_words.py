"""Words of two people, as bytes: what was signed, and the signatures under it; only ever added."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.store.connection import insert


@dataclass(frozen=True, slots=True)
class KeptSignature:
    """A signature: what it says ("first", "second", "taken back"), by which key."""

    part: str
    signer: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class KeptWord:
    """The bytes that were signed, by their SHA-256, and all signatures under them in the order in which they came."""

    word: str
    statement: bytes
    signatures: tuple[KeptSignature, ...]


def add(db: Database, kept: KeptWord, purpose: str, examiner: str, at: datetime) -> tuple[KeptSignature, ...]:
    """Add a word, or what is new under one; return the signatures that are new. Inside a transaction."""
    word = bytes.fromhex(kept.word)
    found = db.execute("SELECT id FROM joint_word WHERE word = ?", (word,)).fetchone()
    if found is None:
        sql = "INSERT INTO joint_word (word, purpose, statement, kept_at) VALUES (?, ?, ?, ?)"
        number = insert(db, sql, (word, purpose, kept.statement, at.isoformat()))
    else:
        number = int(found[0])
    known = {(each.part, each.signer) for each in _signatures(db, number)}
    new = tuple(each for each in kept.signatures if (each.part, each.signer) not in known)
    sql = """
        INSERT INTO joint_signature (joint_word, part, signer, signature, examiner, kept_at) VALUES (?, ?, ?, ?, ?, ?)
    """
    for each in new:
        insert(db, sql, (number, each.part, each.signer, each.signature, examiner, at.isoformat()))
    return new


def find(db: Database, beginning: str) -> list[KeptWord]:
    """Return the words whose SHA-256 begins so, at most two."""
    sql = "SELECT id, lower(hex(word)), statement FROM joint_word WHERE lower(hex(word)) LIKE ? || '%' LIMIT 2"
    return [_kept(db, *row) for row in db.execute(sql, (beginning,)).fetchall()]


def listed(db: Database, purpose: str) -> list[KeptWord]:
    """Return the words for one purpose, the newest first."""
    sql = "SELECT id, lower(hex(word)), statement FROM joint_word WHERE purpose = ? ORDER BY id DESC"
    return [_kept(db, *row) for row in db.execute(sql, (purpose,)).fetchall()]


def _kept(db: Database, number: int, word: str, statement: bytes) -> KeptWord:
    return KeptWord(word, statement, tuple(_signatures(db, number)))


def _signatures(db: Database, number: int) -> Sequence[KeptSignature]:
    sql = "SELECT part, signer, signature FROM joint_signature WHERE joint_word = ? ORDER BY id"
    return [KeptSignature(*row) for row in db.execute(sql, (number,)).fetchall()]
