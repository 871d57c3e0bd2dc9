"""What a screen reader finds in widgets that paint themselves: what they are, and the items of those that show a list.

A widget says what it is by ``SPOKEN_AS``; one that is ``Walked`` has an item for each of its positions, made when it is
asked for. Qt keeps interfaces by their address until their widget goes: none may be let go earlier than that, which is
why this module holds them.

Source: Qt's documentation of QAccessible.installFactory and QAccessibleInterface.
"""

from functools import cache
from typing import Protocol, runtime_checkable

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@runtime_checkable
class Walked(Protocol):
    """A widget whose positions a screen reader can walk."""

    @property
    def current(self) -> int:
        """The position that the keyboard is at; -1 where there is none."""

    def count(self) -> int:
        """Return how many positions there are."""

    def words(self, position: int) -> str:
        """Return what is said of one; nothing out of a picture, and no file's name."""

    def cell(self, position: int) -> QRect:
        """Return where it is drawn, in the widget; it may be out of sight."""

    def position_at(self, point: QPoint) -> int:
        """Return the position at a point of the widget; -1 where there is none."""

    def is_picked(self, position: int) -> bool:
        """Tell whether it is picked."""


class WidgetInterface(QAccessibleWidget):
    """A widget that paints itself: what it is, by the name and the description that the widget was given."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self.painted = widget


class ListInterface(WidgetInterface):
    """A widget with an item for each of its positions."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, walked: Walked) -> None:
        super().__init__(widget, role)
        self.walked = walked
        self._items: dict[int, ItemInterface] = {}
        widget.destroyed.connect(self._let_go)

    def childCount(self) -> int:
        """Return how many positions there are."""
        return self.walked.count()

    def child(self, index: int) -> "QAccessibleInterface | None":  # type: ignore[override]  # Qt takes nothing for none
        """Return the item of a position; the same one each time."""
        if not 0 <= index < self.walked.count():
            return None
        if index not in self._items:
            self._items[index] = ItemInterface(self, index)
        return self._items[index]

    def childAt(self, x: int, y: int) -> "QAccessibleInterface | None":  # type: ignore[override]  # Qt takes nothing for none
        """Return the item at a point of the screen."""
        return self.child(self.walked.position_at(self.painted.mapFromGlobal(QPoint(x, y))))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return an item's position; -1 of what is none."""
        return child.position if isinstance(child, ItemInterface) else -1

    def focusChild(self) -> "QAccessibleInterface | None":  # type: ignore[override]  # Qt takes nothing for none
        """Return the item that the keyboard is at."""
        return self.child(self.walked.current) if self.painted.hasFocus() else None

    def _let_go(self) -> None:
        """Take the items out of what Qt keeps, since the widget that they speak of goes."""
        for item in self._items.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
        self._items.clear()


class ItemInterface(QAccessibleInterface):
    """One position of a list."""

    def __init__(self, owner: ListInterface, position: int) -> None:
        super().__init__()
        self.owner, self.position = owner, position

    def isValid(self) -> bool:
        """Tell whether the position is there still."""
        return shiboken6.isValid(self.owner.painted) and self.position < self.owner.walked.count()

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt takes nothing for none
        """Return nothing: no widget stands for a position."""
        return None

    def window(self) -> None:  # type: ignore[override]  # Qt takes nothing for none
        """Return nothing: the list's window is asked for."""

    def parent(self) -> QAccessibleInterface:
        """Return the list."""
        return self.owner

    def child(self, index: int) -> None:  # type: ignore[override]  # Qt takes nothing for none
        """Return nothing: an item has no parts."""

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]  # Qt takes nothing for none
        """Return nothing: an item has no parts."""

    def childCount(self) -> int:
        """Return none."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: ARG002  Qt's own name and shape
        """Return that it is none."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return what it is: an item of a list, or a part of a drawing."""
        listed = self.owner.role() == QAccessible.Role.List
        return QAccessible.Role.ListItem if listed else QAccessible.Role.Graphic

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        if not self.isValid():
            return QRect()
        cell = self.owner.walked.cell(self.position)
        return QRect(self.owner.painted.mapToGlobal(cell.topLeft()), cell.size())

    def text(self, text: QAccessible.Text) -> str:
        """Return what is said of it; it has a name alone."""
        return self.owner.walked.words(self.position) if text == QAccessible.Text.Name and self.isValid() else ""

    def setText(self, text: QAccessible.Text, words: str) -> None:
        """Leave it as it is: nobody writes there."""

    def state(self) -> QAccessible.State:
        """Return whether the keyboard is at it, whether it is picked, and whether it is in sight."""
        walked, state = self.owner.walked, QAccessible.State()
        if not self.isValid():
            state.invalid = 1
            return state
        here = self.position == walked.current
        state.focusable = state.selectable = state.multiSelectable = 1
        state.focused = int(here and self.owner.painted.hasFocus())
        state.selected = int(walked.is_picked(self.position))
        state.offscreen = int(not self.owner.painted.rect().intersects(walked.cell(self.position)))
        return state


_made: list[WidgetInterface] = []
"""Every interface that Qt still has; one that Qt has deleted is let go when the next is made."""


@cache
def install() -> None:
    """Let Qt ask here first what a widget is; the first call alone does something."""
    QAccessible.installFactory(_interface)


def tell_current(widget: QWidget) -> None:
    """Tell screen readers that the keyboard has moved within a list."""
    if isinstance(widget, Walked) and widget.current >= 0 and widget.hasFocus():
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(widget.current)
        QAccessible.updateAccessibility(event)


def _interface(_key: str, asked: QObject) -> QAccessibleInterface | None:
    role = getattr(type(asked), "SPOKEN_AS", None)
    if not isinstance(asked, QWidget) or not isinstance(role, QAccessible.Role):
        return None  # Qt knows what its own widgets are
    _made[:] = [each for each in _made if shiboken6.isValid(each)]
    made = ListInterface(asked, role, asked) if isinstance(asked, Walked) else WidgetInterface(asked, role)
    _made.append(made)
    return made
