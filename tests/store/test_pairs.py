import pytest

from app.domain.ids import ClusterId
from app.domain.link import Cluster, Decision, Grouping, Kind, Link, Perhaps, Verdict
from app.domain.words import TAKEN_BACK, Split
from app.store import clusters, decisions, links, pairs, splits
from tests.store.filling import WHEN, add_pictures


@pytest.fixture
def ten(case):
    return sorted(add_pictures(case, range(10)))


@pytest.fixture
def linked(case, ten, run_id):
    """Two places of three and two pictures, an unsure link between them, and one from a picture in no place."""

    def link(first, second, strength, linker="same_scene"):
        return Link(ten[first], ten[second], linker, strength, "why")

    found = [link(0, 1, 0.97), link(1, 2, 0.96), link(3, 4, 0.98), link(2, 3, 0.6), link(1, 4, 0.4), link(4, 8, 0.7)]
    with case.transaction() as db:
        links.replace(db, run_id, "same_scene", 1, found)
        links.replace(db, run_id, "near_copy", 1, [link(5, 6, 0.7, "near_copy")])
        links.replace(db, run_id, "gps_near", 1, [link(0, 9, 0.5, "gps_near")])
        places = [tuple(ten[:3]), tuple(ten[3:5])]
        made = tuple(Cluster(ClusterId(str(at)), Kind.PLACE, each, 0.9) for at, each in enumerate(places))
        clusters.replace(db, run_id, Kind.PLACE, Grouping(made))
    return ten


def ends(found, ten):  # of what stands between groups; where one hangs on a link is tested by itself
    return [(ten.index(each.first), ten.index(each.second)) for each in found if not each.together]


def test_the_pairs_that_would_settle_most_come_first(case, linked):
    found = pairs.to_look_at(case.db, Kind.PLACE)
    assert ends(found, linked) == [(2, 3), (4, 8), (5, 6)]
    assert (found[0].strength, found[0].smaller, found[0].larger) == (0.6, 2, 3)
    assert pairs.to_look_at(case.db, Kind.PLACE, limit=1) == found[:1]


def test_only_what_counts_for_a_kind_is_looked_at(case, linked):
    assert ends(pairs.to_look_at(case.db, Kind.COPIES), linked) == [(5, 6)]
    assert pairs.to_look_at(case.db, Kind.PERSON) == []


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT])
def test_a_word_takes_the_two_groups_off_the_list_until_it_is_taken_back(case, linked, verdict):
    before = pairs.stamp(case.db)
    decisions.add(case.db, Decision(Kind.PLACE, verdict, linked[0], linked[4], "E", "", WHEN))
    assert ends(pairs.to_look_at(case.db, Kind.PLACE), linked) == [(4, 8), (5, 6)]
    assert pairs.stamp(case.db) != before
    decisions.add(case.db, Decision(Kind.PLACE, Verdict.UNDECIDED, linked[0], linked[4], "E", "", WHEN))
    assert ends(pairs.to_look_at(case.db, Kind.PLACE), linked) == [(2, 3), (4, 8), (5, 6)]


def test_undecided_takes_only_the_pair_off_the_list_and_the_next_between_the_two_groups_comes(case, linked):
    decisions.add(case.db, Decision(Kind.PLACE, Verdict.UNDECIDED, linked[2], linked[3], "E", "", WHEN))
    assert set(ends(pairs.to_look_at(case.db, Kind.PLACE), linked)) == {(1, 4), (4, 8), (5, 6)}


@pytest.mark.parametrize("pair", [(2, 3), (1, 2)])
def test_a_word_that_was_taken_back_takes_its_own_pair_off_the_list_no_more(case, linked, pair):
    before = pairs.to_look_at(case.db, Kind.PLACE)
    assert pair in {(linked.index(each.first), linked.index(each.second)) for each in before}
    meant = [linked[at] for at in pair]
    decisions.add(case.db, Decision(Kind.PLACE, Verdict.SAME, *meant, "E", "", WHEN))
    decisions.add(case.db, Decision(Kind.PLACE, Verdict.UNDECIDED, *meant, "E", TAKEN_BACK, WHEN))
    assert pairs.to_look_at(case.db, Kind.PLACE) == before


def test_groups_that_a_split_parts_are_off_the_list_until_it_is_taken_back(case, linked):
    word = Split(Kind.PLACE, (linked[0],), (linked[4], linked[8]), "E", "", WHEN)
    number = splits.add(case.db, word)
    assert ends(pairs.to_look_at(case.db, Kind.PLACE), linked) == [(4, 8), (5, 6)]
    splits.end(case.db, number, "E", "", WHEN)
    assert ends(pairs.to_look_at(case.db, Kind.PLACE), linked) == [(2, 3), (4, 8), (5, 6)]


def test_a_third_picture_is_linked_to_both_and_the_better_chain_comes_first(case, linked, run_id):
    more = [Link(*sorted((linked[end], linked[7])), "near_copy", 0.9, "why") for end in (1, 4)]
    with case.transaction() as db:
        links.replace(db, run_id, "near_copy", 1, more)
    found = pairs.thirds(case.db, Kind.PLACE, (linked[4], linked[1]))
    assert found == {linked[7]: (0.9, 0.9)}
    found = pairs.thirds(case.db, Kind.PLACE, (linked[1], linked[3]))
    assert found == {linked[2]: (0.96, 0.6), linked[4]: (0.4, 0.98)}


def test_what_the_grouping_itself_asks_for_comes_first_until_a_word_is_said(case, linked, run_id):
    doubt = Perhaps(
        Kind.PLACE, ClusterId("1"), ClusterId("x"), 0.8, ((linked[4], linked[8]),), "They hang on one link."
    )
    with case.transaction() as db:
        made = Grouping(tuple(clusters.of(db, Kind.PLACE)), perhaps=(doubt,))
        clusters.replace(db, run_id, Kind.PLACE, made)
    found = pairs.to_look_at(case.db, Kind.PLACE)
    assert ends(found, linked) == [(4, 8), (2, 3), (5, 6)]
    assert (found[0].perhaps, found[0].smaller, found[0].larger) == (True, 1, 2)
    decisions.add(case.db, Decision(Kind.PLACE, Verdict.UNDECIDED, linked[4], linked[8], "E", "", WHEN))
    assert ends(pairs.to_look_at(case.db, Kind.PLACE), linked) == [(2, 3), (5, 6)]


def test_where_a_place_hangs_on_a_link_comes_too_until_a_word_is_said(case, linked):
    (hung, *_) = [each for each in pairs.to_look_at(case.db, Kind.PLACE) if each.together]
    assert (linked.index(hung.first), linked.index(hung.second)) == (1, 2)
    assert (hung.strength, hung.smaller, hung.larger) == (0.96, 1, 2)
    decisions.add(case.db, Decision(Kind.PLACE, Verdict.UNDECIDED, *hung.ends, "E", "", WHEN))
    assert hung.ends not in {each.ends for each in pairs.to_look_at(case.db, Kind.PLACE)}
