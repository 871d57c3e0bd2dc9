"""The only maker of pictures on the screen: veiled ones from tiles, and the one clear one from a reveal."""

import math
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.arrays import Float32s, UInt8s
from app.domain.facts import TILE_MOST_PX, TILE_PX
from app.domain.language import tr
from app.imaging import veil
from app.ui.theme import Theme

PEEK_PX = 512
KEPT_VEILED = 768
HOLE_SHARE, HOLE_STEP = 0.05, 0.04
"""A keyhole's radius as a share of the long side, and how far an arrow moves it. Source: wellbeing reference, 1.3."""
ZOOM_STEP, ZOOM_MOST, PAN_STEP = 1.5, 16.0, 0.2
RED, GREEN, BLUE = 0.299, 0.587, 0.114
"""Shares of the channels in grey. Source: ITU-R BT.601-7, 2.5.1."""


def veiled_picture(tile: UInt8s, width_px: int, height_px: int) -> QImage:
    """Return a tile as a smooth grey picture that fits into the given size, its sides in proportion.

    The curve is a cubic B-spline, which adds nothing to the at most 64 values that a tile has.

    Raises:
        ValueError: if it is more than a tile.

    """
    rows, columns = tile.shape[:2]
    if max(rows, columns) > TILE_MOST_PX or min(rows, columns) < 1:
        raise ValueError(f"not a tile: {tile.shape}")
    if max(rows, columns) > TILE_PX:
        tile = veil.tile(tile)
        rows, columns = tile.shape[:2]
    scale = min(width_px / columns, height_px / rows)
    wide, high = max(1, round(columns * scale)), max(1, round(rows * scale))
    grey = tile.astype(np.float32) @ np.array([RED, GREEN, BLUE], dtype=np.float32)
    smooth = _spline(rows, high) @ grey @ _spline(columns, wide).T
    pixels = smooth.astype(np.uint8)  # the weights are shares: what is mixed of bytes is a byte
    grey_image = QImage(pixels.data, wide, high, wide, QImage.Format.Format_Grayscale8)
    return grey_image.convertToFormat(QImage.Format.Format_RGB32)  # as the screen has it, so that drawing is a copy


@lru_cache(maxsize=256)
def _spline(have: int, want: int) -> Float32s:
    """Return the (want, have) weights of a uniform cubic B-spline through the edge-padded values."""
    at = (np.arange(want) + 0.5) * have / want - 0.5
    base = np.floor(at).astype(int)
    t = (at - base)[:, None]
    weights = np.hstack([(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3]) / 6
    table = np.zeros((want, have), dtype=np.float32)
    for step in range(4):
        np.add.at(table, (np.arange(want), np.clip(base + step - 1, 0, have - 1)), weights[:, step])
    return table


class VeiledPictures:
    """Veiled pictures ready to be drawn, the last so many; never a clear one."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()

    def draw(self, painter: QPainter, area: QRect, name: str, tile: UInt8s) -> QRect:
        """Draw a tile in the middle of an area; return where it is."""
        key = (name, area.width(), area.height())
        image = self._kept.get(key)
        if image is None:
            image = self._kept[key] = veiled_picture(tile, area.width(), area.height())
            if len(self._kept) > KEPT_VEILED:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        place = QRect(QPoint(0, 0), image.size())
        place.moveCenter(area.center())
        painter.drawImage(place.topLeft(), image)
        return place

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()


def covered_picture(pixels: UInt8s, most_px: int = PEEK_PX) -> QImage:
    """Return covered context as a picture that shares its memory with ``pixels``: filling them with 0 blackens it.

    Args:
        pixels: (h, w, 3) uint8 in one piece, from a reveal whose row is written.
        most_px: how many a side there may be; only a cut-out for an appeal may have more than 512.

    Raises:
        ValueError: if it is larger than covered context may be.

    """
    high, wide = pixels.shape[:2]
    if max(high, wide) > most_px or not pixels.flags.c_contiguous:
        raise ValueError(f"not covered context: {pixels.shape}")
    return QImage(pixels.data, wide, high, 3 * wide, QImage.Format.Format_RGB888)


MapPicture: TypeAlias = QImage
"""A tile of a laboratory's own map."""


def map_picture(pixels: UInt8s) -> MapPicture:
    """Return a tile of a laboratory's own map file, (n, n, 4) RGBA, as the screen has it; it holds no evidence."""
    high, wide = pixels.shape[:2]
    shared = QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_RGBA8888)
    return shared.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


class CoveredPictures:
    """The covered context pictures that are revealed just now, by name; each is overwritten when its veil falls."""

    def __init__(self, most_px: int = PEEK_PX) -> None:
        self._most_px = most_px
        self._held: dict[str, tuple[UInt8s, QImage]] = {}
        self._drawn_px: dict[str, int] = {}

    def __contains__(self, name: str) -> bool:
        """Return whether a picture of that name is revealed."""
        return name in self._held

    def hold(self, name: str, pixels: UInt8s) -> None:
        """Keep a picture until ``veil``; what ``begin_context`` returned is copied, and the copy overwritten then."""
        self.veil(name)
        own = np.array(pixels, np.uint8, order="C")
        self._held[name] = own, covered_picture(own, self._most_px)

    def draw(self, painter: QPainter, area: QRect, name: str) -> QRect:
        """Draw a picture in the middle of an area, as large as it fits; return where it is, nowhere if not held."""
        if name not in self._held:
            return QRect()
        image = self._held[name][1]
        place = QRect(QPoint(0, 0), image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(area.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        self._drawn_px[name] = round(place.width() * place.height() * painter.device().devicePixelRatioF() ** 2)
        return place

    def clear_px(self, name: str) -> int:
        """Return how many device pixels a picture was last drawn on; none where it is not held."""
        return self._drawn_px.get(name, 0) if name in self._held else 0

    def size_of(self, name: str) -> QSize:
        """Return a picture's width and height in pixels; none where it is not held."""
        return self._held[name][1].size() if name in self._held else QSize()

    def draw_part(self, painter: QPainter, place: QRect, name: str, part: QRectF) -> None:
        """Draw a part of a picture, in its own pixels, magnified to fill a place; nothing where it is not held."""
        if name in self._held:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(place), self._held[name][1], part)

    def veil(self, name: str | None = None) -> None:
        """Take one picture away, or all, and overwrite it; then the panel repaints."""
        for each in [name] if name is not None else list(self._held):
            pixels, image = self._held.pop(each, (None, None))
            del image
            if pixels is not None:
                pixels.fill(0)


@dataclass(slots=True, eq=False)
class _Held:
    """What is shown: pixels that the image shares, whether it fills the window, and the tile around a keyhole."""

    pixels: UInt8s
    image: QImage
    large: bool = False
    around: QImage | None = None
    zoom: float = 1.0
    at_x: float = 0.5
    at_y: float = 0.5
    """Where the keyhole is, or what stands in the middle of what is zoomed: shares of width and height."""


class PictureView(QWidget):
    """The one place where a clear picture can stand, while it is revealed; lies over the middle of the window."""

    SPOKEN_AS = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._over, self._theme = parent, theme
        self._held: _Held | None = None
        self._line = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Peek"))
        self.hide()

    @property
    def is_clear(self) -> bool:
        """Whether more than a tile is shown."""
        return self._held is not None

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    # ---- what is shown; each call comes from a reveal whose row is written ----

    def show_clear(self, pixels: UInt8s, line: str) -> None:
        """Show a picture in grey, at most 512 pixels a side; ``line`` stands below it, and holds no evidence.

        Args:
            pixels: (h, w, 3) or (h, w) uint8.
            line: what is said of it.

        Raises:
            ValueError: if the picture is larger than a peek may be.

        """
        self._show(_Held(*_grey(_small(pixels))), line)

    def show_scene(self, pixels: UInt8s, line: str) -> None:
        """Show (h, w, 3) covered context, or a drawing, in its colours, at most 512 pixels a side."""
        self._show(_Held(*_coloured(_small(pixels))), line)

    def show_full(self, pixels: UInt8s, line: str) -> None:
        """Show (h, w, 3) in its colours, as large as the window; it can be zoomed into."""
        self._show(_Held(*_coloured(pixels), large=True), line)

    def show_keyhole(self, pixels: UInt8s, tile: UInt8s, line: str) -> None:
        """Show a tile, and in one circle of it the picture in grey; the circle begins in the middle."""
        held = _Held(*_grey(_small(pixels)))
        high, wide = held.pixels.shape
        held.around = veiled_picture(tile, wide, high)
        self._show(held, line)

    def _show(self, held: _Held, line: str) -> None:
        self.veil()
        self._held, self._line = held, line
        self.place()
        self.show()
        self.raise_()

    def veil(self) -> None:
        """Take the picture away at once and overwrite it."""
        held, self._held = self._held, None
        if held is not None:
            del held.image
            held.pixels.fill(0)
        if self.isVisible():
            self.hide()
            self._over.repaint()

    # ---- what can be done with it ----

    def step(self, x: int, y: int) -> None:
        """Move the keyhole, or what is zoomed, by so many steps."""
        if (held := self._held) is not None:
            share = HOLE_STEP if held.around is not None else PAN_STEP / held.zoom
            self._move_to(held.at_x + x * share, held.at_y + y * share)

    def zoom(self, by: int) -> None:
        """Draw what fills the window larger, or smaller again."""
        if (held := self._held) is not None and held.large:
            held.zoom = min(max(held.zoom * ZOOM_STEP**by, 1.0), ZOOM_MOST)
            self._move_to(held.at_x, held.at_y)

    def point_at(self, place: QPoint) -> bool:
        """Move the keyhole to a place of the screen; False where no picture is."""
        area, at = self._area(), self.mapFromGlobal(place)
        if (held := self._held) is None or held.around is None or not area.contains(at):
            return False
        self._move_to((at.x() - area.left()) / area.width(), (at.y() - area.top()) / area.height())
        return True

    def clear_px(self) -> int:
        """Return how many device pixels carry more than a tile's detail."""
        held, area = self._held, self._area()
        if held is None:
            return 0
        shown = math.pi * self._radius() ** 2 if held.around is not None else area.width() * area.height()
        return round(shown * self.devicePixelRatioF() ** 2)

    def _move_to(self, x: float, y: float) -> None:
        if (held := self._held) is not None:
            half = 0.5 / held.zoom if held.around is None else 0.0
            held.at_x, held.at_y = (min(max(each, half), 1 - half) for each in (x, y))
            self.repaint()

    # ---- where it stands ----

    def place(self) -> None:
        """Stand in the middle of the parent."""
        size = self.sizeHint().boundedTo(self._over.size())
        area = QRect(QPoint(0, 0), size)
        area.moveCenter(self._over.rect().center())
        self.setGeometry(area)

    def sizeHint(self) -> QSize:
        """The picture and its line, with a margin; the window where it is to fill it."""
        if self._held is not None and self._held.large:
            return self._over.size()
        margin, line = self._theme.px(4), self.fontMetrics().height() + self._theme.px(2)
        image = self._held.image.size() if self._held is not None else QSize(PEEK_PX, PEEK_PX)
        least = self.fontMetrics().horizontalAdvance(self._line)
        return QSize(max(image.width(), least) + 2 * margin, image.height() + 2 * margin + line)

    def _area(self) -> QRect:
        """Return where the picture stands."""
        if self._held is None:
            return QRect()
        margin = self._theme.px(4)
        room = self.rect().adjusted(margin, margin, -margin, -margin - self.fontMetrics().height() - self._theme.px(2))
        size = self._held.image.size()
        if self._held.large or size.width() > room.width() or size.height() > room.height():
            size = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRect(QPoint(0, 0), size)
        area.moveCenter(room.center())
        return area

    def _radius(self) -> float:
        area = self._area()
        return max(1.0, HOLE_SHARE * max(area.width(), area.height()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own signature
        """Draw the picture on a plain ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("ground"))
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._held is None:
            return
        self._paint(painter, self._held, self._area())
        painter.setPen(QColor(self._theme.colours.dim))
        below = self.rect().adjusted(self._theme.px(4), 0, -self._theme.px(4), -self._theme.px(2))
        painter.drawText(below, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, self._line)

    def _paint(self, painter: QPainter, held: _Held, area: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wide, high = held.image.width(), held.image.height()
        if held.around is None:
            part = QRectF(0, 0, wide / held.zoom, high / held.zoom)
            part.moveCenter(QPointF(held.at_x * wide, held.at_y * high))
            painter.drawImage(QRectF(area), held.image, part)
            return
        painter.drawImage(area, held.around)
        hole, radius = QPainterPath(), self._radius()
        middle = QPointF(area.left() + held.at_x * area.width(), area.top() + held.at_y * area.height())
        hole.addEllipse(middle, radius, radius)
        painter.save()
        painter.setClipPath(hole)
        painter.drawImage(area, held.image)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("accent"))
        painter.drawEllipse(middle, radius, radius)


def _small(pixels: UInt8s) -> UInt8s:
    if max(pixels.shape[:2]) > PEEK_PX:
        raise ValueError(f"too large for a peek: {pixels.shape}")
    return pixels


def _grey(pixels: UInt8s) -> tuple[UInt8s, QImage]:
    """Return a copy in grey, and the image that shares its memory."""
    grey = pixels if pixels.ndim == 2 else pixels @ np.array([RED, GREEN, BLUE], dtype=np.float32)  # noqa: PLR2004  rows and columns
    own = np.array(grey, np.uint8, order="C")
    high, wide = own.shape
    return own, QImage(own.data, wide, high, wide, QImage.Format.Format_Grayscale8)


def _coloured(pixels: UInt8s) -> tuple[UInt8s, QImage]:
    """Return a copy in colour, and the image that shares its memory."""
    own = np.array(pixels, np.uint8, order="C")
    high, wide = own.shape[:2]
    return own, QImage(own.data, wide, high, 3 * wide, QImage.Format.Format_RGB888)
