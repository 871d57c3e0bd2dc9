import numpy as np
import pytest

from app.domain.errors import StoreError
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Contradiction, Decision, Evidence, Grouping, Kind, Link, Perhaps, Verdict
from app.store import clusters, decisions, links, media
from tests.store.filling import WHEN


@pytest.fixture
def five(pictures):
    return sorted(pictures)


def evidence(count):
    first = np.linspace(0, 1, 2 * count, dtype=np.float32).reshape(count, 2)
    return Evidence(first, 1 - first, "homography")


def replace(case, run_id, linker, found, version=1):
    with case.transaction() as db:
        return links.replace(db, run_id, linker, version, found)


def test_links_come_back_with_what_can_be_drawn_the_strongest_first(case, five, run_id):
    a, b, c, *_ = five
    made = [
        Link(a, b, "same_scene", 0.5, "12 points agree", evidence(12)),
        Link(b, c, "same_scene", 0.9, "40 points agree", evidence(40)),
    ]
    assert replace(case, run_id, "same_scene", iter(made)) == 2
    found = list(links.of(case.db))
    assert found == made[::-1]
    np.testing.assert_array_equal(found[0].evidence.second_xy, made[1].evidence.second_xy)
    assert (found[0].evidence.model, found[0].evidence.first_xy.dtype) == ("homography", np.float32)


def test_a_linker_that_runs_again_replaces_its_own_links_alone(case, five, run_id):
    a, b, c, *_ = five
    replace(case, run_id, "gps_near", [Link(a, b, "gps_near", 0.8, "4 m apart")])
    replace(case, run_id, "same_scene", [Link(a, b, "same_scene", 0.5, "x", evidence(3))])
    replace(case, run_id, "same_scene", [Link(a, c, "same_scene", 0.6, "y", evidence(4))], version=2)
    assert [(link.linker, link.second) for link in links.of(case.db)] == [("gps_near", b), ("same_scene", c)]
    assert case.db.execute("SELECT count(*) FROM pictures.link_evidence").fetchone() == (1,)
    assert links.count(case.db) == {"gps_near": 1, "same_scene": 1}
    assert links.versions(case.db) == {"gps_near": 1, "same_scene": 2}


def test_links_are_asked_for_by_linker_and_by_media_item(case, five, run_id):
    a, b, c, d, _ = five
    replace(case, run_id, "x", [Link(a, b, "x", 0.8, ""), Link(c, d, "x", 0.7, "")])
    replace(case, run_id, "y", [Link(b, c, "y", 0.6, "")])
    assert [(link.first, link.second) for link in links.of(case.db, media_id=b)] == [(a, b), (b, c)]
    assert [(link.first, link.second) for link in links.of(case.db, "x", c)] == [(c, d)]
    assert [link.linker for link in links.of(case.db, "y")] == ["y"]


def test_links_that_touch_some_media_items_come_without_those_that_count_for_nothing(case, five, run_id):
    a, b, c, d, e = five
    replace(
        case, run_id, "x", [Link(a, b, "x", 0.8, "", evidence(3)), Link(b, c, "x", 0.7, ""), Link(d, e, "x", 1, "")]
    )
    items = [media.item_number(case.db, each) for each in (a, c)]
    assert [(each.first, each.evidence) for each in links.touching(case.db, items)] == [(a, None), (b, None)]
    with case.transaction() as db:
        links.leave_out(db, [Link(a, b, "x", 0.8, "")])
    assert [each.first for each in links.touching(case.db, items)] == [b]
    assert list(links.touching(case.db, [])) == []


def test_links_that_cannot_be_saved_leave_the_older_ones(case, five, run_id):
    a, b, *_ = five
    replace(case, run_id, "x", [Link(a, b, "x", 0.8, "")])
    with pytest.raises(StoreError, match="Nothing was saved"):
        replace(case, run_id, "x", [Link(a, "f" * 64, "x", 0.8, "")])
    assert [link.second for link in links.of(case.db)] == [b]


def test_clusters_of_a_kind_are_replaced_and_the_largest_comes_first(case, five, run_id):
    a, b, c, d, e = five
    two, three = (
        Cluster(ClusterId("1"), Kind.PLACE, (a, b), 0.9, ("why",)),
        Cluster(ClusterId("2"), Kind.PLACE, (c, d, e), 0.8),
    )
    copies = Cluster(ClusterId("1"), Kind.COPIES, (a, e), 1.0)
    said = Contradiction(Kind.PLACE, a, c, "They are linked, but were told apart.")
    with case.transaction() as db:
        clusters.replace(db, run_id, Kind.COPIES, Grouping((copies,)))
        clusters.replace(db, run_id, Kind.PLACE, Grouping((two,), (said,)))
        clusters.replace(db, run_id, Kind.PLACE, Grouping((two, three), (said,)))
    assert clusters.of(case.db, Kind.PLACE) == [three, two]
    assert clusters.of(case.db, Kind.COPIES) == [copies]
    assert clusters.containing(case.db, a) == [copies, two]
    assert clusters.contradictions(case.db, Kind.PLACE) == [said]
    with case.transaction() as db:
        clusters.replace(db, run_id, Kind.PLACE, Grouping(()))
    assert clusters.of(case.db, Kind.PLACE) == []
    assert clusters.contradictions(case.db, Kind.PLACE) == []


def test_what_may_belong_together_too_is_kept_with_its_pairs_in_their_order(case, five, run_id):
    a, b, c, d, e = five
    two = [Cluster(ClusterId("1"), Kind.PLACE, (a, b), 0.9), Cluster(ClusterId("2"), Kind.PLACE, (c, d), 0.8)]
    likely = Perhaps(Kind.PLACE, two[0].id, two[1].id, 0.8, ((b, c), (a, d)), "One link joins them.")
    less = Perhaps(Kind.PLACE, two[1].id, ClusterId("3"), 0.4, ((d, e),), "One weak link joins them.")
    with case.transaction() as db:
        clusters.replace(db, run_id, Kind.PLACE, Grouping(tuple(two), (), (less, likely)))
    assert clusters.perhaps(case.db, Kind.PLACE) == [likely, less]
    assert clusters.perhaps(case.db, Kind.PLACE, a) == [likely]
    assert clusters.perhaps(case.db, Kind.PLACE, e) == [less]
    assert clusters.perhaps(case.db, Kind.SERIES) == []
    with case.transaction() as db:
        clusters.replace(db, run_id, Kind.PLACE, Grouping(tuple(two)))
    assert clusters.perhaps(case.db, Kind.PLACE) == []
    assert case.db.table("perhaps_pair").count == 0


def test_the_newest_word_on_a_pair_counts_and_older_ones_stay(case, five):
    a, b, c, *_ = five
    for verdict, second in ((Verdict.SAME, b), (Verdict.SAME, c), (Verdict.DIFFERENT, b)):
        decisions.add(case.db, Decision(Kind.PLACE, verdict, a, second, "E", "seen", WHEN))
    decisions.add(case.db, Decision(Kind.SERIES, Verdict.SAME, a, b, "E", "", WHEN))
    found = decisions.of(case.db, Kind.PLACE)
    assert [(word.verdict, word.second) for word in found] == [(Verdict.DIFFERENT, b), (Verdict.SAME, c)]
    assert found[0].decided_at == WHEN
    assert case.db.table("decision").count == 4


def test_a_decision_on_unknown_media_is_refused(case, five):
    with pytest.raises(StoreError, match="Nothing was saved"):
        decisions.add(case.db, Decision(Kind.PLACE, Verdict.SAME, five[0], "f" * 64, "E", "", WHEN))
