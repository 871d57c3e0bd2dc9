import numpy as np
import pytest

from app.index.points import PointIndex, fit_cells
from tests.generated_points import descriptors_of
from tests.held_facts import item


@pytest.fixture
def pictures():
    """Sixty pictures of 200 points; each shares fifty with the next, a little changed; ten are in every one."""
    rng = np.random.default_rng(3)
    everywhere, found, last = descriptors_of(rng, 10), [], descriptors_of(rng, 50)
    for _ in range(60):
        fresh = descriptors_of(rng, 140)
        found.append(np.vstack([_again(rng, last), fresh, _again(rng, everywhere)]))
        last = fresh[:50]
    return found


def _again(rng, rows):
    near = rows + rng.normal(0, 4, rows.shape)
    return np.round(near / np.linalg.norm(near, axis=1, keepdims=True) * 127).astype(np.int8)


def _index(pictures, at_once):
    index = PointIndex(fit_cells(np.concatenate(pictures)[::2], 200 * len(pictures)))
    for start in range(0, len(pictures), at_once):
        part = pictures[start : start + at_once]
        index.add([item(start + at) for at in range(len(part))], part)
    return index


def test_pictures_that_share_points_get_the_most_votes(pictures):
    votes, _ = _index(pictures, 16).votes(pictures[30])
    assert set(np.argsort(-votes)[:3].tolist()) == {29, 30, 31}


def test_what_is_in_every_picture_is_met_everywhere_and_counts_for_nothing(pictures):
    index = _index(pictures, 16)
    votes, met = index.votes(pictures[30][-10:])
    assert met.mean() > 45
    rare, _ = index.votes(pictures[30][:10])
    assert votes.max() < rare.max() / 5


def test_how_pictures_are_added_changes_no_vote(pictures):
    one, other = (_index(pictures, at_once).votes(pictures[7])[0] for at_once in (7, 60))
    assert one == pytest.approx(other)


def test_a_point_takes_twelve_bytes_and_cells_take_little(pictures):
    index = _index(pictures, 60)
    assert len(index) == 60 * 200
    assert index.size_bytes <= 13 * len(index)


def test_empty_pictures_and_an_empty_index_are_no_trouble():
    none = np.zeros((0, 64), np.int8)
    index = PointIndex(fit_cells(none, 0))
    assert index.votes(none)[0].shape == (0,)
    index.add([item("a"), item("b")], [none, none])
    votes, met = index.votes(descriptors_of(np.random.default_rng(0), 5))
    assert votes.tolist() == [0, 0]
    assert met.tolist() == [0] * 5
