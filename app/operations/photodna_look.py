"""Comparing the PhotoDNA values that media items came with to those in the hash sets of a case: equal or not.

Homeward computes no such value, so a picture without one is not compared, and near matches are not looked for.
"""

import hashlib
from collections.abc import Iterator, Sequence

import numpy as np
from sqlite_utils import Database

from app.domain.hash_set import HashKind, HashSet, SetMatch
from app.operations.job import Job
from app.store import hash_sets, photodna
from app.store.photodna import Carried
from app.store.runs import Run
from app.store.set_rows import Asked


def is_due(job: Job) -> bool:
    """Tell whether a set was not yet asked for the values that media items came with."""
    held, digest = photodna.asked(job.case.db), _digest(_compared(job))
    return any(held.get(each.id) != digest for each in hash_sets.standing(job.case.db))


def compare_photodna(job: Job, run: Run) -> bool:
    """Ask each set for the values; tell whether what is known of a media item may have changed by that."""
    values, known = _compared(job), hash_sets.standing(job.case.db)
    digest, held, seals = _digest(values), photodna.asked(job.case.db), hash_sets.seals(job.case.db)
    waiting = [each for each in known if held.get(each.id) != digest]
    shared = sum(each.is_shared for each in photodna.carried(job.case.db))
    if waiting and shared:
        run.count("PhotoDNA values that too many pictures have", shared)
    asked = None
    if values:
        joined = np.frombuffer(b"".join(each.value for each in values), np.uint8)
        asked = Asked({HashKind.PHOTODNA: joined.reshape(-1, HashKind.PHOTODNA.width)})
    with job.case.sets() as rows:
        for each in waiting:
            found = [] if asked is None else list(_found(asked, rows, seals[each.id], values, each))
            with job.case.transaction() as db:
                photodna.save_matches(db, each.id, found, digest)
            if found:
                run.count("equal PhotoDNA values", len({item for item, _ in found}))
            job.let_others()
    return bool(waiting)


def _found(
    asked: Asked, rows: Database, seal: tuple[bytes, bytes], values: Sequence[Carried], of: HashSet
) -> Iterator[tuple[int, SetMatch]]:
    for each in asked.within(rows, *seal):
        label = each.label
        words = (label.category, label.scheme, label.series, label.said_by)
        for item in values[each.place].items:
            yield item, SetMatch(of.name, of.kind, each.agreed, 0, *words)


def _compared(job: Job) -> tuple[Carried, ...]:
    return tuple(each for each in photodna.carried(job.case.db) if not each.is_shared)


def _digest(values: Sequence[Carried]) -> bytes:
    digest = hashlib.sha256()
    for each in values:
        digest.update(each.value + ",".join(map(str, each.items)).encode() + b"\n")
    return digest.digest()
