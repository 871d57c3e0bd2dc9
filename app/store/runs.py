"""Runs of the machine: begun, counted and ended, with one audit row at the end."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlite_utils import Database

from app.domain.ids import RunId
from app.store import audit
from app.store.connection import insert


class Outcome(StrEnum):
    """How a run ended."""

    FINISHED = "finished"
    STOPPED = "stopped"
    FAILED = "failed"
    CUT_OFF = "cut off"
    """The program ended in its middle; what it had saved stays."""


class Run:
    """A run that goes on; count what goes in and out, and say when it was stopped."""

    __slots__ = ("counts", "id", "name", "outcome")

    def __init__(self, run_id: RunId, name: str) -> None:
        self.id, self.name = run_id, name
        self.counts: dict[str, int] = {}
        self.outcome = Outcome.FINISHED

    def count(self, name: str, n: int = 1) -> None:
        """Add ``n`` to one of the run's counts."""
        self.counts[name] = self.counts.get(name, 0) + n

    def tell(self, name: str, n: int) -> None:
        """Let one of the run's counts be ``n``, of what stands now; none is told where it is 0."""
        self.counts.pop(name, None)
        if n:
            self.counts[name] = n

    def stop(self) -> None:
        """Note that an examiner stopped it."""
        self.outcome = Outcome.STOPPED


def begin(db: Database, examiner: str, name: str, detail: Mapping[str, object]) -> Run:
    """Add the row of a run that begins; ``detail`` says by hash which code, models and settings run."""
    run_id = insert(
        db,
        "INSERT INTO run (name, examiner, detail, started_at) VALUES (?, ?, ?, ?)",
        (name, examiner, json.dumps(detail, sort_keys=True), datetime.now(UTC).isoformat()),
    )
    return Run(RunId(run_id), name)


def end(db: Database, examiner: str, run: Run) -> None:
    """Close the row of a run and add its audit row."""
    _close(db, run.id, run.outcome, json.dumps(run.counts, sort_keys=True))
    detail = db.execute("SELECT detail FROM run WHERE id = ?", (run.id,)).fetchone()[0]
    told = {"outcome": run.outcome, "counts": run.counts, "detail": json.loads(detail)}
    audit.add(db, examiner, f"run.{run.name}", f"run {run.id}", json.dumps(told, sort_keys=True))


@dataclass(frozen=True, slots=True)
class LastRun:
    """The last run of a name that finished; ``detail`` and ``counts`` are JSON."""

    name: str
    examiner: str
    detail: str
    counts: str
    started_at: datetime


def last(db: Database) -> list[LastRun]:
    """Return the last finished run of each name, the oldest first."""
    found = db.execute(
        """
        SELECT name, examiner, detail, counts, started_at FROM run
        WHERE id IN (SELECT max(id) FROM run WHERE outcome = ? GROUP BY name) ORDER BY id
        """,
        (Outcome.FINISHED,),
    ).fetchall()
    return [
        LastRun(name, examiner, detail, counts or "{}", datetime.fromisoformat(at))
        for name, examiner, detail, counts, at in found
    ]


def end_cut_off(db: Database, examiner: str) -> int:
    """Close the rows of runs that the end of the program cut off; return how many there were."""
    found = db.execute("SELECT id, name FROM run WHERE ended_at IS NULL ORDER BY id").fetchall()
    for run_id, name in found:
        run = Run(RunId(run_id), name)
        run.outcome = Outcome.CUT_OFF
        end(db, examiner, run)
    return len(found)


def _close(db: Database, run_id: RunId, outcome: Outcome, counts: str) -> None:
    db.execute(
        "UPDATE run SET ended_at = ?, outcome = ?, counts = ? WHERE id = ?",
        (datetime.now(UTC).isoformat(), outcome, counts, run_id),
    )
