import numpy as np
import pytest

from app.domain.facts import Faces
from app.domain.link import Evidence, Kind, Link, Verdict
from app.domain.work import Topic
from app.operations.decide import decide
from app.operations.faces_like import box_of
from app.operations.job import Job
from app.operations.relink import relink
from app.store import facts, links
from app.ui.comparison import Other, compare
from app.ui.workspace import Finding
from tests.faces import faces, look, nearly

ANN, BEN, EVE = look(1), look(2), look(3)


@pytest.fixture
def seen(case, ids):
    """Ids 0 and 1 show the one person, 0 another one beside; 6 a third."""
    shown = {0: faces(BEN, ANN), 1: faces(nearly(ANN, 0.2)), 6: faces(EVE)}
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for at, fact in shown.items():
            facts.save(db, run.id, ids[at], "faces", 1, [fact])
    relink(Job(case))
    return ids


def test_when_a_word_on_two_faces_is_taken_back_the_one_on_whole_pictures_is_said_to_stand(qtbot, window, seen):
    workspace, compare, ends = window.workspace, window.panels["compare"], (seen[0], seen[1])
    two, one = (facts.one(workspace.reader, each, Faces) for each in ends)
    window.come_forward("compare")
    workspace.compare(Kind.PERSON, ends, {ends[0]: box_of(two, 1), ends[1]: box_of(one, 0)})
    lane, is_a_word = workspace.lane, lambda topics: Topic.DECISIONS in topics
    with qtbot.waitSignal(lane.changed, check_params_cb=is_a_word):
        lane.submit(decide, Kind.PERSON, Verdict.SAME, ends)
    with qtbot.waitSignal(lane.changed, check_params_cb=is_a_word):
        compare.decide(Verdict.DIFFERENT)
    with qtbot.waitSignal(lane.changed, check_params_cb=is_a_word):
        compare.take_back()
    qtbot.waitUntil(lambda: "taken back" in compare.progress.text())
    assert "no word stands" not in compare.progress.text()
    assert "taken back; the same stands" in compare.progress.text()
    assert compare.comparison.word.verdict is Verdict.SAME
    assert "Decided by" in compare.said.text()


def test_compare_tells_the_likeness_of_the_marked_faces_and_of_no_others(window, seen):
    workspace, compare = window.workspace, window.panels["compare"]
    two, one = (facts.one(workspace.reader, seen[at], Faces) for at in (0, 1))
    compare.make()
    for row, told in ((1, True), (0, False)):
        workspace.compare(Kind.PERSON, (seen[0], seen[1]), {seen[0]: box_of(two, row), seen[1]: box_of(one, 0)})
        assert bool(compare.comparison.alike) == told
        assert ("likeness, not identity" in compare.said.text()) == told
        workspace.compare(Kind.PERSON, (seen[1], seen[0]), {seen[0]: box_of(two, row), seen[1]: box_of(one, 0)})
        assert bool(compare.comparison.alike) == told


def test_what_a_search_by_a_face_found_is_told_of_these_two_faces_alone(window, seen):
    workspace, compare = window.workspace, window.panels["compare"]
    left, other, right = (0, 0, 900, 900), (5000, 5000, 5900, 5900), (100, 100, 900, 900)
    ends = seen[0], seen[6]
    workspace.finding = Finding(ends, None, "Found by a search.", "Alike.", (left, right))
    compare.make()
    for kind, face, told in ((Kind.PERSON, left, True), (Kind.PERSON, other, False), (Kind.PLACE, left, False)):
        for pair in (ends, ends[::-1]):
            workspace.compare(kind, pair, {ends[0]: face, ends[1]: right})
            assert ("Found by a search." in compare.said.text()) == told


def test_where_a_caption_has_no_room_the_figures_of_both_links_stand_as_the_pictures_do(ids):
    other = Other(ids[0], 1, (0.984, 0.302))
    assert other.caption() == "left 98 %, right 30 %"
    assert other.short() == "98|30 %"
    assert not Other(ids[0], 1, None).short()


def test_of_people_no_points_of_their_rooms_are_drawn(case, ids, window):
    room = Evidence(np.full((9, 2), 0.3, np.float32), np.full((9, 2), 0.4, np.float32), "fundamental")
    low, high = sorted(ids[:2])
    with case.machine_run("test", {}) as run, case.transaction() as db:
        links.replace(db, run.id, "same_scene", 1, [Link(low, high, "same_scene", 0.98, "9 points agree.", room)])
    reader = window.workspace.reader
    assert compare(reader, Kind.PLACE, (low, high)).evidence is not None
    person = compare(reader, Kind.PERSON, (low, high))
    assert person.evidence is None
    assert person.sentence() == "No link says that two faces in them are alike."
