"""No picture of the case can be read anywhere without a reveal's row, and nothing of one is left behind."""

import pytest

from tests.ui import canaries
from tests.ui.canary_robot import act, in_memory, killed_while_clear, left_behind, make
from tests.ui.robot_leaks import LEAKS

PICTURES, ACTS = 8, 250


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    made = tmp_path_factory.mktemp("canaries") / "root"
    make(made, PICTURES)
    return made


def test_a_code_is_read_where_one_stands_and_only_there():
    held = canaries.picture(7)
    assert canaries.read_in_bytes(b"something before" + held + b"and behind") == {"P00007", "T00007"}
    assert canaries.read_in_bytes(b"nothing of the kind") == set()


def test_a_robot_reads_no_code_on_the_screen_without_a_row_and_none_in_what_is_left(root):
    found = act(root, ACTS, seed=1)
    assert found["wrong"] == []
    assert found["codes seen"] > 0
    assert found["looks round"] > 0
    left = left_behind(root)
    assert left.files > 3
    assert left.codes == []


def test_every_leak_that_is_planted_is_found(root):
    found = act(root, 4 * ACTS, 2, *LEAKS)
    assert [name for name in LEAKS if not found["leaks"].get(name)] == []
    assert found["wrong"] == []


def test_a_window_that_faults_while_a_picture_is_clear_leaves_no_code(root):
    assert killed_while_clear(root).codes == []


def test_a_clear_picture_is_gone_from_memory_five_seconds_after_its_veil(root):
    while_clear, after = in_memory(root)
    assert while_clear > 0
    assert after == 0
