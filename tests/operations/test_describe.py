"""What has been seen once is described from wherever it still lies."""

import shutil

from app.domain.facts import SceneVector
from app.operations.describe import describe
from app.operations.import_exhibit import import_exhibit
from app.store import facts, media, problems
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
