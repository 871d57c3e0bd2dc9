"""Reads a file of VICS once from end to end, and tells what is in it, before anything is kept of it."""

import hashlib
import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from app.domain.language import tr
from app.domain.photodna import SHARED_MOST
from app.domain.vics import SCHEME_OF_PROFILE, SWAPPED, VicsError, VicsRecord
from app.exchange import vics_values
from app.exchange.json_pieces import Members, PieceReader
from app.exchange.text_source import Encoding
from app.exchange.vics_record import CONTROLS, glance

MODEL = re.compile(r"projectvic|vicsdatamodel", re.IGNORECASE)
VERSION = re.compile(r"/(\d+(?:\.\d+)*)\.xml(?:/([^/#$]*)/)?", re.IGNORECASE)
KNOWN_VERSIONS = ("1.1", "1.2", "1.3", "2.0")
BAD_BYTES = re.compile("[\udc80-\udcff]")
MOST_CATEGORIES = 200
RECORDS_A_REPORT = 20_000
RECON = re.compile(r"\brecon\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Survey:
    """What a file holds: ``categories`` counts its codes as they stand there, "" for none.

    ``version`` and ``profile`` are what it says itself, "" where it doesn't. ``notes`` are sentences on the file as a
    whole. ``dummies`` marks PhotoDNA values that cannot be true, as ``photodna_mark`` does. ``cases`` are the members
    that stand beside the records.
    """

    sha256: str
    size_bytes: int
    version: str
    profile: str
    is_hash_set: bool
    records: int
    contents: int
    categories: Mapping[str, int]
    cases: tuple[Members, ...]
    notes: tuple[str, ...]
    dummies: frozenset[int] = frozenset()
    counters_for_categories: bool = False

    def scheme_said(self) -> str | None:
        """Return the scheme that the file says itself; None where its numbers may mean more than one thing.

        Of the profile US there are two schemes that have swapped 0 and 5, so only a file without these says it.
        """
        said = SCHEME_OF_PROFILE.get(self.profile.upper())
        return None if self.profile.upper() == "US" and SWAPPED & set(self.categories) else said

    def has_categories(self) -> bool:
        """Tell whether any record has a category."""
        return any(self.categories) and not self.counters_for_categories


@dataclass(slots=True)
class _Counts:
    """What is counted as records come: eight bytes a digest, whatever their number."""

    records: int = 0
    categories: Counter[str] = field(default_factory=Counter)
    md5s: "array[int]" = field(default_factory=lambda: array("Q"))
    photodna: "array[int]" = field(default_factory=lambda: array("Q"))
    photodna_md5s: "array[int]" = field(default_factory=lambda: array("Q"))
    precategorized: int = 0
    with_hash: int = 0

    def contents(self) -> int:
        """Return how many different MD5 there are."""
        return len(np.unique(np.frombuffer(self.md5s, np.uint64))) if self.md5s else 0

    def add(self, record: VicsRecord) -> None:
        self.records += 1
        if record.category in self.categories or len(self.categories) < MOST_CATEGORIES:
            self.categories[record.category] += 1
        else:
            self.categories["…"] += 1
        content = int(record.md5[:16], 16) ^ int(record.md5[16:], 16) if record.md5 else 0
        self.with_hash += bool(record.md5 or record.sha1 or record.path)
        if record.md5:
            self.md5s.append(content)
        if record.photodna and record.md5:
            self.photodna.append(photodna_mark(record.photodna))
            self.photodna_md5s.append(content)
        self.precategorized += bool(record.precategorized and not record.category)


def photodna_mark(value: bytes) -> int:
    """Return eight bytes that stand for a PhotoDNA value while it is counted."""
    return int.from_bytes(hashlib.blake2b(value, digest_size=8).digest())


def survey(chunks: Iterable[str], encoding: Encoding, report: Callable[[int], None] = lambda _: None) -> Survey:
    """Return what a file holds.

    Args:
        chunks: its whole text, as ``read_text`` yields it.
        encoding: how it is encoded.
        report: is told how many records were read, now and then.

    Raises:
        VicsError: it is no JSON of VICS, or breaks off.

    """
    counts, seen = _Counts(), _Seen(encoding)
    reader = PieceReader(seen.passing(chunks))
    for piece in reader.pieces():
        if piece.members is not None:
            counts.add(glance(piece.members))
            if counts.records % RECORDS_A_REPORT == 0:
                report(counts.records)
    version, profile = _model(reader.root)
    if counts.records and not counts.with_hash:
        why = tr("None of its records names a picture, by a digest or a file.")
        raise VicsError(why, tr("Name the JSON file of the export."))
    recon = any(_is_recon(case) for case in reader.cases)
    dummies, contents = _dummies(counts), counts.contents()
    return Survey(
        sha256=seen.digest.hexdigest(),
        size_bytes=seen.size_bytes,
        version=version,
        profile=profile,
        is_hash_set=not reader.cases,
        records=counts.records,
        contents=contents,
        categories=dict(sorted(counts.categories.items())),
        cases=tuple(reader.cases),
        notes=(*_notes(seen, counts, version, len(dummies)), *_notes_on_cases(reader, counts.records, contents)),
        dummies=dummies,
        counters_for_categories=recon,
    )


class _Seen:
    """What passes by on its way to the reader: its digest and size, and whether it has what JSON and UTF-8 forbid."""

    def __init__(self, encoding: Encoding) -> None:
        self._encoding = encoding
        self.digest, self.size_bytes = hashlib.sha256(), 0
        self.controls = self.bad_bytes = False

    def passing(self, chunks: Iterable[str]) -> Iterator[str]:
        for chunk in chunks:
            data = self._encoding.bytes_of(chunk)
            self.digest.update(data)
            self.size_bytes += len(data)
            self.controls = self.controls or CONTROLS.search(chunk) is not None
            self.bad_bytes = self.bad_bytes or (not chunk.isascii() and BAD_BYTES.search(chunk) is not None)
            yield chunk


def _model(root: Members) -> tuple[str, str]:
    """Return version and profile that the outermost object names, "" where it does not; its fragment is often wrong."""
    for value in root.values():
        if isinstance(value, str) and MODEL.search(value):
            found = VERSION.search(value)
            return (found[1], found[2] or "") if found else ("", "")
    return "", ""


def _is_recon(case: Members) -> bool:
    """Tell whether RECON wrote a case: it counts sources where others put categories."""
    return "Case No." in case or RECON.search(vics_values.text(case.get("SourceApplicationName"))) is not None


def _dummies(counts: _Counts) -> frozenset[int]:
    """Return the marks of PhotoDNA values that more than a handful of different contents have."""
    if not counts.photodna:
        return frozenset()
    pairs = np.stack([np.frombuffer(counts.photodna, np.uint64), np.frombuffer(counts.photodna_md5s, np.uint64)], 1)
    distinct = np.unique(pairs, axis=0)[:, 0]
    values, times = np.unique(distinct, return_counts=True)
    return frozenset(int(each) for each in values[times > SHARED_MOST])


def _notes(seen: _Seen, counts: _Counts, version: str, dummies: int) -> Iterator[str]:
    if version not in KNOWN_VERSIONS:
        yield f"It names {'version ' + version[:20] if version else 'no version'} of VICS, and was read as 2.0 would be"
    if seen.bad_bytes:
        yield "It holds bytes that are no UTF-8; they are kept as they are"
    if seen.controls:
        yield "It holds control characters that JSON forbids; they are kept as they are"
    if counts.precategorized:
        yield f"{counts.precategorized} records say that they were categorised and have no category; they get none here"
    if dummies:
        shared = f"stand with more than {SHARED_MOST} different contents each"
        yield f"{dummies} PhotoDNA value(s) {shared}, and are not used"


def _notes_on_cases(reader: PieceReader, records: int, contents: int) -> Iterator[str]:
    if reader.strangers:
        yield f"{reader.strangers} of its elements are no records; they are kept as they are"
    if any(_is_recon(case) for case in reader.cases):
        yield "RECON wrote it, which puts a counter where categories belong; none is taken from it"
    for case in reader.cases:
        said = vics_values.text(case.get("TotalMediaFiles"))
        if said and len(reader.cases) == 1 and said not in {str(records), str(contents)}:
            yield f"It says that it holds {said[:20]} media files; {records} records were found"
