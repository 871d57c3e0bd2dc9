import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.ui.theme import Theme
from app.ui.widgets.words_beside import WordsBeside

LARGE = Theme(text_scale=2.0)
SENTENCE = "Of two pictures a long sentence tells what speaks for it, and what does not, before a word is said. " * 2
TINY, LOW, HIGH = (1000, 150), (1000, 380), (1000, 900)


@pytest.fixture
def parts(qtbot):
    words, pictures, button = QLabel(SENTENCE), QWidget(), QPushButton("Same")
    words.setWordWrap(True)
    body = WordsBeside(LARGE, (words,), pictures, (button,))
    qtbot.addWidget(body)
    body.resize(*HIGH)
    with qtbot.waitExposed(body):
        body.show()
    return body, words, pictures


def test_words_stand_above_the_pictures_where_there_is_height(parts):
    _, words, pictures = parts
    assert words.geometry().bottom() < pictures.geometry().top()
    assert pictures.width() == words.width()


def test_in_a_low_window_words_stand_beside_the_pictures_which_keep_the_height(qtbot, parts):
    body, words, pictures = parts
    body.resize(*LOW)
    qtbot.waitUntil(lambda: body.is_beside and pictures.geometry().right() < words.geometry().left())
    assert pictures.height() > body.height() / 2
    body.resize(*HIGH)
    qtbot.waitUntil(lambda: words.geometry().bottom() < pictures.geometry().top())


def test_without_words_the_pictures_have_the_whole_width(qtbot, parts):
    body, words, pictures = parts
    body.resize(*LOW)
    words.hide()
    qtbot.waitUntil(lambda: pictures.width() == body.width())
    words.show()
    qtbot.waitUntil(lambda: pictures.width() < body.width())


def test_in_hardly_any_height_the_pictures_have_all_of_it(qtbot, parts):
    body, words, pictures = parts
    words.hide()
    body.resize(*TINY)
    qtbot.waitUntil(lambda: pictures.height() == body.height())
    body.resize(*LOW)
    qtbot.waitUntil(lambda: pictures.height() < body.height())
