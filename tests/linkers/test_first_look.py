import numpy as np
import pytest

from app.domain.facts import LocalPoints, SceneVector, SharpCorners
from app.domain.ids import MediaId
from app.extractors import local_points, scene_vector, sharp_corners
from app.linkers.first_look import DIGITS, GUESSED_BELOW, LINKER, glance, likeness, look
from app.linkers.same_scene import is_plain
from tests.pictures import opened, scene


class Described:
    """Facts of pictures, made by the real extractors."""

    def __init__(self, pictures):
        self._facts = {SceneVector: {}, LocalPoints: {}, SharpCorners: {}}
        for extractor in (scene_vector.EXTRACTOR, local_points.EXTRACTOR, sharp_corners.EXTRACTOR):
            extractor.load()
            for media_id, pixels in pictures.items():
                for fact in extractor.extract(opened(pixels)):
                    self._facts[type(fact)][media_id] = fact

    def of(self, kind):
        return self._facts[kind]


def ids(pictures):
    return {MediaId(f"{number:064x}"): each for number, each in enumerate(pictures)}


def test_two_views_of_one_wall_promise_more_than_two_walls():
    wall = scene(1, (900, 700), shapes=300)
    views = ids([wall[:480, :640], wall[150:630, 200:840], scene(2, shapes=9), scene(2)])
    facts, (first, second, other, dense) = Described(views), sorted(views)
    alike = LINKER.judge(first, second, facts)
    strange = LINKER.judge(first, other, facts)
    crowded = LINKER.judge(first, dense, facts)
    assert alike.strength > 0.9
    assert strange is None or strange.strength < 0.5
    assert crowded is None or (crowded.strength < alike.strength and not is_plain(crowded.strength))


def test_a_pair_that_looks_unlike_and_of_which_nothing_matches_is_not_looked_at_but_a_small_part_of_a_view_is():
    wall = scene(1, (900, 700), shapes=300)
    bare = np.full((480, 640, 3), 90, np.uint8)
    bare[200:280, 300:380] = scene(9)[200:280, 300:380]
    facts = Described(views := ids([wall, bare, wall[150:390, 200:520]]))
    whole, plain, part = sorted(views)
    assert likeness(whole, part, facts) < 0.6
    assert glance(whole, part, facts).has_hope
    assert not glance(whole, plain, facts).has_hope
    assert LINKER.judge(whole, plain, facts) is None


def test_what_a_glance_finds_poor_is_guessed_and_what_it_finds_promising_is_looked_at():
    wall = scene(1, (900, 700), shapes=300)
    facts = Described(views := ids([wall[:480, :640], wall[150:630, 200:840], scene(2, shapes=9)]))
    first, second, bare = sorted(views)
    assert LINKER.guess(glance(first, second, facts)) >= GUESSED_BELOW
    looked_at = LINKER.judge(first, second, facts).strength
    assert looked_at == round(LINKER.promise(look(first, second, facts)), DIGITS)
    guessed = LINKER.guess(glance(second, bare, facts))
    assert guessed < GUESSED_BELOW
    assert LINKER.judge(second, bare, facts).strength == round(guessed, DIGITS)


def test_a_promise_never_stands_as_a_link():
    wall = scene(1, (900, 700), shapes=300)
    facts = Described(ids([wall[:480, :640], wall[150:630, 200:840]]))
    assert list(LINKER.link(facts)) == []


def test_pairs_come_from_the_index_sorted_and_independent_of_the_order_of_the_files():
    pictures = ids(scene(number % 3) for number in range(6))
    pairs = LINKER.pairs(Described(pictures))
    assert pairs == sorted(pairs) == LINKER.pairs(Described(dict(reversed(pictures.items()))))
    assert all(first < second for first, second in pairs)
    assert (MediaId(f"{0:064x}"), MediaId(f"{3:064x}")) in pairs


@pytest.mark.parametrize("count", [0, 1])
def test_a_case_of_less_than_two_pictures_has_no_pairs(count):
    assert LINKER.pairs(Described({MediaId("a" * 64): scene(1)} if count else {})) == []
