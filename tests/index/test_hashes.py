import numpy as np
import pytest

from app.index import hashes


def flipped(rows, bits, rng):
    """Return the hashes with so many bits changed."""
    changed = np.unpackbits(rows, axis=1)
    for row in changed:
        row[rng.choice(256, bits, replace=False)] ^= 1
    return np.packbits(changed, axis=1)


@pytest.mark.parametrize("exact_to", [20_000, 10])
def test_every_hash_within_the_distance_is_found_and_none_beyond(monkeypatch, exact_to):
    monkeypatch.setattr(hashes, "EXACT_TO", exact_to)
    rng = np.random.default_rng(0)
    held = rng.integers(0, 256, (300, 32), np.uint8)
    for bits in (0, 17, 31):
        asked, found, apart = hashes.within(held, flipped(held, bits, rng), 31)
        assert asked.tolist() == found.tolist() == list(range(300))
        assert (apart == bits).all()
    assert hashes.within(held, flipped(held, 32, rng), 31)[0].size == 0


def test_a_distance_that_the_tables_could_miss_is_refused():
    with pytest.raises(ValueError, match="40"):
        hashes.within(np.zeros((1, 32), np.uint8), np.zeros((1, 32), np.uint8), 40)


def test_nothing_held_is_nothing_found():
    assert hashes.within(np.zeros((0, 32), np.uint8), np.zeros((3, 32), np.uint8), 5)[0].size == 0


def test_bits_apart_are_counted_row_by_row():
    rows = np.zeros((2, 32), np.uint8)
    other = rows.copy()
    other[1, 3] = 0b101
    assert hashes.bits_apart(rows, other).tolist() == [0, 2]


def test_shorter_hashes_are_compared_bit_by_bit_too():
    rng = np.random.default_rng(3)
    held, asked = (rng.integers(0, 4, (many, 16), np.uint8) for many in (90, 70))
    apart = np.bitwise_count(asked[:, None] ^ held).sum(axis=2, dtype=np.int64)
    rows, others = np.nonzero(apart <= 12)
    assert len(rows) > 30
    found = hashes.within(held, asked, 12)
    assert [each.tolist() for each in found] == [each.tolist() for each in (rows, others, apart[rows, others])]
