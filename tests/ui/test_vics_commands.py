"""VICS from the window: what its numbers mean is seen before anything is kept, and it comes back as it was."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.operations.schemes import shipped
from app.store import grades, media, vics
from app.ui.case_dialogs import CaseDialog
from app.ui.vics_commands import take_vics_from
from app.ui.vics_export_dialog import VicsExportDialog
from app.ui.vics_import_dialog import VicsImportDialog
from tests.vics_files import case_of, pictures, record_of, write

IDS = [each.id for each in shipped()]
LONG_MS = 60_000


def on_top(shape):
    """Return the one dialog of a shape that is shown, or None."""
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, shape) and each.isVisible()), None)


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def sent(tmp_path):
    """Three pictures and the file of VICS that grades two of them."""
    made = pictures(3)
    codes = ("1", "2", None)
    records = [record_of(each, at, Category=code) for at, (each, code) in enumerate(zip(made, codes, strict=True))]
    return write(tmp_path / "sent", case_of(records), made)


def looked_at(qtbot, window, path):
    take_vics_from(window, path)
    dialog = on_top(VicsImportDialog)
    qtbot.waitUntil(lambda: "VICS" in dialog.found.text() or bool(dialog.trouble.text()))
    return dialog


def told(qtbot, shape):
    """Return what is said at the end, and close it."""
    qtbot.waitUntil(lambda: on_top(shape) is None and on_top(CaseDialog) is not None, timeout=LONG_MS)
    dialog = on_top(CaseDialog)
    words = " ".join(label.text() for label in dialog.findChildren(type(dialog.trouble)))
    dialog.accept()
    return words


def taken_in(qtbot, window, path, scheme="vics:US:2"):
    dialog = looked_at(qtbot, window, path)
    dialog.scheme.setCurrentIndex(IDS.index(scheme))
    press(dialog.confirm)
    return told(qtbot, VicsImportDialog)


def test_what_the_numbers_mean_is_seen_under_each_scheme_and_nothing_is_kept_before(qtbot, window, sent):
    dialog = looked_at(qtbot, window, sent)
    assert dialog.found.text() == "VICS 2.0, a case: 3 records, 3 different MD5."
    if dialog.scheme.currentIndex() < 0:
        assert "a number that nobody explained yet: 1 record" in dialog.meanings.text()
        assert not dialog.confirm.isEnabled()
    said = {}
    for scheme in shipped():
        dialog.scheme.setCurrentIndex(IDS.index(scheme.id))
        said[scheme.id] = dialog.meanings.text()
        if (found := scheme.by_code("1")) is not None:
            assert f"1   {found.name}: 1 record" in said[scheme.id]
        assert dialog.confirm.isEnabled()
    assert len(set(said.values())) > 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert vics.imports(window.workspace.reader) == []


def test_a_file_is_taken_in_with_its_pictures_and_told_of(qtbot, window, sent):
    before = media.counts(window.workspace.reader).media_items
    words = taken_in(qtbot, window, sent)
    for each in ("case.json is taken in", "3 records were kept", "3 of them are of pictures", "2 categories"):
        assert each in words
    assert media.counts(window.workspace.reader).media_items == before + 3
    assert sorted(each.code for each in grades.listed(window.workspace.reader)) == ["1", "2"]


def test_the_pictures_may_lie_in_another_folder(qtbot, window, sent, tmp_path):
    moved = (tmp_path / "apart").resolve()
    moved.mkdir()
    (sent.parent / "Files").rename(moved / "Files")
    dialog = looked_at(qtbot, window, sent)
    dialog.scheme.setCurrentIndex(IDS.index("vics:US:2"))
    dialog.take_root(moved)
    dialog.number.setText("EX-7")
    press(dialog.confirm)
    assert "3 of them are of pictures" in told(qtbot, VicsImportDialog)
    assert [each.number for each in media.exhibits(window.workspace.reader)][-1] == "EX-7"


def test_a_file_that_is_no_vics_is_refused_in_the_dialog(qtbot, window, tmp_path):
    path = tmp_path / "letter.json"
    path.write_text("Dear colleague", encoding="utf-8")
    dialog = looked_at(qtbot, window, path)
    assert dialog.trouble.isVisible()
    dialog.scheme.setCurrentIndex(0)
    assert not dialog.confirm.isEnabled()
    dialog.reject()


def test_an_imported_file_comes_back_as_it_was_and_nothing_is_overwritten(qtbot, window, sent, tmp_path):
    taken_in(qtbot, window, sent)
    window.commands["case.export_vics"].action.trigger()
    dialog = on_top(VicsExportDialog)
    names = {code: grades.in_use(window.workspace.reader)[1].by_code(code).name for code in "12"}
    for code, name in names.items():
        assert f"{code}   {name}: 1 picture" in dialog.counts.text()
    press(dialog.confirm)
    assert "Say where" in dialog.trouble.text()
    dialog.target.take(sent)
    press(dialog.confirm)
    assert "nothing is overwritten" in dialog.trouble.text()
    dialog.target.take(sent.parent / "Files" / "among evidence.json")
    press(dialog.confirm)
    qtbot.waitUntil(lambda: "among the evidence" in dialog.trouble.text())
    assert dialog.confirm.isEnabled()
    out = tmp_path / "back"
    out.mkdir()
    dialog.target.take(out / "back")
    press(dialog.confirm)
    words = told(qtbot, VicsExportDialog)
    assert "back.json is written" in words
    assert "3 records" in words
    assert (out / "back.json").read_bytes() == sent.read_bytes()


def test_a_new_file_holds_everything_that_is_shown(qtbot, window, tmp_path):
    window.commands["case.export_vics"].action.trigger()
    dialog = on_top(VicsExportDialog)
    assert "12 records" in dialog.counts.text()
    assert "no scheme says what they mean" in dialog.counts.text()
    dialog.target.take(tmp_path / "new.json")
    press(dialog.confirm)
    assert "12 records" in told(qtbot, VicsExportDialog)
    assert len(json.loads((tmp_path / "new.json").read_bytes())["value"][0]["Media"]) == len(window.workspace.shown())
