"""A case in which an examiner has said something of everything."""

import numpy as np

from app.domain.lead import LeadState
from app.domain.link import Cluster, Evidence, Grouping, Kind, Link, Verdict
from app.grouping.clusters import cluster_id
from app.operations.annotate import write_note
from app.operations.decide import decide
from app.operations.grade import choose_scheme, grade
from app.operations.import_exhibit import import_exhibit
from app.operations.lead import settle_lead, write_lead
from app.operations.schemes import shipped
from app.operations.tag import tag_items
from app.store import clusters, leads, links, media
from tests.operations.conftest import jpeg

POINTS = np.array([[0.25, 0.5], [0.75, 0.125]], np.float32)
WITHIN = "Fluss behind the third window"


def work_on(job, tmp_path):
    """Return the ids of six pictures, of a case in which an examiner has said something of everything."""
    root = tmp_path / "seized by Examiner One"
    root.mkdir()
    for number in range(6):
        (root / f"IMG_{number:04}.JPG").write_bytes(jpeg(number))
    (root / "broken.jpg").write_bytes(jpeg(9)[:700])
    import_exhibit(job, root, "EX-1")
    ids = sorted(media.shown_ids(job.case.db))
    near = Link(*ids[:2], "near_copy", 0.999, "Copies of one picture.")
    seen = Link(*ids[2:4], "same_scene", 0.97, "2 points agree.", Evidence(POINTS, POINTS, "homography"))
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        for link in (near, seen):
            links.replace(db, run.id, link.linker, 1, [link])
        for kind, link in ((Kind.COPIES, near), (Kind.PLACE, seen)):
            pair = (link.first, link.second)
            found = Cluster(cluster_id(kind, pair[0]), kind, pair, link.strength, (link.reason,))
            clusters.replace(db, run.id, kind, Grouping((found,)))
    choose_scheme(job, shipped()[0])
    first, second = ids[2], ids[4]
    numbers = media.numbers(job.case.db, ids)
    grade(job, [numbers[first]], shipped()[0].categories[0].code)
    tag_items(job, [numbers[second]], "Blue curtain")
    write_note(job, first, WITHIN)
    write_lead(job, "Ask who built the windows", second)
    write_lead(job, "Ask nobody yet")
    settle_lead(job, leads.listed(job.case.db)[0].id, LeadState.DONE, "asked")
    decide(job, Kind.PLACE, Verdict.SAME, (first, second), "the same sill")
    return ids
