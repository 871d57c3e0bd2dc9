"""Lifting the veil from one picture, as far as is asked for, on the record; anything else lets it fall again."""

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.arrays import UInt8s, overwrite
from app.domain.exposure import Tier
from app.domain.ids import MediaId
from app.domain.language import tr
from app.operations.reveal import FACES_TOO, FULL_MOST_PX, PEEK_PX, Revealed, begin_reveal, end_reveal
from app.settings import StickyReveal
from app.store import facts, released
from app.store.reveals import RevealId
from app.ui.exposure_meter import ExposureMeter
from app.ui.picked import PeekHint
from app.ui.rungs import ARROWS, FACES_KEY, RUNGS, ZOOMS, Rung
from app.ui.widgets.picture import PictureView
from app.ui.workspace import Workspace

FACES_FILLED = tr("faces filled in: F too shows them")
FACES_UNKNOWN = tr("nobody has looked for faces in it yet")
UNSURE = tr("parts stay tiles: the program cannot tell whether people are there")
NO_EVIDENCE = tr("Nothing more can be shown: no evidence came along with this sealed file.")
NOT_RELEASED = tr("Nothing more can be shown of this picture: it did not come along clear with this sealed file.")
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
POINTING = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove}


@dataclass(slots=True, eq=False)
class _Asked:
    """What is wanted now: one tier of one media item; an answer to anything else is thrown away."""

    media_id: MediaId
    tier: Tier
    reason: str = ""
    tile: UInt8s | None = None
    reveal_id: RevealId | None = None
    meter: ExposureMeter = field(default_factory=ExposureMeter)

    @property
    def rung(self) -> Rung:
        """How it is held."""
        return RUNGS[self.tier]


class RevealControl(QObject):
    """Shows more than a tile only between a reveal's row and the first sign that nobody is looking."""

    veiled = Signal()
    looked = Signal(object, object)
    """A look is over: its Tier, and what was Shown."""

    def __init__(self, workspace: Workspace, window: QWidget, view: PictureView, application: QApplication) -> None:
        super().__init__(window)
        self._workspace, self._window, self._view, self._application = workspace, window, view, application
        self._asked: _Asked | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.veil)
        PeekHint(workspace, window, self)
        workspace.peek_began.connect(self.begin)
        workspace.peek_ended.connect(self.key_released)
        workspace.moved_away.connect(self.veil)
        workspace.veil_asked.connect(self.veil)
        self._application.applicationStateChanged.connect(self._application_changed)

    @property
    def sticky(self) -> bool:
        """Whether what is held by a key stays without it, for those who cannot hold one."""
        return self._workspace.settings.sticky_reveal is StickyReveal.ON

    @property
    def is_wanted(self) -> bool:
        """Whether a picture is asked for, or shown."""
        return self._asked is not None

    def begin(self, media_id: str, tier: Tier = Tier.PEEK, reason: str = "") -> None:
        """Ask for a tier of a picture; it comes when its row is written, if it is still wanted then.

        The same key again veils what is not held.
        """
        if (shown := self._asked) is not None:
            self.veil()
            if shown.tier is tier and (self.sticky or not shown.rung.held):
                return
        if self._workspace.review is not None and not released.has(self._workspace.reader, MediaId(media_id)):
            self._workspace.said.emit(NOT_RELEASED if self._workspace.review.clear else NO_EVIDENCE)
            return
        if not self._window.isActiveWindow() or QApplication.activeModalWidget() is not None:
            return
        self._ask(MediaId(media_id), tier, reason)

    def _ask(self, media_id: MediaId, tier: Tier, reason: str) -> None:
        asked = self._asked = _Asked(media_id, tier, reason)
        if tier is Tier.KEYHOLE:
            asked.tile = facts.tiles(self._workspace.reader, [asked.media_id]).get(asked.media_id)
        self._application.installEventFilter(self)
        self._timer.start(self._stays_ms(asked.rung))

        def arrived(revealed: Revealed) -> None:
            self._arrived(asked, revealed)

        size = self._window.size() * self._window.devicePixelRatioF()
        side_px = min(max(size.width(), size.height()), FULL_MOST_PX) if tier is Tier.FULL else PEEK_PX
        self._workspace.lane.submit(begin_reveal, asked.media_id, tier, reason, side_px, then=arrived)

    def key_released(self) -> None:
        """Veil when the key goes up, where it is one that is held."""
        if self._asked is not None and self._asked.rung.held and not self.sticky:
            self.veil()

    def veil(self) -> None:
        """Let the veil fall now."""
        asked, self._asked = self._asked, None
        if asked is None:
            return
        self._timer.stop()
        self._view.veil()
        self._application.removeEventFilter(self)
        shown = asked.meter.end()
        if asked.reveal_id is not None:
            self._workspace.lane.submit(end_reveal, asked.reveal_id, shown)
        self.veiled.emit()
        self.looked.emit(asked.tier, shown)

    def _stays_ms(self, rung: Rung) -> int:
        return rung.sticky_ms if rung.held and self.sticky else rung.stays_ms

    def _arrived(self, asked: _Asked, revealed: Revealed) -> None:
        if self._workspace.closed:
            pass  # its row stays without an end, as after a power cut
        elif asked is not self._asked or not self._window.isActiveWindow():
            self._workspace.reveal_began.emit()
            self._workspace.lane.submit(end_reveal, revealed.reveal_id)
        else:
            self._workspace.reveal_began.emit()
            asked.reveal_id = revealed.reveal_id
            self._timer.start(self._stays_ms(asked.rung))
            self._show(asked, revealed)
            asked.meter.show(self._view.clear_px())
        overwrite(revealed.pixels)  # the view has its own

    def _show(self, asked: _Asked, revealed: Revealed) -> None:
        held = tr("grey, for 10 seconds") if asked.rung.held and self.sticky else asked.rung.line
        unsure = [UNSURE] if revealed.unsure else []
        faces = [] if revealed.faces_filled is False else [FACES_FILLED if revealed.faces_filled else FACES_UNKNOWN]
        line = "  ·  ".join([revealed.media_id[:8], held, tr("on the record"), *unsure, *faces])
        if asked.tier is Tier.KEYHOLE and asked.tile is not None:
            self._view.show_keyhole(revealed.pixels, asked.tile, line)
        elif asked.tier in {Tier.CONTEXT, Tier.DRAWING}:
            self._view.show_scene(revealed.pixels, line)
        elif asked.tier is Tier.FULL:
            self._view.show_full(revealed.pixels, line)
        elif asked.tier is Tier.PEEK:
            self._view.show_clear(revealed.pixels, line)

    # ---- whatever happens meanwhile ----

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the veil fall at whatever is not looking at this picture."""
        kind, asked = event.type(), self._asked
        if asked is None:
            return False
        if isinstance(event, QMouseEvent) and kind in POINTING and self._pointed(asked, event):
            return True
        command = kind is QEvent.Type.Shortcut and watched.objectName() != asked.rung.command
        if command or kind in ANYWHERE or (kind in FALLING and watched is self._window):
            self.veil()
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(asked, event)
        elif kind is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._released(asked, event)
        return False

    def _pointed(self, asked: _Asked, event: QMouseEvent) -> bool:
        """Let the mouse move the keyhole, while its button is down; tell whether it did."""
        if asked.tier is not Tier.KEYHOLE or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        return self._view.point_at(event.globalPosition().toPoint()) and self._acted(asked)

    def _pressed(self, asked: _Asked, event: QKeyEvent) -> bool:
        """Do what a tier's own key does; any other but the one that is held veils. Tell whether it is used up."""
        key = Qt.Key(event.key())
        if key == FACES_KEY and key in asked.rung.keys:
            self._turn_faces(asked, event)
            return True
        if key in asked.rung.keys and asked.reveal_id is not None:
            if key in ZOOMS:
                self._view.zoom(ZOOMS[key])
            else:
                self._view.step(*ARROWS[key])
            return self._acted(asked)
        repeated = key == Qt.Key.Key_Space or event.isAutoRepeat()  # by the held key, which need not be Space
        if not (asked.rung.held and repeated):
            self.veil()
        return key == Qt.Key.Key_Escape

    def _turn_faces(self, asked: _Asked, event: QKeyEvent) -> None:
        """Leave the faces of a peek clear while their key is down; where keys are not held, it turns them on and off.

        Each time it is another reveal, with a row of its own.
        """
        if event.isAutoRepeat() or (asked.reason == FACES_TOO and not self.sticky):
            return
        self.veil()
        self._ask(asked.media_id, asked.tier, "" if asked.reason == FACES_TOO else FACES_TOO)

    def _released(self, asked: _Asked, event: QKeyEvent) -> None:
        """Fill the faces in again when their key goes up."""
        if event.key() == FACES_KEY and asked.reason == FACES_TOO and not self.sticky and not event.isAutoRepeat():
            self.veil()
            self._ask(asked.media_id, asked.tier, "")

    def _acted(self, asked: _Asked) -> bool:
        asked.meter.show(self._view.clear_px())
        if asked.rung.kept_by_acts:
            self._timer.start(self._stays_ms(asked.rung))
        return True

    def _application_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.veil()
