"""A dialog that is closed while a pass phrase is still being tried: nothing is signed, opened or shown after it."""

import threading

import pytest
from PySide6.QtWidgets import QApplication

from app.store.case_store import create_case
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import NewCaseDialog, RecoveryKeyDialog
from app.ui.open_dialog import OpenCaseDialog
from app.ui.opening import Opening
from app.ui.sign_dialog import SignDialog
from app.ui.signing_form import KeyForm
from app.ui.stash_dialog import OpenStashDialog
from tests.conftest import CHEAP, PASSPHRASE


class Form(KeyForm):
    """A form whose key a test opens."""

    def __init__(self, window):
        super().__init__(window, window.theme, "Sign", ("Sign", "Signing …"))
        self.done_with = []
        self.add_buttons("Sign")

    def begin(self, open_it):
        self._open(open_it, self.done_with.append)


def recovery_shown():
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, RecoveryKeyDialog) and each.isVisible()),
        None,
    )


@pytest.fixture
def folder(tmp_path):
    SigningKeyFile(tmp_path).make(PASSPHRASE, cost=CHEAP)
    return tmp_path


def settle(dialog):
    """Let what the thread has told arrive."""
    dialog.findChild(Opening).wait()
    QApplication.processEvents()


def test_a_key_that_is_opened_for_a_closed_dialog_signs_nothing(window):
    dialog, held = Form(window), threading.Event()
    dialog.open()
    dialog.begin(held.wait)
    held.set()
    dialog.reject()
    settle(dialog)
    assert dialog.done_with == []


def test_a_key_that_is_opened_for_an_open_dialog_signs(qtbot, window):
    dialog = Form(window)
    dialog.open()
    dialog.begin(lambda: "key")
    qtbot.waitUntil(lambda: dialog.done_with == ["key"])
    dialog.reject()


def test_a_key_that_is_made_stays_until_its_recovery_key_was_shown(qtbot, window, tmp_path):
    for dialog in (
        SignDialog(window, window.theme, "walk", SigningKeyFile(tmp_path / "one")),
        OpenStashDialog(window, window.theme, tmp_path / "two"),
    ):
        dialog.open()
        dialog.passphrase.setText(PASSPHRASE)
        dialog.again.setText(PASSPHRASE)
        if isinstance(dialog, SignDialog):
            dialog.target.take(tmp_path / "walk.homeward-sealed")
        dialog.confirm.click()
        dialog.reject()
        assert dialog.isVisible()
        qtbot.waitUntil(lambda: recovery_shown() is not None)
        recovery_shown().accept()
        dialog.accept()


def test_a_stash_that_is_opened_for_a_closed_dialog_is_not_shown(window, folder):
    dialog, opened = OpenStashDialog(window, window.theme, folder), []
    dialog.opened.connect(opened.append)
    dialog.open()
    dialog.passphrase.setText(PASSPHRASE)
    dialog.confirm.click()
    dialog.reject()
    settle(dialog)
    assert opened == []


def test_a_case_that_is_opened_for_a_closed_dialog_is_closed_again(window, tmp_path):
    create_case(tmp_path / "walk.homeward", PASSPHRASE, examiner="Examiner One", cost=CHEAP).case.close()
    dialog, opened = OpenCaseDialog(window, window.theme, tmp_path / "walk.homeward", "Examiner One"), []
    dialog.opened.connect(opened.append)
    dialog.open()
    dialog.passphrase.setText(PASSPHRASE)
    dialog.try_it()
    dialog.reject()
    assert dialog.passphrase.text() == ""
    settle(dialog)
    assert opened == []


def test_a_case_that_is_made_stays_until_its_recovery_key_was_shown(qtbot, window, tmp_path):
    def create(*arguments, **named):
        return create_case(*arguments, **named, cost=CHEAP)

    dialog = NewCaseDialog(window, window.theme, tmp_path, "Examiner One", create)
    dialog.name.setText("walk")
    for field in (dialog.passphrase, dialog.again):
        field.setText(PASSPHRASE)
    dialog.open()
    dialog.make()
    dialog.reject()
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.made) as made:
        qtbot.waitUntil(lambda: recovery_shown() is not None)
        recovery_shown().accept()
    made.args[0].close()


def test_a_key_that_cannot_be_opened_for_a_reason_that_nobody_foresaw_is_told(qtbot, window, caplog):
    dialog = Form(window)
    dialog.open()
    with qtbot.captureExceptions() as caught:
        dialog.begin(lambda: open("/nowhere/at/all", "rb"))  # noqa: PTH123, SIM115  what fails
        qtbot.waitUntil(dialog.confirm.isEnabled)
        dialog.findChild(Opening).wait()
    assert "FileNotFoundError" in dialog.trouble.text()
    assert dialog.done_with == []
    assert len(caught) == 1
    caplog.clear()
    dialog.reject()
