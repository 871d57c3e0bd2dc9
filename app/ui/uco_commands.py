"""CASE/UCO from the window: what is told of a case as a graph, for other tools."""

from typing import TYPE_CHECKING

from app.domain.language import tr
from app.operations.export_uco import UcoExported, export_uco
from app.ui.commands import Command
from app.ui.export_dialog import give
from app.ui.handover import picked_media
from app.ui.uco_export_dialog import UcoExportDialog

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def give_uco(window: "MainWindow") -> None:
    """Ask what is told of, and where to, and write it."""
    if window.workspace is not None:
        give(window, UcoExportDialog(window, window.workspace, picked_media(window)), export_uco, written_words)


def written_words(done: UcoExported) -> str:
    """Return what was written, in sentences."""
    nodes = sum(done.nodes.values())
    words = (tr("%n picture(s).", "", done.pictures), tr("%n node(s) in the graph.", "", nodes))
    return "\n".join(words)


UCO_COMMANDS = (
    Command(
        "case.export_uco",
        tr("Export CASE/UCO …"),
        "",
        give_uco,
        "Case",
        help=tr("As JSON-LD for other tools: what was found, grouped and said, and by whom; no picture is in it"),
    ),
)
