"""What an analysis will have to do, stage by stage, before it begins: what its time left is told by."""

from app.domain.linker import PairLinker
from app.domain.work import Stage
from app.operations.describe import stale, work_of
from app.operations.job import Job
from app.operations.linking import link_work
from app.operations.register import REGISTER_WORK, waiting_units
from app.operations.relink import GROUP_WORK
from app.pipeline.parts import PARTS, linkers
from app.store import judgements, media


def foresee(job: Job) -> None:
    """Tell a job's outlook what is to come. Pairs cannot be counted before pictures are described: they are guessed."""
    counts = media.counts(job.case.db)
    if counts.waiting:
        job.outlook.expect(REGISTER_WORK, waiting_units(job))
    new = counts.waiting
    for stage in (Stage.REGISTER, Stage.DESCRIBE):
        plan = stale(job, stage)
        if stage is Stage.DESCRIBE:
            new += len(plan)
        pictures = len(plan) + (counts.waiting if stage is Stage.DESCRIBE else 0)
        if pictures:
            job.outlook.expect(work_of(plan, stage), pictures)
    pictures = counts.media_items + counts.waiting
    for linker in linkers(PARTS).values():
        if isinstance(linker, PairLinker):
            unjudged = max(new, pictures - judgements.items(job.case.db, linker.name))
            share = min(job.paces.share(link_work(linker)), max(pictures - 1, 0) / 2)
            if unjudged > 0:
                job.outlook.expect(link_work(linker), share * unjudged)
    job.outlook.expect(GROUP_WORK, pictures)
