"""Paths as people see them, and counts that add up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import media_id
from app.domain.media import Counts, path_from_shown, shown_path


@pytest.mark.parametrize(
    ("path", "member", "shown"),
    [
        (b"DCIM/IMG_0412.JPG", (), "DCIM/IMG_0412.JPG"),
        (b"a\nb", (), "a\\nb"),
        (b"\xff.jpg", (), "\\xff.jpg"),
        ("\u202egpj.exe".encode(), (), "\\u202egpj.exe"),
        (b"a\\b", (), "a\\\\b"),
        (b"box.zip", ("in.zip", "x.jpg"), "box.zip!/in.zip!/x.jpg"),
        (b"odd!/x.jpg", (), "odd\\x21/x.jpg"),
        ("müde/Straße.jpg".encode(), (), "müde/Straße.jpg"),
    ],
)
def test_a_path_is_shown_so_that_it_cannot_disguise_itself(path, member, shown):
    assert shown_path(path, member) == shown


@given(st.lists(st.binary(min_size=1, max_size=12), min_size=2, max_size=2, unique=True))
def test_two_paths_never_look_alike(paths):
    assert shown_path(paths[0]) != shown_path(paths[1])


@given(st.binary(max_size=30))
def test_what_is_shown_can_always_be_printed(path):
    assert shown_path(path).isprintable()


def test_counts_add_up_or_say_so():
    assert Counts(10, 4, 2, 0, 1, 1, 1, 1).add_up()
    assert not Counts(11, 4, 2, 0, 1, 1, 1, 1).add_up()


@pytest.mark.parametrize("text", ["", "g" * 64, "a" * 63, "a" * 65])
def test_what_is_no_digest_is_no_media_id(text):
    with pytest.raises(ValueError, match="not a SHA-256"):
        media_id(text)


def test_a_media_id_is_lower_case():
    assert media_id("AB" * 32) == "ab" * 32


@pytest.mark.parametrize(
    ("path", "member"),
    [
        (b"a/b\\c.jpg", ()),
        (b"a\xff\x80b", ("x!/y", "z\u202e")),
        (b"a\n\t\r\x1b\\n", ()),
        ("\N{LATIN SMALL LETTER U WITH DIAERESIS} \U000e0001".encode(), ("q",)),
    ],
)
def test_a_path_is_found_again_from_how_it_is_shown(path, member):
    assert path_from_shown(shown_path(path, member)) == (path, member)


@pytest.mark.parametrize("shown", ["a\nb", "\\q", "\\x41", "\\ud800", "\\U0000ffff", "\\Uffffffff", "\\", "a\\"])
def test_what_shows_no_path_is_refused(shown):
    with pytest.raises(ValueError, match=r"not a path|codec"):
        path_from_shown(shown)


@given(st.binary(max_size=40), st.lists(st.text(max_size=10), max_size=2))
def test_whatever_the_path_it_is_shown_the_same_again(path, member):
    shown = shown_path(path, tuple(member))
    assert shown_path(*path_from_shown(shown)) == shown
