"""A table of facts held in memory, and short ways to make some."""

import hashlib
from datetime import UTC, datetime, timedelta

from app.domain.facts import CameraBody, CameraTimes
from app.domain.ids import MediaId

NOON = datetime(2021, 6, 1, 12, tzinfo=UTC)
NOON_SOMEWHERE = NOON.replace(tzinfo=None)


class HeldFacts:
    """Facts by kind and media item, as linkers and grouping read them."""

    def __init__(self, *rows):
        self._found = {}
        for media_id, fact in rows:
            self._found.setdefault(type(fact), {})[media_id] = fact

    def of(self, kind):
        return self._found.get(kind, {})

    def without(self, stripped):
        kept = HeldFacts()
        for kind, rows in self._found.items():
            kept._found[kind] = {key: fact for key, fact in rows.items() if key not in stripped}
        return kept


def item(name):
    """Return a media id for a short name."""
    return MediaId(hashlib.sha256(str(name).encode()).hexdigest())


def shot(name, minute, start=NOON, **camera):
    """Return the rows of one picture: its camera and its time in minutes after ``start``."""
    body = CameraBody(**({"make": "Norda", "model": "N-100", "serial": "7700123456"} | camera))
    return (item(name), body), (item(name), CameraTimes(captured=start + timedelta(minutes=minute)))
