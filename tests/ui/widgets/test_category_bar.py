import pytest
from PySide6.QtCore import Qt

from app.ui.theme import Theme
from app.ui.widgets.category_bar import CategoryBar
from tests.ui.conftest import grabbed

MANY, FEW = "1 the first of all of them  2 the second  3 the third " * 4, "1 first  2 second"


@pytest.fixture
def bar(qtbot):
    made = CategoryBar(Theme())
    qtbot.addWidget(made)
    made.meaning.set_forms((MANY, FEW))
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_fewer_words_are_said_where_two_lines_have_no_room(bar):
    line = bar.meaning.fontMetrics().height()
    bar.meaning.resize(700, 4 * line)
    most = bar.meaning.shown()
    bar.meaning.resize(700, line)
    assert (most, bar.meaning.shown()) == (MANY, FEW)


def test_the_line_is_never_less_than_one(bar):
    line = bar.meaning.fontMetrics().height()
    assert bar.meaning.minimumSizeHint().height() == line
    assert bar.minimumSizeHint().height() >= line


def test_words_that_have_no_room_are_one_line_with_an_ellipsis(bar):
    bar.meaning.set_forms((MANY,))
    bar.meaning.resize(300, bar.meaning.fontMetrics().height())
    cut = grabbed(bar.meaning)
    one_line = bar.meaning.fontMetrics().elidedText(MANY, Qt.TextElideMode.ElideRight, 300)
    bar.meaning.set_forms((one_line,))
    assert (cut == grabbed(bar.meaning)).all()


def test_words_that_two_lines_have_no_room_for_are_two_lines_with_an_ellipsis(bar):
    line = bar.meaning.fontMetrics().height()
    bar.meaning.set_forms((MANY,))
    bar.meaning.resize(300, 2 * bar.meaning.fontMetrics().lineSpacing() + 1)
    drawn = grabbed(bar.meaning)
    for half in (drawn[:line], drawn[-line:]):
        assert half.max() - half.min() > 20


@pytest.mark.parametrize(("scale", "keeps"), [(1.0, True), (2.0, False)])
def test_the_pictures_do_not_move_when_something_is_said_unless_large_text_leaves_them_no_room(bar, scale, keeps):
    bar.resize(900, 200)
    bar.set_theme(Theme(text_scale=scale))
    bar.layout().activate()
    before = bar.sizeHint().height()
    bar.say("1 picture: 2. Ctrl+Z takes it back.")
    bar.layout().activate()
    assert (bar.sizeHint().height() == before) == keeps
