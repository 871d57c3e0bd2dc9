"""How long and how large an examiner looked, sealed with their own key; and the totals of many, which name nobody.

The seal is ChaCha20-Poly1305 (RFC 8439). It binds the case, the reveal and the examiner: a row that is moved to
another reveal does not open. Only who has the key can make a row that opens.
"""

import os
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from sqlite_utils import Database

from app.domain.exposure import Shown
from app.store.connection import insert
from app.store.own_key import CaseKey, OwnKeys
from app.store.reveals import RevealId

LEAST_EXAMINERS = 3
"""A total of one is that person's, and of two each could take their own off: totals begin with the third."""
NONCE_BYTES = 12
NUMBERS = struct.Struct(">QQ")


@dataclass(frozen=True, slots=True)
class Opener:
    """Opens looks with the keys that are here, by the row number of the mark that they were sealed under."""

    case_id: str
    keys: Mapping[int, ChaCha20Poly1305]

    @classmethod
    def of(cls, db: Database, own_keys: OwnKeys) -> "Opener":
        """Return what opens looks in this case."""
        case_id = _case_id(db)
        here = {each.mark: each for each in own_keys.of_case(case_id)}
        marks = db.execute("SELECT id, mark FROM look_key").fetchall()
        return cls(case_id, {row: ChaCha20Poly1305(here[mark].key) for row, mark in marks if mark in here})

    def open(self, key: int, reveal_id: RevealId, examiner: str, sealed: bytes) -> Shown | None:
        """Return what was sealed, or None where the row is not as it was written; about 5 µs.

        Raises:
            KeyError: that key is not on this machine.

        """
        nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            text = self.keys[key].decrypt(nonce, rest, _bound(self.case_id, reveal_id, examiner))
            return Shown(*NUMBERS.unpack(text))
        except (InvalidTag, struct.error, ValueError):
            return None


def add(db: Database, reveal_id: RevealId, shown: Shown, own_keys: OwnKeys) -> None:
    """Seal what of a reveal had stood on the screen, and add it to the totals where enough examiners have looked.

    Without a key nothing is written: it never goes into the case in clear. About 0.15 ms.
    """
    if not own_keys.secrets:
        return
    case_id = _case_id(db)
    examiner, tier = db.execute("SELECT examiner, tier FROM reveal WHERE id = ?", (reveal_id,)).fetchone()
    case_key = own_keys.of_case(case_id)[0]
    key, nonce = _key_row(db, examiner, case_key), os.urandom(NONCE_BYTES)
    numbers = NUMBERS.pack(shown.pixel_ms, shown.shown_ms)
    sealed = nonce + ChaCha20Poly1305(case_key.key).encrypt(nonce, numbers, _bound(case_id, reveal_id, examiner))
    examiners = db.execute("SELECT count(DISTINCT examiner) FROM look_key").fetchone()[0]
    counted = examiners >= LEAST_EXAMINERS
    sql = "INSERT INTO sealed_look (reveal, look_key, sealed, counted) VALUES (?, ?, ?, ?)"
    db.execute(sql, (reveal_id, key, sealed, counted))
    if counted:
        db.execute(
            """
            INSERT INTO look_total (tier, pixel_ms, shown_ms) VALUES (?1, ?2, ?3) ON CONFLICT (tier)
                DO UPDATE SET pixel_ms = pixel_ms + ?2, shown_ms = shown_ms + ?3
            """,
            (tier, shown.pixel_ms, shown.shown_ms),
        )


def _key_row(db: Database, examiner: str, case_key: CaseKey) -> int:
    sql = "SELECT id FROM look_key WHERE examiner = ? AND mark = ?"
    found = db.execute(sql, (examiner, case_key.mark)).fetchone()
    if found is not None:
        return int(found[0])
    now = datetime.now(UTC).isoformat()
    return insert(db, "INSERT INTO look_key (examiner, mark, made_at) VALUES (?, ?, ?)", (examiner, case_key.mark, now))


def _case_id(db: Database) -> str:
    return str(db.execute("SELECT value FROM case_info WHERE name = 'case_id'").fetchone()[0])


def _bound(case_id: str, reveal_id: RevealId, examiner: str) -> bytes:
    return f"homeward look\n{case_id}\n{reveal_id}\n{examiner}".encode()
