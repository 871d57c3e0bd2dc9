"""Holding a case against the examiner's own stash: what stands in it becomes a hash set of own work in the case.

So what was graded before is looked up as every hash set is, at once and with each further import, whoever opens the
case, and can be shown again in court as it stood on that day. A newer state takes the place of the one before.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.domain.hash_set import HashRow, HashSet, HashSetError, Reading, SetId, SetKind, short
from app.domain.language import tr
from app.domain.stash import Said
from app.domain.work import Changes, Progress, Stage
from app.operations.hash_sets import CHANGES, ROWS_A_TELLING, find, remove_set, whole
from app.operations.job import Job
from app.operations.set_look import look_up
from app.operations.stash import NothingForStashError, case_id
from app.report.sealing import fingerprint
from app.store import grades, hash_sets, set_rows, stash
from app.store.hash_sets import NewSet
from app.store.set_rows import LABELS_MOST, Staged, Staging
from app.store.stash import Stash

FORMAT = "Homeward's own stash"
KEY_SHOWN = 9
"""Two groups of a fingerprint: enough to tell whose key it is among a few."""
REPLACED, TAKEN_BACK = "a newer state of the stash", "nothing stands in the stash any more"


@dataclass(frozen=True, slots=True)
class HeldAgainst:
    """What came of it: the set, how many words are in it, how many media items it names; whether it stood as it is.

    Without words the set was taken out: all that it said was taken back.
    """

    set_id: SetId
    name: str
    rows: int
    matched: int
    is_same: bool = False
    changes: Changes = CHANGES


def hold_against_stash(job: Job, held: Stash) -> HeldAgainst:
    """Look all media items of the case up in the stash; what was said in this very case is left out.

    Where all that it said before was taken back, its set is taken out of the case.

    Raises:
        NothingForStashError: nothing stands in it but what this case said, and the case was told nothing of it before.
        HashSetError: it was stopped; nothing was changed.
        StoreError: it could not be saved.

    """
    digest = _state(held)
    before = of_stash(job, held)
    if before is not None and before.file_sha256 == digest.hex():
        return replace(_told(job, before.id, before.name, before.rows, look_up(job)), is_same=True)
    reading = Reading()
    name = f"Stash {fingerprint(held.signer)[:KEY_SHOWN]}" if before is None else before.name
    if before is None and find(hash_sets.standing(job.case.db), name) is not None:
        name = f"Stash {fingerprint(held.signer)}"
    with job.case.sets() as rows, whole(rows):
        set_rows.sweep(rows, (mark for mark, _ in hash_sets.seals(job.case.db).values()))
        staged = _staged(job, held, Staging(rows, reading))
    if not staged.contents.rows:
        if before is None:
            raise _nothing()
        return HeldAgainst(before.id, name, 0, 0, changes=remove_set(job, name, TAKEN_BACK))
    told = tuple(reading.sentences())
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    new = NewSet(SetKind.OWN, name, day, fingerprint(held.signer), digest, FORMAT, reading.skipped_rows, told)
    detail = json.dumps({"stash": new.source, "state": digest.hex(), "rows": staged.contents.rows}, sort_keys=True)
    with job.case.act("stash.look", name, detail) as db:
        if before is not None:
            hash_sets.end(db, before.id, job.case.examiner, REPLACED, datetime.now(UTC))
        set_id = hash_sets.add(db, new, staged, job.case.examiner, datetime.now(UTC))
    with job.case.sets() as rows, whole(rows):
        set_rows.sweep(rows, (mark for mark, _ in hash_sets.seals(job.case.db).values()))
    return _told(job, set_id, name, staged.contents.rows, look_up(job))


def of_stash(job: Job, held: Stash) -> HashSet | None:
    """Return the set that stands in a case for a stash; None where the case was not held against it."""
    mine = fingerprint(held.signer)
    standing = hash_sets.standing(job.case.db)
    return next((each for each in standing if (each.format, each.source) == (FORMAT, mine)), None)


def is_current(job: Job, held: Stash) -> bool:
    """Tell whether the case was held against the stash as it is now."""
    found = of_stash(job, held)
    return found is not None and found.file_sha256 == _state(held).hex()


def _told(job: Job, set_id: SetId, name: str, rows: int, changed: Changes) -> HeldAgainst:
    matched = hash_sets.matched(job.case.db).get(set_id, 0)
    return HeldAgainst(set_id, name, rows, matched, changes=CHANGES | changed)


def _staged(job: Job, held: Stash, staging: Staging) -> Staged:
    mine, last = held.signer, len(TELLINGS) - 1
    how = next((each for each in range(last) if _labels(held, each) <= LABELS_MOST), last)
    rows = _Rows(mine, how)
    for number, each in enumerate(_words(job, held), 1):
        staging.add(rows.of(each))
        if number % ROWS_A_TELLING == 0:
            if job.cancel.stopped:
                raise HashSetError(tr("Stopped; nothing of the stash was looked up."))
            job.report(Progress(Stage.SETS, number, 0))
    return staging.finish()


def _nothing() -> NothingForStashError:
    return NothingForStashError(
        tr("There is nothing in the stash that this case did not say itself."),
        next_step=tr("Add to it from another case, or merge a colleague's."),
    )


def _words(job: Job, held: Stash) -> Iterator[Said]:
    """Yield what stands; of what bears this case's own id, what was said in a copy of it and not here."""
    own = case_id(job)
    here = {(short(examiner), at) for examiner, at in grades.said_here(job.case.db)}
    return (
        each
        for each in stash.said(held.db)
        if each.case_id != own or (each.word.examiner, each.word.said_at) not in here
    )


TELLINGS = ("{examiner} in case {case} on {day}", "{examiner} in case {case}", "{examiner}")
"""How it is told who said a word, the fullest first; a set can tell some sixty thousand apart."""


def _labels(held: Stash, how: int) -> int:
    """Return how many rows of a set could differ in their words at most."""
    found: set[tuple[str, ...]] = set()
    for scheme, version, category, examiner, said_at, series, case, author, signer in stash.labels(held.db):
        day = datetime.fromisoformat(said_at)
        found.add((scheme, version, category, series, author, signer, _who(how, examiner, case, day)))
    return len(found)


def _who(how: int, examiner: str, case: str, at: datetime) -> str:
    return TELLINGS[how].format(examiner=examiner, case=case, day=f"{at:%Y-%m-%d}")


class _Rows:
    """Makes the rows of a set out of words; how who said one is told is made once for all words alike."""

    def __init__(self, mine: bytes, how: int) -> None:
        self._mine, self._how = mine, how
        self._told: dict[tuple[object, ...], str] = {}

    def of(self, said: Said) -> HashRow:
        """Return the row of a word."""
        word = said.word
        sha256, md5, sha1, _ = word.content
        key = (word.examiner, word.said_at, said.author, said.signer, said.case_name)
        if (who := self._told.get(key)) is None:
            by = (
                "" if said.signer == self._mine else f" (told by {said.author}, {fingerprint(said.signer)[:KEY_SHOWN]})"
            )
            who = self._told[key] = short(_who(self._how, word.examiner, said.case_name, word.said_at) + by)
        return HashRow(md5, sha1, sha256, b"", word.category, word.scheme_named, word.series, who)


def _state(held: Stash) -> bytes:
    """Return what tells one state of a stash from another: all additions in it, whatever their order."""
    return hashlib.sha256(b"".join(sorted(stash.marks(held.db)))).digest()
