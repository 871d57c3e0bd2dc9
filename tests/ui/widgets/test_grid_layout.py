import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.widgets.grid_layout import GridLayout

SIZES = st.lists(st.integers(1, 9), min_size=1, max_size=12)


@given(SIZES, st.integers(1, 6))
def test_every_tile_has_a_cell_of_its_own_and_every_cell_its_tile(sizes, columns):
    starts = np.cumsum([0, *sizes[:-1]])
    layout = GridLayout(sum(sizes), columns, starts)
    cells = [layout.cell_of(position) for position in range(layout.count)]
    heads = {(layout.head_of(group), 0) for group in range(len(sizes))}
    assert len(set(cells)) == layout.count
    assert not heads & set(cells)
    assert cells == sorted(cells)
    assert [layout.position_at(*cell) for cell in cells] == list(range(layout.count))
    assert max(row for row, _ in cells) == layout.rows - 1
    others = {(row, column) for row in range(layout.rows) for column in range(columns)} - set(cells)
    assert all(layout.position_at(*cell) == -1 for cell in others)


@given(SIZES, st.integers(1, 6), st.integers(0, 30), st.integers(0, 5))
def test_the_tiles_and_heads_of_some_rows_are_told_without_looking_at_others(sizes, columns, first, more):
    layout = GridLayout(sum(sizes), columns, np.cumsum([0, *sizes[:-1]]))
    low, high = layout.seen(first, first + more)
    inside = [at for at in range(layout.count) if first <= layout.cell_of(at)[0] <= first + more]
    assert list(range(low, high)) == inside
    heads = [group for group in range(len(sizes)) if first <= layout.head_of(group) <= first + more]
    assert list(layout.heads(first, first + more)) == heads


@given(SIZES, st.integers(1, 6), st.sampled_from([(1, 0), (-1, 0), (0, 1), (0, -1), (0, 4), (0, -4)]))
def test_a_step_leads_to_a_tile_from_everywhere(sizes, columns, step):
    layout = GridLayout(sum(sizes), columns, np.cumsum([0, *sizes[:-1]]))
    for position in range(layout.count):
        assert 0 <= layout.moved(position, *step) < layout.count


@pytest.mark.parametrize(("count", "rows"), [(0, 0), (1, 1), (4, 1), (5, 2)])
def test_without_groups_tiles_follow_each_other(count, rows):
    layout = GridLayout(count, 4)
    assert layout.rows == rows
    assert layout.group_of(0) == -1
    assert [layout.cell_of(at) for at in range(count)] == [divmod(at, 4) for at in range(count)]
    assert layout.position_at(9, 9) == -1
