"""A dialog that is closed while a pass phrase is still being tried: nothing is signed, opened or shown after it."""

import threading

import pytest
from PySide6.QtWidgets import QApplication

from app.store.case_store import create_case
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import NewCaseDialog, RecoveryKeyDialog
from app.ui.open_dialog import OpenCaseDialog
from app.ui.sign_dialog import SignDialog
from app.ui.signing_form import KeyForm
from app.ui.stash_dialog import OpenStashDialog
from tests.conftest import CHEAP, PASSPHRASE


def recovery_shown():
    return next(
        (each for each in QApplication.topLevelWidgets() if isinstance(each, RecoveryKeyDialog) and each.isVisible()),
        None,
    )


@pytest.fixture
def folder(tmp_path):
    SigningKeyFile(tmp_path).make(PASSPHRASE, cost=CHEAP)
    return tmp_path


def settle(opening):
    """Let what the thread has told arrive."""
    opening.wait()
    QApplication.processEvents()


def test_a_key_that_is_opened_for_a_closed_dialog_signs_nothing(window):
    dialog, done, held = KeyForm(window, window.theme, "Sign", ("Sign", "Signing …")), [], threading.Event()
    dialog.add_buttons("Sign")
    dialog.open()
    dialog._open(held.wait, done.append)
    held.set()
    dialog.reject()
    settle(dialog._opening)
    assert done == []


def test_a_key_that_is_opened_for_an_open_dialog_signs(qtbot, window):
    dialog, done = KeyForm(window, window.theme, "Sign", ("Sign", "Signing …")), []
    dialog.add_buttons("Sign")
    dialog.open()
    dialog._open(lambda: "key", done.append)
    qtbot.waitUntil(lambda: done == ["key"])
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
    settle(dialog._opening)
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
    settle(dialog._opening)
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
