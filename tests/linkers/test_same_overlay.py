from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.domain.facts import LocalPoints, Pdq, SharpCorners
from app.extractors import local_points, pdq, sharp_corners
from app.grouping.overlaid import part_overlaid
from app.grouping.places import group_places
from app.linkers.same_overlay import LINKER
from tests import overlays
from tests.copy_edits import watermarked
from tests.held_facts import HeldFacts, item
from tests.pictures import opened, scene

HOMES = Path(__file__).resolve().parents[3] / "shared" / "data" / "location" / "distractors"
ROOMS = 6


@pytest.fixture(scope="module")
def rooms():
    """Pictures of different homes."""
    if not HOMES.exists():
        pytest.skip(f"NOT TESTED: {HOMES} is not there, and drawn rooms are too much alike to test strangers with")
    every = sorted(HOMES.glob("house*_b*room.jpg"))[::3][:ROOMS]
    return [overlays.fitted(np.asarray(Image.open(path).convert("RGB"))) for path in every]


def described(pictures):
    """Return the facts that the linker reads, made by the real extractors."""
    rows = []
    for extractor in (sharp_corners.EXTRACTOR, local_points.EXTRACTOR, pdq.EXTRACTOR):
        extractor.load()
        for name, pixels in enumerate(pictures):
            rows += [(item(name), fact) for fact in extractor.extract(opened(pixels, "JPEG", quality=88))]
    return HeldFacts(*rows)


def covered(links):
    return {end for link in links for end in (link.first, link.second)}


@pytest.mark.parametrize("way", ["mannequin, moved", "caption", "logo, see-through", "screenshot, other sizes"])
def test_one_thing_over_different_rooms_is_named_as_such_and_makes_no_place(rooms, way):
    links = list(LINKER.link(described([overlays.WAYS[way](room, number) for number, room in enumerate(rooms)])))
    assert covered(links) == {item(name) for name in range(ROOMS)}
    assert group_places(part_overlaid(links)[0], ()).clusters == ()


def test_rooms_with_nothing_over_them_are_not_linked(rooms):
    assert list(LINKER.link(described(rooms))) == []


def test_the_reason_says_where_it_lies_and_the_evidence_lies_there(rooms):
    first, *_ = LINKER.link(described([overlays.with_caption(room, 0) for room in rooms[:3]]))
    assert first.reason.startswith("The same thing is laid over both pictures, at the bottom:")
    assert first.reason.endswith("around them nothing agrees.")
    assert (first.evidence.first_xy[:, 1] > 0.85).all()
    assert first.strength > 0.95


def test_two_photographs_of_one_wall_and_two_copies_have_nothing_laid_over_them():
    wall = scene(1, (900, 700), shapes=300)
    tilted = Image.fromarray(wall).transform(
        (640, 480), Image.Transform.PERSPECTIVE, (1, 0.04, 90, 0.02, 1, 60, 2e-4, 0)
    )
    facts = described([wall[:480, :640], np.asarray(tilted), wall[:480, :640], wall[20:480, 30:640]])
    ids = sorted(facts.of(SharpCorners))
    assert [LINKER.judge(a, b, facts) for a in ids for b in ids if a < b] == [None] * 6


def test_a_picture_and_its_watermarked_copy_are_one_and_have_nothing_laid_over_two():
    path = HOMES / "house255_bathroom.jpg"
    if not path.exists():
        pytest.skip(f"NOT TESTED: {path} is not there, whose fine tiles a watermark breaks up like another picture")
    shown = Image.open(path).convert("RGB")
    facts = described([np.asarray(shown), np.asarray(watermarked(shown, None, None))])
    ends = sorted(facts.of(SharpCorners))
    assert LINKER.judge(*ends, facts) is None
    unhashed = HeldFacts(*(row for kind in (LocalPoints, SharpCorners) for row in facts.of(kind).items()))
    assert LINKER.judge(*ends, unhashed) is not None


def test_a_tripods_two_pictures_with_somebody_in_one_have_nothing_laid_over_them():
    room = scene(3, shapes=300)
    with_them = [np.asarray(room).copy() for _ in range(2)]
    for number, picture in enumerate(with_them):
        picture[120:480, 230:410] = scene(50 + number, (180, 360), shapes=60)
    facts = described(with_them)
    assert LINKER.judge(*sorted(facts.of(SharpCorners)), facts) is None


def test_it_does_not_depend_on_the_order_of_the_files(rooms):
    facts = described([overlays.with_logo(room, 0) for room in rooms[:4]])
    turned = HeldFacts(*(row for kind in (LocalPoints, SharpCorners, Pdq) for row in reversed(facts.of(kind).items())))
    assert list(LINKER.link(facts)) == list(LINKER.link(turned))
