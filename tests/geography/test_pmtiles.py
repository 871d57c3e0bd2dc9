import gzip
from contextlib import closing, suppress
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.geography.map_file import MapFileError
from app.geography.pmtiles import DamagedError, PMTiles, read_directory, tile_number, unpacked
from tests.map_files import SAID, directory, painted, pmtiles, pyramid, varint, write_pmtiles

TILES = pyramid(4)
SMALL = {key: bytes(key) * 20 for key in pyramid(3, side_px=1)}
WHOLE = {leaves: pmtiles(SMALL, leaves=leaves) for leaves in (False, True)}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "town.pmtiles"


def why(path):
    with pytest.raises(MapFileError) as refused:
        PMTiles(path).sample()
    return refused.value.why


def test_numbers_are_those_of_the_specification_and_go_from_neighbour_to_neighbour():
    known = {
        (0, 0, 0): 0,
        (1, 0, 0): 1,
        (1, 0, 1): 2,
        (1, 1, 1): 3,
        (1, 1, 0): 4,
        (2, 0, 0): 5,
        (12, 3423, 1763): 19078479,
    }
    assert {key: tile_number(*key) for key in known} == known
    places = {tile_number(5, column, row): (column, row) for column in range(32) for row in range(32)}
    walk = [places[number] for number in sorted(places)]
    assert sorted(places) == list(range(341, 341 + 1024))
    assert all(abs(x - u) + abs(y - v) == 1 for (x, y), (u, v) in pairwise(walk))


@pytest.mark.parametrize("leaves", [False, True])
@pytest.mark.parametrize("packing", [1, 2])
def test_every_tile_is_found_also_through_directories_under_the_root(path, leaves, packing):
    write_pmtiles(path, TILES, leaves=leaves, inner=packing)
    with closing(PMTiles(path)) as found:
        assert {key: found.tile(*key) for key in TILES} == TILES
        assert found.tile(5, 0, 0) is None
        assert found.tile(24, 5, 5) is None
        assert found.sample() == TILES[0, 0, 0]
        assert (found.facts.attribution, found.facts.least_zoom, found.facts.most_zoom) == (SAID, 0, 4)
        assert found.facts.bounds == (-180, -85, 180, 85)


def test_a_run_of_tiles_that_are_alike_is_one_entry():
    held = read_directory(directory([(5, 3, 0, 10), (9, 1, 10, 4), (20, 2, 0, 10)]))
    assert [held.find(number) for number in (4, 5, 7, 8, 9, 10, 21, 22)] == [
        *(None, (3, 0, 10), (3, 0, 10), None),
        *((1, 10, 4), None, (2, 0, 10), None),
    ]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"kind": 1}, "vector tiles"),
        ({"kind": 6}, "vector tiles"),
        ({"kind": 5}, "a kind that is not read"),
        ({"kind": 99}, "a kind that is not read"),
        ({"inner": 3}, "packed in a way that is not read"),
        ({"outer": 4}, "packed in a way that is not read"),
        ({"version": 2}, "PMTiles of version 2"),
    ],
)
def test_what_cannot_be_shown_is_refused_in_words(path, options, words):
    write_pmtiles(path, TILES, **options)
    assert words in why(path)


def test_words_that_are_damaged_or_endless_cost_the_words_alone(path):
    for metadata in ({"attribution": ["a"]}, ["attribution"], {"attribution": "x" * 3_000_000}, {"x": "[" * 10}):
        write_pmtiles(path, TILES, metadata=metadata)
        with closing(PMTiles(path)) as found:
            assert found.facts.attribution == ""
            assert found.tile(0, 0, 0) == TILES[0, 0, 0]


@pytest.mark.parametrize("length", [7, 100, 126, 127, 140, 5_000])
def test_a_file_that_is_cut_short_is_refused(path, length):
    path.write_bytes(pmtiles(TILES)[:length])
    assert why(path) == "It is cut short."


def test_a_file_that_is_altered_while_it_is_open_is_given_up(path):
    write_pmtiles(path, TILES)
    with closing(PMTiles(path)) as found:
        path.write_bytes(path.read_bytes()[:-1])
        with pytest.raises(MapFileError) as altered:
            found.tile(0, 0, 0)
    assert "altered" in altered.value.why


def test_a_small_part_that_unpacks_to_very_much_is_never_unpacked():
    bomb = gzip.compress(bytes(50_000_000))
    assert len(bomb) < 60_000
    with pytest.raises(DamagedError):
        unpacked(bomb, 4_000_000)
    assert unpacked(gzip.compress(b"fine"), 4) == b"fine"


def test_directories_that_lead_to_each_other_come_to_an_end(path):
    root = gzip.compress(directory([(0, 0, 0, 60)]), mtime=0)
    whole = bytearray(pmtiles(SMALL))
    place = len(whole)
    whole += root.ljust(60, b"\0")
    for at in (8, 40):  # the root and the directories under it are the same part
        whole[at : at + 16] = place.to_bytes(8, "little") + (len(root) if at == 8 else 60).to_bytes(8, "little")
    path.write_bytes(whole)
    with closing(PMTiles(path)) as found:
        assert found.tile(3, 1, 1) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        b"\x80",
        b"\xff" * 12 + b"\1",
        varint(2**62),
        varint(1_000_000) + b"\1\1\1\1",
        varint(1) + varint(0) + varint(1) + varint(0) + varint(1),
        varint(1) + varint(0) + varint(1) + varint(9) + varint(0),
        varint(2) + varint(5) + varint(0) + varint(1) * 6,
        varint(3) + varint(2**62) * 3 + varint(1) * 9,
        varint(1) + varint(0) + varint(2**62) + varint(1) + varint(1),
    ],
)
def test_what_is_no_directory_is_refused_whatever_it_claims(content):
    with pytest.raises(DamagedError):
        read_directory(content)


@given(
    st.lists(
        st.tuples(st.integers(1, 2**40), st.integers(0, 2**20), st.integers(0, 2**50), st.integers(1, 2**31)),
        min_size=1,
        max_size=60,
    )
)
def test_what_is_written_is_read_again(parts):
    numbers = np.cumsum([step for step, *_ in parts]).tolist()
    entries = [(number, run, offset, length) for number, (_, run, offset, length) in zip(numbers, parts, strict=True)]
    held = read_directory(directory(entries))
    columns = (held.ids, held.runs, held.offsets, held.lengths)
    assert list(zip(*(column.tolist() for column in columns), strict=True)) == entries


@given(st.binary(max_size=200))
def test_any_bytes_are_a_directory_or_refused(content):
    try:
        held = read_directory(content)
    except DamagedError:
        return
    assert (np.diff(held.ids) > 0).all()
    assert (held.lengths > 0).all()
    assert (held.runs >= 0).all()


@given(st.data(), st.booleans())
def test_damage_anywhere_costs_tiles_or_is_told_and_nothing_else(tmp_path_factory, data, leaves):
    content = bytearray(WHOLE[leaves])
    most = data.draw(st.sampled_from([127, 700, len(content)]))  # mostly the header and the directories
    for at, value in data.draw(st.dictionaries(st.integers(0, most - 1), st.integers(0, 255), max_size=12)).items():
        content[at] = value
    cut = data.draw(st.integers(0, len(content))) if data.draw(st.booleans()) else len(content)
    path = tmp_path_factory.getbasetemp() / "damaged.pmtiles"
    path.write_bytes(content[:cut])
    try:
        found = PMTiles(path)
    except MapFileError:
        return
    with closing(found):
        assert all(isinstance(found.tile(*key), bytes | None) for key in SMALL)
        with suppress(MapFileError):
            assert isinstance(found.sample(), bytes)


def test_a_tile_may_be_packed_too(path):
    tile = painted(0, 0, 0)
    write_pmtiles(path, {(0, 0, 0): gzip.compress(tile)}, outer=2)
    with closing(PMTiles(path)) as found:
        assert found.tile(0, 0, 0) == tile
