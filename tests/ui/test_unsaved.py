import pytest
from PySide6.QtWidgets import QApplication

from app.ui.unsaved import UnsavedDialog


def shown():
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, UnsavedDialog)), None)


@pytest.mark.parametrize("panel", ["notes", "leads"])
def test_a_draft_is_asked_about_before_the_case_is_closed(window, ids, panel):
    window.workspace.selection.pick(ids[0])
    window.panels[panel].editor.setPlainText("half a sentence")
    window.commands["case.close"].run()
    dialog = shown()
    assert dialog is not None
    dialog.reject()
    assert window.panels[panel].editor.toPlainText() == "half a sentence"
    window.commands["case.close"].run()
    next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, UnsavedDialog) and each.isVisible()
    ).confirm.click()
    assert window.workspace is None


def test_without_a_draft_nothing_is_asked(window):
    window.commands["case.close"].run()
    assert shown() is None
    assert window.workspace is None
