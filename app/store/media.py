"""Exhibits, media files and media items."""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

from app.domain.errors import StoreError
from app.domain.ids import DIGITS_SHA256, ExhibitId, MediaFileId, MediaId
from app.domain.language import tr
from app.domain.media import Counts, Digests, Exhibit, FileState, FoundFile, MediaFile
from app.store.connection import insert
from app.store.media_export import export_rows
from app.store.wall import WallOrder, WallRow, order, page, rows

__all__ = [
    "WallOrder", "WallRow", "add_exhibit", "add_files", "beginning", "bring_back", "counts", "counts_of", "exhibits",
    "export_rows", "file", "files_of", "is_shown", "item_number", "numbers", "order", "page", "root_of", "rows",
    "save_item", "set_aside", "set_state", "shown_ids", "waiting", "waiting_size",
]  # fmt: skip

NOT_ASIDE = "item NOT IN (SELECT item FROM set_aside)"
"""A condition on a fact or a file: its media item has not stepped aside as known, so that nothing is made of it."""
FILE_COLUMNS = """
    media_file.id, media_file.exhibit, media_file.path, media_file.member, media_file.size_bytes,
    media_file.modified_at, media_file.state, media_file.reason, lower(hex(media_item.sha256))
    FROM media_file LEFT JOIN media_item ON media_item.id = media_file.item
"""


def add_exhibit(db: Database, number: str, root: bytes) -> ExhibitId:
    """Return the exhibit of that number and place; add it where it is not there yet."""
    at = datetime.now(UTC).isoformat()
    db.execute("INSERT OR IGNORE INTO exhibit (number, root, added_at) VALUES (?, ?, ?)", (number, root, at))
    row = db.execute("SELECT id FROM exhibit WHERE number = ? AND root = ?", (number, root)).fetchone()
    return ExhibitId(row[0])


def exhibits(db: Database) -> list[Exhibit]:
    """Return all exhibits, in the order in which they were added."""
    found = db.execute("SELECT id, number, root, added_at FROM exhibit ORDER BY id").fetchall()
    return [Exhibit(ExhibitId(key), number, root, datetime.fromisoformat(at)) for key, number, root, at in found]


def files_by_exhibit(db: Database) -> dict[ExhibitId, int]:
    """Return how many files each exhibit has."""
    found = db.execute("SELECT exhibit, count(*) FROM media_file GROUP BY exhibit").fetchall()
    return {ExhibitId(exhibit): many for exhibit, many in found}


def root_of(db: Database, exhibit_id: ExhibitId) -> bytes:
    """Return where an exhibit was loaded from."""
    return bytes(_one(db.execute("SELECT root FROM exhibit WHERE id = ?", (exhibit_id,)).fetchone(), "exhibit")[0])


def add_files(db: Database, exhibit_id: ExhibitId, found: Sequence[FoundFile]) -> list[MediaFileId | None]:
    """Add places where content was found; None for each that the case knows already, whatever became of it."""
    return [_add_file(db, exhibit_id, each) for each in found]


def waiting(db: Database, limit: int) -> list[MediaFile]:
    """Return at most ``limit`` files that nobody has read yet, those of the newest exhibit first."""
    sql = f"SELECT {FILE_COLUMNS} WHERE media_file.state = 'waiting' ORDER BY exhibit DESC, media_file.id LIMIT ?"
    return [_to_file(row) for row in db.execute(sql, (limit,)).fetchall()]


def waiting_size(db: Database) -> tuple[int, int]:
    """Return how many files nobody has read yet, and how many bytes they have."""
    found = db.execute("SELECT count(*), ifnull(sum(size_bytes), 0) FROM media_file WHERE state = 'waiting'").fetchone()
    return int(found[0]), int(found[1])


def file(db: Database, file_id: MediaFileId) -> MediaFile:
    """Return one media file.

    Raises:
        StoreError: there is none of that id.

    """
    sql = f"SELECT {FILE_COLUMNS} WHERE media_file.id = ?"
    return _to_file(_one(db.execute(sql, (file_id,)).fetchone(), "media file"))


def files_of(db: Database, media_id: MediaId) -> list[MediaFile]:
    """Return every place where a media item was found: those that show it first, then by path."""
    sql = f"SELECT {FILE_COLUMNS} WHERE media_item.sha256 = ? ORDER BY state <> 'picture', path, member, exhibit"
    return [_to_file(row) for row in db.execute(sql, (bytes.fromhex(media_id),)).fetchall()]


def save_item(db: Database, file_id: MediaFileId, digests: Digests, *, shown: bool) -> None:
    """Save what a file holds.

    With ``shown`` it becomes a picture on the wall, or a copy stacked on one; without, only the content is noted,
    and ``set_state`` says what became of the file.
    """
    item = _add_item(db, digests)
    if shown:
        _settle(db, file_id, FileState.PICTURE, "", item)
    else:
        db.execute("UPDATE media_file SET item = ? WHERE id = ?", (item, file_id))


def set_state(
    db: Database, file_id: MediaFileId, state: FileState, reason: str = "", digests: Digests | None = None
) -> None:
    """Say what became of a file, and, where it was read, what it holds.

    Raises:
        StoreError: it is to be a picture, but nothing is known of its content.

    """
    _settle(db, file_id, state, reason, None if digests is None else _add_item(db, digests))


def counts(db: Database) -> Counts:
    """Return what the case holds; kept up to date by trigger, so that it costs nothing."""
    tally: dict[str, int] = dict(db.execute("SELECT name, n FROM tally").fetchall())
    shown = tally.pop("shown")
    return Counts(
        media_files=sum(tally.values()),
        media_items=shown,
        stacked=tally["picture"] - shown,
        known=tally["known"],
        excluded=tally["excluded"],
        containers=tally["container"],
        problems=tally["problem"],
        waiting=tally["waiting"],
    )


def counts_of(db: Database, number: str) -> Counts:
    """Return what the exhibits of a number hold; a picture counts as shown where it stands for its content."""
    found = db.execute(
        """
        SELECT iif(state = 'picture' AND first_file IS NOT media_file.id, 'stacked', state), count(*)
        FROM media_file LEFT JOIN media_item ON media_item.id = media_file.item
        WHERE exhibit IN (SELECT id FROM exhibit WHERE number = ?) GROUP BY 1
        """,
        (number,),
    ).fetchall()
    many: dict[str, int] = dict(found)
    names = ("picture", "stacked", "known", "excluded", "container", "problem", "waiting")
    return Counts(sum(many.values()), *(many.get(name, 0) for name in names))


def set_aside(db: Database, items: Sequence[int], reason: str) -> None:
    """Let the pictures of some media items, by row number, step aside as known; what else became of files stays."""
    sql = "UPDATE media_file SET state = 'known', reason = ? WHERE item = ? AND state = 'picture'"
    db.conn.executemany(sql, [(reason, item) for item in items])
    _place_on_wall(db, items)


def bring_back(db: Database, items: Sequence[int]) -> None:
    """Show the pictures of media items again that had stepped aside."""
    sql = "UPDATE media_file SET state = 'picture', reason = '' WHERE item = ? AND state = 'known'"
    db.conn.executemany(sql, [(item,) for item in items])
    _place_on_wall(db, items)


def shown_ids(db: Database) -> list[MediaId]:
    """Return the media items that are shown, sorted."""
    found = db.execute("SELECT lower(hex(sha256)) FROM media_item NOT INDEXED WHERE shown = 1").fetchall()
    return sorted(MediaId(row[0]) for row in found)  # in the order of the index it would read a large table all over


def is_shown(db: Database, media_id: MediaId) -> bool:
    """Tell whether a media item is among the case's pictures."""
    sql = "SELECT 1 FROM media_item WHERE sha256 = ? AND shown = 1"
    return db.execute(sql, (bytes.fromhex(media_id),)).fetchone() is not None


def item_number(db: Database, media_id: MediaId) -> int:
    """Return the row number of a media item.

    Raises:
        StoreError: it is not in the case.

    """
    row = db.execute("SELECT id FROM media_item WHERE sha256 = ?", (bytes.fromhex(media_id),)).fetchone()
    return int(_one(row, "media item")[0])


def numbers(db: Database, ids: Collection[MediaId]) -> dict[MediaId, int]:
    """Return the row numbers of media items; those that are not in the case are left out."""
    sql = """
        SELECT json_each.value, media_item.id FROM json_each(?) CROSS JOIN media_item
        WHERE media_item.sha256 = unhex(json_each.value)
    """
    return {MediaId(row[0]): row[1] for row in db.execute(sql, (json.dumps(list(ids)),)).fetchall()}


def beginning(db: Database, digits: str) -> list[MediaId]:
    """Return the first two media items whose SHA-256 begins with some digits."""
    sql = "SELECT lower(hex(sha256)) FROM media_item WHERE sha256 BETWEEN ? AND ? ORDER BY sha256 LIMIT 2"
    ends = tuple(bytes.fromhex(digits.ljust(DIGITS_SHA256, digit)) for digit in "0f")
    return [MediaId(row[0]) for row in db.execute(sql, ends).fetchall()]


def _add_file(db: Database, exhibit_id: ExhibitId, found: FoundFile) -> MediaFileId | None:
    modified_at = None if found.modified_at is None else found.modified_at.isoformat()
    member = json.dumps(found.member)  # escapes what is no UTF-8, so that any name can be kept
    row = db.execute(
        """
        INSERT INTO media_file (exhibit, path, member, parent, size_bytes, modified_at) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING RETURNING id
        """,
        (exhibit_id, found.path, member, found.parent, found.size_bytes, modified_at),
    ).fetchall()
    return MediaFileId(row[0][0]) if row else None


def _add_item(db: Database, digests: Digests) -> int:
    sha256 = bytes.fromhex(digests.sha256)
    row = db.execute("SELECT id FROM media_item WHERE sha256 = ?", (sha256,)).fetchone()
    if row is None:
        values = (sha256, bytes.fromhex(digests.md5), bytes.fromhex(digests.sha1), digests.size_bytes)
        sql = "INSERT INTO media_item (sha256, md5, sha1, size_bytes) VALUES (?, ?, ?, ?)"
        return insert(db, sql, values)
    return int(row[0])


def _settle(db: Database, file_id: MediaFileId, state: FileState, reason: str, item: int | None) -> None:
    before = db.execute("SELECT item, state FROM media_file WHERE id = ?", (file_id,)).fetchone()
    old_item, old_state = _one(before, "media file")
    new_item = old_item if item is None else item
    sql = "UPDATE media_file SET state = ?, reason = ?, item = ? WHERE id = ?"
    db.execute(sql, (state, reason, new_item, file_id))
    if FileState.PICTURE in {state, old_state}:
        _place_on_wall(db, {each for each in (old_item, new_item) if each is not None})


def _place_on_wall(db: Database, items: Iterable[int]) -> None:
    """Say which file stands for a media item: the first by path, so that the order of import does not matter."""
    db.conn.executemany(
        """
        UPDATE media_item SET (shown, first_file, wall_path) = (
            SELECT count(*) > 0, min(id), coalesce(wall_path, x'') FROM (
                SELECT media_file.id AS id, CAST(path || x'00' || member AS BLOB) AS wall_path
                FROM media_file JOIN exhibit ON exhibit.id = media_file.exhibit
                WHERE media_file.item = ?1 AND state = 'picture'
                ORDER BY path, member, exhibit.number, media_file.id LIMIT 1))
        WHERE id = ?1
        """,
        [(item,) for item in items],
    )


def _one(row: Any, what: str) -> Any:
    if row is None:
        raise StoreError(_no_such(what), next_step=tr("Check what was asked for."))
    return row


def _no_such(what: str) -> str:
    return {
        "exhibit": tr("There is no such exhibit in this case."),
        "media file": tr("There is no such media file in this case."),
        "media item": tr("There is no such media item in this case."),
    }[what]


def _to_file(row: Any) -> MediaFile:
    key, exhibit_id, path, member, size_bytes, modified_at, state, reason, media_id = row
    return MediaFile(
        id=MediaFileId(key),
        exhibit_id=ExhibitId(exhibit_id),
        path=path,
        member=tuple(json.loads(member)),
        size_bytes=size_bytes,
        modified_at=None if modified_at is None else datetime.fromisoformat(modified_at),
        state=FileState(state),
        reason=reason,
        media_id=None if not media_id else MediaId(media_id),
    )
