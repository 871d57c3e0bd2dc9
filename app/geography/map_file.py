"""A laboratory's own map file: what both kinds have in common, and what is said where one cannot be shown.

Such a file is input of unknown quality. It is only ever read, never asked for more than a tile at a time, and what it
says of itself is checked or cut before it is used.
"""

import html
import math
import os
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from app.domain.errors import AppError
from app.domain.language import tr

MOST_TILE_BYTES = 5_000_000
"""More than a tile of 1024 by 1024 pixels takes as PNG that nothing could be packed of."""
MOST_ZOOM = 24
LONGEST_WORDS = 300
MARKUP = re.compile(r"<[^<>]*>")
ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:[/\\]")
"""A scheme of two letters or more: C:\\ is a disk."""
ELSEWHERE = ("//", "\\\\")
POLE_DEG, DATE_LINE_DEG = 90.0, 180.0
SIDES = 4
Bounds: TypeAlias = tuple[float, float, float, float]
Stop: TypeAlias = Callable[[], bool]


class MapFileError(AppError):
    """A laboratory's own map file cannot be shown, or not any more."""

    code = "VID-321"

    def __init__(self, name: str, why: str, next_step: str = "") -> None:
        super().__init__(
            tr("The map file {name} is not shown.", name=name),
            why=why,
            next_step=next_step or tr("Choose another file, or a fresh copy of this one."),
        )


def vector_error(name: str) -> MapFileError:
    """Return what is said of a file that holds shapes where pictures are needed."""
    return MapFileError(
        name,
        tr("It holds vector tiles (pbf, mvt), shapes that have to be drawn first; only pictures are read here."),
        tr("Have it made as raster tiles in PNG, JPEG or WebP, or choose such a file."),
    )


def no_tiles_error(name: str) -> MapFileError:
    """Return what is said of a file without tiles."""
    return MapFileError(name, tr("There are no tiles in it."))


@dataclass(frozen=True, slots=True)
class MapFacts:
    """What a file says of itself.

    Args:
        name: the file's own, without its folder.
        attribution: whose work it is, as plain text on one line; "" where it does not say.
        least_zoom: the lowest zoom that it has tiles of.
        most_zoom: the highest.
        bounds: west, south, east, north in degrees, where it says them.

    """

    name: str
    attribution: str
    least_zoom: int
    most_zoom: int
    bounds: Bounds | None = None


class MapFile(Protocol):
    """An open file, read by one thread at a time."""

    facts: MapFacts

    def sample(self) -> bytes:
        """Return any of its tiles.

        Raises:
            MapFileError: if there is none.

        """
        ...

    def tile(self, zoom: int, column: int, row: int) -> bytes | None:
        """Return a tile's bytes, None where there is none; columns count from the date line, rows from the north.

        Raises:
            MapFileError: if the file is not what was opened any more.

        """
        ...

    def close(self) -> None:
        """Let the file go."""
        ...


@dataclass(frozen=True, slots=True)
class Unaltered:
    """How a file was when it was opened."""

    path: Path
    size_bytes: int
    written_ns: int
    inode: int

    @classmethod
    def now(cls, path: Path) -> "Unaltered":
        """Look at a file.

        Raises:
            MapFileError: if it is no file that can be read again and again.

        """
        try:
            found = path.stat()
        except (OSError, ValueError) as error:
            raise MapFileError(
                path.name,
                tr("It is not at its place, or may not be read."),
                tr("Attach the disk that it lies on, or choose the file again."),
            ) from error
        if not stat.S_ISREG(found.st_mode):
            raise MapFileError(path.name, tr("It is no file."))
        return cls(path, found.st_size, found.st_mtime_ns, found.st_ino)

    def check(self) -> None:
        """Agree that the file is still the same.

        Raises:
            MapFileError: if it is not.

        """
        if Unaltered.now(self.path) != self:
            raise MapFileError(
                self.path.name,
                tr("It was altered while it was open."),
                tr("Wait until whatever writes it has ended, then choose it again."),
            )


def refuse_addresses(place: str) -> None:
    """Agree to look at a place of this machine.

    Raises:
        MapFileError: if it is an address of another one: nothing is ever asked of a network.

    """
    if ADDRESS.match(place) or (place.startswith(ELSEWHERE) and (os.name == "nt" or place.startswith("\\"))):
        raise MapFileError(
            place[:LONGEST_WORDS],
            tr("It is an address on a network, and this program asks nothing of any network."),
            tr("Copy the file onto a disk of this machine, and choose it there."),
        )


def one_line(untrusted_text: object) -> str:
    """Return a short text as one line without markup: whose work a map is, is often told with a link around it."""
    if not isinstance(untrusted_text, str):
        return ""
    cut = untrusted_text[: LONGEST_WORDS * 10]
    words = " ".join(html.unescape(MARKUP.sub("", cut)).split())
    return words if len(words) <= LONGEST_WORDS else words[:LONGEST_WORDS] + "…"


def bounds_of(numbers: list[float]) -> Bounds | None:
    """Return west, south, east, north where they are a part of the Earth, else None."""
    if len(numbers) != SIDES or not all(math.isfinite(each) for each in numbers):
        return None
    west, south, east, north = numbers
    fine = -DATE_LINE_DEG <= west < east <= DATE_LINE_DEG and -POLE_DEG <= south < north <= POLE_DEG
    return (west, south, east, north) if fine else None
