import numpy as np

from app.matching.geometry import Similarity
from app.matching.matches import View
from app.matching.moved import count_moved

STILL = Similarity(1 + 0j, 0j, np.zeros(0, np.int64))


def room_with_a_thing(at, hidden=None, seed=2):
    """Return a room's points and a thing in front, without what it hides or what a ``hidden`` spot hides."""
    rng = np.random.default_rng(seed)
    room, thing = rng.uniform(5, 315, (400, 2)), rng.uniform(0, 60, (30, 2))
    looks = rng.standard_normal((430, 64))
    looks = (looks / np.linalg.norm(looks, axis=1, keepdims=True)).astype(np.float32)
    seen = np.ones(len(room), bool)
    for spot in (at, hidden):
        if spot is not None:
            seen &= ~((room >= spot) & (room <= np.add(spot, 60))).all(axis=1)
    kept = np.concatenate([seen, np.full(30, at is not None)])
    xy = np.concatenate([room, thing + (at or (0, 0))])
    return View(xy[kept], looks[kept], np.array([320.0, 320.0]))


def test_a_thing_that_moved_in_a_room_is_seen():
    assert count_moved(room_with_a_thing((40, 40)), room_with_a_thing((200, 180)), STILL) >= 20


def test_nothing_moved_in_a_copy():
    assert count_moved(room_with_a_thing((40, 40)), room_with_a_thing((40, 40)), STILL) == 0


def test_what_hides_a_part_of_a_copy_did_not_move():
    assert count_moved(room_with_a_thing((40, 40)), room_with_a_thing((40, 40), hidden=(180, 180)), STILL) == 0


def test_what_is_in_one_picture_only_did_not_move():
    assert count_moved(room_with_a_thing((40, 40)), room_with_a_thing(None), STILL) == 0


def test_the_pieces_of_a_fence_are_taken_for_each_other_and_did_not_move():
    fence = room_with_a_thing((40, 40))
    moved = View(fence.xy_px + np.where(np.arange(len(fence.xy_px)) % 4 == 0, 20, 0)[:, None], *_rest(fence))
    assert count_moved(fence, moved, STILL) == 0


def _rest(view):
    return view.descriptors, view.size_px
