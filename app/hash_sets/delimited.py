"""Lists with columns, such as CSV: the separator, the header and what each column holds are found, never asked."""

import csv
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.hash_set import HashKind, HashRow, Reading, short
from app.hash_sets.hashes import NONE_GIVEN, plain_hash, row_of
from app.hash_sets.source import Head, SetSource, named

SEPARATORS = ",;\t|"
HEADED: Mapping[str, HashKind] = {
    **dict.fromkeys(("md5", "md5hash", "hashmd5"), HashKind.MD5),
    **dict.fromkeys(("sha1", "sha1hash", "hashsha1"), HashKind.SHA1),
    **dict.fromkeys(("sha256", "sha256hash", "hashsha256", "sha2256"), HashKind.SHA256),
    "photodna": HashKind.PHOTODNA,
}
ANY_HASH = frozenset({"hash", "hashvalue", "hashes", "checksum", "digest"})
WORDS: Mapping[str, Sequence[str]] = {
    "category": ("category", "viccategory", "cat", "classification", "status"),
    "scheme": ("scheme",),
    "series": ("seriesname", "series", "vicseries"),
    "said_by": ("saidby", "examiner", "precategorizationsource"),
}
"""What columns of words are headed with, the first that is there counts."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns hold hashes, with the kind that each is headed with; and which hold which words."""

    hashes: tuple[tuple[int, HashKind | None], ...]
    words: tuple[tuple[str, int], ...]


def separator(line: str) -> str:
    """Return what parts the fields of a line."""
    return max(SEPARATORS, key=line.count)


def header(head: Head) -> list[str]:
    """Return the names in the first line, as they are compared; whatever stands there."""
    line = head.first_line()
    return [named(each) for each in next(csv.reader([line], delimiter=separator(line)), [])]


def columns_of(names: Sequence[str]) -> Columns:
    """Return what the columns of a header hold; without a column of hashes it is no header."""
    hashes = tuple((at, HEADED.get(name)) for at, name in enumerate(names) if name in HEADED or name in ANY_HASH)
    found = {
        word: next((names.index(each) for each in candidates if each in names), None)
        for word, candidates in WORDS.items()
    }
    return Columns(hashes, tuple((word, at) for word, at in found.items() if at is not None))


def columns_by_length(fields: Sequence[str]) -> Columns:
    """Return what the columns of a list without a header hold, by its first row; a short number after is a category."""
    hashes = tuple((at, None) for at, field in enumerate(fields) if plain_hash(field))
    after = hashes[-1][0] + 1 if hashes else len(fields)
    graded = after < len(fields) and fields[after].strip().isdecimal() and len(fields[after].strip()) <= 2  # noqa: PLR2004  a category has two digits at most; a longer number is a size
    return Columns(hashes, (("category", after),) if graded else ())


def records(source: SetSource, reading: Reading, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the fields of each line that is neither empty nor a remark, with the line's number.

    A quotation mark that nobody closes is read as any other character, so that it costs no line behind its own.
    """
    reading.unit, lines = "line", _Lines(source.lines())
    rows, wide = csv.reader(lines, delimiter=delimiter), source.head.first_line().count(delimiter)
    while True:
        lines.taken.clear()
        try:
            fields = next(rows, None)
        except csv.Error:  # a field that is longer than anybody writes
            fields = None
        if not lines.taken:
            return
        place, first = lines.taken[0]
        if fields is None or lines.ended or (len(lines.taken) > 1 and _is_torn(lines, delimiter, wide)):
            lines.put_back()
            try:
                fields = next(csv.reader([first], delimiter=delimiter, quoting=csv.QUOTE_NONE), [])
            except csv.Error:
                reading.skip("a field is longer than anybody writes", place)
                continue
            reading.notice("a quotation mark that nobody closes was read as any other character", place)
        yield place, fields


class _Lines:
    """The lines that say something, with those that were taken for one row; all but the first can be put back."""

    __slots__ = ("_lines", "_waiting", "ended", "taken")

    def __init__(self, lines: Iterator[tuple[int, str]]) -> None:
        self._lines, self._waiting = lines, deque[tuple[int, str]]()
        self.taken: list[tuple[int, str]] = []
        self.ended = False
        """Whether the file ends within a row."""

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        while (found := self._waiting.popleft() if self._waiting else next(self._lines, None)) is not None:
            if self.taken or (found[1].strip() and not found[1].startswith("#")):
                self.taken.append(found)
                return found[1].replace("\0", "")
        self.ended = True
        raise StopIteration

    def put_back(self) -> None:
        """Have all lines but the first read once more."""
        self._waiting.extendleft(reversed(self.taken[1:]))
        self.ended = False


def _is_torn(lines: _Lines, delimiter: str, wide: int) -> bool:
    """Tell whether one of the lines of a row over several is a row itself."""
    others = (line.split(delimiter) for _, line in lines.taken[1:])
    return any(len(fields) > wide and any(map(plain_hash, fields)) for fields in others)


def rows_of(source: SetSource, reading: Reading, scheme: str = "") -> Iterator[HashRow]:
    """Yield the rows of a list with columns; its header tells what they hold, else the first row with a hash."""
    columns: Columns | None = None
    for place, fields in records(source, reading, separator(source.head.first_line())):
        if columns is None:
            columns = columns_of([named(each) for each in fields])
            if columns.hashes:
                continue
            columns = columns_by_length(fields)
            if not columns.hashes:
                reading.skip(NONE_GIVEN, place)
                columns = None
                continue
        row = _row(fields, columns, reading, place, scheme)
        if row is not None:
            yield row


def _row(fields: Sequence[str], columns: Columns, reading: Reading, place: int, scheme: str) -> HashRow | None:
    many = len(fields)
    values: list[tuple[HashKind | None, object]] = [(kind, fields[at]) for at, kind in columns.hashes if at < many]
    if not columns.words:
        return row_of(values, reading, place)
    words = {word: short(fields[at]) for word, at in columns.words if at < many}
    category = words.get("category", "")
    own_scheme = words.get("scheme", "") or (scheme if category else "")
    said = (category, own_scheme, words.get("series", ""), words.get("said_by", ""))
    return row_of(values, reading, place, said)
