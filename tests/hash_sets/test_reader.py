"""Which reader takes a file: those of the field lie in the project's folder of examples, where it has one."""

import pytest

from app.hash_sets.reader import readers
from tests.hash_files import SHARED, read

EXAMPLES = {
    "reference/examples/vics-2.0-hashset.json": ("vics_set", 3),
    "reference/examples/vics-2.0-case.json": ("vics_set", 3),
    "reference/examples/vics-1.3-case-bom.json": ("vics_set", 1),
    "data/vectors/c4all/C4P Index.xml": ("c4all_xml", 30),
    "data/vectors/c4all/test.C4P5": ("c4all_db", 30),
}


@pytest.mark.parametrize(("path", "expected"), EXAMPLES.items())
def test_examples_of_other_programs_are_read_whole(path, expected):
    if not (SHARED / path).is_file():
        pytest.skip("this checkout has no folder of examples")
    name, rows, said = read(SHARED / path)
    assert ((name, len(rows)), said) == (expected, "")


def test_lists_come_last_so_that_no_format_is_taken_for_one():
    assert [each.name for each in readers()][-1] == "plain_list"
    assert len({each.title for each in readers()}) == len(readers())
