"""Hash sets from the window: what is in a file is seen before it is loaded, a refusal is told, one is taken out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.hash_set import SetKind
from app.store import audit, hash_sets, media
from app.ui.case_dialogs import CaseDialog
from app.ui.set_commands import load_set_from
from app.ui.set_dialogs import LoadSetDialog, SetsDialog
from app.ui.set_words import EQUALITY_ONLY, KIND_TITLES, MEANINGS
from tests.store.filling import digests

KINDS = [*SetKind]
ROWS_THAT_TAKE_A_WHILE = 400_000


def on_top(shape):
    """Return the one dialog of a shape that is shown, or None."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible()), None)


@pytest.fixture
def listed(tmp_path):
    """Return a function that writes a list of the hashes of some pictures with a category, and a line that is none."""

    def write(numbers, category, name="list.txt"):
        path = tmp_path / name
        rows = "".join(f"{digests(number).md5},{category}\n" for number in numbers)
        path.write_text(f"{rows}not a hash,1\n", encoding="utf-8")
        return path

    return write


def looked_at(qtbot, window, path):
    load_set_from(window, path)
    dialog = on_top(LoadSetDialog)
    qtbot.waitUntil(lambda: "It is " in dialog.found.text() or bool(dialog.trouble.text()))
    return dialog


def choose(qtbot, dialog, kind):
    dialog.kind.setCurrentIndex(KINDS.index(kind))
    qtbot.waitUntil(lambda: dialog.confirm.isEnabled() or bool(dialog.trouble.text()))


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def loaded(qtbot, window, path, kind):
    """Load a set, and return what is said at the end."""
    dialog = looked_at(qtbot, window, path)
    choose(qtbot, dialog, kind)
    press(dialog.confirm)
    qtbot.waitUntil(lambda: on_top(LoadSetDialog) is None and on_top(CaseDialog) is not None)
    told = on_top(CaseDialog)
    words = " ".join(label.text() for label in told.findChildren(type(told.trouble)))
    told.accept()
    return words


def test_what_a_file_holds_is_seen_before_anything_is_kept(qtbot, window, listed):
    dialog = looked_at(qtbot, window, listed(range(3), 1))
    assert "a list of hashes: 3 rows; MD5 3" in dialog.found.text()
    assert "Categories: 1: 3" in dialog.found.text()
    assert "1 row would be left out" in dialog.found.text()
    assert "line 4" in dialog.told.text()
    assert not dialog.confirm.isEnabled()  # nobody said yet what it is
    choose(qtbot, dialog, SetKind.ALERT)
    assert dialog.meaning.text() == MEANINGS[SetKind.ALERT]
    assert dialog.confirm.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert hash_sets.all(window.workspace.reader) == []


def test_a_set_is_loaded_told_of_listed_and_taken_out_with_a_reason(qtbot, window, listed):
    words = loaded(qtbot, window, listed(range(4), 0, "harmless.txt"), SetKind.BENIGN)
    for each in ("harmless is loaded", "4 rows were loaded", "4 pictures of this case are in it"):
        assert each in words
    reader = window.workspace.reader
    assert media.counts(reader).known == 4
    window.commands["case.sets"].action.trigger()
    dialog = on_top(SetsDialog)
    assert dialog.list.item(0).text() == "harmless: Benign, 4 rows"
    assert "4 pictures of this case are in it" in dialog.about.text()
    assert not dialog.confirm.isEnabled()
    QTest.keyClicks(dialog.reason, "Loaded by mistake")
    press(dialog.confirm)
    qtbot.waitUntil(lambda: not hash_sets.standing(reader) and not window.workspace.lane.busy)
    assert media.counts(reader).known == 0
    assert any("Loaded by mistake" in row.detail for row in audit.rows(reader))
    window.commands["case.sets"].action.trigger()
    dialog = on_top(SetsDialog)
    assert "No hash set is loaded" in dialog.about.text()
    assert not dialog.confirm.isEnabled()
    dialog.reject()


def test_a_set_that_is_not_harmless_is_refused_before_it_is_loaded_and_taken_as_what_it_is(qtbot, window, listed):
    dialog = looked_at(qtbot, window, listed(range(3), 1))
    choose(qtbot, dialog, SetKind.BENIGN)
    assert "category “1”" in dialog.trouble.text()
    assert not dialog.confirm.isEnabled()
    choose(qtbot, dialog, SetKind.OWN)
    assert dialog.confirm.isEnabled()
    assert not dialog.trouble.isVisible()
    dialog.reject()


def test_a_name_that_is_taken_is_refused_in_the_dialog_until_there_is_another(qtbot, window, listed):
    loaded(qtbot, window, listed(range(3), 1), SetKind.ALERT)
    dialog = looked_at(qtbot, window, listed(range(5), 1))
    choose(qtbot, dialog, SetKind.SERIES)
    press(dialog.confirm)
    qtbot.waitUntil(lambda: "stands already" in dialog.trouble.text())
    assert dialog.isVisible()
    assert "3 rows" not in dialog.found.text()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Another")
    qtbot.waitUntil(dialog.confirm.isEnabled)
    press(dialog.confirm)
    qtbot.waitUntil(lambda: on_top(LoadSetDialog) is None)
    qtbot.waitUntil(lambda: on_top(CaseDialog) is not None)
    on_top(CaseDialog).accept()
    assert {each.name for each in hash_sets.standing(window.workspace.reader)} == {"list", "Another"}


def test_a_file_that_is_no_set_is_refused_in_the_dialog(qtbot, window, tmp_path):
    (tmp_path / "letter.txt").write_text("Dear colleague, no hashes today.\n" * 9, encoding="utf-8")
    dialog = looked_at(qtbot, window, tmp_path / "letter.txt")
    assert "VID" not in dialog.trouble.text()
    assert dialog.trouble.isVisible()
    said = dialog.trouble.text()
    choose(qtbot, dialog, SetKind.ALERT)
    assert dialog.trouble.text() == said
    assert not dialog.confirm.isEnabled()
    dialog.reject()


def test_closing_the_dialog_ends_the_reading(qtbot, window, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("".join(f"{number:032x}\n" for number in range(ROWS_THAT_TAKE_A_WHILE)), encoding="utf-8")
    load_set_from(window, path)
    dialog = on_top(LoadSetDialog)
    qtbot.waitUntil(lambda: "so far" in dialog.found.text(), timeout=20_000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    said = dialog.found.text()
    qtbot.waitUntil(lambda: not window.workspace.lane.busy)
    assert dialog.found.text() == said
    assert hash_sets.all(window.workspace.reader) == []


def test_every_kind_is_named_and_explained():
    assert list(KIND_TITLES) == list(MEANINGS) == KINDS


def test_an_equal_photodna_value_is_told_as_that_and_no_more(qtbot, window, ids, tmp_path):
    value = bytes(range(144)).hex()
    for name, numbers in (("one", (3, 500)), ("two", (501,))):
        rows = "".join(f"{digests(number).md5},{value},1\n" for number in numbers)
        (tmp_path / f"{name}.csv").write_text(f"md5,photodna,category\n{rows}", encoding="utf-8")
    dialog = looked_at(qtbot, window, tmp_path / "one.csv")
    assert "PhotoDNA 2" in dialog.found.text()
    assert EQUALITY_ONLY in dialog.found.text()
    dialog.reject()
    loaded(qtbot, window, tmp_path / "one.csv", SetKind.ALERT)
    words = loaded(qtbot, window, tmp_path / "two.csv", SetKind.ALERT)
    assert "0 pictures of this case are in it" in words
    window.commands["case.sets"].action.trigger()
    dialog = on_top(SetsDialog)
    dialog.list.setCurrentRow(1)
    assert "0 pictures of this case are in it" in dialog.about.text()
    assert "1 more has the PhotoDNA value of one in it" in dialog.about.text()
    assert EQUALITY_ONLY in dialog.about.text()
    dialog.reject()
    window.workspace.selection.pick(ids[3])
    panel = window.panels["facts"]
    panel.refresh()
    found = {
        panel.table.topLevelItem(row).text(0): panel.table.topLevelItem(row)
        for row in range(panel.table.topLevelItemCount())
    }
    sets = [found["Hash sets"].child(row).text(1) for row in range(found["Hash sets"].childCount())]
    assert len(sets) == 2
    assert "same MD5 as in “one”" in sets[0]
    assert "same PhotoDNA value as one in “two” (equality only: Homeward does not compute PhotoDNA" in sets[1]
    same = found["PhotoDNA"]
    assert same.child(0).text(1) == "no other picture of this case"
    assert same.child(1).text(0) == EQUALITY_ONLY
