import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.report.visible import turns, visible


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain", "plain"),
        ("a\tb\nc\r\nd", "a    b\nc\nd"),
        ("a\x1b[31mb\x00", "a[U+001B][31mb[U+0000]"),
        ("photo\u202egpj.exe", "photo[U+202E]gpj.exe"),
        ("\u2066x\u2069 \u200b", "[U+2066]x[U+2069] [U+200B]"),
        ("\udc80", "[U+DC80]"),
        ("\u2028", "[U+2028]"),
        ("\u00a0:", " :"),
        ("é é", "é é"),
        ("a" + "\u0301" * 5, "a" + "\u0301" * 3 + "[U+0301]" * 2),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_everything_in_a_text_can_be_seen(text, seen):
    assert visible(text) == seen


@given(st.text(st.characters()))
def test_whatever_comes_nothing_is_left_that_cannot_be_printed(text):
    assert all(each.isprintable() for each in visible(text).replace("\n", ""))


def test_a_text_says_whether_it_is_written_from_right_to_left():
    assert turns("abc שלום")
    assert turns("مرحبا")
    assert not turns("abc Ω Ж 12")
