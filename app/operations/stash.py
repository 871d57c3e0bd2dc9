"""An examiner's own stash: what they graded is added by choice, handed on as a signed file, and merged.

The stash holds hashes and words and no picture. Merging joins sets of signed additions: nothing of one examiner's is
changed by another's, and what does not go together is listed.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.errors import RequestError
from app.domain.facts import Pdq
from app.domain.hash_set import short
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.stash import WORDS_AN_ADDITION, Addition, Content, Contradiction, StashWord
from app.domain.work import Changes, Topic
from app.operations.job import Job
from app.operations.leaving import leaving
from app.report import stash_file
from app.report.sealing import Addressees, fingerprint
from app.report.stash_file import SignedStash
from app.store import facts, own_stash, stash
from app.store.own_stash import GradedItem
from app.store.stash import Stash

LEAST_QUALITY = 50
"""PDQ of a picture with less structure than this is shared by many, and says nothing. Source: the PDQ reference."""
CONTENTS_A_READ = 5_000
RECORDED: Changes = frozenset({Topic.AUDIT})
Key = tuple[bytes, str, str]
"""A content, a scheme and its version: of these one word of a signer stands in a case."""


class NothingForStashError(RequestError):
    """There is nothing to add to a stash, to hand on of it, or to hold a case against."""

    code = "VID-495"


@dataclass(frozen=True, slots=True)
class ToStash:
    """What is to be added: of some pictures or all, by the examiner at work alone or by everybody.

    ``series`` is a series' name that goes along; without one no name does.
    """

    media: tuple[MediaId, ...] = ()
    series: str = ""
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class Adding:
    """What adding would say: of contents that the stash knows nothing of from this case, otherwise, or no more."""

    new: tuple[StashWord, ...]
    changed: tuple[StashWord, ...]
    taken_back: tuple[StashWord, ...]
    unchanged: int

    @property
    def words(self) -> list[StashWord]:
        """Everything that is to be said."""
        return [*self.new, *self.changed, *self.taken_back]


@dataclass(frozen=True, slots=True)
class Handing:
    """A stash that is handed on: into a new file, for whom, and what the sender calls themselves.

    ``others``: what was merged from others goes along, each addition with its author's signature.
    """

    file: Path
    addressees: Addressees
    sender: str
    others: bool = False


@dataclass(frozen=True, slots=True)
class Merging:
    """What merging does: how many additions and words are new, and what they go against; ``known`` were there."""

    additions: int
    known: int
    words: int
    contents: int
    agreeing: int
    categories: Mapping[str, int]
    authors: Mapping[str, int]
    against: tuple[Contradiction, ...]
    changes: Changes = frozenset()


def plan_adding(job: Job, held: Stash, asked: ToStash, pdqs: dict[bytes, bytes] | None = None) -> Adding:
    """Return what adding would say, and say nothing yet.

    What was added from this case before and stands there no more, or otherwise, is said too, whatever is asked for.

    Args:
        job: of the case.
        held: the stash.
        asked: what is to be added.
        pdqs: the PDQ by content as read before, b"" for none; what is read now is put in.

    """
    added = stash.said(held.db, signer=held.signer, case_id=case_id(job))
    mine = {_key(each.word): each.word for each in added}
    wanted = {bytes.fromhex(each) for each in asked.media}
    known = own_stash.graded(job.case.db)
    here = {_of(each): each for each in known if asked.everyone or each.examiner == job.case.examiner}
    pdqs = {} if pdqs is None else pdqs
    _read_pdqs(job, {each.content[0] for each in here.values()}, pdqs)
    new, changed, unchanged = [], [], 0
    for key, graded in here.items():
        before = mine.get(key)
        if before is None and wanted and key[0] not in wanted:
            continue
        named = asked.series if not wanted or key[0] in wanted else ""
        word = _word(graded, pdqs[key[0]], named, before)
        if before is None:
            new.append(word)
        elif word != before:
            changed.append(word)
        else:
            unchanged += 1
    now = datetime.now(UTC)
    own = (each for each in mine.values() if asked.everyone or each.examiner == short(job.case.examiner))
    gone = [each._replace(category="", said_at=now) for each in own if _key(each) not in here]
    return Adding(tuple(new), tuple(changed), tuple(gone), unchanged)


def add_to_stash(job: Job, held: Stash, asked: ToStash) -> Adding:
    """Add what examiners graded in this case; hashes, categories and who said so, and never a picture.

    Raises:
        NothingForStashError: nothing is graded that the stash does not know, or in a series of no name.
        StoreError: it could not be saved.

    """
    if asked.series != short(asked.series):
        raise NothingForStashError(tr("The series' name is too long, or not one line."), next_step=tr("Shorten it."))
    adding = plan_adding(job, held, asked)
    if not adding.words:
        raise NothingForStashError(
            tr("Nothing was added to the stash."),
            why=tr("It knows of %n categor(y|ies) from here already.", "", adding.unchanged)
            if adding.unchanged
            else tr("No picture here has a category by your word."),
            next_step=tr("Grade pictures first; what an imported file says is not your own word."),
        )
    counted = {"new": len(adding.new), "changed": len(adding.changed), "taken back": len(adding.taken_back)}
    detail = json.dumps(counted | {"series": asked.series, "stash": fingerprint(held.signer)}, sort_keys=True)
    with job.case.act("stash.add", "", detail), held.whole() as db:
        for each in _additions(job, held, adding.words):
            stash.add(db, each)
    return adding


def preview_merge(held: Stash, signed: SignedStash) -> Merging:
    """Return what merging would bring; nothing is kept."""
    with held.tried():
        return _merged(held, signed)


def merge_stash(held: Stash, signed: SignedStash) -> Merging:
    """Take the additions of a file into a stash; what it has already changes nothing."""
    with held.whole():
        return _merged(held, signed)


def export_stash(job: Job | None, held: Stash, handing: Handing) -> int:
    """Write a stash into a file, signed and encrypted; return how many additions are in it.

    Args:
        job: of the case that is open, if one is: the file may not lie in it, nor among its evidence.
        held: the stash.
        handing: what goes where, and for whom.

    Raises:
        NothingForStashError: there is nothing in it.
        RequestError: the place will not do, or nobody is named.
        MachineError: it cannot be written.

    """
    chosen = list(stash.additions(held.db, None if handing.others else held.signer))
    if not chosen:
        raise NothingForStashError(
            tr("No stash was written: there is nothing in it."), next_step=tr("Add to it from a case first.")
        )
    content = stash_file.write(chosen, short(handing.sender) or "examiner", handing.addressees, held.key)
    if len(content) > stash_file.FILE_MOST_BYTES:
        raise RequestError(
            tr("No stash was written: its file would be too large to be merged by anybody."),
            why=tr("It may have {most} bytes at most.", most=stash_file.FILE_MOST_BYTES),
            next_step=tr("Hand on your own additions, without those of colleagues."),
        )
    with leaving(job, handing.file) as written:
        written.write(content)
        written.flush()
        if job is not None:  # the row stands before the file takes its name
            with job.case.act("stash.export", "", f"{len(chosen)} additions by {fingerprint(held.signer)}"):
                pass
    return len(chosen)


def _merged(held: Stash, signed: SignedStash) -> Merging:
    db, before = held.db, stash.newest(held.db)
    new = 0
    authors: Counter[str] = Counter()
    categories: Counter[str] = Counter()
    for each in signed.additions:
        if not stash.add(db, each):
            continue
        new += 1
        authors[f"{each.author} ({fingerprint(each.signer)})"] += len(each.words)
        categories.update(_said(word) for word in each.words)
    return Merging(
        additions=new,
        known=signed.many - new,
        words=authors.total(),
        contents=stash.contents(db, before),
        agreeing=stash.agreeing(db, before),
        categories=categories,
        authors=authors,
        against=tuple(stash.clashing(db, before)) if new else (),
    )


def _said(word: StashWord) -> str:
    return f"{word.category} ({word.scheme_named})" if word.category else "taken back"


def _additions(job: Job, held: Stash, words: Sequence[StashWord]) -> Iterator[Addition]:
    last, now = stash.last_added(held.db, held.signer), datetime.now(UTC)
    at = now if last is None else max(now, last + timedelta(microseconds=1))  # the newest stands, also by a slow clock
    author, name = short(job.case.examiner), short(job.case.folder.stem)
    said = sorted(words)
    for number, start in enumerate(range(0, len(said), WORDS_AN_ADDITION)):
        some, then = tuple(said[start : start + WORDS_AN_ADDITION]), at + timedelta(microseconds=number)
        made = Addition(author, held.signer, case_id(job), name, then, some)
        yield stash_file.sign(made, held.key)


def _word(graded: GradedItem, pdq: bytes, series: str, before: StashWord | None) -> StashWord:
    """Return the word of a grade; what was said of it before and is not said now, series and PDQ, stays."""
    sha256, md5, sha1 = graded.content
    content = Content(sha256, md5, sha1, pdq or (before.content.pdq if before else b""))
    series = series or (before.series if before else "")
    scheme = short(graded.scheme), short(graded.scheme_version)
    return StashWord(content, *scheme, graded.code, short(graded.examiner), graded.graded_at, series)


def _read_pdqs(job: Job, contents: set[bytes], pdqs: dict[bytes, bytes]) -> None:
    """Read the PDQ of each content that was not read before; b"" where there is none which says enough."""
    unread = sorted(contents - pdqs.keys())
    for start in range(0, len(unread), CONTENTS_A_READ):
        some = unread[start : start + CONTENTS_A_READ]
        found = facts.some(job.case.db, [MediaId(each.hex()) for each in some], Pdq)
        for sha256 in some:
            pdq = found.get(MediaId(sha256.hex()))
            pdqs[sha256] = pdq.turns[0].tobytes() if pdq is not None and pdq.quality >= LEAST_QUALITY else b""


def _of(graded: GradedItem) -> Key:
    return graded.content[0], short(graded.scheme), short(graded.scheme_version)


def _key(word: StashWord) -> Key:
    return word.content.sha256, word.scheme, word.scheme_version


def case_id(job: Job) -> str:
    """Return what names a case, whatever its folder is called."""
    return str(job.case.db.execute("SELECT value FROM case_info WHERE name = 'case_id'").fetchone()[0])
