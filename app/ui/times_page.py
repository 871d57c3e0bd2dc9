"""When the members of an open series were taken: a lane a camera, and beside them those that have no time."""

from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.language import tr
from app.store import media, timeline
from app.store.timeline import Times
from app.ui.theme import Theme
from app.ui.time_lanes import lanes_of
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.time_axis import TimeAxis
from app.ui.workspace import Workspace

ABOUT = tr(
    "Filled: the clock's zone is known, drawn in UTC. Outlined: as the clock stood. Drag, or Shift+arrows and Return, "
    "to pick members."
)
AXIS_UNITS, LOW_AXIS_UNITS, LOW_UNITS = 22, 18, 36
"""How high the axis is at least, also in a page that is lower than the last."""


class TimesPage(QWidget):
    """The times of a series; read beside the window when the page is first looked at."""

    rests_on = Signal(object)
    """The members within what is brushed, or those without a time, are to be picked; a tuple of media ids."""
    told_anew = Signal()
    """The times that were read stand there."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._members: tuple[MediaId, ...] | None = None
        self._at: Mapping[MediaId, float] = {}
        self._picked: MediaId | None = None
        self.axis = TimeAxis(workspace.theme, tr("Times of the series"))
        self.said, self.about = PlainLabel("", "dim"), PlainLabel(ABOUT, "small")
        self.undated = QPushButton()
        self.undated.setProperty("quiet", True)  # noqa: FBT003  Qt's own signature
        self.undated.hide()
        for label in (self.said, self.about):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, workspace.theme.px(1), 0, 0)
        column.setSpacing(workspace.theme.px(1))
        column.addWidget(self.said)
        column.addWidget(self.axis, 1)
        column.addWidget(self.undated, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.about)
        self._fit()
        self.setFocusProxy(self.axis)
        self.axis.brushed.connect(self._pick_brushed)
        self.undated.clicked.connect(self._pick_undated)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.axis.set_theme(theme)
        self._fit()

    def _fit(self) -> None:
        """Keep a lane's height for the axis; where the text is large, what is said of it stands in its tip alone.

        In a low window the axis and the button have all the room, and what is seen is told by the axis alone.
        """
        theme = self.workspace.theme
        low = theme.has_large_text and self.height() < theme.px(LOW_UNITS)
        self.axis.setMinimumHeight(theme.px(LOW_AXIS_UNITS if low else AXIS_UNITS))
        self.axis.setToolTip(plain(ABOUT))
        self.about.setVisible(not theme.has_large_text)
        self.said.setVisible(not low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as has room."""
        super().resizeEvent(event)
        self._fit()

    def show_members(self, members: Sequence[MediaId]) -> None:
        """Show the times of these; nothing is read again for the same members."""
        if self._members == tuple(members):
            return
        self._members = tuple(members)
        self._show({}, None)
        asked = self._members
        self.workspace.aside.ask(partial(_read, asked), partial(self._arrived, asked))

    def forget(self) -> None:
        """Read again when the page is next looked at."""
        self._members = None

    def mark(self, media_id: MediaId | None) -> None:
        """Mark the time of the member that is picked."""
        self._picked = media_id
        self.axis.mark(self._at.get(media_id) if media_id is not None else None)

    def _arrived(self, members: tuple[MediaId, ...], found: tuple[Mapping[MediaId, float], Times]) -> None:
        if members is self._members:
            self._show(*found)
            self.told_anew.emit()

    def _show(self, at: Mapping[MediaId, float], times: Times | None) -> None:
        self._at = at
        self.axis.drop()
        self.axis.show_lanes(())  # so that the axis fits the times of this series, and not those of the one before
        self.axis.show_lanes(lanes_of(times) if times is not None else ())
        self.said.setText(self.axis.seen_words() if at else "")
        without = len(self._without_time()) if times is not None else 0
        self.undated.setText(tr("Pick %n member(s) without a time", "", without))
        self.undated.setVisible(bool(without))
        self.mark(self._picked)

    def _without_time(self) -> tuple[MediaId, ...]:
        return tuple(each for each in self._members or () if each not in self._at)

    def _pick_brushed(self) -> None:
        if (brush := self.axis.brush) is not None:
            inside = [each for each, at_s in self._at.items() if brush.first_s <= at_s < brush.last_s]
            self.rests_on.emit(tuple(inside))

    def _pick_undated(self) -> None:
        self.rests_on.emit(self._without_time())


def _read(members: tuple[MediaId, ...], reader: Database) -> tuple[Mapping[MediaId, float], Times]:
    """Return when each member was taken, in seconds since 1970 as the axis has them, and the times as lanes."""
    numbers = media.numbers(reader, members)
    times = timeline.read(reader, sorted(numbers.values()))
    at_s = dict(zip(times.items.tolist(), np.asarray(times.seconds).tolist(), strict=True))
    return {each: at_s[number] for each, number in numbers.items() if number in at_s}, times
