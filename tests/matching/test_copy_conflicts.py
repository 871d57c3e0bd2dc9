import numpy as np

from app.domain.facts import LocalPoints, Pdq
from app.domain.link import Evidence, Link
from app.grouping.copies import group_copies
from app.matching.copy_conflicts import settle
from tests.held_facts import HeldFacts, item

COLLAGE = item("collage")
RNG = np.random.default_rng(8)
XY = RNG.uniform(20, 620, (400, 2))
LOOKS = RNG.standard_normal((400, 64))
TURNS = RNG.integers(0, 256, (8, 32), np.uint8)


def points(moved=lambda xy: xy, count=400):
    """Return the points of one scene, moved by a function of (n, 2) positions of 640 x 640 pixels."""
    looks = LOOKS[:count] / np.linalg.norm(LOOKS[:count], axis=1, keepdims=True)
    xy = np.round(moved(XY)[:count] / 640 * 65535).astype(np.uint16)
    return LocalPoints("a" * 64, 640, 640, xy, np.round(looks * 127).astype(np.int8), np.full(count, 9, np.uint8))


def from_elsewhere(xy):
    """Return the positions as a camera sees them that stepped aside: they drift by regions."""
    return xy + 2 * np.sin(xy / 60)


def by_hash(first, second, strength):
    return Link(*sorted((item(first), item(second))), "near_copy", strength, "The same picture.")


def kept(links, facts):
    return {frozenset((link.first, link.second)) for link in settle(links, facts)}


def ends(*names):
    return frozenset(item(each) for each in names)


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


FRAMES = [(item("one"), points()), (item("next"), points(from_elsewhere))]


def test_a_small_copy_is_no_copy_of_the_next_frame_too():
    facts = HeldFacts(*FRAMES, (item("small"), points(count=25)))
    links = [by_hash("one", "small", 0.91), by_hash("next", "small", 0.9)]
    assert kept(links, facts) == {ends("one", "small")}


def test_two_small_copies_of_two_frames_are_parted_by_the_frames_themselves():
    facts = HeldFacts(*FRAMES, (item("small"), points(count=25)), (item("tiny"), points(count=20)))
    links = [by_hash("one", "small", 0.91), by_hash("next", "tiny", 0.91), by_hash("small", "tiny", 0.9)]
    assert kept(links, facts) == {ends("one", "small"), ends("next", "tiny")}


def test_one_third_picture_that_errs_does_not_part_a_copy():
    facts = HeldFacts(*FRAMES, *((item(each), points()) for each in ("grey", "bright", "blurred")))
    sure = [by_hash("one", each, 0.99) for each in ("grey", "bright", "next")]
    assert ends("one", "blurred") in kept([*sure, by_hash("one", "blurred", 0.93)], facts)


def test_a_mirrored_copy_of_a_symmetrical_front_is_not_compared_as_if_it_were_upright():
    swapped = TURNS.copy()
    swapped[[0, 4]] = TURNS[[4, 0]]
    names = {"one": TURNS, "grey": TURNS, "mirrored": swapped}
    hashed = [(item(name), Pdq(100, turns)) for name, turns in names.items()]
    facts = HeldFacts(*hashed, (item("grey"), points()), (item("mirrored"), points(from_elsewhere)))
    links = [by_hash("one", "grey", 0.99), by_hash("one", "mirrored", 0.91)]
    assert kept(links, facts) == {ends("one", "grey"), ends("one", "mirrored")}
