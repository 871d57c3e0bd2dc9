from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton, QWidget

from app.store.case_store import create_case, open_case
from app.ui.case_dialogs import NewCaseDialog, RecoveryKeyDialog, choose_file, choose_folder, inform, strength
from app.ui.open_dialog import OpenCaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

PHRASE = "seven quiet harbour lamps"


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def new(parent, tmp_path, cheap_cost):
    def create(folder, phrase, *, examiner):
        return create_case(folder, phrase, examiner=examiner, cost=cheap_cost)

    dialog = NewCaseDialog(parent, Theme(), tmp_path, "Examiner One", create)
    dialog.name.setText("Blue house")
    dialog.passphrase.setText(PHRASE)
    dialog.again.setText(PHRASE)
    dialog.open()
    yield dialog
    dialog.reject()


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("name", " ", "needs a name"),
        ("name", "../up", "A name cannot hold"),
        ("examiner", "", "examiner's name"),
        ("passphrase", "short", "at least 14"),
        ("again", "something else", "differ"),
    ],
)
def test_a_mistake_in_a_field_is_said_before_anything_is_made(new, tmp_path, field, text, words):
    getattr(new, field).setText(text)
    new.make()
    assert words in new.trouble.text()
    assert list(tmp_path.iterdir()) == []


def test_a_new_case_opens_after_its_recovery_key_was_put_away(qtbot, new, tmp_path):
    new.make()
    qtbot.waitUntil(lambda: bool(new.findChildren(RecoveryKeyDialog)))
    (key,) = new.findChildren(RecoveryKeyDialog)
    assert not key.confirm.isEnabled()
    qtbot.keyClick(key, Qt.Key.Key_Escape)
    assert key.isVisible()
    key.stored.setChecked(True)
    with qtbot.waitSignal(new.made) as told:
        key.confirm.click()
    told.args[0].close()
    assert (tmp_path / "Blue house.homeward").is_dir()
    assert new.passphrase.text() == ""


def test_a_name_that_is_taken_is_refused_in_words(qtbot, new, tmp_path):
    (tmp_path / "Blue house.homeward").mkdir()
    new.make()
    qtbot.waitUntil(lambda: "exists already" in new.trouble.text())
    assert new.confirm.isEnabled()


def test_a_case_opens_with_its_pass_phrase_and_with_no_other(qtbot, parent, new_case, case_folder):
    new_case.case.close()
    dialog = OpenCaseDialog(parent, Theme(), case_folder, "Examiner Two")
    dialog.open()
    dialog.passphrase.setText("seven quiet harbour boats")
    dialog.try_it()
    qtbot.waitUntil(lambda: "does not open this case" in dialog.trouble.text())
    dialog.passphrase.setText(PHRASE)
    with qtbot.waitSignal(dialog.opened) as told:
        dialog.try_it()
    assert told.args[0].examiner == "Examiner Two"
    told.args[0].close()


def test_a_case_that_is_open_elsewhere_says_so(qtbot, parent, case, case_folder):  # noqa: ARG001  it is open
    dialog = OpenCaseDialog(parent, Theme(), case_folder, "Examiner Two")
    dialog.open()
    dialog.passphrase.setText(PHRASE)
    dialog.try_it()
    qtbot.waitUntil(lambda: "open elsewhere" in dialog.trouble.text())
    dialog.reject()


def test_a_copied_recovery_key_can_be_pasted(parent):
    dialog = RecoveryKeyDialog(parent, Theme(), "AAAA-BBBB")
    dialog.copy.click()
    assert QApplication.clipboard().text() == "AAAA-BBBB"
    QApplication.clipboard().clear()
    dialog.accept()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_sum_of_a_file_that_was_written_is_shown_whole_and_can_be_copied(qtbot, parent, scale):
    parent.resize(1280, 800)
    digest = "0123456789abcdef" * 4
    dialog = inform(parent, "report.pdf is written.", "12 pictures, 1,204 bytes.", Theme(text_scale=scale), digest)
    qtbot.waitUntil(dialog.isVisible)
    (shown,) = [each for each in dialog.findChildren(PlainLabel) if each.text().replace(" ", "") == digest]
    longest = max(shown.fontMetrics().horizontalAdvance(each) for each in shown.text().split())
    assert longest < shown.width()
    assert shown.height() >= shown.heightForWidth(shown.width())
    assert shown.text().startswith("0123 4567 ")
    next(each for each in dialog.findChildren(QPushButton) if each.text() == "Copy SHA-256").click()
    assert QApplication.clipboard().text() == digest
    QApplication.clipboard().clear()
    dialog.accept()


def test_folders_are_chosen_without_the_systems_dialog_and_nothing_remembers_them(parent, monkeypatch, tmp_path):
    secret = tmp_path / "seized-disk-17"
    secret.mkdir()
    seen = []

    def accept(dialog):
        seen.append(dialog.testOption(QFileDialog.Option.DontUseNativeDialog))
        dialog.setDirectory(str(secret))
        dialog.setHistory([str(secret)])
        return QFileDialog.DialogCode.Accepted

    monkeypatch.setattr(QFileDialog, "exec", accept)
    assert choose_folder(parent, "Choose") is not None
    assert seen == [True]
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert not Path(kept.fileName()).exists()
    assert [key for key in kept.allKeys() if key.startswith("FileDialog")] == []


def test_the_strength_of_a_pass_phrase_is_told_while_it_is_typed():
    assert strength("abc").startswith("11 more characters")
    assert strength("a" * 20) == "Long enough, but it repeats itself"
    assert strength("one two three four five six").startswith("Good")


def test_the_case_that_was_made_can_be_opened_again(new_case, case_folder):
    new_case.case.close()
    open_case(case_folder, PHRASE, examiner="x").close()


def test_a_file_chooser_that_is_deleted_with_its_window_chose_nothing(qapp):  # noqa: ARG001  it needs one
    parent = QDialog()
    QTimer.singleShot(50, partial(shiboken6.delete, parent))
    assert choose_file(parent, "A file", "Everything (*)") is None
