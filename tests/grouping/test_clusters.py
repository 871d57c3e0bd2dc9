from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.ids import MediaId
from app.domain.link import Decision, Kind, Link, Verdict
from app.grouping.clusters import cluster_id, group
from app.grouping.kept_ids import keep_ids
from app.grouping.rule import Rule

RULE = Rule(least=0.9)
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def media(number):
    return MediaId(f"{number:064x}")


def link(first, second, strength, linker="same_scene"):
    low, high = sorted((first, second))
    return Link(media(low), media(high), linker, strength, f"{low} and {high}.")


def said(first, second, verdict, minutes=0):
    low, high = sorted((first, second))
    at = NOON + timedelta(minutes=minutes)
    return Decision(Kind.PLACE, verdict, media(low), media(high), "examiner 1", "", at)


def members(links, decisions=(), rule=RULE):
    clusters = group(Kind.PLACE, links, decisions, rule).clusters
    return [tuple(int(each, 16) for each in cluster.members) for cluster in clusters]


def clique(numbers, strength):
    return [link(a, b, strength) for a in numbers for b in numbers if a < b]


def test_a_strong_link_joins_and_a_weak_one_does_not():
    assert members([link(1, 2, 0.95), link(2, 3, 0.8)]) == [(1, 2)]


def test_one_middling_link_does_not_chain_two_rooms_but_several_join_them():
    rooms = clique(range(5), 0.99) + clique(range(10, 15), 0.99)
    assert len(members([*rooms, link(0, 10, 0.92)])) == 2
    assert len(members([*rooms, link(0, 10, 0.92), link(1, 11, 0.9), link(2, 12, 0.85)])) == 1


def test_a_third_picture_that_agrees_with_both_joins_what_one_link_could_not():
    assert members([link(1, 2, 0.99), link(1, 3, 0.8)]) == [(1, 2)]
    assert members([link(1, 2, 0.99), link(1, 3, 0.8), link(2, 3, 0.8)]) == [(1, 2, 3)]


def test_not_the_same_outlives_the_strongest_links():
    links = [link(1, 2, 0.999), link(2, 3, 0.999), link(1, 3, 0.999)]
    found = members(links, [said(1, 2, Verdict.DIFFERENT)])
    assert all(not {1, 2} <= set(each) for each in found)


def test_same_joins_without_any_link_and_is_the_first_reason():
    grouping = group(Kind.PLACE, [], [said(4, 9, Verdict.SAME)], RULE)
    assert grouping.clusters[0].members == (media(4), media(9))
    assert grouping.clusters[0].confidence == 1
    assert "examiner 1" in grouping.clusters[0].reasons[0]


def test_only_the_linkers_asked_for_count():
    links = [link(1, 2, 0.99, "gps_near"), link(3, 4, 0.99), link(5, 6, 0.95)]
    assert members(links, rule=Rule(least=0.9, basis={"same_scene": 0.97})) == [(3, 4)]


def test_the_confidence_is_that_of_the_weakest_merger():
    (cluster,) = group(Kind.PLACE, [link(1, 2, 0.99), link(2, 3, 0.93)], (), RULE).clusters
    assert abs(cluster.confidence - 0.93) < 1e-3
    assert cluster.reasons == ("1 and 2.", "2 and 3.")


def test_a_cluster_keeps_its_id_while_its_smallest_member_stays():
    (cluster,) = group(Kind.PLACE, [link(1, 2, 0.99)], (), RULE).clusters
    (grown,) = group(Kind.PLACE, [link(1, 2, 0.99), link(2, 3, 0.99)], (), RULE).clusters
    assert cluster.id == grown.id == cluster_id(Kind.PLACE, media(1))
    assert cluster.id != cluster_id(Kind.COPIES, media(1))


def test_nothing_makes_no_cluster():
    assert members([]) == []


WHOLE = Rule(least=0.9, further_links=2, size_weight=1.5, bridge=0.98, agreement=0.5, perhaps=0.3)


def test_one_link_alone_joins_two_groups_only_where_it_is_very_strong():
    rooms = clique((1, 2, 3), 0.999) + clique((4, 5, 6), 0.999)
    rule = Rule(least=0.9, size_weight=0.0, bridge=0.98, perhaps=0.3)
    assert len(members([*rooms, link(1, 4, 0.97)], rule=rule)) == 2
    assert len(members([*rooms, link(1, 4, 0.995)], rule=rule)) == 1
    assert len(members([*rooms, link(1, 4, 0.97), link(2, 5, 0.5)], rule=rule)) == 1
    (doubt,) = group(Kind.PLACE, [*rooms, link(1, 4, 0.97)], (), rule).perhaps
    assert doubt.pairs == ((media(1), media(4)),)
    assert doubt.sentence == "One link alone holds 3 and 3 pictures together (97 %)."


def test_a_chain_of_strong_links_holds():
    walk = [link(at, at + 1, 0.995) for at in range(12)]
    assert members(walk, rule=WHOLE) == [tuple(range(13))]


def test_a_third_picture_speaks_for_a_link_and_its_silence_against():
    asked = Rule(least=0.9, agreement=1.0, further_links=0)
    just_short = link(1, 2, 0.88)
    assert members([just_short], rule=asked) == []
    assert (1, 2) in members([just_short, link(1, 3, 0.85), link(2, 3, 0.85)], rule=asked)
    just_enough = link(1, 2, 0.91)
    assert members([just_enough], rule=asked) == [(1, 2)]
    assert (1, 2) not in members([just_enough, link(1, 3, 0.99)], rule=asked)


pairs = st.tuples(st.integers(0, 12), st.integers(0, 12)).filter(lambda pair: pair[0] != pair[1])
some_links = st.lists(st.builds(lambda pair, strength: link(*pair, strength), pairs, st.floats(0.2, 1)), max_size=40)
some_words = st.lists(st.tuples(pairs, st.sampled_from(Verdict)), max_size=8).map(
    lambda words: [said(*pair, verdict, minutes) for minutes, (pair, verdict) in enumerate(words)]
)


@settings(max_examples=150, deadline=None)
@given(links=some_links, words=some_words, chance=st.randoms(use_true_random=False))
def test_decisions_bind_and_the_order_of_anything_changes_nothing(links, words, chance):
    grouping = group(Kind.PLACE, links, words, RULE)
    shuffled = links.copy()
    chance.shuffle(shuffled)
    assert grouping == group(Kind.PLACE, shuffled, words[::-1], RULE)
    home = {member: cluster.id for cluster in grouping.clusters for member in cluster.members}
    assert len(home) == sum(len(cluster.members) for cluster in grouping.clusters)
    listed = {(each.first, each.second) for each in grouping.contradictions}
    newest = {(each.first, each.second): each.verdict for each in words}
    for (first, second), verdict in newest.items():
        together = first in home and home[first] == home.get(second)
        if verdict is not Verdict.UNDECIDED:
            assert together is (verdict is Verdict.SAME) or (first, second) in listed


@settings(max_examples=100, deadline=None)
@given(links=some_links, words=some_words, chance=st.randoms(use_true_random=False))
def test_with_third_pictures_and_bridges_decisions_bind_too_and_order_changes_nothing(links, words, chance):
    grouping = group(Kind.PLACE, links, words, WHOLE)
    shuffled = links.copy()
    chance.shuffle(shuffled)
    assert grouping == group(Kind.PLACE, shuffled, words[::-1], WHOLE)
    home = {member: cluster.id for cluster in grouping.clusters for member in cluster.members}
    listed = {(each.first, each.second) for each in grouping.contradictions}
    for (first, second), verdict in {(each.first, each.second): each.verdict for each in words}.items():
        together = first in home and home[first] == home.get(second)
        if verdict is not Verdict.UNDECIDED:
            assert together is (verdict is Verdict.SAME) or (first, second) in listed
    parted = {(w.first, w.second) for w in words if w.verdict is Verdict.DIFFERENT} - listed
    for doubt in grouping.perhaps:
        assert WHOLE.perhaps <= doubt.strength <= WHOLE.least
        assert all(home.get(first, first) != home.get(second, second) for first, second in doubt.pairs)
        assert doubt.first != doubt.second
    newest = {(each.first, each.second): each.verdict for each in words}
    told = {tuple(sorted(pair)) for doubt in grouping.perhaps for pair in doubt.pairs}
    assert not [pair for pair in told & parted if newest[pair] is Verdict.DIFFERENT]


@settings(max_examples=100, deadline=None)
@given(links=some_links, words=some_words, far=st.integers(100, 110), verdict=st.sampled_from(Verdict))
def test_a_decision_elsewhere_changes_nothing_here(links, words, far, verdict):
    other = [said(far, far + 1, verdict)]
    before, after = (group(Kind.PLACE, links, some, WHOLE) for some in (words, words + other))
    assert [each for each in after.clusters if media(far) not in each.members] == list(before.clusters)
    assert after.perhaps == before.perhaps


@settings(max_examples=100, deadline=None)
@given(links=some_links, words=some_words)
def test_ids_are_kept_and_never_given_twice(links, words):
    before, after = group(Kind.PLACE, links[::2], (), WHOLE), group(Kind.PLACE, links, words, WHOLE)
    kept = keep_ids(after, before.clusters)
    assert [each.members for each in kept.clusters] == [each.members for each in after.clusters]
    ids = [each.id for each in kept.clusters]
    assert len(set(ids)) == len(ids)
    for each in kept.clusters:
        same = [old.id for old in before.clusters if old.members == each.members]
        assert same in ([], [each.id])
    assert keep_ids(before, before.clusters) == before
    assert all(each.first != each.second for each in kept.perhaps)
