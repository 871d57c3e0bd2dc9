import numpy as np
import pytest

from app.domain.link import Evidence, Link
from app.store import judgements, links, media, pictures
from app.store.freshness import ItemStates


@pytest.fixture
def five(pictures):
    return sorted(pictures)


@pytest.fixture
def numbers(case, five):
    return media.numbers(case.db, five)


def states(*numbers):
    return ItemStates(np.arange(1, 1 + len(numbers)), np.array(numbers, np.int64))


def points(count):
    first = np.linspace(0, 1, 2 * count, dtype=np.float32).reshape(count, 2)
    return Evidence(first, 1 - first, "homography")


def opened(case, maker="1", now=None):
    with case.transaction() as db:
        judge = judgements.open_judge(db, "same_scene", maker)
        gone = judgements.take_up(db, judge, states(1, 2, 3, 4, 5) if now is None else now)
    return judge, gone


def save(case, judge, numbers, *some):
    with case.transaction() as db:
        judgements.save(db, judge, numbers, some)


def known(case, judge):
    return judgements.judged(case.db, judge).tolist()


def as_judged(case, judge, numbers, pairs):
    wanted = np.sort(judgements.codes(numbers, pairs))
    return [link for _, link in judgements.judged_links(case.db, judge, "same_scene", wanted)]


def test_judgements_come_back_and_links_with_all_that_can_be_drawn(case, five, numbers):
    a, b, c, d, _ = five
    judge, _ = opened(case)
    link = Link(a, b, "same_scene", 0.5, "12 points agree", points(12))
    save(case, judge, numbers, ((a, b), link), ((a, c), None))
    save(case, judge, numbers, ((b, d), None))
    assert known(case, judge) == sorted(judgements.codes(numbers, [(a, b), (a, c), (b, d)]).tolist())
    (found,) = as_judged(case, judge, numbers, [(a, b), (a, c)])
    assert found == link
    np.testing.assert_array_equal(found.evidence.first_xy, link.evidence.first_xy)
    assert as_judged(case, judge, numbers, [(a, c)]) == []


def test_an_item_whose_facts_changed_loses_its_judgements_and_no_other_does(case, five, numbers):
    order = sorted(five, key=numbers.get)
    judge, _ = opened(case)
    ends = [tuple(sorted((order[0], order[row]))) for row in (1, 2)] + [tuple(sorted((order[3], order[1])))]
    save(case, judge, numbers, (ends[0], None), (ends[1], Link(*ends[1], "same_scene", 0.5, "", points(3))))
    save(case, judge, numbers, (ends[2], Link(*ends[2], "same_scene", 0.6, "", points(4))))
    assert opened(case, now=states(1, 2, 33, 4, 5)) == (judge, 1)
    assert known(case, judge) == sorted(judgements.codes(numbers, [ends[0], ends[2]]).tolist())
    assert case.db.execute("SELECT count(*) FROM pictures.link_evidence").fetchone() == (1,)
    assert opened(case, now=states(1, 2, 33, 4, 5)) == (judge, 0)


def test_another_maker_starts_anew(case, five, numbers):
    a, b, *_ = five
    judge, _ = opened(case)
    save(case, judge, numbers, ((a, b), Link(a, b, "same_scene", 0.5, "", points(3))))
    assert known(case, opened(case, "1")[0]) != []
    assert known(case, opened(case, "2")[0]) == []
    assert case.db.execute("SELECT count(*) FROM pictures.link_evidence").fetchone() == (0,)


def test_what_stands_is_changed_in_place_and_what_falls_can_stand_again(case, five, numbers, run_id):
    a, b, c, *_ = five
    judge, _ = opened(case)
    made = [Link(a, b, "same_scene", 0.5, "12", points(12)), Link(a, c, "same_scene", 0.9, "40", points(40))]
    save(case, judge, numbers, *(((each.first, each.second), each) for each in made))
    found = dict(judgements.judged_links(case.db, judge, "same_scene", np.sort([*known(case, judge)])))
    one, two = sorted(found)
    for weighed in ({one: (0.4, "12"), two: (0.8, "40")}, {two: (0.7, "40, in a hotel")}, {one: (0.4, "12")}):
        with case.transaction() as db:
            links.let_stand(db, run_id, "same_scene", 1, weighed)
        stands = list(links.of(case.db))
        assert {(each.strength, each.reason) for each in stands} == set(weighed.values())
        for each in stands:
            judged = next(link for link in made if link.second == each.second)
            np.testing.assert_array_equal(each.evidence.second_xy, judged.evidence.second_xy)


def test_links_of_other_linkers_keep_their_evidence_whatever_is_judged(case, five, numbers, run_id):
    a, b, c, *_ = five
    with case.transaction() as db:
        links.replace(db, run_id, "other", 1, [Link(a, b, "other", 0.5, "x", points(5))])
    judge, _ = opened(case)
    save(case, judge, numbers, ((a, b), Link(a, b, "same_scene", 0.5, "", points(3))))
    with case.transaction() as db:
        links.replace(db, run_id, "other", 1, [Link(a, c, "other", 0.6, "y", points(6))])
    (other,) = links.of(case.db)
    assert len(other.evidence.first_xy) == 6
    assert len(as_judged(case, judge, numbers, [(a, b)])[0].evidence.first_xy) == 3


def test_a_judged_link_that_lost_its_evidence_to_a_pulled_plug_is_judged_again(case, five, numbers):
    a, b, c, *_ = five
    judge, _ = opened(case)
    save(case, judge, numbers, ((a, b), Link(a, b, "same_scene", 0.5, "", points(3))), ((a, c), None))
    with case.transaction() as db:
        db.execute("DELETE FROM pictures.link_evidence")
        pictures.mend(db)
    assert known(case, judge) == judgements.codes(numbers, [(a, c)]).tolist()
