"""Reads the JSON of VICS piece by piece in bounded memory, and keeps the file's own text, to the last blank.

Each record is cut out by the scanner of the standard library, which tells where a value ends: so the text of a
record is known exactly, an export can leave it as it was, and what one key says twice is seen. Event parsers of other
hands (ijson) tell values, not their text, and swallow the second of two equal keys.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.domain.language import tr
from app.domain.vics import VicsError

BLANK = " \t\n\r"
BLANKS = re.compile(r"[ \t\n\r]*")
LONGEST_LITERAL = 9
MOST_CHARACTERS = 16 << 20
"""Of one record, or of one member outside the records."""

Members = Mapping[str, object]


class Doubled(dict[str, object]):
    """An object in which a key stands more than once; the last one counts, ``pairs`` has all."""

    pairs: tuple[tuple[str, object], ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the file's text: a record with its members, or what stands between two records."""

    text: str
    members: Members | None = None


def as_object(pairs: list[tuple[str, Any]]) -> Members:
    """Return an object whose keys say so where one stands twice."""
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    doubled = Doubled(found)
    doubled.pairs = tuple(pairs)
    return doubled


SCAN = json.JSONDecoder(object_pairs_hook=as_object, parse_constant=str, strict=False).raw_decode
"""Takes characters in strings that JSON forbids, as one producer writes them; a survey says that there are some."""


class PieceReader:
    """Reads ``{"value": [...]}``; ``root`` and ``cases`` are what stands beside the records, known at the end.

    ``strangers`` counts elements of the arrays that are no objects; their text is kept as what stands between.
    """

    def __init__(self, chunks: Iterable[str]) -> None:
        self._chunks, self._ended = iter(chunks), False
        self._text, self._at, self._kept_from = "", 0, 0
        self._between: list[str] = []
        self._flat = self._value_seen = False
        self._root: list[tuple[str, object]] = []
        self.cases: list[Members] = []
        self.strangers = 0

    @property
    def root(self) -> Members:
        """The members of the outermost object, without the records."""
        return as_object(self._root)

    def pieces(self) -> Iterator[Piece]:
        """Yield the whole text, piece by piece.

        Raises:
            VicsError: it is no JSON, breaks off, or holds no records in ``value``.

        """
        if self._peek() == "\ufeff":
            self._at += 1
        if self._peek() != "{":
            raise VicsError(tr("It does not begin as JSON of VICS does."), tr("Name the JSON file of the export."))
        for key in self._keys():
            if key == "value" and self._peek() == "[":
                self._value_seen = True
                yield from self._array(self._element)
            else:
                self._root.append((key, self._value()))
        if self._peek():
            raise self._refused(tr("something follows after its end"))
        if not self._value_seen:
            raise VicsError(tr("It has no list of records under “value”."), tr("Name the JSON file of the export."))
        yield Piece(self._taken())

    def _array(self, element: Any) -> Iterator[Piece]:
        self._expect("[")
        following = self._peek()
        while following != "]":
            if following == "{":
                yield from element()
            else:
                self._value()
                self.strangers += 1
            following = self._peek()
            if following == ",":
                self._at += 1
                following = self._peek()
                if following == "]":
                    raise self._refused(tr("a list ends with a comma"))
            elif following != "]":
                raise self._refused(tr("a list goes on without a comma"))
        self._at += 1

    def _element(self) -> Iterator[Piece]:
        """Yield what an element of ``value`` holds: the records of a case, or itself, which only its members tell."""
        yield Piece(self._taken())
        if self._flat:
            start, members = self._whole()
            if not isinstance(members.get("Media"), list):
                yield Piece(self._taken(), members)
                return
            self._at = start
        header: list[tuple[str, object]] = []
        is_case = False
        for key in self._keys():
            if key == "Media" and self._peek() == "[":
                is_case = True
                yield from self._array(self._record)
            else:
                header.append((key, self._value()))
        members = as_object(header)
        if is_case or _is_empty_case(members):
            self.cases.append(members)
        else:
            self._flat = True
            yield Piece(self._taken(), members)

    def _record(self) -> Iterator[Piece]:
        yield Piece(self._taken())
        _, members = self._whole()
        yield Piece(self._taken(), members)

    def _whole(self) -> tuple[int, Members]:
        """Return where the object that is next begins, and its members; the text before it was taken."""
        value = self._value()
        return self._kept_from, value if isinstance(value, dict) else {}

    def _keys(self) -> Iterator[str]:
        """Yield each key of the object that is next; whoever asks reads its value before asking for more."""
        self._expect("{")
        if self._peek() == "}":
            self._at += 1
            return
        while True:
            key = self._value() if self._peek() == '"' else None
            if not isinstance(key, str):
                raise self._refused(tr("a name is missing"))
            self._expect(":")
            yield key
            following = self._peek()
            if following not in {",", "}"}:
                raise self._refused(tr("an object goes on without a comma"))
            self._at += 1
            if following == "}":
                return

    def _value(self) -> object:
        """Return the value that is next; of a text that is not all there yet, more is read."""
        self._peek()
        while True:
            try:
                value, end = SCAN(self._text, self._at)
            except RecursionError as error:
                raise self._refused(tr("it is nested too deeply")) from error
            except ValueError as error:
                if self._ended and _broke_off(error, self._text):
                    raise _cut_short() from error
                if self._ended or len(self._text) - self._at > MOST_CHARACTERS:
                    raise self._refused(_worded(error)) from error
            else:
                if end < len(self._text) or self._ended:
                    self._at = end
                    found: object = value
                    return found
            self._grow(len(self._text) - self._at)

    def _peek(self) -> str:
        """Return the next character that is not blank; nothing at the end."""
        while True:
            self._at = BLANKS.match(self._text, self._at).end()  # type: ignore[union-attr]  # it matches nothing, too
            if found := self._text[self._at : self._at + 1]:
                return found
            if self._ended:
                return ""
            self._grow(0)

    def _expect(self, character: str) -> None:
        if self._peek() != character:
            raise self._refused(tr("“{character}” is missing", character=character))
        self._at += 1

    def _grow(self, least: int) -> None:
        """Read at least so many characters more, if there are; what was passed is put aside."""
        self._between.append(self._text[self._kept_from : self._at])
        more, count = [self._text[self._at :]], 0
        while not self._ended and count <= least:
            chunk = next(self._chunks, None)
            self._ended = chunk is None
            more.append(chunk or "")
            count += len(chunk or "")
        self._text, self._at, self._kept_from = "".join(more), 0, 0

    def _taken(self) -> str:
        """Return the text since the last call."""
        self._between.append(self._text[self._kept_from : self._at])
        taken = "".join(self._between)
        self._between, self._kept_from = [], self._at
        return taken

    def _refused(self, why: str) -> VicsError:
        if self._ended and self._at >= len(self._text):
            return _cut_short()
        near = self._text[self._at : self._at + 24].encode("ascii", "backslashreplace").decode()
        what = tr("It is no JSON: {why}, near {near}.", why=why, near=repr(near))
        return VicsError(what, tr("Ask whoever made it for a file that is whole."))


def _is_empty_case(members: Members) -> bool:
    """Tell whether an element without records is a case all the same."""
    return not {"MD5", "SHA1", "MediaID", "RelativeFilePath"} & set(members) and bool(
        {"CaseID", "CaseNumber"} & set(members)
    )


def _broke_off(error: ValueError, text: str) -> bool:
    """Tell whether a value ends where the file does."""
    if not isinstance(error, json.JSONDecodeError):
        return False
    return error.pos > len(text.rstrip(BLANK)) - LONGEST_LITERAL or error.msg.startswith("Unterminated")


def _cut_short() -> VicsError:
    return VicsError(tr("It breaks off in the middle."), tr("Ask for the file once more; it was not copied whole."))


def _worded(error: ValueError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return error.msg[:1].lower() + error.msg[1:]
    return tr("a number has too many digits")
