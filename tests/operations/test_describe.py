"""What has been seen once is described from wherever it still lies."""

import json
import shutil
from dataclasses import replace

from app.domain.facts import SceneVector
from app.domain.sensor_noise import SensorNoise
from app.domain.work import Stage
from app.operations.describe import SENSOR_NOISE, describe, not_read, stale
from app.operations.import_exhibit import import_exhibit
from app.store import facts, media, problems, runs
from tests.operations.conftest import jpeg


def test_a_picture_is_described_from_its_copy_when_the_first_exhibit_is_gone(job, tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.jpg").write_bytes(jpeg(3))
        import_exhibit(job, tmp_path / name, name)
    shutil.rmtree(tmp_path / "a")
    describe(job)
    assert set(facts.of(job.case.db, SceneVector)) == set(media.shown_ids(job.case.db))
    assert problems.count(job.case.db) == 0


def test_a_picture_that_is_nowhere_any_more_is_a_problem_and_is_asked_for_again(job, tmp_path):
    folder = tmp_path / "a"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(jpeg(3))
    import_exhibit(job, folder, "1")
    shutil.move(folder, tmp_path / "elsewhere")
    describe(job)
    assert [each.problem.code for each in problems.all(job.case.db)] == ["VID-201"]
    shutil.move(tmp_path / "elsewhere", folder)
    describe(job)
    assert set(facts.of(job.case.db, SceneVector)) == set(media.shown_ids(job.case.db))
    assert problems.count(job.case.db) == 0


def test_what_is_left_out_is_not_planned_not_read_and_named_in_the_run_and_what_was_read_stays(job, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "a.jpg").write_bytes(jpeg(3))
    import_exhibit(job, tmp_path / "a", "1")
    without = replace(job, left_out=frozenset({SENSOR_NOISE}))
    assert SENSOR_NOISE not in {name for names in stale(without, Stage.DESCRIBE).values() for name in names}
    describe(without)
    assert facts.of(job.case.db, SensorNoise) == {}
    assert len(facts.of(job.case.db, SceneVector)) == 1
    assert not_read(job.case.db) == {SENSOR_NOISE: 1}
    (run,) = [each for each in runs.last(job.case.db) if each.name == Stage.DESCRIBE.value]
    assert json.loads(run.detail)["left_out"] == [SENSOR_NOISE]
    describe(job)
    assert not_read(job.case.db) == {}
    describe(without)
    assert len(facts.of(job.case.db, SensorNoise)) == 1
