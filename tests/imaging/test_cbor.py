"""CBOR out of evidence is values or a refusal, whatever the bytes are."""

import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.cbor import DEPTH_MOST, ITEMS_MOST, CborError, read_cbor
from tests.claimed_files import cbor

EXAMPLES = {
    "00": 0,
    "17": 23,
    "1864": 100,
    "1b000000e8d4a51000": 1_000_000_000_000,
    "3863": -100,
    "f93c00": 1.0,
    "fa47c35000": 100_000.0,
    "fbc010666666666666": -4.1,
    "f4": False,
    "f5": True,
    "f6": None,
    "f8ff": None,
    "c074323031332d30332d32315432303a30343a30305a": "2013-03-21T20:04:00Z",
    "4401020304": b"\1\2\3\4",
    "62c3bc": "ü",
    "83010203": [1, 2, 3],
    "a26161016162820203": {"a": 1, "b": [2, 3]},
    "a201020304": {"1": 2, "3": 4},
    "5f42010243030405ff": b"\1\2\3\4\5",
    "7f657374726561646d696e67ff": "streaming",
    "9f018202039f0405ffff": [1, [2, 3], [4, 5]],
    "bf61610161629f0203ffff": {"a": 1, "b": [2, 3]},
}
"""Of RFC 8949, appendix A."""
BROKEN = ["", "18", "1c", "44010203", "9f01", "bf6161", "a161", "ff", "1f", "9b7fffffffffffffff", "5b7fffffffffffffff"]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(1 << 64), (1 << 64) - 1) | st.text(max_size=9) | st.binary(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


@pytest.mark.parametrize(("written", "value"), EXAMPLES.items())
def test_the_examples_of_the_standard_are_read(written, value):
    read = read_cbor(memoryview(bytes.fromhex(written)))
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize("written", BROKEN)
def test_what_is_cut_short_or_not_defined_is_refused(written):
    with pytest.raises(CborError):
        read_cbor(memoryview(bytes.fromhex(written)))


def test_a_value_that_is_no_number_is_still_a_value():
    assert math.isnan(read_cbor(memoryview(bytes.fromhex("f97e00"))))


def test_depth_and_number_of_parts_are_bounded():
    assert read_cbor(memoryview(b"\x81" * DEPTH_MOST + b"\0")) is not None
    for bomb in (b"\x81" * (DEPTH_MOST + 1) + b"\0", b"\xc1" * 5_000 + b"\0", b"\x9f" + b"\0" * ITEMS_MOST + b"\xff"):
        with pytest.raises(CborError):
            read_cbor(memoryview(bomb))


@given(VALUES)
def test_what_was_written_is_what_is_read(value):
    assert read_cbor(memoryview(cbor(value))) == value


@given(st.binary(max_size=200))
def test_any_bytes_are_values_or_a_refusal(noise):
    with suppress(CborError):
        assert read_cbor(memoryview(noise)) is None or noise


def test_a_map_or_a_list_is_no_key_since_each_level_as_text_would_double_the_one_before():
    for nested in (b"\xa1" * 12 + b"\x5a\x00\x00\x03\xe8" + b"\\" * 1000 + b"\x00" * 12, b"\xa1\x80\x00"):
        with pytest.raises(CborError, match="a key that is"):
            read_cbor(memoryview(nested))
