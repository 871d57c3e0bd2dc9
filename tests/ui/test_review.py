"""A sealed file in the reviewer's window, remarks on it, and what the examiner's window makes of them."""

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.link import Kind, Verdict
from app.domain.remark import About, Stance
from app.operations.job import Job
from app.operations.seal_case import Choice, seal_case
from app.report.sealing import Addressees, fingerprint
from app.store import audit, decisions, media, remarks, reveals
from app.store.known_keys import KnownKeys
from app.store.signing_key import SigningKeyFile
from app.ui import review
from app.ui.case_dialogs import CaseDialog, RecoveryKeyDialog
from app.ui.draft_dialog import DraftDialog
from app.ui.merge_dialog import MergeDialog, merge_from
from app.ui.review_dialogs import CheckedDialog, OpenSealedDialog, RemarkDialog
from app.ui.save_remarks_dialog import SaveRemarksDialog
from app.ui.sign_dialog import SignDialog
from app.ui.unsaved import UnsavedDialog
from tests.conftest import CHEAP

PHRASE = "seven quiet harbour lamps"
REVIEWER = pyrage.x25519.Identity.generate()


@pytest.fixture
def homes(tmp_path, monkeypatch):
    """Let the program be at home in a folder of one's own: return a function that moves to the one of a name."""

    def live(name):
        monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / name)
        return tmp_path / name

    return live


@pytest.fixture
def examiner(homes):
    """The examiner's signing key."""
    keys = SigningKeyFile(homes("examiner"))
    keys.make(PHRASE, CHEAP)
    return keys


@pytest.fixture
def sealed(case, ids, examiner, tmp_path):  # noqa: ARG001  the pictures must be there
    """The case of twelve pictures, sealed for a reviewer; and the reviewer's key in a file."""
    addressees = Addressees((str(REVIEWER.to_public()),))
    seal_case(Job(case), Choice(), tmp_path / "walk.homeward-sealed", examiner.open(PHRASE), addressees)
    (tmp_path / "reviewer.key").write_text(f"{REVIEWER}\n", encoding="ascii")
    return tmp_path / "walk.homeward-sealed"


def on_top(shape):
    """Return the one dialog of a shape that is shown, or None."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible()), None)


def shown(qtbot, shape):
    qtbot.waitUntil(lambda: on_top(shape) is not None, timeout=30_000)
    return on_top(shape)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words_in(dialog):
    return " ".join(label.text() for label in dialog.findChildren(type(dialog.trouble)))


@pytest.fixture
def reviewing(qtbot, empty_window, sealed, homes, tmp_path):
    """The window of a reviewer who never used the program, with the file open."""
    homes("reviewer")
    review.ask_opener(empty_window, sealed)
    dialog = on_top(OpenSealedDialog)
    dialog.key.take(tmp_path / "reviewer.key")
    dialog.reviewer.setText("Reviewer")
    click(dialog.confirm)
    click(shown(qtbot, CheckedDialog).confirm)
    qtbot.waitUntil(lambda: empty_window.workspace is not None)
    with qtbot.waitActive(empty_window):
        empty_window.activateWindow()
    yield empty_window
    empty_window.close_case()


def said(window):
    """Return what the reviewer has said so far, as it will be saved."""
    return [
        (each.remark.about, each.remark.stance, each.remark.text) for each in remarks.standing(window.workspace.reader)
    ]


def remarked(qtbot, window, act):
    """Do something that leaves a remark, and wait until it is kept."""
    many = len(said(window))
    act()
    qtbot.waitUntil(lambda: len(said(window)) > many)


def write(window, text, about):
    review.write(window)
    dialog = on_top(RemarkDialog)
    dialog.what.setCurrentIndex([each.about for each in dialog._targets].index(about))  # noqa: SLF001  what is offered
    dialog.text.setPlainText(text)
    click(dialog.confirm)


def test_a_reviewer_sees_the_same_panels_and_what_did_not_come_along(reviewing, examiner):
    line = reviewing.findChild(review.ReviewLine)
    told = line.said.toolTip() or line.said.shown()
    assert fingerprint(examiner.public()) in told.replace("\N{NO-BREAK SPACE}", " ")
    assert "not known" in told
    assert "no evidence" in told
    assert line.isVisible()
    titles = [reviewing.tabs.tabText(at) for at in range(reviewing.tabs.count())]
    assert {"Wall", "Places", "Series", "Decisions", "Problems"} <= set(titles)
    assert "Where else" not in " ".join(titles)
    assert media.counts(reviewing.workspace.reader).media_items == 12


def test_a_reviewer_is_told_nothing_of_looks_which_did_not_come_along(reviewing):
    reviewing.come_forward("places")
    for row in reviewing.panels["places"].list.proposals:
        assert "looked" not in row.sentence()
    assert reviewing.strip.reveals.text() == ""
    tree = reviewing.panels["filters"].tree
    blocks = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    boxes = {block.child(at).text(0) for block in blocks for at in range(block.childCount())}
    assert boxes.isdisjoint({"Revealed before", "Not revealed, nor a copy"})
    assert "In no place" in boxes


def test_a_word_in_a_review_is_a_remark_that_can_be_taken_back_and_shares_say_what_they_are_of(qtbot, reviewing):
    workspace = reviewing.workspace
    first, second = media.shown_ids(workspace.reader)[:2]
    workspace.compare(Kind.PLACE, (first, second))
    panel = reviewing.panels["compare"]
    remarked(qtbot, reviewing, lambda: panel.decide(Verdict.SAME))
    qtbot.waitUntil(lambda: "kept as your remark: the same" in panel.progress.text())
    assert said(reviewing) == [(About.PAIR, Stance.AGREE, "")]
    panel.take_back()
    qtbot.waitUntil(lambda: "no word stands now" in panel.progress.text())
    assert said(reviewing) == []


def test_what_would_change_the_case_or_show_a_picture_is_not_offered(qtbot, reviewing):
    reviewing.workspace.selection.pick(*reviewing.panels["wall"].grid.picked_media()[:1])
    off = {bound.command.id for bound in reviewing.commands if not bound.action.isEnabled()}
    for name in (
        "case.import_folder",
        "case.analyse",
        "case.seal",
        "case.merge_remarks",
        "case.export_vics",
        "grade.1",
        "picture.full",
        "picture.context",
        "places.name",
        "notes.correct",
    ):
        assert name in off
    assert off.isdisjoint(
        {"decide.same", "notes.remark", "case.save_remarks", "notes.write", "view.mode", "case.close"}
    )
    with qtbot.waitSignal(reviewing.workspace.said) as caught:
        reviewing.reveal.begin(reviewing.panels["wall"].grid.picked_media()[0])
    assert "no evidence came along" in caught.args[0]
    assert reveals.count(reviewing.workspace.reader) == 0


def test_a_key_of_a_case_says_that_it_does_nothing_here(qtbot, reviewing):
    with qtbot.waitSignal(reviewing.workspace.said) as told:
        qtbot.keyClick(reviewing.panels["wall"].grid, Qt.Key.Key_1)
    assert told.args[0].startswith("Not in a sealed file: “Category 1” is for a case.")
    panel = reviewing.panels["notes"]
    panel.seek()
    qtbot.keyClicks(panel.search, "1")
    assert panel.search.text() == "1"


def test_in_a_case_nothing_is_offered_that_is_for_a_sealed_file(window):
    assert not window.commands["notes.remark"].action.isEnabled()
    assert not window.commands["case.save_remarks"].action.isEnabled()
    assert window.commands["case.merge_remarks"].action.isEnabled()


def test_a_case_is_as_before_after_a_sealed_file_was_looked_at(reviewing, case, homes):
    homes("examiner")
    reviewing.open_case(case)
    assert reviewing.commands["case.analyse"].action.isEnabled()
    assert reviewing.workspace.review is None
    line = reviewing.findChild(review.ReviewLine)
    assert line is None or not line.isVisible()


def test_a_wrong_key_is_said_and_can_be_tried_again(qtbot, empty_window, sealed, homes, tmp_path):
    home = homes("reviewer")
    (tmp_path / "other.key").write_text(f"{pyrage.x25519.Identity.generate()}\n", encoding="ascii")
    review.ask_opener(empty_window, sealed)
    dialog = on_top(OpenSealedDialog)
    click(dialog.confirm)
    assert "Choose the file of your key" in dialog.trouble.text()
    dialog.key.take(tmp_path / "other.key")
    click(dialog.confirm)
    qtbot.waitUntil(lambda: "not sealed for this key" in dialog.trouble.text())
    dialog.key.take(tmp_path / "reviewer.key")
    click(dialog.confirm)
    checked = shown(qtbot, CheckedDialog)
    assert "to the last byte" in words_in(checked)
    assert "not known here" in words_in(checked)
    checked.reject()
    assert empty_window.workspace is None
    assert not any((home / "opened").iterdir())


def test_a_key_that_was_compared_is_known_the_next_time(qtbot, empty_window, sealed, homes, tmp_path):
    key = fingerprint(SigningKeyFile(homes("examiner")).public())
    keys = KnownKeys(homes("reviewer"))
    for _ in range(2):
        review.ask_opener(empty_window, sealed)
        on_top(OpenSealedDialog).key.take(tmp_path / "reviewer.key")
        click(on_top(OpenSealedDialog).confirm)
        checked = shown(qtbot, CheckedDialog)
        checked.name.setText("Examiner One")
        last = words_in(checked)
        click(checked.confirm)
        qtbot.waitUntil(lambda: empty_window.workspace is not None)
        empty_window.close_case()
    assert keys.names() == {key: "Examiner One"}
    assert "You know it as the key of Examiner One" in last


def saved(qtbot, window, file):
    """Save the remarks, by a key that is made for it; return what is said at the end."""
    review.save(window)
    click(on_top(SaveRemarksDialog).confirm)
    sign = shown(qtbot, SignDialog)
    sign.passphrase.setText(PHRASE)
    sign.again.setText(PHRASE)
    sign.target.take(file)
    click(sign.confirm)
    recovery = shown(qtbot, RecoveryKeyDialog)
    recovery.stored.setChecked(True)
    click(recovery.confirm)
    qtbot.waitUntil(lambda: on_top(SaveRemarksDialog) is None and on_top(CaseDialog) is not None, timeout=30_000)
    return told()


def listed(qtbot, window, file):
    """Return the dialog of merging, when it has listed what is in the file."""
    merge_from(window, file)
    dialog = on_top(MergeDialog)
    dialog.passphrase.setText(PHRASE)
    click(dialog.confirm)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() > 0, timeout=30_000)
    return dialog


def merged(qtbot, dialog):
    """Merge what is listed; return what is said at the end."""
    click(dialog.confirm)
    qtbot.waitUntil(lambda: on_top(MergeDialog) is None and on_top(CaseDialog) is not None)
    return told()


def told():
    words = words_in(on_top(CaseDialog))
    on_top(CaseDialog).accept()
    return words


def row_of(panel, text):
    rows = [panel.table.topLevelItem(at) for at in range(panel.table.topLevelItemCount())]
    (found,) = (each for each in rows if text in each.text(2))
    return found


def test_remarks_are_said_with_the_keys_that_decide_and_in_notes(qtbot, reviewing, ids):
    reviewing.come_forward("places")
    places, notes = reviewing.panels["places"], reviewing.panels["notes"]
    qtbot.waitUntil(lambda: places.pair() is not None)
    remarked(qtbot, reviewing, lambda: QTest.keyClick(reviewing, Qt.Key.Key_X))
    write(reviewing, "Another window.", About.PAIR)
    qtbot.waitUntil(lambda: (About.PAIR, Stance.DISAGREE, "Another window.") in said(reviewing))
    remarked(qtbot, reviewing, lambda: write(reviewing, "A hotel.", About.GROUP))
    reviewing.workspace.selection.pick(ids[3])
    notes.editor.setPlainText("Seen elsewhere.")
    remarked(qtbot, reviewing, notes.add)
    assert "3 remarks" in reviewing.panels["decisions"].put_by()
    assert reviewing.panels["decisions"].unsaved() == ""
    assert {each[0] for each in said(reviewing)} == set(About)
    reviewing.come_forward("decisions")
    panel = reviewing.panels["decisions"]
    panel.table.setCurrentItem(row_of(panel, "Seen elsewhere."))
    reviewing.decide(Verdict.UNDECIDED)
    qtbot.waitUntil(lambda: len(said(reviewing)) == 2)


def test_remarks_go_there_and_back_and_bind_once_they_are_taken_over(qtbot, reviewing, case, homes, tmp_path):
    reviewing.come_forward("places")
    places = reviewing.panels["places"]
    qtbot.waitUntil(lambda: places.pair() is not None)
    pair = tuple(sorted(places.pair()))
    remarked(qtbot, reviewing, lambda: reviewing.decide(Verdict.DIFFERENT))
    assert "holds 1 remark" in saved(qtbot, reviewing, tmp_path / "back")
    assert reviewing.panels["decisions"].unsaved() == ""
    signer = fingerprint(SigningKeyFile(homes("reviewer")).public())

    homes("examiner")
    reviewing.open_case(case)
    dialog = listed(qtbot, reviewing, tmp_path / "back.homeward-remarks")
    assert dialog.key.text() == signer
    assert "1 remark, of Reviewer." in dialog.about.text()
    assert audit.rows(case.db, limit=1)[0].verb != "remarks.merge"
    assert "1 new remark" in merged(qtbot, dialog)
    assert audit.rows(case.db, limit=1)[0].verb == "remarks.merge"
    assert decisions.of(case.db, Kind.PLACE) == []
    again = listed(qtbot, reviewing, tmp_path / "back.homeward-remarks")
    assert "nothing was changed" in merged(qtbot, again)

    reviewing.come_forward("decisions")
    panel = reviewing.panels["decisions"]
    panel.table.setCurrentItem(row_of(panel, signer))
    assert "which binds" in panel.said.text()
    with qtbot.waitSignal(reviewing.workspace.lane.changed):
        reviewing.decide(Verdict.DIFFERENT)
    (word,) = decisions.of(case.db, Kind.PLACE)
    assert ((word.first, word.second), word.verdict, word.examiner) == (pair, Verdict.DIFFERENT, case.examiner)


def test_closing_over_remarks_that_are_not_saved_asks_first(qtbot, reviewing, ids):
    reviewing.workspace.selection.pick(ids[0])
    remarked(qtbot, reviewing, lambda: write(reviewing, "x", About.PICTURE))
    reviewing.commands["case.close"].action.trigger()
    dialog = on_top(UnsavedDialog)
    assert "1 remark" in words_in(dialog)
    assert "A draft is kept on this machine, encrypted" in words_in(dialog)
    assert "loses it" not in words_in(dialog)
    dialog.reject()
    assert reviewing.workspace is not None


def again(qtbot, window, file, key):
    """Close what is open, and open the sealed file once more; return the question about what was not saved."""
    window.close_case()
    review.ask_opener(window, file)
    on_top(OpenSealedDialog).key.take(key)
    click(on_top(OpenSealedDialog).confirm)
    click(shown(qtbot, CheckedDialog).confirm)
    qtbot.waitUntil(lambda: window.workspace is not None)
    return on_top(DraftDialog)


def test_remarks_that_were_not_saved_are_offered_on_the_next_opening(qtbot, reviewing, ids, sealed, tmp_path):
    reviewing.workspace.selection.pick(ids[0])
    remarked(qtbot, reviewing, lambda: write(reviewing, "A red door.", About.PICTURE))
    asked = again(qtbot, reviewing, sealed, tmp_path / "reviewer.key")
    assert "1 remark by Reviewer" in words_in(asked)
    assert said(reviewing) == []
    asked.reject()  # whoever only closes it loses nothing
    qtbot.waitUntil(lambda: said(reviewing) == [(About.PICTURE, Stance.NONE, "A red door.")])
    asked = again(qtbot, reviewing, sealed, tmp_path / "reviewer.key")
    click(asked.discard)
    qtbot.waitUntil(lambda: not any((tmp_path / "reviewer" / "drafts").iterdir()))
    assert again(qtbot, reviewing, sealed, tmp_path / "reviewer.key") is None


def test_a_draft_goes_when_the_signed_file_is_written(qtbot, reviewing, ids, sealed, tmp_path):
    reviewing.workspace.selection.pick(ids[0])
    remarked(qtbot, reviewing, lambda: write(reviewing, "A red door.", About.PICTURE))
    assert any((tmp_path / "reviewer" / "drafts").iterdir())
    assert "holds 1 remark" in saved(qtbot, reviewing, tmp_path / "back")
    assert not any((tmp_path / "reviewer" / "drafts").iterdir())
    assert reviewing.panels["decisions"].put_by() == ""
    assert again(qtbot, reviewing, sealed, tmp_path / "reviewer.key") is None


def test_remarks_that_cannot_be_merged_are_told_and_change_nothing(qtbot, window, examiner, tmp_path):
    (tmp_path / "no.homeward-remarks").write_bytes(b"no remarks")
    head = audit.head(window.workspace.reader)
    merge_from(window, tmp_path / "no.homeward-remarks")
    dialog = on_top(MergeDialog)
    click(dialog.confirm)
    assert "pass phrase" in dialog.trouble.text()
    dialog.passphrase.setText(PHRASE)
    click(dialog.confirm)
    qtbot.waitUntil(lambda: "not a file of remarks" in dialog.trouble.text(), timeout=30_000)
    dialog.reject()
    assert audit.head(window.workspace.reader) == head
    assert isinstance(examiner.open(PHRASE), Ed25519PrivateKey)
