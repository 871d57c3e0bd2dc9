import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.store import notes
from app.ui.list_dialog import ListDialog
from app.ui.panels.notes import NotesPanel


@pytest.fixture
def panel(shown, workspace, ids):
    made = shown(NotesPanel)
    workspace.selection.pick(ids[0])
    return made


@pytest.fixture
def write(qtbot, panel, workspace):
    def saved(text):
        panel.editor.setPlainText(text)
        with qtbot.waitSignal(workspace.lane.changed):
            panel.add()

    return saved


def shown_texts(panel):
    return [panel.model.index(row).data() for row in range(panel.model.rowCount())]


def test_a_note_added_in_the_panel_is_shown_and_stored(panel, workspace, ids, write):
    write("Blue curtain, left edge")
    assert shown_texts(panel) == ["Blue curtain, left edge"]
    assert [note.text for note in notes.for_media(workspace.reader, ids[0])] == ["Blue curtain, left edge"]
    assert panel.editor.toPlainText() == ""


def test_a_correction_is_a_new_note_and_the_old_one_stays_struck_out(panel, workspace, ids, write):
    write("Red curtain")
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.correct()
    assert panel.editor.toPlainText() == "Red curtain"
    write("Blue curtain")
    assert shown_texts(panel) == ["Blue curtain", "Red curtain"]
    assert [panel.model.is_corrected(row) for row in (0, 1)] == [False, True]
    assert len(list(notes.for_media(workspace.reader, ids[0]))) == 2


def test_notes_of_the_whole_case_are_found_while_one_types(qtbot, panel, workspace, ids, write):
    write("Socket beside the door")
    workspace.selection.pick(ids[5])
    write("Poster of a lighthouse")
    qtbot.keyClicks(panel.search, "light")
    assert shown_texts(panel) == ["Poster of a lighthouse"]
    panel.search.clear()
    qtbot.keyClicks(panel.search, "SOCK doo")
    assert shown_texts(panel) == ["Socket beside the door"]
    with qtbot.waitSignal(workspace.show_media):
        panel.list.activated.emit(panel.model.index(0))
    assert workspace.selection.media == (ids[0],)


def test_only_the_notes_on_the_picked_picture_are_listed(panel, workspace, ids, write):
    write("One")
    workspace.selection.pick(ids[1])
    assert shown_texts(panel) == []
    workspace.selection.pick(ids[0])
    assert shown_texts(panel) == ["One"]


def test_a_blank_note_cannot_be_saved(panel, workspace):
    panel.editor.setPlainText("  \n ")
    assert not panel.save.isEnabled()
    panel.add()
    assert workspace.reader.execute("SELECT count(*) FROM note").fetchone()[0] == 0


def test_a_note_cannot_hide_characters(panel, write):
    write("left\u202ethgir")
    assert shown_texts(panel) == ["left\\u202ethgir"]


def test_a_template_is_put_in_and_its_blanks_are_gone_through(shown, workspace, ids, monkeypatch, tmp_path):
    monkeypatch.setattr("app.operations.note_templates.own_place", lambda: tmp_path / "none.toml")
    panel = shown(NotesPanel)
    workspace.selection.pick(ids[0])
    panel.use_template()
    (dialog,) = panel.findChildren(ListDialog)
    assert dialog.list.item(0).text() == "Room"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    panel.editor.insertPlainText("kitchen")
    panel.use_template()
    panel.editor.insertPlainText("two")
    lines = panel.editor.toPlainText().splitlines()
    assert lines[:2] == ["Room: kitchen", "Windows and doors: two"]
    assert lines[2].endswith("…")


def test_a_file_of_templates_that_cannot_be_used_is_told(qtbot, shown, workspace, monkeypatch, tmp_path):
    own = tmp_path / "own.toml"
    own.write_text("[", encoding="utf-8")
    monkeypatch.setattr("app.operations.note_templates.own_place", lambda: own)
    panel = shown(NotesPanel)
    with qtbot.waitSignal(workspace.lane.failed) as told:
        panel.use_template()
    assert "own.toml" in told.args[0].what


def test_what_is_being_written_stays_on_its_picture_wherever_one_goes(qtbot, shown, workspace, ids):
    panel = shown(NotesPanel)
    workspace.selection.pick(ids[0])
    panel.editor.setPlainText("seen on the first")
    workspace.selection.pick(ids[4])
    assert panel.save.text() == f"Add note on {ids[0][:8]}"
    with qtbot.waitSignal(workspace.written):
        panel.add()
    assert [note.text for note in notes.for_media(workspace.reader, ids[0])] == ["seen on the first"]
    assert list(notes.for_media(workspace.reader, ids[4])) == []


def test_a_correction_stays_on_the_picture_of_its_note_and_costs_nothing_that_was_written(
    qtbot, panel, workspace, ids, write
):
    write("Red curtain")
    workspace.selection.pick(ids[4])
    panel.editor.setPlainText("not saved yet")
    workspace.selection.pick(ids[0])
    panel.list.setCurrentIndex(panel.model.index(0))
    with qtbot.waitSignal(workspace.said):
        panel.correct()
    assert (panel.editor.toPlainText(), panel.correcting) == ("not saved yet", None)
    panel.editor.clear()
    panel.correct()
    workspace.selection.pick(ids[4])
    write("Blue curtain")
    assert [note.text for note in notes.for_media(workspace.reader, ids[0])] == ["Blue curtain", "Red curtain"]


def test_another_note_can_be_chosen_while_nothing_of_the_correction_is_written(panel, workspace, ids, write):
    write("Red curtain")
    workspace.selection.pick(ids[4])
    write("Green door")
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.correct()
    workspace.selection.pick(ids[0])
    panel.list.setCurrentIndex(panel.model.index(0))
    panel.correct()
    assert panel.editor.toPlainText() == "Red curtain"
    write("Blue curtain")
    assert [note.text for note in notes.for_media(workspace.reader, ids[0])] == ["Blue curtain", "Red curtain"]


def test_a_note_is_saved_once_however_often_its_key_goes_down(qtbot, panel, workspace, ids):
    panel.editor.setPlainText("Blue curtain")
    with qtbot.waitSignal(workspace.lane.idle):
        panel.add()
        panel.add()
    qtbot.waitUntil(lambda: not panel.editor.toPlainText())
    assert len(list(notes.for_media(workspace.reader, ids[0]))) == 1
    panel.editor.setPlainText("Blue curtain")
    with qtbot.waitSignal(workspace.written):
        panel.add()
    assert len(list(notes.for_media(workspace.reader, ids[0]))) == 2


def test_more_notes_than_are_listed_are_not_told_as_so_many(qtbot, panel, monkeypatch, write):
    monkeypatch.setattr("app.ui.panels.notes.ROWS_AT_A_TIME", 2)
    for text in ("curtain one", "curtain two", "curtain three"):
        write(text)
    qtbot.keyClicks(panel.search, "curtain")
    assert panel.model.rowCount() == 2
    assert panel.said.text().startswith("More than 2 notes found")


def test_escape_empties_the_search_and_goes_back_to_the_pictures(qtbot, window, ids):
    panel = window.panels["notes"]
    window.workspace.selection.pick(ids[0])
    panel.seek()
    qtbot.waitUntil(panel.search.hasFocus)
    qtbot.keyClicks(panel.search, "light")
    assert "found in the whole case" in panel.said.text()
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == ""
    assert window.panels["wall"].grid.hasFocus()
    assert "found in the whole case" not in panel.said.text()


def test_the_editor_grows_with_what_is_written_and_leaves_the_notes_half_the_room(qtbot, panel):
    editor, line_px = panel.editor, panel.editor.fontMetrics().height()
    low = editor.height()
    editor.setPlainText("\n".join(map(str, range(9))))
    qtbot.waitUntil(lambda: editor.height() >= 9 * line_px > low)
    editor.setPlainText("\n".join(map(str, range(60))))
    for high in (300, 700, 250):
        panel.resize(panel.width(), high)
        qtbot.waitUntil(lambda: panel.height() // 3 < editor.height() <= panel.height() // 2 + 1)
        assert panel.height() == high
    editor.clear()
    qtbot.waitUntil(lambda: editor.height() == low)
