from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.facts import CameraBody, CameraTimes
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Decision, Kind, Link, Verdict
from app.grouping.agreement import agreement
from app.grouping.series import group_series
from app.linkers import close_in_time
from app.reference_case.scene import BLOCK
from app.reference_case.shoots import plan_household
from tests.benchmarks import series_pack as packs
from tests.held_facts import NOON_SOMEWHERE, HeldFacts, item, shot

CAMERA = "one camera (Norda N-100, serial 7700123456)"


def ends(one, other):
    first, second = sorted((item(one), item(other)))
    return first, second


def copy(one, other, strength=0.97):
    return Link(*ends(one, other), "near_copy", strength, "Copies.")


def word(verdict, one, other):
    return Decision(Kind.SERIES, verdict, *ends(one, other), "E. Example", "", datetime(2022, 1, 1, tzinfo=UTC))


def place(*names, confidence=0.97):
    return Cluster(ClusterId(f"place {names}"), Kind.PLACE, tuple(sorted(map(item, names))), confidence)


def group(*shots, links=(), words=(), places=()):
    facts = HeldFacts(*chain(*shots))
    return group_series([*close_in_time.LINKER.link(facts), *links], facts, words, places)


def members(grouping):
    return {frozenset(each.members) for each in grouping.clusters}


def names(*each):
    return frozenset(map(item, each))


def test_the_pictures_of_one_camera_with_short_pauses_are_a_series():
    found = group(shot("a", 0), shot("b", 6), shot("c", 41), shot("d", 400), shot("e", 401))
    assert members(found) == {names("a", "b", "c"), names("d", "e")}


def test_the_reason_says_how_many_by_which_camera_within_what_time():
    (found,) = group(shot("a", 0), shot("b", 6), shot("c", 41)).clusters
    assert found.reasons == (f"3 pictures by {CAMERA} within 41 minutes, longest pause 35 minutes, as files say.",)
    assert found.kind is Kind.SERIES


def test_the_confidence_is_that_of_the_weakest_step():
    short, long = group(shot("a", 0), shot("b", 1)), group(shot("a", 0), shot("b", 1), shot("c", 120))
    assert short.clusters[0].confidence > 0.98
    assert 0.5 < long.clusters[0].confidence < 0.7


def test_a_camera_alone_makes_no_series():
    facts = HeldFacts((item("a"), CameraBody(model="N-100", serial="7700123456")), *shot("b", 0))
    assert group_series([], facts, [], []).clusters == ()


def test_a_place_alone_makes_no_series():
    assert group(places=[place("a", "b", "c")]).clusters == ()
    assert group(shot("a", 0), places=[place("a", "x", "y")]).clusters == ()


def test_sure_copies_join_and_unsure_ones_do_not():
    links = [copy("a", "stripped"), copy("b", "similar", 0.6)]
    assert members(group(shot("a", 0), shot("b", 1), links=links)) == {names("a", "b", "stripped")}


def test_a_copy_that_names_another_camera_or_another_day_does_not_join():
    shots = shot("a", 0), shot("b", 1), shot("screen", 2, serial="1100999999"), shot("later", 3000)
    links = [copy("a", "screen"), copy("b", "later")]
    assert members(group(*shots, links=links)) == {names("a", "b")}


def test_a_picture_without_exif_joins_the_shoot_that_its_place_points_to():
    found = group(shot("a", 0), shot("b", 1), shot("c", 2), places=[place("a", "b", "c", "x")])
    assert members(found) == {names("a", "b", "c", "x")}
    assert found.clusters[0].confidence == pytest.approx(0.97 * 4 / 5)
    assert "because most of the pictures of their place are of this series" in found.clusters[0].reasons[-1]


def test_a_place_where_several_cameras_were_is_thin_evidence_and_refused():
    shots = [shot(f"{serial}{number}", number, serial=f"{serial}10023456") for serial in "79" for number in (1, 2)]
    everything = ["71", "72", "91", "92", "x"]
    assert members(group(*shots, places=[place(*everything)])) == {names("71", "72"), names("91", "92")}


def test_an_unsure_place_joins_nothing():
    found = group(shot("a", 0), shot("b", 1), places=[place("a", "b", "x", confidence=0.7)])
    assert members(found) == {names("a", "b")}


def test_a_picture_of_another_model_at_the_place_stays_out():
    odd = ((item("x"), CameraBody("Norda", "N-200")),)
    found = group(shot("a", 0), shot("b", 1), shot("c", 2), odd, places=[place("a", "b", "c", "x")])
    assert members(found) == {names("a", "b", "c")}


def test_a_decision_of_same_joins_what_nothing_else_does():
    found = group(shot("a", 0), shot("b", 1), words=[word(Verdict.SAME, "b", "x")])
    assert members(found) == {names("a", "b", "x")}
    assert found.clusters[0].reasons[-1] == "1 joined because an examiner decided so."
    assert found.contradictions == ()


def test_a_decision_of_different_keeps_apart_through_every_chain():
    shots = shot("a", 0), shot("b", 1), shot("c", 2)
    found = group(*shots, words=[word(Verdict.DIFFERENT, "a", "c")])
    assert not any({item("a"), item("c")} <= each for each in members(found))
    assert found.contradictions == ()


def test_decisions_that_cannot_both_hold_are_listed():
    words = [word(Verdict.SAME, "a", "b"), word(Verdict.SAME, "b", "c"), word(Verdict.DIFFERENT, "a", "c")]
    found = group(words=words)
    assert members(found) == {names("a", "b", "c")}
    (listed,) = found.contradictions
    assert (listed.first, listed.second) == ends("a", "c")


@pytest.mark.parametrize("later", [Verdict.DIFFERENT, Verdict.UNDECIDED])
def test_of_several_words_on_one_pair_such_as_a_split_after_a_same_the_newest_counts(later):
    newer = replace(word(later, "a", "c"), decided_at=datetime(2022, 1, 2, tzinfo=UTC))
    found = group(words=[newer, word(Verdict.SAME, "a", "c"), word(Verdict.SAME, "a", "b")])
    assert members(found) == {names("a", "b")}
    assert found.contradictions == ()


def test_a_decision_against_the_files_is_followed_and_listed():
    found = group(shot("a", 0), shot("b", 1, serial="1100999999"), words=[word(Verdict.SAME, "a", "b")])
    assert members(found) == {names("a", "b")}
    assert "different cameras" in found.contradictions[0].sentence


def test_decisions_of_another_kind_do_not_count():
    other = Decision(Kind.PLACE, Verdict.SAME, *ends("a", "b"), "E. Example", "", datetime(2022, 1, 1, tzinfo=UTC))
    assert group(words=[other]).clusters == ()


def test_times_without_a_zone_make_series_of_their_own():
    found = group(*(shot(f"z{n}", n) for n in range(3)), *(shot(f"n{n}", n, NOON_SOMEWHERE) for n in range(3)))
    assert members(found) == {names("z0", "z1", "z2"), names("n0", "n1", "n2")}


@given(st.lists(st.tuples(st.integers(0, 900), st.sampled_from("79")), min_size=2, max_size=25), st.randoms())
def test_the_order_of_everything_changes_nothing(taken, chance):
    shots = [shot(number, minute, serial=f"{serial}10023456") for number, (minute, serial) in enumerate(taken)]
    links = [copy(0, "x"), copy(1, "x"), copy(0, 1, 0.97)]
    places = [place(*range(len(taken)), "y"), place("x", "z")]
    words = [word(Verdict.DIFFERENT, 0, "y"), word(Verdict.SAME, 1, "z")]
    first = group(*shots, links=links, places=places, words=words)
    for each in (shots, links, places, words):
        chance.shuffle(each)
    assert group(*shots, links=links, places=places, words=words) == first


def planned(rooms):
    """Return the facts, the truth and the copies' links of a reference case's plan, without taking its pictures."""
    rows, truth, links = [], {}, []
    for taken in (each for number in range(-(-rooms // BLOCK)) for each in plan_household(1, number, rooms)):
        media_id = item(f"{taken.body.name} {taken.number} {taken.taken_at}")
        serial = "" if taken.body.model.is_phone else taken.body.serial
        rows.append((media_id, CameraBody(taken.body.model.make, taken.body.model.name, serial)))
        zoned = taken.taken_at if taken.body.model.is_phone else taken.taken_at.replace(tzinfo=None)
        rows.append((media_id, CameraTimes(captured=zoned)))
        truth[media_id] = taken.series
        for kind in taken.copies:
            truth[item(f"{kind} of {media_id}")] = taken.series
            first, second = sorted((media_id, item(f"{kind} of {media_id}")))
            links.append(Link(first, second, "near_copy", 0.97, "Copies."))
    return HeldFacts(*rows), truth, links


def test_the_reference_case_falls_into_its_shoots_at_any_size():
    for rooms in (4, 40, 200):
        facts, truth, copies = planned(rooms)
        found = group_series([*close_in_time.LINKER.link(facts), *copies], facts, [], [])
        assert agreement(truth, found.clusters).f1 >= 0.97


@pytest.mark.skipif(not packs.DATA.is_dir(), reason="THE EVALUATION DATA IS NOT BESIDE THE PROJECT")
def test_series_are_found_among_real_pictures_of_which_a_third_lost_its_exif():
    pack = packs.labelled(packs.chosen(packs.read_rows()))
    assert agreement(pack.truth, pack.group().clusters).f1 >= 0.99
    for seed in range(3):
        found = agreement(pack.truth, pack.group(pack.a_third(seed)).clusters)
        assert found.f1 >= 0.90
        assert found.precision >= 0.97


def test_copies_of_one_photograph_are_no_burst():
    shots = [shot("a", 0), shot("b", 0), shot("c", 0), shot("d", 5)]
    (burst,) = group(*shots).clusters
    (copies,) = group(*shots, links=[copy("a", "b"), copy("b", "c")]).clusters
    assert any("1 burst, the longest of 3 pictures." in each for each in burst.reasons)
    assert not any("burst" in each for each in copies.reasons)
