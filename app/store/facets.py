"""Which shown media items have something in common that an examiner may want to see alone."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints, difference, union
from app.domain.ids import ExhibitId
from app.domain.link import Kind
from app.store import columns
from app.store.wall import NO_TIME


class Facet(StrEnum):
    """Something that a media item has, or lacks."""

    NOTED = "noted"
    TROUBLED = "troubled"
    REVEALED = "revealed"
    UNSEEN = "unseen"
    """Neither it nor a near copy of it was revealed."""
    LOCATED = "located"
    GENERATED = "generated"
    """It claims to be made by a generator."""
    TIMELESS = "timeless"
    PLACELESS = "placeless"
    SERIESLESS = "seriesless"


CONDITIONS = {
    Facet.NOTED: "sha256 IN (SELECT media_id FROM note)",
    Facet.TROUBLED: "id IN (SELECT item FROM problem UNION ALL "
    "SELECT media_file.item FROM problem JOIN media_file ON media_file.id = problem.file)",
    Facet.REVEALED: "sha256 IN (SELECT media_id FROM reveal)",
    Facet.LOCATED: "id IN (SELECT item FROM fact WHERE kind = 'gps_fix')",
    Facet.GENERATED: "id IN (SELECT item FROM fact WHERE kind = 'generator_marks')",
    Facet.TIMELESS: f"captured_sort = {NO_TIME}",
}
"""What most pictures have not, as a condition; the other facets are what most have."""
IN_NONE = {Facet.PLACELESS: Kind.PLACE, Facet.SERIESLESS: Kind.SERIES}
IN_YEAR = "FROM media_item WHERE shown = 1 AND captured_sort >= ? AND captured_sort < ?"
EPOCH_YEAR = 1970


def shown(db: Database) -> Ints:
    """Return the row numbers of all shown media items, (n,) int64, sorted."""
    return _numbers(db, "SELECT id FROM media_item WHERE shown = 1")


def shown_mark(db: Database) -> tuple[int, int]:
    """Return what changes when media items come into sight or out of it: how many are shown, and the newest of all."""
    newest = db.execute("SELECT ifnull(max(id), 0) FROM media_item").fetchone()[0]
    return _many_shown(db), int(newest)


def having(db: Database, facet: Facet, every: Ints | None = None) -> Ints:
    """Return the row numbers of the shown media items of a facet, (n,) int64, sorted; ``every`` is ``shown``'s answer.

    What most have is found by those that have not.
    """
    if facet is Facet.UNSEEN or facet in IN_NONE:
        every = shown(db) if every is None else every
        return difference(every, _not_wanted(db, facet))
    return _numbers(db, f"SELECT id FROM media_item WHERE shown = 1 AND {CONDITIONS[facet]}")  # noqa: S608  one of our own conditions


def count(db: Database, facet: Facet) -> int:
    """Return how many shown media items a facet has; what most have is counted by those that have not."""
    if facet is Facet.REVEALED:
        return len(_looked_at(db, copies=False))
    if facet is Facet.UNSEEN:
        return _many_shown(db) - len(_looked_at(db, copies=True))
    if facet in IN_NONE:
        sql = """
            SELECT count(DISTINCT item) FROM cluster JOIN cluster_member ON cluster = cluster.id
                JOIN media_item ON media_item.id = item WHERE cluster.kind = ? AND shown = 1
        """
        return _many_shown(db) - int(db.execute(sql, (IN_NONE[facet].value,)).fetchone()[0])
    sql = f"SELECT count(*) FROM media_item WHERE shown = 1 AND {CONDITIONS[facet]}"  # noqa: S608  one of our own conditions
    return int(db.execute(sql).fetchone()[0])


def _not_wanted(db: Database, facet: Facet) -> Ints:
    """Return the row numbers of what a facet leaves out: what was looked at, or is in a cluster of its kind."""
    if facet is Facet.UNSEEN:
        return np.fromiter(_looked_at(db, copies=True), np.int64)
    sql = "SELECT item FROM cluster JOIN cluster_member ON cluster = cluster.id WHERE kind = ?"
    return columns.read(db, sql, (IN_NONE[facet].value,))


def _many_shown(db: Database) -> int:
    return int(db.execute("SELECT n FROM tally WHERE name = 'shown'").fetchone()[0])


def _looked_at(db: Database, *, copies: bool) -> set[int]:
    """Return the row numbers of shown media items that were revealed, or a near copy of which was."""
    looked = "SELECT media_item.id FROM reveal JOIN media_item ON media_item.sha256 = reveal.media_id WHERE shown = 1"
    found = {row[0] for row in db.execute(f"{looked} AND ends IS NULL")}
    if copies:
        sql = f"""
            SELECT other.item FROM ({looked} AND ends IS NULL) AS looked
                JOIN cluster_member AS own ON own.item = looked.id
                JOIN cluster ON cluster.id = own.cluster AND cluster.kind = 'copies'
                JOIN cluster_member AS other ON other.cluster = own.cluster
                JOIN media_item ON media_item.id = other.item AND media_item.shown = 1
        """  # noqa: S608  constants
        found |= {row[0] for row in db.execute(sql)}
    return found


def exhibits(db: Database) -> dict[int, int]:
    """Return how many shown media items were found in each exhibit, in one pass over the files."""
    if (alone := _only_exhibit(db)) is not None:
        return {alone: _many_shown(db)}
    sql = """
        SELECT exhibit, count(DISTINCT item) FROM media_file JOIN media_item ON media_item.id = item
        WHERE shown = 1 GROUP BY exhibit
    """
    return {int(exhibit): int(many) for exhibit, many in db.execute(sql)}


def _only_exhibit(db: Database) -> int | None:
    """Return the exhibit of a case that has one: everything was found in it."""
    found = [int(row[0]) for row in db.execute("SELECT id FROM exhibit LIMIT 2")]
    return found[0] if len(found) == 1 else None


def of_exhibit(db: Database, exhibit_id: ExhibitId, every: Ints | None = None) -> Ints:
    """Return the row numbers of the shown media items that were found in an exhibit, (n,) int64, sorted."""
    if _only_exhibit(db) == exhibit_id:
        return shown(db) if every is None else every
    sql = "SELECT item FROM media_file JOIN media_item ON media_item.id = item WHERE exhibit = ? AND shown = 1"
    return union([columns.read(db, sql, (exhibit_id,))])


def years(db: Database) -> list[tuple[int, int]]:
    """Return the years of the cameras' own times, each with how many shown media items have it, newest first."""
    sql = "SELECT min(captured_sort), max(captured_sort) FROM media_item WHERE shown = 1 AND captured_sort < ?"
    first, last = db.execute(sql, (NO_TIME,)).fetchone()
    if first is None:
        return []
    sql = f"SELECT count(*) {IN_YEAR}"
    counted = ((year, int(db.execute(sql, _year(year)).fetchone()[0])) for year in range(_in(last), _in(first) - 1, -1))
    return [(year, many) for year, many in counted if many]


def of_year(db: Database, year: int) -> Ints:
    """Return the row numbers of the shown media items whose camera names a time in that year, (n,) int64, sorted."""
    return _numbers(db, f"SELECT id {IN_YEAR}", *_year(year))


def _year(year: int) -> tuple[int, int]:
    """Return where a year begins and ends, as times are sorted: microseconds since 1970."""
    begin, end = (np.datetime64(f"{each:04}-01-01", "us").astype(np.int64) for each in (year, year + 1))
    return int(begin), int(end)


def _in(captured_sort: int) -> int:
    """Return the year of a time, as times are sorted."""
    return int(np.datetime64(captured_sort, "us").astype("datetime64[Y]").astype(int)) + EPOCH_YEAR


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera as its files name it, and how many shown media items do; ``number`` 0: those that name none."""

    number: int
    make: str
    model: str
    serial: str
    count: int


def cameras(db: Database) -> list[Camera]:
    """Return the cameras that shown media items name, the most frequent first; those that name none come last."""
    sql = """
        SELECT ifnull(camera.id, 0), ifnull(make, ''), ifnull(model, ''), ifnull(serial, ''), n
        FROM (SELECT camera, count(*) AS n FROM media_item WHERE shown = 1 GROUP BY camera)
            LEFT JOIN camera ON camera.id = camera ORDER BY camera IS NULL, n DESC, make, model, serial
    """
    return [Camera(*row) for row in db.execute(sql)]


def of_camera(db: Database, number: int) -> Ints:
    """Return the row numbers of the shown media items of a camera, or of none, (n,) int64, sorted."""
    return _numbers(db, "SELECT id FROM media_item WHERE shown = 1 AND camera IS nullif(?, 0)", number)


NOBODY_LOOKED, UNCERTAIN, MANY = -2, -1, 3
"""Where nobody has looked for people, where it is not certain, and as many or more."""


def people(db: Database) -> dict[int, int]:
    """Return how many shown media items show 0, 1, 2, ``MANY`` or more people, or none of that is known."""
    sql = f"""
        SELECT min(ifnull(people, {NOBODY_LOOKED}), {MANY}) AS many, count(*) FROM media_item WHERE shown = 1
        GROUP BY many
    """  # noqa: S608  constants
    return {int(many): int(count) for many, count in db.execute(sql)}


def with_people(db: Database, many: int) -> Ints:
    """Return the row numbers of the shown media items with so many people, as ``people`` counts them."""
    sql = f"SELECT id FROM media_item WHERE shown = 1 AND min(ifnull(people, {NOBODY_LOOKED}), {MANY}) = ?"  # noqa: S608  constants
    return _numbers(db, sql, many)


def _numbers(db: Database, sql: str, *values: int) -> Ints:
    return np.sort(columns.read(db, sql, values))
