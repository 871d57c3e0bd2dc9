"""Imported files of VICS: their text, their records, and the words that came with them; only ever added."""

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NewType

from sqlite_utils import Database

from app.domain.category import GradingId, SchemeNumber
from app.domain.errors import CaseDamagedError
from app.domain.ids import ExhibitId, MediaId, NoteId
from app.domain.language import tr
from app.domain.tag import TaggingId
from app.store.connection import insert

VicsImportId = NewType("VicsImportId", int)
ROWS_A_READ = 1000
PACKED_HOW_HARD = 6
ITEM = """
    media_item.id, lower(hex(sha256)), lower(hex(md5)), lower(hex(sha1)), media_item.size_bytes, media_item.shown
"""


@dataclass(frozen=True, slots=True)
class VicsImport:
    """A file that was imported: what it is, whose words it brought (``origin``), and by which scheme they count."""

    id: VicsImportId
    name: str
    sha256: str
    size_bytes: int
    codec: str
    version: str
    origin: str
    scheme: SchemeNumber | None
    exhibit: ExhibitId | None
    records: int
    examiner: str
    imported_at: datetime


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One record: its place in the file, where its text stands, and which media item it is of, if any is here."""

    place: int
    at: int
    length: int
    media_id: str
    md5: bytes | None
    sha1: bytes | None
    size_bytes: int | None
    code: str | None
    photodna: bytes | None
    item: int | None


@dataclass(frozen=True, slots=True)
class FoundItem:
    """A media item that a record may be of."""

    item: int
    media_id: MediaId
    md5: str
    sha1: str
    size_bytes: int
    shown: bool


@dataclass(frozen=True, slots=True)
class ShownItem:
    """A picture of the case; ``format`` is "" where nobody has looked."""

    item: int
    media_id: MediaId
    md5: str
    sha1: str
    size_bytes: int
    format: str


class RecordsDigest:
    """The digest over the records of one import, row by row in the order of their places."""

    __slots__ = ("_digest",)

    def __init__(self) -> None:
        self._digest = hashlib.sha256()

    def add(self, rows: Iterable[RecordRow]) -> None:
        """Take in some rows."""
        for row in rows:
            said = (row.place, row.at, row.length, row.media_id, row.size_bytes, row.code, row.item)
            hashes = (each.hex() if each else "" for each in (row.md5, row.sha1, row.photodna))
            self._digest.update(json.dumps((*said, *hashes), separators=(",", ":")).encode() + b"\n")

    def bytes(self) -> bytes:
        """Return the digest."""
        return self._digest.digest()


def next_id(db: Database) -> VicsImportId:
    """Return the number of an import that is about to be saved; inside its transaction."""
    return VicsImportId(db.execute("SELECT ifnull(max(id), 0) + 1 FROM vics_import").fetchone()[0])


def add(db: Database, made: VicsImport, digest: RecordsDigest) -> None:
    """Add an import, after its records; inside the same transaction."""
    values = (made.id, made.name, bytes.fromhex(made.sha256), made.size_bytes, made.codec, made.version, made.origin)
    more = (made.scheme, made.exhibit, made.records, digest.bytes(), made.examiner, made.imported_at.isoformat())
    insert(db, "INSERT INTO vics_import VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*values, *more))


def add_block(db: Database, import_id: VicsImportId, first_at: int, data: bytes) -> None:
    """Add a stretch of a file's bytes, whose first character is the file's ``first_at``-th; inside a transaction."""
    sql = "INSERT INTO vics_block (import, first_at, digest) VALUES (?, ?, ?)"
    block = insert(db, sql, (import_id, first_at, hashlib.sha256(data).digest()))
    insert(db, "INSERT INTO vics_text (block, packed) VALUES (?, ?)", (block, zlib.compress(data, PACKED_HOW_HARD)))


def add_records(db: Database, import_id: VicsImportId, rows: Sequence[RecordRow]) -> None:
    """Add records; inside a transaction."""
    db.conn.executemany(
        """
        INSERT INTO vics_record (import, place, at, length, media_id, md5, sha1, size_bytes, code, photodna, item)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
            (import_id, row.place, row.at, row.length, row.media_id, row.md5, row.sha1, row.size_bytes, row.code,
             row.photodna, row.item)
            for row in rows
        ],
    )  # fmt: skip


def add_word(
    db: Database,
    import_id: VicsImportId,
    *,
    grading: GradingId | None = None,
    tagging: TaggingId | None = None,
    note: NoteId | None = None,
) -> None:
    """Say that a grading, a tagging or a note is the word of an imported file; inside a transaction."""
    sql = "INSERT INTO vics_word (import, grading, tagging, note) VALUES (?, ?, ?, ?)"
    insert(db, sql, (import_id, grading, tagging, note))


def imports(db: Database) -> list[VicsImport]:
    """Return every file that was imported, the newest last."""
    found = db.execute(
        """
        SELECT id, name, lower(hex(sha256)), size_bytes, codec, version, origin, scheme, exhibit, records, examiner,
            imported_at
        FROM vics_import ORDER BY id
        """
    ).fetchall()
    return [_to_import(*row) for row in found]


def blocks(db: Database, import_id: VicsImportId) -> Iterator[bytes]:
    """Yield a file's bytes in their order.

    Raises:
        CaseDamagedError: a block is not what was imported.

    """
    found = db.execute("SELECT id, digest FROM vics_block WHERE import = ? ORDER BY first_at", (import_id,)).fetchall()
    for block, digest in found:
        yield _unpacked(db, block, digest)


def records(db: Database, import_id: VicsImportId) -> Iterator[list[RecordRow]]:
    """Yield a file's records in their order, some at a time.

    Raises:
        CaseDamagedError: at the end, where they are not those that were imported.

    """
    sealed = db.execute("SELECT records_digest FROM vics_import WHERE id = ?", (import_id,)).fetchone()[0]
    digest, last = RecordsDigest(), -1
    sql = """
        SELECT place, at, length, media_id, md5, sha1, size_bytes, code, photodna, item FROM vics_record
        WHERE import = ? AND place > ? ORDER BY place LIMIT ?
    """
    while some := [RecordRow(*row) for row in db.execute(sql, (import_id, last, ROWS_A_READ)).fetchall()]:
        digest.add(some)
        last = some[-1].place
        yield some
    if digest.bytes() != sealed:
        raise CaseDamagedError(tr("the records of an imported file are not those that were imported"))


def texts_of(db: Database, media_id: MediaId, *, limit: int = 50) -> list[tuple[str, str]]:
    """Return what imported files say of a media item: each file's name, and the record's text as it stands there.

    Raises:
        CaseDamagedError: the text is not what was imported.

    """
    found = db.execute(
        """
        SELECT vics_record.import, name, codec, at, length FROM media_item JOIN vics_record ON item = media_item.id
            JOIN vics_import ON vics_import.id = vics_record.import
        WHERE media_item.sha256 = unhex(?) ORDER BY vics_record.import, place LIMIT ?
        """,
        (media_id, limit),
    ).fetchall()
    return [(name, _text(db, import_id, codec, at, length)) for import_id, name, codec, at, length in found]


def _to_import(number: int, *row: Any) -> VicsImport:
    name, sha256, size_bytes, codec, version, origin, scheme, exhibit, records, examiner, at = row
    return VicsImport(
        VicsImportId(number), name, sha256, size_bytes, codec, version, origin, scheme, exhibit, records, examiner,
        datetime.fromisoformat(at),
    )  # fmt: skip


def _to_item(row: Sequence[Any]) -> FoundItem:
    item, media_id, md5, sha1, size_bytes, shown = row
    return FoundItem(item, MediaId(media_id), md5, sha1, size_bytes, bool(shown))


def _text(db: Database, import_id: int, codec: str, at: int, length: int) -> str:
    errors = "surrogateescape" if codec == "utf-8" else "surrogatepass"
    found = db.execute(
        """
        SELECT id, digest, first_at FROM vics_block WHERE import = ?1 AND first_at < ?3 AND first_at >= (
            SELECT max(first_at) FROM vics_block WHERE import = ?1 AND first_at <= ?2)
        ORDER BY first_at
        """,
        (import_id, at, at + length),
    ).fetchall()
    text = "".join(_unpacked(db, block, digest).decode(codec, errors) for block, digest, _ in found)
    return text[at - found[0][2] :][:length]


def _unpacked(db: Database, block: int, digest: bytes) -> bytes:
    row = db.execute("SELECT packed FROM vics_text WHERE block = ?", (block,)).fetchone()
    try:
        data = zlib.decompress(row[0]) if row else b""
    except zlib.error:
        data = b""
    if hashlib.sha256(data).digest() != digest:
        raise CaseDamagedError(tr("the text of an imported file is not what was imported"))
    return data


def items_by_digest(db: Database, digests: Iterable[tuple[str, str]]) -> list[FoundItem | None]:
    """Return the media item of each MD5 and SHA-1, in hexadecimal, "" for none; None where the case has none.

    Where both are given both have to be the item's.
    """
    asked = json.dumps(list(digests))
    found = db.execute(
        f"""
        SELECT key, {ITEM} FROM json_each(?1) CROSS JOIN media_item
        WHERE value ->> 0 <> '' AND md5 = unhex(value ->> 0) AND (value ->> 1 = '' OR sha1 = unhex(value ->> 1))
        UNION ALL
        SELECT key, {ITEM} FROM json_each(?1) CROSS JOIN media_item
        WHERE value ->> 0 = '' AND value ->> 1 <> '' AND sha1 = unhex(value ->> 1)
        """,  # noqa: S608  a constant's columns
        (asked,),
    ).fetchall()
    by_key = {int(key): _to_item(row) for key, *row in reversed(found)}
    return [by_key.get(number) for number in range(len(json.loads(asked)))]


def items_at(db: Database, exhibit: ExhibitId, paths: Iterable[bytes]) -> dict[bytes, FoundItem]:
    """Return the media item that was found at each of some paths of an exhibit; paths without one are left out."""
    found = db.execute(
        f"""
        SELECT media_file.path, {ITEM} FROM json_each(?2)
            CROSS JOIN media_file ON exhibit = ?1 AND media_file.path = unhex(value) AND member = '[]'
            JOIN media_item ON media_item.id = item
        """,  # noqa: S608  a constant's columns
        (exhibit, json.dumps([path.hex() for path in paths])),
    ).fetchall()
    return {path: _to_item(row) for path, *row in found}


def agreed_codes(db: Database, import_id: VicsImportId) -> Iterator[list[tuple[int, str]]]:
    """Yield the shown media items of which all records of a file that give a category give the same one, with it."""
    sql = """
        SELECT item, min(code) FROM vics_record INDEXED BY vics_record_of_item
            CROSS JOIN media_item ON media_item.id = item
        WHERE import = ? AND item > ? AND code IS NOT NULL AND shown = 1
        GROUP BY item HAVING min(code) = max(code) ORDER BY item LIMIT ?
    """
    last = 0
    while some := db.execute(sql, (import_id, last, ROWS_A_READ)).fetchall():
        yield some
        last = some[-1][0]


def contents_of_two_codes(db: Database, import_id: VicsImportId, limit: int) -> list[tuple[str, str]]:
    """Return contents of which two records of a file give different categories: the MD5, and the codes."""
    sql = """
        SELECT lower(hex(md5)), group_concat(DISTINCT code) FROM vics_record INDEXED BY vics_record_by_md5
        WHERE import = ? AND md5 IS NOT NULL AND code IS NOT NULL
        GROUP BY md5 HAVING min(code) <> max(code) ORDER BY md5 LIMIT ?
    """
    return [(md5, codes) for md5, codes in db.execute(sql, (import_id, limit)).fetchall()]


def own_tags(db: Database) -> dict[int, dict[str, bool]]:
    """Return what examiners of this case said of tags, by row number: which stand by their word, and which do not."""
    found = db.execute(
        """
        SELECT item, name, stands FROM standing_tag JOIN tag ON tag.id = tag
        WHERE source IS NOT NULL AND source NOT IN (SELECT tagging FROM vics_word WHERE tagging IS NOT NULL)
        """
    ).fetchall()
    said: dict[int, dict[str, bool]] = {}
    for item, name, stands in found:
        said.setdefault(item, {})[name] = bool(stands)
    return said


def own_notes(db: Database) -> dict[int, list[str]]:
    """Return the notes that examiners of this case wrote, by row number, the oldest first; corrected ones left out."""
    found = db.execute(
        """
        SELECT media_item.id, text FROM note JOIN media_item ON sha256 = note.media_id
        WHERE note.id NOT IN (SELECT corrects FROM note WHERE corrects IS NOT NULL)
            AND note.id NOT IN (SELECT note FROM vics_word WHERE note IS NOT NULL)
        ORDER BY note.id
        """
    ).fetchall()
    said: dict[int, list[str]] = {}
    for item, text in found:
        said.setdefault(item, []).append(text)
    return said


def gradings(db: Database) -> set[int]:
    """Return every grading that is the word of an imported file."""
    return {row[0] for row in db.execute("SELECT grading FROM vics_word WHERE grading IS NOT NULL").fetchall()}


def media_ids(db: Database, items: Iterable[int]) -> dict[int, MediaId]:
    """Return the ids of media items, by row number."""
    sql = "SELECT media_item.id, lower(hex(sha256)) FROM json_each(?) CROSS JOIN media_item ON media_item.id = value"
    return {item: MediaId(name) for item, name in db.execute(sql, (json.dumps(list(items)),)).fetchall()}


def shown_items(db: Database) -> Iterator[list[ShownItem]]:
    """Yield the media items that are shown, in the order in which they were found, some at a time."""
    sql = """
        SELECT id, lower(hex(sha256)), lower(hex(md5)), lower(hex(sha1)), size_bytes, (
            SELECT plain ->> '$.format' FROM fact WHERE fact.item = media_item.id AND kind = 'picture_shape' LIMIT 1)
        FROM media_item WHERE id > ? AND shown = 1 ORDER BY id LIMIT ?
    """
    last = 0
    while some := db.execute(sql, (last, ROWS_A_READ)).fetchall():
        yield [
            ShownItem(item, MediaId(name), md5, sha1, size, form or "") for item, name, md5, sha1, size, form in some
        ]
        last = some[-1][0]


def places_of(db: Database, item: int) -> list[Mapping[str, object]]:
    """Return where a media item was found: the exhibit's number, path, member, and when the file was changed."""
    sql = """
        SELECT number, path, member, modified_at FROM media_file JOIN exhibit ON exhibit.id = exhibit
        WHERE item = ? ORDER BY media_file.id
    """
    names = ("number", "path", "member", "modified_at")
    return [dict(zip(names, row, strict=True)) for row in db.execute(sql, (item,)).fetchall()]
