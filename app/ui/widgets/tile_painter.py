"""Draws one tile's cell: the veiled picture, its caption and its marks."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from app.domain.arrays import UInt8s
from app.domain.language import tr
from app.domain.tag import FLAG
from app.ui.theme import Colours, Theme
from app.ui.widgets.face_frame import draw_face
from app.ui.widgets.grid_layout import GroupLabel
from app.ui.widgets.picture import VeiledPictures
from app.ui.widgets.tile_items import TileCard

TILE_UNITS = (40, 30)
"""Width and height of a tile at text scale 1 and size 1, in units of four pixels."""
GROWTH = 0.5
"""How much of a larger text the tiles follow: the text needs the room, the pictures do not."""
CAPTION_SIZE = 0.85
YEAR = re.compile(r"^\d{4}-(?=\d\d-\d\d )")
RANK = re.compile(r"^\d+  ")
SMALL_WORDS = 0.75
CENTRED = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignCenter.value)
EMPTY_WIDE_UNITS = 110
"""A line of words in an empty grid is no longer than this."""
TIMES, ALMOST = "\N{MULTIPLICATION SIGN}", "\N{ALMOST EQUAL TO}"
HALF, HALF_TURN = "half", 180 * 16
PENNANT, DIAMOND = "pennant", "diamond"
"""The mark of a picture of which only a copy was seen; Qt counts sixteenths of a degree."""


@dataclass(frozen=True, slots=True)
class CellState:
    """How a cell stands: picked, the current one, and whether its grid has the focus."""

    picked: bool
    current: bool
    focused: bool


class TilePainter:
    """Draws cells in one look; remembers what is dear to make."""

    def __init__(self, theme: Theme) -> None:
        self.pictures = VeiledPictures()
        self.set_theme(theme)

    def set_theme(self, theme: Theme, size: float = 1.0) -> None:
        """Take on a look and a size of tiles."""
        self.theme = theme
        self._font = theme.font(CAPTION_SIZE)
        self._bold = theme.font(CAPTION_SIZE, QFont.Weight.DemiBold)
        self._metrics, self._bold_metrics = QFontMetrics(self._font), QFontMetrics(self._bold)
        grown = size * (1 + GROWTH * (theme.text_scale - 1))
        self._margin = theme.px(1.5)
        self._least_px = round(TILE_UNITS[0] * 4 * grown) + 2 * self._margin
        self.fit(self._least_px)
        self._colours = {name: theme.colour(name) for name in Colours.__slots__}
        self.pictures.clear()

    def fit(self, width_px: int) -> int:
        """Make the tiles as large as fills rows of a width; return how many stand in a row."""
        columns = max(1, width_px // self._least_px)
        tile_px = max(self._least_px, width_px // columns) - 2 * self._margin
        self._tile = QSize(tile_px, tile_px * TILE_UNITS[1] // TILE_UNITS[0])
        return columns

    def cell_size(self) -> QSize:
        """Return the size of a cell: tile, caption and margins."""
        line = self._metrics.height() + self._margin
        return QSize(self._tile.width() + 2 * self._margin, self._tile.height() + 2 * self._margin + line)

    def draw(self, painter: QPainter, cell: QRect, card: TileCard, tile: UInt8s | None, state: CellState) -> None:
        """Draw one cell."""
        inner = cell.adjusted(self._margin // 2, self._margin // 2, -self._margin // 2, -self._margin // 2)
        if state.picked:
            painter.fillRect(inner, self._colours["picked"])
        mount = self._mount(cell)
        painter.fillRect(mount, self._colours["mount"])
        if tile is not None:
            place = QRect(mount.topLeft(), self._tile)
            place.moveCenter(mount.center())
            drawn = self.pictures.draw(painter, place, card.media_id, tile)
            if card.face is not None:
                draw_face(painter, drawn, card.face, self._colours["surface"], self._colours["accent"])
        self._draw_caption(painter, mount, card)
        if card.grade is not None:
            self._draw_grade(painter, mount, card.grade.chip)
        if card.stack > 1:
            self._draw_stack(painter, mount, card)
        if state.picked or state.current:
            self._draw_frame(painter, inner, state)

    def draw_words(self, painter: QPainter, area: QRect, words: str) -> None:
        """Say in the middle of an empty grid why it is empty, and what to do."""
        font, room = self.words_room(area, words)
        painter.setFont(font)
        painter.setPen(self._colours["dim"])
        painter.drawText(room, CENTRED, words)

    def words_room(self, area: QRect, words: str) -> tuple[QFont, QRect]:
        """Return how and where words stand in the middle, closer to the sides and smaller where not all have room."""
        font, room = self.theme.font(), area
        for margin, scale in ((4, 1.0), (1, 1.0), (1, SMALL_WORDS)):
            gap = margin * self._margin
            wide = min(area.width() - 2 * gap, self.theme.px(EMPTY_WIDE_UNITS))
            room = QRect(area.center().x() - wide // 2, area.top() + gap, wide, area.height() - 2 * gap)
            font = self.theme.font(scale)
            if QFontMetrics(font).boundingRect(room, CENTRED, words).height() <= room.height():
                break
        return font, room

    def draw_head(self, painter: QPainter, cell: QRect, label: GroupLabel) -> None:
        """Draw the first cell of a group: what it is, and how many tiles it has."""
        inner = cell.adjusted(2 * self._margin, 2 * self._margin, -2 * self._margin, -2 * self._margin)
        painter.setPen(self._colours["accent"])
        painter.drawLine(
            cell.topLeft() + QPoint(self._margin, self._margin // 2), cell.topRight() + QPoint(0, self._margin // 2)
        )
        painter.setFont(self._bold)
        painter.setPen(self._colours["text"])
        words = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        named = painter.boundingRect(inner, words, label.name)
        painter.drawText(inner, words, label.name)
        painter.setFont(self._font)
        painter.setPen(self._colours["dim"])
        painter.drawText(inner.adjusted(0, named.height() + self._margin, 0, 0), words, label.about)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, _count_words(label))

    def draw_waiting(self, painter: QPainter, cell: QRect) -> None:
        """Draw the place of a media item that is not read yet."""
        painter.fillRect(self._mount(cell), self._colours["mount"])

    def _mount(self, cell: QRect) -> QRect:
        margin = self._margin
        return QRect(cell.x() + margin, cell.y() + margin, cell.width() - 2 * margin, self._tile.height())

    def _draw_caption(self, painter: QPainter, mount: QRect, card: TileCard) -> None:
        line = QRect(mount.x(), mount.bottom() + self._margin // 2, mount.width(), self._metrics.height())
        right = line.right()
        flagged = FLAG in card.tags
        marks = (
            (flagged, PENNANT),
            (len(card.tags) > flagged, DIAMOND),
            (card.troubled, "warning"),
            (card.noted, "accent"),
            (card.seen, "dim"),
            (card.copy_seen, HALF),
        )
        for said, colour in marks:
            if said:
                right = self._draw_mark(painter, line, right, colour)
        painter.setFont(self._font)
        painter.setPen(self._colours["dim"])
        text, room = card.caption or card.media_id[:8], right - line.x()
        if self._metrics.horizontalAdvance(text) > room:
            text = YEAR.sub("", text)  # the hour tells a picture from the next one, the year does not
        if card.short and self._metrics.horizontalAdvance(text) > room:
            text = card.short
        if self._metrics.horizontalAdvance(text) > room:
            text = RANK.sub("", text)  # which one it is can be seen from where it stands
        cut = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # the marks stand on the right
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a date is read from the left everywhere
        painter.drawText(line, left | Qt.AlignmentFlag.AlignVCenter, cut)

    def _draw_mark(self, painter: QPainter, line: QRect, right: int, colour: str) -> int:
        """Draw a mark at the right end of the line, each of its own form; return where the next one ends."""
        side = self._metrics.ascent() * 0.62
        box = QRectF(right - side, line.center().y() - side / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        painter.setPen(Qt.PenStyle.NoPen)
        if colour != HALF:
            painter.setBrush(self._colours["accent" if colour in {PENNANT, DIAMOND} else colour])
        if colour == "warning":
            painter.drawPolygon([QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()])
        elif colour == PENNANT:
            staff = QRectF(box.left(), box.top(), side / 5, side)
            painter.drawRect(staff)
            painter.drawPolygon(
                [
                    box.topLeft(),
                    QPointF(box.right(), box.top() + side * 0.3),
                    QPointF(box.left(), box.top() + side * 0.6),
                ]
            )
        elif colour == DIAMOND:
            middle = box.center()
            painter.drawPolygon(
                [
                    QPointF(middle.x(), box.top()),
                    QPointF(box.right(), middle.y()),
                    QPointF(middle.x(), box.bottom()),
                    QPointF(box.left(), middle.y()),
                ]
            )
        elif colour == "accent":
            painter.drawRect(box.adjusted(0, side * 0.1, 0, -side * 0.1))
        else:
            painter.setPen(QPen(self._colours["dim"], max(1.0, side / 6)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if colour == HALF:
                painter.drawArc(box, 0, HALF_TURN)
            else:
                painter.drawEllipse(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        return round(right - side * 1.6)

    def _draw_stack(self, painter: QPainter, mount: QRect, card: TileCard) -> None:
        text = f"{ALMOST if card.alike > 1 else TIMES}{card.stack}"
        badge = QRect(QPoint(), self._badge_size(text))
        badge.moveBottomRight(mount.bottomRight() - QPoint(self._margin // 2, self._margin // 2))
        self._draw_badge(painter, badge, text, "ground", "text")

    def _draw_grade(self, painter: QPainter, mount: QRect, chip: str) -> None:
        badge = QRect(mount.topLeft() + QPoint(self._margin // 2, self._margin // 2), self._badge_size(chip))
        self._draw_badge(painter, badge, chip, "text", "ground")

    def _badge_size(self, text: str) -> QSize:
        return QSize(self._bold_metrics.horizontalAdvance(text) + 2 * self._margin, self._bold_metrics.height())

    def _draw_badge(self, painter: QPainter, badge: QRect, text: str, ground: str, colour: str) -> None:
        painter.fillRect(badge, self._colours[ground])
        painter.setFont(self._bold)
        painter.setPen(self._colours[colour])
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_frame(self, painter: QPainter, inner: QRect, state: CellState) -> None:
        colour = QColor(self._colours["accent"] if state.focused or not state.current else self._colours["dim"])
        width = 2 if state.current else 1
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(inner.adjusted(width // 2, width // 2, -width, -width))


def _count_words(label: GroupLabel) -> str:
    return tr("first of %n, folded", "", label.count) if label.folded else tr("%n tile(s)", "", label.count)
