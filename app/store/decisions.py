"""Decisions: an examiner's binding words; only ever added, the newest on a pair counts."""

from datetime import datetime

from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.link import Decision, Kind, Verdict


def add(db: Database, decision: Decision) -> None:
    """Add a decision.

    Raises:
        StoreError: one of its media items is not in the case. Nothing was saved.

    """
    ends = bytes.fromhex(decision.first), bytes.fromhex(decision.second)
    values = (decision.examiner, decision.reason, decision.decided_at.isoformat())
    db.execute(
        """
        INSERT INTO decision (kind, verdict, first, second, examiner, reason, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        (decision.kind, decision.verdict, *ends, *values),
    )


def of(db: Database, kind: Kind) -> list[Decision]:
    """Return the newest word on each pair, sorted by pair."""
    found = db.execute(
        """
        SELECT verdict, lower(hex(first)), lower(hex(second)), examiner, reason, decided_at FROM decision
        WHERE id IN (SELECT max(id) FROM decision WHERE kind = ? GROUP BY first, second) ORDER BY first, second
        """,
        (kind,),
    ).fetchall()
    return [
        Decision(kind, Verdict(verdict), MediaId(first), MediaId(second), examiner, reason, datetime.fromisoformat(at))
        for verdict, first, second, examiner, reason, at in found
    ]
