"""PhotoDNA values in every form that lists have them in; none is ever computed."""

import base64

import pytest

from app.domain.photodna import is_filler, photodna_of

VALUE = bytes(range(144))
NUMBERS = ",".join(map(str, VALUE))


@pytest.mark.parametrize(
    "said",
    [
        base64.b64encode(VALUE).decode(),
        f" {base64.b64encode(VALUE).decode()}\n",
        VALUE.hex(),
        VALUE.hex().upper(),
        NUMBERS,
        f'"{NUMBERS}"',
        f"[{NUMBERS.replace(',', ', ')}]",
        NUMBERS.replace(",", ";"),
        NUMBERS.replace(",", " "),
        list(VALUE),
    ],
)
def test_a_value_is_read_in_base64_hexadecimal_and_numbers(said):
    assert photodna_of(said) == VALUE


@pytest.mark.parametrize("said", [None, "", "  ", [], "''"])
def test_no_value_is_none(said):
    assert photodna_of(said) == b""


@pytest.mark.parametrize(
    "said",
    [
        "AAAA",
        VALUE.hex()[:-2],
        VALUE.hex()[:-1] + "g",
        base64.b64encode(VALUE).decode()[:-1] + "!",
        "=" * 192,
        NUMBERS + ",1",
        NUMBERS.rpartition(",")[0],
        NUMBERS.replace("143", "256"),
        NUMBERS.replace("143", "-1"),
        NUMBERS.replace("143", "x"),
        "1," * 100_000,
        [*VALUE[:-1], 256],
        [*VALUE[:-1], "1"],
        [*VALUE[:-1], True],
        {"value": 1},
        5,
    ],
)
def test_what_is_no_value_is_refused(said):
    with pytest.raises(ValueError):  # noqa: PT011  whichever way it is wrong
        photodna_of(said)


def test_one_byte_over_and_over_is_a_filler():
    assert is_filler(bytes(144))
    assert is_filler(b"\xff" * 144)
    assert not is_filler(VALUE)
