import numpy as np

from app.matching.noise_groups import AT_ONCE, find_cameras
from app.matching.noise_prints import NoisePrint
from tests.matching.test_noise_prints import made

STRONG, WEAK, BARELY = 0.25, 0.08, 0.011


def look(seed):
    """Return a perceptual hash in eight turns that resembles no other's."""
    return np.random.default_rng([9, seed]).integers(0, 256, (8, 32), dtype=np.uint8)


def shots(camera, many, share):
    """Return prints of one camera, whose pattern is ``made(camera)``."""
    return [made(1000 * camera + each, made(camera), share) for each in range(1, many + 1)]


def found(prints, looks=None):
    return [set(each.members) for each in find_cameras(prints, looks or [look(each) for each in range(len(prints))])]


def test_pictures_are_gathered_by_camera_and_strangers_stay_alone():
    prints = [*shots(1, 4, STRONG), *shots(2, 3, STRONG), made(50), made(51)]
    assert sorted(found(prints), key=min) == [{0, 1, 2, 3}, {4, 5, 6}]


def test_many_weak_agreements_count_together():
    prints = shots(1, 12, WEAK)
    assert found(prints) == [set(range(12))]


def test_strangers_make_no_camera():
    assert found([made(seed) for seed in range(40)]) == []
    assert found([]) == []


def test_a_picture_that_was_turned_upside_down_is_found():
    prints = shots(1, 5, STRONG)
    prints[2], prints[4] = prints[2].turned(), prints[4].turned()
    assert found(prints) == [{0, 1, 2, 3, 4}]


def test_two_files_of_one_photograph_make_no_camera():
    one = made(1)
    assert found([one, made(2, one, 0.5), made(3), made(4)], [look(0), look(0), look(1), look(2)]) == []


def test_a_burst_whose_noise_differs_does():
    prints = shots(1, 4, STRONG)
    assert found(prints, [look(0)] * 4) == [{0, 1, 2, 3}]


def test_cameras_draw_in_the_pictures_beyond_the_first():
    strangers = [made(10_000 + each) for each in range(AT_ONCE - 4)]
    prints = [*shots(1, 4, STRONG), *strangers, *[each.turned() for each in shots(1, 6, STRONG)[4:]]]
    assert found(prints) == [{0, 1, 2, 3, AT_ONCE, AT_ONCE + 1}]


def test_a_picture_that_agrees_only_with_one_of_many_falls_out():
    prints = shots(1, 6, STRONG)
    stranger = made(99, prints[0], BARELY)
    (camera,) = find_cameras([*prints, stranger], [look(each) for each in range(7)])
    assert set(camera.members) == set(range(6))
    assert min(camera.agreement) > 6


def test_what_only_counts_in_a_few_cells_makes_no_camera():
    few = np.zeros(len(made(1).words), bool)
    few[:30] = True
    prints = [NoisePrint(each.words, few, each.across) for each in shots(1, 5, STRONG)]
    assert found(prints) == []
