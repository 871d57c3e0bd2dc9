"""The search by a face where the text is large: it has the room that it needs, and shows whole rows."""

import pytest

from app.operations.job import Job
from app.operations.relink import relink
from app.store import facts
from app.ui.panels.people import PeoplePanel
from app.ui.theme import Theme
from tests.faces import faces, look, nearly

ANN = look(1)


@pytest.fixture
def seen(case, ids):
    """Four pictures with faces that are alike."""
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for at in range(4):
            facts.save(db, run.id, ids[at], "faces", 1, [faces(nearly(ANN, 0.2, at))])
    relink(Job(case))
    return ids


@pytest.fixture
def people(shown, seen):  # noqa: ARG001  the faces must be there
    return shown(PeoplePanel)


def searched(qtbot, panel):
    with qtbot.waitSignal(panel.search.picked, check_params_cb=lambda: panel.search.answer is not None):
        panel.look_for_face()


@pytest.mark.parametrize(("scale", "stands"), [(1.0, True), (2.0, False)])
def test_a_search_has_the_lists_room_where_the_text_is_large(qtbot, people, seen, scale, stands):
    theme = Theme(text_scale=scale)
    people.workspace.theme = theme
    people.set_theme(theme)
    people.workspace.selection.pick(seen[1])
    searched(qtbot, people)
    assert people.side.isVisible() == stands
    assert people.caution.isVisible() == stands
    people.search.back.click()
    assert people.side.isVisible()
    assert people.caution.isVisible()


@pytest.mark.parametrize("high_px", [660, 430])
def test_a_search_shows_whole_rows_of_faces_with_their_captions_at_large_text(qtbot, people, seen, high_px):
    theme = people.workspace.theme = Theme(text_scale=2.0)
    people.set_theme(theme)
    people.resize(920, high_px)
    people.workspace.selection.pick(seen[1])
    searched(qtbot, people)
    search = people.search
    for grid in (search.which, search.grid):
        assert grid.viewport().height() >= grid.cell(0).height()
    parts = [search.grid, search.said, search.same]
    tops = [part.mapTo(search, part.rect().topLeft()).y() for part in parts]
    assert tops[0] + search.grid.height() <= tops[1]
    assert tops[1] + search.said.height() <= tops[2]
