"""Decisions: an examiner's binding words; only ever added, the newest on a pair counts."""

from datetime import datetime

from sqlite_utils import Database

from app.domain.face import packed, unpacked
from app.domain.ids import MediaId
from app.domain.link import Decision, FaceEnds, Kind, Verdict
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

    A word on two pictures whole stands in the place of all earlier ones on faces of theirs.
    """
    found = db.execute(
        """
        WITH said AS (
            SELECT decision.*, decision_face.first AS one, decision_face.second AS other
            FROM decision LEFT JOIN decision_face ON decision_face.decision = decision.id WHERE kind = ?)
        SELECT verdict, lower(hex(first)), lower(hex(second)), examiner, reason, decided_at, one, other FROM said
        WHERE id IN (SELECT max(id) FROM said GROUP BY first, second, one, other) AND NOT EXISTS (
            SELECT 1 FROM decision AS later WHERE said.one IS NOT NULL
                AND later.kind = said.kind AND later.first = said.first AND later.second = said.second
                AND later.id > said.id AND later.id NOT IN (SELECT decision FROM decision_face))
        ORDER BY first, second, one, other
        """,
        (kind,),
    ).fetchall()
    return [
        Decision(
            kind,
            Verdict(verdict),
            MediaId(first),
            MediaId(second),
            examiner,
            reason,
            datetime.fromisoformat(at),
            _faces(one, other),
        )
        for verdict, first, second, examiner, reason, at, one, other in found
    ]


def _faces(one: bytes | None, other: bytes | None) -> FaceEnds | None:
    return None if one is None or other is None else (unpacked(one), unpacked(other))
