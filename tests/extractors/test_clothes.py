import dataclasses

import numpy as np
import pytest
from PIL import Image

from app.domain.clothes import Clothes, NoClothes
from app.domain.fact_codec import from_parts, to_parts
from app.extractors.clothes import EXTRACTOR, LOOKED_AT
from app.extractors.faces import EXTRACTOR as FACES
from app.imaging.open_media import HeldMedia
from app.matching.clothes_pairs import words
from tests.figures import DARK_BLUE, GREEN, SKIN, figure, plain, striped
from tests.makers import encoded
from tests.people import needs_people, portraits
from tests.pictures import scene


@pytest.fixture(scope="module")
def seen():
    EXTRACTOR.load()
    FACES.load()

    def read(pixels):
        return list(EXTRACTOR.extract(HeldMedia(encoded(pixels, "jpeg"))))

    return read


@pytest.mark.parametrize(
    ("cloth", "said"),
    [
        (plain(DARK_BLUE), "dark blue, plain"),
        (plain(GREEN), "green, plain"),
        (plain((20, 20, 20)), "black, plain"),
        (striped(DARK_BLUE, (90, 100, 160), 20), "blue, fine stripes"),
    ],
)
def test_what_is_worn_is_said_in_words(seen, cloth, said):
    (fact,) = seen(figure(cloth))
    assert fact.refused == ("",)
    assert words(fact, 0) == said


@pytest.mark.usefixtures("seen")
def test_it_comes_through_the_wall_and_holds_a_row_for_each_face():
    media = HeldMedia(encoded(figure(plain(GREEN)), "jpeg"))
    (fact,), (found,) = EXTRACTOR.extract(media), FACES.extract(media)
    again = from_parts(fact.kind, *to_parts(fact))
    assert (again.colours == fact.colours).all()
    assert (fact.boxes == found.boxes).all()


def test_where_skin_is_seen_nothing_at_all_is_kept(seen):
    (fact,) = seen(figure(plain(SKIN)))
    assert fact.refused == (NoClothes.UNCOVERED.value,)
    assert not fact.colours.any()
    assert not fact.texture.any()


def test_half_a_chest_of_the_faces_own_colour_is_enough_to_keep_nothing(seen):
    def half(_, x):
        return np.where((x > 320)[..., None], np.array(SKIN), np.array(DARK_BLUE)).astype(np.float32)

    (fact,) = seen(figure(half))
    assert fact.refused == (NoClothes.UNCOVERED.value,)


def test_a_fact_that_keeps_something_of_what_was_refused_is_none():
    shapes = (((1, 4), np.uint16), ((1, 3, 9), np.int8), ((1, 21), np.uint8))
    nothing = Clothes(("too small",), *(np.zeros(*each) for each in shapes))
    with pytest.raises(ValueError, match="something is kept"):
        dataclasses.replace(nothing, colours=nothing.colours + np.int8(1))
    with pytest.raises(ValueError, match="not row by row"):
        dataclasses.replace(nothing, refused=())


def test_nobody_no_fact(seen):
    assert seen(np.array(scene(1))) == []


def test_another_lamp_changes_what_is_kept_less_than_other_cloth_does(seen):
    (one,), (lamp,), (other,) = (
        seen(each)
        for each in (
            figure(plain(DARK_BLUE)),
            figure(plain(DARK_BLUE), lamp=(1.15, 1.0, 0.8)),
            figure(plain(GREEN)),
        )
    )
    apart = [np.abs(one.colours.astype(int) - each.colours).mean() for each in (lamp, other)]
    assert apart[0] < apart[1] / 3


@needs_people
def test_of_a_crowd_only_the_largest_are_described(seen):
    one = next(each for each in portraits(40) if any(not why for fact in seen(each) for why in fact.refused))
    row = [np.asarray(Image.fromarray(one).resize((240, 320)))] * 4
    (fact,) = seen(np.concatenate([np.concatenate(row, axis=1)] * 2))
    assert len(fact.refused) > LOOKED_AT
    assert set(fact.refused[LOOKED_AT:]) == {NoClothes.CROWD.value}
    assert "" in fact.refused[:LOOKED_AT]


@needs_people
def test_portraits_of_adults_in_suits_are_told_in_words_without_a_word_on_bodies(seen):
    found = [fact for each in portraits(40) for fact in seen(each)]
    told = [words(fact, row) for fact in found for row, why in enumerate(fact.refused) if not why]
    assert len(told) >= 3
    assert any("blue" in each or "black" in each for each in told)
