"""What can be said of a set of pictures before anybody looks: counts alone, nothing out of a picture."""

from dataclasses import dataclass

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints, difference
from app.domain.exposure import CLEAR
from app.store import columns, facets, grades, ledger, media
from app.store.own_key import OwnKeys
from app.store.tile_marks import fold
from app.store.wall import NO_TIME


@dataclass(frozen=True, slots=True)
class Briefing:
    """A set of pictures in numbers.

    ``tiles`` stand for all of them, since copies are folded. ``known`` files of the whole case were put aside by a
    list. Of the ``tiles``, ``ungraded`` have no category of the scheme in use, and of these ``unseen`` were not looked
    at, nor was a copy. ``with_people``, ``without_people`` and ``not_told`` are of the pictures; the last are those
    where nobody has looked yet, or it is not certain. ``megapixel_s`` is what the examiner's own clear looks came to
    for each grade so far; None before the first, and where looks were sealed with a key that is not here.
    """

    pictures: int
    tiles: int
    known: int
    ungraded: int
    unseen: int
    with_people: int
    without_people: int
    not_told: int
    troubled: int
    undated: int
    megapixel_s: float | None


def brief(db: Database, examiner: str, only: Ints | None = None, own_keys: OwnKeys | None = None) -> Briefing:
    """Return what is known of some media items by row number, or of all that are shown; a second for a million.

    ``own_keys`` open how much the examiner looked before.
    """
    every = facets.shown(db) if only is None else only
    tiles = np.sort(fold(db, every).order)
    scheme = grades.in_use(db)
    ungraded = tiles if scheme is None else np.intersect1d(tiles, grades.without(db, scheme[0], every))
    unseen = facets.having(db, facets.Facet.UNSEEN, every)
    people = columns.read(
        db, "SELECT id, ifnull(people, ?) FROM media_item WHERE shown = 1", (facets.NOBODY_LOOKED,), columns=2
    )
    of_set = people[np.isin(people[:, 0], every, assume_unique=True), 1]
    undated = columns.read(db, "SELECT id FROM media_item WHERE shown = 1 AND captured_sort = ?", (NO_TIME,))
    return Briefing(
        pictures=len(every),
        tiles=len(tiles),
        known=media.counts(db).known,
        ungraded=len(ungraded),
        unseen=len(np.intersect1d(ungraded, unseen, assume_unique=True)),
        with_people=int((of_set > 0).sum()),
        without_people=int((of_set == 0).sum()),
        not_told=int((of_set < 0).sum()),
        troubled=len(every) - len(difference(every, facets.having(db, facets.Facet.TROUBLED))),
        undated=len(every) - len(difference(every, undated)),
        megapixel_s=_for_each_grade(db, examiner, own_keys),
    )


def _for_each_grade(db: Database, examiner: str, own_keys: OwnKeys | None) -> float | None:
    graded = ledger.spared(db, examiner).grades
    found = ledger.own_looks(db, examiner, own_keys or OwnKeys())
    looked = sum(each.shown.megapixel_s for each in found.looks if each.tier in CLEAR)
    return looked / graded if graded and found.complete else None
