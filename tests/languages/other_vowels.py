"""Run by a pytest of its own, for the language is a process's: everything that the window says, said otherwise."""

import re

from app.domain.language import English, speak

VOWELS = str.maketrans("aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ")
MARK = re.compile(r"(\{[^}]*\}|%n)")
LONGER = 0.3
"""Other languages need about a third more room than English."""


class OtherVowels(English):
    """English with other vowels, each sentence a third longer."""

    def find(self, text, comment, many):
        said = super().find(text, comment, many)
        parts = (each if MARK.fullmatch(each) else each.translate(VOWELS) for each in MARK.split(said))
        return "".join(parts) + ("·" * round(LONGER * len(said)) if " " in said else "")


speak(OtherVowels())

import pytest  # noqa: E402  the window's parts say their names as they are loaded
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt  # noqa: E402
from PySide6.QtGui import QAction  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
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

from tests.ui.conftest import empty_window, ids, shown, window, workspace  # noqa: E402, F401  fixtures

ENGLISH_WORD = re.compile(r"(?<![\w.:/<])[A-Za-z]*[aeiouyAEIOUY][A-Za-z]*(?![\w/>])")
LEAST_LETTERS = 3
KEPT = re.compile(
    r"Copies of one picture[^.]*\.|\d+ points of the room lie the same in both\.|6 pictures by one camera within 5 minutes\."
)
"""Reasons, which the case keeps as they were found."""
NAMES = set(
    """Homeward Examiner One Norda jpg evidence picture test homeward EXIF Ctrl Shift Alt Esc Space Return Tab
Backspace Home End PgUp PgDown Del Left Right Down Deutsch Español Français English Português Brasil VICS GPS UTC ISO IPED
""".split()
)  # noqa: SIM905  a list of names reads better
ASK_FOR_A_FILE = {"case.new", "case.open", "case.reference", "case.import_folder", "case.import_file"}
LEAVE = {"case.quit", "case.close", "case.analyse"}


def texts(widget):
    """Yield what a widget says, shown or read aloud."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
    if widget.isWindow() or not widget.parentWidget():
        yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield from (widget.tabText(at), widget.tabToolTip(at))
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
            yield from (
                str(index.data(role) or "") for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            )
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


def close_dialogs(qtbot, window):
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_a_window_without_a_case_says_nothing_in_english(empty_window):
    assert in_english() == set()
    del empty_window


def test_no_panel_says_anything_in_english(qtbot, window):
    found = set()
    for name in window.panels:
        window.come_forward(name)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        found |= in_english()
    assert found == set()


def test_nothing_that_a_command_opens_speaks_english(qtbot, window):
    found = set()
    for bound in list(window.commands):
        if bound.command.id in ASK_FOR_A_FILE | LEAVE or bound.command.held:
            continue
        window.panels["wall"].grid.setFocus()
        window.panels["wall"].grid.go_to(2)
        bound.run()
        QApplication.processEvents()
        found |= {f"{bound.command.id}: {each}" for each in in_english()}
        close_dialogs(qtbot, window)
    assert found == set()
