"""Tags: setting one on media items, taking it off, and undoing either."""

import hashlib
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.tag import FLAG, Tag, TaggingId
from app.domain.undoing import Origin, replay_alone
from app.domain.words import name_key, tidy_name
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.store import grades, tags
from app.store.tags import NOT_SAID, Mark, Standing

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


def switch_tag(job: Job, items: Sequence[int], name: str, *, copies: bool = True) -> Tagged:
    """Set a tag on media items, by their row numbers; where it stands on all of them, take it off.

    Raises:
        RequestError: as ``tag_items``.
    """
    picked, tag = _picked(job, items), tags.find(job.case.db, _name(name))
    stands = {} if tag is None else tags.standing(job.case.db, tag.id, picked)
    every = tag is not None and all(stands.get(item, NOT_SAID).stands for item in picked)
    return (untag_items if every else tag_items)(job, picked, name, copies=copies)


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
    wanted = [item for item in every if not stands.get(item, NOT_SAID).stands]
    if wanted:
        _say(job, "tag", tag or asked, wanted, stands=True)
    return Tagged(asked if tag is None else tag.name, tuple(wanted), (), len(set(wanted) - set(picked)))


def untag_items(job: Job, items: Sequence[int], name: str, *, copies: bool = True) -> Tagged:
    """Take a tag off media items, by their row numbers, and off their near copies, unless ``copies`` is off.

    Raises:
        RequestError: if nothing is picked, something is not among the pictures, or the case has no such tag.
    """
    asked, picked = _name(name), _picked(job, items)
    tag = tags.find(job.case.db, asked)
    if tag is None:
        raise _refused(
            tr("This case has no tag “{name}”.", name=asked), tr("The tags of the case are listed in Filters.")
        )
    every = _with_copies(job, picked) if copies else picked
    stands = tags.standing(job.case.db, tag.id, every)
    wanted = [item for item in every if stands.get(item, NOT_SAID).stands]
    if wanted:
        _say(job, "untag", tag, wanted, stands=False)
    return Tagged(tag.name, (), tuple(wanted), len(set(wanted) - set(picked)))


def undo_tagging(job: Job) -> Tagged:
    """Take back what the examiner at work tagged last; what a colleague said since is left as it is.

    What a colleague has taken back since does not come again.

    Raises:
        RequestError: if there is nothing to take back.
    """
    done, _ = replay_alone(tags.steps(job.case.db, job.case.examiner))
    if not done:
        raise RequestError(tr("There is no tag to take back."), next_step=tr("Only your own can be taken back."))
    last = TaggingId(done[-1])
    stand, withdrawn = _standing(job, last), tags.withdrawn(job.case.db)
    wanted = {
        each.item: _unless_withdrawn(job, each, withdrawn)
        for each in tags.marks(job.case.db, last)
        if stand[each.item].source == last
    }
    return _again(job, last, wanted, Origin(undoes=last))


def redo_tagging(job: Job) -> Tagged:
    """Do again what was taken back last.

    Raises:
        RequestError: if nothing was taken back, or you have tagged since.
    """
    _, undone = replay_alone(tags.steps(job.case.db, job.case.examiner))
    if not undone:
        raise RequestError(tr("There is no tag to give again."), why=tr("Nothing was taken back since the last tag."))
    last = TaggingId(undone[-1])
    stand, withdrawn = _standing(job, last), tags.withdrawn(job.case.db)
    wanted = {
        each.item: each.said
        for each in tags.marks(job.case.db, last)
        if stand[each.item].source in {each.was.source, _unless_withdrawn(job, each, withdrawn).source}
    }
    return _again(job, last, wanted, Origin(redoes=last))


def _unless_withdrawn(job: Job, mark: Mark, withdrawn: Container[TaggingId]) -> Standing:
    """Return what stood before a mark, or what stood before that where it was taken back since, and so on."""
    was = mark.was
    while was.source is not None and was.source in withdrawn:
        was = tags.before(job.case.db, was.source, mark.item)
    return was


def _standing(job: Job, tagging: TaggingId) -> Mapping[int, Standing]:
    """Return what stands now of a tagging's tag on the media items that it marked."""
    items = [each.item for each in tags.marks(job.case.db, tagging)]
    found = tags.standing(job.case.db, tags.tag_of(job.case.db, tagging).id, items)
    return {item: found.get(item, NOT_SAID) for item in items}


def _again(job: Job, tagging: TaggingId, wanted: Mapping[int, Standing], origin: Origin) -> Tagged:
    """Let stand what is wanted of a tagging's media items, in a tagging of its own; the others were left."""
    tag, left = tags.tag_of(job.case.db, tagging), len(tags.marks(job.case.db, tagging)) - len(wanted)
    stood = _standing(job, tagging)
    with job.case.act(
        "tag.undo" if origin.undoes is not None else "tag.redo", *_described(list(wanted), tag.name)
    ) as db:
        tags.mark(db, tags.begin(db, tag.id, job.case.examiner, datetime.now(UTC), origin), wanted)
    put = tuple(item for item, each in wanted.items() if each.stands and not stood[item].stands)
    taken = tuple(item for item, each in wanted.items() if not each.stands and stood[item].stands)
    return Tagged(tag.name, put, taken, left=left)


def _say(job: Job, verb: str, tag: Tag | str, items: Sequence[int], *, stands: bool) -> None:
    """Save that a tag stands from now on, or not, and its audit row, or neither; a tag that is only a name is made."""
    name = tag if isinstance(tag, str) else tag.name
    with job.case.act(verb, *_described(items, name)) as db:
        at, examiner = datetime.now(UTC), job.case.examiner
        number = tags.add(db, tag, examiner, at) if isinstance(tag, str) else tag.id
        tagging = tags.begin(db, number, examiner, at)
        tags.mark(db, tagging, dict.fromkeys(items, Standing(stands, tagging)))


def _described(items: Sequence[int], name: str) -> tuple[str, str]:
    """Return subject and detail of the audit row: how many media items, a digest of which, and the tag."""
    digest = hashlib.sha256(",".join(str(each) for each in items).encode()).hexdigest()[:16]
    return f"{len(items)} media items, {digest}", name


def _name(name: str) -> str:
    try:
        asked = tidy_name(name)
    except ValueError as error:
        raise _refused(
            tr("The name of the tag cannot be kept: {error}.", error=error), tr("Choose a shorter one, on one line.")
        ) from error
    if not asked:
        raise _refused(tr("The tag has no name."), tr("Type one, or choose one of the list."))
    return FLAG if name_key(asked) == name_key(FLAG) else asked


def _picked(job: Job, items: Sequence[int]) -> list[int]:
    picked = sorted({int(each) for each in items})
    if not picked:
        raise _refused(tr("None is picked."), tr("Pick one, then press the key."))
    if grades.shown(job.case.db, picked) != len(picked):
        raise _refused(tr("Not all that was asked for are pictures of this case."), tr("Pick pictures on the wall."))
    return picked


def _with_copies(job: Job, picked: Sequence[int]) -> list[int]:
    stacks = grades.stacks(job.case.db, picked)
    return sorted({item for stack in stacks for item in stack} | set(picked))


def _refused(why: str, next_step: str) -> RequestError:
    return RequestError(tr("No picture was tagged."), why=why, next_step=next_step)
