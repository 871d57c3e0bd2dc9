from datetime import UTC, datetime
from itertools import pairwise

from app.domain.facts import CameraBody, GpsFix
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Decision, Grouping, Kind, Link, Verdict
from app.store import clusters, decisions, facts, links, media, reveals, standings, ties
from tests.store.filling import write_note


def fill(case, run_id, pictures, strengths):
    """Make one place of the pictures, each linked to the next."""
    with case.transaction() as db:
        found = [
            Link(*sorted(pair), "same_scene", strength, "Because.")
            for pair, strength in zip(pairwise(pictures), strengths, strict=True)
        ]
        links.replace(db, run_id, "same_scene", 1, found)
        clusters.replace(
            db, run_id, Kind.PLACE, Grouping((Cluster(ClusterId("p"), Kind.PLACE, tuple(sorted(pictures)), 0.7),))
        )


def test_a_standing_tells_what_the_place_knows_and_where_it_would_come_apart(case, pictures, run_id):
    fill(case, run_id, pictures, [0.9, 0.6, 0.95, 0.99])
    with case.transaction() as db:
        facts.save(db, run_id, pictures[0], "maker", 1, [GpsFix(1.0, 2.0), CameraBody(make="Norda")])
        facts.save(db, run_id, pictures[1], "maker", 1, [CameraBody(make="Norda")])
        reveals.add(db, pictures[2], "E", "peek", "")
    write_note(case, pictures[2], "A curtain.")
    write_note(case, pictures[3], "A door.")
    (found,) = standings.of(case.db, Kind.PLACE).values()
    assert (found.size, found.located, found.with_camera, found.seen) == (5, 1, 2, 2)
    assert (found.confidence, found.decided, found.named) == (0.7, 0, False)
    assert found.seam is not None
    assert {found.seam.first, found.seam.second} == {media.item_number(case.db, each) for each in pictures[1:3]}
    assert (found.seam.smaller, found.seam.larger, found.seam.alone, found.seam.strength) == (2, 3, True, 0.6)


def test_a_word_holds_as_surely_as_anything(case, pictures, run_id):
    fill(case, run_id, pictures, [0.9, 0.6, 0.95, 0.99])
    first, second = sorted(pictures[1:3])
    with case.act("decide", first) as db:
        decisions.add(db, Decision(Kind.PLACE, Verdict.SAME, first, second, "E", "", datetime.now(UTC)))
    (found,) = standings.of(case.db, Kind.PLACE).values()
    assert found.decided == 1
    assert (found.seam.strength, found.seam.smaller) == (0.95, 2)


def test_of_two_links_on_a_pair_the_stronger_counts_and_what_is_too_weak_does_not(case, pictures, run_id):
    fill(case, run_id, pictures, [0.3, 0.6, 0.95, 0.1])
    one, other = sorted(pictures[:2])
    with case.transaction() as db:
        links.replace(db, run_id, "near_copy", 1, [Link(one, other, "near_copy", 0.8, "Copies.")])
        links.replace(db, run_id, "gps_near", 1, [Link(one, other, "gps_near", 0.99, "3 m apart.")])
    numbers = [media.item_number(case.db, each) for each in pictures]
    assert sorted(ties.among(case.db, numbers).strength.tolist()) == [0.6, 0.8, 0.95]
    assert sorted(ties.inside(case.db, Kind.PLACE).strength.tolist()) == [0.6, 0.8, 0.95]
    assert ties.among(case.db, numbers[2:4]).strength.tolist() == [0.95]


def test_a_case_without_places_has_none_standing(case):
    assert standings.of(case.db, Kind.PLACE) == {}


def test_a_word_on_two_people_who_are_in_both_pictures_counts_for_the_one_whose_faces_it_names(case, pictures, run_id):
    left, right = (0, 0, 900, 900), (5000, 0, 5900, 900)
    both, third = sorted(pictures[:2]), pictures[2]
    members = tuple(sorted(pictures[:3]))
    made = (
        Cluster(ClusterId("x"), Kind.PERSON, members, 0.9, faces=tuple(left for _ in members)),
        Cluster(ClusterId("y"), Kind.PERSON, tuple(both), 0.9, faces=(right, right)),
    )
    with case.act("decide", both[0]) as db:
        clusters.replace(db, run_id, Kind.PERSON, Grouping(made))
        links.replace(db, run_id, "same_person", 1, [Link(*both, "same_person", 0.8, "Alike.")])
        decisions.add(db, Decision(Kind.PERSON, Verdict.SAME, *both, "E", "", datetime.now(UTC), (right, right)))
        low, high = sorted((both[0], third))
        decisions.add(db, Decision(Kind.PERSON, Verdict.SAME, low, high, "E", "", datetime.now(UTC), (left, left)))
    by_size = {each.size: each for each in standings.of(case.db, Kind.PERSON).values()}
    assert (by_size[3].decided, by_size[2].decided) == (1, 1)
    assert (by_size[3].seam.smaller, by_size[3].seam.larger, by_size[3].seam.strength) == (1, 2, 0.8)
    assert (by_size[2].seam.smaller, by_size[2].seam.strength) == (1, 1.0)
