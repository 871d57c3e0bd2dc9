import math
from datetime import UTC, datetime
from itertools import chain

import pytest

from app.domain.facts import CameraBody, CameraTimes, FileNames, FileStructure
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Kind, Link
from app.grouping.series import group_series
from app.grouping.series_evidence import (
    CLOTHING,
    CLOTHING_WEIGHT,
    MEASURES,
    PLACE,
    UNLIKE,
    load_combination,
    shares,
    weigh,
)
from app.linkers import close_in_time, name_run
from tests.held_facts import HeldFacts, item, shot


def called(name, number, folder="card"):
    return item(name), FileNames((f"IMG_{number:04d}.JPG",), (folder,))


def built(name, tables="own"):
    return item(name), FileStructure("jpeg", tables=tables, sampling="2x2", width_px=800, height_px=600)


OTHERS = [built(f"other {number}", f"tables {number}") for number in range(60)]


def place(*names, confidence=0.97):
    return Cluster(ClusterId("place"), Kind.PLACE, tuple(sorted(map(item, names))), confidence)


def scene(one, other, strength=0.97):
    first, second = sorted((item(one), item(other)))
    return Link(first, second, "same_scene", strength, "Points.")


def asked(*rows, links=(), places=()):
    facts = HeldFacts(*rows)
    found = [*close_in_time.LINKER.link(facts), *name_run.LINKER.link(facts), *links]
    return group_series(found, facts, [], places), weigh(found, facts, places, load_combination())


def members(grouping):
    return {frozenset(each.members) for each in grouping.clusters}


def names(*each):
    return frozenset(map(item, each))


def test_the_weights_have_names_and_speak_the_right_way_round():
    found = load_combination()
    assert found.measures == MEASURES
    assert all(
        weight <= 0 if name == UNLIKE else weight >= 0 for name, weight in zip(MEASURES, found.weights, strict=True)
    )


def test_the_next_number_of_a_like_file_at_the_same_place_joins_without_exif():
    rows = [called("a", 412), called("b", 413), built("a"), built("b"), *OTHERS]
    grouping, _ = asked(*rows, links=[scene("a", "b")], places=[place("a", "b")])
    assert members(grouping) == {names("a", "b")}
    assert "several reasons together" in grouping.clusters[0].reasons[0]


@pytest.mark.parametrize("rows", [[called("a", 412), called("b", 413)], [built("a"), built("b"), *OTHERS]])
def test_a_number_alone_or_a_structure_alone_makes_no_series(rows):
    grouping, weighed = asked(*rows)
    assert members(grouping) == set()
    assert not any(each.enough for each in weighed)


def test_place_and_camera_together_still_say_nothing_of_the_day():
    rows = [(item(each), CameraBody("Norda", "N-100", "7700123456")) for each in "ab"]
    grouping, (pair,) = asked(*rows, links=[scene("a", "b")], places=[place("a", "b")])
    assert members(grouping) == set()
    assert pair.kinds == {PLACE, "same_camera"}
    assert not pair.enough


def test_place_and_structure_together_still_say_nothing_of_the_day():
    rows = [built("a"), built("b"), *OTHERS]
    grouping, (pair,) = asked(*rows, links=[scene("a", "b")], places=[place("a", "b")])
    assert members(grouping) == set()
    assert pair.kinds == {PLACE, "same_structure"}


def test_a_picture_that_two_shoots_claim_is_left_alone():
    shots = [*shot("a", 0), *shot("a2", 1), *shot("b", 5000), *shot("b2", 5001)]
    numbers = [called("a2", 410), called("a", 411), called("x", 412), called("b", 413), called("b2", 414)]
    structures = [built(each) for each in ("a", "b", "x")]
    links = [scene("a", "x"), scene("b", "x")]
    grouping, _ = asked(*shots, *numbers, *structures, *OTHERS, links=links, places=[place("a", "b", "x")])
    assert members(grouping) == {names("a", "a2"), names("b", "b2")}


def test_two_pictures_with_camera_and_time_are_left_to_their_clock():
    shots = chain(shot("a", 0), shot("b", 500))
    _, weighed = asked(*shots, called("a", 412), called("b", 413), links=[scene("a", "b")], places=[place("a", "b")])
    assert weighed == []


def test_a_time_that_is_not_believed_joins_nothing():
    taken = datetime(1970, 1, 1, 0, 5, tzinfo=UTC)
    rows = [
        row
        for each in "ab"
        for row in ((item(each), CameraBody("Norda", "N-100", "7700123456")), (item(each), CameraTimes(captured=taken)))
    ]
    grouping, _ = asked(*rows)
    assert members(grouping) == set()


def test_the_shares_of_the_reasons_are_named():
    rows = [called("a", 412), called("b", 413), built("a"), built("b"), *OTHERS]
    _, (pair,) = asked(*rows, links=[scene("a", "b")], places=[place("a", "b")])
    assert {name for name, _ in shares(pair, load_combination())} == {"name_run", "same_structure", "same_place"}


def clothes(one, other, strength=0.7):
    first, second = sorted((item(one), item(other)))
    return Link(first, second, CLOTHING, strength, "Clothing is alike: green, plain; a weak sign.")


def test_clothing_adds_a_little_by_a_named_weight_and_never_more():
    rows = [called("a", 412), called("b", 420), *OTHERS]
    at_place = [place("a", "b", confidence=0.6)]
    _, (without,) = asked(*rows, links=[scene("a", "b", 0.3)], places=at_place)
    _, (with_it,) = asked(*rows, links=[scene("a", "b", 0.3), clothes("a", "b")], places=at_place)
    logits = [math.log(each.probability / (1 - each.probability)) for each in (without, with_it)]
    added = CLOTHING_WEIGHT * math.log(0.7 / 0.3)
    assert logits[1] - logits[0] == pytest.approx(added)
    assert dict(shares(with_it, load_combination()))[CLOTHING] == pytest.approx(added)
    assert added < 0.5


def test_numbers_and_clothing_alone_make_no_series():
    grouping, (found,) = asked(called("a", 412), called("b", 413), *OTHERS, links=[clothes("a", "b")])
    assert found.kinds == {"name_run", CLOTHING}
    assert not found.enough
    assert grouping.clusters == ()


def test_clothing_alone_is_told_and_joins_nothing():
    grouping, (found,) = asked(*OTHERS, links=[clothes("a", "b")])
    assert found.kinds == {CLOTHING}
    assert grouping.clusters == ()


def test_clothing_makes_no_clock_surer():
    rows = list(chain(shot("a", 0), shot("b", 100)))
    _, (without,) = asked(*rows)
    _, (with_it,) = asked(*rows, links=[clothes("a", "b")])
    assert with_it.probability == without.probability
