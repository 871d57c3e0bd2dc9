"""Who photographed what, when and with which camera: the plan of every session in a household.

A household is a block of rooms with three cameras of its own, and one that visits; a session is one camera on one
occasion in one or two rooms. The plan of a household does not depend on how many there are.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache

import numpy as np

from app.reference_case.cameras import Body, make_body
from app.reference_case.chance import stream
from app.reference_case.scene import BLOCK

SINGLE = -1
"""Stands in a session for the place that is seen once."""
SHARED_BY = 3
"""Households that one visiting camera goes to."""
BURST = 3
ZONE = timezone(timedelta(hours=-8))
COPY_KINDS = ("resaved", "resized", "stripped", "cropped", "screenshot", "converted", "exact")
COPY_SHARE = 0.24
GPS_SHARE = 0.6
FIGURE_SHARE = 0.35

SESSIONS: tuple[tuple[int, tuple[int, ...], str], ...] = (
    (0, (0, 1), "day"),
    (1, (0,), "lamp"),
    (1, (1, 2), "day"),
    (2, (2, 3), "lamp"),
    (0, (3,), "day"),
    (3, (0, 2), "day"),
    (2, (1,), "lamp"),
    (3, (3, SINGLE), "day"),
)
"""Camera (3 is the visiting one), rooms by their seat in the household, and the light."""


@dataclass(frozen=True, slots=True)
class GpsFix:
    """Where a phone believes to be: degrees, south and west negative, and how sure it is in metres."""

    latitude: float
    longitude: float
    accuracy_m: float


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to be taken.

    ``step`` of ``steps`` says where on the walk through the room; a burst stays almost where it is. ``copies`` are
    the kinds of copies made of it, ``archived`` whether a zip file holds it too.
    """

    seed: int
    room: int
    visit: str
    step: float
    steps: int
    light: str
    body: Body
    series: str
    taken_at: datetime
    number: int
    burst: int = 0
    orientation: int = 1
    gps: GpsFix | None = None
    with_figure: bool = False
    copies: tuple[str, ...] = ()
    archived: bool = False

    def chance(self, *words: str | int) -> np.random.Generator:
        """Return the random numbers of this shot for one purpose."""
        return stream(self.seed, "shot", self.body.name, self.number, self.series, *words)

    def place(self) -> str:
        """Return the name of the place."""
        return f"room-{self.room:04d}" if self.room >= 0 else f"single-{-self.room - 1:04d}"

    def file_name(self) -> str:
        """Return what the camera calls the file."""
        if self.body.model.names == "PXL":
            return f"PXL_{self.taken_at.astimezone(UTC):%Y%m%d_%H%M%S}{self.taken_at.microsecond // 1000:03d}.jpg"
        if self.body.model.names == "IMG_time":
            ending = f"_{self.burst}" if self.burst else ""
            return f"IMG_{self.taken_at:%Y%m%d_%H%M%S}{ending}.jpg"
        return f"IMG_{self.number:04d}.JPG" if self.body.model.names == "IMG" else f"DSC{self.number:05d}.JPG"

    def folder(self) -> str:
        """Return the folder on the camera's card or the phone."""
        if self.body.model.is_phone:
            return f"{self.body.name}/Camera"
        return f"{self.body.name}/DCIM/100{self.body.model.make[:4].upper().strip():_<4}"


@dataclass(frozen=True, slots=True)
class Household:
    """A household: its number, its cameras, where and when it is."""

    seed: int
    number: int
    bodies: tuple[Body, ...]
    begins: datetime
    home: GpsFix


@lru_cache(maxsize=4)
def household(seed: int, number: int) -> Household:
    """Return a household of the reference case. Its home is in the open ocean, so that nobody lives there."""
    rng = stream(seed, "household", number)
    first = make_body(seed, f"phone-{number:04d}", phone=True)
    second = make_body(seed, f"camera-{number:04d}-a", phone=False)
    twin = second.model if number % 2 else None
    third = make_body(seed, f"camera-{number:04d}-b", phone=False, like=twin)
    group = number // SHARED_BY
    visitor = make_body(seed, f"visitor-{group:04d}", phone=group % 2 == 0)
    since = stream(seed, "group", group).integers(0, 900) + 70 * (number % SHARED_BY)
    begins = datetime(2021, 3, 1, tzinfo=ZONE) + timedelta(days=int(since))
    home = GpsFix(float(rng.uniform(-45, -38)), float(rng.uniform(-122, -118)), 0.0)
    return Household(seed, number, (first, second, third, visitor), begins, home)


def plan_household(seed: int, number: int, rooms: int) -> list[Shot]:
    """Return all shots of a household, in the order in which they were taken, for a case of ``rooms`` rooms."""
    home = household(seed, number)
    rng = stream(seed, "sessions", number)
    day = home.begins
    counters = {body: body.first_number for body in home.bodies}
    counters[home.bodies[3]] += 400 * (number % SHARED_BY)
    shots: list[Shot] = []
    for order, (seat, places, light) in enumerate(SESSIONS):
        day += timedelta(days=int(rng.choice([0, 1, 2, 5, 6])))
        hour = rng.uniform(9, 15) if light == "day" else rng.uniform(19.5, 22)
        present = [place for place in places if place == SINGLE or number * BLOCK + place < rooms]
        if not present:
            continue
        if shots and shots[-1].taken_at.date() == day.date():
            day += timedelta(days=1)
        session = Session(home, home.bodies[seat], f"series-{number:04d}-{order}", light, day + hours(hour))
        shots += shoot(session, present, counters, stream(seed, "session", number, order))
    return shots


def hours(count: float) -> timedelta:
    """Return this many hours, to the millisecond, as sensors' clocks have it."""
    return timedelta(milliseconds=round(count * 3_600_000))


@dataclass(frozen=True, slots=True)
class Session:
    """One camera on one occasion."""

    home: Household
    body: Body
    series: str
    light: str
    begins: datetime


def shoot(session: Session, places: list[int], counters: dict[Body, int], rng: np.random.Generator) -> Iterator[Shot]:
    """Yield the shots of a session, and count the camera's file numbers on."""
    now = session.begins
    for seat in places:
        room = -session.home.number - 1 if seat == SINGLE else session.home.number * BLOCK + seat
        steps = 1 if seat == SINGLE else int(rng.integers(3, 6))
        bursting = int(rng.integers(steps)) if steps > 1 and session.body.model.is_phone else -1
        for step in range(steps):
            now += hours(rng.uniform(6, 70) / 3600)
            counters[session.body] += 1 if rng.uniform() < 0.7 else int(rng.integers(2, 6))  # noqa: PLR2004 - a share
            shot = Shot(
                seed=session.home.seed,
                room=room,
                visit=session.series,
                step=step,
                steps=steps,
                light=session.light,
                body=session.body,
                series=session.series,
                taken_at=now,
                number=counters[session.body] % 10_000,
            )
            shot = adorn(shot, session.home, rng)
            yield shot
            if step == bursting:
                yield from burst(shot, counters)
        now += hours(rng.uniform(1.5, 25) / 60)


def adorn(shot: Shot, home: Household, rng: np.random.Generator) -> Shot:
    """Return the shot with what chance adds: orientation, a mannequin, a fix, copies, a place in the archive."""
    gps = None
    if shot.body.model.is_phone and rng.uniform() < GPS_SHARE:
        drift = rng.normal(0, 6e-5, 2)
        accuracy = round(float(rng.uniform(3, 20)), 2)
        gps = GpsFix(home.home.latitude + float(drift[0]), home.home.longitude + float(drift[1]), accuracy)
    copies = tuple(kind for kind in COPY_KINDS if rng.uniform() < COPY_SHARE / len(COPY_KINDS) * 1.15)
    turned = {True: [1, 1, 1, 6, 8, 3], False: [1, 1, 1, 1, 1, 6]}[shot.body.model.is_phone]
    return replace(
        shot,
        orientation=int(rng.choice(turned)),
        gps=gps,
        with_figure=bool(rng.uniform() < FIGURE_SHARE),
        copies=copies,
        archived=bool(rng.uniform() < 0.07),  # noqa: PLR2004 - a share
    )


def burst(shot: Shot, counters: dict[Body, int]) -> Iterator[Shot]:
    """Yield the pictures that follow within a second, from nearly the same standpoint."""
    for place in range(1, BURST):
        counters[shot.body] += 1
        yield replace(
            shot,
            step=shot.step + 0.12 * place,
            burst=place,
            number=counters[shot.body] % 10_000,
            taken_at=shot.taken_at + timedelta(milliseconds=310 * place),
            copies=(),
            archived=False,
        )
