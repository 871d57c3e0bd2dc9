"""Decisions: an examiner's binding words; only ever added, the newest on a pair counts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlite_utils import Database

from app.domain.face import packed, unpacked
from app.domain.ids import MediaId
from app.domain.link import Decision, FaceEnds, Kind, LinkEnds, Verdict
from app.domain.words import TAKEN_BACK, withdraws
from app.store.connection import insert


def add(db: Database, decision: Decision) -> None:
    """Add a decision.

    Raises:
        StoreError: one of its media items is not in the case. Nothing was saved.

    """
    ends = bytes.fromhex(decision.first), bytes.fromhex(decision.second)
    values = (decision.examiner, decision.reason, decision.decided_at.isoformat())
    sql = """
        INSERT INTO decision (kind, verdict, first, second, examiner, reason, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?)
    """
    number = insert(db, sql, (decision.kind, decision.verdict, *ends, *values))
    if decision.faces is not None:
        one, other = decision.faces
        faces_sql = "INSERT INTO decision_face (decision, first, second) VALUES (?, ?, ?)"
        db.execute(faces_sql, (number, packed(one), packed(other)))


def of(db: Database, kind: Kind) -> list[Decision]:
    """Return the newest word on each pair, sorted by pair; of people, on each pair of their faces.

    A word on two pictures whole stands in the place of all earlier ones on faces of theirs, until it is taken back.
    Where a word was taken back, the row that did it is the newest one; ``standing`` leaves those out.
    """
    found = db.execute(
        """
        WITH said AS (
            SELECT decision.*, decision_face.first AS one, decision_face.second AS other
            FROM decision LEFT JOIN decision_face ON decision_face.decision = decision.id WHERE kind = ?),
        newest AS MATERIALIZED (
            SELECT * FROM said WHERE id IN (SELECT max(id) FROM said GROUP BY first, second, one, other)),
        whole AS MATERIALIZED (
            SELECT first, second, id FROM newest WHERE one IS NULL AND NOT (verdict = ? AND reason = ?))
        SELECT verdict, lower(hex(newest.first)), lower(hex(newest.second)), examiner, reason, decided_at, one, other
        FROM newest LEFT JOIN whole ON whole.first = newest.first AND whole.second = newest.second
        WHERE newest.one IS NULL OR whole.id IS NULL OR whole.id < newest.id
        ORDER BY newest.first, newest.second, one, other
        """,
        (kind, Verdict.UNDECIDED, TAKEN_BACK),
    ).fetchall()
    return [_to_word(kind, row) for row in found]


def standing(db: Database, kind: Kind) -> list[Decision]:
    """Return the words that stand, as ``of`` sorts them: without those that only take an earlier one back."""
    return [each for each in of(db, kind) if not withdraws(each)]


def history(db: Database, kind: Kind, ends: LinkEnds) -> list[Decision]:
    """Return every row of a kind on two media items, the smaller first, in the order in which they were added."""
    found = db.execute(
        """
        SELECT verdict, lower(hex(decision.first)), lower(hex(decision.second)), examiner, reason, decided_at,
            decision_face.first, decision_face.second
        FROM decision LEFT JOIN decision_face ON decision_face.decision = decision.id
        WHERE kind = ? AND decision.first = ? AND decision.second = ? ORDER BY decision.id
        """,
        (kind, *(bytes.fromhex(end) for end in ends)),
    ).fetchall()
    return [_to_word(kind, row) for row in found]


def taken_back_at(db: Database, kind: Kind, reason: str, at: datetime) -> list[Decision]:
    """Return the words in whose place others were put for a reason at a moment, each on the same pair and faces."""
    found = db.execute(
        """
        WITH said AS (
            SELECT decision.*, decision_face.first AS one, decision_face.second AS other
            FROM decision LEFT JOIN decision_face ON decision_face.decision = decision.id WHERE kind = ?)
        SELECT verdict, lower(hex(first)), lower(hex(second)), examiner, reason, decided_at, one, other FROM said
        WHERE id IN (
            SELECT max(earlier.id) FROM said AS earlier JOIN said AS back ON earlier.id < back.id
                AND earlier.first = back.first AND earlier.second = back.second
                AND earlier.one IS back.one AND earlier.other IS back.other
            WHERE back.reason = ? AND back.decided_at = ? GROUP BY back.id)
        ORDER BY id
        """,
        (kind, reason, at.isoformat()),
    ).fetchall()
    return [_to_word(kind, row) for row in found]


def _to_word(kind: Kind, row: Sequence[Any]) -> Decision:
    verdict, first, second, examiner, reason, at, one, other = row
    ends = MediaId(first), MediaId(second)
    return Decision(kind, Verdict(verdict), *ends, examiner, reason, datetime.fromisoformat(at), _faces(one, other))


def _faces(one: bytes | None, other: bytes | None) -> FaceEnds | None:
    return None if one is None or other is None else (unpacked(one), unpacked(other))
