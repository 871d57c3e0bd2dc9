"""Analyse: whatever is stale in a case is made fresh, stage by stage."""

from app.domain.work import Changes, Topic
from app.operations.describe import describe
from app.operations.foresight import foresee
from app.operations.job import Job
from app.operations.register import register_waiting
from app.operations.relink import relink

CHANGES: Changes = frozenset({Topic.MEDIA, Topic.FACTS, Topic.PROBLEMS, Topic.LINKS, Topic.CLUSTERS, Topic.AUDIT})


def analyse(job: Job) -> Changes:
    """Register what still waits, describe what is new, link and group; what was saved before a stop stays saved."""
    foresee(job)
    for stage in (register_waiting, describe, relink):
        if not job.cancel.stopped:
            stage(job)
    job.outlook.end()
    return CHANGES
