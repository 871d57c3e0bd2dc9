"""Links: what the machine proposes of two media items; made anew by each run of a linker."""

import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import AnyArray, Float32s
from app.domain.ids import MediaId, RunId
from app.domain.link import Evidence, Link
from app.grouping.overlaid import LEAST_STRENGTH, OVERLAY
from app.store import pictures
from app.store.media import item_number

ROWS_A_READ = 500
WITH_EVIDENCE = "LEFT JOIN pictures.link_evidence ON link_evidence.link = link.id"
SURE_OVERLAY = f"FROM link WHERE linker = '{OVERLAY}' AND strength >= {LEAST_STRENGTH}"
BOTH_LAID_OVER = " AND ".join(
    f"link.{end} IN (SELECT first {SURE_OVERLAY} UNION SELECT second {SURE_OVERLAY})" for end in ("first", "second")
)
"""Links between pictures over both of which something surely lies; a condition made of our own constants."""

LEFT_OUT = """
    SELECT lower(hex(one.sha256)), lower(hex(two.sha256)), linker FROM overlaid_link
        JOIN link ON link.id = overlaid_link.link
        JOIN media_item AS one ON one.id = link.first JOIN media_item AS two ON two.id = link.second
"""
NOT_ASIDE = " AND ".join(f"link.{end} NOT IN (SELECT item FROM set_aside)" for end in ("first", "second"))  # noqa: S608  constants
"""Links of which neither picture has stepped aside as known."""
NOT_COUNTED = " Most of it lies on what is laid over both pictures, so that it counts for nothing."


def replace(db: Database, run_id: RunId, linker: str, version: int, links: Iterable[Link]) -> int:
    """Save the links of a linker in the place of all that it had made before; return how many there are.

    Raises:
        StoreError: a media item is not in the case. Call it inside a transaction, so that nothing is lost then.

    """
    _take_out(db, [row[0] for row in db.execute("SELECT id FROM link WHERE linker = ?", (linker,)).fetchall()])
    count, number = 0, next_number(db)
    for count, link in enumerate(links, 1):
        _insert(db, number + count - 1, (linker, version, run_id), link)
    pictures.mark(db)
    return count


def let_stand(db: Database, run_id: RunId, linker: str, version: int, weighed: Mapping[int, tuple[float, str]]) -> None:
    """Let some of the links that a linker has judged stand, and no other of it; what stands already is not moved.

    Args:
        db: the case, inside a transaction.
        run_id: the run that weighed them.
        linker: the linker's name.
        version: its version.
        weighed: by the number of the judged link, its strength and its reason in the light of the whole case.

    """
    found = db.execute("SELECT id, version, strength, reason FROM link WHERE linker = ?", (linker,)).fetchall()
    standing = {number: (old_version, (strength, reason)) for number, old_version, strength, reason in found}
    _take_out(db, [number for number in standing if number not in weighed])
    changed = [
        (version, run_id, *each, number)
        for number, each in weighed.items()
        if number in standing and standing[number] != (version, each)
    ]
    db.conn.executemany("UPDATE link SET version = ?, run = ?, strength = ?, reason = ? WHERE id = ?", changed)
    db.conn.executemany(
        """
        INSERT INTO link (id, linker, version, run, first, second, strength, reason, evidence, digest)
        SELECT id, ?, ?, ?, first, second, ?, ?, evidence, digest FROM judged_link WHERE id = ?
        """,
        [(linker, version, run_id, *each, number) for number, each in weighed.items() if number not in standing],
    )
    pictures.mark(db)


def of(db: Database, linker: str | None = None, media_id: MediaId | None = None) -> Iterator[Link]:
    """Yield links, the strongest first; of one linker, of one media item, or all."""
    items = None if media_id is None else [item_number(db, media_id)]
    left_out = {tuple(row) for row in db.execute(LEFT_OUT).fetchall()}
    for link in _found(db, linker, items, WITH_EVIDENCE):
        is_left_out = (link.first, link.second, link.linker) in left_out
        yield dataclasses.replace(link, reason=link.reason + NOT_COUNTED) if is_left_out else link


def touching(db: Database, items: Sequence[int]) -> Iterator[Link]:
    """Yield the links that count of some media items, by their row numbers, the strongest first; without evidence."""
    left_out = {tuple(row) for row in db.execute(LEFT_OUT).fetchall()}
    for link in _found(db, None, items, ""):
        if (link.first, link.second, link.linker) not in left_out:
            yield link


def to_group(db: Database) -> Iterator[Link]:
    """Yield all links of pictures that have not stepped aside, the strongest first; some with evidence.

    Evidence comes where something surely lies over both: grouping asks for no other, and all of it would be ten times
    the reading.
    """
    shown = {
        (link.first, link.second, link.linker): link
        for link in _found(db, None, None, WITH_EVIDENCE, only=BOTH_LAID_OVER)
    }
    for link in _found(db, None, None, "", only=NOT_ASIDE):
        yield shown.get((link.first, link.second, link.linker), link)


def leave_out(db: Database, overlaid: Iterable[Link]) -> None:
    """Keep which links rest on what is laid over both pictures, so that they count for nothing; inside a transaction.

    They stay where they are, and ``of`` adds to their reason that they do not count.
    """
    db.execute("DELETE FROM overlaid_link")
    db.conn.executemany(
        """
        INSERT INTO overlaid_link SELECT link.id FROM link
            JOIN media_item AS one ON one.id = link.first JOIN media_item AS two ON two.id = link.second
        WHERE one.sha256 = ? AND two.sha256 = ? AND link.linker = ?
        """,
        [(bytes.fromhex(each.first), bytes.fromhex(each.second), each.linker) for each in overlaid],
    )


def count(db: Database) -> dict[str, int]:
    """Return how many links each linker has made."""
    return dict(db.execute("SELECT linker, count(*) FROM link GROUP BY linker ORDER BY linker").fetchall())


def versions(db: Database) -> dict[str, int]:
    """Return by which version of each linker the links were made; a linker that found none is not there."""
    return dict(db.execute("SELECT linker, max(version) FROM link GROUP BY linker ORDER BY linker").fetchall())


def _found(
    db: Database, linker: str | None, items: Sequence[int] | None, join: str, only: str = "TRUE"
) -> Iterator[Link]:
    evidence = "link.evidence, link.digest, link_evidence.data" if join else "NULL, NULL, NULL"
    cursor = db.execute(
        f"""
        SELECT lower(hex(one.sha256)), lower(hex(two.sha256)), link.linker, link.strength, link.reason,
            {evidence}
        FROM link JOIN media_item AS one ON one.id = link.first JOIN media_item AS two ON two.id = link.second {join}
        WHERE (?1 IS NULL OR link.linker = ?1)
            AND (?2 IS NULL OR link.id IN (
                SELECT id FROM link WHERE first IN (SELECT value FROM json_each(?2))
                UNION SELECT id FROM link WHERE second IN (SELECT value FROM json_each(?2))))
            AND {only}
        ORDER BY link.strength DESC, one.sha256, two.sha256, link.linker
        """,  # noqa: S608  constants
        (linker, None if items is None else json.dumps(list(items))),
    )
    while some := cursor.fetchmany(ROWS_A_READ):
        yield from (to_link(row) for row in some)


def next_number(db: Database) -> int:
    """Return the number of the next link; judged links and those that stand are numbered together."""
    row = db.execute("SELECT max((SELECT ifnull(max(id), 0) FROM link), (SELECT ifnull(max(id), 0) FROM judged_link))")
    return int(row.fetchone()[0]) + 1


def packed(evidence: Evidence | None) -> tuple[str | None, bytes | None, bytes | None]:
    """Return what case.db says of evidence, its digest, and its bytes for pictures.db."""
    if evidence is None:
        return None, None, None
    arrays: dict[str, AnyArray] = {"first_xy": evidence.first_xy, "second_xy": evidence.second_xy}
    specs, data = pictures.pack(arrays)
    return json.dumps({"model": evidence.model, "arrays": specs}), pictures.digest_of(data), data


def to_link(row: Sequence[Any]) -> Link:
    """Return the link that a row holds: both ends, linker, strength, reason, evidence, its digest and its bytes."""
    first, second, linker, strength, reason, specs, digest, data = row
    evidence = None
    if specs is not None:
        told = json.loads(specs)
        arrays = pictures.unpack(told["arrays"], digest, data)
        evidence = Evidence(_points(arrays["first_xy"]), _points(arrays["second_xy"]), told["model"])
    return Link(MediaId(first), MediaId(second), linker, strength, reason, evidence)


def _take_out(db: Database, numbers: list[int]) -> None:
    """Take out links, and the evidence of those that are not among the judged ones."""
    rows = [(number,) for number in numbers]
    db.conn.executemany("DELETE FROM link WHERE id = ?", rows)
    sql = "DELETE FROM pictures.link_evidence WHERE link = ?1 AND NOT EXISTS (SELECT 1 FROM judged_link WHERE id = ?1)"
    db.conn.executemany(sql, rows)


def _insert(db: Database, number: int, maker: tuple[str, int, RunId], link: Link) -> None:
    specs, digest, data = packed(link.evidence)
    ends = bytes.fromhex(link.first), bytes.fromhex(link.second)
    db.execute(
        """
        INSERT INTO link (id, linker, version, run, first, second, strength, reason, evidence, digest)
        VALUES (?, ?, ?, ?, (SELECT id FROM media_item WHERE sha256 = ?), (SELECT id FROM media_item WHERE sha256 = ?),
            ?, ?, ?, ?)
        """,
        (number, *maker, *ends, link.strength, link.reason, specs, digest),
    )
    if data is not None:
        db.execute("INSERT OR REPLACE INTO pictures.link_evidence VALUES (?, ?)", (number, data))


def _points(array: AnyArray) -> Float32s:
    return array.astype(np.float32, copy=False)
