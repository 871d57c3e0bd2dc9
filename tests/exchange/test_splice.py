"""A changed member changes its own characters and no others."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.splice import changed, spans, without_pictures

RECORD = '{ "MediaID" : 1,\r\n  "Category":null , "x":{"Category":9},"Tags": "a, b"\t}'


def test_only_the_value_is_replaced():
    assert changed(RECORD, {"Category": 2}) == RECORD.replace("null", "2")
    assert changed(RECORD, {"Tags": "é"}) == RECORD.replace('"a, b"', '"é"')


def test_what_a_record_lacks_comes_last_as_its_others_are_set():
    assert changed('{"a":1,"b":2}', {"Category": 3}) == '{"a":1,"b":2,"Category":3}'
    assert changed('{\n "a": 1\n}', {"Category": 3}) == '{\n "a": 1,\n "Category": 3\n}'
    assert changed("{}", {"Category": 3}) == '{"Category":3}'


def test_both_of_a_member_that_stands_twice_are_replaced():
    assert changed('{"C":1,"C":2}', {"C": 7}) == '{"C":7,"C":7}'


def test_spans_are_the_members_in_their_order():
    assert [(name, RECORD[begin:end]) for name, begin, end in spans(RECORD)] == [
        ("MediaID", "1"), ("Category", "null"), ("x", '{"Category":9}'), ("Tags", '"a, b"')
    ]  # fmt: skip


@given(
    st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5) | st.lists(st.none()), max_size=5),
    st.dictionaries(st.text(max_size=5), st.booleans(), max_size=3),
    st.sampled_from([None, 1, "\t"]),
)
def test_a_changed_object_reads_as_the_changes_say(record, changes, indent):
    text = changed(json.dumps(record, indent=indent), changes)
    assert json.loads(text) == record | changes
    assert list(json.loads(text)) == list(record | changes)


@pytest.mark.parametrize("start", [b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF"])
def test_a_picture_in_base64_is_taken_out_wherever_it_stands(start):
    packed = base64.b64encode(start + bytes(range(256)) * 2).decode()
    text = json.dumps({"Deep": [{"Thumb": packed}], "x": 1})
    assert without_pictures(text) == ('{"Deep": [{"Thumb": ""}], "x": 1}', 1)


def test_a_thumbnail_slot_is_emptied_whatever_is_in_it():
    assert without_pictures('{"Miniature": "AQID", "x": ""}') == ('{"Miniature": "", "x": ""}', 1)
    assert without_pictures('{"Miniature":"","x":""}') == ('{"Miniature":"","x":""}', 0)


def test_photodna_is_no_picture():
    packed = base64.b64encode(b"\xff\xd8\xff\xe0" + bytes(140)).decode()
    assert without_pictures(f'{{"PhotoDNA": "{packed}"}}')[1] == 0
