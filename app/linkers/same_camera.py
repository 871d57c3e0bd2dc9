"""Links media items that name the same camera."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from typing import ClassVar, NamedTuple

from app.domain.camera import BY_OWNER, BY_SERIAL, CameraIdentity, identities
from app.domain.facts import CameraBody, CameraTimes, Fact
from app.domain.ids import MediaId
from app.domain.link import Link
from app.domain.linker import FactTable, Linker

LAST = datetime.max.replace(tzinfo=UTC)


class Named(NamedTuple):
    """A picture that names its camera; ``order`` sorts it."""

    order: datetime
    media_id: MediaId
    identity: CameraIdentity


class SameCamera(Linker):
    """Links the pictures of each camera in a chain, in the order of their times: n pictures, n - 1 links.

    ``strength`` is the probability that one camera took both: high for a serial number, low for a model alone,
    which thousands of cameras share. A serial that two models name is a default or a copy, and counts for nothing.
    """

    name = "same_camera"
    version = 3
    reads: ClassVar[tuple[type[Fact], ...]] = (CameraBody, CameraTimes)

    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield the links between neighbours in each camera's chain."""
        times = facts.of(CameraTimes)
        cameras: dict[str, list[Named]] = defaultdict(list)
        for media_id, identity in identities(facts.of(CameraBody)).items():
            captured = times[media_id].captured if media_id in times else None
            cameras[identity.key].append(Named(_order(captured), media_id, identity))
        for _, chain in sorted(cameras.items()):
            for one, other in pairwise(sorted(chain, key=lambda each: each[:2])):
                first, second = sorted((one.media_id, other.media_id))
                yield Link(first, second, self.name, one.identity.certainty, _reason(one.identity))


def _order(captured: datetime | None) -> datetime:
    """Return a time to sort by; it orders the chain and is compared with nothing."""
    if captured is None:
        return LAST
    return captured if captured.tzinfo is not None else captured.replace(tzinfo=UTC)


def _reason(identity: CameraIdentity) -> str:
    if identity.certainty >= BY_SERIAL:
        return f"Both were taken by one camera: {identity.words}."
    if identity.certainty >= BY_OWNER:
        return f"Both name the same model and owner: {identity.words}."
    return f"Both name the same model, {identity.words}; many cameras share it."


LINKER = SameCamera()
