"""What the register knows of each picture's files: names, folders, the earliest time of change; read as a fact is."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.facts import FileNames
from app.domain.ids import MediaId
from app.domain.media import shown_path
from app.store.media import NOT_ASIDE

ROWS_A_READ = 5_000
FILES_MOST = 50
"""Of a picture that lies in a thousand places, the first so many say enough."""
SQL = f"""
    SELECT media_file.item, lower(hex(media_item.sha256)), media_file.exhibit, media_file.path, media_file.member,
        media_file.modified_at
    FROM media_file JOIN media_item ON media_item.id = media_file.item
    WHERE media_file.state = 'picture' AND media_file.{NOT_ASIDE} {{which}} ORDER BY media_file.item, media_file.id
"""  # noqa: S608  a constant
SOME = "AND media_file.item IN (SELECT value FROM json_each(?))"


class Lying(NamedTuple):
    """Where one file of a media item lies."""

    item: int
    media_id: MediaId
    folder: str
    name: str
    changed: str


def of(db: Database, only: Sequence[int] | None = None) -> dict[MediaId, FileNames]:
    """Return the names of pictures' files, sorted by media item; of those of some row numbers, or of all."""
    found: dict[MediaId, list[Lying]] = defaultdict(list)
    for each in _files(db, only):
        if len(found[each.media_id]) < FILES_MOST:
            found[each.media_id].append(each)
    return {media_id: _fact(files) for media_id, files in sorted(found.items())}


def states(db: Database) -> tuple[Ints, Ints]:
    """Return row numbers of media items, a row a file, and 64 bits each that change with a file's name or time."""
    items: list[int] = []
    digests = bytearray()
    for each in _files(db):
        items.append(each.item)
        text = "\0".join(each[2:])
        digests += hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return np.array(items, np.int64), np.frombuffer(bytes(digests), "<i8").astype(np.int64)


def _files(db: Database, only: Sequence[int] | None = None) -> Iterator[Lying]:
    which = () if only is None else (json.dumps(list(only)),)
    cursor = db.execute(SQL.format(which=SOME if which else ""), which)
    while some := cursor.fetchmany(ROWS_A_READ):
        for item, media_id, exhibit, path, member, changed in some:
            folder, _, name = shown_path(path, tuple(json.loads(member))).rpartition("/")
            yield Lying(item, MediaId(media_id), f"{exhibit}:{folder}", name, changed or "")


def _fact(files: list[Lying]) -> FileNames:
    ordered = sorted(files, key=lambda each: (each.name, each.folder))
    changed = min((datetime.fromisoformat(each.changed) for each in files if each.changed), default=None)
    return FileNames(tuple(each.name for each in ordered), tuple(each.folder for each in ordered), changed)
