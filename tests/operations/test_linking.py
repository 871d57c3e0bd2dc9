"""A case that grows is linked as one that was imported at once, and no pair is judged twice."""

import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from app.domain.facts import LocalPoints
from app.domain.ids import ClusterId
from app.domain.link import Kind
from app.domain.work import Cancel
from app.linkers import same_scene
from app.matching import calibration
from app.operations.analyse import analyse
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.relink import relink
from app.store import clusters, facts, freshness, links
from app.store.case_store import create_case
from tests.pictures import scene

WALL = scene(1, (900, 700), shapes=300)
VIEWS = {
    "a": [WALL[:480, :640], WALL[150:630, 200:840], scene(5, (640, 480)), WALL[60:540, 90:730]],
    "b": [WALL[100:580, 120:760], scene(6, (640, 480)), WALL[200:680, 250:890]],
    "c": [scene(7, (640, 480)), WALL[30:510, 40:680], WALL[::-1][:480, :640]],
}


@pytest.fixture
def exhibits(tmp_path):
    """Return a function that imports some of three exhibits, and analyses, in one step each time."""
    for name, pictures in VIEWS.items():
        (tmp_path / name).mkdir()
        for number, pixels in enumerate(pictures):
            Image.fromarray(np.ascontiguousarray(pixels)).save(tmp_path / name / f"{number}.jpg", quality=90)

    def import_and_analyse(job, *names):
        for name in names:
            import_exhibit(job, tmp_path / name, name)
        analyse(job)

    return import_and_analyse


@pytest.fixture
def job(case):
    return Job(case, workers=1)  # each worker takes a second to start


@pytest.fixture
def another(tmp_path, passphrase, cheap_cost):
    """A second, empty case."""
    with create_case(tmp_path / "other.homeward", passphrase, examiner="E", cost=cheap_cost).case as case:
        yield Job(case, workers=1)


def outcome(job):
    """Return all that was found, down to the last bit."""
    found = [
        (each, each.evidence and (each.evidence.first_xy.tobytes(), each.evidence.second_xy.tobytes()))
        for each in links.of(job.case.db)
    ]
    kept = ClusterId("")  # an id goes on from the grouping before; all else is as if there had been none
    return found, [[replace(each, id=kept) for each in clusters.of(job.case.db, kind)] for kind in Kind]


def counts(job):
    """Return what the last run of the linkers counted."""
    row = job.case.db.execute("SELECT counts FROM run WHERE name = 'link' ORDER BY id DESC LIMIT 1").fetchone()
    return json.loads(row[0])


def judged(job, linker="same_scene"):
    return counts(job).get(f"{linker} pairs judged", 0), counts(job).get(f"{linker} pairs judged before", 0)


def start_over(job):
    with job.case.transaction() as db:
        for table in ("judged_none", "judged_link", "judged_item", "judge"):
            db.execute(f"DELETE FROM {table}")  # noqa: S608  our own names
        freshness.forget(db)
    relink(job)


def test_a_case_that_grew_is_linked_as_one_imported_at_once_in_any_order(job, another, exhibits):
    exhibits(job, "a")
    first = sum(judged(job))
    exhibits(job, "b")
    assert judged(job)[1] == first
    exhibits(job, "c")
    assert judged(job)[1] > first
    exhibits(another, "c", "b", "a")
    assert judged(another)[1] == 0
    assert outcome(job) == outcome(another)
    assert len(outcome(job)[0]) > 5
    assert any(len(each.members) > 4 for each in clusters.of(job.case.db, Kind.PLACE))


def test_what_was_judged_before_a_stop_is_kept_and_the_rest_is_judged_after_it(job, another, exhibits):
    exhibits(another, "a", "b")
    exhibits(job, "a")
    before = outcome(job)
    cancel = Cancel()

    def stop_at_the_first_pairs(progress):
        if progress.stage == "link" and progress.done:
            cancel.stop()

    exhibits(Job(job.case, stop_at_the_first_pairs, cancel, workers=1), "b")
    assert outcome(job)[0] == before[0]
    done, known = judged(job, "first_look")
    assert done > 0
    relink(job)
    assert judged(job, "first_look")[1] == done + known
    assert outcome(job) == outcome(another)


def test_media_that_were_described_anew_are_judged_anew_and_no_other(job, exhibits):
    exhibits(job, "a", "b")
    pairs = sum(judged(job))
    seen = facts.of(job.case.db, LocalPoints)
    changed, points = next(iter(seen.items()))
    fewer = LocalPoints(
        points.model, points.width_px, points.height_px, points.xy[:20], points.descriptors[:20], points.scores[:20]
    )
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        facts.save(db, run.id, changed, "local_points", 2, [fewer])
    relink(job)
    again, before = judged(job)
    assert 0 < again < pairs
    assert again + before == pairs
    found = outcome(job)
    start_over(job)
    assert judged(job) == (pairs, 0)
    assert outcome(job) == found


def test_another_version_or_calibration_judges_everything_anew(job, exhibits, monkeypatch):
    exhibits(job, "a", "b")
    pairs, found = sum(judged(job)), outcome(job)
    monkeypatch.setattr(same_scene.SameScene, "version", 9_000)
    relink(job)
    assert judged(job) == (pairs, 0)
    monkeypatch.setattr(calibration, "digest", lambda *_: "another")
    relink(job)
    assert judged(job) == (pairs, 0)
    assert outcome(job) == found


def test_nothing_that_did_not_change_is_judged_or_written(job, exhibits):
    exhibits(job, "a")
    runs = job.case.db.execute("SELECT count(*) FROM run WHERE name = 'link'").fetchone()
    relink(job)
    assert job.case.db.execute("SELECT count(*) FROM run WHERE name = 'link'").fetchone() == runs
