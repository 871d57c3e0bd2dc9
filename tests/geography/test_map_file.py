import os

import pytest

from app.geography.map_file import MapFileError, Unaltered, bounds_of, one_line, refuse_addresses
from tests.map_files import ATTRIBUTION, SAID


@pytest.mark.parametrize(
    "place",
    [
        "https://www.example.org/town.pmtiles",
        "HTTP:/x",
        "ftp://x/y",
        "file:///town.mbtiles",
        "s3://a/b",
        r"\\host\share\a",
    ],
)
def test_an_address_is_refused_before_anything_is_opened(place):
    with pytest.raises(MapFileError) as refused:
        refuse_addresses(place)
    assert "asks nothing of any network" in refused.value.why
    assert "Copy the file" in refused.value.next_step


@pytest.mark.parametrize("place", ["/maps/town.mbtiles", "town.mbtiles", r"C:\maps\town.mbtiles", "a b:c/town.pmtiles"])
def test_a_path_of_this_machine_is_none(place):
    refuse_addresses(place)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (ATTRIBUTION, SAID),
        ("one\n two\tthree ", "one two three"),
        ("<b" * 5_000, None),
        ("x" * 5_000, "x" * 300 + "…"),
        (None, ""),
        (5, ""),
        ("a < b", "a < b"),
    ],
)
def test_whose_work_a_map_is_becomes_one_short_line_without_markup(text, line):
    found = one_line(text)
    assert found == line if line is not None else len(found) <= 301


def test_bounds_that_are_no_part_of_the_earth_are_left_out():
    assert bounds_of([-9.5, 38.0, -9.0, 39.0]) == (-9.5, 38.0, -9.0, 39.0)
    for wrong in ([], [1.0, 2.0, 3.0], [2.0, 0.0, 1.0, 1.0], [0.0, 0.0, float("nan"), 1.0], [0.0, 0.0, 500.0, 1.0]):
        assert bounds_of(wrong) is None


def test_what_is_no_file_and_what_was_altered_is_told(tmp_path):
    with pytest.raises(MapFileError, match="not shown") as gone:
        Unaltered.now(tmp_path / "town.mbtiles")
    assert "not at its place" in gone.value.why
    os.mkfifo(tmp_path / "pipe")
    for no_file in (tmp_path, tmp_path / "pipe"):
        with pytest.raises(MapFileError) as refused:
            Unaltered.now(no_file)
        assert refused.value.why == "It is no file."
    path = tmp_path / "town.mbtiles"
    path.write_bytes(b"one")
    before = Unaltered.now(path)
    before.check()
    path.write_bytes(b"longer")
    with pytest.raises(MapFileError) as altered:
        before.check()
    assert "altered while it was open" in altered.value.why
