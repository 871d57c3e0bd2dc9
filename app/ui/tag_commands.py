"""The keys of tags."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.ui.commands import Command

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.tagging import Tagging


def _with_tagging(act: Callable[["Tagging"], None]) -> Callable[["MainWindow"], None]:
    def run(window: "MainWindow") -> None:
        if window.tagging is not None:
            act(window.tagging)

    return run


TAG_COMMANDS = (
    Command(
        "tag.choose",
        "Tag …",
        "T",
        _with_tagging(lambda tagging: tagging.choose()),
        "Grade",
        needs_media=True,
        help="Sets a tag of the case, or a new one, on what is picked and its copies, or takes it off",
    ),
    Command(
        "tag.again",
        "The last tag again",
        "Shift+T",
        _with_tagging(lambda tagging: tagging.again()),
        "Grade",
        needs_media=True,
        repeats=False,
        help="Sets it on what is picked, or takes it off where all have it",
    ),
    Command(
        "tag.flag",
        "Flag",
        "B",
        _with_tagging(lambda tagging: tagging.flag()),
        "Grade",
        needs_media=True,
        repeats=False,
        help="To come back to it: a tag with a key of its own; again takes it off",
    ),
)
