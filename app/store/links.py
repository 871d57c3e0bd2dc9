"""Links: what the machine proposes of two media items; made anew by each run of a linker."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import AnyArray, Float32s
from app.domain.ids import MediaId, RunId
from app.domain.link import Evidence, Link
from app.store import pictures
from app.store.media import item_number

ROWS_A_READ = 500


def replace(db: Database, run_id: RunId, linker: str, version: int, links: Iterable[Link]) -> int:
    """Save the links of a linker in the place of all that it had made before; return how many there are.

    Raises:
        StoreError: a media item is not in the case. Call it inside a transaction, so that nothing is lost then.

    """
    db.execute("DELETE FROM pictures.link_evidence WHERE link IN (SELECT id FROM link WHERE linker = ?)", (linker,))
    db.execute("DELETE FROM link WHERE linker = ?", (linker,))
    count = 0
    for count, link in enumerate(links, 1):  # noqa: B007  the last count is returned
        _insert(db, run_id, linker, version, link)
    pictures.mark(db)
    return count


def of(db: Database, linker: str | None = None, media_id: MediaId | None = None) -> Iterator[Link]:
    """Yield links, the strongest first; of one linker, of one media item, or all."""
    item = None if media_id is None else item_number(db, media_id)
    cursor = db.execute(
        """
        SELECT lower(hex(one.sha256)), lower(hex(two.sha256)), link.linker, link.strength, link.reason,
            link.evidence, link.digest, link_evidence.data
        FROM link JOIN media_item AS one ON one.id = link.first JOIN media_item AS two ON two.id = link.second
            LEFT JOIN pictures.link_evidence ON link_evidence.link = link.id
        WHERE (?1 IS NULL OR link.linker = ?1)
            AND (?2 IS NULL OR link.id IN (
                SELECT id FROM link WHERE first = ?2 UNION SELECT id FROM link WHERE second = ?2))
        ORDER BY link.strength DESC, one.sha256, two.sha256, link.linker
        """,
        (linker, item),
    )
    while some := cursor.fetchmany(ROWS_A_READ):
        yield from (_to_link(row) for row in some)


def count(db: Database) -> dict[str, int]:
    """Return how many links each linker has made."""
    return dict(db.execute("SELECT linker, count(*) FROM link GROUP BY linker ORDER BY linker").fetchall())


def versions(db: Database) -> dict[str, int]:
    """Return by which version of each linker the links were made; a linker that found none is not there."""
    return dict(db.execute("SELECT linker, max(version) FROM link GROUP BY linker ORDER BY linker").fetchall())


def _insert(db: Database, run_id: RunId, linker: str, version: int, link: Link) -> None:
    specs = data = digest = None
    if link.evidence is not None:
        arrays: dict[str, AnyArray] = {"first_xy": link.evidence.first_xy, "second_xy": link.evidence.second_xy}
        specs, data = pictures.pack(arrays)
        digest = pictures.digest_of(data)
        specs = json.dumps({"model": link.evidence.model, "arrays": specs})
    ends = bytes.fromhex(link.first), bytes.fromhex(link.second)
    cursor = db.execute(
        """
        INSERT INTO link (linker, version, run, first, second, strength, reason, evidence, digest)
        VALUES (?, ?, ?, (SELECT id FROM media_item WHERE sha256 = ?), (SELECT id FROM media_item WHERE sha256 = ?),
            ?, ?, ?, ?)
        """,
        (linker, version, run_id, *ends, link.strength, link.reason, specs, digest),
    )
    if data is not None:
        db.execute("INSERT OR REPLACE INTO pictures.link_evidence VALUES (?, ?)", (cursor.lastrowid, data))


def _to_link(row: Any) -> Link:
    first, second, linker, strength, reason, specs, digest, data = row
    evidence = None
    if specs is not None:
        told = json.loads(specs)
        arrays = pictures.unpack(told["arrays"], digest, data)
        evidence = Evidence(_points(arrays["first_xy"]), _points(arrays["second_xy"]), told["model"])
    return Link(MediaId(first), MediaId(second), linker, strength, reason, evidence)


def _points(array: AnyArray) -> Float32s:
    return array.astype(np.float32, copy=False)
