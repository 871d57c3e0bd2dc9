"""Lifting the veil from the scene, not from the people, of some pictures: on the record, and down again at any doubt.

Unlike a peek it stays without a key, since comparing takes time; it falls with every navigation, with Esc, when the
window or the panel loses the keyboard or is hidden, behind a dialog, and after a minute without a key or a click.
"""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.arrays import overwrite
from app.domain.exposure import Tier
from app.domain.ids import MediaId
from app.operations.reveal import Revealed, begin_reveal, end_reveal
from app.ui.exposure_meter import ExposureMeter
from app.ui.lane import Operation
from app.ui.workspace import Workspace

if TYPE_CHECKING:
    from app.store.reveals import RevealId

IDLE_MS = 60_000
"""Nobody is looking any more. A peek, which shows people too, has ten seconds. Source: wellbeing reference, 1.3."""
FALLING = {
    QEvent.Type.WindowDeactivate,
    QEvent.Type.WindowBlocked,
    QEvent.Type.WindowStateChange,
    QEvent.Type.Hide,
    QEvent.Type.Close,
    QEvent.Type.Resize,
}
AT_WORK = {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel}


@dataclass(slots=True, eq=False)
class _Open:
    """A reveal that stands, and how much of it is on the screen."""

    reveal_id: "RevealId"
    media_id: MediaId
    meter: ExposureMeter = field(default_factory=ExposureMeter)


class ContextControl(QObject):
    """Asks for covered context, hands it on as it comes, and says when it is over.

    ``measure`` tells on how many device pixels a media item's context stands.
    """

    arrived = Signal(str, object)
    """A media item's ``Revealed``; whoever shows it veils it when ``fallen`` comes."""
    fallen = Signal()

    def __init__(self, workspace: Workspace, panel: QWidget, measure: Callable[[str], int]) -> None:
        super().__init__(panel)
        self._workspace, self._panel, self._measure = workspace, panel, measure
        self._request, self._wanted = 0, False
        self._reveals: list[_Open] = []
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.veil)
        workspace.veil_asked.connect(self.veil)

    @property
    def is_wanted(self) -> bool:
        """Whether covered context is asked for, or shown."""
        return self._wanted

    def show(self, media: Sequence[MediaId]) -> None:
        """Ask for the covered context of some pictures; each comes when its row is written, if it is wanted then."""
        self.show_by([(begin_reveal, media_id, Tier.CONTEXT) for media_id in media])

    def show_by(self, reveals: Sequence[tuple[Operation, *tuple[object, ...]]]) -> None:
        """Ask for what some reveals show in which people are filled in: each an operation and its arguments."""
        self.veil()
        if not self._panel.window().isActiveWindow() or QApplication.activeModalWidget() is not None:
            return
        self._request += 1
        self._wanted, request = True, self._request
        self._watch(on=True)

        def arrived(covered: Revealed) -> None:
            self._arrived(request, covered)

        for operation, *arguments in reveals:
            self._workspace.lane.submit(operation, *arguments, then=arrived)

    def veil(self) -> None:
        """Let the veil fall now."""
        if not self._wanted:
            return
        self._wanted = False
        self._idle.stop()
        self._watch(on=False)
        for each in self._reveals:
            each.meter.show(self._measure(each.media_id))
        self.fallen.emit()
        while self._reveals:
            ended = self._reveals.pop()
            self._workspace.lane.submit(end_reveal, ended.reveal_id, ended.meter.end())

    def _arrived(self, request: int, covered: Revealed) -> None:
        if self._workspace.closed:
            overwrite(covered.pixels)
            return
        self._workspace.reveal_began.emit()
        if request != self._request or not self._wanted or not self._panel.window().isActiveWindow():
            self._workspace.lane.submit(end_reveal, covered.reveal_id)
        else:
            self.arrived.emit(covered.media_id, covered)
            self._panel.repaint()
            self._reveals.append(_Open(covered.reveal_id, covered.media_id))
            self._reveals[-1].meter.show(self._measure(covered.media_id))
        overwrite(covered.pixels)  # who shows it has a copy

    def _watch(self, *, on: bool) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        if on:
            self._idle.start()
            application.installEventFilter(self)
            application.focusChanged.connect(self._focus_went)
            application.applicationStateChanged.connect(self._application_changed)
        else:
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._focus_went)
            application.applicationStateChanged.disconnect(self._application_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the veil fall when the window or the panel goes; keys and clicks say that somebody is at work."""
        kind = event.type()
        if kind in AT_WORK:
            self._idle.start()
        elif kind is QEvent.Type.ApplicationDeactivate or kind in self._falling(watched):
            self.veil()
        return False

    def _falling(self, watched: QObject) -> AbstractSet[QEvent.Type]:
        """Return the events that let the veil fall when they come to a widget: the window, or the panel."""
        if watched is self._panel.window():
            return FALLING
        return {QEvent.Type.Hide} if watched is self._panel else set()

    def _focus_went(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._panel.isAncestorOf(new):
            self.veil()

    def _application_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.veil()
