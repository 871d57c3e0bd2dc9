"""Tiles of a laboratory's own map file: read and decoded on a thread of their own, and kept up to so many bytes."""

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.errors import AppError
from app.geography.map_file import MapFacts, MapFile
from app.geography.own_map import TileError, open_own_map, tile_pixels
from app.ui.widgets.picture import MapPicture, map_picture

KEPT_BYTES = 96 * 1024 * 1024
NOTHING_BYTES = 1024
"""What is counted for a tile that is not there."""
AT_A_TIME_S = 0.06
"""Tiles arrive together, so many seconds' worth of them, since each arrival draws the map again."""
PIXEL_BYTES = 4
Key: TypeAlias = tuple[int, int, int]
"""Zoom, column from the date line, row from the north."""
Arrived: TypeAlias = list[tuple[Key, MapPicture | None]]


class MapTiles(QObject):
    """The file that is shown now, if any. What is asked for last is read first; nothing waits for it."""

    changed = Signal()
    """There is something new to draw, or nothing any more."""
    _reached = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="mapfile")
        self._closed = False
        self._number = 0
        """How many files were chosen; what belongs to one before is let go."""
        self._file: MapFile | None = None
        self._open: list[MapFile] = []
        """All that are open, as the thread sees it."""
        self._kept: OrderedDict[Key, MapPicture | None] = OrderedDict()
        self._bytes = 0
        self._wanted: Sequence[Key] = ()
        self._busy = False
        self.place = ""
        """The path that is shown, or is to be; "" for none."""
        self.facts: MapFacts | None = None
        """What the file says of itself, once it is open."""
        self.side_px = 0
        self.trouble: AppError | None = None
        """Why it is not shown."""
        self._reached.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    # ---- which file ----

    def show(self, place: str) -> None:
        """Open a file in place of the one before, or none; the same one is tried again."""
        self._let_go()
        self.place, self.trouble = place, None
        if place:
            self._submit(partial(self._open_file, place), self._opened)
        self.changed.emit()

    def close(self) -> None:
        """Break off what is being read, and end the thread."""
        self._closed = True
        self._pool.shutdown(cancel_futures=True)
        for file in self._open:
            file.close()

    def _open_file(self, place: str) -> tuple[MapFile, int]:
        found = open_own_map(place, self._is_closed)
        self._open.append(found[0])
        return found

    def _close_file(self, file: MapFile) -> None:
        self._open.remove(file)
        file.close()

    def _is_closed(self) -> bool:
        return self._closed

    def _let_go(self) -> None:
        self._number += 1
        file, self._file, self.facts = self._file, None, None
        self._kept.clear()
        self._bytes, self._wanted, self._busy = 0, (), False
        if file is not None:
            self._pool.submit(self._close_file, file)  # behind what is being read of it

    def _opened(self, answer: tuple[MapFile, int]) -> None:
        self._file, self.side_px = answer
        self.facts = self._file.facts

    # ---- its tiles ----

    @property
    def busy(self) -> bool:
        """Whether tiles are being read."""
        return self._busy

    @property
    def room(self) -> int:
        """How many tiles can be kept."""
        return max(KEPT_BYTES // max(self.side_px**2 * PIXEL_BYTES, 1), 1)

    def find(self, key: Key) -> MapPicture | None:
        """Return a tile that is ready."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def is_known(self, key: Key) -> bool:
        """Tell whether a tile was read, also where it is not there."""
        return key in self._kept

    def ask(self, keys: Sequence[Key]) -> None:
        """Have tiles read, the first one first; those that were asked for before, and not yet read, are left out."""
        self._wanted = keys
        if keys and not self._busy and self._file is not None:
            self._busy = True
            self._submit(partial(_read, self._file, keys, self._is_closed), self._keep)

    def _keep(self, arrived: Arrived) -> None:
        for key, picture in arrived:
            self._bytes += _bytes(picture) - (_bytes(self._kept.pop(key)) if key in self._kept else 0)
            self._kept[key] = picture
        while self._bytes > KEPT_BYTES:
            self._bytes -= _bytes(self._kept.popitem(last=False)[1])
        self._busy = False
        self.ask([key for key in self._wanted if key not in self._kept])

    # ---- from one thread to the other ----

    def _submit(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        done = partial(self._done, self._number, then)
        self._pool.submit(work).add_done_callback(done)

    def _done(self, number: int, then: Callable[[Any], None], future: "Future[Any]") -> None:
        if not self._closed and not future.cancelled():
            self._reached.emit(partial(self._take, number, then, future))

    def _take(self, number: int, then: Callable[[Any], None], future: "Future[Any]") -> None:
        """Take what was read, if it is of the file that is shown now."""
        error = future.exception()
        if number != self._number:
            if error is None and then == self._opened:
                self._pool.submit(self._close_file, future.result()[0])
            return
        if isinstance(error, AppError):
            self._let_go()
            self.trouble = error
        else:
            then(future.result())
        self.changed.emit()

    def _arrive(self, tell: Callable[[], None]) -> None:
        """Run on the window's thread what the other one found."""
        if not self._closed:
            tell()


def _read(file: MapFile, keys: Sequence[Key], stop: Callable[[], bool]) -> Arrived:
    """Read tiles until a short time is over; one at least."""
    arrived: Arrived = []
    until_s = time.monotonic() + AT_A_TIME_S
    for key in keys:
        arrived.append((key, _picture(file.tile(*key))))
        if stop() or time.monotonic() > until_s:
            break
    return arrived


def _picture(untrusted_tile: bytes | None) -> MapPicture | None:
    if untrusted_tile is None:
        return None
    try:
        return map_picture(tile_pixels(untrusted_tile))
    except TileError:
        return None


def _bytes(picture: MapPicture | None) -> int:
    return NOTHING_BYTES if picture is None else picture.sizeInBytes()
