"""The shape of a panel: one view of the open case, found by its file."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.domain.ids import MediaId
from app.domain.link import FaceBox, Kind, LinkEnds, Verdict
from app.domain.work import Changes
from app.ui.commands import Command
from app.ui.theme import Theme
from app.ui.workspace import Workspace

A_PAIR = 2
SIDE_HIGH_UNITS = 80
MIDDLE_UNITS = (270, 180)
"""What docks and the middle ask for, in units of four pixels."""


class Area(StrEnum):
    """Where the window puts a panel."""

    MIDDLE = "middle"
    LEFT = "left"
    RIGHT = "right"
    BOTTOM = "bottom"


class Panel(QWidget):
    """One view of the open case.

    ``build`` makes the widgets, once: when the panel is first shown, or something that it makes is first asked for.
    ``listen`` connects what must be heard before that. ``refresh`` reads again what the panel shows: when one of its
    ``topics`` was touched, or, for a panel that is ``live``, while long work runs. ``follow`` is told when something
    else is picked. A panel out of sight catches up when it is shown.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    topics: ClassVar[Changes] = frozenset()
    area: ClassVar[Area] = Area.MIDDLE
    order: ClassVar[int] = 50
    live: ClassVar[bool] = False
    width_units: ClassVar[int] = 94
    behind: ClassVar[str] = ""
    """The panel behind whose dock this one's stands, as a tab."""
    commands: ClassVar[tuple[Command, ...]] = ()
    is_built = True  # until there is something to build

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._stale = True
        self.first: QWidget | None = None
        """What gets the keyboard with the panel. No focus proxy: Qt's Tab passes over all that stands beside one."""
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        workspace.selection.changed.connect(self._followed)
        self.listen()
        self.is_built = False

    if not TYPE_CHECKING:  # types are checked as if everything stood from the start

        def __getattr__(self, name: str) -> object:
            """Make the widgets where one of them is asked for before the panel was ever shown."""
            if self.is_built or name.startswith("__"):
                raise AttributeError(name)
            self.make()
            return getattr(self, name)

    def make(self) -> None:
        """Make the widgets, unless they are there: those of panels that nobody looks at would be most of a window."""
        if not self.is_built:
            self.is_built = True
            try:
                self.build()
            except BaseException:
                self.is_built = False  # it is made anew the next time that it is asked for
                raise

    def listen(self) -> None:
        """Connect what is asked of this panel from elsewhere; only what may be asked before it was ever shown."""

    def build(self) -> None:
        """Make the widgets, once."""

    def refresh(self) -> None:
        """Read again what is shown."""

    def follow(self) -> None:
        """Show what is picked now."""

    def set_theme(self, theme: Theme) -> None:
        """Take on another look; only panels that paint themselves need to."""

    def decide(self, verdict: Verdict) -> None:
        """Give the examiner's word on the pair that is picked; only panels that show pairs have one to give."""

    def switch_context(self) -> bool:
        """Show what is compared or asked here with its people filled in, or veil it; False where nothing is."""
        return False

    def turn(self) -> None:
        """Turn to another page of what is open here; only panels that show groups have pages."""

    def step(self, by: int) -> None:
        """Open the proposal so many rows further on; only panels that list proposals have any."""

    def narrow(self) -> None:
        """Show the open group alone everywhere, or everything again; only panels that list proposals do."""

    def name_it(self) -> None:
        """Ask what the open group is called; only places and people have names."""

    def split_off(self) -> None:
        """Ask whether what is picked is to be parted from the rest of the open group."""

    def merge(self) -> None:
        """Make one group of those that are chosen."""

    def take_back(self) -> bool:
        """Take back what was done last here; False where that is not this panel's to do."""
        return False

    def unsaved(self) -> str:
        """Return what is lost where the case is closed now, in words; "" for nothing."""
        return ""

    def put_by(self) -> str:
        """Return what is not sent yet, and is kept where the case is closed now, in words; "" for nothing."""
        return ""

    def pair_to_compare(self) -> tuple[Kind, LinkEnds] | None:
        """Return the two media items that are picked, and what a word on them would be about."""
        picked = self.workspace.selection.media
        return (Kind.PLACE, (picked[0], picked[1])) if len(picked) == A_PAIR else None

    def faces_to_compare(self) -> Mapping[MediaId, FaceBox]:
        """Return where the face that is meant is in the pictures that may be compared; only people have faces."""
        return {}

    def open_group(self) -> tuple[Kind, tuple[MediaId, ...]] | None:
        """Return the group that is open here, as its kind and members; only panels that show groups have one."""
        return None

    def compare_picked(self) -> None:
        """Show the picked pair side by side, if there is one."""
        if (asked := self.pair_to_compare()) is not None:
            self.workspace.compare(*asked, self.faces_to_compare())

    def come_forward(self) -> None:
        """Ask the window to show this panel, also from behind another dock."""
        self.workspace.show_panel.emit(self.name)

    def sizeHint(self) -> QSize:
        """As wide as a dock may be; the middle wants what is left."""
        wide, high = MIDDLE_UNITS if self.area is Area.MIDDLE else (self.width_units, SIDE_HIGH_UNITS)
        return QSize(self.workspace.theme.px(wide), self.workspace.theme.px(high))

    def touched(self) -> None:
        """Refresh now, or when the panel is next in sight."""
        self._stale = not self.isVisible()
        if not self._stale and not self.workspace.closed:
            self._tell_failures(self.refresh)

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001  Qt's own signature
        """Have everything made before it is seen."""
        if visible:
            self.make()
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened out of sight."""
        self.make()
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._tell_failures(self.refresh)
            self._tell_failures(self.follow)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on."""
        super().focusInEvent(event)
        if self.first is not None:
            self.first.setFocus(event.reason())

    def _followed(self) -> None:
        if self.isVisible():
            self._tell_failures(self.follow)
        else:
            self._stale = True

    def _tell_failures(self, read: Callable[[], None]) -> None:
        """Read from the case; where that fails it is told as any other failure, and the panel stays as it was."""
        try:
            read()
        except AppError as error:
            self.workspace.lane.failed.emit(error)
