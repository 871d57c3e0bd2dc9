"""How sentences are said: endings, numbers, and what is put in."""

import threading

import pytest

from app.domain.language import English, as_written, number, speak, tr


@pytest.mark.parametrize(
    ("text", "many", "said"),
    [
        ("%n picture(s)", 1, "1 picture"),
        ("%n picture(s)", 0, "0 pictures"),
        ("%n picture(s)", 1_204, "1,204 pictures"),
        ("%n categor(y|ies)", 1, "1 category"),
        ("%n categor(y|ies)", 2, "2 categories"),
        ("%n picture(s) (is|are) not here (yet)", 1, "1 picture is not here (yet)"),
        ("%n picture(s) (is|are) not here (yet)", 3, "3 pictures are not here (yet)"),
    ],
)
def test_english_says_one_and_many(text, many, said):
    assert tr(text, "", many) == said


def test_what_is_put_in_is_put_in_as_it_is():
    assert tr("{name} is in {place}.", name="{place} 100%n", place="{name}") == "{place} 100%n is in {name}."


def test_the_marks_of_keys_stay():
    assert tr("Press {decide.same|Y} for {what}.", what="it") == "Press {decide.same|Y} for it."


def test_a_plural_takes_names_too():
    assert tr("%n of {all} picture(s)", "", 2, all=number(3_000)) == "2 of 3,000 pictures"


class Marked:
    """A language whose sentences are the English ones between marks."""

    def find(self, text, comment, many):
        return f"«{English().find(text, comment, many)}»"

    def number(self, value):
        return f"{value:_}"


@pytest.fixture
def marked():
    speak(Marked())
    yield
    speak(English())


@pytest.mark.usefixtures("marked")
def test_what_is_written_is_in_english_whatever_is_spoken():
    with as_written():
        assert (tr("{a} and {b}", a=1, b=2), tr("%n picture(s)", "", 1_204)) == ("1 and 2", "1,204 pictures")
    assert (tr("{a} and {b}", a=1, b=2), tr("%n picture(s)", "", 1_204)) == ("«1 and 2»", "«1_204 pictures»")


@pytest.mark.usefixtures("marked")
def test_one_thread_writes_while_another_speaks():
    said = []
    with as_written():
        other = threading.Thread(target=lambda: said.append(tr("Open")))
        other.start()
        other.join()
        assert (said, tr("Open")) == (["«Open»"], "Open")


@pytest.mark.usefixtures("marked")
def test_a_failure_on_the_way_ends_the_writing():
    with pytest.raises(ZeroDivisionError), as_written():
        _ = 1 / 0
    assert tr("Open") == "«Open»"
