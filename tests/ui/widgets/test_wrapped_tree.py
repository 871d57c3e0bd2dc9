import pytest
from PySide6.QtWidgets import QTreeWidgetItem

from app.ui.theme import Theme
from app.ui.widgets.wrapped_tree import WrappedTree, wrapped_height

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
