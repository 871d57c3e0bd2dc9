"""Views are kept for the next pair, and no longer."""

import gc
import weakref
from dataclasses import replace

import pytest

from app.domain.link import Link
from app.matching import copy_conflicts
from app.matching.matches import forget_views, small_view, view
from tests.generated_points import view as generated
from tests.held_facts import HeldFacts, item


@pytest.fixture
def points():
    return generated(1, 1)[0]


def test_the_view_of_the_same_points_is_made_once_and_cannot_be_written_into(points):
    seen = view(points)
    assert view(points) is seen
    for values in (seen.xy_px, seen.descriptors, seen.size_px):
        with pytest.raises(ValueError, match="read-only"):
            values[0] = 0


def test_views_that_are_forgotten_leave_nothing_behind(points):
    held = weakref.ref(view(points).descriptors)
    forget_views()
    gc.collect()
    assert held() is None
    assert view.cache_info().currsize == small_view.cache_info().currsize == 0


def test_what_weighs_copies_keeps_no_points(points):
    whole, *copies = (item(name) for name in ("whole", "copy", "other copy"))
    links = [Link(*sorted((whole, each)), "near_copy", 0.9, "") for each in copies]
    list(copy_conflicts.settle(links, HeldFacts(*((each, replace(points)) for each in (whole, *copies)))))
    assert view.cache_info().currsize == 0
