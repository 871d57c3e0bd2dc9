import pytest

from app.operations.hidden_names import LEFT_OUT, HiddenNames

NAMES = HiddenNames.hiding(
    ("IMG_0412.jpg", "IMG_0412", "IMG(1).jpg", "a,b.jpg", "Anna:x.jpg", "two words.png", "(1).jpg", "12", "Näh.png")
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Named IMG_0412.jpg and another, the next number, in one folder.",
        "IMG_0412 to another, 3 missing.",
        "Names count on: IMG(1).jpg before.",
        "Named a,b.jpg and c.jpg.",
        "It is Anna:x.jpg.",
        "Both are in two words.png",
        "Named (1).jpg and others.",
        "“Näh.png” is named.",
    ],
)
def test_a_sentence_that_names_a_file_is_left_out(sentence):
    assert NAMES.said(sentence) == LEFT_OUT


@pytest.mark.parametrize(
    "sentence", ["12 points agree under one geometry.", "IMG_04123.jpg is another.", "XIMG_0412 is another.", ""]
)
def test_numbers_and_parts_of_other_words_are_told(sentence):
    assert NAMES.said(sentence) == sentence


def test_where_names_are_told_every_sentence_is(case):
    assert HiddenNames.of(case.db, told=True).said("Named IMG_0412.jpg.") == "Named IMG_0412.jpg."
