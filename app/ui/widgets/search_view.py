"""The asked picture with the region that is searched for, and below it the one that was found, with the points."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.arrays import UInt8s
from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Evidence
from app.domain.region import WHOLE, Region
from app.ui.theme import Theme
from app.ui.widgets.picture import CoveredPictures, VeiledPictures

STEP, LEAST_SIDE = 0.04, 0.08
"""How far an arrow moves a side, and the shortest side, as shares of the picture."""
FIRST = Region(0.3, 0.3, 0.7, 0.7)
MOST_LINES, MOST_NUMBERS = 40, 12
POINT_PX = 3.0
SHADE = QColor(0, 0, 0, 110)
HALO, CORE = QColor(0, 0, 0, 170), QColor("#ffd84d")
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def said_of_search(picture: str, part: str) -> str:
    """Return what a screen reader says of the asked picture and the part that is searched for."""
    if not picture:
        return tr("Picture to search for: none picked yet")
    return tr("Picture to search for {picture}, {part}", picture=picture, part=part)


class SearchView(QWidget):
    """Two pictures, veiled or covered, one above the other; on the upper one a region can be drawn.

    With the keyboard: arrows move the region, with Shift they move its lower right corner; Return searches.
    """

    SPOKEN_AS = QAccessible.Role.Graphic
    search_asked = Signal()
    region_changed = Signal()
    peek_began = Signal(str)
    peek_ended = Signal()
    """The scenes are to be shown with the people filled in, or veiled again."""
    left = Signal()
    """The keyboard went elsewhere, so that nothing clear may stand."""

    def __init__(self, theme: Theme, say: Callable[[str, str], str] = said_of_search) -> None:
        super().__init__()
        self._said = say
        self.region = WHOLE
        self.asked: MediaId | None = None
        self.found: MediaId | None = None
        self.evidence: Evidence | None = None
        self.covered = CoveredPictures()
        self._tiles: dict[MediaId, UInt8s] = {}
        self._veiled, self._theme = VeiledPictures(), theme
        self._drawn_from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._say()

    # ---- what is shown ----

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._veiled.clear()
        self.update()

    def ask_for(self, media_id: MediaId | None, tile: UInt8s | None) -> None:
        """Show a picture that is asked for, whole, and nothing found."""
        self.covered.veil()
        self.asked, self.region = media_id, WHOLE
        self._tiles = {media_id: tile} if media_id is not None and tile is not None else {}
        self.show_found(None, None, None)

    def show_found(self, media_id: MediaId | None, tile: UInt8s | None, evidence: Evidence | None) -> None:
        """Show a picture that was found, below, and the points that agree."""
        self.found, self.evidence = media_id, evidence
        if media_id is not None and tile is not None:
            self._tiles[media_id] = tile
        self._say()
        self.update()

    def show_covered(self, media_id: MediaId, pixels: UInt8s) -> None:
        """Show one picture's covered context, from a reveal whose row is written, in the place of its tile."""
        if media_id in {self.asked, self.found}:
            self.covered.hold(media_id, pixels)
            self.update()

    def veil(self) -> None:
        """Show tiles again at once, and overwrite what was shown."""
        shown = any(each in self.covered for each in (self.asked, self.found) if each)
        self.covered.veil()
        if shown and self.isVisible():
            self.repaint()

    def draw_region(self, region: Region) -> None:
        """Take another region."""
        if region != self.region:
            self.region = region
            self._say()
            self.update()
            self.region_changed.emit()

    def _say(self) -> None:
        """Tell a screen reader what is searched for, without anything out of the picture."""
        part = tr("the whole picture") if self.region == WHOLE else _region_words(self.region)
        words = self._said((self.asked or "")[:8], part)
        if self.found:
            words = "; ".join([words, tr("found picture {picture}", picture=self.found[:8])])
        self.setAccessibleName(words)

    # ---- what a screen reader walks: the asked picture and the found one ----

    @property
    def current(self) -> int:
        """The asked picture; -1 where there is none."""
        return -1 if self.asked is None else 0

    def count(self) -> int:
        """Return how many pictures are shown."""
        return sum(each is not None for each in (self.asked, self.found))

    def words(self, position: int) -> str:
        """Return what is said of a picture, without anything out of it."""
        if position == 0:
            part = tr("the whole picture") if self.region == WHOLE else _region_words(self.region)
            return self._said((self.asked or "")[:8], part)
        points = len(self.evidence.first_xy) if self.evidence is not None else 0
        agree = tr("%n points agree.", "", points) if points else tr("No points to draw.")
        return ", ".join([tr("found picture {picture}", picture=(self.found or "")[:8]), agree])

    def cell(self, position: int) -> QRect:
        """Return where a picture is drawn."""
        if position == 0:
            return self.place_of(self.asked, self.asked_room())
        return self.place_of(self.found, self.found_room())

    def position_at(self, point: QPoint) -> int:
        """Return the picture at a point; -1 where there is none."""
        return next((at for at in range(self.count()) if self.cell(at).contains(point)), -1)

    def is_picked(self, position: int) -> bool:
        """Tell whether it is the asked picture."""
        return position == 0

    # ---- geometry ----

    def sizeHint(self) -> QSize:
        """Two tiles, one above the other."""
        return QSize(self._theme.px(90), self._theme.px(130))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window."""
        return QSize(self._theme.px(40), self._theme.px(36))

    def asked_room(self) -> QRect:
        """Return the room of the asked picture: all of it, until something is found."""
        return QRect(0, 0, self.width(), self.height() // 2 if self.found else self.height())

    def found_room(self) -> QRect:
        """Return the room of the found picture."""
        return QRect(0, self.height() // 2, self.width(), self.height() - self.height() // 2)

    def place_of(self, media_id: MediaId | None, room: QRect) -> QRect:
        """Return where a picture stands within a room, by the proportions of its tile."""
        gap = self._theme.px(1)
        room = room.adjusted(gap, gap, -gap, -gap)
        tile = self._tiles.get(media_id) if media_id else None
        high, wide = (3, 4) if tile is None else tile.shape[:2]
        size = self.covered.size_of(media_id) if media_id and media_id in self.covered else QSize(wide, high)
        place = QRect(room.topLeft(), size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(room.center())
        return place

    # ---- Qt's events ----

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both pictures, the region and the points."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # dates and units as they are written
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        if self.asked is None:
            return
        above = self._draw_picture(painter, self.asked, self.asked_room())
        if self.region != WHOLE:
            self._draw_region(painter, above)
        if self.found is not None:
            below = self._draw_picture(painter, self.found, self.found_room())
            if self.evidence is not None:
                self._draw_points(painter, above, below, self.evidence)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(above.adjusted(-2, -2, 1, 1))

    def _draw_picture(self, painter: QPainter, media_id: MediaId, room: QRect) -> QRect:
        place = self.place_of(media_id, room)
        painter.fillRect(place, self._theme.colour("mount"))
        if media_id in self.covered:
            self.covered.draw(painter, place, media_id)
        elif media_id in self._tiles:
            self._veiled.draw(painter, place, media_id, self._tiles[media_id])
        return place

    def _draw_region(self, painter: QPainter, place: QRect) -> None:
        area = self._area(place).toRect()
        for part in (
            QRect(place.left(), place.top(), place.width(), area.top() - place.top()),
            QRect(place.left(), area.bottom() + 1, place.width(), place.bottom() - area.bottom()),
            QRect(place.left(), area.top(), area.left() - place.left(), area.height()),
            QRect(area.right() + 1, area.top(), place.right() - area.right(), area.height()),
        ):
            painter.fillRect(part, SHADE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((HALO, 4), (CORE, 2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(area)

    def _area(self, place: QRect) -> QRectF:
        sides = self.region
        return QRectF(
            place.x() + sides.left * place.width(),
            place.y() + sides.top * place.height(),
            (sides.right - sides.left) * place.width(),
            (sides.bottom - sides.top) * place.height(),
        )

    def _draw_points(self, painter: QPainter, above: QRect, below: QRect, evidence: Evidence) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        one, two = _spots(above, evidence.first_xy.tolist()), _spots(below, evidence.second_xy.tolist())
        line = QColor(CORE)
        line.setAlpha(110)
        painter.setPen(QPen(line, 1))
        for first, second in list(zip(one, two, strict=True))[:MOST_LINES]:
            painter.drawLine(first, second)
        reach = POINT_PX * (1 + 0.3 * (self._theme.text_scale - 1))
        painter.setPen(QPen(HALO, 1.5))
        painter.setBrush(CORE)
        for spot in one + two:
            painter.drawEllipse(spot, reach, reach)
        painter.setFont(self._theme.font(0.8))
        room = 2.5 * painter.fontMetrics().height()
        for number, row in enumerate(_apart(one, two, room), 1):
            for spot in (one[row], two[row]):
                self._draw_number(painter, spot + QPointF(1.5 * reach, -reach), str(number))

    def _draw_number(self, painter: QPainter, at: QPointF, text: str) -> None:
        box = QRectF(painter.fontMetrics().boundingRect(text)).adjusted(-2, 0, 2, 0)
        box.moveBottomLeft(at)
        painter.fillRect(box, HALO)
        painter.setPen(CORE)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or grow the region; Return searches; Space asks for a peek at the asked picture."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in ARROWS and self.asked is not None:
            self.draw_region(moved(self.region, ARROWS[Qt.Key(key)], grow=shift))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.asked is not None:
            self.search_asked.emit()
        elif key == Qt.Key.Key_Space and not event.modifiers() and self.asked is not None:
            if not event.isAutoRepeat():
                self.peek_began.emit(self.asked)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the peek with its key."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.peek_ended.emit()
        else:
            super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw a region."""
        if event.button() == Qt.MouseButton.LeftButton and self.asked is not None:
            self._drawn_from = self._shares(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it."""
        if self._drawn_from is not None:
            here, there = self._drawn_from, self._shares(event.position())
            sides = (*sorted((here.x(), there.x())), *sorted((here.y(), there.y())))
            try:
                self.draw_region(Region(sides[0], sides[2], sides[1], sides[3]))
            except RequestError:
                return  # too small yet

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it; a mere click takes the whole picture again."""
        if self._drawn_from is None:
            return
        apart = self._shares(event.position()) - self._drawn_from
        self._drawn_from = None
        if max(abs(apart.x()), abs(apart.y())) < LEAST_SIDE / 4:
            self.draw_region(WHOLE)

    def _shares(self, at: QPointF) -> QPointF:
        place = self.place_of(self.asked, self.asked_room())
        x, y = (at.x() - place.x()) / place.width(), (at.y() - place.y()) / place.height()
        return QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Veil when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()
        self.update()


def moved(region: Region, by: tuple[int, int], *, grow: bool) -> Region:
    """Return a region one step further, or its lower right corner; the first step draws one in the middle."""
    if region == WHOLE:
        return FIRST
    across, down = by[0] * STEP, by[1] * STEP
    if grow:
        right = min(max(region.right + across, region.left + LEAST_SIDE), 1.0)
        bottom = min(max(region.bottom + down, region.top + LEAST_SIDE), 1.0)
        return Region(region.left, region.top, right, bottom)
    across = min(max(across, -region.left), 1.0 - region.right)
    down = min(max(down, -region.top), 1.0 - region.bottom)
    sides = (region.left + across, region.top + down, region.right + across, region.bottom + down)
    return Region(*(min(max(side, 0.0), 1.0) for side in sides))


def _spots(place: QRect, shares: list[list[float]]) -> list[QPointF]:
    return [QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in shares]


def _apart(one: list[QPointF], two: list[QPointF], room: float) -> list[int]:
    """Return the rows of a few points, the surest first, whose numbers don't cover each other in either picture."""
    kept: list[int] = []
    for row in range(len(one)):
        near = (spots[row] - spots[each] for each in kept for spots in (one, two))
        if len(kept) < MOST_NUMBERS and all(apart.manhattanLength() > room for apart in near):
            kept.append(row)
    return kept


def _region_words(region: Region) -> str:
    """Return where a region lies, in hundredths of the picture's sides."""
    return tr(
        "region from {left}, {top} to {right}, {bottom}",
        left=f"{region.left:.0%}",
        top=f"{region.top:.0%}",
        right=f"{region.right:.0%}",
        bottom=f"{region.bottom:.0%}",
    )
