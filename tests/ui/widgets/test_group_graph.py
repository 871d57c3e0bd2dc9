import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from app.domain.ids import MediaId
from app.domain.link import Verdict
from app.grouping.drawing import draw
from app.ui.theme import Mode, Theme
from app.ui.widgets.group_graph import GroupGraph
from tests.grouping.test_seams import all_of, ties
from tests.ui.conftest import grabbed

IDS = [MediaId(f"{number:064x}") for number in range(60)]
TILES = {each: np.full((9, 12, 3), 60, np.uint8) for each in IDS}


@pytest.fixture
def graph(qtbot):
    made = GroupGraph(Theme(), "Structure of the place")
    qtbot.addWidget(made)
    made.resize(600, 360)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    drawing = draw(
        {at: IDS[at] for at in range(7)},
        ties(*all_of(0, range(4)), *all_of(0, range(4, 7)), (0, 3, 4, 0.6)),
        {(IDS[0], IDS[1]): Verdict.SAME},
    )
    made.show_group(drawing, TILES)
    made.setFocus()
    return made


def test_the_structure_is_told_in_words(graph):
    assert graph.accessibleDescription() == (
        "7 pictures, 10 links between them. Two groups of 4 and 3 hang on one link of 60 %. 1 pair: the same."
    )
    graph.show_picked(IDS[3], [IDS[3]], IDS[4])
    assert graph.accessibleName() == (
        f"Structure of the place, picture {IDS[3][:8]}, 4 lines, picked: with {IDS[4][:8]}, possible (60 %)"
    )


def test_arrows_lead_to_the_nearest_member_in_their_direction_and_across_the_bridge(qtbot, graph):
    moved = []
    graph.moved.connect(moved.append)
    graph.moved.connect(lambda media_id: graph.show_picked(MediaId(media_id), [media_id], None))
    left = min(graph.media, key=lambda each: graph.centre_of(each).x())
    graph.show_picked(left, [left], None)
    for _ in range(8):
        qtbot.keyClick(graph, Qt.Key.Key_Right)
    places = [graph.centre_of(each).x() for each in (left, *moved)]
    assert places == sorted(places)
    rooms = {each in IDS[:4] for each in (left, *moved)}
    assert rooms == {True, False}
    for _ in range(8):
        qtbot.keyClick(graph, Qt.Key.Key_Left)
    assert graph.current_media in IDS[:4] if left in IDS[:4] else graph.current_media in IDS[4:]


def test_lines_are_stepped_through_and_opened_by_key(qtbot, graph):
    graph.show_picked(IDS[3], [IDS[3]], None)
    with qtbot.waitSignal(graph.line_picked) as first:
        qtbot.keyClick(graph, Qt.Key.Key_PageDown)
    assert first.args == [IDS[4]]  # what is marked comes first
    graph.show_picked(IDS[3], [IDS[3]], IDS[4])
    with qtbot.waitSignal(graph.line_picked) as second:
        qtbot.keyClick(graph, Qt.Key.Key_PageDown)
    assert second.args != first.args
    with qtbot.waitSignal(graph.opened):
        qtbot.keyClick(graph, Qt.Key.Key_Return)


def test_a_click_picks_a_member_or_a_line_and_space_asks_for_a_peek(qtbot, graph):
    with qtbot.waitSignal(graph.moved) as moved:
        qtbot.mouseClick(graph, Qt.MouseButton.LeftButton, pos=graph.centre_of(IDS[5]))
    assert moved.args == [IDS[5]]
    middle = (graph.centre_of(IDS[3]) + graph.centre_of(IDS[4])) / 2
    graph.show_picked(IDS[3], [IDS[3]], None)
    with qtbot.waitSignal(graph.line_picked) as line:
        qtbot.mouseClick(graph, Qt.MouseButton.LeftButton, pos=QPoint(middle))
    assert line.args == [IDS[4]]
    with qtbot.waitSignals([graph.peek_began, graph.peek_ended]):
        qtbot.keyClick(graph, Qt.Key.Key_Space)


def test_shift_picks_members_besides(qtbot, graph):
    graph.show_picked(IDS[4], [IDS[4]], None)
    with qtbot.waitSignal(graph.toggled):
        qtbot.keyClick(graph, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)


def test_it_is_drawn_in_every_look_and_size_and_for_many(graph):
    before = grabbed(graph)
    graph.set_theme(Theme(Mode.LIGHT, 2.0))
    assert grabbed(graph).mean() > before.mean() + 50
    graph.show_group(draw({at: IDS[at] for at in range(60)}, ties(*all_of(0, range(60))), {}), TILES)
    graph.resize(300, 80)
    assert grabbed(graph).std() > 5
    graph.show_group(None, {})
    assert grabbed(graph).std() < 5
    assert graph.accessibleDescription() == ""
