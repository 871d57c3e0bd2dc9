import numpy as np

from app.index.nearby_order import nearby_order


def reads(pairs, kept):
    """Return how often a picture is read when the last ``kept`` are kept."""
    held, count = [], 0
    for pair in pairs:
        for end in pair:
            if end in held:
                held.remove(end)
            else:
                count += 1
            held.append(end)
            del held[:-kept]
    return count


def test_the_same_pairs_come_in_an_order_in_which_each_picture_is_read_seldom():
    rng = np.random.default_rng(1)
    names = [f"{number:064x}" for number in rng.permutation(600)]
    rooms = [names[start : start + 12] for start in range(0, 600, 12)]
    pairs = sorted({tuple(sorted((a, b))) for room in rooms for a in room for b in room if a != b})
    ordered = nearby_order(pairs)
    assert sorted(ordered) == pairs
    assert reads(ordered, 40) == 600
    assert reads(pairs, 40) > 2_000
    assert nearby_order([]) == []
