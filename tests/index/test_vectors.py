import numpy as np
import pytest

from app.domain.ids import MediaId
from app.index import vectors


def unit(rows):
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def cloud(count, size=16, seed=0):
    return unit(np.random.default_rng(seed).standard_normal((count, size)))


def test_the_nearest_are_those_that_comparing_all_with_all_finds():
    held = cloud(200)
    alike = held @ held.T
    np.fill_diagonal(alike, -2)
    rows, scores = vectors.nearest(held, 5)
    assert np.allclose(scores, -np.sort(-alike, axis=1)[:, :5], atol=1e-5)
    assert not (rows == np.arange(200)[:, None]).any()


def test_equal_vectors_never_name_themselves():
    held = np.tile(unit(np.ones((1, 8))), (10, 1))
    rows, _ = vectors.nearest(held, 4)
    assert not (rows == np.arange(10)[:, None]).any()
    assert rows.shape == (10, 4)


@pytest.mark.parametrize("count", [0, 1])
def test_nothing_has_no_neighbours(count):
    rows, scores = vectors.nearest(cloud(count) if count else np.zeros((0, 16), np.float32), 3)
    assert rows.shape == scores.shape == (count, 0)


def test_pairs_do_not_depend_on_the_order_of_the_files():
    held = cloud(60)
    ids = [MediaId(f"{number:064x}") for number in range(60)]
    turn = np.random.default_rng(1).permutation(60)
    pairs = vectors.near_pairs(ids, held, 4, 0.1)
    assert pairs == vectors.near_pairs([ids[n] for n in turn], held[turn], 4, 0.1)
    assert all(first < second for first, second in pairs)


def test_beyond_the_exact_size_most_neighbours_are_still_found(monkeypatch):
    held = unit(np.repeat(cloud(500, seed=2), 4, axis=0) + 0.1 * cloud(2000, seed=3))
    exact, _ = vectors.nearest(held, 3)
    monkeypatch.setattr(vectors, "EXACT_TO", 100)
    celled, _ = vectors.nearest(held, 3)
    again, _ = vectors.nearest(held, 3)
    assert np.mean([len(set(a) & set(b)) / 3 for a, b in zip(exact, celled, strict=True)]) > 0.95
    assert (celled == again).all()
