"""Two pictures side by side, veiled or covered, with what joins them; the keyboard steps through it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.arrays import UInt8s
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Evidence
from app.matching.regions import frame
from app.ui.theme import Theme
from app.ui.widgets.accessible import tell_current
from app.ui.widgets.face_frame import draw_face
from app.ui.widgets.pair_painter import PairPainter, Points, Wanted, points_of
from app.ui.widgets.pair_parts import Side, region_box, region_words
from app.ui.widgets.picture import CoveredPictures, VeiledPictures

CAPTION_SIZE = 0.88
CROPS_SHARE = 0.42
"""How much of the height the magnified parts get, while a region is looked at in covered pictures."""
LEAST_PART = 0.16
"""No magnified part is shorter than this share of the picture."""
BOTH_FROM_UNITS = 85
"""From this height on, in units of four pixels, magnified parts stand below the pictures and not in their place."""
LEAST_UNITS = (60, 28)
PAGE_KEYS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PairView(QWidget):
    """The two pictures; Tab chooses between them, Space asks for a peek at the chosen one."""

    SPOKEN_AS = QAccessible.Role.Graphic
    peek_began = Signal(str)
    peek_ended = Signal()
    chosen = Signal()
    """The other of the two pictures is the chosen one now."""
    stepped = Signal()
    """Another region of points is looked at, or all are."""
    other_asked = Signal(int)
    """The second picture is to be exchanged for the one before (-1) or after (1) it in the strip."""
    pair_asked = Signal(int)
    """The next pair (1) is to be shown, or the last one again (-1)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.sides: tuple[Side, Side] | None = None
        self.points: Points | None = None
        self.region, self.side, self.lines = -1, 0, True
        self._covered = CoveredPictures()
        self._veiled, self._empty_words = VeiledPictures(), ""
        self._theme, self._painter = theme, PairPainter(theme)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.say()

    # ---- what is shown ----

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._painter.set_theme(theme)
        self._veiled.clear()
        self.updateGeometry()
        self.update()

    def show_pair(self, sides: tuple[Side, Side] | None, evidence: Evidence | None, empty_words: str = "") -> None:
        """Show two pictures, veiled, and their points; without any, the words why."""
        self.veil()
        self._veiled.clear()
        self.sides, self.points = sides, points_of(evidence)
        self.region, self.side, self._empty_words = -1, 0, empty_words
        self.say()
        self.update()

    def show_covered(self, media_id: MediaId, pixels: UInt8s) -> None:
        """Show one picture's covered context, from a reveal whose row is written, in the place of its tile."""
        if self.sides is not None and media_id in {side.media_id for side in self.sides}:
            self._covered.hold(media_id, pixels)
            self.update()

    def veil(self) -> None:
        """Show tiles again, at once, and overwrite what was shown."""
        shown = self.is_covered
        self._covered.veil()
        if shown and self.isVisible():
            self.repaint()

    @property
    def is_covered(self) -> bool:
        """Whether more than tiles is shown."""
        return bool(self.covered_count())

    def clear_px(self, media_id: str) -> int:
        """Return on how many device pixels a picture's covered context stands."""
        return self._covered.clear_px(media_id)

    def covered_count(self) -> int:
        """Return how many of the two pictures are shown as covered context."""
        return sum(side.media_id in self._covered for side in self.sides or ())

    def step(self, by: int) -> None:
        """Go to the next region of points, or the one before; beside the last and the first come all."""
        many = len(self.points.of_region) if self.points else 0
        self._go_to(many and (self.region + 1 + by) % (many + 1) - 1)

    def show_all(self) -> None:
        """Show all points again."""
        self._go_to(-1)

    def switch_lines(self) -> None:
        """Draw the lines, or leave them out."""
        self.lines = not self.lines
        self.update()

    def _go_to(self, region: int) -> None:
        if self.points is not None and region != self.region:
            self.region = region
            self.say()
            self.update()
            self.stepped.emit()

    def choose(self, side: int) -> None:
        """Make one of the two pictures the chosen one."""
        if side != self.side:
            self.side = side
            self.say()
            self.update()
            self.chosen.emit()

    # ---- in words ----

    def region_words(self) -> str:
        """Return which region is looked at, and where it lies in either picture."""
        return "" if self.points is None or self.region < 0 else region_words(self.points, self.region)

    def say(self) -> None:
        """Tell a screen reader what is shown and chosen; no file name."""
        if self.sides is None:
            words = " ".join([tr("Two pictures side by side."), self._empty_words])
        else:
            left, right = (side.media_id[:8] for side in self.sides)
            chosen = (
                tr("Left {left}, right {right}, left chosen.", left=left, right=right),
                tr("Left {left}, right {right}, right chosen.", left=left, right=right),
            )
            many = tr("%n points agree.", "", len(self.points)) if self.points else tr("No points to draw.")
            words = f"{chosen[self.side]} {many} {self.region_words()}"
        self.setAccessibleName(words.strip())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        tell_current(self)

    # ---- what a screen reader walks: the two pictures, then the regions of points ----

    @property
    def current(self) -> int:
        """The region that is looked at, else the chosen picture; -1 where there is none."""
        if self.sides is None:
            return -1
        return self.side if self.region < 0 else len(self.sides) + self.region

    def count(self) -> int:
        """Return how many pictures and regions there are."""
        regions = len(self.points.of_region) if self.points is not None else 0
        return 0 if self.sides is None else len(self.sides) + regions

    def words(self, position: int) -> str:
        """Return what stands below a picture, or which region it is and where; no file name."""
        sides = self.sides or ()
        if position < len(sides):
            shown = tr("people filled in") if sides[position].media_id in self._covered else tr("veiled")
            marked = [tr("a face is marked")] if sides[position].face is not None else []
            return ", ".join([sides[position].caption, shown, *marked])
        return region_words(self.points, position - len(sides)) if self.points is not None else ""

    def cell(self, position: int) -> QRect:
        """Return where a picture is drawn, or a region in the left one."""
        places = self.places()
        if position < len(places) or self.points is None:
            return places[min(position, len(places) - 1)]
        return region_box(self.points, position - len(places), places[0])

    def position_at(self, point: QPoint) -> int:
        """Return the picture at a point; -1 where there is none."""
        here = (at for at, place in enumerate(self.places()) if place.contains(point))
        return next(here, -1) if self.sides is not None else -1

    def is_picked(self, position: int) -> bool:
        """Tell whether a picture is the chosen one, or a region the one that is looked at."""
        return position in {self.side, self.current}

    # ---- geometry ----

    def minimumSizeHint(self) -> QSize:
        """Small enough for a small screen at large text."""
        return QSize(4 * LEAST_UNITS[0], 4 * LEAST_UNITS[1])

    def sizeHint(self) -> QSize:
        """As much as there is room."""
        return QSize(self._theme.px(200), self._theme.px(100))

    def places(self) -> tuple[QRect, QRect]:
        """Return where the two pictures stand."""
        mounts = self._mounts()
        left, right = (self._place(side, mount) for side, mount in zip(self.sides or (None, None), mounts, strict=True))
        return left, right

    def _mounts(self) -> tuple[QRect, QRect]:
        area, gap = self.rect(), self._theme.px(3)
        high = area.height() - self._caption_px()
        if self._shows_parts() and not self._parts_alone():
            high = round(high * (1 - CROPS_SHARE)) - gap
        wide = (area.width() - gap) // 2
        return QRect(0, 0, wide, high), QRect(area.width() - wide, 0, wide, high)

    def _parts(self) -> tuple[QRect, QRect]:
        left, right = self._mounts()
        if self._parts_alone():
            return left, right
        top = left.bottom() + self._caption_px() + self._theme.px(3)
        return tuple(QRect(each.x(), top, each.width(), self.height() - top) for each in (left, right))  # type: ignore[return-value]  # two of them

    def _place(self, side: Side | None, mount: QRect) -> QRect:
        if side is None:
            return mount
        size = QSize(4, 3)
        if side.media_id in self._covered:
            size = self._covered.size_of(side.media_id)
        elif side.size_px is not None:
            size = QSize(*side.size_px)
        elif side.tile is not None:
            size = QSize(side.tile.shape[1], side.tile.shape[0])
        place = QRect(QPoint(0, 0), size.scaled(mount.size(), Qt.AspectRatioMode.KeepAspectRatio))
        place.moveCenter(mount.center())
        return place

    def _shows_parts(self) -> bool:
        return self.region >= 0 and self.is_covered

    def _parts_alone(self) -> bool:
        """Tell whether the magnified parts stand in the place of the pictures, since there is no room for both."""
        return self._shows_parts() and self.height() < self._theme.px(BOTH_FROM_UNITS)

    def _caption_px(self) -> int:
        return QFontMetrics(self._theme.font(CAPTION_SIZE)).height() + self._theme.px(1)

    # ---- drawing ----

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pictures, captions, points, and the magnified parts."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # dates and units as they are written
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        if self.sides is None:
            painter.setPen(self._theme.colour("dim"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(
                self.rect().adjusted(self._theme.px(8), 0, -self._theme.px(8), 0), flags, self._empty_words
            )
            return
        alone, places = self._parts_alone(), self.places()
        for at, (side, mount, place) in enumerate(zip(self.sides, self._mounts(), places, strict=True)):
            painter.fillRect(mount, self._theme.colour("mount"))
            if not alone:
                self._draw_picture(painter, side, place)
            if side.face is not None and not alone:
                draw_face(painter, place, side.face, self._theme.colour("surface"), self._theme.colour("accent"))
            self._draw_caption(painter, side, mount, chosen=at == self.side)
        if self.points is not None:
            self._draw_points(painter, self.sides, self.points, places)

    def _draw_points(
        self, painter: QPainter, sides: tuple[Side, Side], points: Points, places: tuple[QRect, QRect]
    ) -> None:
        parts = self._shows_parts()
        if not self._parts_alone():
            self._painter.draw(painter, places, points, Wanted(self.region, self.lines, not parts))
        if parts:
            self._draw_parts(painter, sides, points)

    def _draw_picture(self, painter: QPainter, side: Side, place: QRect) -> None:
        if side.media_id in self._covered:
            self._covered.draw(painter, place, side.media_id)
        elif side.tile is not None:
            self._veiled.draw(painter, place, side.media_id, side.tile)

    def _draw_caption(self, painter: QPainter, side: Side, mount: QRect, *, chosen: bool) -> None:
        line = QRect(mount.x(), mount.bottom() + 1, mount.width(), self._caption_px())
        painter.setFont(self._theme.font(CAPTION_SIZE))
        painter.setPen(self._theme.colour("text" if chosen else "dim"))
        words = side.caption_in(painter.fontMetrics(), line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, words)
        if chosen:
            painter.setPen(QPen(self._theme.colour("accent" if self.hasFocus() else "dim"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(mount.adjusted(1, 1, -1, -1))

    def _draw_parts(self, painter: QPainter, sides: tuple[Side, Side], points: Points) -> None:
        rows = points.of_region[self.region]
        for at, (side, room) in enumerate(zip(sides, self._parts(), strict=True)):
            painter.fillRect(room, self._theme.colour("mount"))
            if side.media_id not in self._covered:
                continue
            size = self._covered.size_of(side.media_id)
            wide, high = size.width(), size.height()
            shape = room.width() / max(room.height(), 1) * high / wide
            left, top, right, bottom = frame(points.xy(at)[rows], LEAST_PART, shape)
            part = QRectF(left * wide, top * high, (right - left) * wide, (bottom - top) * high)
            place = QRect(QPoint(0, 0), part.size().toSize().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
            place.moveCenter(room.center())
            self._covered.draw_part(painter, place, side.media_id, part)
            shares = QRectF(left, top, right - left, bottom - top)
            self._painter.draw_in_part(painter, place, shares, points.xy(at)[rows], points.number[rows])

    # ---- Qt's events ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, exchange, go on; Space asks for a peek."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat() and self.sides is not None:
                self.peek_began.emit(self.sides[self.side].media_id)
        elif key in PAGE_KEYS:
            self.pair_asked.emit(PAGE_KEYS[key])
        elif key in ARROWS and shift:
            self.pair_asked.emit(ARROWS[key])
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step(ARROWS[key])
        elif key in ARROWS:
            self.other_asked.emit(ARROWS[key])
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the peek with its key."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.peek_ended.emit()
        else:
            super().keyReleaseEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001  Qt's own signature
        """Go from the left picture to the right one, and only then on."""
        if self.sides is not None and self.side == (0 if forward else 1):
            self.choose(1 if forward else 0)
            return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the picture that is clicked, and the region of the point nearest to the click."""
        at = event.position().toPoint()
        for side, place in enumerate(self.places() if self.sides is not None else ()):
            if place.contains(at):
                self.choose(side)
                if self.points is not None:
                    x, y = (at.x() - place.x()) / place.width(), (at.y() - place.y()) / place.height()
                    self._go_to(self.points.region_at(side, x, y))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is not."""
        super().focusOutEvent(event)
        self.peek_ended.emit()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing stays clear out of sight."""
        self.veil()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw tiles of another size."""
        super().resizeEvent(event)
        self._veiled.clear()
