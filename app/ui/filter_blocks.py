"""Blocks of boxes that Filters offers: what a box is called, and which media items it stands for."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.category import SchemeNumber
from app.store import facets, grades, media
from app.ui.widgets.plain_label import plain

CAMERAS_SHOWN = 12
PEOPLE_WORDS = {
    0: "Nobody found",
    1: "One person",
    2: "Two people",
    facets.MANY: "Three and more",
    facets.UNCERTAIN: "Not certain",
    facets.NOBODY_LOOKED: "Nobody has looked",
}


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its name within the block, what stands beside it, and how many media items it stands for."""

    name: str
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Block:
    """Boxes of which any is wanted; between blocks all are.

    Args:
        key: begins the key of each of its boxes.
        title: what stands above.
        boxes: reads the boxes; none leaves the block out.
        numbers: reads the row numbers that a box stands for, by its name.

    """

    key: str
    title: str
    boxes: Callable[[Database], list[Box]]
    numbers: Callable[[Database, str], Ints]


def _exhibits(db: Database) -> list[Box]:
    counts = facets.exhibits(db)
    return [Box(str(each.id), plain(each.number), counts.get(each.id, 0)) for each in media.exhibits(db)]


def _of_exhibit(db: Database, name: str) -> Ints:
    return next(facets.of_exhibit(db, each.id) for each in media.exhibits(db) if str(each.id) == name)


def _categories(db: Database) -> list[Box]:
    """Return the categories of the scheme in use; none where none was chosen."""
    found = grades.in_use(db)
    if found is None:
        return []
    scheme, said = found
    counts = grades.counts(db, scheme)
    boxes = [
        Box(f"{scheme} {each.code}", f"{each.key or each.code}  {each.name}", counts.get(each.code, 0))
        for each in said.categories
    ]
    without = media.counts(db).media_items - sum(counts.values())
    return [*boxes, Box(f"{scheme} ", "Without a category", without)]


def _of_category(db: Database, name: str) -> Ints:
    scheme, code = name.split(" ", 1)
    of = SchemeNumber(int(scheme))
    return grades.having(db, of, code) if code else grades.without(db, of)


def _years(db: Database) -> list[Box]:
    return [Box(str(year), str(year), count) for year, count in facets.years(db)]


def _cameras(db: Database) -> list[Box]:
    """Return the most frequent cameras; those that are left out are named by how many they are."""
    found = facets.cameras(db)
    named = [each for each in found if each.number]
    if not named:
        return []
    shown, rest = named[:CAMERAS_SHOWN], named[CAMERAS_SHOWN:]
    boxes = [Box(str(each.number), camera_words(each), each.count) for each in shown]
    if rest:
        numbers = "+".join(str(each.number) for each in rest)
        boxes.append(Box(numbers, f"{len(rest)} more cameras", sum(each.count for each in rest)))
    return boxes + [Box("0", "No camera named", each.count) for each in found if not each.number]


def camera_words(camera: facets.Camera) -> str:
    """Return a camera as one line: model, and serial where it is known; the make where no model is."""
    known = plain(camera.model or camera.make) or "Unnamed"
    return f"{known}  {plain(camera.serial)}".rstrip()


def _of_cameras(db: Database, name: str) -> Ints:
    return np.unique(np.concatenate([facets.of_camera(db, int(each)) for each in name.split("+")]))


def _people(db: Database) -> list[Box]:
    counts = facets.people(db)
    if set(counts) <= {facets.NOBODY_LOOKED}:
        return []
    return [Box(str(many), words, counts[many]) for many, words in PEOPLE_WORDS.items() if counts.get(many)]


def _with_people(db: Database, name: str) -> Ints:
    return facets.with_people(db, int(name))


CATEGORIES = Block("category ", "Categories", _categories, _of_category)
BLOCKS = (
    Block("exhibit ", "Exhibits", _exhibits, _of_exhibit),
    CATEGORIES,
    Block("year ", "Years", _years, lambda db, name: facets.of_year(db, int(name))),
    Block("camera ", "Cameras", _cameras, _of_cameras),
    Block("people ", "People", _people, _with_people),
)
