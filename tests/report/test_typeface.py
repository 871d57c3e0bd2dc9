import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.report import typeface
from app.report.typeface import BOLD, MONO, NAMES, SANS, TypefaceError, typefaces

SIZE, MOST = 9.0, 120.0


@pytest.mark.parametrize("name", NAMES)
def test_every_typeface_has_latin_greek_and_cyrillic(name):
    face = typefaces()[name]
    for text in ("Straße, naïve, Łódź, Đà, Ærø, İstanbul", "Ελλάδα", "Україна, Россия, България", "© § – „x“ → ≥ ×"):  # noqa: RUF001  letters of other alphabets
        assert face.shown(text) == text


def test_letters_that_there_are_none_of_stand_as_their_code_point():
    assert typefaces()[SANS].shown("a漢\U0001f9ff") == "a[U+6F22][U+1F9FF]"


@given(st.text(st.characters(), max_size=200))
def test_no_line_is_wider_than_it_may_be_and_no_letter_is_lost(text):
    face = typefaces()[SANS]
    lines = face.lines(text, SIZE, MOST)
    assert all(face.width(each, SIZE) <= MOST for each in lines)
    assert "".join(lines).replace(" ", "") == face.shown(text).replace("\n", "").replace(" ", "")


def test_a_path_of_one_long_word_is_broken_and_sentences_are_between_words():
    face = typefaces()[MONO]
    assert len(face.lines("x" * 5_000, SIZE, MOST)) > 200
    assert face.lines("one two three four five", SIZE, MOST) == ["one two three four", "five"]
    assert face.lines("a\n\nb", SIZE, MOST) == ["a", "", "b"]


def test_a_typeface_that_was_changed_is_not_used(tmp_path, monkeypatch):
    typefaces.cache_clear()
    listed = (typeface.FONTS_FOLDER / "manifest.toml").read_text(encoding="utf-8")
    (tmp_path / "manifest.toml").write_text(listed, encoding="utf-8")
    for name in NAMES:
        (tmp_path / f"{name}.ttf").write_bytes((typeface.FONTS_FOLDER / f"{name}.ttf").read_bytes() + b"x")
    monkeypatch.setattr(typeface, "FONTS_FOLDER", tmp_path)
    with pytest.raises(TypefaceError, match="cannot be used"):
        typefaces()
    (tmp_path / f"{BOLD}.ttf").unlink()
    with pytest.raises(TypefaceError):
        typefaces()
    typefaces.cache_clear()


def test_the_shipped_files_are_those_of_the_list():
    listed = (typeface.FONTS_FOLDER / "manifest.toml").read_text(encoding="utf-8")
    for name in NAMES:
        assert hashlib.sha256((typeface.FONTS_FOLDER / f"{name}.ttf").read_bytes()).hexdigest() in listed
