"""Draws a group as members and lines: small veiled tiles while there is room, dots where there is none."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from app.domain.arrays import Float64s, UInt8s
from app.domain.ids import MediaId
from app.grouping.drawing import Drawing, Line, Mark
from app.grouping.layout import spread
from app.ui.theme import Colours, Theme
from app.ui.widgets.picture import VeiledPictures

TILE_UNITS = (18, 5)
"""A tile is at most and at least so wide; where there is no room for the least, members are dots."""
DOT_UNITS = 2.5
SHAPE = 0.75
SHARE_COVERED = 0.22
"""How much of the room tiles may cover, so that the lines between them can be seen."""
FAINT, PLAIN = 50, 190
ROOM_FOR_WORDS = 2.5
GLYPHS = {Mark.SAME: "=", Mark.DIFFERENT: "\N{MULTIPLICATION SIGN}", Mark.UNDECIDED: "?"}
COLOURS = {Mark.SAME: "accent", Mark.DIFFERENT: "warning", Mark.UNDECIDED: "dim", Mark.SEAM: "warning"}
STYLES = {Mark.DIFFERENT: Qt.PenStyle.DashLine, Mark.UNDECIDED: Qt.PenStyle.DotLine}


@dataclass(slots=True)
class Standing:
    """How a graph stands: the current member and those that are picked, by their place; the picked line's other end."""

    current: int = -1
    picked: frozenset[int] = field(default_factory=frozenset)
    other: int = -1
    focused: bool = False


def percent(strength: float) -> str:
    """Return how strong a line is, shortly."""
    return f"{min(99, round(100 * strength))} %"


class GraphPainter:
    """Draws one group in one look; remembers where things stand in a room of one size."""

    def __init__(self, theme: Theme, told: Callable[[float], str] = percent) -> None:
        self._pictures, self._told = VeiledPictures(), told
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._colours = {name: theme.colour(name) for name in Colours.__slots__}
        self._font = theme.font(0.85, QFont.Weight.DemiBold)
        self._metrics = QFontMetrics(self._font)
        self._pictures.clear()

    def member_size(self, count: int, room: QSize) -> QSize:
        """Return how large a member of so many is drawn."""
        wide = math.sqrt(SHARE_COVERED * room.width() * room.height() / max(1, count) / SHAPE)
        if wide < self._theme.px(TILE_UNITS[1]):
            return QSize(self._theme.px(DOT_UNITS), self._theme.px(DOT_UNITS))
        wide = min(wide, self._theme.px(TILE_UNITS[0]))
        return QSize(round(wide), round(wide * SHAPE))

    def centres(self, drawing: Drawing, room: QSize) -> Float64s:
        """Return (n, 2), where the members' middles stand in pixels."""
        size, margin = self.member_size(len(drawing.media), room), self._theme.px(3)
        wide, high = room.width() - size.width() - 2 * margin, room.height() - size.height() - 2 * margin
        gap = self._theme.px(2)
        least = (size.width() + gap, size.height() + gap)
        placed = spread(drawing.places, max(1, wide), max(1, high), least)
        return np.asarray(placed + np.array([size.width() / 2 + margin, size.height() / 2 + margin]))

    def box(self, centre: Float64s, size: QSize) -> QRect:
        """Return where a member is drawn."""
        return QRect(
            round(centre[0] - size.width() / 2), round(centre[1] - size.height() / 2), size.width(), size.height()
        )

    def draw(
        self,
        painter: QPainter,
        drawing: Drawing,
        centres: Float64s,
        tiles: Mapping[MediaId, UInt8s],
        standing: Standing,
    ) -> None:
        """Draw lines, then members, then what the marked lines say."""
        size = self.member_size(len(drawing.media), painter.viewport().size())
        points = [QPointF(x, y) for x, y in centres.tolist()]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = {standing.current, standing.other}
        for line in drawing.lines:
            painter.setPen(self._pen(line, standing, chosen))
            painter.drawLine(points[line.first], points[line.second])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for at, media_id in enumerate(drawing.media):
            self._draw_member(painter, self.box(centres[at], size), media_id, tiles.get(media_id))
            self._draw_frame(painter, self.box(centres[at], size), at, standing)
        for line in drawing.lines:
            if line.mark is not Mark.LINK or {line.first, line.second} == chosen:
                self._draw_words(painter, points[line.first], points[line.second], line)

    def _pen(self, line: Line, standing: Standing, chosen: set[int]) -> QPen:
        picked = {line.first, line.second} == chosen
        touched = standing.current in {line.first, line.second}
        if line.mark is Mark.LINK:
            colour = QColor(self._colours["text" if touched else "dim"])
            colour.setAlpha(255 if picked else round(FAINT + (PLAIN - FAINT) * line.strength**2))
            return QPen(colour, 3.0 if picked else 0.6 + 1.2 * line.strength)
        width = 4.0 if picked else 2.5
        return QPen(self._colours[COLOURS[line.mark]], width, STYLES.get(line.mark, Qt.PenStyle.SolidLine))

    def _draw_member(self, painter: QPainter, box: QRect, media_id: MediaId, tile: UInt8s | None) -> None:
        if box.width() < self._theme.px(TILE_UNITS[1]):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._colours["surface"], 1))
            painter.setBrush(self._colours["dim"])
            painter.drawEllipse(QRectF(box))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            return
        if tile is not None:
            self._pictures.draw(painter, box, media_id, tile)
        else:
            painter.fillRect(box, self._colours["mount"])

    def _draw_frame(self, painter: QPainter, box: QRect, at: int, standing: Standing) -> None:
        current, picked = at == standing.current, at in standing.picked
        if not (current or picked or at == standing.other):
            return
        loud = (current and standing.focused) or picked
        width = 3 if current else 2
        painter.setPen(QPen(self._colours["accent" if loud else "text"], width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-width + 1, -width + 1, width - 2, width - 2))

    def _draw_words(self, painter: QPainter, one: QPointF, other: QPointF, line: Line) -> None:
        """Say on a line what its colour alone would not: an examiner's word; where there is room, how strong it is."""
        strength = self._told(line.strength) if line.strength else "?"
        words = GLYPHS.get(line.mark, strength)
        wide, high = self._metrics.horizontalAdvance(words) + self._theme.px(2), self._metrics.height()
        if line.mark not in GLYPHS and math.hypot((one - other).x(), (one - other).y()) < ROOM_FOR_WORDS * wide:
            return
        middle = (one + other) / 2
        room = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        painter.fillRect(room, self._colours["surface"])
        painter.setPen(self._colours[COLOURS.get(line.mark, "text")])
        painter.setFont(self._font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
