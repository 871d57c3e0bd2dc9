import numpy as np

from app.domain.link import Evidence, Link
from app.grouping.copies import group_copies
from app.matching.copy_conflicts import settle
from tests.held_facts import HeldFacts, item

COLLAGE = item("collage")


def in_a_quarter(name, left, top):
    """Return a link of a picture with the quarter of the collage in which it lies."""
    all_over = np.random.default_rng(0).uniform(0, 1, (60, 2)).astype(np.float32)
    quarter = (all_over / 2 + (left, top)).astype(np.float32)
    first, second = sorted((item(name), COLLAGE))
    xy = (quarter, all_over) if first == COLLAGE else (all_over, quarter)
    return Link(first, second, "near_copy", 0.97, "The same picture.", Evidence(*xy, "similarity"))


def test_a_collage_of_several_pictures_stays_linked_and_joins_no_stack():
    links = list(settle([in_a_quarter("one", 0, 0), in_a_quarter("two", 0.5, 0.5)], HeldFacts()))
    assert [link.strength for link in links] == [0.45, 0.45]
    assert all(link.reason.endswith("One of both shows other pictures too, beside this one.") for link in links)
    assert group_copies(links, ()).clusters == ()


def test_one_picture_in_a_frame_keeps_its_stack():
    assert [link.strength for link in settle([in_a_quarter("one", 0, 0)], HeldFacts())] == [0.97]


def test_the_order_of_links_does_not_matter():
    links = [in_a_quarter("one", 0, 0), in_a_quarter("two", 0.5, 0.5), in_a_quarter("three", 0.5, 0)]
    assert list(settle(links, HeldFacts())) == list(settle(reversed(links), HeldFacts()))
