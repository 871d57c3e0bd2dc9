"""Describe: what every picture looks like, and whatever a newer extractor sees with other eyes."""

from collections.abc import Iterator
from functools import partial

from sqlite_utils import Database

from app.domain.ids import MediaId
from app.domain.work import Stage
from app.operations.evidence_place import place_of
from app.operations.findings import save_findings
from app.operations.gathering import gather
from app.operations.job import Job, Tally
from app.operations.provenance import provenance
from app.pipeline import runner
from app.pipeline.crew import WORKER
from app.pipeline.parts import PARTS, extractors
from app.pipeline.task import Reply, Task, TaskKind
from app.store import facts, problems
from app.store.runs import Run

SENSOR_NOISE = "sensor_noise"
LEAVABLE = (SENSOR_NOISE,)
"""The extractors that can be left out: what nothing else is built on. Sensor noise takes 0.11 to 0.16 core-seconds."""
Plan = dict[MediaId, tuple[str, ...]]


def describe(job: Job) -> None:
    """Run each extractor on each picture that it has not seen in this version; what was saved stays after a stop."""
    for stage in (Stage.REGISTER, Stage.DESCRIBE):
        catch_up(job, stage)


def catch_up(job: Job, stage: Stage) -> None:
    """Run the extractors of one stage on whatever they have yet to see: after an update, or a step that was torn."""
    plan = stale(job, stage)
    if plan and not job.cancel.stopped:
        _describe(job, stage, plan)


def stale(job: Job, stage: Stage) -> Plan:
    """Return which extractors of a stage have yet to see which media items; none that is left out."""
    plan: Plan = {}
    for name, extractor in sorted(extractors(PARTS, stage).items()):
        if name in job.left_out:
            continue
        for media_id in facts.pending(job.case.db, name, extractor.version):
            plan[media_id] = (*plan.get(media_id, ()), name)
    return plan


def not_read(db: Database) -> dict[str, int]:
    """Return of how many media items something was not read that can be left out; nothing where all was."""
    known = extractors(PARTS, Stage.DESCRIBE)
    waiting = {name: len(facts.pending(db, name, known[name].version)) for name in LEAVABLE}
    return {name: many for name, many in waiting.items() if many}


def work_of(plan: Plan, stage: Stage) -> str:
    """Return the name of a plan's work: the extractors that have yet to see pictures; all of them for what waits."""
    names = {name for names in plan.values() for name in names} or set(extractors(PARTS, stage))
    return " ".join(["describe", *sorted(names)])


def _describe(job: Job, stage: Stage, plan: Plan) -> None:
    order = list(plan)
    left_out = {"left_out": sorted(job.left_out)} if stage is Stage.DESCRIBE and job.left_out else {}
    with job.case.machine_run(stage.value, provenance(stage) | left_out) as run:
        replies = runner.run(_tasks(job, plan, order), job.cancel, workers=job.workers, stage=stage)
        tally = Tally(job, stage, len(plan), work=work_of(plan, stage))
        gather(job, replies, tally, partial(_save, job, run, order))
        if job.cancel.stopped:
            run.stop()


def _tasks(job: Job, plan: Plan, order: list[MediaId]) -> Iterator[Task]:
    for key, media_id in enumerate(order):
        yield Task(key, place_of(job, media_id), plan[media_id], TaskKind.DESCRIBE, media_id)


def _save(job: Job, run: Run, order: list[MediaId], replies: list[Reply]) -> int:
    found = 0
    with job.case.transaction() as db:
        for reply in replies:
            media_id = order[reply.key]
            found += save_findings(db, run, media_id, reply.findings)
            for part in (TaskKind.DESCRIBE.value, WORKER):
                problems.clear(db, part, media_id=media_id)
            if reply.failure is not None:
                problems.add(db, reply.failure, media_id=media_id, run_id=run.id)
                found += 1
            run.count("pictures")
    return found
