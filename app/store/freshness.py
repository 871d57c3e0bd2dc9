"""What the machine's results were made from, so that they are made again only when that has changed."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.facts import Fact, FileNames
from app.store import file_names
from app.store.media import NOT_ASIDE

PREFIX = "made from: "
ROWS_A_READ = 5_000
STATE_BYTES = 8


@dataclass(frozen=True, slots=True, eq=False)
class ItemStates:
    """For each media item that has any of some kinds of facts, a number that changes with any of them.

    Args:
        items: (n,) row numbers of media items, ascending.
        states: (n,) 64 bits each, of a cryptographic digest.

    """

    items: Ints
    states: Ints

    def digest(self, maker: str) -> str:
        """Return a digest that changes with any fact, and with the name and version of what makes something of it."""
        whole = hashlib.sha256(maker.encode())
        for numbers in (self.items, self.states):
            whole.update(np.ascontiguousarray(numbers, "<i8").tobytes())
        return whole.hexdigest()


class FactStates:
    """The states of the facts of a case, each kind read once; an array is known by the digest that case.db has."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._read: dict[str, ItemStates] = {}

    def of(self, kinds: Iterable[type[Fact]]) -> ItemStates:
        """Return the states of all media items that have facts of these kinds."""
        found = [self._of_kind(kind) for kind in sorted(each.kind for each in kinds)]
        return _added(np.concatenate([each.items for each in found]), np.concatenate([each.states for each in found]))

    def _of_kind(self, kind: str) -> ItemStates:
        if kind not in self._read:
            names = kind == FileNames.kind
            self._read[kind] = _added(*file_names.states(self._db)) if names else _states(self._db, kind)
        return self._read[kind]


def is_fresh(db: Database, name: str, state: str) -> bool:
    """Tell whether ``name`` was last made from this state."""
    found = db.execute("SELECT value FROM case_info WHERE name = ?", (PREFIX + name,)).fetchone()
    return found is not None and found[0] == state


def note(db: Database, name: str, state: str) -> None:
    """Note what ``name`` was made from; call it in the transaction that saves what was made."""
    db.execute(
        "INSERT INTO case_info (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (PREFIX + name, state),
    )


def forget(db: Database) -> None:
    """Let everything be made again."""
    db.execute("DELETE FROM case_info WHERE substr(name, 1, ?) = ?", (len(PREFIX), PREFIX))


def _states(db: Database, kind: str) -> ItemStates:
    cursor = db.execute(f"SELECT item, extractor, plain, digest FROM fact WHERE kind = ? AND {NOT_ASIDE}", (kind,))  # noqa: S608  constants
    extractors = dict(db.execute("SELECT id, name || ' ' || version FROM extractor").fetchall())
    items: list[int] = []
    states = bytearray()
    while some := cursor.fetchmany(ROWS_A_READ):
        for item, extractor, plain, digest in some:
            text = f"{kind}\n{extractors[extractor]}\n{plain}\n".encode()
            states += hashlib.blake2b(text + (digest or b""), digest_size=STATE_BYTES).digest()
            items.append(item)
    return _added(np.array(items, np.int64), np.frombuffer(bytes(states), "<i8").astype(np.int64))


def _added(items: Ints, states: Ints) -> ItemStates:
    """Add up the states of each item, modulo 2^64, so that the order of its facts does not matter."""
    found, rows = np.unique(items, return_inverse=True)
    total = np.zeros(len(found), np.int64)
    np.add.at(total, rows, states)  # wraps around, as it shall
    return ItemStates(found, total)
