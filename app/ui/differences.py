"""What two pictures say of camera, time, position and size, side by side, and how far apart that is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.domain.facts import CameraBody, CameraTimes, GpsFix, PictureShape
from app.domain.language import number, tr
from app.domain.link import LinkEnds
from app.domain.place import distance_m
from app.domain.span import span_words
from app.store import facts
from app.ui.wording import moment, moment_there

NOT_KNOWN = tr("not known")
KM_M = 1_000.0


@dataclass(frozen=True, slots=True)
class Difference:
    """A line of the table: what it is about, what either picture says, and whether they contradict each other."""

    what: str
    left: str
    right: str
    differs: bool


def differences(db: Database, ends: LinkEnds) -> list[Difference]:
    """Return the lines on which at least one of the two pictures says something."""
    bodies = [facts.one(db, end, CameraBody) for end in ends]
    times = [facts.one(db, end, CameraTimes) for end in ends]
    fixes = [facts.one(db, end, GpsFix) for end in ends]
    shapes = [facts.one(db, end, PictureShape) for end in ends]
    lines = (
        (tr("Camera"), [_camera(each) for each in bodies], ""),
        (tr("Serial number"), [each.serial if each else "" for each in bodies], ""),
        (tr("Taken", "when pictures were taken"), [_taken(each) for each in times], _time_apart(times)),
        (tr("Position"), [_position(each) for each in fixes], way_apart(fixes)),
        (tr("Size", "of a picture"), [_size(each) for each in shapes], ""),
    )
    return [_line(what, said, apart) for what, said, apart in lines if any(said)]


def _line(what: str, said: Sequence[str], apart: str) -> Difference:
    left, right = said
    shown = f"{what}, {apart}" if apart else what
    return Difference(shown, left or NOT_KNOWN, right or NOT_KNOWN, bool(left and right) and left != right)


def _camera(body: CameraBody | None) -> str:
    """Return make and model; the make once, where the model begins with it."""
    if body is None:
        return ""
    named = body.model.casefold().startswith(body.make.casefold())
    return body.model if named else " ".join(filter(None, (body.make, body.model)))


def _taken(times: CameraTimes | None) -> str:
    taken = (times.captured or times.gps) if times else None
    if times is None or taken is None:
        return ""
    offset_min = times.captured_offset_min
    zoned = times.captured is not None and taken.tzinfo is not None and offset_min is not None
    return _with_fraction(moment_there(taken, offset_min) if zoned and offset_min is not None else moment(taken), taken)


def _with_fraction(words: str, taken: datetime) -> str:
    """Return a time with what is known below a second, so that how far apart two are can be read off them."""
    whole, fraction = f"{taken:%H:%M:%S}", f".{taken:%f}".rstrip("0").rstrip(".")
    return words.replace(whole, whole + fraction, 1)


def _time_apart(times: Sequence[CameraTimes | None]) -> str:
    """Return how long lies between the two, where their clocks can be compared."""
    first, second = ((each.captured or each.gps) if each else None for each in times)
    if first is None or second is None or (first.tzinfo is None) != (second.tzinfo is None):
        return ""
    apart = span_words(abs((second - first).total_seconds()))
    by_clocks = first.tzinfo is None
    return tr("{time} apart by the cameras' clocks", time=apart) if by_clocks else tr("{time} apart", time=apart)


def _position(fix: GpsFix | None) -> str:
    if fix is None:
        return ""
    at = f"{fix.latitude:.5f}, {fix.longitude:.5f}"
    return at if fix.accuracy_m is None else tr("{at}, within {metres} m", at=at, metres=f"{fix.accuracy_m:.0f}")


def way_apart(fixes: Sequence[GpsFix | None]) -> str:
    """Return how far apart two positions are; "" where one is not known."""
    first, second = fixes
    if first is None or second is None:
        return ""
    apart_m = distance_m(first, second)
    if apart_m < KM_M:
        return tr("{metres} m apart", metres=f"{apart_m:.0f}")
    return tr("{km} km apart", km=f"{apart_m / KM_M:,.1f}")


def _size(shape: PictureShape | None) -> str:
    if shape is None:
        return ""
    width, height = number(shape.width_px), number(shape.height_px)
    return tr("{width} by {height} pixels, {format}", width=width, height=height, format=shape.format)
