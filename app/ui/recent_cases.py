"""The cases that were opened last on this machine: kept as folders in the settings, shown by their names alone."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.language import tr
from app.settings import MOST_RECENT, is_path
from app.ui.window_commands import ask_passphrase

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Recent:
    """One of them: what is written on its button, what the tool tip says, and what it does."""

    name: str
    about: str
    open: Callable[[], None]


def recent(window: "MainWindow") -> list[Recent]:
    """Return those that are still where they were, the newest first."""
    folders = [Path(each) for each in window.settings.recent_cases]
    asks = tr("Asks for its pass phrase")
    return [Recent(each.stem, asks, partial(ask_passphrase, window, each)) for each in folders if each.is_dir()]


def remember(window: "MainWindow") -> None:
    """Note where the case lies that was opened just now; of a sealed file nothing is noted."""
    if window.workspace is None or window.workspace.review is not None:
        return
    place = str(window.workspace.folder.absolute())
    if is_path(place):
        before = (each for each in window.settings.recent_cases if each != place)
        window.keep(replace(window.settings, recent_cases=(place, *before)[:MOST_RECENT]))


def forget(window: "MainWindow") -> None:
    """Note none of them any more."""
    window.keep(replace(window.settings, recent_cases=()))
    window.put_on(window.theme)
