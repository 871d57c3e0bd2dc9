"""The keys of the panels of proposals; they are carried out by the one that stands in the middle."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.language import tr
from app.ui.commands import Command
from app.ui.panel import Panel

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def _in_the_middle(act: Callable[[Panel], None]) -> Callable[["MainWindow"], None]:
    def run(window: "MainWindow") -> None:
        if isinstance(panel := window.tabs.currentWidget(), Panel):
            act(panel)

    return run


GROUP_COMMANDS = (
    Command(
        "places.next",
        tr("Next proposal"),
        "Alt+Down",
        _in_the_middle(lambda panel: panel.step(1)),
        help=tr("In Places and People, from anywhere in it"),
    ),
    Command("places.previous", tr("Proposal before"), "Alt+Up", _in_the_middle(lambda panel: panel.step(-1))),
    Command(
        "places.narrow",
        tr("Only the open place or person, or everything"),
        "Ctrl+Shift+P",
        _in_the_middle(lambda panel: panel.narrow()),
        help=tr("In Places and People: the wall, the map and the timeline show its pictures alone"),
    ),
    Command(
        "places.name",
        tr("Name the place or person …"),
        "F2",
        _in_the_middle(lambda panel: panel.name_it()),
        "Decide",
        help=tr("In Places, where a name in use joins the two, and in People, where it joins nobody"),
    ),
    Command(
        "places.split",
        tr("Split picked members off …"),
        "Ctrl+B",
        _in_the_middle(lambda panel: panel.split_off()),
        "Decide",
        help=tr("In Places and People; they are never grouped with the others again"),
    ),
    Command(
        "places.merge",
        tr("Merge what is chosen"),
        "Ctrl+M",
        _in_the_middle(lambda panel: panel.merge()),
        "Decide",
        help=tr(
            "In Places and People, with two or more chosen in the list; earlier words that part them are taken back"
        ),
    ),
)
