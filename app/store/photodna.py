"""PhotoDNA values of media items, as VICS and hash sets brought them; compared for equality, never computed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from sqlite_utils import Database

from app.domain.hash_set import IDENTIFYING, SetId, SetMatch
from app.domain.ids import MediaId
from app.domain.photodna import SHARED_MOST, is_filler

OF_ITEM = """
    own AS (
        SELECT value FROM set_photodna WHERE item = :item
        UNION SELECT photodna FROM vics_record WHERE item = :item AND photodna IS NOT NULL)
"""


@dataclass(frozen=True, slots=True)
class Carried:
    """A value, and the media items that it came with, by row number."""

    value: bytes
    items: tuple[int, ...]

    @property
    def is_shared(self) -> bool:
        """Whether it is of more contents than a handful: some program writes it everywhere, and it tells nothing."""
        return len(self.items) > SHARED_MOST


@dataclass(frozen=True, slots=True)
class OtherRecord:
    """A record of an imported file whose content is not in the case: the file, and the category that it gives."""

    file: str
    media_id: str
    code: str


def carried(db: Database) -> Iterator[Carried]:
    """Yield the values that media items of the case came with, sorted; fillers are left out."""
    rows = db.execute("""
        SELECT value, item FROM set_photodna
        UNION SELECT photodna, item FROM vics_record WHERE photodna IS NOT NULL AND item IS NOT NULL
        ORDER BY 1, 2
    """)
    for value, found in groupby(rows, lambda row: row[0]):
        if not is_filler(value):
            yield Carried(value, tuple(item for _, item in found))


def keep(db: Database, set_id: SetId, values: Iterable[tuple[int, bytes]]) -> None:
    """Keep the values that rows of a set bring for media items that are in it, by row number; inside a transaction."""
    db.conn.executemany(
        "INSERT OR IGNORE INTO set_photodna (item, hash_set, value) VALUES (?, ?, ?)",
        [(item, set_id, value) for item, value in values],
    )


def asked(db: Database) -> Mapping[SetId, bytes]:
    """Return for which values each set was asked last, by their digest."""
    return {SetId(row[0]): row[1] for row in db.execute("SELECT hash_set, asked FROM photodna_look").fetchall()}


def save_matches(db: Database, set_id: SetId, matches: Iterable[tuple[int, SetMatch]], digest: bytes) -> None:
    """Keep which media items have the value of a row of a set, in the place of what was found before; in a transaction.

    What a row of the very file says in the same words stands instead.
    """
    db.execute(f"DELETE FROM set_match WHERE hash_set = ? AND NOT agreed & {IDENTIFYING}", (set_id,))  # noqa: S608  a constant
    db.conn.executemany(
        """
        INSERT OR IGNORE INTO set_match (item, hash_set, scheme, category, series, said_by, agreed, differing)
        VALUES (?, ?, ?, ?, ?, ?, ?, 0)
        """,
        [(item, set_id, each.scheme, each.category, each.series, each.said_by, each.agreed) for item, each in matches],
    )
    db.execute("INSERT OR REPLACE INTO photodna_look VALUES (?, ?)", (set_id, digest))


def matched(db: Database) -> dict[SetId, int]:
    """Return how many media items are in each set by a PhotoDNA value alone; sets of none are left out."""
    sql = f"""
        SELECT hash_set, count(DISTINCT item) FROM set_match AS asked WHERE NOT agreed & {IDENTIFYING}
            AND NOT EXISTS (SELECT 1 FROM set_match WHERE item = asked.item AND hash_set = asked.hash_set
                AND agreed & {IDENTIFYING})
        GROUP BY hash_set
    """  # noqa: S608  constants
    return {SetId(row[0]): row[1] for row in db.execute(sql).fetchall()}


def has(db: Database, item: int) -> bool:
    """Tell whether a media item, by row number, came with a value."""
    return bool(db.execute(f"WITH {OF_ITEM} SELECT 1 FROM own LIMIT 1", {"item": item}).fetchone())  # noqa: S608  a constant


def alike(db: Database, item: int) -> list[MediaId]:
    """Return the other media items that came with a value of one, by row number; of a value that is shared none."""
    sql = f"""
        WITH {OF_ITEM}, held AS (
            SELECT value, item FROM set_photodna WHERE value IN (SELECT value FROM own)
            UNION SELECT photodna, item FROM vics_record WHERE photodna IN (SELECT value FROM own) AND item IS NOT NULL)
        SELECT DISTINCT lower(hex(sha256)) FROM held JOIN media_item ON media_item.id = held.item
        WHERE held.item <> :item
            AND value NOT IN (SELECT value FROM held GROUP BY value HAVING count(DISTINCT item) > :most)
        ORDER BY 1
    """  # noqa: S608  constants
    return [MediaId(row[0]) for row in db.execute(sql, {"item": item, "most": SHARED_MOST}).fetchall()]


def other_records(db: Database, item: int, *, limit: int = 20) -> list[OtherRecord]:
    """Return the records of imported files that have a value of a media item and are of a content that is not here."""
    sql = f"""
        WITH {OF_ITEM}
        SELECT name, media_id, ifnull(code, '') FROM vics_record JOIN vics_import ON vics_import.id = import
        WHERE photodna IN (SELECT value FROM own) AND item IS NULL ORDER BY import, place LIMIT :limit
    """  # noqa: S608  constants
    return [OtherRecord(*row) for row in db.execute(sql, {"item": item, "limit": limit}).fetchall()]
