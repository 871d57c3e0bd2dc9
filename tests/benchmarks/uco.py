"""How long writing a large case as CASE/UCO takes, and how much memory over the start.

Run as ``python -m tests.benchmarks.uco [PICTURES]``; each picture has a camera, tags, a position and a link.
"""

import resource
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

from app.domain.facts import CameraBody, GpsFix, PictureShape
from app.domain.link import Link
from app.extractors.exif_tags import ExifTags
from app.operations.export_uco import UcoWanted, export_uco
from app.operations.job import Job
from app.store import facts, links
from app.store.case_store import create_case
from tests.conftest import CHEAP, PASSPHRASE
from tests.store.filling import add_pictures

AT_ONCE = 2_000
LINES = tuple(f"exif Tag{number}: {number * 7919}" for number in range(40))


def fill(case, many):
    """Add pictures with what cameras write into them, each linked with the next."""
    for first in range(0, many, AT_ONCE):
        ids = sorted(add_pictures(case, range(first, min(first + AT_ONCE, many))))
        with case.machine_run("fill", {"homeward": "0"}) as run, case.transaction() as db:
            for at, each in enumerate(ids):
                camera = CameraBody("Norda", f"N-{at % 50}", f"77{at % 50:05}")
                found = [PictureShape("jpeg", 4000, 3000), camera, GpsFix(47.0 + at / 1e5, 15.4), ExifTags(LINES)]
                facts.save(db, run.id, each, "maker", 1, found)
            made = [Link(*pair, "near_copy", 0.9, "Copies of one picture.") for pair in pairwise(ids)]
            links.replace(db, run.id, f"near_copy_{first}", 1, made)


def main():
    """Print the figures."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "walk.jsonld"
        with create_case(Path(folder) / "walk.homeward", PASSPHRASE, examiner="E", cost=CHEAP).case as case:
            fill(case, many)
            before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            begun_s = time.process_time()
            done = export_uco(Job(case), UcoWanted(target))
            spent_s = time.process_time() - begun_s
            grown_mib = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kib) / 1024
        size_mb = target.stat().st_size / 1e6
    nodes = sum(done.nodes.values())
    print(f"{many:,} pictures, {nodes:,} nodes, {size_mb:,.0f} MB, {size_mb / spent_s:.1f} MB a second of CPU")
    print(f"{spent_s:.1f} s of CPU, {grown_mib:.0f} MiB over the start")


if __name__ == "__main__":
    main()
