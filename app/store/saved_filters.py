"""Saved filters: what was ticked, under a name; the newest of a name stands."""

import json
from collections.abc import Collection
from datetime import datetime

from sqlite_utils import Database

from app.store.connection import insert


def save(db: Database, name: str, keys: Collection[str], examiner: str, at: datetime) -> None:
    """Keep what is ticked under a name; nothing ticked takes the name away. Inside a transaction."""
    values = (name, json.dumps(sorted(keys)), examiner, at.isoformat())
    insert(db, "INSERT INTO saved_filter (name, keys, examiner, saved_at) VALUES (?, ?, ?, ?)", values)


def listed(db: Database) -> dict[str, tuple[str, ...]]:
    """Return what stands under each name, by name."""
    rows = db.execute(
        """
        SELECT name, keys FROM saved_filter AS newest
        WHERE id = (SELECT max(id) FROM saved_filter WHERE name = newest.name) ORDER BY name COLLATE NOCASE
        """
    ).fetchall()
    found = {name: tuple(json.loads(keys)) for name, keys in rows}
    return {name: keys for name, keys in found.items() if keys}
