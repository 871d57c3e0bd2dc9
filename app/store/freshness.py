"""What the machine's results were made from, so that they are made again only when that has changed."""

import hashlib
from collections.abc import Iterable

from sqlite_utils import Database

from app.domain.facts import Fact

PREFIX = "made from: "


def state_of_facts(db: Database, kinds: Iterable[type[Fact]], maker: str) -> str:
    """Return a digest that changes with any fact of these kinds, and with the maker's own name and version."""
    digest = hashlib.sha256(maker.encode())
    for kind in sorted(each.kind for each in kinds):
        rows = db.execute(
            """
            SELECT media_item.sha256, extractor.name, extractor.version, fact.plain, fact.digest
            FROM fact JOIN media_item ON media_item.id = fact.item JOIN extractor ON extractor.id = fact.extractor
            WHERE fact.kind = ? ORDER BY media_item.sha256, extractor.name, fact.plain
            """,
            (kind,),
        )
        for row in rows:
            digest.update(repr(tuple(row)).encode())
    return digest.hexdigest()


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
