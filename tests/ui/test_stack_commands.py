import pytest

from app.domain.facts import FileStructure, InnerThumbnail, PictureShape
from app.domain.link import Kind
from app.store import clusters, facts, splits
from app.ui.panels.wall import WallPanel


@pytest.fixture
def copies(case, ids):
    """The first two pictures are copies: the first is earlier, the second larger, with an older thumbnail."""
    with case.machine_run("test", {}) as run, case.transaction() as db:
        small = [PictureShape("jpeg", 640, 480), FileStructure("jpeg", quality=80)]
        large = [PictureShape("jpeg", 4000, 3000), InnerThumbnail(160, 120, 110, differs=True)]
        facts.save(db, run.id, ids[0], "shape", 1, small)
        facts.save(db, run.id, ids[1], "shape", 1, large)
    return ids[:2]


@pytest.fixture
def wall(shown, copies):  # noqa: ARG001  the facts must be there
    return shown(WallPanel)


def run(wall, name):
    next(each for each in wall.commands if each.id == name).run(wall)


def test_a_key_goes_to_the_best_copy_and_unfolds_the_stack_for_it(qtbot, wall, workspace, copies):
    wall.grid.go_to(0)
    with qtbot.waitSignal(workspace.said) as said:
        run(wall, "stack.best")
    assert workspace.selection.media == (copies[1],)
    assert not wall.items.fold
    assert "4000 x 3000 pixels" in said.args[0]
    assert "best quality" in said.args[0]
    assert said.args[0].endswith("All stacks are unfolded now; {wall.unfold|O} folds them.")
    with qtbot.waitSignal(workspace.said) as said:
        run(wall, "stack.earliest")
    assert "unfolded" not in said.args[0]


def test_keys_go_to_the_earliest_and_to_the_one_whose_thumbnail_differs(wall, workspace, copies):
    wall.grid.go_to(0)
    run(wall, "stack.thumbnail")
    assert workspace.selection.media == (copies[1],)
    run(wall, "stack.earliest")
    assert workspace.selection.media == (copies[0],)
    run(wall, "stack.exif")
    assert workspace.selection.media == (copies[1],)


def test_a_picture_without_copies_is_said_to_have_none(qtbot, wall, workspace, ids):
    wall.grid.go_to(4)
    for name in ("stack.best", "stack.list"):
        with qtbot.waitSignal(workspace.said) as said:
            run(wall, name)
        assert "in no stack" in said.args[0]
    assert workspace.selection.media == (ids[5],)


def test_a_choice_that_no_copy_fits_is_said_and_nothing_moves(qtbot, wall, workspace, case, copies):
    with case.machine_run("test", {}) as run_, case.transaction() as db:
        facts.save(db, run_.id, copies[1], "shape", 1, [InnerThumbnail(160, 120, 10, differs=False)])
    wall.grid.go_to(0)
    with qtbot.waitSignal(workspace.said) as said:
        run(wall, "stack.thumbnail")
    assert said.args[0] == "No copy in this stack is like that."
    assert workspace.selection.media == (copies[0],)


def test_the_list_tells_of_each_copy_and_goes_to_the_chosen_one(wall, workspace, copies):
    wall.grid.go_to(0)
    run(wall, "stack.list")
    dialog = wall.asked
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert texts[0].startswith("4000 x 3000 pixels")
    assert "differs from its thumbnail" in texts[0]
    assert "earliest" in texts[1]
    assert dialog.list.currentRow() == 1
    dialog.go_to(lambda found: found[:1])
    dialog.confirm.click()
    assert workspace.selection.media == (copies[1],)


def test_a_copy_that_is_split_off_stays_off(qtbot, wall, workspace, case, copies):
    wall.grid.go_to(0)
    run(wall, "stack.list")
    wall.asked.reason.setText("Another hand")
    with qtbot.waitSignal(workspace.lane.changed):
        wall.asked.part.click()
    (word,) = splits.of(case.db, Kind.COPIES)
    assert (word.part, word.rest, word.reason) == ((copies[0],), (copies[1],), "Another hand")
    assert not [each for each in clusters.containing(case.db, copies[0]) if each.kind is Kind.COPIES]


def test_all_copies_cannot_be_split_off_from_nothing(wall):
    wall.grid.go_to(0)
    run(wall, "stack.list")
    wall.asked.list.selectAll()
    assert not wall.asked.part.isEnabled()
    wall.asked.reject()
