"""The panel on a real case with a real cut-out: a tile until it is looked at, and two people before it leaves."""

import shutil
import threading

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.appeal import AppealNumber, Concern, Form, State
from app.domain.region import WHOLE, Region
from app.operations.job import Job
from app.operations.release_appeal import Request, ask_approval, look_at_appeal, standing_of
from app.operations.reveal import end_reveal
from app.report.joint_statement import Party
from app.report.sealing import fingerprint, public_bytes
from app.settings import Settings
from app.store import appeals, reveals
from app.store.case_store import open_case
from app.store.signing_key import SigningKeyFile
from app.ui import appeal_acts
from app.ui.appeal_dialogs import AnswerDialog, AskDialog
from app.ui.case_dialogs import CaseDialog
from app.ui.main_window import MainWindow
from app.ui.name_dialog import NameDialog
from tests.conftest import CHEAP, PASSPHRASE
from tests.operations.appeals import cut_case_folder  # noqa: F401  a fixture

ONE = AppealNumber(1)
FIRST = Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32)


@pytest.fixture
def keys(tmp_path, monkeypatch):
    """The signing key of whoever sits at the window."""
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "settings")
    made = SigningKeyFile(tmp_path / "settings")
    made.make(PASSPHRASE, CHEAP)
    return made


@pytest.fixture
def seated(qtbot, cut_case_folder, case_folder, keys):  # noqa: F811, ARG001  the fixture itself; a key is there
    """Return a function that opens the case in the window, as somebody, and returns its panel."""
    shutil.copytree(cut_case_folder, case_folder)
    window = MainWindow(Settings())
    qtbot.addWidget(window)

    def sit(who="Examiner One", before=None):
        with open_case(case_folder, PASSPHRASE, examiner="Examiner One") as case:
            if before is not None:
                before(Job(case, workers=1))
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.open_case(open_case(case_folder, PASSPHRASE, examiner=who))
        panel = window.panels["appeals"]
        window.tabs.setCurrentWidget(panel)
        panel.list.setFocus()
        return panel

    yield sit
    window.close()


def ask_second(job):
    """Look, and ask whoever sits at the window next."""
    end_reveal(job, look_at_appeal(job, ONE).reveal_id)
    keys = appeal_acts._keys()  # noqa: SLF001  where the window finds them
    second = Party("Examiner Two", fingerprint(keys.public()))
    ask_approval(job, ONE, Request("Where is it sold?", second, frozenset(Concern)), FIRST)


def look(qtbot, panel):
    qtbot.mouseClick(panel.buttons["look"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.preview.name in panel.preview.covered, timeout=60_000)


def tick(panel, but=0):
    for at in range(len(Concern) - but):
        panel.checks.topLevelItem(at).setCheckState(0, Qt.CheckState.Checked)


def dialog_of(shape):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible())


def state(panel):
    return standing_of(panel.workspace.reader, appeals.find(panel.workspace.reader, ONE)).state


def enabled(panel):
    return {name for name, button in panel.buttons.items() if button.isEnabled()}


def test_a_cut_that_waits_and_is_stopped_with_the_work_before_it_can_be_asked_for_again(qtbot, seated):
    panel, held = seated(), threading.Event()
    lane = panel.workspace.lane
    panel.list.activated.emit(panel.list.currentIndex())
    with qtbot.waitSignal(lane.started):
        lane.start(lambda _: held.wait(5) and frozenset())
    panel.cut_out()
    assert panel.hint.text().startswith("Cutting out")
    assert not panel.cut.isEnabled()
    lane.stop()
    with qtbot.waitSignal(lane.idle):
        held.set()
    assert not panel.hint.text().startswith("Cutting out")
    assert panel.cut.isEnabled()


def test_a_cut_out_is_a_tile_until_it_is_looked_at_and_esc_veils_it(qtbot, seated):
    panel = seated()
    assert panel.chosen().number == ONE
    assert panel.list.topLevelItem(0).text(0) == "draft"
    assert panel.list.topLevelItem(0).text(1).startswith("No. 1  ·  curtain  ·  PNG, 400 by 300")
    assert panel.preview.accessibleName() == "Cut-out No. 1, veiled"
    assert enabled(panel) == {"look", "withdraw"}
    assert panel.checks.topLevelItem(0).isDisabled()
    before = reveals.count(panel.workspace.reader)
    look(qtbot, panel)
    assert panel.preview.accessibleName() == "Cut-out No. 1, as it would leave"
    assert panel.preview.covered.size_of(panel.preview.name).width() == 400
    assert reveals.count(panel.workspace.reader) == before + 1
    assert not panel.checks.topLevelItem(0).isDisabled()
    qtbot.keyClick(panel.window(), Qt.Key.Key_Escape)
    assert panel.preview.accessibleName() == "Cut-out No. 1, veiled"


def test_what_was_not_checked_is_said_and_everything_has_to_be_ticked(qtbot, seated):
    panel = seated()
    told = [panel.checks.topLevelItem(at).text(0) for at in range(len(Concern))]
    assert sum("Not checked by the program" in each or "not checked by the program" in each for each in told) == 3
    look(qtbot, panel)
    tick(panel, but=1)
    assert "ask" not in enabled(panel)
    tick(panel)
    assert "ask" in enabled(panel)


def test_a_second_person_is_asked_with_the_own_key(qtbot, seated):
    panel = seated()
    look(qtbot, panel)
    tick(panel)
    qtbot.mouseClick(panel.buttons["ask"], Qt.MouseButton.LeftButton)
    dialog = dialog_of(AskDialog)
    assert panel.preview.accessibleName().endswith("veiled")
    agree = lambda: qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)  # noqa: E731  short
    agree()
    assert dialog.trouble.text() == "Say what is to be found out."
    dialog.why.setText("Where is it sold?")
    dialog.second.setText("Examiner Two")
    dialog.fingerprint.setText("abc")
    agree()
    assert "eight groups" in dialog.trouble.text()
    dialog.fingerprint.setText(fingerprint(public_bytes(FIRST)).replace(" ", "").upper())
    dialog.passphrase.setText("wrong words entirely")
    agree()
    qtbot.waitUntil(lambda: "does not open" in dialog.trouble.text(), timeout=30_000)
    dialog.passphrase.setText(PASSPHRASE)
    agree()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=30_000)
    qtbot.waitUntil(lambda: panel.list.topLevelItem(0).text(0) == "waiting for approval", timeout=30_000)
    assert enabled(panel) == {"look", "approve", "refuse", "withdraw"}
    (asked,) = appeals.steps(panel.workspace.reader, ONE)
    assert set(asked.ticked) == set(Concern)


def test_what_is_signed_as_looked_for_is_what_was_ticked_and_no_more(qtbot, seated):
    panel = seated()
    few, got = frozenset({Concern.PEOPLE, Concern.TEXT}), []
    dialog = AskDialog(panel, panel.workspace.theme, (panel.chosen(), few), appeal_acts._keys())  # noqa: SLF001  the key that is there
    qtbot.addWidget(dialog)
    dialog.agreed.connect(lambda request, _key: got.append(request))
    dialog.why.setText("Where is it sold?")
    dialog.second.setText("Examiner Two")
    dialog.fingerprint.setText(fingerprint(public_bytes(FIRST)))
    dialog.passphrase.setText(PASSPHRASE)
    dialog.confirm.click()
    qtbot.waitUntil(lambda: bool(got), timeout=30_000)
    assert got[0].ticked == few


def test_the_second_looks_approves_and_writes_it_out(qtbot, seated, tmp_path, monkeypatch):
    panel = seated("Examiner Two", ask_second)
    assert enabled(panel) == {"look", "refuse", "withdraw"}
    assert panel.checks.topLevelItem(0).isDisabled()
    look(qtbot, panel)
    assert panel.said.text() == (
        "Examiner One has ticked all that stands below; look for the same, and tick it yourself."
    )
    assert {panel.checks.topLevelItem(at).checkState(0) for at in range(len(Concern))} == {Qt.CheckState.Unchecked}
    tick(panel, but=1)
    assert enabled(panel) == {"look", "refuse", "withdraw"}
    tick(panel)
    assert enabled(panel) == {"look", "approve", "refuse", "withdraw"}
    qtbot.mouseClick(panel.buttons["approve"], Qt.MouseButton.LeftButton)
    dialog = dialog_of(AnswerDialog)
    words = " ".join(label.text() for label in dialog.findChildren(type(dialog.trouble)))
    assert "Examiner One asks Examiner Two: Where is it sold?" in words
    assert "appeal-0001.png" in words
    dialog.passphrase.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.list.topLevelItem(0).text(0) == "approved", timeout=30_000)
    (tmp_path / "out").mkdir()
    monkeypatch.setattr("app.ui.appeal_acts.choose_folder", lambda *_: tmp_path / "out")
    qtbot.mouseClick(panel.buttons["write"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.list.topLevelItem(0).text(0) == "written out", timeout=30_000)
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["appeal-0001.png"]
    dialog_of(CaseDialog).accept()


def test_who_asked_cannot_approve_and_is_told_so(qtbot, seated):
    panel = seated("Examiner One", ask_second)
    assert panel.checks.topLevelItem(0).isDisabled()
    assert panel.checks.topLevelItem(0).checkState(0) is Qt.CheckState.Checked
    assert panel.said.text() == ""
    qtbot.mouseClick(panel.buttons["approve"], Qt.MouseButton.LeftButton)
    dialog = dialog_of(AnswerDialog)
    dialog.passphrase.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "a second person has to do it" in dialog.trouble.text(), timeout=30_000)
    dialog.reject()
    assert state(panel) is State.WAITING


def test_the_second_says_no_and_it_is_withdrawn_with_a_reason(qtbot, seated):
    panel = seated("Examiner Two", ask_second)
    qtbot.mouseClick(panel.buttons["refuse"], Qt.MouseButton.LeftButton)
    dialog = dialog_of(AnswerDialog)
    dialog.passphrase.setText(PASSPHRASE)
    qtbot.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.list.topLevelItem(0).text(0) == "not approved", timeout=30_000)
    assert "Examiner Two said no" in panel.list.topLevelItem(0).text(1)
    qtbot.mouseClick(panel.buttons["withdraw"], Qt.MouseButton.LeftButton)
    asked = dialog_of(NameDialog)
    asked.field.setText("a poster tells the town")
    qtbot.mouseClick(asked.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.list.topLevelItem(0).text(0) == "withdrawn", timeout=30_000)
    assert "a poster tells the town" in panel.list.topLevelItem(0).text(1)
    assert enabled(panel) == {"look"}


def test_an_object_is_drawn_and_cut_out_with_what_was_chosen(qtbot, seated):
    panel = seated()
    assert "press Shift+A" in panel.hint.text()
    window = panel.window()
    window.panels["wall"].grid.setFocus()
    window.panels["wall"].grid.go_to(0)
    qtbot.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert panel.view.asked == panel.workspace.selection.media[0]
    assert panel.view.accessibleName().endswith("the whole picture")
    assert not panel.cut.isEnabled()
    qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    assert panel.view.region != WHOLE
    panel.about.setText("cushion")
    panel.form.setCurrentIndex(panel.form.findData(Form.JPEG))
    panel.side.setCurrentIndex(0)
    panel.side.activated.emit(0)
    panel.stamp.setChecked(True)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert "Cutting out" in panel.hint.text()
    qtbot.waitUntil(lambda: panel.list.topLevelItemCount() == 2, timeout=120_000)
    made = panel.chosen()
    assert (made.number, made.about, made.file_name, made.choice.stamped) == (2, "cushion", "appeal-0002.jpg", True)
    assert made.choice.most_px == panel.workspace.settings.appeal_side_px == 512
    assert panel.about.text() == ""
    panel.list.activated.emit(panel.list.currentIndex())
    assert panel.view.region == made.choice.region


def test_what_cannot_be_cut_out_is_said_beside_the_picture(qtbot, seated, cut_case_folder, tmp_path):  # noqa: F811  the fixture itself
    panel = seated()
    evidence = cut_case_folder.parent / "exhibit"
    panel.workspace.selection.pick(panel.chosen().media_id)
    panel.open_picked()
    panel.view.draw_region(Region(0.2, 0.2, 0.5, 0.5))
    evidence.rename(tmp_path / "away")
    try:
        panel.cut_out()
        qtbot.waitUntil(lambda: "not where it was found" in panel.hint.text(), timeout=60_000)
    finally:
        (tmp_path / "away").rename(evidence)
    assert panel.cut.isEnabled()
    assert panel.list.topLevelItemCount() == 1


def test_the_key_of_context_shows_the_scene_at_the_picture_and_the_cut_out_elsewhere(qtbot, seated):
    panel = seated()
    panel.workspace.selection.pick(panel.chosen().media_id)
    panel.open_picked()
    qtbot.keyClick(panel.view, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: panel.view.asked in panel.view.covered, timeout=60_000)
    assert panel.preview.name not in panel.preview.covered
    qtbot.keyClick(panel.view, Qt.Key.Key_C)
    assert panel.view.asked not in panel.view.covered
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: panel.preview.name in panel.preview.covered, timeout=60_000)
    assert panel.view.asked not in panel.view.covered
