"""Taking back what the examiner at work said of people last, and what of several people at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.link import Decision, Kind
from app.domain.words import TAKEN_BACK, PersonName, Split
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.operations.merge import undo_merger
from app.operations.split import undo_splits
from app.store import decisions, person_names, splits


@dataclass(frozen=True, slots=True)
class _Act:
    """What was said at once."""

    at: datetime
    said: tuple[Decision | Split | PersonName, ...]


def take_back_on_people(job: Job) -> Changes:
    """Take back the examiner's newest word on people that stands: a decision, a merger, a split or a name.

    Raises:
        RequestError: if none stands.

    """
    act = _newest(job)
    if act is None:
        raise RequestError(
            tr("There is no word on people to take back."), next_step=tr("Only your own can be taken back.")
        )
    first = act.said[0]
    if isinstance(first, Split):
        return undo_splits(job, [each.id for each in act.said if isinstance(each, Split)])
    if isinstance(first, PersonName):
        return _take_names_back(job, [each for each in act.said if isinstance(each, PersonName)])
    return undo_merger(job, Kind.PERSON, [each for each in act.said if isinstance(each, Decision)])


def _take_names_back(job: Job, said: Sequence[PersonName]) -> Changes:
    now = datetime.now(UTC)
    with job.case.act("person.name", " ".join(sorted({each.media_id for each in said})), TAKEN_BACK) as db:
        for name in said:
            person_names.end(db, name, job.case.examiner, now)
    return frozenset({Topic.CLUSTERS, Topic.DECISIONS, Topic.AUDIT})


def _newest(job: Job) -> _Act | None:
    db, mine = job.case.db, job.case.examiner
    dated: list[tuple[datetime, Decision | Split | PersonName]] = [
        (word.decided_at, word) for word in decisions.standing(db, Kind.PERSON) if word.examiner == mine
    ]
    dated += [(each.decided_at, each) for each in splits.of(db, Kind.PERSON) if each.examiner == mine]
    dated += [(each.named_at, each) for each in person_names.standing(db) if each.examiner == mine]
    if not dated:
        return None
    at = max(moment for moment, _ in dated)
    return _Act(at, tuple(each for moment, each in dated if moment == at))
