"""Whether two faces that are as near as copies of one photograph may be on a print: a poster, a picture, a screen."""

from datetime import datetime, timedelta

from app.domain.doubts import believed
from app.domain.facts import CameraTimes, FileNames, Pdq
from app.domain.ids import MediaId
from app.domain.linker import FactTable
from app.index import hashes

MOMENT = timedelta(minutes=10)
"""Within that somebody may hold a pose; nobody's face is the same to the network on another day."""
VIEW_BITS = 90
"""Pictures whose hashes are farther apart than this, of 256 bits, show other things; frames of one shot are nearer."""


class Moments:
    """When the pictures of a case were taken, and what they look like as a whole."""

    def __init__(self, facts: FactTable) -> None:
        self._times, self._names, self._looks = facts.of(CameraTimes), facts.of(FileNames), facts.of(Pdq)

    def differ(self, first: MediaId, second: MediaId) -> bool:
        """Tell whether two pictures are surely not of one moment: by their times, or where these say nothing, by look.

        Copies of one picture are of one moment, whatever times their files say.
        """
        apart = self._bits_apart(first, second)
        one, other = self._taken(first), self._taken(second)
        if one is None or other is None or (one.tzinfo is None) != (other.tzinfo is None):
            return apart is not None and apart > VIEW_BITS
        return abs(one - other) > MOMENT and (apart is None or apart > VIEW_BITS)

    def _taken(self, media_id: MediaId) -> datetime | None:
        return believed(self._times.get(media_id), self._names.get(media_id))

    def _bits_apart(self, first: MediaId, second: MediaId) -> int | None:
        one, other = self._looks.get(first), self._looks.get(second)
        if one is None or other is None:
            return None
        return int(hashes.bits_apart(one.turns, other.turns[0]).min())
