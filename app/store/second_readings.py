"""Second readings: which media items a second examiner grades unseen by the first one's grades, and what came of it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from sqlite_utils import Database

from app.domain.agreement import BothRead
from app.domain.category import GradingId, SchemeNumber
from app.domain.ids import MediaId
from app.store.connection import insert

ReadingId = NewType("ReadingId", int)


@dataclass(frozen=True, slots=True)
class Reading:
    """A second reading: by which scheme, by whom, and since when."""

    id: ReadingId
    scheme: SchemeNumber
    examiner: str
    begun_at: datetime


def eligible(db: Database, scheme: SchemeNumber, examiner: str) -> dict[int, tuple[GradingId, str]]:
    """Return the shown media items that somebody else gave a category, by row number: whose word it is, and its code.

    What came to stand again by taking back counts as the word of who gave it first.
    """
    rows = db.execute(
        """
        SELECT item, source, code FROM standing_grade JOIN media_item ON media_item.id = item
            JOIN grading ON grading.id = source
        WHERE standing_grade.scheme = ? AND code IS NOT NULL AND shown = 1 AND grading.examiner <> ?
        """,
        (scheme, examiner),
    ).fetchall()
    return {item: (GradingId(source), code) for item, source, code in rows}


def begin(
    db: Database, scheme: SchemeNumber, examiner: str, at: datetime, items: Mapping[int, tuple[GradingId, str]]
) -> ReadingId:
    """Begin a second reading of media items, with what stands of each; inside a transaction."""
    sql = "INSERT INTO second_reading (scheme, examiner, begun_at) VALUES (?, ?, ?)"
    reading = ReadingId(insert(db, sql, (scheme, examiner, at.isoformat())))
    rows = [(item, source, code) for item, (source, code) in sorted(items.items())]
    db.execute(
        """
        INSERT INTO second_reading_item (reading, item, first_source, first_code)
        SELECT ?1, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?2)
        """,
        (reading, json.dumps(rows)),
    )
    return reading


def open_of(db: Database, examiner: str) -> Reading | None:
    """Return the second reading that an examiner has begun and not ended; None where there is none."""
    row = db.execute(
        """
        SELECT id, scheme, examiner, begun_at FROM second_reading
        WHERE examiner = ? AND NOT EXISTS (SELECT 1 FROM second_reading_end WHERE reading = second_reading.id)
        ORDER BY id DESC LIMIT 1
        """,
        (examiner,),
    ).fetchone()
    return None if row is None else _reading(*row)


def read_again(db: Database, reading: ReadingId, codes: Mapping[int, str | None], at: datetime) -> None:
    """Give media items of a second reading their codes, or none; inside a transaction."""
    db.execute(
        """
        INSERT INTO second_grade (reading, item, code, graded_at)
        SELECT ?1, value ->> 0, value ->> 1, ?3 FROM json_each(?2)
        """,
        (reading, json.dumps(sorted(codes.items())), at.isoformat()),
    )


def codes_of(db: Database, reading: ReadingId, items: Iterable[int]) -> dict[int, str | None]:
    """Return what the second examiner says of some row numbers; those that are not of the reading are left out."""
    rows = db.execute(
        """
        SELECT item, (
            SELECT code FROM second_grade WHERE second_grade.reading = listed.reading
                AND second_grade.item = listed.item ORDER BY id DESC LIMIT 1)
        FROM json_each(?2) CROSS JOIN second_reading_item AS listed ON listed.item = value AND listed.reading = ?1
        """,
        (reading, json.dumps([int(each) for each in items])),
    ).fetchall()
    return dict(rows)


def codes(db: Database, reading: ReadingId) -> dict[int, str | None]:
    """Return what the second examiner says of each media item of the reading, by row number; None where nothing yet."""
    return {each.item: each.second for each in both(db, reading)}


def both(db: Database, reading: ReadingId) -> list[BothRead]:
    """Return every media item of a second reading with both codes, by row number."""
    rows = db.execute(
        """
        SELECT item, first_code, (
            SELECT code FROM second_grade WHERE second_grade.reading = listed.reading
                AND second_grade.item = listed.item ORDER BY id DESC LIMIT 1)
        FROM second_reading_item AS listed WHERE reading = ? ORDER BY item
        """,
        (reading,),
    ).fetchall()
    return [BothRead(*row) for row in rows]


def of_media(db: Database, media_id: MediaId) -> list[tuple[str, str, str]]:
    """Return what second readings that are over said of a media item: examiner, the first one's code, their own."""
    rows = db.execute(
        """
        SELECT second_reading.examiner, first_code, (
            SELECT code FROM second_grade WHERE second_grade.reading = listed.reading
                AND second_grade.item = listed.item ORDER BY id DESC LIMIT 1) AS own
        FROM media_item JOIN second_reading_item AS listed ON listed.item = media_item.id
            JOIN second_reading ON second_reading.id = listed.reading
            JOIN second_reading_end ON second_reading_end.reading = listed.reading
        WHERE sha256 = unhex(?) AND own IS NOT NULL ORDER BY listed.id
        """,
        (media_id,),
    ).fetchall()
    return [(examiner, first, own) for examiner, first, own in rows]


def end(db: Database, reading: ReadingId, at: datetime) -> None:
    """End a second reading; inside a transaction."""
    insert(db, "INSERT INTO second_reading_end (reading, ended_at) VALUES (?, ?)", (reading, at.isoformat()))


def ended(db: Database, limit: int = 20) -> Sequence[Reading]:
    """Return the second readings that are over, the newest first."""
    rows = db.execute(
        """
        SELECT second_reading.id, scheme, examiner, begun_at FROM second_reading
            JOIN second_reading_end ON reading = second_reading.id ORDER BY second_reading_end.id DESC LIMIT ?
        """,
        (limit,),
    ).fetchall()
    return [_reading(*row) for row in rows]


def _reading(number: int, scheme: int, examiner: str, begun_at: str) -> Reading:
    return Reading(ReadingId(number), SchemeNumber(scheme), examiner, datetime.fromisoformat(begun_at))
