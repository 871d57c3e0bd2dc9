import numpy as np
import pytest

from app.store import columns
from tests.store.filling import add_pictures

MANY = """
    WITH RECURSIVE up (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM up WHERE n < 9999)
    SELECT n FROM up ORDER BY n * 7919 % 10007
"""


def test_a_column_keeps_the_order_that_the_query_asks_for(case):
    add_pictures(case, "fedcba")
    down = columns.read(case.db, "SELECT id FROM media_item WHERE shown = ? ORDER BY wall_path DESC", (1,))
    np.testing.assert_array_equal(down, [1, 2, 3, 4, 5, 6])
    np.testing.assert_array_equal(
        columns.read(case.db, MANY), sorted(range(10_000), key=lambda number: number * 7919 % 10007)
    )


def test_several_columns_come_as_rows_and_the_largest_numbers_are_kept_to_the_last_digit(case):
    sql = "SELECT 9223372036854775807, -9223372036854775808 UNION ALL SELECT -1, 0"
    np.testing.assert_array_equal(columns.read(case.db, sql, columns=2), [[2**63 - 1, -(2**63)], [-1, 0]])


@pytest.mark.parametrize(("sql", "shape"), [("SELECT id", (0,)), ("SELECT id, shown, id", (0, 3))])
def test_nothing_found_is_an_empty_column(case, sql, shape):
    found = columns.read(case.db, sql + " FROM media_item", columns=shape[-1] or 1)
    assert found.shape == shape
    assert found.dtype == np.int64


def test_rows_that_lack_a_number_are_left_out(case):
    sql = "SELECT 1, 2 UNION ALL SELECT NULL, 3 UNION ALL SELECT 4, NULL UNION ALL SELECT 5, 6"
    np.testing.assert_array_equal(columns.read(case.db, sql, columns=2), [[1, 2], [5, 6]])
