import pytest
from PySide6.QtWidgets import QLineEdit

from app.store.case_store import create_case
from app.store.key_file import KdfCost
from app.ui.open_dialog import OpenCaseDialog
from app.ui.theme import Theme

WORDS = "five random words in row"
QUICK = KdfCost(memory_kib=8_192, passes=1, lanes=1)


@pytest.fixture
def made(tmp_path):
    new = create_case(tmp_path / "lost.homeward", WORDS, examiner="exam", cost=QUICK)
    new.case.close()
    return new


@pytest.fixture
def dialog(qtbot, tmp_path, made):  # noqa: ARG001  the case must be there
    shown = OpenCaseDialog(None, Theme(), tmp_path / "lost.homeward", "exam")
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.open()
    return shown


def test_a_case_is_opened_with_the_recovery_key_that_was_shown_once(qtbot, dialog, made):
    dialog.recovery.click()
    assert dialog.label.text() == "Recovery key"
    assert dialog.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    dialog.passphrase.setText(made.recovery_key)
    with qtbot.waitSignal(dialog.opened, timeout=20_000) as opened:
        dialog.confirm.click()
    opened.args[0].close()


def test_going_back_to_the_pass_phrase_hides_what_is_typed(dialog):
    dialog.recovery.click()
    dialog.passphrase.setText("abc")
    dialog.recovery.click()
    assert dialog.passphrase.text() == ""
    assert dialog.passphrase.echoMode() is QLineEdit.EchoMode.Password


def test_what_is_wrong_is_told_in_full(qtbot, dialog):
    dialog.passphrase.setText("not the pass phrase")
    dialog.confirm.click()
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=20_000)
    assert dialog.trouble.height() >= dialog.trouble.heightForWidth(dialog.trouble.width())
    assert not dialog.trouble.geometry().intersects(dialog.passphrase.geometry())
