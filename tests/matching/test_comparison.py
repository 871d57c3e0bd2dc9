"""What only the close look finds laid over both pictures is told, and likeness is believed no more for it."""

import dataclasses

import numpy as np
import pytest

from app.domain.facts import LocalPoints, SharpCorners
from app.extractors import local_points, sharp_corners
from app.linkers.same_scene import LINKER, measure
from app.matching import learned, measures
from app.matching.comparison import LIKENESS_OF_STRANGERS, compare, compare_closely
from app.matching.matches import view
from tests import overlays
from tests.pictures import opened, scene


@pytest.fixture(scope="module")
def views():
    """Two different scenes with the same words over both."""
    extractors = (local_points.EXTRACTOR, sharp_corners.EXTRACTOR)
    for each in extractors:
        each.load()
    made = []
    for seed in (1, 2):
        media = opened(overlays.WAYS["bare words"](overlays.fitted(scene(seed)), seed))
        facts = {type(fact): fact for each in extractors for fact in each.extract(media)}
        made.append(view(facts[LocalPoints], facts[SharpCorners]))
    return made


def test_words_that_the_first_look_missed_lower_the_likeness(views):
    look = compare(*views, likeness=0.6)
    assert len(look.pasted)
    missed = dataclasses.replace(look, pasted=look.pasted.only(np.zeros(0, np.int64)), likeness=0.6)
    close = compare_closely(missed, learned.load())
    assert len(close.pasted)
    assert close.likeness == LIKENESS_OF_STRANGERS
    assert measure(missed, close)[measures.LIKENESS] == LIKENESS_OF_STRANGERS
    assert "were not counted" in close.reason()


def test_the_look_that_found_more_laid_over_is_the_one_that_is_shown(views):
    look = compare(*views, likeness=0.1)
    close = compare_closely(look, learned.load())
    assert len(close.pasted) > len(look.pasted)
    LINKER.load()
    shown, _ = LINKER.look_closely(look)
    assert len(shown.pasted) == len(close.pasted)
