"""Tags: setting one on media items, taking it off, and undoing either."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.tag import Tag, TaggingId
from app.domain.undoing import OF_ITS_OWN, Origin, replay_alone
from app.domain.words import tidy_name
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.store import grades, tags

TOUCHED: Changes = frozenset({Topic.TAGS, Topic.AUDIT})


@dataclass(frozen=True, slots=True)
class Tagged:
    """What a tagging did: on which row numbers the tag stands now, and from which it was taken.

    ``copies`` of them are near copies that followed; ``left`` were not touched, since a colleague said something else
    since.
    """

    name: str
    put: tuple[int, ...]
    taken: tuple[int, ...]
    copies: int = 0
    left: int = 0
    changes: Changes = TOUCHED


def tag_items(job: Job, items: Sequence[int], name: str, *, copies: bool = True) -> Tagged:
    """Set a tag on media items, by their row numbers; it is made where the case has none of that name.

    Their near copies follow, unless ``copies`` is off. Where nothing would change nothing is saved.

    Raises:
        RequestError: if nothing is picked, something is not among the pictures, or the name cannot be kept.
    """
    asked, picked = _name(name), _picked(job, items)
    every = _with_copies(job, picked) if copies else picked
    tag = tags.find(job.case.db, asked)
    stands = tags.standing(job.case.db, tag.id, every) if tag is not None else {}
    wanted = dict.fromkeys((item for item in every if item not in stands), True)
    shown = asked if tag is None else tag.name
    if wanted:
        _save(job, "tag", tag or asked, wanted, OF_ITS_OWN)
    return Tagged(shown, tuple(wanted), (), len(set(wanted) - set(picked)))


def untag_items(job: Job, items: Sequence[int], name: str, *, copies: bool = True) -> Tagged:
    """Take a tag off media items, by their row numbers, and off their near copies, unless ``copies`` is off.

    Raises:
        RequestError: if nothing is picked, something is not among the pictures, or the case has no such tag.
    """
    asked, picked = _name(name), _picked(job, items)
    tag = tags.find(job.case.db, asked)
    if tag is None:
        raise _refused(f"This case has no tag “{asked}”.", "The tags of the case are listed in Filters.")
    every = _with_copies(job, picked) if copies else picked
    wanted = dict.fromkeys(sorted(tags.standing(job.case.db, tag.id, every)), False)
    if wanted:
        _save(job, "untag", tag, wanted, OF_ITS_OWN)
    return Tagged(tag.name, (), tuple(wanted), len(set(wanted) - set(picked)))


def undo_tagging(job: Job) -> Tagged:
    """Take back what the examiner at work tagged last; what a colleague said since is left as it is.

    Raises:
        RequestError: if there is nothing to take back.
    """
    done, _ = replay_alone(tags.steps(job.case.db, job.case.examiner))
    if not done:
        raise RequestError("There is no tag to take back.", next_step="Only your own can be taken back.")
    last = TaggingId(done[-1])
    said = tags.marks(job.case.db, last)
    return _again(job, last, {item: not stands for item, stands in said.items()}, Origin(undoes=last))


def redo_tagging(job: Job) -> Tagged:
    """Do again what was taken back last.

    Raises:
        RequestError: if nothing was taken back, or you have tagged since.
    """
    _, undone = replay_alone(tags.steps(job.case.db, job.case.examiner))
    if not undone:
        raise RequestError("There is no tag to give again.", why="Nothing was taken back since the last tag.")
    last = TaggingId(undone[-1])
    return _again(job, last, tags.marks(job.case.db, last), Origin(redoes=last))


def _again(job: Job, tagging: TaggingId, wanted: Mapping[int, bool], origin: Origin) -> Tagged:
    """Bring about what is wanted of a tagging's media items where nobody else's word stands in the way."""
    tag, me = tags.tag_of(job.case.db, tagging), job.case.examiner
    now = tags.standing(job.case.db, tag.id, list(wanted))
    changed = {item: put for item, put in wanted.items() if (item in now) != put and now.get(item, me) == me}
    _save(job, "tag.undo" if origin.undoes is not None else "tag.redo", tag, changed, origin)
    put = tuple(item for item, stands in changed.items() if stands)
    taken = tuple(item for item, stands in changed.items() if not stands)
    return Tagged(tag.name, put, taken, left=len(wanted) - len(changed))


def _save(job: Job, verb: str, tag: Tag | str, stands: Mapping[int, bool], origin: Origin) -> None:
    """Save what stands from now on, and its audit row, or neither; a tag that is only a name yet is made."""
    digest = hashlib.sha256(",".join(str(each) for each in stands).encode()).hexdigest()[:16]
    name = tag if isinstance(tag, str) else tag.name
    with job.case.act(verb, f"{len(stands)} media items, {digest}", name) as db:
        at, examiner = datetime.now(UTC), job.case.examiner
        number = tags.add(db, tag, examiner, at) if isinstance(tag, str) else tag.id
        tags.mark(db, tags.begin(db, number, examiner, at, origin), stands)


def _name(name: str) -> str:
    try:
        asked = tidy_name(name)
    except ValueError as error:
        raise _refused(f"The name of the tag cannot be kept: {error}.", "Choose a shorter one, on one line.") from error
    if not asked:
        raise _refused("The tag has no name.", "Type one, or choose one of the list.")
    return asked


def _picked(job: Job, items: Sequence[int]) -> list[int]:
    picked = sorted({int(each) for each in items})
    if not picked:
        raise _refused("None is picked.", "Pick one, then press the key.")
    if grades.shown(job.case.db, picked) != len(picked):
        raise _refused("Not all that was asked for are pictures of this case.", "Pick pictures on the wall.")
    return picked


def _with_copies(job: Job, picked: Sequence[int]) -> list[int]:
    stacks = grades.stacks(job.case.db, picked)
    return sorted({item for stack in stacks for item in stack} | set(picked))


def _refused(why: str, next_step: str) -> RequestError:
    return RequestError("No picture was tagged.", why=why, next_step=next_step)
