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
from app.operations.hash_sets import CHANGES, ROWS_A_TELLING, find, whole
from app.operations.job import Job
from app.operations.set_look import look_up
from app.operations.stash import NothingForStashError, case_id
from app.report.sealing import fingerprint
from app.store import hash_sets, set_rows, stash
from app.store.hash_sets import NewSet
from app.store.set_rows import LABELS_MOST, Staged, Staging
from app.store.stash import Stash

FORMAT = "Homeward's own stash"
KEY_SHOWN = 9
"""Two groups of a fingerprint: enough to tell whose key it is among a few."""
REPLACED = "a newer state of the stash"


@dataclass(frozen=True, slots=True)
class HeldAgainst:
    """What came of it: the set, how many words are in it, how many media items it names; whether it stood as it is."""

    set_id: SetId
    name: str
    rows: int
    matched: int
    is_same: bool = False
    changes: Changes = CHANGES


def hold_against_stash(job: Job, held: Stash) -> HeldAgainst:
    """Look all media items of the case up in the stash; what was said in this very case is left out.

    Raises:
        NothingForStashError: nothing stands in it but what this case said.
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
    own, mine = case_id(job), held.signer
    others = [how for how in range(len(TELLINGS)) if _labels(held, own, mine, how) <= LABELS_MOST]
    how = others[0] if others else len(TELLINGS) - 1
    for number, each in enumerate(_words(held, own), 1):
        staging.add(_row(each, mine, how))
        if number % ROWS_A_TELLING == 0:
            if job.cancel.stopped:
                raise HashSetError(tr("Stopped; nothing of the stash was looked up."))
            job.report(Progress(Stage.SETS, number, 0))
    staged = staging.finish()
    if not staged.contents.rows:
        raise NothingForStashError(
            tr("There is nothing in the stash that this case did not say itself."),
            next_step=tr("Add to it from another case, or merge a colleague's."),
        )
    return staged


def _words(held: Stash, own: str) -> Iterator[Said]:
    return (each for each in stash.said(held.db) if each.case_id != own)


TELLINGS = ("{examiner} in case {case} on {day}{by}", "{examiner} in case {case}{by}", "{examiner}{by}")
"""How it is told who said a word, the fullest first; a set can tell some sixty thousand apart."""


def _labels(held: Stash, own: str, mine: bytes, how: int) -> int:
    """Return how many rows of a set would differ in their words."""
    found: set[tuple[str, ...]] = set()
    for each in _words(held, own):
        found.add(_row(each, mine, how)[4:])
        if len(found) > LABELS_MOST:
            break
    return len(found)


def _row(said: Said, mine: bytes, how: int) -> HashRow:
    word = said.word
    by = "" if said.signer == mine else f" (told by {said.author}, {fingerprint(said.signer)[:KEY_SHOWN]})"
    day = f"{word.said_at:%Y-%m-%d}"
    who = TELLINGS[how].format(examiner=word.examiner, case=said.case_name, day=day, by=by)
    sha256, md5, sha1, _ = word.content
    return HashRow(md5, sha1, sha256, b"", word.category, word.scheme_named, word.series, short(who))


def _state(held: Stash) -> bytes:
    """Return what tells one state of a stash from another: all additions in it, whatever their order."""
    return hashlib.sha256(b"".join(sorted(stash.marks(held.db)))).digest()
