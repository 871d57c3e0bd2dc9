"""VICS from the window: taking a case of another program in, and giving it back."""

from typing import TYPE_CHECKING

from app.domain.language import tr
from app.operations.export_vics import VicsExported, export_vics
from app.operations.import_vics import VicsAsked, VicsImported, import_vics
from app.operations.schemes import shipped
from app.ui.case_dialogs import choose_file, inform
from app.ui.commands import Command
from app.ui.export_dialog import give
from app.ui.outcome import Outcome, answering
from app.ui.vics_export_dialog import VicsExportDialog
from app.ui.vics_import_dialog import VicsImportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.main_window import MainWindow

FILES = "VICS (*.json *.JSON *.zip *.ZIP);;" + tr("All files") + " (*)"


def take_vics(window: "MainWindow") -> None:
    """Choose a file of VICS, and ask what its numbers mean."""
    if (path := choose_file(window, tr("Import VICS"), FILES)) is not None:
        take_vics_from(window, path)


def take_vics_from(window: "MainWindow", path: "Path") -> None:
    """Show what a file holds, and take it in when what its numbers mean was said."""
    if window.workspace is None:
        return
    lane, dialog = window.workspace.lane, VicsImportDialog(window, window.workspace, path)

    def told(outcome: Outcome) -> None:
        if outcome.error is not None:
            window.tell(outcome.error)
        elif outcome.result is not None and outcome.result.kept is not None:
            inform(window, tr("{name} is taken in.", name=path.name), imported_words(outcome.result), window.theme)

    def begin(asked: VicsAsked) -> None:
        lane.start(answering(import_vics), asked, {each.id: each for each in shipped()}, then=told)

    dialog.agreed.connect(begin)
    dialog.open()


def imported_words(done: VicsImported) -> str:
    """Return what came of an import, in sentences."""
    kept = done.kept
    if kept is None:
        return ""
    problems = sum(done.problems.values())
    told = (
        (kept.matched, tr("%n of them (is|are) of pictures in this case.", "", kept.matched)),
        (kept.graded, tr("%n categor(y|ies), as the sender's word.", "", kept.graded)),
        (kept.tagged, tr("%n tag(s), as the sender's word.", "", kept.tagged)),
        (kept.noted, tr("%n note(s), as the sender's word.", "", kept.noted)),
        (kept.kept, tr("%n picture(s) (keeps|keep) another category that stood here.", "", kept.kept)),
        (problems, tr("%n problem(s): Problems lists them.", "", problems)),
    )
    first = tr("%n record(s) (was|were) kept.", "", kept.records)
    return "\n".join([first, *(words for many, words in told if many)])


def give_vics(window: "MainWindow") -> None:
    """Ask what is to be written and where, tell what goes along, and write it."""
    if window.workspace is not None:
        give(window, VicsExportDialog(window, window.workspace), export_vics, exported_words)


def exported_words(done: VicsExported) -> str:
    """Return what was written, in sentences."""
    words = [tr("%n record(s).", "", done.records)]
    if done.members:
        words.append(tr("%n value(s) (differs|differ) from what was taken in.", "", done.members))
    if done.pictures_left_out:
        words.append(tr("%n thumbnail(s) (was|were) left out.", "", done.pictures_left_out))
    return "\n".join(words)


VICS_COMMANDS = (
    Command(
        "case.import_vics",
        tr("Import VICS …"),
        "",
        take_vics,
        "Case",
        help=tr("What is in the file and what its categories mean is shown first"),
    ),
    Command(
        "case.export_vics",
        tr("Export VICS …"),
        "",
        give_vics,
        "Case",
        help=tr("A file that was taken in with what changed since, or a new one; no picture is in it"),
    ),
)
