"""Commands as data: menus, keys, the palette and the manual are all made from the same list."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError

MENUS = ("Case", "View", "Picture", "Grade", "Decide", "Notes", "Help")
MOVING_KEYS = frozenset({"Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Ctrl+A", "Return", "Tab"})
"""Keys that grids and lists need for themselves; no command may take them."""


class KeyClashError(AppError):
    """Two commands want the same key."""

    code = "VID-420"


@dataclass(frozen=True, slots=True)
class Command:
    """Something that an examiner can do, by menu, key or palette.

    ``run`` takes the part that the command belongs to (a panel, the window). A ``held`` command works while its key is
    down and is carried out by the grid that has the focus; it stands in menus and manual so that it can be found. What
    does not repeat (``repeats``) is done once, however long its key is down.
    """

    id: str
    title: str
    key: str
    run: Callable[[Any], None]
    menu: str = "View"
    needs_media: bool = False
    needs_case: bool = True
    held: bool = False
    repeats: bool = True
    help: str = ""


@dataclass(frozen=True, slots=True)
class Bound:
    """A command with the part that it acts on, and the action that menus and keys share."""

    command: Command
    owner: object
    action: QAction

    def run(self) -> None:
        """Do it."""
        self.command.run(self.owner)


class Commands:
    """Every command of the window, in the order in which they were added."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._bound: dict[str, Bound] = {}

    def add(self, owner: object, commands: Iterable[Command]) -> None:
        """Make actions of commands.

        Raises:
            KeyClashError: if a key or an id is taken already.

        """
        for command in commands:
            self._refuse_clash(command)
            action = QAction(command.title, self._window)
            action.setObjectName(command.id)
            bound = Bound(command, owner, action)
            if command.key and not command.held:
                action.setShortcut(QKeySequence(command.key))
            action.setAutoRepeat(command.repeats)
            action.setToolTip(command.help)
            action.triggered.connect(bound.run)
            self._window.addAction(action)
            self._bound[command.id] = bound

    def remove(self, owner: object) -> None:
        """Take away what belongs to a part that is closed."""
        for bound in [each for each in self if each.owner is owner]:
            self._window.removeAction(bound.action)
            bound.action.deleteLater()
            del self._bound[bound.command.id]

    def __iter__(self) -> Iterator[Bound]:
        """Yield every command."""
        return iter(tuple(self._bound.values()))

    def __getitem__(self, name: str) -> Bound:
        """Return a command by its id."""
        return self._bound[name]

    def in_menu(self, menu: str) -> list[Bound]:
        """Return the commands of one menu."""
        return [bound for bound in self if bound.command.menu == menu]

    def allow(self, *, case: bool, media: bool) -> None:
        """Enable what can be done now: with or without a case open, with or without a picked media item."""
        for bound in self:
            command = bound.command
            bound.action.setEnabled((case or not command.needs_case) and (media or not command.needs_media))

    def _refuse_clash(self, command: Command) -> None:
        if command.menu not in MENUS:
            raise KeyClashError(f"The command {command.id} names a menu that does not exist: {command.menu}.")
        if command.key in MOVING_KEYS or command.id in self._bound:
            raise KeyClashError(f"The command {command.id} wants a key or a name that is reserved.", why=command.key)
        for bound in self:
            if command.key and bound.command.key == command.key:
                raise KeyClashError(f"{command.id} and {bound.command.id} want the same key.", why=command.key)


def shown_key(command: Command) -> str:
    """Return a command's key as people read it on this system."""
    text = QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText) if command.key else ""
    return f"hold {text}" if command.held else text


def manual(commands: Iterable[Command]) -> str:
    """Return the key sheet of the manual, as Markdown; one table a menu."""
    listed = list(commands)
    parts = []
    for menu in MENUS:
        rows = [f"| {each.title} | {shown_key(each)} | {each.help} |" for each in listed if each.menu == menu]
        if rows:
            parts.append("\n".join([f"## {menu}", "", "| what | key | |", "|---|---|---|", *rows]))
    return "\n\n".join(parts) + "\n"
