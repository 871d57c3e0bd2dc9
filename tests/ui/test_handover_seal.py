"""Sealing a case file from the window: what goes along is told first, the key is made once, nothing is overwritten."""

import json
import threading

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar

from app.operations.job import Job
from app.operations.seal_case import HELD_BACK, Choice, case_parts
from app.operations.seal_preview import sealed_counts
from app.operations.tag import tag_items
from app.report.sealing import fingerprint, unseal
from app.store import audit, media
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import CaseDialog, RecoveryKeyDialog
from app.ui.seal_dialog import HELD_BACK_WORDS, SealDialog
from app.ui.sign_dialog import SignDialog
from tests.conftest import CHEAP
from tests.store.filling import write_note

PHRASE = "seven quiet harbour lamps"
SHARED = "nine loud harbour bells"


@pytest.fixture
def keys(tmp_path, monkeypatch):
    monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / "settings")
    return SigningKeyFile(tmp_path / "settings")


def on_top(shape):
    """Return the one dialog of a shape that is shown, or None."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible()), None)


def asked(qtbot, window):
    """Return the first dialog, as the menu opens it, when it has counted."""
    window.commands["case.seal"].action.trigger()
    dialog = on_top(SealDialog)
    qtbot.waitUntil(lambda: "picture" in dialog.along.text())
    return dialog


def signing(qtbot, dialog):
    QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: on_top(SignDialog) is not None)
    return on_top(SignDialog)


def told(qtbot):
    """Return what is said at the end, and close it."""
    qtbot.waitUntil(lambda: on_top(SealDialog) is None and on_top(CaseDialog) is not None)
    dialog = on_top(CaseDialog)
    words = " ".join(label.text() for label in dialog.findChildren(type(dialog.trouble)))
    dialog.accept()
    return words


def media_in(file, opener, **how):
    content = unseal(file.read_bytes(), opener, **how)
    return content, [json.loads(line)["sha256"] for line in content.parts["media.jsonl"].splitlines()]


def test_the_whole_case_is_sealed_for_a_key_with_a_signing_key_that_is_made_here(qtbot, window, keys, tmp_path, ids):
    reviewer = pyrage.x25519.Identity.generate()
    dialog = asked(qtbot, window)
    dialog.keys.setPlainText(f"{reviewer.to_public()}  # the other unit\n\n")
    sign = signing(qtbot, dialog)
    sign.passphrase.setText(PHRASE)
    sign.again.setText(PHRASE)
    sign.target.take(tmp_path / "walk")
    QTest.mouseClick(sign.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: on_top(RecoveryKeyDialog) is not None, timeout=30_000)
    recovery = on_top(RecoveryKeyDialog)
    assert any(fingerprint(keys.public()) in label.text() for label in recovery.findChildren(type(recovery.key)))
    assert not (tmp_path / "walk.homeward-sealed").exists()
    recovery.stored.setChecked(True)
    QTest.mouseClick(recovery.confirm, Qt.MouseButton.LeftButton)
    words = told(qtbot)
    file = tmp_path / "walk.homeward-sealed"
    for each in ("12 pictures", f"{file.stat().st_size:,} bytes", fingerprint(keys.public())):
        assert each in words
    content, held = media_in(file, str(reviewer))
    assert held == sorted(ids)
    assert content.signer == keys.public()
    assert audit.rows(window.workspace.reader)[0].verb == "case.seal"


def test_what_is_picked_goes_along_with_its_copies_for_a_pass_phrase_and_without_paths(
    qtbot, window, keys, tmp_path, ids
):
    keys.make(PHRASE, CHEAP)
    grid = window.panels["wall"].grid
    qtbot.waitUntil(lambda: grid.picked_numbers().size > 0)
    dialog = asked(qtbot, window)
    dialog.what.setCurrentIndex(1)
    assert dialog.what.currentText() == "2 picked pictures"  # a stack of two copies
    dialog.paths.setChecked(False)
    assert "names of files and folders" in dialog.stays.text()
    dialog.whom.setCurrentIndex(1)
    dialog.passphrase.setText(SHARED)
    dialog.again.setText(SHARED)
    qtbot.waitUntil(lambda: "2 pictures" in dialog.along.text())
    sign = signing(qtbot, dialog)
    assert fingerprint(keys.public()) == sign.fingerprint.text()
    sign.passphrase.setText(PHRASE)
    sign.target.take(tmp_path / "part.homeward-sealed")
    QTest.mouseClick(sign.confirm, Qt.MouseButton.LeftButton)
    assert "2 pictures" in told(qtbot)
    content, held = media_in(tmp_path / "part.homeward-sealed", SHARED, is_passphrase=True)
    assert held == sorted(ids[:2])
    assert b"paths" not in content.parts["media.jsonl"]


def test_what_cannot_be_sealed_is_said_in_the_dialog_and_nothing_is_written(qtbot, window, keys, tmp_path):
    keys.make(PHRASE, CHEAP)
    dialog = asked(qtbot, window)
    for typed, words in (("", "Say for whom"), ("age1nobody", "age1nobody is no recipient")):
        dialog.keys.setPlainText(typed)
        QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
        assert words in dialog.trouble.text()
    dialog.whom.setCurrentIndex(1)
    dialog.passphrase.setText(SHARED)
    QTest.mouseClick(dialog.confirm, Qt.MouseButton.LeftButton)
    assert "differ" in dialog.trouble.text()
    dialog.whom.setCurrentIndex(0)
    dialog.keys.setPlainText(str(pyrage.x25519.Identity.generate().to_public()))
    sign = signing(qtbot, dialog)
    there = tmp_path / "there.sealed"
    there.write_bytes(b"mine")
    for phrase, target, words in (
        ("", None, "Type the pass phrase"),
        (PHRASE, None, "Say where"),
        (PHRASE, there, "nothing is overwritten"),
        ("another pass phrase", tmp_path / "new.sealed", "pass phrase"),
    ):
        sign.passphrase.setText(phrase)
        if target is not None:
            sign.target.take(target)
        QTest.mouseClick(sign.confirm, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda words=words: words in sign.trouble.text() and sign.confirm.isEnabled())
    assert there.read_bytes() == b"mine"
    assert not (tmp_path / "new.sealed").exists()
    sign.passphrase.setText(PHRASE)  # the right one, in the same dialog
    (tmp_path / "gone").mkdir()
    sign.target.take(tmp_path / "gone" / "new.sealed")
    (tmp_path / "gone").rmdir()
    QTest.mouseClick(sign.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "was not written" in sign.trouble.text() and sign.confirm.isEnabled())
    QTest.keyClick(sign, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not sign.passphrase.text()
    dialog.reject()


def test_sealing_tells_how_far_it_is_and_closing_the_dialog_leaves_nothing(qtbot, window, keys, tmp_path):
    keys.make(PHRASE, CHEAP)
    dialog = asked(qtbot, window)
    dialog.keys.setPlainText(str(pyrage.x25519.Identity.generate().to_public()))
    sign = signing(qtbot, dialog)
    sign.passphrase.setText(PHRASE)
    sign.target.take(tmp_path / "walk")
    lane, go_on, shown = window.workspace.lane, threading.Event(), []
    lane.start(lambda _: go_on.wait() and None)  # something that goes before
    QTest.mouseClick(sign.confirm, Qt.MouseButton.LeftButton)
    (bar,) = sign.findChildren(QProgressBar)
    qtbot.waitUntil(bar.isVisible)
    bar.valueChanged.connect(shown.append)
    sign.reject()
    with qtbot.waitSignal(lane.idle):
        go_on.set()
    assert not list(tmp_path.glob("*walk*sealed*"))
    assert audit.rows(window.workspace.reader)[0].verb != "case.seal"
    sign = signing(qtbot, dialog)
    sign.passphrase.setText(PHRASE)
    sign.target.take(tmp_path / "walk")
    (bar,) = sign.findChildren(QProgressBar)
    bar.valueChanged.connect(shown.append)
    QTest.mouseClick(sign.confirm, Qt.MouseButton.LeftButton)
    assert "12 pictures" in told(qtbot)
    assert max(shown) == 1000


def test_what_stays_is_said_in_the_words_of_the_file():
    assert tuple(HELD_BACK_WORDS) == HELD_BACK


@pytest.mark.parametrize("some", [False, True])
def test_as_many_are_told_of_as_are_sealed(window, case, ids, some):
    write_note(case, ids[0], "A blue curtain.")
    tag_items(Job(case), list(media.numbers(case.db, [ids[0], ids[9]]).values()), "Curtain", copies=False)
    choice = Choice(media=tuple(sorted(ids[:3]))) if some else Choice()
    assert dict(sealed_counts(window.workspace.reader, choice)) == case_parts(window.workspace.reader, choice)[1]


def test_all_that_stays_is_said_in_the_readers_language():
    assert tuple(HELD_BACK_WORDS) == HELD_BACK
