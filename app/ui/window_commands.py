"""What can be done in the window as a whole; panels bring their own commands."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from app.domain.category import KEYS
from app.domain.language import tr
from app.domain.link import Verdict
from app.operations.analyse import analyse
from app.operations.import_exhibit import import_exhibit
from app.settings import StickyReveal
from app.ui.case_dialogs import NewCaseDialog, choose_file, choose_folder
from app.ui.commands import Command, Place
from app.ui.group_commands import GROUP_COMMANDS
from app.ui.handover import HANDOVER_COMMANDS
from app.ui.import_dialog import ImportDialog
from app.ui.key_sheet import KeySheet
from app.ui.ladder_commands import LADDER_COMMANDS
from app.ui.open_dialog import OpenCaseDialog
from app.ui.palette import Palette
from app.ui.reference import make_reference
from app.ui.release_commands import RELEASE_COMMANDS
from app.ui.report_commands import REPORT_COMMANDS
from app.ui.review import REMARK_COMMAND, REVIEW_COMMANDS
from app.ui.set_commands import SET_COMMANDS
from app.ui.settings_dialog import show_settings
from app.ui.stash_commands import STASH_COMMANDS
from app.ui.tag_commands import TAG_COMMANDS
from app.ui.theme import TEXT_SCALES, Mode
from app.ui.tour import begin_tour
from app.ui.uco_commands import UCO_COMMANDS
from app.ui.unsaved import unless_unsaved
from app.ui.vics_commands import VICS_COMMANDS

if TYPE_CHECKING:
    from app.ui.grading import Grading
    from app.ui.main_window import MainWindow

PANELS = {
    "wall": tr("Go to wall"),
    "places": tr("Go to places"),
    "series": tr("Go to series"),
    "decisions": tr("Go to decisions"),
    "problems": tr("Go to problems"),
    "filters": tr("Go to filters"),
    "facts": tr("Go to facts"),
    "compare": tr("Go to compare"),
    "people": tr("Go to people"),
}
"""Panels that have a key of their own, Ctrl and their number; notes have theirs."""
ARCHIVES = tr("Pictures and archives") + " (*)"


def new_case(window: "MainWindow") -> None:
    """Choose where, then name it and seal it."""
    if (folder := choose_folder(window, tr("Where the new case goes"))) is not None:
        dialog = NewCaseDialog(window, window.theme, folder, window.settings.examiner)
        dialog.made.connect(window.open_case)
        dialog.open()


def open_case(window: "MainWindow") -> None:
    """Choose a case, then ask for its pass phrase."""
    if (folder := choose_folder(window, tr("Open a case: choose its folder, NAME.homeward"))) is not None:
        ask_passphrase(window, folder)


def ask_passphrase(window: "MainWindow", folder: Path, known: str = "") -> None:
    """Ask for the pass phrase of a case, and open it; a ``known`` one is tried at once."""
    dialog = OpenCaseDialog(window, window.theme, folder, window.settings.examiner)
    dialog.opened.connect(window.open_case)
    dialog.open()
    if known:
        dialog.passphrase.setText(known)
        dialog.try_it()


def import_folder(window: "MainWindow") -> None:
    """Choose a folder to import."""
    _import(window, choose_folder(window, tr("Import a folder")))


def import_file(window: "MainWindow") -> None:
    """Choose an archive or a single file to import."""
    _import(window, choose_file(window, tr("Import an archive or a file"), ARCHIVES))


def _import(window: "MainWindow", source: Path | None) -> None:
    if source is None or window.workspace is None:
        return
    lane, dialog = window.workspace.lane, ImportDialog(window, window.theme, source)

    def begin(number: str) -> None:
        lane.start(import_exhibit, source, number)
        if dialog.analyse.isChecked():
            lane.start(analyse)

    dialog.agreed.connect(begin)
    dialog.open()


def begin_analysis(window: "MainWindow") -> None:
    """Register what waits, describe what is new, link and group."""
    if window.workspace is not None:
        window.workspace.lane.start(analyse)


def pause(window: "MainWindow") -> None:
    """Hold the work back, or let it go on."""
    if window.workspace is not None and window.workspace.lane.busy:
        window.strip.pause.toggle()


def close_case(window: "MainWindow") -> None:
    """Close the case, but ask first where something is not saved yet."""
    unless_unsaved(window, window.close_case)


def quit_window(window: "MainWindow") -> None:
    """End the program, but ask first where something is not saved yet."""
    unless_unsaved(window, window.close)


def show_palette(window: "MainWindow") -> None:
    """Let a command be found by its name."""
    palette = Palette(window.commands, window.theme, window)
    frame = window.geometry()
    palette.move(frame.center().x() - palette.width() // 2, frame.top() + window.theme.px(20))
    if palette.exec() == QDialog.DialogCode.Accepted and palette.chosen is not None:
        palette.chosen.action.trigger()
    palette.deleteLater()


def show_keys(window: "MainWindow") -> None:
    """Show every command with its key."""
    sheet = KeySheet(window.commands, window.theme, window, window.keys)
    sheet.keys_wanted.connect(window.keys.choose)
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()


def switch_mode(window: "MainWindow") -> None:
    """Dark to light, and back."""
    mode = Mode.LIGHT if window.theme.mode is Mode.DARK else Mode.DARK
    window.put_on(replace(window.theme, mode=mode))


def larger_text(window: "MainWindow") -> None:
    """One step larger, to 200 %."""
    larger = [scale for scale in TEXT_SCALES if scale > window.theme.text_scale]
    window.put_on(replace(window.theme, text_scale=larger[0] if larger else TEXT_SCALES[-1]))


def smaller_text(window: "MainWindow") -> None:
    """One step smaller, to 100 %."""
    smaller = [scale for scale in TEXT_SCALES if scale < window.theme.text_scale]
    window.put_on(replace(window.theme, text_scale=smaller[-1] if smaller else TEXT_SCALES[0]))


def switch_sticky(window: "MainWindow") -> None:
    """Let a peek stay for ten seconds without the key, or not."""
    on = window.settings.sticky_reveal is StickyReveal.ON
    window.keep(replace(window.settings, sticky_reveal=StickyReveal.OFF if on else StickyReveal.ON))


def _tab(name: str) -> Command:
    def show(window: "MainWindow") -> None:
        window.come_forward(name)

    return Command(f"view.{name}", PANELS[name], f"Ctrl+{list(PANELS).index(name) + 1}", show)


def _nothing(window: "MainWindow") -> None:
    """The grid that has the keyboard carries it out."""


def _with_grading(act: Callable[["Grading"], None]) -> Callable[["MainWindow"], None]:
    def run(window: "MainWindow") -> None:
        if window.grading is not None:
            act(window.grading)

    return run


def _grade(key: str) -> Command:
    give = _with_grading(lambda grading: grading.give(key))
    words = tr("Gives what is picked in a grid, and its copies, the category of this digit; then the next")
    return Command(
        f"grade.{key}", tr("Category {digit}", digit=key), key, give, "Grade", repeats=False, fixed=True, help=words
    )


WINDOW_COMMANDS = (
    Command("case.new", tr("New case …"), "Ctrl+N", new_case, "Case", needs_case=False),
    Command("case.open", tr("Open case …"), "Ctrl+O", open_case, "Case", needs_case=False),
    Command(
        "case.reference",
        tr("Reference case …"),
        "",
        make_reference,
        "Case",
        needs_case=False,
        help=tr("Drawn rooms, nobody real, in a folder that you choose: to try everything on"),
    ),
    *REVIEW_COMMANDS,
    Command("case.import_folder", tr("Import folder …"), "Ctrl+I", import_folder, "Case"),
    Command("case.import_file", tr("Import archive or file …"), "Ctrl+Shift+I", import_file, "Case"),
    Command(
        "case.analyse",
        tr("Analyse"),
        "Ctrl+R",
        begin_analysis,
        "Case",
        help=tr("Describe what is new, link and group it"),
    ),
    Command("case.pause", tr("Pause or resume the work"), "Ctrl+P", pause, "Case"),
    Command(
        "case.stop",
        tr("Stop the work"),
        "Ctrl+.",
        lambda window: window.stop_work(),
        "Case",
        help=tr("What was done is kept"),
    ),
    *VICS_COMMANDS,
    *UCO_COMMANDS,
    *SET_COMMANDS,
    *STASH_COMMANDS,
    *HANDOVER_COMMANDS,
    *RELEASE_COMMANDS,
    *REPORT_COMMANDS,
    Command(
        "case.close",
        tr("Close case"),
        "Ctrl+W",
        close_case,
        "Case",
        place=Place.BOTH,
        also=("Ctrl+Shift+L",),
        help=tr("It is locked then: its passphrase is asked for when it is opened again"),
    ),
    Command("case.quit", tr("Quit"), "Ctrl+Q", quit_window, "Case", needs_case=False),
    Command("view.palette", tr("All commands …"), "Ctrl+K", show_palette, needs_case=False),
    *(_tab(name) for name in PANELS),
    Command(
        "places.turn",
        tr("Turn the page of the open group"),
        "G",
        lambda window: window.turn(),
        help=tr("In Places, Series and People: structure, members, what is known; what is picked stays picked"),
    ),
    *(each for each in GROUP_COMMANDS if each.menu == "View"),
    Command("view.mode", tr("Dark or light"), "Ctrl+Shift+D", switch_mode, needs_case=False),
    Command("view.larger", tr("Larger text"), "Ctrl++", larger_text, needs_case=False),
    Command("view.smaller", tr("Smaller text"), "Ctrl+-", smaller_text, needs_case=False),
    Command(
        "view.settings",
        tr("Settings …"),
        "Ctrl+,",
        show_settings,
        needs_case=False,
        help=tr("Colours, size of text, how a peek is held, when a pause is proposed"),
    ),
    *LADDER_COMMANDS,
    Command(
        "picture.peek",
        tr("Peek"),
        "Space",
        _nothing,
        "Picture",
        needs_media=True,
        held=True,
        help=tr("The picked picture in grey while the key is down, faces filled in; each time is counted"),
    ),
    Command(
        "picture.faces",
        tr("Faces too, in a peek"),
        "F",
        _nothing,
        "Picture",
        needs_media=True,
        held=True,
        fixed=True,
        help=tr("Beside the key of a peek, whose faces are filled in otherwise; a reveal of its own, on the record"),
    ),
    Command(
        "picture.veil",
        tr("Veil everything"),
        "Esc",
        lambda window: window.back_to_middle(),
        "Picture",
        fixed=True,
        help=tr("At once, whatever is shown; from filters, facts and notes it leads back to the middle"),
        place=Place.BOTH,
    ),
    Command(
        "picture.sticky",
        tr("Peek without holding, on or off"),
        "",
        switch_sticky,
        "Picture",
        needs_case=False,
        help=tr("For those who cannot hold a key: the peek stays ten seconds"),
    ),
    Command(
        "decide.same",
        tr("The same"),
        "Y",
        lambda window: window.decide(Verdict.SAME),
        "Decide",
        needs_media=True,
        help=tr("The picked pair belongs together; every later grouping obeys it"),
        place=Place.BOTH,
    ),
    Command(
        "decide.different",
        tr("Not the same"),
        "X",
        lambda window: window.decide(Verdict.DIFFERENT),
        "Decide",
        needs_media=True,
        help=tr("The picked pair does not belong together; every later grouping obeys it"),
        place=Place.BOTH,
    ),
    Command(
        "decide.undecided",
        tr("Undecided", "word on a pair"),
        "U",
        lambda window: window.decide(Verdict.UNDECIDED),
        "Decide",
        needs_media=True,
        help=tr("You looked and cannot tell; also takes an earlier word on the picked pair back"),
        place=Place.BOTH,
    ),
    Command(
        "decide.compare",
        tr("Compare side by side"),
        "D",
        lambda window: window.compare(),
        "Decide",
        help=tr("The picked pair with the points that agree; without one, the next pair worth a look"),
        place=Place.BOTH,
    ),
    *(each for each in GROUP_COMMANDS if each.menu == "Decide"),
    *(_grade(key) for key in KEYS),
    Command(
        "grade.none",
        tr("No category"),
        "Alt+Backspace",
        _with_grading(lambda grading: grading.take_away()),
        "Grade",
        repeats=False,
        also=tuple(f"Alt+{key}" for key in KEYS),
        help=tr("Takes the category of what is picked away; then the next"),
    ),
    Command(
        "grade.undo",
        tr("Take back"),
        "Ctrl+Z",
        lambda window: window.take_back(),
        "Grade",
        help=tr("In Compare the last word, elsewhere the last category or tag; as far back as you like"),
    ),
    Command(
        "grade.redo",
        tr("Give again"),
        "Ctrl+Shift+Z",
        _with_grading(lambda grading: grading.redo()),
        "Grade",
        also=("Ctrl+Y",),
        help=tr("The category or tag that was taken back"),
    ),
    Command(
        "grade.scheme",
        tr("Categories …"),
        "Ctrl+Shift+C",
        _with_grading(lambda grading: grading.choose_scheme()),
        "Grade",
        help=tr("What the digits mean: a scheme that comes along, or the laboratory's own file"),
    ),
    Command(
        "grade.second_reading",
        tr("Second reading, or its end …"),
        "Ctrl+Shift+R",
        _with_grading(lambda grading: grading.second.switch()),
        "Grade",
        help=tr("Grade again what a colleague graded, without being shown how; then see how far you agree"),
    ),
    *TAG_COMMANDS,
    REMARK_COMMAND,
    Command("help.keys", tr("Keys"), "F1", show_keys, "Help", needs_case=False),
    Command("help.tour", tr("Tour"), "", begin_tour, "Help", help=tr("A minute's walk over the open case")),
    Command(
        "help.locks", tr("How files are read here"), "", lambda window: window.show_locks(), "Help", needs_case=False
    ),
)
