"""Reports from the window: what goes in is chosen and counted first, and nothing is overwritten."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations.report_wanted import Look, Part, Which
from app.report.sealing import public_bytes
from app.report.signature import read
from app.store import audit, reveals
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import CaseDialog
from app.ui.report_dialog import ReportDialog
from tests.conftest import CHEAP

PHRASE = "seven quiet harbour lamps"


@pytest.fixture
def keys(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "settings")
    return SigningKeyFile(tmp_path / "settings")


def on_top(shape):
    """Return the one dialog of a shape that is shown, or None."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible()), None)


def asked(qtbot, window):
    """Return the dialog, as the menu opens it, when it has counted."""
    window.commands["case.report"].action.trigger()
    dialog = on_top(ReportDialog)
    qtbot.waitUntil(lambda: "picture" in dialog.along.text())
    return dialog


def choose(choice, words):
    choice.setCurrentIndex(choice.findText(words))


def agree(dialog):
    QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)


def told(qtbot):
    """Return what is said at the end, and close it."""
    qtbot.waitUntil(lambda: on_top(ReportDialog) is None and on_top(CaseDialog) is not None, timeout=60_000)
    dialog = on_top(CaseDialog)
    words = " ".join(label.text() for label in dialog.findChildren(type(dialog.trouble)))
    dialog.accept()
    return words


def test_a_page_is_written_with_what_was_chosen_and_header_and_marking_are_kept(qtbot, window, keys, tmp_path):
    assert not keys.exists()
    dialog = asked(qtbot, window)
    assert "12 pictures" in dialog.along.text()
    assert "0 places in full" in dialog.along.text()
    choose(dialog.places, "All")
    qtbot.waitUntil(lambda: "2 places in full" in dialog.along.text())
    dialog.parts[Part.ITEMS].setChecked(False)
    dialog.marking.setText("PROTECTED")
    dialog.header.setPlainText("Laboratory\nStreet 1")
    dialog.form_of.setCurrentIndex(1)
    dialog.target.take(tmp_path / "walk")
    agree(dialog)
    words = told(qtbot)
    page = (tmp_path / "walk.html").read_text(encoding="utf-8")
    assert "12 pictures" in words
    assert "PROTECTED" in page
    assert "Annex: places" in page
    assert "Annex: items" not in page
    assert audit.rows(window.workspace.reader)[0].verb == "case.report"
    assert reveals.count(window.workspace.reader) == 0
    assert (window.settings.report_header, window.settings.report_marking) == ("Laboratory\nStreet 1", "PROTECTED")
    again = asked(qtbot, window)
    assert again.header.toPlainText() == "Laboratory\nStreet 1"
    again.reject()


def test_a_pdf_is_signed_with_the_examiners_key(qtbot, window, keys, tmp_path):
    keys.make(PHRASE, CHEAP)
    dialog = asked(qtbot, window)
    dialog.target.take(tmp_path / "walk")
    dialog.sign.setChecked(True)
    agree(dialog)
    assert "pass phrase of your key" in dialog.trouble.text()
    dialog.passphrase.setText("another phrase altogether")
    agree(dialog)
    qtbot.waitUntil(lambda: "does not open" in dialog.trouble.text() or "wrong" in dialog.trouble.text().lower())
    assert not (tmp_path / "walk.pdf").exists()
    dialog.passphrase.setText(PHRASE)
    agree(dialog)
    told(qtbot)
    found = read((tmp_path / "walk.pdf.signature").read_bytes(), (tmp_path / "walk.pdf").read_bytes())
    assert found.holds
    assert found.signer == keys.public() == public_bytes(keys.open(PHRASE))
    assert dialog.passphrase.text() == ""


@pytest.mark.parametrize("one_by_one", [200, 0])
def test_the_groups_of_what_is_picked_can_be_told(qtbot, window, keys, monkeypatch, one_by_one):
    assert keys is not None
    monkeypatch.setattr("app.operations.report_preview.ONE_BY_ONE", one_by_one)
    grid = window.panels["wall"].grid
    qtbot.waitUntil(lambda: grid.picked_numbers().size > 0)
    dialog = asked(qtbot, window)
    choose(dialog.places, "Those of what is picked")
    choose(dialog.series, "Those of what is picked")
    qtbot.waitUntil(lambda: "1 place in full" in dialog.along.text() and "1 series in full" in dialog.along.text())
    wanted = dialog.wanted()
    assert (wanted.places, wanted.series, set(wanted.chosen)) == (Which.NONE, Which.NONE, {"p", "s"})
    assert wanted.look is Look.VEILED
    dialog.reject()


def test_what_cannot_be_written_is_said_in_the_dialog(qtbot, window, keys, tmp_path):
    assert keys is not None
    (tmp_path / "mine.pdf").write_text("mine", encoding="utf-8")
    dialog = asked(qtbot, window)
    agree(dialog)
    assert "Say where the file goes." in dialog.trouble.text()
    dialog.target.take(tmp_path / "mine.pdf")
    agree(dialog)
    assert "nothing is overwritten" in dialog.trouble.text()
    dialog.header.setPlainText("x\n" * 40)
    agree(dialog)
    assert "few short lines" in dialog.trouble.text()
    dialog.header.setPlainText("")
    dialog.target.take(tmp_path / "nowhere" / "walk.pdf")
    agree(dialog)
    qtbot.waitUntil(lambda: "not written" in dialog.trouble.text(), timeout=60_000)
    assert dialog.confirm.isEnabled()
    assert (tmp_path / "mine.pdf").read_text(encoding="utf-8") == "mine"
    dialog.reject()
