import numpy as np
import pytest

from app.domain.ids import MediaId
from app.domain.link import Evidence, Link
from app.grouping.copies import group_copies
from app.grouping.overlaid import part_overlaid
from app.grouping.places import group_places

A, B, C, D = (MediaId(letter * 64) for letter in "abcd")


def laid(first, second, where=(0.2, 0.8), strength=0.97):
    """Return a link that says something lies over both pictures there."""
    xy = (np.random.default_rng(1).uniform(-0.05, 0.05, (20, 2)) + where).astype(np.float32)
    return Link(
        first, second, "same_overlay", strength, "The same thing is laid over both pictures.", Evidence(xy, xy, "shift")
    )


def seen(first, second, linker="same_scene", share_on_it=1.0, where=(0.2, 0.8)):
    """Return a strong link of which a share of the evidence lies there."""
    rng = np.random.default_rng(2)
    on_it = int(100 * share_on_it)
    xy = np.concatenate(
        [rng.uniform(-0.06, 0.06, (on_it, 2)) + where, rng.uniform(0.4, 1.0, (100 - on_it, 2)) * (1, 0.5)]
    )
    xy = xy.astype(np.float32)
    return Link(first, second, linker, 0.99, "100 points agree.", Evidence(xy, xy, "homography"))


@pytest.mark.parametrize(("group", "linker"), [(group_places, "same_scene"), (group_copies, "near_copy")])
def test_what_agrees_only_on_the_laid_over_thing_makes_no_group(group, linker):
    links = [laid(A, C), laid(B, C), seen(A, B, linker)]
    assert group(part_overlaid(links)[0], ()).clusters == ()
    assert [each.members for each in group([seen(A, B, linker)], ()).clusters] == [(A, B)]


def test_one_room_under_one_logo_stays_a_place():
    links = [laid(A, C), laid(B, C), laid(A, B), seen(A, B, share_on_it=0.4)]
    assert [each.members for each in group_places(part_overlaid(links)[0], ()).clusters] == [(A, B)]


def test_the_thing_has_to_lie_there_in_both_pictures_and_surely():
    for links in (
        [laid(A, C)],
        [laid(A, C), laid(B, D, (0.9, 0.1))],
        [laid(A, C, strength=0.6), laid(B, C, strength=0.6)],
    ):
        assert part_overlaid([*links, seen(A, B)])[0] == [*links, seen(A, B)]


def test_links_without_evidence_and_the_reasons_themselves_stay():
    links = [laid(A, B), laid(B, C), Link(A, B, "near_copy", 0.9, "The picture hash differs in 2 of 256 bits.")]
    assert part_overlaid(links)[0] == links


def test_a_watermark_all_over_two_pictures_takes_no_copy_away():
    steps = (np.arange(8) + 0.5) / 8
    all_over = np.stack(np.meshgrid(steps, steps), axis=2).reshape(-1, 2).astype(np.float32)
    marks = Evidence(all_over, all_over, "shift")
    tiled = [Link(one, C, "same_overlay", 0.97, "The same thing lies over both.", marks) for one in (A, B)]
    spread = np.random.default_rng(3).uniform(0, 1, (200, 2)).astype(np.float32)
    copy = Link(A, B, "near_copy", 0.995, "Laid over each other.", Evidence(spread, spread, "similarity"))
    assert part_overlaid([*tiled, copy])[0] == [*tiled, copy]
