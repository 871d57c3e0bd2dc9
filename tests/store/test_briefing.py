import numpy as np
import pytest

from app.domain.facts import PeopleCover
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.domain.work import Problem
from app.operations.grade import choose_scheme, grade
from app.operations.job import Job
from app.operations.schemes import shipped
from app.store import clusters, facts, media, problems, wall
from app.store.briefing import brief
from app.store.wall import WallOrder
from tests.store.filling import add_pictures

US = {each.id: each for each in shipped()}["vics:US:2"]


@pytest.fixture
def numbers(case, run_id):
    """Eight pictures by row number: 0 to 2 are copies; 3 shows people, 4 nobody, 5 is uncertain; 6 has a problem."""
    ids = add_pictures(case, range(8))
    with case.machine_run("test", {}) as run, case.transaction() as db:
        stack = Cluster(ClusterId("c"), Kind.COPIES, tuple(sorted(ids[:3])), 0.99, ("Copies.",))
        clusters.replace(db, run.id, Kind.COPIES, Grouping((stack,)))
        for at, people, unsure in ((3, 2, False), (4, 0, False), (5, 0, True)):
            cover = PeopleCover("f" * 64, np.zeros((4, 4), np.uint8), people=people, faces=0, unsure=unsure)
            facts.save(db, run_id, ids[at], "people_cover", 1, [cover])
        problems.add(db, Problem("scene_vector", "VID-300", "Too slow."), media_id=ids[6])
    return [media.item_number(case.db, each) for each in ids]


def test_a_set_is_told_in_numbers(case, numbers):
    found = brief(case.db, case.examiner)
    assert (found.pictures, found.tiles, found.ungraded, found.unseen) == (8, 6, 6, 6)
    assert (found.with_people, found.without_people, found.not_told) == (1, 1, 6)
    assert (found.troubled, found.undated, found.known, found.megapixel_s) == (1, 8, 0, None)
    part = brief(case.db, case.examiner, np.array(sorted(numbers[2:5])))
    assert (part.pictures, part.tiles, part.with_people, part.without_people, part.not_told) == (3, 3, 1, 1, 1)


def test_what_was_graded_is_no_longer_ahead_and_tells_what_to_expect(case, numbers):
    job = Job(case, workers=2)
    choose_scheme(job, US)
    grade(job, numbers[:2], "1")
    found = brief(case.db, case.examiner)
    assert (found.tiles, found.ungraded, found.megapixel_s) == (6, 5, 0.0)
    assert brief(case.db, "somebody else").megapixel_s is None


def test_the_wall_goes_from_people_to_none_or_the_other_way(case, numbers):
    first = wall.order(case.db, WallOrder.PEOPLE_FIRST).tolist()
    assert (first[0], first[-1]) == (numbers[3], numbers[4])
    last = wall.order(case.db, WallOrder.PEOPLE_LAST).tolist()
    assert (last[0], last[-1]) == (numbers[4], numbers[3])
    assert sorted(first) == sorted(last) == sorted(numbers)
    pages = [
        row.row for offset in (0, 3, 6) for row in wall.page(case.db, offset=offset, limit=3, by=WallOrder.PEOPLE_FIRST)
    ]
    assert pages == first
