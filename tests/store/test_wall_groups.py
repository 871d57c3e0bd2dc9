from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from app.domain.facts import CameraBody, CameraTimes
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.domain.words import PlaceName
from app.operations.grade import choose_scheme, grade
from app.operations.job import Job
from app.operations.schemes import shipped
from app.store import clusters, facts, media, place_names, wall_groups
from app.store.wall_groups import WallGroups
from tests.store.filling import add_pictures

NOON = datetime(2024, 5, 1, 12)  # noqa: DTZ001  a camera's clock has no zone


@pytest.fixture
def numbers(case):
    """Six pictures: two places, two days, two cameras, one in nothing."""
    made = add_pictures(case, range(6))
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for at, (model, day) in enumerate([("N-1", 0), ("N-1", 0), ("N-2", 0), ("N-2", 1), ("N-2", 1)]):
            found = [CameraBody(make="Norda", model=model), CameraTimes(captured=NOON + timedelta(days=day))]
            facts.save(db, run.id, made[at], "t", 1, found)
        small = Cluster(ClusterId("a"), Kind.PLACE, tuple(sorted(made[:2])), 0.9, ())
        large = Cluster(ClusterId("b"), Kind.PLACE, tuple(sorted(made[2:5])), 0.9, ())
        clusters.replace(db, run.id, Kind.PLACE, Grouping((small, large)))
    return [media.item_number(case.db, each) for each in made]


def groups(case, by):
    """Return what each group is called, and who is in it."""
    found = wall_groups.read(case.db, by)
    return [(found.names[rank], sorted(found.items[found.ranks == rank].tolist())) for rank in sorted(found.names)]


def test_places_come_the_largest_first(case, numbers):
    assert groups(case, WallGroups.PLACE) == [("", numbers[2:5]), ("", numbers[:2])]
    assert groups(case, WallGroups.SERIES) == []


def test_a_member_that_has_stepped_aside_is_in_no_group_and_its_time_in_none(case, numbers):
    with case.transaction() as db:
        media.set_aside(db, [numbers[2], numbers[3]], "known")
    assert groups(case, WallGroups.PLACE) == [("", numbers[:2]), ("", [numbers[4]])]
    times = wall_groups.read(case.db, WallGroups.PLACE).times[1]
    assert (times.first, times.timed) == (NOON + timedelta(days=1), 1)


def test_a_place_that_has_a_name_is_called_by_it(case, numbers):
    first = next(each for each in media.shown_ids(case.db) if media.item_number(case.db, each) == numbers[0])
    with case.transaction() as db:
        place_names.add(db, PlaceName(first, "Harbour house", "Examiner One", datetime.now(UTC)))
    assert groups(case, WallGroups.PLACE) == [("", numbers[2:5]), ("Harbour house", numbers[:2])]


def test_days_come_the_oldest_first_and_cameras_the_most_frequent(case, numbers):
    assert groups(case, WallGroups.DAY) == [("2024-05-01", numbers[:3]), ("2024-05-02", numbers[3:5])]
    assert groups(case, WallGroups.CAMERA) == [("Norda N-2", numbers[2:5]), ("Norda N-1", numbers[:2])]


def test_categories_come_in_the_order_of_their_scheme_and_without_one_there_is_no_group(case, numbers):
    assert groups(case, WallGroups.CATEGORY) == []
    scheme = shipped()[0]
    choose_scheme(Job(case), scheme)
    last = scheme.categories[-1]
    grade(Job(case), [numbers[4]], last.code)
    found = groups(case, WallGroups.CATEGORY)
    assert len(found) == len(scheme.categories)
    assert found[-1] == (f"{last.key or last.code} {last.name}", [numbers[4]])


def test_folders_come_by_name(case, numbers):
    ((name, items),) = groups(case, WallGroups.FOLDER)
    assert items == numbers
    assert isinstance(name, str)


def test_no_group_is_made_of_nothing(case):
    for by in set(WallGroups) - {WallGroups.NONE}:
        found = wall_groups.read(case.db, by)
        assert (len(found.items), dict(found.names)) == (0, {})
        assert found.items.dtype == np.int64
