"""What ``homeward media --json`` prints: independent of the order, the time and the number of runs."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlite_utils import Database

from app.domain.hash_set import named_kinds
from app.domain.ids import MediaId
from app.domain.media import shown_path
from app.store import hash_sets

Row = Mapping[str, object]
DIGITS_OF_ARRAYS = 16


def export_rows(db: Database, *, digests: bool = True) -> Iterator[Row]:
    """Yield one row a media item that is shown or has a problem, sorted by SHA-256.

    ``paths`` are sorted and printable. ``facts`` holds an object a kind, or a list of objects where an item has
    several of a kind. An array is told by its type and shape, and the arrays of a fact together by the start of their
    SHA-256, so that two cases with the same lines hold the same to the last bit. ``problems`` are sorted by part.
    ``sets`` stands only where a hash set names the item.

    Args:
        db: the case.
        digests: whether arrays are told of at all. Without, nobody can test with them what a vector, a perceptual hash
            or a clear thumbnail is, and a kind that has nothing else is not named.

    """
    last = b""
    sql = "SELECT id, sha256, lower(hex(md5)) FROM media_item WHERE sha256 > ? ORDER BY sha256 LIMIT 500"
    while items := db.execute(sql, (last,)).fetchall():
        for item, sha256, md5 in items:
            files = db.execute("SELECT id, path, member, state FROM media_file WHERE item = ?", (item,)).fetchall()
            problems = _problems(db, item, [file[0] for file in files])
            if problems or any(file[3] in {"picture", "problem"} for file in files):
                paths = sorted(shown_path(path, tuple(json.loads(member))) for _, path, member, _ in files)
                told = {"sha256": sha256.hex(), "md5": md5, "paths": paths}
                sets = _sets(db, item)
                told |= {"facts": _facts(db, item, digests=digests), "problems": problems}
                yield told | ({"sets": sets} if sets else {})
        last = items[-1][1]


def digests(db: Database) -> dict[MediaId, tuple[str, int]]:
    """Return MD5 and size in bytes of every media item that is shown."""
    sql = "SELECT lower(hex(sha256)), lower(hex(md5)), size_bytes FROM media_item WHERE shown = 1"
    return {MediaId(sha256): (md5, size) for sha256, md5, size in db.execute(sql).fetchall()}


def _sets(db: Database, item: int) -> list[dict[str, str]]:
    return [
        {
            "set": each.name,
            "kind": each.kind.value,
            "agreed": named_kinds(each.agreed),
            "category": f"{each.scheme} {each.category}".strip() if each.category else "",
        }
        for each in hash_sets.matches_of(db, item)
    ]


def _facts(db: Database, item: int, *, digests: bool) -> dict[str, object]:
    found = db.execute("SELECT kind, plain, arrays, digest FROM fact WHERE item = ?", (item,)).fetchall()
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for kind, plain, arrays, digest in sorted(found, key=lambda row: (row[0], row[1], row[3] or b"")):
        told = json.loads(plain)
        if not digests:
            by_kind.setdefault(kind, []).extend([told] if told else [])
            continue
        shapes = {name: f"{dtype[1:]} {'x'.join(map(str, shape))}" for name, dtype, shape in json.loads(arrays or "[]")}
        seal = {"arrays_sha256": digest.hex()[:DIGITS_OF_ARRAYS]} if digest else {}
        by_kind.setdefault(kind, []).append(told | shapes | seal)
    return {kind: each[0] if len(each) == 1 else each for kind, each in by_kind.items() if each}


def _problems(db: Database, item: int, files: list[int]) -> list[dict[str, str]]:
    found = db.execute(
        """
        SELECT DISTINCT part, code, what, why, next_step FROM problem
        WHERE item = ?1 OR file IN (SELECT value FROM json_each(?2)) ORDER BY part, code, what, why, next_step
        """,
        (item, json.dumps(files)),
    ).fetchall()
    return [dict(zip(("part", "code", "what", "why", "next_step"), row, strict=True)) for row in found]
