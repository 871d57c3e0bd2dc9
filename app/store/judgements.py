"""Judgements: what a linker has judged, pair by pair, kept so that a pair is judged once, by the same facts.

A pair that nothing links takes about a dozen bytes. A link is kept as it was judged, before it was weighed in the
light of the whole case, and for good: a pair that is no candidate any more may become one again.
"""

from collections.abc import Iterable, Iterator, Mapping

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.errors import StoreError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Link, LinkEnds
from app.store import links, pictures
from app.store.connection import insert
from app.store.freshness import ItemStates

ROWS_A_READ = 5_000
LINKS_A_READ = 256
HALF = 32
"""A pair's code is the number of its first item, 32 bits to the left, and that of its second."""

JudgedPair = tuple[LinkEnds, Link | None]
"""A pair, and its link, or None where nothing links it."""


def open_judge(db: Database, linker: str, maker: str) -> int:
    """Return the number of a linker's judgements; those of another ``maker`` (version, calibration) are forgotten.

    Call it inside a transaction.
    """
    row = db.execute("SELECT id, maker FROM judge WHERE linker = ?", (linker,)).fetchone()
    if row is None:
        return insert(db, "INSERT INTO judge (linker, maker) VALUES (?, ?)", (linker, maker))
    judge = int(row[0])
    if row[1] != maker:
        _forget(db, judge, "1")
        db.execute("DELETE FROM judged_item WHERE judge = ?", (judge,))
        db.execute("UPDATE judge SET maker = ? WHERE id = ?", (maker, judge))
    return judge


def of_linker(db: Database, linker: str) -> int:
    """Return the number of a linker's judgements.

    Raises:
        StoreError: if it has judged nothing.

    """
    row = db.execute("SELECT id FROM judge WHERE linker = ?", (linker,)).fetchone()
    if row is None:
        raise StoreError(
            tr("The linker {name} has judged nothing yet.", name=linker), next_step=tr("Analyse the case again.")
        )
    return int(row[0])


def take_up(db: Database, judge: int, now: ItemStates) -> int:
    """Note by which facts pairs are judged from now on; forget what was judged by others. Return of how many items.

    Call it inside a transaction.
    """
    found = db.execute("SELECT item, state FROM judged_item WHERE judge = ?", (judge,)).fetchall()
    known = dict(found)
    states = dict(zip(now.items.tolist(), now.states.tolist(), strict=True))
    gone = [item for item, state in known.items() if states.get(item) != state]
    if gone:
        db.execute("CREATE TEMP TABLE gone (item INTEGER PRIMARY KEY)")
        db.conn.executemany("INSERT INTO gone VALUES (?)", [(item,) for item in gone])
        _forget(db, judge, "first IN (SELECT item FROM gone) OR second IN (SELECT item FROM gone)")
        db.execute("DELETE FROM judged_item WHERE judge = ? AND item IN (SELECT item FROM gone)", (judge,))
        db.execute("DROP TABLE gone")
    fresh = [(judge, item, state) for item, state in states.items() if known.get(item) != state]
    db.conn.executemany("INSERT INTO judged_item VALUES (?, ?, ?)", fresh)
    return len(gone)


def items(db: Database, linker: str) -> int:
    """Return how many media items' pairs a linker has judged."""
    sql = "SELECT count(*) FROM judged_item WHERE judge = (SELECT id FROM judge WHERE linker = ?)"
    return int(db.execute(sql, (linker,)).fetchone()[0])


def codes(numbers: Mapping[MediaId, int], pairs: Iterable[LinkEnds]) -> Ints:
    """Return the codes of pairs, in their order; ``numbers`` are the row numbers of the media items."""
    return np.array([numbers[first] << HALF | numbers[second] for first, second in pairs], np.int64)


def judged(db: Database, judge: int) -> Ints:
    """Return the codes of all pairs that are judged, sorted."""
    sql = "SELECT first << {half} | second FROM {table} WHERE judge = ?"
    found = [_column(db, sql.format(half=HALF, table=table), judge) for table in ("judged_none", "judged_link")]
    return np.sort(np.concatenate(found))


def save(db: Database, judge: int, numbers: Mapping[MediaId, int], some: Iterable[JudgedPair]) -> None:
    """Save some judgements; call it inside a transaction."""
    number, none = links.next_number(db), []
    for (first, second), link in some:
        ends = judge, numbers[first], numbers[second]
        if link is None:
            none.append(ends)
            continue
        specs, digest, data = links.packed(link.evidence)
        values = (number, *ends, link.strength, link.reason, specs, digest)
        db.execute("INSERT INTO judged_link VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
        if data is not None:
            db.execute("INSERT OR REPLACE INTO pictures.link_evidence VALUES (?, ?)", (number, data))
        number += 1
    db.conn.executemany("INSERT INTO judged_none VALUES (?, ?, ?)", none)
    pictures.mark(db)


def judged_links(db: Database, judge: int, linker: str, wanted: Ints) -> Iterator[tuple[int, Link]]:
    """Yield the links among some pairs as they were judged, with their numbers, a few at a time in memory.

    Args:
        db: the case.
        judge: whose.
        linker: the linker's name.
        wanted: codes of pairs, sorted.

    """
    cursor = db.execute(
        f"""
        SELECT lower(hex(one.sha256)), lower(hex(two.sha256)), ?, judged_link.strength, judged_link.reason,
            judged_link.evidence, judged_link.digest, link_evidence.data,
            judged_link.id, judged_link.first << {HALF} | judged_link.second
        FROM judged_link JOIN media_item AS one ON one.id = first JOIN media_item AS two ON two.id = second
            LEFT JOIN pictures.link_evidence ON link_evidence.link = judged_link.id
        WHERE judge = ? ORDER BY judged_link.id
        """,  # noqa: S608  a constant
        (linker, judge),
    )
    while some := cursor.fetchmany(LINKS_A_READ):
        asked = np.isin([row[-1] for row in some], wanted)
        yield from ((row[-2], links.to_link(row[:-2])) for row, is_asked in zip(some, asked, strict=True) if is_asked)


def _forget(db: Database, judge: int, where: str) -> None:
    """Take out judgements, and the evidence of links that do not stand."""
    db.execute(
        f"""
        DELETE FROM pictures.link_evidence WHERE link IN (
            SELECT id FROM judged_link WHERE judge = ? AND ({where})) AND link NOT IN (SELECT id FROM link)
        """,  # noqa: S608  a constant
        (judge,),
    )
    for table in ("judged_link", "judged_none"):
        db.execute(f"DELETE FROM {table} WHERE judge = ? AND ({where})", (judge,))  # noqa: S608  constants


def _column(db: Database, sql: str, judge: int) -> Ints:
    cursor, parts = db.execute(sql, (judge,)), [np.zeros(0, np.int64)]
    while some := cursor.fetchmany(ROWS_A_READ):
        parts.append(np.array(some, np.int64)[:, 0])
    return np.concatenate(parts)
