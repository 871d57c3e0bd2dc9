"""Links media items that one camera took shortly after each other."""

import math
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import ClassVar, NamedTuple

from app.domain.camera import BY_DOUBTED, BY_MODEL, BY_SERIAL, CameraIdentity
from app.domain.doubts import believed
from app.domain.facts import CameraBody, CameraTimes, Fact, FileNames, GpsFix
from app.domain.ids import MediaId
from app.domain.link import Link
from app.domain.linker import FactTable, Linker
from app.domain.place import distance_m
from app.domain.span import span_words
from app.geography.fix_doubts import unbelievable
from app.matching.one_body import FASTEST_M_S, SLACK_M, cameras_of

GAP_MOST_S = 3 * 3600
HALF_GAP_S = 3 * 3600
STEEPNESS = 1.5
LOOK_BACK = 8
SAME_BODY = {BY_SERIAL: 0.99, BY_DOUBTED: 0.92, BY_MODEL: 0.92}


class Shot(NamedTuple):
    """A picture by its time, with what it says of its camera and place."""

    captured: datetime
    media_id: MediaId
    identity: CameraIdentity
    fix: GpsFix | None


class CloseInTime(Linker):
    """Links each picture to the one that the same camera took before it, where the pause is three hours at most.

    Times with a zone are compared among themselves, and so are times without; the two are never mixed.
    ``strength`` is the probability that the two belong to one shoot: it is halved at a pause of three hours.
    Two pictures of one model, without serials or with one that two bodies write, too far apart for their pause are of
    two cameras: the chain then goes on to the nearest earlier one, at most eight back, that fits. n pictures make
    at most n - 1 links.
    Times that cannot be believed (a clock that was never set, a picture later than its file) link nothing.
    """

    name = "close_in_time"
    version = 4
    reads: ClassVar[tuple[type[Fact], ...]] = (CameraBody, CameraTimes, FileNames, GpsFix)

    def link(self, facts: FactTable) -> Iterator[Link]:
        """Yield the links between neighbours in time, camera by camera."""
        for _, shots in sorted(_by_camera(facts).items()):
            recent: deque[Shot] = deque(maxlen=LOOK_BACK)
            for shot in sorted(shots, key=lambda each: each[:2]):
                before = next((each for each in reversed(recent) if _one_camera_can(each, shot)), None)
                recent.append(shot)
                if before is not None and (shot.captured - before.captured).total_seconds() <= GAP_MOST_S:
                    yield _link(before, shot)


def shoot_probability(gap_s: float, identity: CameraIdentity) -> float:
    """Return how probable it is that two pictures of a camera, ``gap_s`` apart, are of one shoot."""
    same_body = SAME_BODY.get(identity.certainty, 0.95)
    return same_body / (1 + math.pow(gap_s / HALF_GAP_S, STEEPNESS))


def _by_camera(facts: FactTable) -> Mapping[tuple[str, bool], list[Shot]]:
    times, names, fixes = facts.of(CameraTimes), facts.of(FileNames), facts.of(GpsFix)
    cameras: dict[tuple[str, bool], list[Shot]] = defaultdict(list)
    for media_id, identity in cameras_of(facts).items():
        captured = believed(times.get(media_id), names.get(media_id))
        if captured is not None:
            zoned = captured.tzinfo is not None
            fix = fixes.get(media_id)
            told = None if fix is None or unbelievable(fix, None) else fix
            cameras[identity.key, zoned].append(Shot(captured, media_id, identity, told))
    return cameras


def _one_camera_can(before: Shot, after: Shot) -> bool:
    """Tell whether one camera can have been at both places in the time between."""
    if before.fix is None or after.fix is None:
        return True
    if after.identity.serial and after.identity.certainty >= BY_DOUBTED:  # an old position is likelier than two bodies
        return True
    gap_s = (after.captured - before.captured).total_seconds()
    return distance_m(before.fix, after.fix) <= SLACK_M + FASTEST_M_S * gap_s


def _link(before: Shot, after: Shot) -> Link:
    gap_s = (after.captured - before.captured).total_seconds()
    first, second = sorted((before.media_id, after.media_id))
    identity = after.identity
    camera = "one camera" if identity.certainty >= BY_SERIAL else _perhaps_two(identity)
    apart = "within a second of each other" if gap_s < 1 else f"{span_words(gap_s)} apart"
    doubt = f" {identity.doubt}" if identity.doubt else ""
    reason = f"Taken {apart} by {camera} ({identity.words}), as their files say.{doubt}"
    return Link(first, second, CloseInTime.name, round(shoot_probability(gap_s, identity), 4), reason)


def _perhaps_two(identity: CameraIdentity) -> str:
    return "one camera or two that write one serial" if identity.serial else "one camera or two of one model"


LINKER = CloseInTime()
