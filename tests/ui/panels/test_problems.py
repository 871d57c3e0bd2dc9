import pytest
from PySide6.QtCore import Qt

from app.domain.work import Problem, Topic
from app.store import media, problems
from app.ui.panels.problems import COLUMNS, ProblemsPanel
from app.ui.theme import Theme


@pytest.fixture
def panel(shown, case, ids):
    with case.transaction() as db:
        problems.add(db, Problem("gps", "VID-201", "Cut off.", "Half is missing.", "Ask."), media_id=ids[0])
        for number in range(450):
            problems.add(db, Problem("walk", "VID-202", f"Could not be read {number}."))
    return shown(ProblemsPanel)


def test_every_problem_is_listed_with_its_words(panel):
    assert panel.model.rowCount() == 451
    first = [panel.model.index(0, column).data() for column in range(len(COLUMNS))]
    assert first == ["0.jpg", "Cut off.", "Half is missing.", "Ask.", "gps", "VID-201"]
    assert panel.model.index(450, 1).data() == "Could not be read 449."


def test_at_most_two_hundred_are_read_at_a_time(panel):
    panel.model.index(430, 0).data()
    assert max(len(page) for page in panel.model._pages.values()) <= 200  # noqa: SLF001  the bound itself is what matters


def test_picking_a_problem_picks_its_picture(panel, workspace, ids):
    panel.table.setCurrentIndex(panel.model.index(0, 1))
    assert workspace.selection.media == (ids[0],)
    assert panel.detail.text() == "0.jpg\nCut off.\nHalf is missing.\nAsk."


def test_a_problem_of_a_file_picks_the_picture_that_the_file_holds(panel, workspace, case, ids):
    (file,) = media.files_of(case.db, ids[3])
    with case.transaction() as db:
        problems.add(db, Problem("walk", "VID-203", "Cut off at the end."), file_id=file.id)
    panel.refresh()
    workspace.selection.pick(ids[0])
    panel.table.setCurrentIndex(panel.model.index(451, 0))
    assert workspace.selection.media == (ids[3],)


def test_a_problem_without_a_picture_leaves_none_picked_and_says_so(panel, workspace, ids):
    workspace.selection.pick(ids[0])
    panel.table.setCurrentIndex(panel.model.index(7, 0))
    assert workspace.selection.media == ()
    assert panel.detail.text().endswith("nothing is picked, and no note can be written on it.")


def test_what_is_chosen_among_the_problems_is_picked_again_when_they_come_forward(panel, workspace, ids):
    panel.table.setCurrentIndex(panel.model.index(7, 0))
    panel.hide()
    workspace.selection.pick(ids[0])
    panel.show()
    assert workspace.selection.media == ()


def test_no_note_begins_on_the_walls_picture_while_a_problem_without_one_is_chosen(qtbot, window, ids):
    lane = window.workspace.lane
    with qtbot.waitSignal(lane.changed):
        lane.submit(_save_a_problem)
    window.workspace.selection.pick(ids[0])
    window.come_forward("problems")
    table = window.panels["problems"].table
    table.setCurrentIndex(table.model().index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_N)
    assert window.categories.said.text() == "No note was begun: no picture is picked."
    assert not window.panels["notes"].editor.hasFocus()


def _save_a_problem(job):
    with job.case.transaction() as db:
        problems.add(db, Problem("walk", "VID-202", "Could not be read."))
    return frozenset({Topic.PROBLEMS})


def test_the_columns_have_names(panel):
    names = [panel.model.headerData(at, Qt.Orientation.Horizontal) for at in range(len(COLUMNS))]
    assert tuple(names) == COLUMNS


def test_at_large_text_the_list_leaves_out_what_stands_in_full_below(shown):
    panel = shown(ProblemsPanel)
    panel.set_theme(Theme(text_scale=2.0))
    assert [panel.table.isColumnHidden(column) for column in range(len(COLUMNS))] == [0, 0, 1, 1, 0, 0]
    panel.set_theme(Theme())
    assert not any(panel.table.isColumnHidden(column) for column in range(len(COLUMNS)))
