"""Commands as data: menus, keys, the palette and the manual are all made from the same list."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.domain.errors import AppError
from app.domain.language import tr
from app.ui.key_words import key_text
from app.ui.pick_first import PickFirst

MENUS = ("Case", "View", "Picture", "Grade", "Decide", "Notes", "Help")
READING_MENUS, READING_PANEL = frozenset({"View", "Help"}), "compare."
MOVING_KEYS = frozenset({"Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Ctrl+A", "Return", "Tab"})
"""Keys that grids and lists need for themselves; no command may take them."""


class Place(StrEnum):
    """Where a command has something to do."""

    CASE = "case"
    REVIEW = "review"
    BOTH = "both"


class KeyClashError(AppError):
    """Two commands want the same key."""

    code = "VID-420"


@dataclass(frozen=True, slots=True)
class Command:
    """Something that an examiner can do, by menu, key or palette.

    ``run`` takes the part that the command belongs to (a panel, the window). A ``held`` command works while its key is
    down and is carried out by the grid that has the focus; it stands in menus and manual so that it can be found. What
    does not repeat (``repeats``) is done once, however long its key is down. A ``fixed`` one cannot be given another
    key; ``also`` are further keys that it has besides. ``place`` says whether it is for a case, for a sealed file that
    is looked at, or for both; what is in "View" and "Help", or needs no case, is for both where nothing else is said.
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
    fixed: bool = False
    also: tuple[str, ...] = ()
    help: str = ""
    place: Place = Place.CASE

    def may_be_in(self, *, review: bool) -> bool:
        """Tell whether it can be done in a case, or in a sealed file that is looked at."""
        reads = self.menu in READING_MENUS or self.id.startswith(READING_PANEL) or not self.needs_case
        if self.place is Place.CASE and not reads:
            return not review
        return self.place is not Place.REVIEW or review

    def with_key(self, key: str) -> "Command":
        """Return the same command with another key."""
        return replace(self, key=key)


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

    def __init__(
        self, window: QWidget, keys: Mapping[str, str] | None = None, say: Callable[[str], object] = lambda _: None
    ) -> None:
        """Take the window, keys other than the commands' own, and whom to tell that a key has nothing to act on."""
        self._window, self._pick_first, self._in_vain = window, PickFirst(window, say), set[str]()
        self._keys = dict(keys or {})
        self._bound: dict[str, Bound] = {}

    def add(self, owner: object, commands: Iterable[Command]) -> None:
        """Make actions of commands, with the keys that were chosen for them.

        Raises:
            KeyClashError: if a key or an id is taken already.

        """
        for own in commands:
            command = own.with_key(self._keys.get(own.id, own.key))
            self._refuse_clash(command)
            action = QAction(command.title, self._window)
            action.setObjectName(command.id)
            bound = Bound(command, owner, action)
            _set_keys(action, command)
            action.setAutoRepeat(command.repeats)
            action.setToolTip(command.help)
            # by name: a signal does not keep what its slot belongs to, and other keys make other Bounds
            action.triggered.connect(partial(self._run, command.id))
            self._window.addAction(action)
            self._bound[command.id] = bound

    def bind(self, keys: Mapping[str, str]) -> None:
        """Give commands other keys, now and where some are added later; all of them must go together."""
        self._keys = dict(keys)
        for name, bound in self._bound.items():
            command = bound.command.with_key(keys.get(name, bound.command.key))
            self._bound[name] = replace(bound, command=command)
            _set_keys(bound.action, command)
        self._answer_in_vain()

    def _run(self, name: str, *_checked: object) -> None:
        self._bound[name].run()

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

    def allow(self, *, case: bool, media: bool, review: bool = False) -> None:
        """Enable what can be done now: with or without a case, a picked media item; in a case or a sealed file.

        What is never for what is open, as Import for a reviewer, is not listed at all.
        """
        for bound in self:
            command = bound.command
            possible = (case or not command.needs_case) and (media or not command.needs_media)
            fits = command.may_be_in(review=review)
            bound.action.setEnabled(possible and fits)
            bound.action.setVisible(fits)
        lacks_media = case and not media
        self._in_vain = {
            bound.command.id
            for bound in self
            if lacks_media and bound.command.needs_media and bound.action.isVisible() and not bound.command.held
        }
        self._answer_in_vain()

    def _answer_in_vain(self) -> None:
        commands = [bound.command for bound in self if bound.command.id in self._in_vain]
        self._pick_first.answer([(key, each.title) for each in commands for key in (each.key, *each.also) if key])

    def _refuse_clash(self, command: Command) -> None:
        if command.menu not in MENUS:
            raise KeyClashError(
                tr("The command {id} names a menu that does not exist: {menu}.", id=command.id, menu=command.menu)
            )
        if command.key in MOVING_KEYS or command.id in self._bound:
            raise KeyClashError(
                tr("The command {id} wants a key or a name that is reserved.", id=command.id), why=command.key
            )
        for bound in self:
            if {command.key, *command.also} & {bound.command.key, *bound.command.also} - {""}:
                raise KeyClashError(
                    tr("{id} and {id_2} want the same key.", id=command.id, id_2=bound.command.id), why=command.key
                )


def show_filled(bar: QMenuBar) -> None:
    """Show the menus in which something is listed, and no other."""
    for menu in (each.menu() for each in bar.actions()):
        if isinstance(menu, QMenu):
            menu.menuAction().setVisible(any(each.isVisible() for each in menu.actions()))


def _set_keys(action: QAction, command: Command) -> None:
    keys = () if command.held else tuple(filter(None, (command.key, *command.also)))
    action.setShortcuts([QKeySequence(each) for each in keys])
    action.setData(command.key)  # also of one that is held, which is no shortcut


def shown_key(command: Command) -> str:
    """Return a command's key as people read it on this system."""
    text = key_text(command.key)
    if len(command.also) == 1:
        return tr("{key} or {other}", key=text, other=key_text(command.also[0]))
    if command.also:
        first, last = key_text(command.also[0]), key_text(command.also[-1])
        return tr("{key}, {first} to {last}", key=text, first=first, last=last)
    return tr("hold {key}", key=text) if command.held else text


def manual(commands: Iterable[Command]) -> str:
    """Return the key sheet of the manual, as Markdown; one table a menu."""
    listed = list(commands)
    parts = []
    for menu in MENUS:
        rows = [f"| {each.title} | {shown_key(each)} | {each.help} |" for each in listed if each.menu == menu]
        if rows:
            parts.append("\n".join([f"## {menu}", "", "| what | key | |", "|---|---|---|", *rows]))
    return "\n\n".join(parts) + "\n"
