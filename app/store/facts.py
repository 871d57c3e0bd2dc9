"""Facts: what extractors found, and which of them have read which media item."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from app.domain.arrays import UInt8s
from app.domain.errors import CaseDamagedError, StoreError
from app.domain.fact_codec import from_parts, to_parts
from app.domain.facts import FACTS, AFact, CameraTimes, Fact, Thumbnail, Tile, array_fields
from app.domain.ids import MediaId, RunId
from app.domain.language import tr
from app.store import pictures
from app.store.connection import insert
from app.store.media import NOT_ASIDE, item_number
from app.store.wall import NO_TIME

EPOCH, MICROSECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)
ROWS_A_READ = 256
STORED = """
    SELECT fact.kind, fact.plain, fact.arrays, fact.digest, fact_array.data, extractor.name, extractor.version,
        lower(hex(media_item.sha256))
    FROM {source} JOIN media_item ON media_item.id = fact.item JOIN extractor ON extractor.id = fact.extractor
        LEFT JOIN pictures.fact_array ON fact_array.fact = fact.id AND fact.arrays IS NOT NULL
    WHERE {where} ORDER BY {order}
"""


@dataclass(frozen=True, slots=True)
class StoredFact:
    """A fact with the extractor that found it."""

    fact: Fact
    extractor: str
    version: int


def save(  # noqa: PLR0913, PLR0917  what was found, by whom, in what, in which run: none can be left out
    db: Database, run_id: RunId, media_id: MediaId, extractor: str, version: int, facts: Sequence[Fact]
) -> None:
    """Save what one extractor found in one media item, in the place of whatever it had found there before.

    Also notes that this version has read the item, so that it is not asked again, even where it found nothing.

    Raises:
        StoreError: the media item is not in the case. Nothing was saved.

    """
    item, source = item_number(db, media_id), _extractor_number(db, extractor, version)
    had_times = _forget(db, item, extractor)
    for fact in facts:
        _insert(db, item, source, fact)
    sql = "INSERT OR REPLACE INTO extraction (extractor, item, run) VALUES (?, ?, ?)"
    db.execute(sql, (source, item, run_id))
    times = [fact for fact in facts if isinstance(fact, CameraTimes)]
    if had_times or times:
        _note_capture(db, item, times[0] if times else None)
    if any(array_fields(type(fact)) for fact in facts):
        pictures.mark(db)


def pending(db: Database, extractor: str, version: int) -> list[MediaId]:
    """Return the shown media items that this version has not read yet, sorted."""
    found = db.execute(
        """
        SELECT lower(hex(sha256)) FROM media_item WHERE shown = 1 AND NOT EXISTS (
            SELECT 1 FROM extraction WHERE extraction.item = media_item.id AND extraction.extractor = (
                SELECT id FROM extractor WHERE name = ? AND version = ?))
        """,
        (extractor, version),
    ).fetchall()
    return sorted(MediaId(row[0]) for row in found)  # in the order of the index it would read a large table all over


def for_media(db: Database, media_id: MediaId) -> list[StoredFact]:
    """Return what is known of a media item, by kind; the clear thumbnail is never among it.

    Facts of an extractor that is not installed any more are left out.
    """
    sql = STORED.format(source="fact", where="media_item.sha256 = ? AND fact.kind <> ?", order="fact.kind, fact.id")
    found = db.execute(sql, (bytes.fromhex(media_id), Thumbnail.kind)).fetchall()
    return [StoredFact(_to_fact(row), row[5], row[6]) for row in found if row[0] in FACTS]


def of(db: Database, kind: type[AFact]) -> dict[MediaId, AFact]:
    """Return the facts of one kind, one a media item, sorted by media item.

    Where extractors disagree, the first by name and version counts.
    """
    return dict(sorted(stream(db, kind), key=lambda pair: pair[0]))


def stream(db: Database, kind: type[AFact]) -> Iterator[tuple[MediaId, AFact]]:
    """Yield the facts of one kind, one a media item, a few at a time in memory."""
    _refuse_clear(kind)
    sql = STORED.format(
        source="fact",
        where=f"fact.kind = ? AND fact.{NOT_ASIDE}",
        order="fact.kind, fact.item, extractor.name, extractor.version, fact.id",
    )
    cursor, before = db.execute(sql, (kind.kind,)), ""
    while some := cursor.fetchmany(ROWS_A_READ):
        for row in some:
            if row[7] != before:
                before = row[7]
                yield MediaId(before), _as(kind, _to_fact(row))


def were_looked_for(db: Database, extractor: str) -> bool:
    """Tell whether an extractor has looked at any media item, whatever it found."""
    sql = "SELECT 1 FROM extraction JOIN extractor ON extractor.id = extraction.extractor WHERE name = ? LIMIT 1"
    return db.execute(sql, (extractor,)).fetchone() is not None


def one(db: Database, media_id: MediaId, kind: type[AFact]) -> AFact | None:
    """Return the fact of one kind on a media item; None where there is none."""
    _refuse_clear(kind)
    sql = STORED.format(
        source="fact",
        where="media_item.sha256 = ? AND fact.kind = ?",
        order="extractor.name, extractor.version, fact.id LIMIT 1",
    )
    row = db.execute(sql, (bytes.fromhex(media_id), kind.kind)).fetchone()
    return None if row is None else _as(kind, _to_fact(row))


def numbers(db: Database, kind: type[Fact]) -> dict[MediaId, int]:
    """Return the row number of the fact of one kind on each media item that has one, sorted by media item."""
    _refuse_clear(kind)
    found = db.execute(
        f"""
        SELECT lower(hex(media_item.sha256)), fact.id FROM fact JOIN media_item ON media_item.id = fact.item
            JOIN extractor ON extractor.id = fact.extractor
        WHERE fact.kind = ? AND fact.{NOT_ASIDE}
        ORDER BY fact.item, extractor.name DESC, extractor.version DESC, fact.id DESC
        """,  # noqa: S608  constants
        (kind.kind,),
    ).fetchall()
    return dict(sorted({MediaId(row[0]): row[1] for row in found}.items()))  # of several, the first counts as in ``of``


def numbered(db: Database, number: int, kind: type[AFact]) -> AFact:
    """Return the fact in a row; see ``numbers``.

    Raises:
        StoreError: there is none any more, or it is of another kind.

    """
    _refuse_clear(kind)
    row = db.execute(STORED.format(source="fact", where="fact.id = ?", order="fact.id"), (number,)).fetchone()
    if row is None:
        raise StoreError(tr("A fact is not there any more."), next_step=tr("Run the step again."))
    return _as(kind, _to_fact(row))


def some(db: Database, ids: Iterable[MediaId], kind: type[AFact]) -> dict[MediaId, AFact]:
    """Return the facts of one kind on some media items, one a media item; reads nothing of the others."""
    _refuse_clear(kind)
    sql = STORED.format(
        source="json_each(?) CROSS JOIN fact",  # CROSS: the few ids first, then their facts
        where="fact.item = (SELECT id FROM media_item WHERE sha256 = unhex(json_each.value)) AND fact.kind = ?",
        order="fact.item, extractor.name, extractor.version, fact.id",
    )
    found: dict[MediaId, AFact] = {}
    for row in db.execute(sql, (json.dumps(list(ids)), kind.kind)).fetchall():
        if row[7] not in found:  # where extractors disagree, the first by name and version counts
            found[MediaId(row[7])] = _as(kind, _to_fact(row))
    return found


def tiles(db: Database, ids: Iterable[MediaId]) -> dict[MediaId, UInt8s]:
    """Return the veiled pictures of some media items, (h, w, 3) uint8 each, at most 12 pixels a side."""
    sql = STORED.format(
        source="json_each(?) CROSS JOIN fact",  # CROSS: the few ids first, then their facts
        where="fact.item = (SELECT id FROM media_item WHERE sha256 = unhex(json_each.value)) AND fact.kind = ?",
        order="fact.id",
    )
    found = db.execute(sql, (json.dumps(list(ids)), Tile.kind)).fetchall()
    return {MediaId(row[7]): _as(Tile, _to_fact(row)).pixels for row in found}


def _extractor_number(db: Database, name: str, version: int) -> int:
    row = db.execute("SELECT id FROM extractor WHERE name = ? AND version = ?", (name, version)).fetchone()
    if row is None:
        return insert(db, "INSERT INTO extractor (name, version) VALUES (?, ?)", (name, version))
    return int(row[0])


def _forget(db: Database, item: int, extractor: str) -> bool:
    """Take out what any version of an extractor had found in an item; tell whether a time was among it."""
    had_times = False
    sources = "SELECT id FROM extractor WHERE name = ?"
    found = db.execute(
        f"SELECT id, kind FROM fact WHERE item = ? AND extractor IN ({sources})",  # noqa: S608  a constant
        (item, extractor),
    ).fetchall()
    for fact, kind in found:
        db.execute("DELETE FROM fact WHERE id = ?", (fact,))
        db.execute("DELETE FROM pictures.fact_array WHERE fact = ?", (fact,))
        had_times = had_times or kind == CameraTimes.kind
    db.execute(f"DELETE FROM extraction WHERE item = ? AND extractor IN ({sources})", (item, extractor))  # noqa: S608  a constant
    return had_times


def _insert(db: Database, item: int, source: int, fact: Fact) -> None:
    plain, arrays = to_parts(fact)
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), allow_nan=False)
    sql = "INSERT INTO fact (kind, item, extractor, plain, arrays, digest) VALUES (?, ?, ?, ?, ?, ?)"
    if not arrays:
        db.execute(sql, (fact.kind, item, source, text, None, None))
        return
    specs, data = pictures.pack(arrays)
    cursor = db.execute(sql, (fact.kind, item, source, text, specs, pictures.digest_of(data)))
    db.execute("INSERT OR REPLACE INTO pictures.fact_array VALUES (?, ?)", (cursor.lastrowid, data))


def _note_capture(db: Database, item: int, times: CameraTimes | None) -> None:
    """Keep the time by which the wall is ordered: what the camera says, else its GPS receiver; never a guess."""
    taken = None if times is None else times.captured or times.gps
    sort = NO_TIME
    if taken is not None:
        zoned = taken if taken.tzinfo else taken.replace(tzinfo=UTC)  # for the order alone: its zone is not known
        sort = (zoned - EPOCH) // MICROSECOND
    text = None if taken is None else taken.isoformat()
    db.execute("UPDATE media_item SET captured_at = ?, captured_sort = ? WHERE id = ?", (text, sort, item))


def _to_fact(row: Sequence[Any]) -> Fact:
    kind, plain, specs, digest, data = row[:5]
    arrays = {} if specs is None else pictures.unpack(specs, digest, data)
    try:
        return from_parts(kind, json.loads(plain), arrays)
    except (ValueError, TypeError) as error:
        raise CaseDamagedError(tr("a fact of kind {kind} is not as it was saved", kind=kind)) from error


def _as(kind: type[AFact], fact: Fact) -> AFact:
    if not isinstance(fact, kind):
        raise StoreError(tr("A fact of another kind than {kind} was read.", kind=kind.kind))
    return fact


def _refuse_clear(kind: type[Fact]) -> None:
    if kind is Thumbnail:
        raise ValueError("a clear picture is read through thumbnails.read alone, with a reveal row")
