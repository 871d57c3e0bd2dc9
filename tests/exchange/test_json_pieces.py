"""The text of a file is cut into records without changing a character, whatever stretches it comes in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.vics import VicsError
from app.exchange.json_pieces import MOST_CHARACTERS, Doubled, PieceReader

RECORDS = [
    {"MediaID": 1, "MD5": "a" * 32, "Nested": {"x": [1, '}]{\\"', None]}},
    {"MediaID": 2, "Tags": "é ✓ \U0001f600"},
]


def stretches(text, size):
    return (text[at : at + size] for at in range(0, len(text), size))


def read(text, size=7):
    reader = PieceReader(stretches(text, size))
    pieces = list(reader.pieces())
    assert "".join(piece.text for piece in pieces) == text
    return reader, [piece for piece in pieces if piece.members is not None]


@pytest.mark.parametrize("size", [1, 2, 3, 17, 10_000])
@pytest.mark.parametrize("indent", [None, 1, "\t"])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_the_pieces_are_the_text_and_the_records_are_its_records(size, indent, ascii_only):
    case = {"Before": 1, "Media": RECORDS, "After": {"y": 2}}
    text = json.dumps({"model": "x", "value": [case], "last": []}, indent=indent, ensure_ascii=ascii_only)
    reader, found = read(text, size)
    assert [piece.members for piece in found] == RECORDS
    assert [json.loads(piece.text) for piece in found] == RECORDS
    assert reader.cases == [{"Before": 1, "After": {"y": 2}}]
    assert reader.root == {"model": "x", "last": []}


def test_records_right_under_value_are_a_hash_set():
    reader, found = read(json.dumps({"value": RECORDS}))
    assert [piece.members for piece in found] == RECORDS
    assert reader.cases == []


def test_a_case_between_records_is_a_case_all_the_same():
    mixed = [RECORDS[0], {"CaseID": "c", "Media": RECORDS}, RECORDS[1]]
    reader, found = read(json.dumps({"value": mixed}))
    assert [piece.members for piece in found] == [RECORDS[0], *RECORDS, RECORDS[1]]
    assert reader.cases == [{"CaseID": "c"}]


def test_a_case_without_records_is_no_record():
    reader, found = read(json.dumps({"value": [{"CaseID": "c"}, {"CaseID": "d", "Media": []}]}))
    assert (found, reader.cases) == ([], [{"CaseID": "c"}, {"CaseID": "d"}])


def test_windows_line_ends_a_mark_and_blanks_are_kept():
    text = "\ufeff " + json.dumps({"value": [{"Media": RECORDS}]}, indent=2).replace("\n", "\r\n") + "\r\n\t "
    _, found = read(text)
    assert [piece.members for piece in found] == RECORDS


def test_what_stands_twice_is_seen():
    _, (piece,) = read('{"value":[{"MD5":"a","MD5":"b"}]}')
    assert isinstance(piece.members, Doubled)
    assert piece.members.pairs == (("MD5", "a"), ("MD5", "b"))


def test_control_characters_in_strings_are_read():
    _, (piece,) = read('{"value":[{"MD5":"a","Comments":"one\ntwo\x01"}]}')
    assert piece.members["Comments"] == "one\ntwo\x01"


def test_numbers_past_2_53_are_read_to_the_last_digit():
    _, (piece,) = read('{"value":[{"MediaSize":9007199254740993}]}', size=1)
    assert piece.members["MediaSize"] == 9007199254740993


def test_elements_that_are_no_objects_are_counted_and_kept():
    reader, found = read('{"value":[null,{"MD5":"a"},3,"x",[1]]}')
    assert (len(found), reader.strangers) == (1, 4)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "does not begin"),
        ("[1]", "does not begin"),
        ("hello", "does not begin"),
        ('{"a":1}', "no list of records"),
        ('{"value":{"Media":[]}}', "no list of records"),
        ('{"value":[{"MD5":"a"}]}x', "something follows"),
        ('{"value":[{"MD5":"a"} {"MD5":"b"}],"padding":"................................"}', "without a comma"),
        ('{"value":[{"MD5":"a"},],"padding":"................................"}', "ends with a comma"),
        ('{"value":[{"MD5":tru}],"padding":"................................"}', "no JSON"),
        ('{"value":[{MD5:1}],"padding":"................................"}', "no JSON"),
        ('{"value":[{"MediaSize":' + "9" * 5000 + "}]}", "too many digits"),
        ('{"value":[{"MD5":' + "[" * 200_000, "nested too deeply"),
    ],
)
def test_what_is_no_vics_is_refused_in_words(text, why):
    with pytest.raises(VicsError) as told:
        list(PieceReader(stretches(text, 1000)).pieces())
    assert why in told.value.why


def test_a_file_that_breaks_off_anywhere_is_told_as_such():
    text = json.dumps({"model": "http", "value": [{"CaseID": "c", "Media": RECORDS}]})
    for length in range(1, len(text)):
        with pytest.raises(VicsError) as told:
            list(PieceReader(stretches(text[:length], 13)).pieces())
        assert told.value.code == "VID-480"
        assert "breaks off" in told.value.why, text[:length]


def test_a_record_without_an_end_fills_no_memory():
    def endless():
        yield '{"value":[{"Comments":"'
        for _ in range(100):
            yield "x" * (1 << 20)
        raise AssertionError

    with pytest.raises(VicsError):
        list(PieceReader(endless()).pieces())
    assert MOST_CHARACTERS <= 16 << 20


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(st.dictionaries(st.text(min_size=1, max_size=6), VALUES, max_size=4), max_size=4), st.integers(1, 40))
def test_any_records_come_back_as_they_were(records, size):
    text = json.dumps({"value": [{"CaseID": "c", "Media": records}]}, ensure_ascii=False)
    _, found = read(text, size)
    assert [piece.members for piece in found] == records
