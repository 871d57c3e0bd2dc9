"""What a record of VICS says, in our terms, whichever program wrote it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from app.domain.vics import FLAG_TAGS, SERIES_TAG, VicsRecord
from app.domain.words import NAME_MOST, tidy_name
from app.exchange import vics_values
from app.exchange.json_pieces import Doubled, Members

Value = TypeVar("Value")
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
LONGEST_COMMENT = 100_000
SERIES_MOST = NAME_MOST - len(SERIES_TAG)
MOST_ODDITIES = 20
KNOWN = {
    "Category",
    "Comments",
    "MD5",
    "MediaSize",
    "PhotoDNA",
    "RelativeFilePath",
    "SHA1",
    "Series",
    "Tags",
    *FLAG_TAGS,
}
NONE_DOUBLED: frozenset[str] = frozenset()


def read_record(members: Members) -> VicsRecord:
    """Return what a record says; whatever cannot be is left out, with a sentence in ``oddities``."""
    told = _Told(members)
    files = [each for each in _rows(members, "MediaFiles") if isinstance(each, Mapping)]
    hashes = [each for each in _rows(members, "AlternativeHashes") if isinstance(each, Mapping)]
    md5 = told.read("MD5", "", lambda value: vics_values.digest("MD5", value))
    flags = [(name, told.read(name, None, vics_values.truth)) for name in FLAG_TAGS]
    series = told.names("Series")
    told.odd.extend(f"Series: {name[:40]!r}… is too long for a tag" for name in series if len(name) > SERIES_MOST)
    if files and md5:
        told.odd.extend(_other_md5s(md5, files))
    return VicsRecord(
        media_id=vics_values.text(members.get("MediaID"))[: vics_values.LONGEST_CATEGORY],
        md5=md5,
        sha1=_sha1(told, hashes),
        photodna=_photodna(told, hashes),
        size_bytes=told.read("MediaSize", None, vics_values.size),
        category=told.read("Category", "", vics_values.category),
        path="" if "RelativeFilePath" in told.doubled else file_of(members, files),
        flags=tuple((name, said) for name, said in flags if said is not None),
        tags=told.names("Tags"),
        series=series,
        comments=_comments(told),
        precategorized=told.read("IsPrecategorized", None, vics_values.truth),
        oddities=tuple(told.odd[:MOST_ODDITIES]),
    )


class _Told:
    """Reads single values; of what cannot be, or stands twice with different values, it keeps the words."""

    __slots__ = ("doubled", "members", "odd")

    def __init__(self, members: Members) -> None:
        self.members, self.doubled = members, _doubled_names(members)
        named = sorted(self.doubled & KNOWN)
        self.odd = [f"{name} stands in it twice with different values; neither is used" for name in named]

    def read(self, name: str, otherwise: Value, value: Callable[[object], Value]) -> Value:
        """Return a value, or the other where nothing is said or it cannot be."""
        said = self.members.get(name)
        if said is None or said == "" or name in self.doubled:
            return otherwise
        return self.tried(name, said, otherwise, value)

    def names(self, name: str) -> tuple[str, ...]:
        """Return tags or series, each once; of one that cannot be kept as a name the words are kept, and no more."""
        said = None if name in self.doubled else self.members.get(name)
        found = (self.tried(name, each, "", lambda part: tidy_name(str(part))) for each in vics_values.words(said))
        return tuple(dict.fromkeys(filter(None, found)))

    def tried(self, name: str, said: object, otherwise: Value, value: Callable[[object], Value]) -> Value:
        """Return what a value is, or the other where it cannot be."""
        try:
            return value(said)
        except ValueError as error:
            self.odd.append(f"{name}: {error}")
            return otherwise


def _doubled_names(members: Members) -> frozenset[str]:
    """Return the names that stand twice with different values: neither is believed."""
    if not isinstance(members, Doubled):
        return NONE_DOUBLED
    seen: dict[str, object] = {}
    doubled: set[str] = set()
    for name, value in members.pairs:
        if name in seen and seen[name] != value:
            doubled.add(name)
        seen.setdefault(name, value)
    return frozenset(doubled)


def _rows(members: Members, name: str) -> list[object]:
    found = members.get(name)
    return found if isinstance(found, list) else []


def _named(hashes: list[Mapping[str, object]], wanted: str) -> list[object]:
    """Return the values of the alternative hashes of a name."""
    return [
        each.get("HashValue")
        for each in hashes
        if vics_values.text(each.get("HashName")).upper().replace("-", "") == wanted
    ]


def _sha1(told: _Told, hashes: list[Mapping[str, object]]) -> str:
    def read(value: object) -> str:
        return vics_values.digest("SHA1", value)

    own = told.read("SHA1", "", read)
    others = [told.tried("AlternativeHashes", value, "", read) for value in _named(hashes, "SHA1")]
    other = next(filter(None, others), "")
    if own and other and own != other:
        told.odd.append("SHA1 is one value in the record and another one among AlternativeHashes; neither is used")
        return ""
    return "" if "SHA1" in told.doubled else own or other


def _photodna(told: _Told, hashes: list[Mapping[str, object]]) -> bytes:
    own = told.read("PhotoDNA", b"", vics_values.photodna)
    if own or not hashes:
        return own
    others = [told.tried("PhotoDNA", value, b"", vics_values.photodna) for value in _named(hashes, "PHOTODNA")]
    return next(filter(None, others), b"")


def file_of(members: Members, files: Sequence[Mapping[str, object]] | None = None) -> str:
    """Return where a record says that its file lies, which some write beside each place instead; "" for nowhere."""
    if said := vics_values.text(members.get("RelativeFilePath")):
        return said
    if files is None:
        files = [each for each in _rows(members, "MediaFiles") if isinstance(each, Mapping)]
    return next(filter(None, (vics_values.text(each.get("RelativeFilePath")) for each in files)), "")


def _other_md5s(md5: str, files: list[Mapping[str, object]]) -> Iterator[str]:
    for each in files:
        said = vics_values.text(each.get("MD5")).lower()
        if said and md5 and len(said) == len(md5) and said != md5:
            yield f"one of its MediaFiles has another MD5, {said}"
            return


def _comments(told: _Told) -> str:
    said = told.read("Comments", "", vics_values.text)
    if CONTROLS.search(said):
        told.odd.append("Comments holds control characters")
    return CONTROLS.sub("\N{REPLACEMENT CHARACTER}", said)[:LONGEST_COMMENT]


def glance(members: Members) -> VicsRecord:
    """Return the part of a record that is counted before anything is kept, in a third of the time."""
    told = _Told(members)
    hashes = [each for each in _rows(members, "AlternativeHashes") if isinstance(each, Mapping)]
    return VicsRecord(
        md5=told.read("MD5", "", lambda value: vics_values.digest("MD5", value)),
        sha1=vics_values.text(members.get("SHA1")),
        photodna=_photodna(told, hashes),
        category=told.read("Category", "", vics_values.category),
        path=file_of(members),
        precategorized=told.read("IsPrecategorized", None, vics_values.truth),
    )
