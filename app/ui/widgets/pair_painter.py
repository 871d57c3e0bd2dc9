"""Draws what joins two pictures: the same points numbered in both, lines between them, the area that they cover.

Every stroke is light with a dark edge, so that it can be seen on a dark picture, on a light one and between the two.
"""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app.domain.arrays import Float32s, Float64s, Ints
from app.domain.link import Evidence
from app.matching.regions import hull, regions
from app.ui.theme import Theme

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
EACH_NUMBERED_MOST = 30
"""So many points are numbered one by one while all are shown; of more, only the regions are named."""
MOST_LINES = 36
"""So many lines are drawn while all points are shown; more would hide the pictures."""
CORE, CURRENT, HALO, INK = "#ffffff", "#ffd84d", "#000000", "#101010"
PLAIN, STRONG = 150, 255
LABEL_SIZE = 0.8


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """The points that agree, oriented as the pictures stand: left is the first.

    ``of_region``: the rows of each region. ``number``: (n,) the number of each row, from 1, region by region.
    """

    evidence: Evidence
    of_region: tuple[Ints, ...]
    number: Ints

    def __len__(self) -> int:
        """Return how many."""
        return len(self.number)

    def xy(self, side: int) -> Float32s:
        """Return (n, 2) shares of one picture's sides: 0 is left, 1 is right."""
        return self.evidence.second_xy if side else self.evidence.first_xy

    def surest(self, most: int) -> Ints:
        """Return the rows of at most so many points, as many of each region, the surest: linkers name those first."""
        each = max(most // len(self.of_region), 1)
        return np.concatenate([rows[:each] for rows in self.of_region]) if most < len(self) else np.arange(len(self))

    def region_at(self, side: int, x: float, y: float) -> int:
        """Return the region of the point nearest to a place of one picture."""
        nearest = int(np.hypot(*(self.xy(side) - np.array([x, y], np.float32)).T).argmin())
        return next(at for at, rows in enumerate(self.of_region) if nearest in rows)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is drawn: the region that is looked at (-1 is all), and whether lines and numbers are."""

    region: int
    lines: bool
    numbers: bool


def points_of(evidence: Evidence | None) -> Points | None:
    """Return the points of a link's evidence, region by region; None where there are none."""
    if evidence is None or not len(evidence.first_xy):
        return None
    found = tuple(regions(evidence))
    number = np.zeros(len(evidence.first_xy), np.int64)
    number[np.concatenate(found)] = np.arange(1, len(number) + 1)
    return Points(evidence, found, number)


class PairPainter:
    """Draws the points over two pictures that stand side by side, in one look."""

    def __init__(self, theme: Theme) -> None:
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._grown = 1 + 0.5 * (theme.text_scale - 1)
        self._font = theme.font(LABEL_SIZE, QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)

    def draw(self, painter: QPainter, places: tuple[QRect, QRect], points: Points, wanted: Wanted) -> None:
        """Draw everything that is wanted over the two pictures."""
        current = wanted.region
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots = [_spots(place, points.xy(side)) for side, place in enumerate(places)]
        for side, place in enumerate(places):
            self._draw_hull(painter, _spots(place, hull(points.xy(side))))
        others = [rows for at, rows in enumerate(points.of_region) if at != current]
        if current < 0:
            self._draw_all(painter, spots, points, lines=wanted.lines)
        else:
            rows = points.of_region[current]
            for each in others:
                self._draw_dots(painter, spots, each, CORE, PLAIN)
            if wanted.lines:
                self._draw_lines(painter, spots, rows, CURRENT, STRONG)
            self._draw_dots(painter, spots, rows, CURRENT, STRONG)
            if wanted.numbers:
                self._draw_numbers(painter, spots, rows, points.number)
        painter.restore()

    def draw_in_part(self, painter: QPainter, place: QRect, part: QRectF, xy: Float32s, number: Ints) -> None:
        """Draw some points over a magnified part of one picture; ``part`` in shares of the picture's sides."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        within = (xy - np.array([part.x(), part.y()])) / np.array([part.width(), part.height()])
        spots, rows = [_spots(place, within)], np.arange(len(xy), dtype=np.int64)
        self._draw_dots(painter, spots, rows, CURRENT, STRONG)
        self._draw_numbers(painter, spots, rows, number)
        painter.restore()

    def _draw_all(self, painter: QPainter, spots: list[list[QPointF]], points: Points, *, lines: bool) -> None:
        rows, few = np.arange(len(points), dtype=np.int64), len(points) <= EACH_NUMBERED_MOST
        if lines:
            self._draw_lines(painter, spots, points.surest(MOST_LINES), CORE, PLAIN)
        self._draw_dots(painter, spots, rows, CORE, STRONG if few else PLAIN)
        if few:
            self._draw_numbers(painter, spots, rows, points.number)
            return
        for at, members in enumerate(points.of_region):
            for side in spots:
                self._draw_label(painter, _middle([side[row] for row in members]), LETTERS[at])

    def _draw_hull(self, painter: QPainter, corners: list[QPointF]) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, opacity, width in ((HALO, PLAIN, 3.5), (CORE, PLAIN, 1.5)):
            pen = _pen(colour, opacity, width * self._grown)
            if colour == CORE:
                pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawPolygon(QPolygonF(corners))

    def _draw_lines(self, painter: QPainter, spots: list[list[QPointF]], rows: Ints, colour: str, opacity: int) -> None:
        for stroke, width in ((HALO, 3.5), (colour, 1.5)):
            painter.setPen(_pen(stroke, opacity, width * self._grown))
            for row in rows:
                painter.drawLine(spots[0][row], spots[1][row])

    def _draw_dots(self, painter: QPainter, spots: list[list[QPointF]], rows: Ints, colour: str, opacity: int) -> None:
        reach = (4.0 if colour == CURRENT else 2.6) * self._grown
        painter.setPen(_pen(HALO, opacity, 1.6 * self._grown))
        painter.setBrush(_shade(colour, opacity))
        for side in spots:
            for row in rows:
                painter.drawEllipse(side[row], reach, reach)

    def _draw_numbers(self, painter: QPainter, spots: list[list[QPointF]], rows: Ints, number: Ints) -> None:
        """Write each point's number beside it, where there is room; a number never hides another."""
        for side in spots:
            taken: list[QRectF] = []
            for row in rows:
                box = self._box(str(number[row]))
                box.moveCenter(side[row])
                beside = (box.translated(offset) for offset in self._offsets(box))
                free = next((each for each in beside if not any(each.intersects(other) for other in taken)), None)
                if free is not None:
                    taken.append(free)
                    self._draw_box(painter, free, str(number[row]), CURRENT)

    def _offsets(self, box: QRectF) -> list[QPointF]:
        across, above = box.width() / 2 + 5 * self._grown, box.height() / 2 + 4 * self._grown
        near = [(1, -1), (-1, -1), (1, 1), (-1, 1), (0, -1.6), (0, 1.6), (1.9, 0), (-1.9, 0)]
        return [QPointF(x * across, y * above) for x, y in near]

    def _draw_label(self, painter: QPainter, at: QPointF, text: str) -> None:
        box = self._box(text)
        box.moveCenter(at)
        self._draw_box(painter, box, text, CORE)

    def _box(self, text: str) -> QRectF:
        high = self._metrics.height()
        return QRectF(0, 0, max(self._metrics.horizontalAdvance(text) + 7 * self._grown, high), high)

    def _draw_box(self, painter: QPainter, box: QRectF, text: str, edge: str) -> None:
        painter.setPen(_pen(edge, STRONG, 1))
        painter.setBrush(_shade(INK, 205))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(self._font)
        painter.setPen(_pen(CORE, STRONG, 1))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _spots(place: QRect, xy: Float32s | Float64s) -> list[QPointF]:
    return [QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in xy.tolist()]


def _middle(spots: list[QPointF]) -> QPointF:
    return QPointF(sum(each.x() for each in spots) / len(spots), sum(each.y() for each in spots) / len(spots))


def _shade(colour: str, opacity: int) -> QColor:
    shade = QColor(colour)
    shade.setAlpha(opacity)
    return shade


def _pen(colour: str, opacity: int, width: float) -> QPen:
    pen = QPen(_shade(colour, opacity), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
