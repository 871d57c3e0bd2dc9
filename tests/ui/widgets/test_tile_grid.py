import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from app.ui.theme import Theme
from app.ui.widgets.grid_layout import NO_GROUPS, GroupLabel
from app.ui.widgets.tile_grid import TileGrid
from app.ui.widgets.tile_items import FixedItems, TileCard
from app.ui.widgets.tile_painter import CENTRED, TilePainter
from tests.held_facts import item


class ManyItems:
    """So many media items that only a window of them can be made."""

    def __init__(self, count, groups=NO_GROUPS):
        self._count, self.wanted, self.groups = count, [], groups

    def count(self):
        return self._count

    def want(self, first, last, within_s=math.inf):  # noqa: ARG002  the shape of items
        self.wanted.append((first, last))
        return True

    def card(self, position):
        return TileCard(f"{position:064x}", f"picture {position}", number=position) if position >= 0 else None

    def tile(self, media_id):  # noqa: ARG002  the shape of items
        return np.full((9, 12, 3), 90, np.uint8)

    def find(self, number):
        return number if number < self._count else -1

    def places(self, numbers):
        return np.unique(numbers[numbers < self._count])

    def numbers(self, first, end):
        return np.arange(first, end)

    def starts(self):
        return self.groups

    def label(self, group):
        return GroupLabel(f"g{group}", 7)


@pytest.fixture
def grid(qtbot):
    made = TileGrid(Theme(), "Wall")
    qtbot.addWidget(made)
    made.resize(900, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.show_items(ManyItems(1_000_000))
    made.setFocus()
    return made


def test_a_million_items_are_read_a_window_at_a_time(grid):
    items = ManyItems(1_000_000)
    grid.show_items(items)
    for row in range(0, 200_000, 997):
        grid.verticalScrollBar().setValue(row)
        grid.viewport().repaint()
    assert len(items.wanted) > 100
    assert max(last - first for first, last in items.wanted) < 100


def test_what_could_not_be_read_in_a_frame_comes_in_the_next(qtbot, grid):
    class Slow(ManyItems):
        def want(self, first, last, within_s=math.inf):
            super().want(first, last)
            return within_s == math.inf or len(self.wanted) > 5

        def card(self, position):
            return super().card(position) if len(self.wanted) > 5 else None

    items = Slow(500)
    grid.show_items(items)
    qtbot.waitUntil(lambda: len(items.wanted) > 5)


def test_the_keyboard_moves_by_tile_row_page_and_end(qtbot, grid):
    columns, page = grid.columns(), grid.columns() * grid.rows_shown()
    moves = (
        (Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 1 + columns), (Qt.Key.Key_PageDown, 1 + columns + page),
        (Qt.Key.Key_Up, 1 + page), (Qt.Key.Key_Left, page), (Qt.Key.Key_PageUp, 0), (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_End, 999_999), (Qt.Key.Key_Right, 999_999), (Qt.Key.Key_Home, 0),
    )  # fmt: skip
    for key, position in moves:
        qtbot.keyClick(grid, key)
        assert grid.current == position
        assert grid.viewport().rect().contains(grid.cell(position).center())


def test_shift_picks_a_range_and_ctrl_a_everything(qtbot, grid):
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grid.picked_count() == grid.columns() + 1
    assert grid.picked_media()[0] == f"{1 + grid.columns():064x}"
    qtbot.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert grid.picked_count() == 1_000_000
    assert len(grid.picked_media()) == 200
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.picked_count() == 1


def test_the_mouse_picks_one_a_range_or_adds_one(qtbot, grid):
    view, left = grid.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(view, left, pos=grid.cell(2).center())
    qtbot.mouseClick(view, left, Qt.KeyboardModifier.ControlModifier, grid.cell(4).center())
    assert sorted(grid.picked_media()) == [f"{2:064x}", f"{4:064x}"]
    qtbot.mouseClick(view, left, Qt.KeyboardModifier.ShiftModifier, grid.cell(5).center())
    assert grid.picked_count() in {2, 4}
    qtbot.mouseClick(view, left, pos=grid.cell(1).center())
    assert grid.picked_media() == (f"{1:064x}",)


def test_what_is_let_go_is_picked_no_more_though_the_keyboard_is_there(qtbot, grid):
    view, left, ctrl = grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(view, left, pos=grid.cell(2).center())
    for _ in range(2):
        qtbot.mouseClick(view, left, ctrl, grid.cell(4).center())
    assert grid.current == 4
    assert grid.picked_media() == (f"{2:064x}",)
    assert grid.picked_numbers().tolist() == [2]
    with qtbot.waitSignal(grid.peek_began) as asked:
        QTest.keyPress(grid, Qt.Key.Key_Space)
    QTest.keyRelease(grid, Qt.Key.Key_Space)
    with qtbot.waitSignal(grid.opened) as opened:
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert asked.args == opened.args == [f"{4:064x}"], "keys that look are about the tile that the keyboard is at"


def test_a_neighbour_that_stands_in_for_what_is_filtered_out_is_not_picked(grid):
    cards = [TileCard(f"{number:064x}", number=number) for number in range(9)]
    items = FixedItems(tuple(cards))
    grid.show_items(items)
    grid.go_to(2)
    grid.toggle(5)
    grid.change_items(lambda: items.__init__(tuple(each for each in cards if each.number != 5)))
    assert grid.picked_media() == (f"{2:064x}",)


def test_a_held_key_asks_once_and_its_repeats_are_not_new_requests(qtbot, grid):
    asked, ended = [], []
    grid.peek_began.connect(asked.append)
    grid.peek_ended.connect(lambda: ended.append(1))
    qtbot.keyPress(grid, Qt.Key.Key_Space)
    qtbot.keyRelease(grid, Qt.Key.Key_Space)
    assert (asked, ended) == ([f"{0:064x}"], [1])


@pytest.mark.parametrize("act", ["move", "scroll", "other list", "focus"])
def test_whatever_leaves_a_tile_says_so(qtbot, grid, act):
    acts = {
        "move": lambda: grid.go_to(5),
        "scroll": lambda: grid.verticalScrollBar().setValue(9),
        "other list": lambda: grid.show_items(FixedItems()),
        "focus": grid.clearFocus,
    }
    with qtbot.waitSignal(grid.moved_away):
        acts[act]()


def test_a_list_that_grows_keeps_what_is_picked_and_in_sight(grid):
    cards = tuple(TileCard(item(number), number=number) for number in range(500))
    grid.show_items(FixedItems(cards[100:]))
    grid.go_to(300)
    grid.go_to(302, extend=True)
    top = grid.verticalScrollBar().value()
    anchor = 100 + top * grid.columns()
    grid.change_items(lambda: setattr(grid, "_items", FixedItems(cards)))
    assert grid.picked_media()[0] == item(402)
    assert grid.picked_count() == 3
    first = grid.verticalScrollBar().value() * grid.columns()
    assert first <= anchor < first + grid.columns()


def test_mouse_and_tool_tips_never_ask_for_a_peek(grid):
    asked = []
    grid.peek_began.connect(asked.append)
    for x in range(0, 900, 7):
        QTest.mouseMove(grid.viewport(), QPoint(x, x * 2 % 600))
    assert asked == []


def test_the_place_of_the_keyboard_is_said_in_words_without_a_files_name(grid):
    grid.go_to(41)
    assert grid.accessibleName() == "Wall, 42 of 1000000: Picture 00000000, picture 41"


def test_an_empty_grid_has_nothing_to_move_to(qtbot, grid):
    grid.show_items(FixedItems())
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(grid, key)
    assert grid.current == -1
    assert grid.picked_media() == ()


def test_a_card_says_its_marks():
    card = TileCard(item("a"), "12:00", 3, noted=True, troubled=True, seen=True)
    assert card.sentence().endswith("12:00, stack of 2 more identical files, has notes, has a problem, revealed before")


@pytest.mark.parametrize(
    ("stack", "alike", "words"),
    [
        (2, 1, "stack of 1 more identical file"),
        (3, 3, "stack of 3 near copies"),
        (5, 3, "stack of 3 near copies and 2 more identical files"),
    ],
)
def test_a_stack_says_what_of_it_is_identical_and_what_only_looks_alike(stack, alike, words):
    assert TileCard(item("a"), "12:00", stack, alike=alike).sentence().endswith(words)


def test_of_which_only_a_copy_was_seen_is_said():
    assert TileCard(item("a"), copy_seen=True).sentence().endswith("a copy was revealed before")


@pytest.fixture
def grouped(grid):
    """A million tiles in groups of seven."""
    grid.show_items(ManyItems(1_000_000, np.arange(0, 1_000_000, 7)))
    return grid


def test_each_group_begins_a_row_behind_a_cell_that_says_what_it_is(grouped):
    assert grouped.cell(0).left() > 0
    assert grouped.cell(7).top() > grouped.cell(6).top()
    assert grouped.cell(7).left() == grouped.cell(0).left()
    assert grouped.position_at(QPoint(5, 5)) == -1
    for position in (0, 3, 6, 7, 13):
        assert grouped.position_at(grouped.cell(position).center()) == position


def test_keys_go_from_group_to_group_and_pick_one_whole(qtbot, grouped):
    grouped.next_group(1)
    grouped.next_group(1)
    assert grouped.current == 14
    assert grouped.accessibleName().endswith("group g2, 7 tiles")
    grouped.pick_group()
    assert grouped.picked_numbers().tolist() == list(range(14, 21))
    grouped.next_group(-1)
    assert grouped.current == 7
    qtbot.keyClick(grouped, Qt.Key.Key_Right)
    assert grouped.current == 8
    qtbot.keyClick(grouped, Qt.Key.Key_End)
    assert grouped.current == 999_999
    grouped.next_group(5)
    assert grouped.current == 999_999 // 7 * 7


def test_up_and_down_find_a_tile_in_every_row(qtbot, grouped):
    seen = set()
    for _ in range(30):
        seen.add(grouped.current)
        qtbot.keyClick(grouped, Qt.Key.Key_Down)
    assert len(seen) == 30
    for _ in range(40):
        qtbot.keyClick(grouped, Qt.Key.Key_Up)
    assert grouped.current <= grouped.columns()


def test_a_group_that_grows_keeps_what_is_picked_and_in_sight(grouped):
    grouped.go_to(7_000)
    grouped.pick_group()
    picked = grouped.picked_numbers().tolist()
    grouped.change_items(lambda: None)
    assert grouped.picked_numbers().tolist() == picked
    assert grouped.current == 7_000


def test_in_a_window_read_from_right_to_left_the_first_tile_stands_on_the_right(qtbot, grid):
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert grid.cell(0).right() == grid.viewport().width() - 1
    assert grid.cell(1).right() < grid.cell(0).left()
    for position in (0, 1, grid.columns()):
        assert grid.position_at(grid.cell(position).center()) == position
    grid.go_to(3)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.current == 4
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.current == 2


@pytest.mark.usefixtures("qtbot")
def test_what_an_empty_grid_says_loses_no_word_where_there_is_little_room():
    words = "Pick a picture anywhere and press W. Then Return searches for it; draw a region to search for a detail."
    area = QRect(0, 0, 380, 300)
    font, room = TilePainter(Theme(text_scale=2.0)).words_room(area, words)
    assert area.contains(room)
    assert room.contains(QFontMetrics(font).boundingRect(room, CENTRED, words))


@pytest.mark.parametrize(
    ("left", "here"),
    [(range(40, 100), 40), ([*range(30), 90], 90), (range(30), 29), ([], -1)],
)
def test_where_the_picked_tile_is_filtered_out_the_keyboard_stays_as_near_as_it_can(grid, left, here):
    cards = [TileCard(f"{number:064x}", number=number) for number in range(100)]
    items = FixedItems(tuple(cards))
    grid.show_items(items)
    grid.go_to(35)
    grid.change_items(lambda: items.__init__(tuple(cards[each] for each in left)))
    current = grid._number(grid.current)  # noqa: SLF001  which tile it is
    assert current == here
    assert here < 0 or grid.viewport().rect().intersects(grid.cell(grid.current))
