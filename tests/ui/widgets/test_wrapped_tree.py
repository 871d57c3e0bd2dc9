import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QTreeWidgetItem

from app.ui.theme import Theme
from app.ui.widgets.wrapped_tree import WrappedText, WrappedTree, wrapped_height

LONG = "cd" * 32


@pytest.fixture
def tree(qtbot):
    made = WrappedTree(Theme(), "Test", (0.4,))
    qtbot.addWidget(made)
    made.addTopLevelItem(QTreeWidgetItem(["SHA-256", LONG]))
    made.addTopLevelItem(QTreeWidgetItem(["Make", "Norda"]))
    made.resize(300, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_word_without_gaps_is_broken_and_its_row_grows(tree):
    high, low = (tree.visualItemRect(tree.topLevelItem(row)).height() for row in (0, 1))
    room = tree.columnWidth(1)
    assert tree.fontMetrics().horizontalAdvance(LONG) > room
    assert high >= wrapped_height(LONG, tree.font(), room)
    assert low < high


def test_rows_shrink_again_when_there_is_room(qtbot, tree):
    before = tree.visualItemRect(tree.topLevelItem(0)).height()
    tree.resize(3000, 300)
    qtbot.waitUntil(lambda: tree.visualItemRect(tree.topLevelItem(0)).height() < before)


def test_a_column_is_no_wider_than_its_share_or_its_words(tree):
    tree.topLevelItem(1).setText(0, "A name that is far too long for its share of a tree of this width")
    tree.fit()
    assert tree.columnWidth(0) == round(tree.viewport().width() * 0.4)
    tree.topLevelItem(1).setText(0, "Make")
    tree.topLevelItem(0).setText(0, "ID")
    tree.fit()
    assert tree.columnWidth(0) < round(tree.viewport().width() * 0.4)


class Counting(WrappedText):
    """Counts how often a row is measured."""

    asked = 0

    def sizeHint(self, option, index):  # noqa: N802  Qt's own name
        self.asked += 1
        return super().sizeHint(option, index)


def test_rows_that_span_are_as_high_as_the_whole_width_asks_for(tree):
    rows = [QTreeWidgetItem([LONG, LONG]) for _ in range(3)]
    tree.addTopLevelItems(rows)
    tree.span(rows[1:])
    tree.fit()
    narrow, wide, _ = (tree.visualItemRect(row).height() for row in rows)
    assert wide < narrow
    assert wide >= wrapped_height(LONG, tree.font(), tree.viewport().width())


def test_rows_that_span_do_not_have_all_others_measured_each_time(tree):
    tree.words = Counting(tree, Theme())
    tree.setItemDelegate(tree.words)
    rows = [QTreeWidgetItem(["Name", "Value"]) for _ in range(100)]
    tree.addTopLevelItems(rows)
    tree.span(rows[::2])
    tree.fit()
    tree.visualItemRect(rows[0])  # lays out
    assert 0 < tree.words.asked < 10 * len(rows)


def test_where_one_reads_from_the_right_no_tick_box_stands_on_the_words(qtbot, tree):
    row = tree.topLevelItem(1)
    row.setText(0, "M" * 40)
    row.setCheckState(0, Qt.CheckState.Unchecked)
    drawn = {}
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        tree.setLayoutDirection(way)
        tree.fit()
        qtbot.waitUntil(lambda: tree.visualItemRect(row).isValid())
        cell = tree.visualItemRect(row)
        drawn[way] = words_of(tree, cell)
    left, right = drawn.values()
    assert left.min() > tree.words.theme.px(4)  # the box is left of the words
    assert right.max() < tree.columnWidth(0) - tree.words.theme.px(4)  # and here right of them


def words_of(tree, cell):
    """Return in which columns of the first column's cell, (n,) from its left, letters stand and no box does."""
    image = tree.viewport().grab(QRect(tree.columnViewportPosition(0), cell.y(), tree.columnWidth(0), cell.height()))
    rows = np.frombuffer(image.toImage().constBits(), np.uint8).reshape(cell.height(), -1, 4)[:, :, 1]
    ink = (np.abs(rows.astype(int) - int(np.median(rows))) > 60).mean(axis=0)
    return np.flatnonzero(ink > 0.25)
