from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.imaging.stamps import read_movie_time, read_stamp, read_zone_min

MOMENT = datetime.fromisoformat("2011-07-30T15:41:25")


@pytest.mark.parametrize(
    "text",
    [
        "2011:07:30 15:41:25",
        "2011-07-30T15:41:25",
        "2011/07/30 15:41:25",
        "20110730 154125",
        " 2011:07:30 15:41:25 ",
        "2011.07.30 15:41:25",
    ],
)
def test_a_time_is_read_in_the_forms_that_cameras_write(text):
    assert read_stamp(text) == MOMENT


def test_the_zone_inside_a_text_comes_before_the_one_beside_it():
    assert read_stamp("2011-07-30T15:41:25+02:00", zone="+09:00") == datetime(2011, 7, 30, 13, 41, 25, tzinfo=UTC)


def test_a_leap_second_is_the_last_second_of_its_minute():
    assert read_stamp("2016:12:31 23:59:60").second == 59


@given(st.datetimes(datetime.fromisoformat("1900-01-01"), datetime.fromisoformat("2100-12-30")))
def test_every_second_of_two_centuries_comes_back(moment):
    assert read_stamp(f"{moment:%Y:%m:%d %H:%M:%S}", f"{moment:%f}") == moment


@given(st.text(max_size=40))
def test_any_text_is_a_time_or_none_or_refused(text):
    with suppress(ValueError):
        found = read_stamp(text)
        assert found is None or 1899 <= found.year <= 2101


@given(st.integers(-15 * 60, 15 * 60))
def test_every_zone_comes_back(minutes):
    sign, ahead = "-" if minutes < 0 else "+", abs(minutes)
    assert read_zone_min(f"{sign}{ahead // 60:02d}:{ahead % 60:02d}") == minutes


def test_a_movie_header_counts_from_1904_and_zero_is_unset():
    seconds = int((MOMENT.replace(tzinfo=UTC) - datetime(1904, 1, 1, tzinfo=UTC)) / timedelta(seconds=1))
    assert read_movie_time(bytes(4) + seconds.to_bytes(4, "big") + bytes(8)) == MOMENT.replace(tzinfo=UTC)
    assert read_movie_time(bytes(16)) is None
    assert read_movie_time(b"") is None
    with pytest.raises(ValueError, match="not a year"):
        read_movie_time(b"\1" + bytes(3) + b"\xff" * 8 + bytes(8))
