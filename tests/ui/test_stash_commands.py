"""An own stash in the window: opened by the signing key, added to, looked up, merged with what goes against what."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations.grade import choose_scheme, grade
from app.operations.job import Job
from app.operations.schemes import shipped
from app.report import stash_file
from app.report.sealing import Addressees, public_bytes
from app.store import hash_sets, media, stash
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import CaseDialog
from app.ui.panels.facts import FactsPanel
from app.ui.stash_commands import StashDesk
from app.ui.stash_dialog import OpenStashDialog, StashDialog
from app.ui.stash_exchange import HandOnDialog, MergeStashDialog
from tests.conftest import CHEAP
from tests.stashes import ANNE, addition, word
from tests.store.filling import digests

PHRASE = "seven quiet harbour lamps"
SHARED = "nine loud harbour bells"
SCHEME = next(each for each in shipped() if each.id == "vics:US:2")


@pytest.fixture
def keys(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "settings")
    made = SigningKeyFile(tmp_path / "settings")
    made.make(PHRASE, CHEAP)
    return made


def on_top(shape):
    """Return the one dialog of a shape that is shown, or None."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible()), None)


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(qtbot, window):
    """Return the dialog of the stash, when it has read what is in it."""
    window.commands["case.stash"].action.trigger()
    first = on_top(OpenStashDialog)
    QTest.keyClicks(first.passphrase, PHRASE)
    press(first.confirm)
    qtbot.waitUntil(lambda: on_top(StashDialog) is not None, timeout=20_000)
    dialog = on_top(StashDialog)
    qtbot.waitUntil(lambda: "graded" in dialog.counts.text())
    return dialog


def their_stash(tmp_path, *words):
    """Write the file of a colleague who found other words."""
    file = tmp_path / "theirs.homeward-stash"
    same = [each._replace(scheme=SCHEME.id, scheme_version=SCHEME.version) for each in words]
    made = addition(ANNE, *same, case="fair")
    file.write_bytes(stash_file.write([made], "Anne", Addressees(passphrase=SHARED), ANNE))
    return file


def texts(tree):
    return [
        tree.topLevelItem(row).text(column)
        for row in range(tree.topLevelItemCount())
        for column in range(tree.columnCount())
    ]


@pytest.fixture
def with_grades(window, case):
    """The window on a case in which the examiner graded two pictures."""
    job = Job(case)
    choose_scheme(job, SCHEME)
    for number, code in ((8, "2"), (9, "1")):
        grade(job, [media.item_number(case.db, digests(number).sha256)], code)
    return window


@pytest.mark.usefixtures("keys")
def test_what_was_graded_is_added_by_choice(qtbot, with_grades):
    dialog = opened(qtbot, with_grades)
    assert "2 categories would be added" in dialog.plan.text()
    assert "not looked up in it yet" in dialog.held.text()
    assert not dialog.look.isEnabled()
    press(dialog.confirm)
    qtbot.waitUntil(lambda: "It knows all" in dialog.plan.text())
    assert "2 pictures graded" in dialog.counts.text()
    assert not dialog.confirm.isEnabled()
    dialog.reject()


@pytest.mark.usefixtures("keys")
def test_a_wrong_pass_phrase_is_told_and_may_be_typed_again(qtbot, window):
    window.commands["case.stash"].action.trigger()
    first = on_top(OpenStashDialog)
    QTest.keyClicks(first.passphrase, "not the right one at all")
    press(first.confirm)
    qtbot.waitUntil(lambda: bool(first.trouble.text()))
    assert first.confirm.isEnabled()
    first.reject()


def test_a_colleagues_file_is_seen_before_it_is_merged_and_nothing_is_settled(qtbot, with_grades, keys, tmp_path):
    file = their_stash(tmp_path, word(8, "1"), word(2, "1"))
    dialog = opened(qtbot, with_grades)
    press(dialog.confirm)
    qtbot.waitUntil(lambda: "It knows all" in dialog.plan.text())
    dialog.findChild(StashDesk).merge_from(file)
    merging = on_top(MergeStashDialog)
    merging.open_with(SHARED)
    qtbot.waitUntil(lambda: "new words" in merging.found.text(), timeout=20_000)
    assert "2 new words; contents that nothing was said of here: 1." in merging.found.text()
    assert "1 contradiction: both words stay" in merging.found.text()
    assert any("Anne" in each for each in texts(merging.list))
    assert any("other category" in each for each in texts(merging.list))
    with stash.opened(keys.folder, keys.open(PHRASE)) as held:
        assert stash.counts(held).others == 0
    press(merging.confirm)
    qtbot.waitUntil(lambda: on_top(MergeStashDialog) is None)
    qtbot.waitUntil(lambda: "1 contradiction" in dialog.clashes.text())
    with stash.opened(keys.folder, keys.open(PHRASE)) as held:
        assert stash.counts(held).others == 1
        assert {each.word.category for each in stash.said(held.db, signer=held.signer)} == {"1", "2"}
    dialog.reject()


def test_a_case_is_looked_up_and_the_facts_tell_who_said_so_where_and_when(qtbot, window, keys, ids):
    with stash.opened(keys.folder, keys.open(PHRASE)) as held, held.whole() as db:
        stash.add(db, addition(ANNE, word(3, "1"), case="fair"))
    dialog = opened(qtbot, window)
    press(dialog.look)
    qtbot.waitUntil(lambda: "as it is now" in dialog.held.text(), timeout=20_000)
    assert "1 picture of this case is in it" in _words(on_top_but(dialog))
    on_top_but(dialog).accept()
    dialog.reject()
    assert len(hash_sets.standing(window.workspace.reader)) == 1
    window.workspace.selection.pick(ids[3])
    panel = window.findChild(FactsPanel)
    panel.refresh()
    found = [
        panel.table.topLevelItem(row).child(0).text(1)
        for row in range(panel.table.topLevelItemCount())
        if panel.table.topLevelItem(row).text(0) == "Hash sets"
    ]
    assert len(found) == 1
    assert "graded 1 (vics-us-2 1) by Anne in case fair 17 on 2026-03-01 (told by Anne, " in found[0]
    assert "same MD5 and SHA-1 and SHA-256 as in" in found[0]


def test_a_case_is_looked_up_again_when_nothing_stands_in_the_stash_any_more(qtbot, window, keys):
    with stash.opened(keys.folder, keys.open(PHRASE)) as held, held.whole() as db:
        stash.add(db, addition(ANNE, word(3, "1"), case="fair"))
    dialog = opened(qtbot, window)
    press(dialog.look)
    qtbot.waitUntil(lambda: "as it is now" in dialog.held.text(), timeout=20_000)
    on_top_but(dialog).accept()
    dialog.reject()
    with stash.opened(keys.folder, keys.open(PHRASE)) as held, held.whole() as db:
        stash.add(db, addition(ANNE, word(3, ""), case="fair", minutes=1))
    dialog = opened(qtbot, window)
    assert "older state" in dialog.held.text()
    press(dialog.look)
    qtbot.waitUntil(lambda: "not looked up in it yet" in dialog.held.text(), timeout=20_000)
    assert "taken out of this case" in _words(on_top_but(dialog))
    on_top_but(dialog).accept()
    assert not dialog.look.isEnabled()
    dialog.reject()
    assert hash_sets.standing(window.workspace.reader) == []


def on_top_but(dialog):
    return next(
        each for each in QApplication.topLevelWidgets()
        if isinstance(each, CaseDialog) and each.isVisible() and each is not dialog
    )  # fmt: skip


def _words(dialog):
    return " ".join(label.text() for label in dialog.findChildren(type(dialog.trouble)))


def test_it_is_handed_on_for_a_key_and_never_over_a_file(qtbot, with_grades, keys, tmp_path):
    dialog = opened(qtbot, with_grades)
    press(dialog.confirm)
    qtbot.waitUntil(dialog.hand.isEnabled)
    press(dialog.hand)
    handing = on_top(HandOnDialog)
    press(handing.confirm)
    assert "paste at least one key" in handing.trouble.text()
    handing.whom.setCurrentIndex(1)
    QTest.keyClicks(handing.passphrase, SHARED)
    QTest.keyClicks(handing.again, SHARED)
    press(handing.confirm)
    assert "Say where the file goes" in handing.trouble.text()
    handing.target.take(tmp_path / "mine.homeward-stash")
    press(handing.confirm)
    qtbot.waitUntil(lambda: on_top(HandOnDialog) is None, timeout=20_000)
    signed = stash_file.read((tmp_path / "mine.homeward-stash").read_bytes(), SHARED, is_passphrase=True)
    assert signed.signer == public_bytes(keys.open(PHRASE))
    assert sum(len(each.words) for each in signed.additions) == 2
    on_top_but(dialog).accept()
    dialog.reject()
