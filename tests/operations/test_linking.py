"""A case that grows is linked as one that was imported at once, and no pair is judged twice."""

import json
import shutil
from contextlib import ExitStack
from dataclasses import replace
from functools import cache

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
from app.store.case_store import create_case, open_case
from tests.conftest import CHEAP, PASSPHRASE
from tests.pictures import scene

WALL = scene(1, (900, 700), shapes=300)
VIEWS = {
    "a": [WALL[:480, :640], WALL[150:630, 200:840], scene(5, (640, 480)), WALL[60:540, 90:730]],
    "b": [WALL[100:580, 120:760], scene(6, (640, 480)), WALL[200:680, 250:890]],
    "c": [scene(7, (640, 480)), WALL[30:510, 40:680], WALL[::-1][:480, :640]],
}


@pytest.fixture(scope="module")
def evidence(tmp_path_factory):
    """Three exhibits in folders."""
    folder = tmp_path_factory.mktemp("evidence")
    for name, pictures in VIEWS.items():
        (folder / name).mkdir()
        for number, pixels in enumerate(pictures):
            Image.fromarray(np.ascontiguousarray(pixels)).save(folder / name / f"{number}.jpg", quality=90)
    return folder


@pytest.fixture(scope="module")
def analysed(evidence, tmp_path_factory):
    """Return the folder of a case with some exhibits, imported at once; each is made when it is first asked for."""

    @cache
    def made(names):
        folder = tmp_path_factory.mktemp("cases") / f"{names}.homeward"
        with create_case(folder, PASSPHRASE, examiner="E", cost=CHEAP).case as case:
            come_in(Job(case, workers=1), evidence, names)
        return folder

    return made


@pytest.fixture
def of(analysed, tmp_path):
    """Return the job of a case with some exhibits, each time another copy of it."""
    with ExitStack() as opened:

        def copied(names):
            folder = shutil.copytree(analysed(names), tmp_path / f"{names}.homeward")
            case = opened.enter_context(open_case(folder, PASSPHRASE, examiner="E"))
            return Job(case, workers=1)  # each worker takes a second to start

        yield copied


def come_in(job, evidence, names):
    """Import exhibits, and analyse, in one step."""
    for name in names:
        import_exhibit(job, evidence / name, name)
    analyse(job)


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


def test_a_case_that_grew_is_linked_as_one_imported_at_once_in_any_order(of, evidence):
    job = of("a")
    first = sum(judged(job))
    come_in(job, evidence, "b")
    assert judged(job)[1] == first
    come_in(job, evidence, "c")
    assert judged(job)[1] > first
    another = of("cba")
    assert judged(another)[1] == 0
    assert outcome(job) == outcome(another)
    assert len(outcome(job)[0]) > 5
    assert any(len(each.members) > 4 for each in clusters.of(job.case.db, Kind.PLACE))


def test_what_was_judged_before_a_stop_is_kept_and_the_rest_is_judged_after_it(of, evidence):
    job = of("a")
    before = outcome(job)
    cancel = Cancel()

    def stop_at_the_first_pairs(progress):
        if progress.stage == "link" and progress.done:
            cancel.stop()

    come_in(Job(job.case, stop_at_the_first_pairs, cancel, workers=1), evidence, "b")
    assert outcome(job)[0] == before[0]
    done, known = judged(job, "first_look")
    assert done > 0
    relink(job)
    assert judged(job, "first_look")[1] == done + known
    assert outcome(job) == outcome(of("ab"))


def test_media_that_were_described_anew_are_judged_anew_and_no_other(of):
    job = of("ab")
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


def test_another_version_or_calibration_judges_everything_anew(of, monkeypatch):
    job = of("ab")
    pairs, found = sum(judged(job)), outcome(job)
    monkeypatch.setattr(same_scene.SameScene, "version", 9_000)
    relink(job)
    assert judged(job) == (pairs, 0)
    monkeypatch.setattr(calibration, "digest", lambda *_: "another")
    relink(job)
    assert judged(job) == (pairs, 0)
    assert outcome(job) == found


def test_nothing_that_did_not_change_is_judged_or_written(of):
    job = of("a")
    runs = job.case.db.execute("SELECT count(*) FROM run WHERE name = 'link'").fetchone()
    relink(job)
    assert job.case.db.execute("SELECT count(*) FROM run WHERE name = 'link'").fetchone() == runs
