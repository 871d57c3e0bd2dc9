import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.report.time_axis import TICKS_MOST, Lane, time_axis

DAY_S = 86_400


@given(st.lists(st.floats(-2e9, 4e9), min_size=1, max_size=20))
def test_every_mark_lies_on_the_axis_and_there_are_few_ticks(times):
    axis = time_axis([Lane("x", tuple((at, "") for at in times))])
    assert axis is not None
    assert all(0 <= axis.share(at) <= 1 for at in times)
    assert len(axis.ticks) <= TICKS_MOST + 1


@pytest.mark.parametrize(
    ("span_s", "form"),
    [
        (3, r"\d\d:\d\d:\d\d"),
        (3_600, r"2001-09-09 0\d:\d\d"),
        (40 * DAY_S, r"2001-\d\d-\d\d"),
        (4_000 * DAY_S, r"20\d\d-\d\d-\d\d"),
    ],
)
def test_ticks_say_as_much_as_their_distance_asks_for(span_s, form):
    begin = 999_993_600.0
    axis = time_axis([Lane("x", ((begin, "1"), (begin + span_s, "2")))])
    assert axis is not None
    assert axis.ticks
    assert all(re.fullmatch(form, words) for _, words in axis.ticks)


def test_without_a_time_there_is_no_axis():
    assert time_axis([]) is None
    assert time_axis([Lane("x", ())]) is None
