"""One piece of evidence held in memory inside a worker: what extractors read."""

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from typing import Any

import numpy as np

from app.domain.arrays import UInt8s
from app.domain.errors import EvidenceError
from app.domain.extractor import Made
from app.imaging import jpeg, pillow_formats
from app.imaging.header import FLIPPED_ACROSS, FLIPPED_DOWN, TURNED, Header, Notices
from app.imaging.limits import OutOfMemoryError, UndecodableError
from app.imaging.raw_preview import Preview
from app.imaging.sniff import HEAD_BYTES, READ, Kind, sniff


class HeldMedia:
    """An ``OpenMedia`` over bytes in memory; decodes once for each size asked for, and only when asked.

    ``notices`` gathers what a person should be told of a picture that could be shown all the same.
    """

    def __init__(self, data: bytes, kind: Kind | None = None) -> None:
        self._bytes = data
        self.kind = kind or sniff(data[:HEAD_BYTES])
        self.notices: Notices = []
        self._decoded: list[tuple[range, UInt8s]] = []
        self._made: dict[str, Any] = {}
        self._failure: EvidenceError | None = None

    @property
    def data(self) -> memoryview:
        """The whole content."""
        return memoryview(self._bytes)

    @property
    def format(self) -> str:
        """What the content is, by its first bytes."""
        return self.kind.format

    @cached_property
    def header(self) -> Header:
        """What the picture's header says.

        Raises:
            EvidenceError: if there is none, or it announces more than we decode; the same one each time.

        """
        if self._failure is not None:
            raise self._failure
        try:
            return self._read_header()
        except EvidenceError as error:
            self._failure = error
            raise

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height after orientation."""
        return self.header.upright_px

    @property
    def orientation(self) -> int:
        """The EXIF orientation, 1 to 8, that ``pixels`` has undone."""
        return self.header.orientation

    @property
    def frames(self) -> int:
        """How many frames or pages there are; ``pixels`` shows the first."""
        return self.header.frames

    @property
    def failure(self) -> EvidenceError | None:
        """Why the picture could not be decoded, once that was tried."""
        return self._failure

    def pixels(self, least_side_px: int) -> UInt8s:
        """Return (h, w, 3) RGB, upright, its long side at least ``least_side_px`` where the picture has that many.

        The array is shared and must not be written to. A failed decode is not tried again. A decode is used again only
        where a new one would be the same, so that nothing depends on what was asked for before.

        Raises:
            EvidenceError: if the picture cannot be decoded.

        """
        if self._failure is not None:
            raise self._failure
        for sides_px, pixels in self._decoded:
            if least_side_px in sides_px:
                return pixels
        try:
            orientation = self.header.to_apply
            pixels = upright(self._as_stored(least_side_px), orientation)
        except MemoryError as error:
            self._failure = OutOfMemoryError()
            raise self._failure from error
        except EvidenceError as error:
            self._failure = error
            raise
        pixels.flags.writeable = False
        reached_px = max(pixels.shape[:2])
        whole = reached_px >= max(self.header.width_px, self.header.height_px)
        same = range(min(least_side_px, reached_px), sys.maxsize if whole else reached_px + 1)
        self._decoded.append((same, pixels))
        return pixels

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """Return what ``make`` makes of this media; made once, however many extractors ask for it by that name."""
        if name not in self._made:
            self._made[name] = make()
        made: Made = self._made[name]
        return made

    def _read_header(self) -> Header:
        if self.format not in READ:
            raise UndecodableError(
                f"Pictures of the kind {self.format} are not read yet.", "No decoder for it is part of this version."
            )
        if self.format == "raw":
            return self._preview.header
        if self.format == "jpeg":
            with suppress(UndecodableError):  # rare colours and samplings: Pillow knows more of them
                return jpeg.read_header(self._bytes)
        return pillow_formats.read_header(self._bytes, self.format)

    @cached_property
    def _preview(self) -> Preview:
        return Preview(self._bytes)

    def _as_stored(self, least_side_px: int) -> UInt8s:
        notices: Notices = [] if self._decoded else self.notices  # say it once
        if self.format == "raw":
            return self._preview.read_pixels(least_side_px, notices)
        if self.format == "jpeg" and self.header.fast:
            with suppress(UndecodableError):
                return jpeg.read_pixels(self._bytes, self.header, least_side_px, notices)
        return pillow_formats.read_pixels(self._bytes, self.format, least_side_px, notices)


def upright(pixels: UInt8s, orientation: int) -> UInt8s:
    """Return (h, w, 3) ``pixels`` turned and mirrored as EXIF ``orientation`` (1 to 8) asks, in one piece of memory.

    Source: EXIF 2.32, tag 0x0112: which row and column of the picture the first row and column of the file are.
    """
    turned = pixels.transpose(1, 0, 2) if orientation in TURNED else pixels
    down, across = -1 if orientation in FLIPPED_DOWN else 1, -1 if orientation in FLIPPED_ACROSS else 1
    return np.ascontiguousarray(turned[::down, ::across])
