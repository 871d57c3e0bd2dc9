"""The facts of a case as linkers and grouping read them: small kinds whole, large ones as they are asked for."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Generic, cast

import numpy as np
from sqlite_utils import Database

from app.domain.facts import AFact, Fact, FileNames, array_fields
from app.domain.ids import MediaId
from app.store import facts, file_names, media

LARGE_BYTES = 64 * 1024
"""Facts that may be larger are not all held at once: a million pictures' points take 70 GB."""
KEPT_MOST_BYTES = 256 * 1024**2
"""How much of each large kind is kept, what was asked for last; about 3,500 pictures' points."""


class StoredFacts:
    """The facts of a case, a kind at a time, read when they are first asked for; a ``FactTable``."""

    def __init__(self, db: Database, kept_most_bytes: int = KEPT_MOST_BYTES) -> None:
        self._db, self._kept_most_bytes = db, kept_most_bytes
        self._read: dict[type[Fact], Mapping[MediaId, Any]] = {}

    def of(self, kind: type[AFact]) -> Mapping[MediaId, AFact]:
        """Return the facts of one kind, by media item; which items have one costs no reading of large facts."""
        if kind is FileNames and kind not in self._read:
            self._read[kind] = file_names.of(self._db)  # the register's, not an extractor's
        if kind not in self._read:
            large = _most_bytes(kind) > LARGE_BYTES
            self._read[kind] = LargeFacts(self._db, kind, self._kept_most_bytes) if large else facts.of(self._db, kind)
        return cast("Mapping[MediaId, AFact]", self._read[kind])


class FactsOfSome:
    """The facts of a few media items alone, read as they are asked for; a ``FactTable``."""

    def __init__(self, db: Database, ids: Sequence[MediaId]) -> None:
        self._db, self._ids = db, ids

    def of(self, kind: type[AFact]) -> Mapping[MediaId, AFact]:
        """Return the facts of one kind, by media item."""
        if kind is FileNames:
            numbers = media.numbers(self._db, self._ids)
            return cast("Mapping[MediaId, AFact]", file_names.of(self._db, list(numbers.values())))
        found = {each: facts.one(self._db, each, kind) for each in self._ids}
        return {each: fact for each, fact in found.items() if fact is not None}


class LargeFacts(Mapping[MediaId, AFact], Generic[AFact]):
    """Facts of one kind, sorted by media item, each read from the case when it is asked for; the last ones are kept."""

    def __init__(self, db: Database, kind: type[AFact], kept_most_bytes: int) -> None:
        self._db, self._kind = db, kind
        self._numbers = facts.numbers(db, kind)
        self._kept: OrderedDict[MediaId, AFact] = OrderedDict()
        self._room = kept_most_bytes
        self.reads = 0

    def __getitem__(self, media_id: MediaId) -> AFact:
        """Return the fact on a media item."""
        kept = self._kept.get(media_id)
        if kept is not None:
            self._kept.move_to_end(media_id)
            return kept
        found = facts.numbered(self._db, self._numbers[media_id], self._kind)
        self.reads += 1
        self._kept[media_id] = found
        self._room -= _bytes(found)
        while self._room < 0 and len(self._kept) > 1:
            self._room += _bytes(self._kept.popitem(last=False)[1])
        return found

    def __contains__(self, media_id: object) -> bool:
        """Tell whether a media item has such a fact."""
        return media_id in self._numbers

    def __iter__(self) -> Iterator[MediaId]:
        """Yield the media items that have one, sorted."""
        return iter(self._numbers)

    def __len__(self) -> int:
        """Return how many have one."""
        return len(self._numbers)


def _most_bytes(kind: type[Fact]) -> int:
    return sum(spec.most * np.dtype(spec.dtype).itemsize for spec in array_fields(kind).values())


def _bytes(fact: Fact) -> int:
    return sum(getattr(fact, name).nbytes for name in array_fields(type(fact)))
