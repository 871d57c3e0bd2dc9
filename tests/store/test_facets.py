import numpy as np

from app.domain.facts import CameraTimes, GpsFix
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.domain.work import Problem
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
        clusters.replace(
            db, run_id, Kind.PLACE, Grouping((Cluster(ClusterId("p"), Kind.PLACE, tuple(sorted((a, b))), 0.9),))
        )
        reveals.add(db, d, "Examiner One", "peek", "")
    number = {media_id: media.item_number(case.db, media_id) for media_id in pictures}
    expected = {
        Facet.NOTED: {a}, Facet.TROUBLED: {b}, Facet.LOCATED: {c}, Facet.REVEALED: {d},
        Facet.TIMELESS: {a, b, d, e}, Facet.PLACELESS: {c, d, e}, Facet.SERIESLESS: {a, b, c, d, e},
    }  # fmt: skip
    for facet in Facet:
        assert set(facets.having(case.db, facet).tolist()) == {number[each] for each in expected[facet]}


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
