"""Blocks of boxes that Filters offers: what a box is called, and which media items it stands for."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import reduce

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints, union
from app.domain.category import SchemeNumber
from app.domain.hash_set import SetId, SetKind
from app.domain.language import tr
from app.domain.tag import TagId
from app.store import facets, grades, hash_sets, media, saved_filters, tags
from app.store.facets import Facet
from app.ui.widgets.plain_label import plain

CAMERAS_SHOWN = 12
OF_LOOKS = (Facet.REVEALED, Facet.UNSEEN)
"""What tells of looks, which do not come along with a sealed file."""
PEOPLE_WORDS = {
    0: tr("Nobody found"),
    1: tr("One person"),
    2: tr("Two people"),
    facets.MANY: tr("Three and more"),
    facets.UNCERTAIN: tr("Not certain"),
    facets.NOBODY_LOOKED: tr("Not searched for people"),
}
FACET_WORDS = {
    Facet.NOTED: tr("With notes"),
    Facet.TROUBLED: tr("With a problem"),
    Facet.REVEALED: tr("Revealed before"),
    Facet.UNSEEN: tr("Not revealed, nor a copy"),
    Facet.LOCATED: tr("With a GPS fix"),
    Facet.GENERATED: tr("Claims: generated"),
    Facet.TIMELESS: tr("Without a time"),
    Facet.PLACELESS: tr("In no place"),
    Facet.SERIESLESS: tr("In no series"),
}
SET_WORDS = {
    SetKind.ALERT: tr("Alert: marked, never hidden"),
    SetKind.BENIGN: tr("Known, harmless files; those that are shown all the same"),
    SetKind.SERIES: tr("Known series"),
    SetKind.OWN: tr("Own work in other cases"),
}


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its name within the block, what stands beside it, and how many media items it stands for.

    ``count`` is None where counting would take long; ``about`` says more where the words are short.
    """

    name: str
    words: str
    count: int | None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where boxes read: the case, and the row numbers of all shown media items."""

    reader: Database
    every: Callable[[], Ints]


class Joined(Enum):
    """How the ticked boxes of a block go together."""

    ANY = "any"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Block:
    """Boxes of which any is wanted, or all; between blocks all are.

    Args:
        key: begins the key of each of its boxes.
        title: what stands above.
        boxes: reads the boxes; none leaves the block out.
        numbers: reads the row numbers that a box stands for, by its name.
        joined: how its boxes go together.

    """

    key: str
    title: str
    boxes: Callable[[Database], list[Box]]
    numbers: Callable[[Source, str], Ints]
    joined: Joined = Joined.ANY


@dataclass(frozen=True, slots=True)
class Read:
    """A block as it was read: its title and its boxes."""

    block: Block
    boxes: list[Box]

    def without_looks(self) -> "Read":
        """Return it without what tells of looks."""
        gone = {facet.value for facet in OF_LOOKS} if self.block is MARKS else set()
        return replace(self, boxes=[each for each in self.boxes if each.name not in gone])


def read_all(db: Database) -> list[Read]:
    """Return every block that has boxes."""
    found = (Read(block, block.boxes(db)) for block in BLOCKS)
    return [each for each in found if each.boxes]


def wanted(keys: Collection[str], of: Callable[[Block, str], Ints]) -> Ints | None:
    """Return the row numbers that ticked boxes, by their keys, leave together; None where none is ticked.

    ``of`` returns the row numbers of one box, by its block and its name.
    """
    parts: list[Ints] = []
    for block in BLOCKS:
        found = [of(block, key.removeprefix(block.key)) for key in sorted(keys) if key.startswith(block.key)]
        if found:
            parts += found if block.joined is Joined.ALL else [union(found)]
    return _in_all(parts) if parts else None


def _in_all(parts: Iterable[Ints]) -> Ints:
    return reduce(lambda one, other: np.intersect1d(one, other, assume_unique=True), parts)


def _exhibits(db: Database) -> list[Box]:
    counts = facets.exhibits(db)
    return [Box(str(each.id), plain(each.number), counts.get(each.id, 0)) for each in media.exhibits(db)]


def _of_exhibit(of: Source, name: str) -> Ints:
    found = (each.id for each in media.exhibits(of.reader) if str(each.id) == name)
    return next((facets.of_exhibit(of.reader, each, of.every()) for each in found), np.zeros(0, np.int64))


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
    return [*boxes, Box(f"{scheme} ", tr("Without a category"), without)]


def _of_category(of: Source, name: str) -> Ints:
    scheme, code = name.split(" ", 1)
    number = SchemeNumber(int(scheme))
    return grades.having(of.reader, number, code) if code else grades.without(of.reader, number, of.every())


def _tags(db: Database) -> list[Box]:
    return [Box(str(each.id), plain(each.name), each.count) for each in tags.listed(db)]


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
        boxes.append(Box(numbers, tr("%n more cameras", "", len(rest)), sum(each.count for each in rest)))
    return boxes + [Box("0", tr("No camera named"), each.count) for each in found if not each.number]


def camera_words(camera: facets.Camera) -> str:
    """Return a camera as one line: model, and serial where it is known; the make where no model is."""
    known = plain(camera.model or camera.make) or tr("Unnamed", "a camera")
    return f"{known}  {plain(camera.serial)}".rstrip()


def _of_cameras(of: Source, name: str) -> Ints:
    return union([facets.of_camera(of.reader, int(each)) for each in name.split("+")])


def _people(db: Database) -> list[Box]:
    counts = facets.people(db)
    if set(counts) <= {facets.NOBODY_LOOKED}:
        return []
    return [Box(str(many), words, counts[many]) for many, words in PEOPLE_WORDS.items() if counts.get(many)]


def _marks(db: Database) -> list[Box]:
    return [Box(facet.value, words, facets.count(db, facet)) for facet, words in FACET_WORDS.items()]


def _saved(db: Database) -> list[Box]:
    """Return the saved filters; how many fit is told when one is ticked."""
    return [Box(name, plain(name), None, _counted_boxes(keys)) for name, keys in saved_filters.listed(db).items()]


def _counted_boxes(keys: Collection[str]) -> str:
    return tr("%n box(es), as they were ticked when it was saved", "", len(keys))


def _of_saved(of: Source, name: str) -> Ints:
    """Return what the boxes of a saved filter leave now; of one that was taken away since, nothing."""
    keys = [key for key in saved_filters.listed(of.reader).get(name, ()) if not key.startswith(SAVED.key)]
    found = wanted(keys, lambda block, box: block.numbers(of, box))
    return np.zeros(0, np.int64) if found is None else found


def _sets(db: Database) -> list[Box]:
    """Return the hash sets that stand, each with how many of the shown pictures it names."""
    found = hash_sets.standing(db)
    return [
        Box(str(each.id), plain(each.name), len(hash_sets.shown_in(db, each.id)), SET_WORDS[each.kind])
        for each in found
    ]


SAVED = Block("saved ", tr("Saved", "filters"), _saved, _of_saved, Joined.ALL)
CATEGORIES = Block("category ", tr("Categories"), _categories, _of_category)
TAGS = Block("tag ", tr("Tags"), _tags, lambda of, name: tags.having(of.reader, TagId(int(name))), Joined.ALL)
MARKS = Block(
    "mark ", tr("Pictures"), _marks, lambda of, name: facets.having(of.reader, Facet(name), of.every()), Joined.ALL
)
BLOCKS = (
    SAVED,
    Block("exhibit ", tr("Exhibits"), _exhibits, _of_exhibit),
    CATEGORIES,
    TAGS,
    Block("year ", tr("Years"), _years, lambda of, name: facets.of_year(of.reader, int(name))),
    Block("camera ", tr("Cameras"), _cameras, _of_cameras),
    Block("people ", tr("People"), _people, lambda of, name: facets.with_people(of.reader, int(name))),
    Block("set ", tr("Hash sets"), _sets, lambda of, name: hash_sets.shown_in(of.reader, SetId(int(name)))),
    MARKS,
)
