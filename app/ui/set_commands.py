"""Sets of known hashes from the window: loading one, seeing which stand, taking one out."""

from typing import TYPE_CHECKING

from app.domain.language import tr
from app.operations.hash_sets import AskedSet, Loaded, remove_set
from app.store import hash_sets, photodna
from app.ui.case_dialogs import choose_file, inform
from app.ui.commands import Command
from app.ui.set_dialogs import LoadSetDialog, SetCounts, SetsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.main_window import MainWindow

FILES = tr("Sets of hashes") + " (*)"


def load_set(window: "MainWindow") -> None:
    """Choose a file, and ask what it is."""
    if (path := choose_file(window, tr("Load a hash set"), FILES)) is not None:
        load_set_from(window, path)


def load_set_from(window: "MainWindow", path: "Path") -> None:
    """Show what a file holds, and ask what it is."""
    if window.workspace is None:
        return
    workspace = window.workspace
    dialog = LoadSetDialog(window, window.theme, workspace.lane, path)

    def tell(asked: AskedSet, found: Loaded) -> None:
        here = hash_sets.matched(workspace.reader).get(found.set_id, 0) if found.set_id is not None else 0
        rows = tr("%n row(s) were loaded.", "", found.contents.rows)
        words = tr("{rows} %n picture(s) of this case (is|are) in it.", "", here, rows=rows)
        inform(window, tr("{name} is loaded.", name=asked.called), words, window.theme)

    dialog.loaded.connect(tell)
    dialog.open()


def show_sets(window: "MainWindow") -> None:
    """Show the sets that stand; one that is taken out goes, and what had stepped aside by it comes back."""
    if window.workspace is None:
        return
    lane, reader = window.workspace.lane, window.workspace.reader
    dialog = SetsDialog(
        window, window.theme, hash_sets.standing(reader), SetCounts(hash_sets.matched(reader), photodna.matched(reader))
    )
    dialog.agreed.connect(lambda name, reason: lane.start(remove_set, name, reason))
    dialog.open()


SET_COMMANDS = (
    Command(
        "case.load_set",
        tr("Load a hash set …"),
        "",
        load_set,
        "Case",
        help=tr("What is in the file is shown first; then you say what it is"),
    ),
    Command(
        "case.sets",
        tr("Hash sets …"),
        "",
        show_sets,
        "Case",
        help=tr("Which stand and what each is; one can be taken out, with a reason"),
    ),
)
