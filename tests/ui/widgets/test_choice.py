import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from app.ui.widgets.choice import BESIDE_PX, Choice
from tests.ui.conftest import grabbed


def test_a_choice_shows_that_there_is_more_to_choose(qtbot):
    choice = Choice()
    qtbot.addWidget(choice)
    choice.setFixedSize(200, 40)
    with qtbot.waitExposed(choice):
        choice.show()
    right = grabbed(choice)[8:-8, -40:-4]
    assert right.max() - right.min() > 20


LONG = "Those with the most to gain first"


@pytest.fixture
def long_choice(qtbot):
    choice = Choice()
    choice.addItems(["All", LONG])
    qtbot.addWidget(choice)
    with qtbot.waitExposed(choice):
        choice.show()
    choice.setCurrentText(LONG)
    return choice


def test_a_choice_gives_way_and_says_whole_words_in_its_tool_tip(long_choice):
    wide = long_choice.sizeHint().width()
    assert long_choice.minimumSizeHint().width() < wide
    assert LONG in long_choice.toolTip()
    assert long_choice.fontMetrics().horizontalAdvance(LONG) <= wide


def test_what_can_be_chosen_is_listed_in_whole_words_however_narrow_the_box_is(long_choice):
    long_choice.resize(long_choice.minimumSizeHint())
    long_choice.widen_list()
    assert long_choice.view().width() >= long_choice.fontMetrics().horizontalAdvance(LONG) > long_choice.width()


def test_words_of_a_choice_that_do_not_fit_end_before_its_arrow(long_choice):
    long_choice.resize(140, 40)
    cut = grabbed(long_choice)
    long_choice.setItemText(1, LONG + " of all that there is")
    assert (cut == grabbed(long_choice)).all()
    long_choice.setItemText(1, LONG[:4])
    assert not (cut == grabbed(long_choice)).all()


def test_where_room_is_spared_it_asks_for_the_room_of_what_is_chosen(qtbot):
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["short", "a great deal longer than the first of them"])
    usual = choice.sizeHint().width()
    choice.spare(room=True)
    assert choice.sizeHint().width() < usual
    choice.setCurrentIndex(1)
    assert choice.sizeHint().width() == usual
    choice.spare(room=False)
    choice.setCurrentIndex(0)
    assert choice.sizeHint().width() == usual


def test_in_the_room_that_it_asks_for_its_longest_words_are_whole(long_choice):
    long_choice.resize(long_choice.sizeHint())
    option = QStyleOptionComboBox()
    long_choice.initStyleOption(option)
    room = long_choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, long_choice
    )
    wide = room.width() - 2 * BESIDE_PX
    assert long_choice.fontMetrics().elidedText(LONG, Qt.TextElideMode.ElideRight, wide) == LONG
