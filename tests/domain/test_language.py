"""How sentences are said: endings, numbers, and what is put in."""

import pytest

from app.domain.language import number, tr


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
