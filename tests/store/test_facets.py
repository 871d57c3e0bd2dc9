import numpy as np

from app.domain.facts import CameraTimes, GpsFix
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.domain.work import Problem
from app.store import clusters, facets, facts, media, problems, reveals
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
