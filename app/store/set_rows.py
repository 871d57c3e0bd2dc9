"""The rows of a case's hash sets, in sets.db beside the case: sorted hashes, compared exactly.

Decision. A set has a million to tens of millions of rows, and the same set serves many cases. It still lies in a third
encrypted file of each case, with a key of its own out of the case key, and not in one store of the laboratory:

- a store for all cases would need a key that no pass phrase protects, and lists of illegal material are given out
  under terms that are harder than that;
- a case that is copied, backed up, archived or destroyed takes its sets along, and a new exhibit is held against the
  same rows by whoever opens it: what was known can be shown again in court;
- what a set says of a case has to change in one step with the case. Here case.db alone says which sets stand; rows
  whose set it does not know were left behind by a crash and are swept out.

The price is room (28 bytes a row with an MD5 alone, 60 with an SHA-1 too) and loading a set once for each case.

Rows are not kept in a B-tree, which takes minutes to fill in random order and five times the room: they lie in
segments of up to 131,072 hashes of one kind, sorted by their first eight bytes. A look-up reads the segments one after
the other and searches each for all that is asked at once.
"""

import hashlib
import json
import os
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.domain.arrays import Ints, UInt8s
from app.domain.errors import CaseReplacedError
from app.domain.hash_set import IDENTIFYING, Contents, HashKind, HashRow, Reading, speaks_against_benign
from app.domain.language import tr
from app.domain.photodna import SHARED_MOST

SEGMENT_ROWS = 131_072
MARK_BYTES, PREFIX_BYTES = 16, 8
LABELS_MOST = 65_536
TOO_MANY = "other"
"""Stands for categories and series beyond those that can be told apart; it speaks against a set of harmless files."""
FILLER = "its PhotoDNA value stands on many rows, as a filler does, and was left out"

SET_MIGRATIONS = Migrations("sets")
Prefixes = npt.NDArray[np.uint64]
MD5, SHA1, SHA256, PHOTODNA = (int(kind) for kind in HashKind)
"""The kinds as plain numbers: an enumeration's own arithmetic would take most of the time of a row."""


@SET_MIGRATIONS()
def s0001_segments(db: Database) -> None:
    """Segments of sorted hashes with the number and label of each row; what a label says."""
    db.executescript("""
        CREATE TABLE segment (
            id INTEGER PRIMARY KEY, mark BLOB NOT NULL, kind INTEGER NOT NULL,
            hashes BLOB NOT NULL, rows BLOB NOT NULL, labels BLOB NOT NULL,
            digest BLOB NOT NULL CHECK (length(digest) = 32)
        ) STRICT;
        CREATE INDEX segment_of_set ON segment (mark, id);
        CREATE TABLE label (
            mark BLOB NOT NULL, number INTEGER NOT NULL, kinds INTEGER NOT NULL,
            scheme TEXT NOT NULL, category TEXT NOT NULL, series TEXT NOT NULL, said_by TEXT NOT NULL,
            PRIMARY KEY (mark, number)
        ) STRICT, WITHOUT ROWID;
    """)


@dataclass(frozen=True, slots=True)
class Label:
    """What many rows of a set have in common; ``kinds`` is which hashes they give."""

    kinds: int
    scheme: str
    category: str
    series: str
    said_by: str


@dataclass(frozen=True, slots=True)
class Staged:
    """Rows that lie in sets.db and count for nothing until the case knows their mark."""

    mark: bytes
    digest: bytes
    contents: Contents


@dataclass(frozen=True, slots=True)
class Found:
    """One row of a set that has a hash of a media item: the item's place in what was asked, and which kinds agree."""

    place: int
    row: int
    label: Label
    agreed: int

    @property
    def differing(self) -> int:
        """The kinds that the row gives too and that are not the media item's; none where it is another file."""
        return self.label.kinds & IDENTIFYING & ~self.agreed if self.agreed & IDENTIFYING else 0


@dataclass(slots=True)
class _Buffer:
    """The hashes of one kind that are not saved yet, with the number and the label of each one's row."""

    kind: HashKind
    hashes: bytearray = field(default_factory=bytearray)
    rows: "array[int]" = field(default_factory=lambda: array("I"))
    labels: "array[int]" = field(default_factory=lambda: array("I"))

    def empty(self) -> tuple[UInt8s, npt.NDArray[np.uint32], npt.NDArray[np.uint32]]:
        """Return what it holds, (n, width), (n,) and (n,), and begin anew."""
        hashes = np.frombuffer(self.hashes, np.uint8).reshape(-1, self.kind.width)
        rows, labels = np.array(self.rows, "<u4"), np.array(self.labels, "<u4")
        self.hashes, self.rows, self.labels = bytearray(), array("I"), array("I")
        return hashes, rows, labels


def bring_up_to_date(db: Database) -> None:
    """Run the steps that the file has not had yet."""
    SET_MIGRATIONS.apply(db)


class Staging:
    """Takes the rows of one set, in a transaction of sets.db that the caller holds."""

    def __init__(self, db: Database, reading: Reading) -> None:
        self._db, self._reading = db, reading
        self._mark = os.urandom(MARK_BYTES)
        self._buffers = tuple(_Buffer(kind) for kind in HashKind)
        self._labels: dict[tuple[int, str, str, str, str], int] = {}
        self._counts: list[int] = []
        self._hashes: Counter[HashKind] = Counter()
        self._digest = hashlib.sha256()
        self._rows = 0
        self.against = ""
        """The first category that speaks against a set of harmless files."""
        self.ungraded = False
        """Whether a row has no category."""

    def add(self, row: HashRow) -> None:
        """Take one row."""
        md5, sha1, sha256, photodna, category, scheme, series, said_by = row
        kinds = (MD5 if md5 else 0) | (SHA1 if sha1 else 0) | (SHA256 if sha256 else 0) | (PHOTODNA if photodna else 0)
        key = (kinds, scheme, category, series, said_by)
        label = self._labels.get(key)
        if label is None:
            label = self._label(key)
        self._counts[label] += 1
        for value, buffer in zip((md5, sha1, sha256, photodna), self._buffers, strict=True):
            if value:
                buffer.hashes += value
                buffer.rows.append(self._rows)
                buffer.labels.append(label)
                if len(buffer.rows) >= SEGMENT_ROWS:
                    self._save(buffer)
        self._rows += 1

    def finish(self) -> Staged:
        """Save what is left, and return the whole."""
        for buffer in self._buffers:
            if buffer.rows:
                self._save(buffer)
        named = [(self._mark, number, *label) for label, number in self._labels.items()]
        self._db.conn.executemany("INSERT INTO label VALUES (?, ?, ?, ?, ?, ?, ?)", named)
        self._digest.update(_digest_of_labels(label for _, _, *label in named))
        contents = Contents(self._rows, self._hashes)
        for (_, scheme, category, *_), number in self._labels.items():
            contents.categories[scheme if category else "", category] += self._counts[number]
        return Staged(self._mark, self._digest.digest(), contents)

    def _label(self, key: tuple[int, str, str, str, str]) -> int:
        """Return the number of a label that is asked for the first time, or of the one for all that are too many."""
        kinds, scheme, category, _, _ = key
        if len(self._labels) >= LABELS_MOST and category != TOO_MANY:
            self._reading.notice("its category or series is one of too many to be told apart", self._rows + 1)
            key, category = (kinds, scheme, TOO_MANY, "", ""), TOO_MANY
            if key in self._labels:
                return self._labels[key]
        if not category:
            self.ungraded = True
        elif not self.against and speaks_against_benign(category):
            self.against = category
        self._counts.append(0)
        number = self._labels[key] = len(self._labels)
        return number

    def _save(self, buffer: "_Buffer") -> None:
        kind = buffer.kind
        hashes, rows, labels = buffer.empty()
        if kind is HashKind.PHOTODNA:
            kept = ~_fillers(hashes)
            for row in rows[~kept].tolist():
                self._reading.notice(FILLER, row + 1)
            hashes, rows, labels = hashes[kept], rows[kept], labels[kept]
        if not len(rows):
            return
        order = np.argsort(_prefixes(hashes), kind="stable")
        parts = [each[order].tobytes() for each in (hashes, rows, labels)]
        digest = _digest_of_segment(kind, *parts)
        self._digest.update(digest)
        self._hashes[kind] += len(rows)
        sql = "INSERT INTO segment (mark, kind, hashes, rows, labels, digest) VALUES (?, ?, ?, ?, ?, ?)"
        self._db.execute(sql, (self._mark, int(kind), *parts, digest))


def sweep(db: Database, standing: Iterable[bytes]) -> None:
    """Take out rows whose set does not stand: it was taken out, or its loading was cut off."""
    kept = json.dumps([mark.hex() for mark in standing])
    for table in ("segment", "label"):
        db.execute(f"DELETE FROM {table} WHERE lower(hex(mark)) NOT IN (SELECT value FROM json_each(?))", (kept,))  # noqa: S608  two fixed names


class Asked:
    """The hashes of some media items, sorted, to be looked up in any number of sets."""

    def __init__(self, hashes: Mapping[HashKind, UInt8s]) -> None:
        self._sorted: dict[HashKind, tuple[UInt8s, Prefixes, Ints]] = {}
        for kind, each in hashes.items():
            prefixes = _prefixes(each)
            order = np.argsort(prefixes, kind="stable")
            self._sorted[kind] = each[order], prefixes[order], order

    def within(self, db: Database, mark: bytes, digest: bytes) -> Iterator[Found]:
        """Yield every row of a set that has a hash of one of the media items.

        Raises:
            CaseReplacedError: the rows are not those that were loaded.

        """
        labels, agreed = self._checked(db, mark, digest)
        for (place, row), (label, kinds) in sorted(agreed.items()):
            yield Found(place, row, labels[label], kinds)

    def _checked(
        self, db: Database, mark: bytes, digest: bytes
    ) -> tuple[dict[int, Label], dict[tuple[int, int], tuple[int, int]]]:
        whole = hashlib.sha256()
        agreed: dict[tuple[int, int], tuple[int, int]] = {}
        for number, kind, sealed in db.execute(
            "SELECT id, kind, digest FROM segment WHERE mark = ? ORDER BY id", (mark,)
        ).fetchall():
            whole.update(sealed)
            if kind in self._sorted:
                self._search(HashKind(kind), _segment(db, number, HashKind(kind), sealed), agreed)
        sql = "SELECT number, kinds, scheme, category, series, said_by FROM label WHERE mark = ? ORDER BY number"
        named = db.execute(sql, (mark,)).fetchall()
        whole.update(_digest_of_labels(label for _, *label in named))
        if whole.digest() != digest:
            raise _exchanged()
        return {number: Label(*label) for number, *label in named}, agreed

    def _search(
        self, kind: HashKind, segment: tuple[UInt8s, Ints, Ints], agreed: dict[tuple[int, int], tuple[int, int]]
    ) -> None:
        hashes, rows, labels = segment
        asked, asked_prefixes, order = self._sorted[kind]
        prefixes = _prefixes(hashes)
        first = np.searchsorted(prefixes, asked_prefixes, "left")
        many = np.searchsorted(prefixes, asked_prefixes, "right") - first
        if not many.any():
            return
        of_asked = np.repeat(np.arange(len(asked)), many)
        ends = np.cumsum(many)
        candidates = np.arange(ends[-1]) - np.repeat(ends - many, many) + np.repeat(first, many)
        same = (hashes[candidates] == asked[of_asked]).all(axis=1)
        for place, at in zip(order[of_asked[same]].tolist(), candidates[same].tolist(), strict=True):
            key = place, int(rows[at])
            agreed[key] = int(labels[at]), agreed.get(key, (0, 0))[1] | kind


def photodna_of_rows(db: Database, mark: bytes, rows: Collection[int]) -> dict[int, bytes]:
    """Return the PhotoDNA values of some rows of a set, by row; rows without one are left out.

    Raises:
        CaseReplacedError: a segment is not what was loaded.

    """
    found: dict[int, bytes] = {}
    wanted = np.array(sorted(rows), np.int64)
    sql = "SELECT id, digest FROM segment WHERE mark = ? AND kind = ? ORDER BY id"
    for number, sealed in db.execute(sql, (mark, PHOTODNA)).fetchall():
        values, here, _ = _segment(db, number, HashKind.PHOTODNA, sealed)
        for at in np.flatnonzero(np.isin(here, wanted)).tolist():
            found[int(here[at])] = values[at].tobytes()
    return found


def _segment(db: Database, number: int, kind: HashKind, sealed: bytes) -> tuple[UInt8s, Ints, Ints]:
    parts = db.execute("SELECT hashes, rows, labels FROM segment WHERE id = ?", (number,)).fetchone()
    if _digest_of_segment(kind, *parts) != sealed:
        raise _exchanged()
    hashes, rows, labels = parts
    return (
        np.frombuffer(hashes, np.uint8).reshape(-1, kind.width),
        np.frombuffer(rows, "<u4").astype(np.int64),
        np.frombuffer(labels, "<u4").astype(np.int64),
    )


def _prefixes(hashes: UInt8s) -> Prefixes:
    """Return the first eight bytes of each hash as a number that sorts as they do; the rest is compared in full."""
    return np.ascontiguousarray(hashes[:, :PREFIX_BYTES]).view(">u8").ravel().astype(np.uint64)


def _fillers(values: UInt8s) -> npt.NDArray[np.bool_]:
    """Tell which PhotoDNA values stand on too many rows to be of one picture each."""
    whole = np.ascontiguousarray(values).view(f"V{values.shape[1]}").ravel()
    counts = Counter(whole.tolist())
    return np.array([counts[each] > SHARED_MOST for each in whole.tolist()], np.bool_)


def _digest_of_segment(kind: HashKind, *parts: bytes) -> bytes:
    digest = hashlib.sha256(f"{int(kind)} {len(parts[0])}\n".encode())
    for part in parts:
        digest.update(part)
    return digest.digest()


def _digest_of_labels(labels: Iterable[Iterable[object]]) -> bytes:
    return hashlib.sha256(json.dumps([list(label) for label in labels]).encode()).digest()


def _exchanged() -> CaseReplacedError:
    return CaseReplacedError(tr("the rows of one of its hash sets are not those that were loaded"))
