"""CASE/UCO from the window: what goes along is told first, and nothing is overwritten."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations.annotate import write_note
from app.ui.case_dialogs import CaseDialog
from app.ui.uco_export_dialog import UcoExportDialog

LONG_MS = 60_000


def on_top(shape):
    """Return the one dialog of a shape that is shown, or None."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible()), None)


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def asked(qtbot, window):
    """Return a function that opens the dialog and waits until it has counted."""

    def ask():
        window.commands["case.export_uco"].action.trigger()
        dialog = on_top(UcoExportDialog)
        qtbot.waitUntil(lambda: "Goes along" in dialog.counts.text())
        return dialog

    return ask


def written(qtbot, dialog):
    """Agree, and return what is said at the end, which is closed."""
    press(dialog.confirm)
    qtbot.waitUntil(lambda: on_top(UcoExportDialog) is None and on_top(CaseDialog) is not None, timeout=LONG_MS)
    told = on_top(CaseDialog)
    words = " ".join(label.text() for label in told.findChildren(type(told.trouble)))
    told.accept()
    return words


def test_the_whole_case_is_written_after_it_was_said_where_to(qtbot, asked, tmp_path):
    dialog = asked()
    for words in ("12 pictures", "4 groups", "5 links", "who did what"):
        assert words in dialog.counts.text()
    assert "note" not in dialog.counts.text()
    press(dialog.confirm)
    assert "Say where" in dialog.trouble.text()
    (tmp_path / "mine.jsonld").write_text("mine", encoding="utf-8")
    dialog.target.take(tmp_path / "mine.jsonld")
    press(dialog.confirm)
    assert "nothing is overwritten" in dialog.trouble.text()
    dialog.target.take(tmp_path / "walk")
    dialog.paths.setChecked(False)
    words = written(qtbot, dialog)
    assert "walk.jsonld is written" in words
    assert "12 pictures" in words
    assert "SHA-256" in words
    text = (tmp_path / "walk.jsonld").read_text(encoding="utf-8")
    assert "filePath" not in text
    assert json.loads(text)["@graph"]


def test_notes_and_names_of_files_go_along_when_they_are_chosen(qtbot, window, ids, asked, tmp_path):
    with qtbot.waitSignal(window.workspace.lane.changed):
        window.workspace.lane.submit(write_note, ids[0], "Blue curtain, left edge")
    dialog = asked()
    dialog.notes.setChecked(True)
    assert dialog.paths.isChecked()
    qtbot.waitUntil(lambda: "1 note" in dialog.counts.text())
    dialog.target.take(tmp_path / "walk.jsonld")
    written(qtbot, dialog)
    text = (tmp_path / "walk.jsonld").read_text(encoding="utf-8")
    assert "Blue curtain, left edge" in text
    assert "filePath" in text
