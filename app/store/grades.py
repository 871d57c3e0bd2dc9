"""Grades: which category each media item was given; only ever added, the newest of a media item stands."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.category import Grade, GradingId, Scheme, SchemeNumber, parse_scheme
from app.domain.ids import MediaId
from app.domain.link import Kind
from app.store.connection import insert

_parsed = lru_cache(parse_scheme)


@dataclass(frozen=True, slots=True)
class Origin:
    """Why a grading was made: of its own, to take another one back, or to give again what was taken back."""

    undoes: GradingId | None = None
    redoes: GradingId | None = None


OF_ITS_OWN = Origin()


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands of a media item: a code, and the scheme that it is of."""

    scheme: SchemeNumber
    code: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a grading says of one media item, by its row number; None is no category."""

    item: int
    to: Standing | None


def choose(db: Database, scheme: Scheme, examiner: str, at: datetime) -> SchemeNumber:
    """Keep a scheme, and use it from now on; inside a transaction."""
    sql = "INSERT INTO scheme (name, version, text, examiner, chosen_at) VALUES (?, ?, ?, ?, ?)"
    return SchemeNumber(insert(db, sql, (scheme.id, scheme.version, scheme.text, examiner, at.isoformat())))


def in_use(db: Database) -> tuple[SchemeNumber, Scheme] | None:
    """Return the scheme that was chosen last; None where none was.

    A scheme that was chosen, left and chosen again with the same text keeps the number that it got first, so that
    what was graded by it counts again.
    """
    row = db.execute("""
        SELECT (SELECT min(id) FROM scheme AS same WHERE same.text = scheme.text), text
        FROM scheme ORDER BY id DESC LIMIT 1
    """).fetchone()
    return None if row is None else (SchemeNumber(row[0]), _parsed(row[1]))


def schemes(db: Database) -> dict[SchemeNumber, Scheme]:
    """Return every scheme that was ever chosen in this case."""
    found = db.execute("SELECT id, text FROM scheme ORDER BY id").fetchall()
    return {SchemeNumber(number): _parsed(text) for number, text in found}


def add(db: Database, examiner: str, at: datetime, changes: Iterable[Change], origin: Origin = OF_ITS_OWN) -> GradingId:
    """Add a grading; inside a transaction.

    Raises:
        StoreError: one of its media items is not in the case. Nothing was saved.

    """
    sql = "INSERT INTO grading (examiner, graded_at, undoes, redoes) VALUES (?, ?, ?, ?)"
    grading = GradingId(insert(db, sql, (examiner, at.isoformat(), origin.undoes, origin.redoes)))
    db.conn.executemany(
        """
        INSERT INTO grade (grading, item, scheme, code, was_scheme, was_code)
        SELECT ?1, ?2, ?3, ?4, was.scheme, was.code
        FROM (SELECT 1) LEFT JOIN standing_grade AS was ON was.item = ?2
        """,
        [(grading, each.item, each.to and each.to.scheme, each.to and each.to.code) for each in changes],
    )
    return grading


def steps(db: Database, examiner: str) -> list[tuple[GradingId, Origin]]:
    """Return an examiner's gradings, the oldest first, and why each was made."""
    found = db.execute("SELECT id, undoes, redoes FROM grading WHERE examiner = ? ORDER BY id", (examiner,)).fetchall()
    return [(GradingId(row[0]), Origin(*row[1:])) for row in found]


def before(db: Database, grading: GradingId) -> tuple[list[Change], int]:
    """Return what undoes a grading: what stood before it, and how many items somebody else has graded since.

    Those are left as they are.
    """
    found = db.execute(
        """
        SELECT grade.item, was_scheme, was_code, EXISTS (
            SELECT 1 FROM grade AS later JOIN grading AS theirs ON theirs.id = later.grading
            WHERE later.item = grade.item AND later.grading > mine.id AND theirs.examiner <> mine.examiner)
        FROM grade JOIN grading AS mine ON mine.id = grade.grading WHERE mine.id = ?
        """,
        (grading,),
    ).fetchall()
    return [_change(*row[:3]) for row in found if not row[3]], sum(row[3] for row in found)


def said(db: Database, grading: GradingId) -> list[Change]:
    """Return what a grading said, to be said again."""
    found = db.execute("SELECT item, scheme, code FROM grade WHERE grading = ?", (grading,)).fetchall()
    return [_change(*row) for row in found]


def _change(item: int, scheme: int | None, code: str | None) -> Change:
    return Change(item, None if scheme is None or code is None else Standing(SchemeNumber(scheme), code))


def standing(db: Database, items: Sequence[int]) -> dict[int, Standing]:
    """Return what stands of some media items, by row number; those without a category are left out."""
    found = db.execute(
        """
        SELECT standing_grade.item, scheme, code
        FROM json_each(?) CROSS JOIN standing_grade ON standing_grade.item = json_each.value
        """,
        (json.dumps([int(each) for each in items]),),
    ).fetchall()
    return {item: Standing(SchemeNumber(scheme), code) for item, scheme, code in found}


def with_copies(db: Database, items: Sequence[int]) -> list[int]:
    """Return media items with the near copies that stand in one stack with any of them; sorted row numbers."""
    found = db.execute(
        """
        SELECT value FROM json_each(?1)
        UNION
        SELECT beside.item FROM json_each(?1) CROSS JOIN cluster_member AS home ON home.item = json_each.value
            JOIN cluster ON cluster.id = home.cluster AND cluster.kind = ?2
            JOIN cluster_member AS beside ON beside.cluster = cluster.id
        """,
        (json.dumps([int(each) for each in items]), Kind.COPIES),
    ).fetchall()
    return sorted(row[0] for row in found)


def mixed(db: Database, items: Sequence[int]) -> set[int]:
    """Return those media items of which a near copy in their stack has another category, or none."""
    found = db.execute(
        """
        SELECT home.item
        FROM json_each(?) CROSS JOIN cluster_member AS home ON home.item = json_each.value
            JOIN cluster ON cluster.id = home.cluster AND cluster.kind = ?
            JOIN cluster_member AS beside ON beside.cluster = cluster.id
            LEFT JOIN standing_grade ON standing_grade.item = beside.item
        GROUP BY home.item HAVING count(DISTINCT ifnull(scheme || ' ' || code, '')) > 1
        """,
        (json.dumps([int(each) for each in items]), Kind.COPIES),
    ).fetchall()
    return {row[0] for row in found}


def counts(db: Database, scheme: SchemeNumber) -> Mapping[str, int]:
    """Return how many media items stand in each category of a scheme."""
    return dict(
        db.execute("SELECT code, count(*) FROM standing_grade WHERE scheme = ? GROUP BY code", (scheme,)).fetchall()
    )


def having(db: Database, scheme: SchemeNumber, code: str) -> Ints:
    """Return the row numbers of the media items of a category, (n,) int64, sorted."""
    found = db.execute("SELECT item FROM standing_grade WHERE scheme = ? AND code = ?", (scheme, code)).fetchall()
    return np.sort(np.fromiter((row[0] for row in found), np.int64))


def without(db: Database, scheme: SchemeNumber) -> Ints:
    """Return the row numbers of the shown media items that have no category of a scheme, (n,) int64, sorted."""
    shown = db.execute("SELECT id FROM media_item WHERE shown = 1").fetchall()
    graded = db.execute("SELECT item FROM standing_grade WHERE scheme = ?", (scheme,)).fetchall()
    every, done = (np.fromiter((row[0] for row in rows), np.int64) for rows in (shown, graded))
    return np.setdiff1d(every, done)


def listed(db: Database) -> Iterator[Grade]:
    """Yield the grade that stands of each media item, by its id."""
    sql = """
        SELECT lower(hex(sha256)), name || ' ' || version, code, grading.examiner, graded_at
        FROM standing_grade JOIN media_item ON media_item.id = item JOIN grading ON grading.id = grading
            JOIN scheme ON scheme.id = standing_grade.scheme ORDER BY sha256
    """
    for media_id, scheme, code, examiner, at in db.execute(sql).fetchall():
        yield Grade(MediaId(media_id), scheme, code, examiner, datetime.fromisoformat(at))
