"""What the window said is saved is there after a kill at any moment, and no key counts twice."""

from app.operations.grade import choose_scheme
from app.operations.job import Job
from app.operations.schemes import shipped
from app.store.case_store import create_case
from tests.conftest import CHEAP
from tests.store.filling import add_pictures
from tests.ui.killed_grading import grade_and_kill

PHRASE = "seven quiet harbour lamps"
PICTURES, KEYS = 30, 60


def test_grades_survive_kills_and_none_is_doubled(tmp_path):
    made = create_case(tmp_path / "robot.homeward", PHRASE, examiner="Examiner One", cost=CHEAP)
    with made.case as case:
        add_pictures(case, range(PICTURES))
        choose_scheme(Job(case), {each.id: each for each in shipped()}["vics:US:2"])
    found = grade_and_kill(tmp_path / "robot.homeward", PHRASE, keys=KEYS, a_second=60, lives_s=0.5, seed=3)
    assert found.kills
    assert found.pressed == KEYS
    assert found.saved
    assert (found.lost, found.doubled, found.strange) == (0, 0, 0)
