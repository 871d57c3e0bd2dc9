"""An examiner's binding word on two media items."""

from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.link import Decision, Kind, LinkEnds, Verdict
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.operations.relink import GROUPED, regroup
from app.store import decisions, media


def decide(job: Job, kind: Kind, verdict: Verdict, ends: LinkEnds, reason: str = "") -> Changes:
    """Settle whether two media items belong together; the clusters of that kind change at once.

    Raises:
        RequestError: if both are the same media item, or one is not in the case.
    """
    first, second = ends
    if first == second:
        raise RequestError(
            "A decision needs two different media items.", next_step="Pick the other one, then decide again."
        )
    for each in (first, second):
        if not media.is_shown(job.case.db, each):
            raise RequestError(
                "A decision was asked for on a media item that is not in this case.",
                why=f"{each[:16]}… is not among its pictures.",
                next_step="Check the digits; 'homeward media' lists them.",
            )
    low, high = sorted((first, second))
    word = Decision(kind, verdict, low, high, job.case.examiner, reason, datetime.now(UTC))
    with job.case.act("decide", f"{low} {high}", f"{kind} {verdict}") as db:
        decisions.add(db, word)
    return regroup(job, GROUPED[GROUPED.index(kind) :]) | {Topic.DECISIONS, Topic.AUDIT}
