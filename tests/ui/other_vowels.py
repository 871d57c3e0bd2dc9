"""Run by test_other_vowels in a process of its own, which speaks with other vowels: what is still said in English."""

import re

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from app.operations.note_templates import read_templates
from app.operations.schemes import shipped

ENGLISH_WORD = re.compile(r"(?<![\w.:/<])[A-Za-z]*[aeiouyAEIOUY][A-Za-z]*(?![\w/>])")
LEAST_LETTERS = 3
TOLD = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
OWN_WORDS = sorted(
    {
        *(f"{scheme.title} ({scheme.id}" for scheme in shipped()),
        *(text for each in shipped() for text in (each.title, each.basis, *(one.name for one in each.categories))),
        *(each.name for each in read_templates()),
    },
    key=len,
    reverse=True,
)
DATA = "|".join(map(re.escape, OWN_WORDS))
KEPT = re.compile(
    r"Copies of one picture[^.]*\.|\d+ points of the room lie the same in both\."
    rf"|6 pictures by one camera within 5 minutes\.|{DATA}"
)
"""Reasons, which the case keeps as they were found; categories and templates, which are a laboratory's own."""
NAMES = frozenset(
    "Homeward Examiner One Norda jpg evidence picture test homeward EXIF Ctrl Shift Alt Esc Space Return Tab Backspace "  # noqa: SIM905  a list of words reads better
    "Home End PgUp PgDown Del Left Right Down Deutsch Español Français English Português Brasil VICS GPS UTC ISO IPED "
    "JPEG PNG SHA maker Scroll Closes the dock widget Undocks and attaches Float Close Cancel Flag VID qt".split()
)
"""Names of files, people, keys, tags and standards, and what Qt says itself where no language of its own is loaded."""
ASK_FOR_A_FILE = {
    "case.new",
    "case.open",
    "case.reference",
    "case.import_folder",
    "case.import_file",
    "map.file",
    "case.load_set",
    "case.import_vics",
    "case.merge_remarks",
    "case.open_sealed",
    "case.sign_release",
    "map.file_shown",
}
LEAVE = {"case.quit", "case.close", "case.analyse"}


SAYS = (
    (QWidget, ("toolTip", "accessibleName", "accessibleDescription", "statusTip", "windowTitle")),
    (QLabel | QAbstractButton, ("text",)),
    (QLineEdit | QPlainTextEdit, ("placeholderText",)),
    (QGroupBox | QMenu, ("title",)),
)


def texts(widget):
    """Yield what a widget says, shown or read aloud."""
    for shape, names in SAYS:
        yield from (getattr(widget, name)() for name in names if isinstance(widget, shape))
    if isinstance(widget, QTabBar):
        yield from (text for at in range(widget.count()) for text in (widget.tabText(at), widget.tabToolTip(at)))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells(widget.model(), QModelIndex())


def cells(model: QAbstractItemModel, parent: QModelIndex):
    """Yield the texts of a model's head and cells."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(200, model.rowCount(parent))):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in TOLD)
        if columns > 1:
            yield from cells(model, model.index(row, 0, parent))


def english(text):
    """Return the English words of a text that are no names."""
    words = ENGLISH_WORD.findall(KEPT.sub("", text))
    return [word for word in words if len(word) >= LEAST_LETTERS and word not in NAMES]


def in_english():
    """Return what is said in English anywhere now."""
    found = set()
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            found |= {f"{type(widget).__name__}: {text}" for text in texts(widget) if english(text)}
        found |= {f"action: {each.text()}" for each in top.findChildren(QAction) if english(each.text())}
        found |= {f"help: {each.toolTip()}" for each in top.findChildren(QAction) if english(each.toolTip())}
    return found


class Reader(QObject):
    """Reads whatever a command opens, also where that waits to be closed, and closes it."""

    def __init__(self):
        super().__init__()
        self.found, self.command = {}, ""
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.read)
        self.timer.start(20)

    def read(self):
        self.found = dict.fromkeys(in_english(), self.command) | self.found
        if isinstance(modal := QApplication.activeModalWidget(), QDialog):
            modal.reject()


def test_a_window_without_a_case_says_nothing_in_english(empty_window):
    del empty_window
    assert not in_english(), "\n".join(sorted(in_english()))


def test_no_panel_says_anything_in_english(qtbot, window):
    found = set()
    for name in window.panels:
        window.come_forward(name)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        found |= in_english()
    assert not found, "\n".join(sorted(found))


def test_nothing_that_a_command_opens_speaks_english(qtbot, window):
    reader, grid = Reader(), window.panels["wall"].grid
    for bound in list(window.commands):
        if bound.command.id in ASK_FOR_A_FILE | LEAVE or bound.command.held:
            continue
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.come_forward("wall")
        grid.setFocus()
        grid.go_to(2)
        reader.command = bound.command.id
        bound.run()
        reader.read()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert not reader.found, "\n".join(f"{text} ({command})" for text, command in sorted(reader.found.items()))
