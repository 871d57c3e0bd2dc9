"""A file of categories is read as it stands, or refused with the reason; two meanings are never settled silently."""

import re

import pytest

from app.domain.category import SchemeError, parse_scheme
from app.operations.schemes import read_scheme, shipped

HEAD = 'id = "lab:own"\nversion = "1"\ntitle = "Our own"\nbasis = "House rules."\n'


def category(code="1", name="First", key="1", more=""):
    return f'[[category]]\ncode = "{code}"\nname = "{name}"\nkey = "{key}"\n{more}\n'


def test_a_file_says_what_codes_and_keys_mean():
    scheme = parse_scheme(
        HEAD + category() + category("B", "Second", "2", 'meaning = "More of it."') + category("X", "Third", "")
    )
    assert (scheme.id, scheme.version, scheme.title, scheme.basis) == ("lab:own", "1", "Our own", "House rules.")
    assert [(each.code, each.name, each.key) for each in scheme.categories] == [
        ("1", "First", "1"),
        ("B", "Second", "2"),
        ("X", "Third", ""),
    ]
    assert scheme.by_key("2") is scheme.by_code("B")
    assert scheme.by_code("B").meaning == "More of it."
    assert scheme.by_key("9") is None
    assert scheme.by_code("9") is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("not = toml = at all", "not TOML"),
        (category(), "“id” of the scheme is missing"),
        (HEAD, r"no \[\[category\]\]"),
        (HEAD + 'category = "x"', r"no \[\[category\]\]"),
        (HEAD + "category = [1]", "not a table"),
        (HEAD + category() + category("2", "Second"), "The key 1 has two meanings: First, and Second"),
        (HEAD + category() + category("1", "Second", "2"), "The code 1 has two meanings: First, and Second"),
        (HEAD + category(key="a"), "only the digits"),
        (HEAD + category(key="12"), "only the digits"),
        (HEAD + category(name=""), "“name” of category 1 is missing"),
        (HEAD + category(name="two\\u202eways"), "cannot be seen"),
        (HEAD + category(code="a b"), "blanks"),
        (HEAD + category(code="x" * 17), "more than 16"),
        (HEAD.replace('"1"', "1") + category(), "“version” of the scheme is missing, or is not text"),
        (HEAD + "".join(category(str(each), key="") for each in range(101)), "100 are the most"),
        ("#" * 70_000, "65536 are the most"),
    ],
)
def test_what_cannot_be_used_is_refused_with_the_reason(text, why):
    with pytest.raises(SchemeError) as raised:
        parse_scheme(text)
    assert re.search(why, raised.value.why)


def test_two_keys_may_be_missing_without_being_the_same_one():
    assert len(parse_scheme(HEAD + category("1", key="") + category("2", key="")).categories) == 2


def test_what_comes_along_can_be_used_and_tells_the_swapped_codes_apart():
    by_id = {each.id: each for each in shipped()}
    assert set(by_id) == {"vics:US:1", "vics:US:2", "vics:UK"}
    assert by_id["vics:US:2"].by_code("0").name == by_id["vics:US:1"].by_code("5").name == "Non-pertinent"
    assert by_id["vics:US:2"].by_code("5") is by_id["vics:US:1"].by_code("0") is None
    assert all(each.by_key(one.code) is one for each in by_id.values() for one in each.categories)


def test_a_file_is_read_with_a_byte_order_mark_and_refused_in_another_coding(tmp_path):
    path = tmp_path / "own.toml"
    path.write_bytes(b"\xef\xbb\xbf" + (HEAD + category()).encode())
    assert read_scheme(path).id == "lab:own"
    path.write_bytes((HEAD + category()).encode("utf-16"))
    with pytest.raises(SchemeError) as raised:
        read_scheme(path)
    assert "UTF-8" in raised.value.why
    with pytest.raises(SchemeError, match="cannot be read"):
        read_scheme(tmp_path / "none.toml")
