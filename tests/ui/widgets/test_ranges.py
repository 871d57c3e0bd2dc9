from hypothesis import given
from hypothesis import strategies as st

from app.ui.widgets.ranges import Ranges


@given(st.lists(st.integers(0, 12)), st.tuples(st.integers(0, 12), st.integers(0, 12)))
def test_ranges_hold_what_a_set_would(toggled, only):
    ranges, positions = Ranges(), set(range(min(only), max(only) + 1))
    ranges.set_only(*only)
    for position in toggled:
        ranges.toggle(position)
        positions ^= {position}
    assert ranges.first(100) == sorted(positions)
    assert len(ranges) == len(positions)
    assert [position in ranges for position in range(14)] == [position in positions for position in range(14)]


def test_a_million_picked_positions_are_one_pair_of_numbers():
    ranges = Ranges()
    ranges.set_only(0, 999_999)
    assert list(ranges) == [(0, 1_000_000)]
    assert ranges.first(3) == [0, 1, 2]
    ranges.toggle(5)
    assert list(ranges) == [(0, 5), (6, 1_000_000)]


def test_nothing_is_picked_after_clear():
    ranges = Ranges()
    ranges.set_only(2, 4)
    ranges.clear()
    assert len(ranges) == 0
    assert 3 not in ranges
