from app.domain.facts import PictureShape
from app.domain.work import Problem
from app.operations.findings import save_findings
from app.pipeline.task import Finding
from app.store import facts, problems
from tests.store.filling import add_pictures

SHAPE = PictureShape("jpeg", 4, 3, 1, 1)


def test_what_was_found_is_saved_and_not_asked_for_again(case):
    (media_id,) = add_pictures(case, range(1))
    with case.machine_run("test", {}) as run, case.transaction() as db:
        assert save_findings(db, run, media_id, [Finding("shape", 2, (SHAPE,))]) == 0
    assert facts.one(case.db, media_id, PictureShape) == SHAPE
    assert facts.pending(case.db, "shape", 2) == []


def test_what_could_not_be_loaded_is_asked_again_and_its_problem_goes_when_it_can(case):
    (media_id,) = add_pictures(case, range(1))
    missing = Finding("shape", 0, (), Problem("shape", "VID-310", "A model is missing."))
    with case.machine_run("test", {}) as run, case.transaction() as db:
        assert save_findings(db, run, media_id, [missing]) == 1
    assert facts.pending(case.db, "shape", 2) == [media_id]
    assert [each.problem.what for each in problems.all(case.db)] == ["A model is missing."]
    with case.machine_run("test", {}) as run, case.transaction() as db:
        save_findings(db, run, media_id, [Finding("shape", 2, (SHAPE,))])
    assert problems.count(case.db) == 0
