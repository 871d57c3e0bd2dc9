"""A detail is found again in other views of its room and in no other room; what cannot be searched for is said."""

import hashlib
import json

import numpy as np
import pytest

from app import headless
from app.domain.errors import RequestError
from app.domain.found import Strength
from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster, Evidence, Grouping, Kind, Link
from app.domain.region import NoRegionError, Region
from app.domain.work import Cancel
from app.operations.describe import describe
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.search_index import SearchIndex, prepare_search
from app.operations.where_else import NotDescribedError, TooSmoothError, where_else
from app.store import clusters, links
from app.store.case_store import create_case, open_case
from tests import rooms
from tests.conftest import CHEAP, PASSPHRASE

FRAME, OTHER_FRAME = 71, 72


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A case of three rooms: two have the same picture on their walls; a black picture and one of one pixel."""
    root = tmp_path_factory.mktemp("where")
    names = {}
    (root / "seized").mkdir()
    files = {f"one_{name}": data for name, data in rooms.views(11, FRAME).items()}
    files |= {f"two_{name}": data for name, data in rooms.views(12, FRAME).items()}
    files |= {f"three_{name}": data for name, data in rooms.views(13, OTHER_FRAME).items()}
    files |= {"black": rooms.black(), "smallest": rooms.smallest()}
    for name, data in files.items():
        (root / "seized" / f"{name}.jpg").write_bytes(data)
        names[name] = MediaId(hashlib.sha256(data).hexdigest())
    with create_case(root / "where.homeward", PASSPHRASE, examiner="Examiner One", cost=CHEAP).case as case:
        import_exhibit(Job(case, workers=2), root / "seized", "1")
        describe(Job(case, workers=2))
        with case.machine_run("test", {}) as run, case.transaction() as db:
            places = [of_room(names, room) for room in ("one", "two", "three")]
            held = (Cluster(ClusterId(str(at)), Kind.PLACE, tuple(sorted(each)), 0.9) for at, each in enumerate(places))
            clusters.replace(db, run.id, Kind.PLACE, Grouping(tuple(held)))
    return root, names


@pytest.fixture
def asked(made):
    """The open case's job, the names of its pictures, and an index that is not made yet."""
    root, names = made
    with open_case(root / "where.homeward", PASSPHRASE, examiner="Examiner One") as case:
        yield Job(case), names, SearchIndex()


def of_room(names, room):
    return {media_id for name, media_id in names.items() if name.startswith(room)}


def in_order(answer):
    found = [each for group in answer.places for each in group.found]
    return sorted(found, key=lambda each: -each.score)


def test_a_whole_picture_finds_the_other_views_of_its_room_first(asked):
    job, names, index = asked
    answer = where_else(job, index, names["three_a"])
    first = in_order(answer)[:3]
    assert {each.media_id for each in first} == of_room(names, "three") - {names["three_a"]}
    assert all(each.strength is Strength.STRONG for each in first)
    assert "of this picture" in first[0].sentence
    assert answer.places[0].is_own
    assert names["three_a"] not in {each.media_id for each in in_order(answer)}


def test_a_drawn_detail_is_found_in_its_own_room_and_in_another_that_has_it(asked):
    job, names, index = asked
    answer = where_else(job, index, names["one_a"], Region(*rooms.region_of_frame()))
    sure = {each.media_id for each in in_order(answer) if each.strength is Strength.STRONG}
    assert of_room(names, "one") - {names["one_a"]} <= sure
    assert of_room(names, "two") & sure
    assert not of_room(names, "three") & sure
    best = in_order(answer)[0]
    assert best.media_id in of_room(names, "one")
    assert "points of the region agree" in best.sentence


def test_the_points_of_a_finding_lie_in_the_region(asked):
    job, names, index = asked
    region = Region(*rooms.region_of_frame())
    best = in_order(where_else(job, index, names["one_a"], region))[0]
    x, y = best.evidence.first_xy.T
    assert ((x >= region.left) & (x <= region.right) & (y >= region.top) & (y <= region.bottom)).all()
    assert len(best.evidence.first_xy) == len(best.evidence.second_xy) >= 6


def test_findings_of_one_place_stand_together_with_their_number(asked):
    job, names, index = asked
    answer = where_else(job, index, names["three_b"])
    named = [group.best.place for group in answer.places if group.best.place]
    assert len(named) == len(set(named))
    own = next(group for group in answer.places if group.is_own)
    assert own.pictures == 4
    assert len(own.found) == 3


@pytest.mark.parametrize("name", ["black", "smallest"])
def test_a_picture_without_detail_is_refused_with_its_reason(asked, name):
    job, names, index = asked
    with pytest.raises(TooSmoothError, match="too smooth to be searched for"):
        where_else(job, index, names[name])


def test_a_region_with_too_few_points_is_refused_with_what_to_do(asked):
    job, names, index = asked
    with pytest.raises(TooSmoothError) as told:
        where_else(job, index, names["one_a"], Region(0.0, 0.0, 0.02, 0.02))
    assert told.value.sentence().startswith("This region is too smooth to be searched for.")
    assert "Draw a larger one." in told.value.sentence()


def test_a_picture_that_is_not_in_the_case_or_not_described_is_refused(asked, case):
    job, names, index = asked
    with pytest.raises(RequestError, match="not in this case"):
        where_else(job, index, MediaId("0" * 64))
    from_import_alone = Job(case)
    root = job.case.folder.parent / "seized"
    import_exhibit(from_import_alone, root / "one_a.jpg", "1")
    with pytest.raises(NotDescribedError, match="cannot be searched for yet"):
        where_else(from_import_alone, SearchIndex(), names["one_a"])


@pytest.mark.parametrize(
    "text", ["", "1,2,3", "a,b,c,d", "0.5,0.5,0.2,0.9", "0,0,1.2,1", "0.1,0.1,0.1,0.9", "nan,0,1,1"]
)
def test_what_is_no_region_is_refused(text):
    with pytest.raises(NoRegionError):
        Region.read(text)


def test_the_index_is_made_in_short_turns_and_follows_the_case(asked):
    job, names, index = asked
    first = prepare_search(job, index, 0.0)
    turns = 1
    while not prepare_search(job, index, 0.0).ready:
        turns += 1
    assert first.total == len(names)
    assert index.readiness().done == len(names)
    assert turns < len(names)


def test_a_stopped_search_ends_with_what_it_has(asked):
    job, names, index = asked
    prepare_search(job, index)
    cancel = Cancel()
    cancel.stop()
    stopped = Job(job.case, cancel=cancel)
    assert where_else(stopped, index, names["one_a"]).places == ()


def test_the_same_question_has_the_same_answer(asked):
    job, names, index = asked
    region = Region(*rooms.region_of_frame())
    told = [
        [(each.media_id, each.score) for each in in_order(where_else(job, made, names["one_a"], region))]
        for made in (index, index, SearchIndex())
    ]
    assert told[0] == told[1] == told[2]


def test_what_was_judged_closely_already_is_told_from_the_asked_picture_s_end(asked):
    job, names, index = asked
    first, second = sorted((names["three_a"], names["two_a"]))
    reason = "41 points agree under one geometry, across 30 % of the first picture and 20 % of the second."
    xy = np.array([[0.1, 0.2]], np.float32)
    link = Link(first, second, "same_scene", 0.97, reason, Evidence(xy, xy + 0.5, "homography"))
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        links.replace(db, run.id, "same_scene", 1, [link])
    here, there = (where_else(job, index, each).places for each in (first, second))
    told = [
        next(each for group in places for each in group.found if each.media_id == other)
        for places, other in ((here, second), (there, first))
    ]
    assert "across 30 % of this picture and 20 % of the other." in told[0].sentence
    assert "across 30 % of the other and 20 % of this picture." in told[1].sentence
    assert told[0].evidence.first_xy == pytest.approx(told[1].evidence.second_xy)
    assert told[0].strength is Strength.STRONG
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        links.replace(db, run.id, "same_scene", 1, [])


def test_the_command_line_gives_one_object_a_line(made, monkeypatch, capsys, tmp_path):
    root, names = made
    file = tmp_path / "phrase"
    file.write_text(PASSPHRASE, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(file))
    case = str(root / "where.homeward")
    assert headless.run(["where", case, names["three_a"], "--limit", "1", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert rows
    assert all(set(row) == {"sha256", "strength", "reason", "place"} for row in rows)
    assert rows[0]["sha256"] in of_room(names, "three")
    assert headless.run(["where", case, names["three_a"], "--region", "0,0,2,1"]) == 1
    assert "no region of the picture" in capsys.readouterr().err
