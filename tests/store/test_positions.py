import numpy as np

from app.domain.facts import GpsFix
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.store import clusters, facts, media, positions
from tests.store.filling import add_pictures


def test_measured_and_inferred_positions_are_told_apart_and_the_rest_is_counted(case):
    made = add_pictures(case, range(6))
    with case.machine_run("test", {}) as run, case.transaction() as db:
        facts.save(db, run.id, made[0], "g", 1, [GpsFix(10.0, 20.0, accuracy_m=7.0)])
        facts.save(db, run.id, made[1], "g", 1, [GpsFix(12.0, 22.0)])
        facts.save(db, run.id, made[2], "g", 1, [GpsFix(0.0, 0.0, accuracy_m=1.0)])
        place = Cluster(ClusterId("p"), Kind.PLACE, tuple(sorted((made[0], made[1], made[3]))), 0.9, ())
        clusters.replace(db, run.id, Kind.PLACE, Grouping((place,)))
    found = positions.read(case.db)
    numbers = [media.item_number(case.db, each) for each in made]
    assert found.items.tolist() == [numbers[0], numbers[1], numbers[3]]
    assert found.inferred.tolist() == [False, False, True]
    assert (found.latitude[2], found.longitude[2]) == (11.0, 21.0)
    assert found.accuracy_m[0] == 7.0
    assert np.isnan(found.accuracy_m[1:]).all()
    assert (found.nowhere, found.without) == (1, 2)


def test_a_case_without_any_has_none(case):
    add_pictures(case, range(2))
    found = positions.read(case.db)
    assert (len(found.items), found.nowhere, found.without) == (0, 0, 2)


def test_members_of_a_place_that_nobody_measured_are_nowhere(case):
    made = add_pictures(case, range(3))
    with case.machine_run("test", {}) as run, case.transaction() as db:
        facts.save(db, run.id, made[2], "g", 1, [GpsFix(10.0, 20.0)])
        place = Cluster(ClusterId("p"), Kind.PLACE, tuple(sorted(made[:2])), 0.9, ())
        clusters.replace(db, run.id, Kind.PLACE, Grouping((place,)))
    assert positions.read(case.db).without == 2


def test_a_member_at_nowhere_counts_once_and_one_that_has_stepped_aside_not_at_all(case):
    made = add_pictures(case, range(5))
    numbers = [media.item_number(case.db, each) for each in made]
    with case.machine_run("test", {}) as run, case.transaction() as db:
        facts.save(db, run.id, made[0], "g", 1, [GpsFix(10.0, 20.0)])
        facts.save(db, run.id, made[1], "g", 1, [GpsFix(0.0, 0.0)])
        place = Cluster(ClusterId("p"), Kind.PLACE, tuple(sorted(made[:3])), 0.9, ())
        clusters.replace(db, run.id, Kind.PLACE, Grouping((place,)))
        media.set_aside(db, [numbers[2]], "known")
    found = positions.read(case.db)
    assert found.items.tolist() == numbers[:2]
    assert (found.nowhere, found.without) == (1, 2)
