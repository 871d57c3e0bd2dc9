"""Grades: which category each media item was given; only ever added, the newest of a media item stands."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints, difference
from app.domain.category import Grade, GradingId, Scheme, SchemeError, SchemeNumber, parse_scheme
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Kind
from app.domain.undoing import OF_ITS_OWN, Origin, Step
from app.store import columns
from app.store.connection import insert

_parsed = lru_cache(parse_scheme)
WITHDRAWN = """
    SELECT undoes FROM grading WHERE undoes IS NOT NULL GROUP BY undoes
    HAVING count(*) > (SELECT count(*) FROM grading AS again WHERE again.redoes = grading.undoes)
"""
"""Gradings that were taken back, and not given again since."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands of a media item in a scheme: its code, None for none, and the grading whose word that is."""

    code: str | None
    source: GradingId | None


NOTHING = Standing(None, None)


@dataclass(frozen=True, slots=True)
class Row:
    """What a grading said of one media item: what has stood since, and what stood before."""

    item: int
    said: Standing
    was: Standing


def number_of(db: Database, scheme: Scheme) -> SchemeNumber | None:
    """Return the number of a scheme in this case, None where the case does not know it.

    Raises:
        SchemeError: if the case knows one of this name and version with other categories.

    """
    found = db.execute("SELECT id, text FROM scheme WHERE name = ? AND version = ?", (scheme.id, scheme.version))
    known = found.fetchone()
    if known is not None and _parsed(known[1]).categories != scheme.categories:
        raise SchemeError(
            tr(
                "These are other categories than those that this case knows as {scheme}, version {version}.",
                scheme=scheme.id,
                version=scheme.version,
            ),
            why=tr("What was graded by those would come to mean something else."),
            next_step=tr("Give the changed file another version."),
        )
    return None if known is None else SchemeNumber(known[0])


def keep(db: Database, scheme: Scheme) -> SchemeNumber:
    """Return the number of a scheme in this case, which is kept there from now on; inside a transaction.

    Raises:
        SchemeError: if the case knows one of this name and version with other categories.

    """
    values = (scheme.id, scheme.version, scheme.text)
    known = number_of(db, scheme)
    return known or SchemeNumber(insert(db, "INSERT INTO scheme (name, version, text) VALUES (?, ?, ?)", values))


def choose(db: Database, scheme: Scheme, examiner: str, at: datetime) -> SchemeNumber:
    """Use a scheme from now on; inside a transaction.

    Raises:
        SchemeError: if the case knows one of this name and version with other categories.

    """
    number = keep(db, scheme)
    insert(
        db,
        "INSERT INTO scheme_choice (scheme, examiner, chosen_at) VALUES (?, ?, ?)",
        (number, examiner, at.isoformat()),
    )
    return number


def in_use(db: Database) -> tuple[SchemeNumber, Scheme] | None:
    """Return the scheme that was chosen last; None where none was."""
    sql = "SELECT scheme.id, text FROM scheme_choice JOIN scheme ON scheme.id = scheme ORDER BY scheme_choice.id DESC"
    row = db.execute(f"{sql} LIMIT 1").fetchone()
    return None if row is None else (SchemeNumber(row[0]), _parsed(row[1]))


def schemes(db: Database) -> dict[SchemeNumber, Scheme]:
    """Return every scheme that was ever chosen in this case."""
    found = db.execute("SELECT id, text FROM scheme ORDER BY id").fetchall()
    return {SchemeNumber(number): _parsed(text) for number, text in found}


def said_here(db: Database) -> Iterator[tuple[str, datetime]]:
    """Yield who ever graded in this case, and when."""
    for examiner, at in db.execute("SELECT DISTINCT examiner, graded_at FROM grading"):
        yield examiner, datetime.fromisoformat(at)


def begin(db: Database, examiner: str, at: datetime, scheme: SchemeNumber, origin: Origin = OF_ITS_OWN) -> GradingId:
    """Add a grading that says nothing yet; inside a transaction."""
    sql = "INSERT INTO grading (examiner, graded_at, scheme, undoes, redoes) VALUES (?, ?, ?, ?, ?)"
    return GradingId(insert(db, sql, (examiner, at.isoformat(), scheme, origin.undoes, origin.redoes)))


def add(db: Database, grading: GradingId, changes: Mapping[int, Standing]) -> None:
    """Let a grading say what stands from now on of media items, by row number; inside a transaction.

    Raises:
        StoreError: one of them is not in the case. Nothing was saved.

    """
    rows = [(item, each.code, each.source) for item, each in sorted(changes.items())]
    db.execute(
        """
        INSERT INTO grade (grading, item, code, source, was_code, was_source)
        SELECT ?1, value ->> 0, value ->> 1, value ->> 2, was.code, was.source
        FROM json_each(?2)
            LEFT JOIN standing_grade AS was ON was.item = value ->> 0
                AND was.scheme = (SELECT scheme FROM grading WHERE id = ?1)
        """,
        (grading, json.dumps(rows)),
    )


def steps(db: Database, examiner: str) -> list[Step]:
    """Return an examiner's gradings, the oldest first, and why each was made."""
    sql = """
        SELECT key_step.id, grading.id, undoes, redoes FROM key_step JOIN grading ON grading.id = grading
        WHERE key_step.examiner = ? ORDER BY key_step.id
    """
    return [Step(number, Origin(undoes, redoes), at) for at, number, undoes, redoes in db.execute(sql, (examiner,))]


def scheme_of(db: Database, grading: GradingId) -> SchemeNumber:
    """Return by which scheme a grading was made."""
    return SchemeNumber(db.execute("SELECT scheme FROM grading WHERE id = ?", (grading,)).fetchone()[0])


def rows(db: Database, grading: GradingId) -> list[Row]:
    """Return what a grading said, by item."""
    found = db.execute(
        "SELECT item, code, source, was_code, was_source FROM grade WHERE grading = ? ORDER BY item", (grading,)
    ).fetchall()
    return [Row(item, Standing(code, source), Standing(*was)) for item, code, source, *was in found]


def withdrawn(db: Database) -> set[GradingId]:
    """Return the gradings that were taken back, and not given again since."""
    return {GradingId(row[0]) for row in db.execute(WITHDRAWN).fetchall()}


def before(db: Database, grading: GradingId, item: int) -> Standing:
    """Return what stood of a media item before a grading."""
    sql = "SELECT was_code, was_source FROM grade WHERE grading = ? AND item = ?"
    row = db.execute(sql, (grading, item)).fetchone()
    return NOTHING if row is None else Standing(*row)


def standing(db: Database, scheme: SchemeNumber, items: Sequence[int]) -> dict[int, Standing]:
    """Return what stands of some media items in a scheme, by row number; those never graded are left out."""
    found = db.execute(
        """
        SELECT item, code, source FROM json_each(?1)
            CROSS JOIN standing_grade ON standing_grade.item = json_each.value AND scheme = ?2
        """,
        (json.dumps([int(each) for each in items]), scheme),
    ).fetchall()
    return {item: Standing(code, source) for item, code, source in found}


def elsewhere(db: Database, scheme: SchemeNumber, items: Sequence[int]) -> dict[int, str]:
    """Return the newest code that some media items have in another scheme, by row number."""
    found = db.execute(
        """
        SELECT item, code, max(source) FROM json_each(?1)
            CROSS JOIN standing_grade ON standing_grade.item = json_each.value
        WHERE scheme <> ?2 AND code IS NOT NULL GROUP BY item
        """,
        (json.dumps([int(each) for each in items]), scheme),
    ).fetchall()
    return {item: code for item, code, _ in found}


def shown(db: Database, items: Sequence[int]) -> int:
    """Return how many of some row numbers are of shown media items."""
    sql = "SELECT count(*) FROM json_each(?) CROSS JOIN media_item ON media_item.id = value WHERE media_item.shown = 1"
    return int(db.execute(sql, (json.dumps([int(each) for each in items]),)).fetchone()[0])


def stacks(db: Database, items: Sequence[int]) -> list[list[int]]:
    """Return the stacks of near copies that hold any of some media items, each as its members' row numbers."""
    found = db.execute(
        """
        SELECT cluster_member.cluster, cluster_member.item FROM cluster_member WHERE cluster_member.cluster IN (
            SELECT home.cluster FROM json_each(?1) CROSS JOIN cluster_member AS home ON home.item = json_each.value
                JOIN cluster ON cluster.id = home.cluster AND cluster.kind = ?2)
        ORDER BY 1, 2
        """,
        (json.dumps([int(each) for each in items]), Kind.COPIES),
    ).fetchall()
    gathered: dict[int, list[int]] = {}
    for cluster, item in found:
        gathered.setdefault(cluster, []).append(item)
    return list(gathered.values())


def mixed(db: Database, scheme: SchemeNumber, items: Sequence[int]) -> set[int]:
    """Return those media items of which a near copy in their stack has another category, or none."""
    found = db.execute(
        """
        SELECT home.item
        FROM json_each(?1) CROSS JOIN cluster_member AS home ON home.item = json_each.value
            JOIN cluster ON cluster.id = home.cluster AND cluster.kind = ?2
            JOIN cluster_member AS beside ON beside.cluster = cluster.id
            LEFT JOIN standing_grade ON standing_grade.item = beside.item AND scheme = ?3
        GROUP BY home.item HAVING count(DISTINCT ifnull(code, '')) > 1
        """,
        (json.dumps([int(each) for each in items]), Kind.COPIES, scheme),
    ).fetchall()
    return {row[0] for row in found}


def counts(db: Database, scheme: SchemeNumber) -> Mapping[str, int]:
    """Return how many media items stand in each category of a scheme."""
    sql = "SELECT code, count(*) FROM standing_grade WHERE scheme = ? AND code IS NOT NULL GROUP BY code"
    return dict(db.execute(sql, (scheme,)).fetchall())


def having(db: Database, scheme: SchemeNumber, code: str) -> Ints:
    """Return the row numbers of the media items of a category, (n,) int64, sorted."""
    return np.sort(columns.read(db, "SELECT item FROM standing_grade WHERE scheme = ? AND code = ?", (scheme, code)))


def without(db: Database, scheme: SchemeNumber, every: Ints) -> Ints:
    """Return those row numbers, of ``every``, that have no category of a scheme, (n,) int64, sorted."""
    done = columns.read(db, "SELECT item FROM standing_grade WHERE scheme = ? AND code IS NOT NULL", (scheme,))
    return difference(every, done)


def listed(db: Database, media_id: MediaId | None = None) -> Iterator[Grade]:
    """Yield the category that stands of each media item, or of one, in each scheme, by the item's id."""
    sql = """
        SELECT lower(hex(sha256)), name, version, code, grading.examiner, graded_at, text
        FROM standing_grade JOIN media_item ON media_item.id = item JOIN grading ON grading.id = source
            JOIN scheme ON scheme.id = standing_grade.scheme
        WHERE code IS NOT NULL AND (?1 IS NULL OR sha256 = unhex(?1)) ORDER BY sha256, scheme.id
    """
    for found, name, version, code, examiner, at, text in db.execute(sql, (media_id,)).fetchall():
        category = _parsed(text).by_code(code)
        said = "" if category is None else category.name
        yield Grade(MediaId(found), f"{name} {version}", code, said, examiner, datetime.fromisoformat(at))
