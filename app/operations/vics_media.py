"""The pictures of a case as records of VICS, for a file that came from nowhere else."""

import json
from collections.abc import Iterator, Mapping

from sqlite_utils import Database

from app.domain.category import SchemeNumber
from app.domain.media import shown_path
from app.domain.tag import FLAG
from app.domain.vics import FLAG_TAGS, SERIES_TAG
from app.operations.vics_words import SENDERS_FLAG
from app.store import grades, notes, tags, vics
from app.store.vics import ShownItem

NO_LIMIT = -1
"""SQLite takes a negative limit for none."""
OWN_MEMBERS = frozenset({*FLAG_TAGS.values(), FLAG, SENDERS_FLAG})


def media_records(db: Database, scheme: SchemeNumber | None, *, with_notes: bool) -> Iterator[dict[str, object]]:
    """Yield a record for each picture that is shown, in the order in which they were found.

    No picture goes with it, so none has a RelativeFilePath.
    """
    for some in vics.shown_items(db):
        stand = {} if scheme is None else grades.standing(db, scheme, [each.item for each in some])
        for each in some:
            code = stand[each.item].code if each.item in stand else None
            named = [name for name, _ in tags.of_media(db, each.media_id)]
            yield _record(db, each, code, named, comments=_comments(db, each) if with_notes else "")


def _record(db: Database, each: ShownItem, code: str | None, named: list[str], *, comments: str) -> dict[str, object]:
    md5 = each.md5.upper()
    return {
        "MediaID": each.item,
        "Category": _number(code),
        "MD5": md5,
        "SHA1": each.sha1.upper(),
        "MediaSize": each.size_bytes,
        "MimeType": f"image/{each.format}" if each.format else "image",
        **{member: tag in named for member, tag in FLAG_TAGS.items()},
        "Series": ",".join(name.removeprefix(SERIES_TAG) for name in named if name.startswith(SERIES_TAG)),
        "Tags": ",".join(name for name in named if name not in OWN_MEMBERS and not name.startswith(SERIES_TAG)),
        "Comments": comments,
        "MediaFiles": [_place(row, md5) for row in vics.places_of(db, each.item)],
        "AlternativeHashes": [{"MD5": md5, "HashName": "SHA256", "HashValue": each.media_id.upper()}],
    }


def _comments(db: Database, each: ShownItem) -> str:
    said = [note.text for note in notes.standing(db, [each.media_id], limit=NO_LIMIT)]
    return "\n".join(reversed(said))


def _number(code: str | None) -> object:
    return int(code) if code is not None and code.isascii() and code.isdecimal() else code


def _place(row: Mapping[str, object], md5: str) -> dict[str, object]:
    r"""Return a place where a picture was found: its folders end with a backslash, its name stands apart."""
    path, member = row["path"], row["member"]
    parts = shown_path(bytes(path) if isinstance(path, bytes) else b"", tuple(json.loads(str(member)))).split("/")
    place = {"MD5": md5, "FileName": parts[-1], "FilePath": "\\".join((str(row["number"]), *parts[:-1])) + "\\"}
    if row["modified_at"]:
        place["Written"] = str(row["modified_at"])
    return {**place, "SourceID": str(row["number"])}
