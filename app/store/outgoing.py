"""What a graph of a case that leaves reads: pictures in the order of their SHA-256, and what hangs on some of them.

Everything comes a few at a time, so that a case of a million pictures takes no more memory than one of a thousand.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.domain.ids import ClusterId, ExhibitId, MediaFileId, MediaId, RunId
from app.domain.link import Cluster, Kind, Link
from app.domain.media import shown_path
from app.store import grades, place_names

ITEMS_A_READ = 200
ROWS_A_READ = 1_000


@dataclass(frozen=True, slots=True)
class OutItem:
    """A picture that leaves, by its content."""

    item: int
    media_id: MediaId
    md5: str
    sha1: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class OutFile:
    """A place where a picture was found; ``path`` is printable; ``parent`` is the archive that it lies in."""

    id: MediaFileId
    exhibit: ExhibitId
    path: str
    size_bytes: int
    modified_at: datetime | None
    parent: MediaFileId | None
    media_id: MediaId | None


@dataclass(frozen=True, slots=True)
class OutLink:
    """A link that counts, and which version of its linker made it in which run."""

    link: Link
    version: int
    run: RunId


@dataclass(frozen=True, slots=True)
class OutRun:
    """A run of the machine; ``detail`` names parts, versions and models."""

    id: RunId
    name: str
    examiner: str
    detail: str
    counts: str
    started_at: datetime
    ended_at: datetime | None
    outcome: str


def case_id(db: Database) -> str:
    """Return the case's own number, 32 hexadecimal digits."""
    return str(dict(db.execute("SELECT name, value FROM case_info").fetchall())["case_id"])


def items(db: Database, chosen: Sequence[MediaId] | None = None) -> Iterator[list[OutItem]]:
    """Yield the pictures that are shown, or the chosen ones of them, by SHA-256, some at a time."""
    columns = "media_item.id, lower(hex(sha256)), lower(hex(md5)), lower(hex(sha1)), size_bytes"
    if chosen is not None:
        sql = f"""
            SELECT {columns} FROM json_each(?) CROSS JOIN media_item ON sha256 = unhex(value)
            WHERE shown = 1 ORDER BY sha256
        """  # noqa: S608  a constant's columns
        asked = sorted(chosen)
        for at in range(0, len(asked), ITEMS_A_READ):
            some = json.dumps(asked[at : at + ITEMS_A_READ])
            yield [_item(*row) for row in db.execute(sql, (some,)).fetchall()]
        return
    last = b""
    sql = f"SELECT {columns} FROM media_item WHERE sha256 > ? AND shown = 1 ORDER BY sha256 LIMIT ?"  # noqa: S608  likewise
    while rows := db.execute(sql, (last, ITEMS_A_READ)).fetchall():
        yield [_item(*row) for row in rows]
        last = bytes.fromhex(rows[-1][1])


def _item(number: int, media_id: str, md5: str, sha1: str, size_bytes: int) -> OutItem:
    return OutItem(number, MediaId(media_id), md5, sha1, size_bytes)


FILE = """
    media_file.id, exhibit, media_file.path, member, media_file.size_bytes, modified_at, media_file.parent,
    lower(hex(media_item.sha256))
    FROM {source} LEFT JOIN media_item ON media_item.id = media_file.item
"""


def files(db: Database, numbers: Iterable[int]) -> dict[MediaId, list[OutFile]]:
    """Return where some pictures, by row number, were found."""
    source = "json_each(?) CROSS JOIN media_file ON media_file.item = value"
    sql = f"SELECT {FILE.format(source=source)} ORDER BY media_file.path, member, media_file.id"
    found: dict[MediaId, list[OutFile]] = {}
    for row in db.execute(sql, (json.dumps(list(numbers)),)).fetchall():
        made = _file(*row)
        if made.media_id is not None:
            found.setdefault(made.media_id, []).append(made)
    return found


def file(db: Database, number: MediaFileId) -> OutFile:
    """Return one place where content was found, as an archive."""
    sql = f"SELECT {FILE.format(source='media_file')} WHERE media_file.id = ?"
    return _file(*db.execute(sql, (number,)).fetchone())


def files_of(db: Database, exhibit: ExhibitId) -> Iterator[tuple[MediaFileId, MediaId]]:
    """Yield where pictures that are shown were found in an exhibit, in the order of finding."""
    sql = """
        SELECT media_file.id, lower(hex(sha256)) FROM media_file JOIN media_item ON media_item.id = item
        WHERE exhibit = ? AND media_file.id > ? AND shown = 1 ORDER BY media_file.id LIMIT ?
    """
    last = 0
    while rows := db.execute(sql, (exhibit, last, ROWS_A_READ)).fetchall():
        yield from ((MediaFileId(number), MediaId(name)) for number, name in rows)
        last = rows[-1][0]


def _file(  # noqa: PLR0913, PLR0917  a row's columns
    number: int,
    exhibit: int,
    path: bytes,
    member: str,
    size_bytes: int,
    modified_at: str | None,
    parent: int | None,
    media_id: str | None,
) -> OutFile:
    shown = shown_path(path, tuple(json.loads(member)))
    at = None if modified_at is None else datetime.fromisoformat(modified_at)
    inside = None if parent is None else MediaFileId(parent)
    ids = MediaFileId(number), ExhibitId(exhibit)
    return OutFile(*ids, shown, size_bytes, at, inside, MediaId(media_id) if media_id else None)


def links(db: Database, numbers: Iterable[int]) -> list[OutLink]:
    """Return the links that count whose first picture is one of some, by row number; without evidence."""
    found = db.execute(
        """
        SELECT lower(hex(one.sha256)), lower(hex(two.sha256)), linker, strength, reason, version, run
        FROM json_each(?) CROSS JOIN counted_link AS link ON link.first = value
            JOIN media_item AS one ON one.id = link.first JOIN media_item AS two ON two.id = link.second
        WHERE two.shown = 1 ORDER BY one.sha256, two.sha256, linker
        """,
        (json.dumps(list(numbers)),),
    ).fetchall()
    return [
        OutLink(Link(MediaId(first), MediaId(second), linker, strength, reason), version, RunId(run))
        for first, second, linker, strength, reason, version, run in found
    ]


def graded(db: Database, numbers: Iterable[int]) -> dict[MediaId, list[tuple[str, str, str, str, datetime]]]:
    """Return what stands of some pictures, by row number: scheme and version, code, its name, examiner and time."""
    found = db.execute(
        """
        SELECT lower(hex(sha256)), standing_grade.scheme, code, grading.examiner, graded_at
        FROM json_each(?) CROSS JOIN standing_grade ON standing_grade.item = value
            JOIN media_item ON media_item.id = value JOIN grading ON grading.id = source
        WHERE code IS NOT NULL ORDER BY sha256, standing_grade.scheme
        """,
        (json.dumps(list(numbers)),),
    ).fetchall()
    schemes, said = grades.schemes(db), dict[MediaId, list[tuple[str, str, str, str, datetime]]]()
    for media_id, number, code, examiner, at in found:
        scheme = schemes[number]
        category = scheme.by_code(code)
        words = (f"{scheme.id} {scheme.version}", code, "" if category is None else category.name)
        said.setdefault(MediaId(media_id), []).append((*words, examiner, datetime.fromisoformat(at)))
    return said


def clusters(db: Database, kind: Kind) -> Iterator[tuple[Cluster, RunId]]:
    """Yield the clusters of a kind by their names, and which run made each."""
    names = place_names.of_clusters(db) if kind is Kind.PLACE else {}
    rows = db.execute("SELECT id, name, confidence, reasons, run FROM cluster WHERE kind = ? ORDER BY name", (kind,))
    members = """
        SELECT lower(hex(sha256)) FROM cluster_member JOIN media_item ON media_item.id = item
        WHERE cluster = ? AND shown = 1 ORDER BY sha256
    """
    for number, name, sure, reasons, run in rows.fetchall():
        ids = tuple(MediaId(row[0]) for row in db.execute(members, (number,)).fetchall())
        called = names.get(ClusterId(name), "")
        yield Cluster(ClusterId(name), kind, ids, sure, tuple(json.loads(reasons)), called), RunId(run)


def run(db: Database, number: RunId) -> OutRun:
    """Return a run of the machine."""
    sql = "SELECT id, name, examiner, detail, counts, started_at, ended_at, outcome FROM run WHERE id = ?"
    found, name, examiner, detail, counts, begun, ended, outcome = db.execute(sql, (number,)).fetchone()
    ended_at = None if ended is None else datetime.fromisoformat(ended)
    begun_at = datetime.fromisoformat(begun)
    return OutRun(RunId(found), name, examiner, detail, counts, begun_at, ended_at, outcome or "")
