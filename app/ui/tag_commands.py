"""The keys of tags."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.language import tr
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
        tr("Tag …"),
        "T",
        _with_tagging(lambda tagging: tagging.choose()),
        "Grade",
        needs_media=True,
        help=tr("Sets a tag of the case, or a new one, on what is picked and its copies, or takes it off"),
    ),
    Command(
        "tag.again",
        tr("The last tag again"),
        "Shift+T",
        _with_tagging(lambda tagging: tagging.again()),
        "Grade",
        needs_media=True,
        repeats=False,
        help=tr("Sets it on what is picked, or takes it off where all have it"),
    ),
    Command(
        "tag.flag",
        tr("Flag", "to set a flag"),
        "B",
        _with_tagging(lambda tagging: tagging.flag()),
        "Grade",
        needs_media=True,
        repeats=False,
        help=tr("To come back to it: a tag with a key of its own; again takes it off"),
    ),
)
