"""Releasing pictures in the window: one asks, another signs, sealing offers it, the reviewer reveals it."""

import pyrage
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.exposure import Tier
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.release import releases
from app.report.joint_word import Part
from app.report.sealing import CLEAR, fingerprint, unseal
from app.store import audit, media, reveals
from app.store.known_keys import KnownKeys
from app.store.signing_key import SigningKeyFile
from app.ui import release_commands, review
from app.ui.case_dialogs import CaseDialog
from app.ui.release_commands import ReleasesDialog
from app.ui.release_dialogs import AskReleaseDialog, ReleaseDialog
from app.ui.review_dialogs import CheckedDialog, OpenSealedDialog
from app.ui.seal_dialog import SealDialog
from app.ui.sign_dialog import SignDialog
from tests.conftest import CHEAP
from tests.ui import canaries

PHRASE, OTHERS = "seven quiet harbour lamps", "eight loud harbour bells"
REVIEWER = pyrage.x25519.Identity.generate()
RECIPIENT = str(REVIEWER.to_public())
PICTURES = 3


@pytest.fixture
def homes(tmp_path, monkeypatch):
    """Be at home in a folder of one's own: return a function that moves to the one of a name."""

    def live(name):
        monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: tmp_path / name)
        return tmp_path / name

    live("examiner")
    return live


@pytest.fixture
def keys(homes, tmp_path):
    """The examiner's key, and a colleague's in a folder of theirs."""
    assert homes
    SigningKeyFile(tmp_path / "examiner").make(PHRASE, CHEAP)
    SigningKeyFile(tmp_path / "colleague").make(OTHERS, CHEAP)
    return SigningKeyFile(tmp_path / "colleague")


def on_top(shape):
    """Return the one dialog of a shape that is shown, or None."""
    found = (each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible())
    return next((each for each in found if shape is not CaseDialog or type(each) is CaseDialog), None)


def shown(qtbot, shape):
    qtbot.waitUntil(lambda: on_top(shape) is not None, timeout=30_000)
    return on_top(shape)


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words_in(dialog):
    return " ".join(label.text() for label in dialog.findChildren(type(dialog.trouble)))


def told(qtbot):
    """Return what is said at the end, and close it."""
    dialog = shown(qtbot, CaseDialog)
    words = words_in(dialog)
    dialog.accept()
    return words


def ask(qtbot, window, keys):
    """Ask for a release of all that is picked, up to the signing."""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    window.commands["case.releases"].action.trigger()
    click(shown(qtbot, ReleasesDialog).ask)
    dialog = shown(qtbot, AskReleaseDialog)
    click(dialog.confirm)
    assert "Say for whom" in dialog.trouble.text()
    dialog.keys.setPlainText(RECIPIENT)
    click(dialog.confirm)
    assert "Say why" in dialog.trouble.text()
    dialog.why.setText("the unit knows the street")
    click(dialog.confirm)
    assert "second person" in dialog.trouble.text()
    dialog.name.setText("A colleague")
    dialog.fingerprint.setText(fingerprint(keys.public()).replace(" ", "").upper())
    return dialog


def sign_first(qtbot, dialog, file):
    click(dialog.confirm)
    sign = shown(qtbot, SignDialog)
    sign.passphrase.setText(PHRASE)
    sign.target.take(file)
    click(sign.confirm)
    return sign


@pytest.fixture
def wall(qtbot, empty_window, case, tmp_path):
    """The window with three pictures, each with a code of its own, and its wall in front."""
    canaries.write(tmp_path / "exhibit", PICTURES)
    import_exhibit(Job(case, workers=2), tmp_path / "exhibit", "EX-1")
    empty_window.open_case(case)
    empty_window.come_forward("wall")
    empty_window.panels["wall"].grid.setFocus()
    qtbot.waitUntil(empty_window.panels["wall"].grid.hasFocus)
    return empty_window


@pytest.fixture
def first(qtbot, wall, keys, tmp_path):
    """The file that the first person has signed."""
    sign_first(qtbot, ask(qtbot, wall, keys), tmp_path / "out")
    assert "nothing travels clear" in told(qtbot)
    return tmp_path / "out.homeward-release"


def sign_here(qtbot, window, keys, phrase=OTHERS, part=Part.SECOND):
    window.commands["case.releases"].action.trigger()
    click(shown(qtbot, ReleasesDialog).open_it)
    dialog = shown(qtbot, ReleaseDialog)
    dialog.key.take(keys.folder)
    dialog.act.setCurrentIndex(dialog._acts.index(part))  # noqa: SLF001  what is offered
    dialog.passphrase.setText(phrase)
    click(dialog.confirm)
    return dialog


def test_the_second_person_signs_their_file_without_a_case_and_it_is_taken_in(qtbot, wall, first, homes, tmp_path):
    homes("colleague")
    release_commands.sign_from(wall, first)
    dialog = shown(qtbot, ReleaseDialog)
    for words in (
        "3 pictures",
        "the unit knows the street",
        "A colleague has not signed yet",
        "✓ Examiner One has",
        "not known here: compare it by telephone",
        "the signing key of this machine",
    ):
        assert words in words_in(dialog)
    assert dialog.pictures.toPlainText().split() == media.shown_ids(wall.workspace.reader)
    assert dialog.recipients.toPlainText() == RECIPIENT
    assert dialog.pictures.isReadOnly()
    dialog.passphrase.setText(OTHERS)
    click(dialog.confirm)
    assert "Say where the file goes" in dialog.trouble.text()
    dialog.target.take(tmp_path / "back")
    click(dialog.confirm)
    assert "takes it in" in told(qtbot)
    homes("examiner")
    release_commands.take_from(wall, tmp_path / "back.homeward-release")
    said = told(qtbot)
    assert "Both have signed" in said
    assert fingerprint(SigningKeyFile(tmp_path / "colleague").public()) in said
    (found,) = releases(wall.workspace.reader)
    assert not found.word.standing(found.word.statement.made_at)
    assert [row.verb for row in audit.rows(wall.workspace.reader)[:2]] == ["word.say_too", "word.say"]


def test_what_the_first_signed_cannot_be_signed_by_the_first_again(qtbot, wall, keys, first, tmp_path):
    assert first.exists()
    own = SigningKeyFile(tmp_path / "examiner")
    dialog = sign_here(qtbot, wall, own, PHRASE)
    qtbot.waitUntil(lambda: "this would be one" in dialog.trouble.text(), timeout=30_000)
    dialog.reject()
    assert keys.exists()
    assert not releases(wall.workspace.reader)[0].word.has(Part.SECOND)


def test_one_person_cannot_be_named_as_both(qtbot, wall, keys, tmp_path):
    dialog = ask(qtbot, wall, keys)
    dialog.fingerprint.setText(fingerprint(SigningKeyFile(tmp_path / "examiner").public()))
    sign = sign_first(qtbot, dialog, tmp_path / "out")
    qtbot.waitUntil(lambda: "this would be one" in sign.trouble.text(), timeout=30_000)
    sign.reject()
    dialog.reject()
    assert not (tmp_path / "out.homeward-release").exists()
    assert not releases(wall.workspace.reader)


def test_a_colleague_whose_key_is_known_is_offered_by_name(qtbot, wall, keys, tmp_path):
    KnownKeys(tmp_path / "examiner").keep(fingerprint(keys.public()), "The other desk")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    release_commands.ask(wall)
    dialog = shown(qtbot, AskReleaseDialog)
    assert dialog.who.currentText() == "The other desk"
    assert not dialog.name.isVisible()
    dialog.keys.setPlainText(RECIPIENT)
    dialog.why.setText("why")
    assert dialog.asked().second.fingerprint == fingerprint(keys.public())
    dialog.reject()


def test_without_anything_picked_it_is_said_what_to_do(qtbot, wall, keys):
    assert keys.exists()
    wall.come_forward("problems")
    release_commands.ask(wall)
    assert "Pick the pictures first" in told(qtbot)


def test_a_file_that_is_no_release_is_refused_with_words(qtbot, wall, tmp_path):
    (tmp_path / "no").write_bytes(b"{}")
    release_commands.take_from(wall, tmp_path / "no")
    assert "VID-475" in told(qtbot)
    release_commands.sign_from(wall, tmp_path / "no")
    assert "VID-475" in told(qtbot)


def sealed(qtbot, window, file):
    """Seal with the release that is offered; return the file."""
    window.commands["case.seal"].action.trigger()
    dialog = shown(qtbot, SealDialog)
    assert dialog.clear.count() == 2
    dialog.clear.setCurrentIndex(1)
    assert dialog.keys.toPlainText() == RECIPIENT
    first, second = dialog.two.text().split("\n")
    assert first.startswith("Examiner One: ")
    assert first.endswith("the signing key of this machine")
    assert second.startswith("A colleague: ")
    assert second.endswith("not known here: compare it by telephone")
    assert (dialog.keys.isReadOnly(), dialog.whom.isEnabled()) == (True, False)
    assert "but for the 3 released" in dialog.stays.text()
    qtbot.waitUntil(lambda: "3 clear pictures, as two people released" in dialog.along.text())
    click(dialog.confirm)
    sign = shown(qtbot, SignDialog)
    sign.passphrase.setText(PHRASE)
    sign.target.take(file)
    click(sign.confirm)
    qtbot.waitUntil(lambda: on_top(SealDialog) is None, timeout=60_000)
    assert "3 of them are in it clear" in told(qtbot)
    return file.with_suffix(".homeward-sealed")


@pytest.fixture
def reviewing(qtbot, wall, keys, first, homes, tmp_path):  # noqa: PLR0913, PLR0917  two people, a case and a home
    """The window of a reviewer, with a file open in which every picture came along clear."""
    assert first.exists()
    sign_here(qtbot, wall, keys)
    assert "Both have signed" in told(qtbot)
    file = sealed(qtbot, wall, tmp_path / "walk")
    assert sum(name.startswith(CLEAR) for name in unseal(file.read_bytes(), str(REVIEWER)).parts) == PICTURES
    wall.close_case()
    (tmp_path / "reviewer.key").write_text(f"{REVIEWER}\n", encoding="ascii")
    homes("reviewer")
    review.ask_opener(wall, file)
    dialog = shown(qtbot, OpenSealedDialog)
    dialog.key.take(tmp_path / "reviewer.key")
    click(dialog.confirm)
    checked = shown(qtbot, CheckedDialog)
    assert "A colleague released exactly these" in words_in(checked)
    assert fingerprint(keys.public()) in words_in(checked)
    click(checked.confirm)
    qtbot.waitUntil(lambda: wall.workspace is not None)
    with qtbot.waitActive(wall):
        wall.activateWindow()
    yield wall
    wall.close_case()


def on_screen(window):
    """Return the codes that can be read on the screen."""
    return canaries.read(canaries.pixels_of(window.grab()))


def test_a_released_picture_is_shown_to_the_reviewer_by_its_reveal_and_never_at_once(qtbot, reviewing, tmp_path):
    line = reviewing.findChild(review.ReviewLine)
    assert "3 clear pictures" in (line.said.toolTip() or line.said.shown())
    assert on_screen(reviewing) == set()
    assert reveals.count(reviewing.workspace.reader) == 0
    assert reviewing.strip.reveals.text() == "Reveals 0"
    reviewing.reveal.begin(media.shown_ids(reviewing.workspace.reader)[0], Tier.FULL, "is it that street?")
    qtbot.waitUntil(lambda: on_screen(reviewing) != set(), timeout=30_000)
    assert len(on_screen(reviewing)) == 1
    assert reveals.count(reviewing.workspace.reader) == 1
    qtbot.waitUntil(lambda: reviewing.strip.reveals.text() == "Reveals 1")
    (record,) = (tmp_path / "reviewer" / "looked").iterdir()
    assert "is it that street?" in record.read_text(encoding="utf-8")
    reviewing.reveal.veil()
    assert on_screen(reviewing) == set()
    qtbot.waitUntil(lambda: "reveal.end" in record.read_text(encoding="utf-8"), timeout=30_000)
    reviewing.close_case()
    assert record.exists()


def test_a_release_that_was_taken_back_is_not_offered_any_more(qtbot, wall, keys, first):
    assert first.exists()
    sign_here(qtbot, wall, keys)
    told(qtbot)
    sign_here(qtbot, wall, keys, part=Part.TAKEN_BACK)
    assert "taken it back" in told(qtbot)
    wall.commands["case.seal"].action.trigger()
    dialog = shown(qtbot, SealDialog)
    assert dialog.clear.count() == 1
    qtbot.waitUntil(lambda: "picture" in dialog.along.text())
    dialog.reject()
