"""Sets of known hashes: what a row of one says, what a set is, and what it said of a media item."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import NamedTuple, NewType

from app.domain.errors import AppError
from app.domain.language import tr

SetId = NewType("SetId", int)

PLACES_KEPT = 3
LONGEST_WORD = 200
HARMLESS = frozenset({"0", "8", "known", "known-benign", "benign", "nonpertinent", "non-pertinent", "non pertinent"})
"""Categories that do not speak against a set of known, harmless files. 8 is what NIST gives software's pictures, and
means "lawfully held" in the United Kingdom; what 5 or an empty category means depends on country and year."""


class HashSetError(AppError):
    """A set of hashes cannot be used as was asked."""

    code = "VID-460"


class SetKind(StrEnum):
    """What it means that a media item is in a set."""

    ALERT = "alert"
    """Material that was judged illegal, or that somebody looks for: marked, never hidden."""
    BENIGN = "benign"
    """Known files such as a system's own pictures: they step aside."""
    SERIES = "series"
    """Known series."""
    OWN = "own"
    """What examiners graded in other cases."""


class HashKind(IntEnum):
    """The kinds of hash that a set may give, each a bit of its own; a hash tells its kind by its length."""

    MD5 = 1
    SHA1 = 2
    SHA256 = 4
    PHOTODNA = 8

    @property
    def width(self) -> int:
        """How many bytes it has."""
        return WIDTHS[self]

    @property
    def words(self) -> str:
        """What it is called."""
        return KIND_WORDS[self]


WIDTHS: Mapping[HashKind, int] = {HashKind.MD5: 16, HashKind.SHA1: 20, HashKind.SHA256: 32, HashKind.PHOTODNA: 144}
KIND_WORDS: Mapping[HashKind, str] = {
    HashKind.MD5: "MD5",
    HashKind.SHA1: "SHA-1",
    HashKind.SHA256: "SHA-256",
    HashKind.PHOTODNA: "PhotoDNA",
}
EXACT = (HashKind.MD5, HashKind.SHA1, HashKind.SHA256)
"""The kinds that media items are looked up by. PhotoDNA is licensed: it is kept, and values that came with media items
are compared for equality alone."""
IDENTIFYING = sum(EXACT)
"""As bits: what agrees in one of these is the same file."""


def named_kinds(bits: int) -> str:
    """Return the kinds of hash in a sum of bits, in words."""
    return " and ".join(kind.words for kind in HashKind if bits & kind)


class HashRow(NamedTuple):
    """What one row of a set says; made ten million times over, so it is a plain tuple.

    A hash that the row does not give is empty. ``category`` is the code or the words of the file's own ``scheme``.
    ``said_by`` is who gave the category, where the file tells.
    """

    md5: bytes = b""
    sha1: bytes = b""
    sha256: bytes = b""
    photodna: bytes = b""
    category: str = ""
    scheme: str = ""
    series: str = ""
    said_by: str = ""


@dataclass(slots=True)
class Passed:
    """How often something was passed over or noticed, and where first."""

    count: int = 0
    places: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Reading:
    """What a reader says beside the rows: what it left out and why, and what it noticed and read all the same.

    ``unit`` is what the reader numbers, such as lines.
    """

    unit: str = "row"
    skipped: dict[str, Passed] = field(default_factory=dict)
    noticed: dict[str, Passed] = field(default_factory=dict)

    def skip(self, why: str, number: int) -> None:
        """Leave one row out."""
        self._note(self.skipped, why, number)

    def notice(self, what: str, number: int) -> None:
        """Say something of a row that is read all the same."""
        self._note(self.noticed, what, number)

    def _note(self, told: dict[str, Passed], why: str, number: int) -> None:
        passed = told.setdefault(why, Passed())
        passed.count += 1
        if len(passed.places) < PLACES_KEPT:
            passed.places.append(f"{self.unit} {number:,}")

    @property
    def skipped_rows(self) -> int:
        """How many rows were left out."""
        return sum(each.count for each in self.skipped.values())

    def sentences(self) -> Iterator[str]:
        """Yield what was left out and noticed, one sentence each."""
        for lead, told in (("Left out", self.skipped), ("Noticed", self.noticed)):
            for why, passed in sorted(told.items()):
                places = ", ".join(passed.places) + (" …" if passed.count > len(passed.places) else "")
                times = "once" if passed.count == 1 else f"{passed.count:,} times"
                yield f"{lead}, {times}: {why} ({places})."


@dataclass(slots=True)
class Contents:
    """What was counted of a set as it was read.

    ``categories`` counts rows by scheme and category, ``hashes`` by kind of hash.
    """

    rows: int = 0
    hashes: Counter[HashKind] = field(default_factory=Counter)
    categories: Counter[tuple[str, str]] = field(default_factory=Counter)

    def told(self) -> dict[str, int]:
        """Return how many rows each category has, in words."""
        return {
            f"{scheme} {code}".strip() or "none": count for (scheme, code), count in sorted(self.categories.items())
        }


@dataclass(frozen=True, slots=True)
class HashSet:
    """A set that was loaded into a case, whether it still stands, and what its file was.

    ``ended_at`` is when it was taken out; None while it stands.
    """

    id: SetId
    kind: SetKind
    name: str
    version: str
    source: str
    file_sha256: str
    format: str
    rows: int
    skipped: int
    categories: Mapping[str, int]
    told: tuple[str, ...]
    examiner: str
    loaded_at: datetime
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SetMatch:
    """What a set says of a media item: which kinds of hash agree, and which of the same row do not."""

    name: str
    kind: SetKind
    agreed: int
    differing: int
    category: str
    scheme: str
    series: str
    said_by: str

    @property
    def is_exact(self) -> bool:
        """Whether the set has the very file, and not another one with its PhotoDNA value."""
        return bool(self.agreed & IDENTIFYING)

    @property
    def reason(self) -> str:
        """Why it is told, in words that can be read out."""
        if self.is_exact:
            return tr("same {hashes} as in “{set}”", hashes=named_kinds(self.agreed & IDENTIFYING), set=self.name)
        return tr(
            "same PhotoDNA value as one in “{set}” (equality only: Homeward does not compute PhotoDNA, near matches "
            "are not looked for)",
            set=self.name,
        )

    @property
    def graded(self) -> str:
        """The category that it was given, by which scheme and by whom; empty where the set tells none."""
        if not self.category:
            return ""
        by = self.said_by or tr("whoever gave the set out")
        return tr("graded {category} by {examiner}", category=f"{self.category} ({self.scheme or '?'})", examiner=by)


def speaks_against_benign(category: str) -> bool:
    """Tell whether a category of a row is anything but one of harmless files; an empty one says nothing."""
    return bool(category) and category.strip().lower() not in HARMLESS


def short(text: str) -> str:
    """Return a word out of a file as it can be kept: one line, printable, not too long."""
    if len(text) < LONGEST_WORD and text.isprintable():
        return text.strip()
    kept = "".join(each if each.isprintable() else " " for each in text[: 2 * LONGEST_WORD])
    return " ".join(kept.split())[:LONGEST_WORD]
