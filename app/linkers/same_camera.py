"""Links media items that name the same camera."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from typing import ClassVar, NamedTuple

from app.domain.camera import BY_OWNER, BY_SERIAL, CameraIdentity
from app.domain.facts import CameraBody, CameraTimes, Fact, FileNames, GpsFix
from app.domain.ids import MediaId
from app.domain.link import Link
from app.domain.linker import FactTable, Linker
from app.matching.one_body import Body, cameras_and_bodies

UNSUPPORTED = 0.95
"""How probable one body is where nothing but the serial says so; a guess, since firmware writes wrong ones."""
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
    A serial whose pictures cannot all be one body's, by their times and places, by their numbers or by their firmware,
    counts as little as a model; where nothing but the serial says so, it is said that nothing else does.
    """

    name = "same_camera"
    version = 4
    reads: ClassVar[tuple[type[Fact], ...]] = (CameraBody, CameraTimes, FileNames, GpsFix)

    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield the links between neighbours in each camera's chain."""
        times = facts.of(CameraTimes)
        cameras: dict[str, list[Named]] = defaultdict(list)
        identified, bodies = cameras_and_bodies(facts)
        for media_id, identity in identified.items():
            captured = times[media_id].captured if media_id in times else None
            cameras[identity.key].append(Named(_order(captured), media_id, identity))
        for key, chain in sorted(cameras.items()):
            body = bodies.get(key)
            for one, other in pairwise(sorted(chain, key=lambda each: each[:2])):
                first, second = sorted((one.media_id, other.media_id))
                reason = _reason(one.identity, other.identity, body)
                yield Link(first, second, self.name, _strength(one.identity, body), reason)


def _order(captured: datetime | None) -> datetime:
    """Return a time to sort by; it orders the chain and is compared with nothing."""
    if captured is None:
        return LAST
    return captured if captured.tzinfo is not None else captured.replace(tzinfo=UTC)


def _strength(identity: CameraIdentity, body: Body | None) -> float:
    if identity.certainty >= BY_SERIAL and (body is None or not body.fits):
        return UNSUPPORTED
    return identity.certainty


def _reason(identity: CameraIdentity, other: CameraIdentity, body: Body | None) -> str:
    if identity.serial:
        told = f" {body.sentence()}" if body is not None else ""
        return f"Both name one camera: {identity.words}.{told}"
    doubts = "".join(f" {each}" for each in sorted({identity.doubt, other.doubt} - {""}))
    if identity.certainty >= BY_OWNER:
        return f"Both name the same model and owner: {identity.words}.{doubts}"
    return f"Both name the same model, {identity.words}; many cameras share it.{doubts}"


LINKER = SameCamera()
