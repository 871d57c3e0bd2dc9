"""The only maker of pictures on the screen: veiled ones from tiles, and the one clear one from a reveal."""

from collections import OrderedDict
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.arrays import Float32s, UInt8s
from app.domain.facts import TILE_MOST_PX, TILE_PX
from app.imaging import veil
from app.ui.theme import Theme

PEEK_PX = 512
KEPT_VEILED = 768
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
    pixels = np.repeat(np.clip(smooth, 0, 255).astype(np.uint8)[:, :, None], 4, axis=2)
    pixels[:, :, 3] = 255
    return QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_RGB32).copy()


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


def covered_picture(pixels: UInt8s) -> QImage:
    """Return covered context as a picture that shares its memory with ``pixels``: filling them with 0 blackens it.

    Args:
        pixels: (h, w, 3) uint8 in one piece, from ``begin_context``, whose row is written; at most 512 a side.

    Raises:
        ValueError: if it is larger than covered context may be.

    """
    high, wide = pixels.shape[:2]
    if max(high, wide) > PEEK_PX or not pixels.flags.c_contiguous:
        raise ValueError(f"not covered context: {pixels.shape}")
    return QImage(pixels.data, wide, high, 3 * wide, QImage.Format.Format_RGB888)


class CoveredPictures:
    """The covered context pictures that are revealed just now, by name; each is overwritten when its veil falls."""

    def __init__(self) -> None:
        self._held: dict[str, tuple[UInt8s, QImage]] = {}

    def __contains__(self, name: str) -> bool:
        """Return whether a picture of that name is revealed."""
        return name in self._held

    def hold(self, name: str, pixels: UInt8s) -> None:
        """Keep a picture until ``veil``; what ``begin_context`` returned is copied, and the copy overwritten then."""
        self.veil(name)
        own = np.array(pixels, np.uint8, order="C")
        self._held[name] = own, covered_picture(own)

    def draw(self, painter: QPainter, area: QRect, name: str) -> QRect:
        """Draw a picture in the middle of an area, as large as it fits; return where it is, nowhere if not held."""
        if name not in self._held:
            return QRect()
        image = self._held[name][1]
        place = QRect(QPoint(0, 0), image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(area.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        return place

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


class PictureView(QWidget):
    """The one place where a clear picture can stand, while it is revealed; lies over the middle of the window."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._over, self._theme = parent, theme
        self._pixels: UInt8s | None = None
        self._image: QImage | None = None
        self._line = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Peek")
        self.hide()

    @property
    def is_clear(self) -> bool:
        """Whether a clear picture is shown."""
        return self._image is not None

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self.update()

    def show_clear(self, pixels: UInt8s, line: str) -> None:
        """Show a picture in grey, at most 512 pixels a side; ``line`` stands below it.

        Args:
            pixels: (h, w, 3) or (h, w) uint8, from a reveal whose row is written.
            line: what is said of it, without anything out of the evidence.

        Raises:
            ValueError: if the picture is larger than a peek may be.

        """
        if max(pixels.shape[:2]) > PEEK_PX:
            raise ValueError(f"too large for a peek: {pixels.shape}")
        self.veil()
        grey = pixels if pixels.ndim == 2 else pixels @ np.array([RED, GREEN, BLUE], dtype=np.float32)  # noqa: PLR2004  rows and columns
        self._pixels = np.ascontiguousarray(grey, dtype=np.uint8)
        high, wide = self._pixels.shape
        self._image = QImage(self._pixels.data, wide, high, wide, QImage.Format.Format_Grayscale8)
        self._line = line
        self.place()
        self.show()
        self.raise_()

    def veil(self) -> None:
        """Take the picture away at once and overwrite it."""
        self._image = None
        if self._pixels is not None:
            self._pixels.fill(0)
            self._pixels = None
        if self.isVisible():
            self.hide()
            self._over.repaint()

    def place(self) -> None:
        """Stand in the middle of the parent."""
        size = self.sizeHint().boundedTo(self._over.size())
        area = QRect(QPoint(0, 0), size)
        area.moveCenter(self._over.rect().center())
        self.setGeometry(area)

    def sizeHint(self) -> QSize:
        """The picture and its line, with a margin."""
        margin, line = self._theme.px(4), self.fontMetrics().height() + self._theme.px(2)
        image = self._image.size() if self._image is not None else QSize(PEEK_PX, PEEK_PX)
        least = self.fontMetrics().horizontalAdvance(self._line)
        return QSize(max(image.width(), least) + 2 * margin, image.height() + 2 * margin + line)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own signature
        """Draw the picture on a plain ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("ground"))
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if self._image is None:
            return
        margin = self._theme.px(4)
        room = self.rect().adjusted(margin, margin, -margin, -margin - self.fontMetrics().height() - self._theme.px(2))
        place = QRect(QPoint(0, 0), self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        if place.width() > self._image.width():
            place.setSize(self._image.size())
        place.moveCenter(room.center())
        painter.drawImage(place, self._image)
        painter.setPen(QColor(self._theme.colours.dim))
        below = self.rect().adjusted(margin, 0, -margin, -self._theme.px(2))
        painter.drawText(below, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignHCenter, self._line)
