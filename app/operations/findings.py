"""Saves what extractors found: facts, or why there are none."""

from collections.abc import Sequence

from sqlite_utils import Database

from app.domain.ids import MediaId
from app.pipeline.task import Finding
from app.store import facts, problems
from app.store.runs import Run


def save_findings(db: Database, run: Run, media_id: MediaId, findings: Sequence[Finding]) -> int:
    """Save the findings on one media item inside a transaction; return how many of them are problems."""
    for each in findings:
        if each.version:  # one that could not be loaded has yet to see the item
            facts.save(db, run.id, media_id, each.extractor, each.version, each.facts)
            run.count("facts", len(each.facts))
        problems.clear(db, each.extractor, media_id=media_id)
        if each.problem is not None:
            problems.add(db, each.problem, media_id=media_id, run_id=run.id)
    return sum(each.problem is not None for each in findings)
