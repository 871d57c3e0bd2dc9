"""Lifting the veil from one picture while a key is down, on the record; whatever else happens lets it fall again."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.arrays import overwrite
from app.domain.ids import MediaId
from app.operations.reveal import Revealed, begin_reveal, end_reveal
from app.settings import StickyReveal
from app.ui.widgets.picture import PictureView
from app.ui.workspace import Workspace

STICKY_MS = 10_000
"""A picture that stays revealed without a key veils itself after so long. Source: wellbeing reference, 1.3."""
HOLD_MOST_MS = 60_000
"""A key that is said to be down for longer has been let go unnoticed."""
PEEK = "peek"
FALLING = {
    QEvent.Type.WindowDeactivate,
    QEvent.Type.WindowBlocked,
    QEvent.Type.WindowStateChange,
    QEvent.Type.ApplicationDeactivate,
    QEvent.Type.Hide,
    QEvent.Type.Close,
    QEvent.Type.Resize,
}
ANYWHERE = {QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.ApplicationDeactivate}


class RevealControl(QObject):
    """Shows a clear picture only between a reveal's row and the first sign that nobody holds the key."""

    veiled = Signal()

    def __init__(self, workspace: Workspace, window: QWidget, view: PictureView, application: QApplication) -> None:
        super().__init__(window)
        self._workspace, self._window, self._view, self._application = workspace, window, view, application
        self._asked = 0
        """Which of our requests is wanted; 0 is none, and an answer to another one is thrown away."""
        self._request = 0
        self._reveal_id = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.veil)
        workspace.peek_began.connect(self.begin)
        workspace.peek_ended.connect(self.key_released)
        workspace.moved_away.connect(self.veil)
        workspace.veil_asked.connect(self.veil)
        self._application.applicationStateChanged.connect(self._application_changed)

    @property
    def sticky(self) -> bool:
        """Whether the picture stays without the key, for those who cannot hold one."""
        return self._workspace.settings.sticky_reveal is StickyReveal.ON

    @property
    def is_wanted(self) -> bool:
        """Whether a picture is asked for, or shown."""
        return bool(self._asked)

    def begin(self, media_id: str) -> None:
        """Ask for the picture; it comes when its row is written, if it is still wanted then."""
        if self._asked:
            self.veil()
            if self.sticky:
                return
        if not self._window.isActiveWindow() or QApplication.activeModalWidget() is not None:
            return
        self._request += 1
        self._asked = request = self._request
        self._application.installEventFilter(self)
        self._timer.start(STICKY_MS if self.sticky else HOLD_MOST_MS)

        def arrived(revealed: Revealed) -> None:
            self._arrived(request, revealed)

        self._workspace.lane.submit(begin_reveal, MediaId(media_id), PEEK, "", then=arrived)

    def key_released(self) -> None:
        """Veil when the key goes up, unless the picture is to stay for its ten seconds."""
        if not self.sticky:
            self.veil()

    def veil(self) -> None:
        """Let the veil fall now."""
        if not self._asked:
            return
        self._asked = 0
        self._timer.stop()
        self._view.veil()
        self._application.removeEventFilter(self)
        if self._reveal_id:
            self._workspace.lane.submit(end_reveal, self._reveal_id)
            self._reveal_id = 0
        self.veiled.emit()

    def _arrived(self, request: int, revealed: Revealed) -> None:
        if request != self._asked or not self._window.isActiveWindow():
            self._workspace.lane.submit(end_reveal, revealed.reveal_id)
        else:
            self._reveal_id = revealed.reveal_id
            left = "for 10 seconds" if self.sticky else "while the key is down"
            self._view.show_clear(revealed.pixels, f"{revealed.media_id[:8]}  ·  grey, {left}  ·  on the record")
        overwrite(revealed.pixels)  # the view has its own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the veil fall at whatever is not holding the key."""
        kind = event.type()
        if kind in ANYWHERE or (kind in FALLING and watched is self._window):
            self.veil()
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() != Qt.Key.Key_Space:
            self.veil()
            return event.key() == Qt.Key.Key_Escape
        return False

    def _application_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.veil()
