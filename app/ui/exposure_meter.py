"""Measures how many clear pixels stand on the screen, and for how long."""

import time
from collections.abc import Callable

from app.domain.exposure import SECOND_MS, Shown


class ExposureMeter:
    """Adds up pixels times time, from the first pixel to the veil; ``clock`` is in seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._pixels, self._since_s, self._began_s = 0, 0.0, 0.0
        self._pixel_s = 0.0

    def show(self, pixels: int) -> None:
        """Say how many clear pixels stand from now on."""
        now_s = self._clock()
        if not self._began_s:
            self._began_s = now_s
        else:
            self._pixel_s += self._pixels * (now_s - self._since_s)
        self._pixels, self._since_s = pixels, now_s

    def end(self) -> Shown:
        """Return what stood, and begin anew; nothing where nothing was shown."""
        if not self._began_s:
            return Shown()
        self.show(0)
        shown = Shown(round(self._pixel_s * SECOND_MS), round((self._since_s - self._began_s) * SECOND_MS))
        self._pixels, self._since_s, self._began_s, self._pixel_s = 0, 0.0, 0.0, 0.0
        return shown
