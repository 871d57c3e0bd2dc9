"""The window's keys: the program's, a preset's and the examiner's own, put together and kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.settings import KeyPreset
from app.ui.commands import Command
from app.ui.held_key import HeldKey
from app.ui.key_map import resolve
from app.ui.widgets.key_button import KeyButton

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class WindowKeys(QObject):
    """Binds commands to keys; ``complaints`` has a sentence for each choice that could not be kept."""

    def __init__(self, window: "MainWindow", application: QApplication, every: Callable[[], Sequence[Command]]) -> None:
        super().__init__(window)
        self._window, self._every = window, every
        self._held = HeldKey(window, application)
        self.complaints: tuple[str, ...] = ()
        if window.settings.keys or window.settings.key_preset is not KeyPreset.HOMEWARD:
            self._bind()

    @property
    def preset(self) -> KeyPreset:
        """The preset that is used."""
        return self._window.settings.key_preset

    @property
    def are_changed(self) -> bool:
        """Whether the examiner has chosen a key over the preset's."""
        return bool(self._window.settings.keys)

    def every_now(self) -> list[Command]:
        """Return all commands, those of panels that are not open too, with the keys that they have now."""
        chosen = self._window.settings
        every = self._every()
        keys = resolve(every, chosen.key_preset, chosen.keys).keys
        return [each.with_key(keys[each.id]) for each in every]

    def choose(self, preset: KeyPreset, chosen: Mapping[str, str] | None) -> None:
        """Use a preset's keys with the examiner's over them, and remember that; an empty mapping forgets those."""
        window = self._window
        keys = {} if chosen is not None and not chosen else {**window.settings.keys, **(chosen or {})}
        window.keep(replace(window.settings, key_preset=preset, keys=keys))
        self._bind()
        for button in window.findChildren(KeyButton):
            button.tell()
        for panel in window.panels.values():
            panel.touched()

    def _bind(self) -> None:
        chosen = self._window.settings
        found = resolve(self._every(), chosen.key_preset, chosen.keys)
        self._window.commands.bind(found.keys)
        self._held.choose(found.keys["picture.peek"])
        self.complaints = found.complaints
