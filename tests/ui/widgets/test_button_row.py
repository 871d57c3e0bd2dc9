import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.button_row import ButtonRow

WORDS = ("The same", "Not the same at all", "Nobody can tell")
GAP_PX = 8


@pytest.fixture
def shown(qtbot):
    """Return a function that shows the buttons in so wide a window, above something that takes all it gets."""
    window = QWidget()
    qtbot.addWidget(window)
    row = ButtonRow([QPushButton(words) for words in WORDS], GAP_PX)
    column = QVBoxLayout(window)
    column.addWidget(QWidget(), 1)
    column.addWidget(row)
    margins = column.contentsMargins()

    def show(width_px):
        with qtbot.waitExposed(window):
            window.show()
        window.resize(width_px + margins.left() + margins.right(), 300)
        qtbot.waitUntil(lambda: row.width() == width_px)
        return row

    return show


def buttons(row):
    return row.findChildren(QPushButton)


def test_where_there_is_room_buttons_stand_side_by_side(shown):
    row = shown(900)
    assert len({each.y() for each in buttons(row)}) == 1


@pytest.mark.parametrize("share", [0.5, 0.7, 1.0])
def test_no_button_is_cut_or_under_another_however_little_room_there_is(shown, share):
    row = shown(round(share * sum(each.sizeHint().width() for each in shown(900).findChildren(QPushButton))))
    assert len({each.y() for each in buttons(row)}) > 1
    for at, button in enumerate(buttons(row)):
        assert button.size() == button.sizeHint()
        assert row.rect().contains(button.geometry())
        assert not any(button.geometry().intersects(each.geometry()) for each in buttons(row)[:at])


def test_it_is_not_made_narrower_than_its_widest_button(shown):
    row = shown(900)
    assert row.minimumSizeHint().width() == max(each.sizeHint().width() for each in buttons(row))


def test_longer_words_make_a_further_row(qtbot, shown):
    row = shown(sum(each.sizeHint().width() for each in buttons(shown(900))) + 2 * GAP_PX)
    assert len({each.y() for each in buttons(row)}) == 1
    buttons(row)[0].setText("The same, and there is no doubt")
    qtbot.waitUntil(lambda: len({each.y() for each in buttons(row)}) > 1)


def test_in_a_window_read_from_right_to_left_the_first_stands_on_the_right(shown):
    row = shown(900)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert buttons(row)[0].x() > buttons(row)[1].x() > buttons(row)[2].x()


def test_words_that_changed_out_of_sight_are_not_cut_when_they_come_into_sight(qtbot, shown):
    row = shown(900)
    window = row.window()
    window.hide()
    buttons(row)[1].setText("Not the same at all, and there is no doubt of it")
    with qtbot.waitExposed(window):
        window.show()
    for at, button in enumerate(buttons(row)):
        assert button.size() == button.sizeHint()
        assert not any(button.geometry().intersects(each.geometry()) for each in buttons(row)[:at])
