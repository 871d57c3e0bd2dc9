"""When pictures were taken, by the cameras' own clocks; a span that is brushed narrows all that is shown."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtWidgets import QVBoxLayout

from app.domain.arrays import Ints
from app.domain.language import tr
from app.domain.work import Topic
from app.store import media, timeline
from app.ui.commands import Command
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.time_lanes import lanes_of
from app.ui.widgets.plain_label import PlainLabel, tool_tip
from app.ui.widgets.time_axis import TimeAxis

if TYPE_CHECKING:
    from app.ui.widgets.time_spans import Span

ABOUT = tr("Filled: the clock's zone is known, drawn in UTC. Outlined: as the clock stood. Drag or Shift+arrows brush.")


class TimelinePanel(Panel):
    """Lanes of the most frequent cameras, the others together, and those whose camera is not named."""

    name, title = "timeline", tr("Timeline")
    topics = frozenset({Topic.MEDIA, Topic.FACTS})
    area, order = Area.MIDDLE, 45

    def build(self) -> None:
        """Make the axis, and what is said of it."""
        theme = self.workspace.theme
        self._times: timeline.Times | None = None
        self._applied: Span | None = None
        """What all that is shown is narrowed to; a brush that is drawn and not applied narrows nothing."""
        self.axis, self.said = TimeAxis(theme, tr("Timeline")), PlainLabel("", "dim")
        self.about = PlainLabel(ABOUT, "small")
        for label in (self.said, self.about):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(2), theme.px(3), theme.px(2))
        column.setSpacing(theme.px(2))
        column.addWidget(self.said)
        column.addWidget(self.axis, 1)
        column.addWidget(self.about)
        self.axis.setAccessibleDescription(ABOUT)
        self.setFocusProxy(self.axis)
        self._fit(theme)
        self.axis.brushed.connect(self._narrow)
        self.axis.seen.connect(self._say)
        self.workspace.widened.connect(self._drop)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.axis.set_theme(theme)
        self._fit(theme)

    def _fit(self, theme: Theme) -> None:
        """Leave the signs' meaning to the tool tip where the text is large: the drawing needs the room."""
        large = theme.has_large_text
        self.about.setVisible(not large)
        self.axis.setToolTip(tool_tip(ABOUT) if large else "")

    def touched(self) -> None:
        """Refresh; where something is narrowed to a span, also out of sight: pictures may have come into it."""
        super().touched()
        if self.is_built and self._applied is not None and not (self.isVisible() or self.workspace.closed):
            self._tell_failures(self.refresh)

    def refresh(self) -> None:
        """Read all times anew."""
        times = self._times = timeline.read(self.workspace.reader)
        self.axis.show_lanes(lanes_of(times))
        if self._applied is not None:
            self.workspace.narrow(self.title, self._brushed())
        self.follow()
        self._say()

    def follow(self) -> None:
        """Mark the picture that is picked."""
        at_s, picked = None, self.workspace.selection.media
        if picked and self._times is not None:
            found = np.flatnonzero(self._times.items == media.item_number(self.workspace.reader, picked[0]))
            at_s = float(self._times.seconds[found[0]]) if len(found) else None
        self.axis.mark(at_s)

    def _say(self) -> None:
        undated = self._times.undated if self._times is not None else 0
        without = [tr("%n picture(s) without a time", "", undated)] if undated else []
        seen = [self.axis.seen_words()] if self.axis.count() else []  # else the axis says so itself
        self.said.setText("  ·  ".join([*seen, *without]))

    def _narrow(self) -> None:
        self._applied = self.axis.brush
        self.workspace.narrow(self.title, self._brushed())
        self._say()

    def _brushed(self) -> Ints | None:
        """Return the row numbers of the span that is narrowed to; None where there is none."""
        brush, times = self._applied, self._times
        if brush is None or times is None:
            return None
        inside = (times.seconds >= brush.first_s) & (times.seconds < brush.last_s)
        return np.sort(times.items[inside])

    def _drop(self) -> None:
        self.axis.drop()
        self._narrow()

    def come(self) -> None:
        """Show the timeline."""
        self.come_forward()

    commands = (
        Command(
            "timeline.show",
            tr("Timeline"),
            "I",
            come,
            help=tr("Arrows pan, + and - zoom, Shift+arrows brush, Return narrows"),
        ),
    )


PANEL = TimelinePanel
