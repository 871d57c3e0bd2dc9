"""Views are kept for the next pair, and no longer."""

import gc
import weakref

import numpy as np
import pytest

from app.domain.ids import MediaId
from app.domain.link import Link
from app.matching import copy_conflicts
from app.matching.matches import forget_views, small_view, view
from tests.generated_points import view as generated


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
    ids = [MediaId(f"{number:064x}") for number in range(3)]
    links = [Link(ids[0], each, "near_copy", 0.9, "") for each in ids[1:]]

    class Facts:
        def of(self, kind):
            return dict.fromkeys(ids, points) if isinstance(points, kind) else {}

    list(copy_conflicts.settle(links, Facts()))
    assert view.cache_info().currsize == 0
    assert np.isfinite(points.scores).all()
