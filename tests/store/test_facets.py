from datetime import datetime

import numpy as np
import pytest

from app.domain.facts import CameraBody, CameraTimes, GpsFix, PeopleCover
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.domain.work import Problem
from app.extractors.generator_marks import GeneratorMarks
from app.store import clusters, facets, facts, media, problems, reveals, wall
from app.store.facets import Facet
from tests.held_facts import NOON
from tests.store.filling import add_pictures, write_note


def test_each_facet_finds_what_has_or_lacks_it(case, pictures, run_id):
    a, b, c, d, e = pictures
    write_note(case, a, "x")
    with case.transaction() as db:
        problems.add(db, Problem("gps", "VID-201", "x"), media_id=b)
        facts.save(db, run_id, c, "maker", 1, [GpsFix(1.0, 2.0), CameraTimes(captured=NOON)])
        facts.save(db, run_id, e, "marker", 1, [GeneratorMarks(("x",))])
        clusters.replace(
            db, run_id, Kind.PLACE, Grouping((Cluster(ClusterId("p"), Kind.PLACE, tuple(sorted((a, b))), 0.9),))
        )
        reveals.add(db, d, "Examiner One", "peek", "")
    number = {media_id: media.item_number(case.db, media_id) for media_id in pictures}
    expected = {
        Facet.NOTED: {a}, Facet.TROUBLED: {b}, Facet.LOCATED: {c}, Facet.REVEALED: {d}, Facet.UNSEEN: {a, b, c, e},
        Facet.TIMELESS: {a, b, d, e}, Facet.PLACELESS: {c, d, e}, Facet.SERIESLESS: {a, b, c, d, e},
        Facet.GENERATED: {e},
    }  # fmt: skip
    for facet in Facet:
        assert set(facets.having(case.db, facet).tolist()) == {number[each] for each in expected[facet]}
        assert facets.count(case.db, facet) == len(expected[facet])


def test_an_exhibit_has_what_was_found_in_it_also_when_it_was_found_before(case, pictures):
    add_pictures(case, [0, 77], number="EX-2", root=b"/other")
    first, second = media.exhibits(case.db)
    assert len(facets.of_exhibit(case.db, first.id)) == len(pictures)
    found = facets.of_exhibit(case.db, second.id)
    assert len(found) == 2
    assert media.item_number(case.db, pictures[0]) in found
    assert (np.sort(found) == found).all()


def test_a_problem_of_a_file_is_one_of_the_picture_that_it_holds(case, pictures):
    (file,) = media.files_of(case.db, pictures[1])
    with case.transaction() as db:
        problems.add(db, Problem("register", "VID-220", "The picture is cut off."), file_id=file.id)
    number = media.item_number(case.db, pictures[1])
    assert facets.having(case.db, Facet.TROUBLED).tolist() == [number]
    assert [row.has_problem for row in wall.rows(case.db, [number])] == [True]


@pytest.fixture
def told_apart(case):
    """Six pictures: two of one camera and year, one of another, people in some of them."""
    made = add_pictures(case, range(10, 16), number="EX-7", root=b"/seven")
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for at, (model, year, people, unsure) in enumerate(
            [("N-1", 2020, 0, False), ("N-1", 2020, 1, False), ("N-2", 2021, 5, False), ("", 0, 2, True)]
        ):
            found = [PeopleCover("m", np.zeros((2, 2), np.uint8), people, 0, unsure=unsure)]
            found += [CameraBody(make="Norda", model=model, serial="7")] if model else []
            found += [CameraTimes(captured=datetime(year, 5, 1, 12))] if year else []  # noqa: DTZ001  a camera's clock
            facts.save(db, run.id, made[at], "test", 1, found)
    return [media.item_number(case.db, each) for each in made]


def test_cameras_are_counted_the_most_frequent_first_and_those_without_last(case, told_apart):
    found = facets.cameras(case.db)
    assert [(each.model, each.count) for each in found if each.number] == [("N-1", 2), ("N-2", 1)]
    assert found[-1].number == 0
    assert facets.of_camera(case.db, found[0].number).tolist() == told_apart[:2]
    assert set(told_apart[3:]) <= set(facets.of_camera(case.db, 0).tolist())


def test_years_and_people_are_counted_and_told_apart(case, told_apart):
    assert facets.years(case.db) == [(2021, 1), (2020, 2)]
    assert facets.of_year(case.db, 2020).tolist() == told_apart[:2]
    counts = facets.people(case.db)
    assert (counts[0], counts[1], counts[facets.MANY], counts[facets.UNCERTAIN]) == (1, 1, 1, 1)
    assert facets.with_people(case.db, facets.MANY).tolist() == [told_apart[2]]
    assert set(told_apart[4:]) <= set(facets.with_people(case.db, facets.NOBODY_LOOKED).tolist())


def test_what_is_kept_beside_a_picture_follows_its_facts(case, told_apart):
    with case.machine_run("test", {}) as run, case.transaction() as db:
        media_id = db.execute("SELECT lower(hex(sha256)) FROM media_item WHERE id = ?", (told_apart[0],)).fetchone()[0]
        facts.save(db, run.id, media_id, "test", 2, [CameraBody(make="Norda", model="N-2", serial="7")])
    assert [(each.model, each.count) for each in facets.cameras(case.db) if each.number] == [("N-2", 2), ("N-1", 1)]
    assert told_apart[0] in facets.with_people(case.db, facets.NOBODY_LOOKED)
    assert facets.years(case.db) == [(2021, 1), (2020, 1)]
