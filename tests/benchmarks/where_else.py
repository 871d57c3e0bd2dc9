"""How well "Where else?" finds a picture's place again, whole and from a random quarter of it.

    python -m tests.benchmarks.where_else FOLDER/manifest.csv [--leave-out COLUMN=A,B] [--every N] [--case CASE]

A case is made of the manifest's folder, imported and analysed, or one that was made of it before is opened (its pass
phrase comes from HOMEWARD_PASSPHRASE_FILE). Then every picture whose place has another one is asked for, by the same
operation as everywhere. Told are the shares whose true place is the first picture found, and among the first ten; the
alternative beside it is the order by scene vector alone, which knows no regions and is asked for the whole picture.
"""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import numpy as np

from app.domain.facts import SceneVector
from app.domain.region import WHOLE, Region
from app.operations.analyse import analyse
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.search_index import SearchIndex, prepare_search
from app.operations.where_else import TooSmoothError, where_else
from app.store import facts
from app.store.case_store import create_case, open_case
from app.terminal import PASSPHRASE_FILE, read_passphrase
from tests.benchmarks.places import labels

FIRST_TEN = 10
SIDE = 0.5
NEVER = 1_000_000


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--leave-out", default="", metavar="COLUMN=A,B")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="ask for every Nth picture only")
    parser.add_argument("--case", type=Path)
    options = parser.parse_args()
    everything, counted = labels(options.manifest, options.leave_out)
    if options.case:
        with open_case(options.case, read_passphrase(os.environ[PASSPHRASE_FILE]), examiner="benchmark") as case:
            measure(Job(case), everything, sorted(counted), options.every)
        return
    with tempfile.TemporaryDirectory() as root:
        made = create_case(Path(root) / "where.homeward", "eleven green lanterns", examiner="benchmark")
        with made.case as case:
            job = Job(case)
            import_exhibit(job, options.manifest.parent, "1")
            analyse(job)
            measure(job, everything, sorted(counted), options.every)


def measure(job, place, ids, every):
    """Ask for every picture that has a counterpart, whole and by a region."""
    index, started_s = SearchIndex(), time.process_time()
    prepare_search(job, index)
    vectors = facts.of(job.case.db, SceneVector)
    known = [key for key in ids if key in vectors]
    many = Counter(place[key] for key in known)
    asked = [key for key in known if many[place[key]] > 1][::every]
    took_s = time.process_time() - started_s
    print(
        f"index of {len(known)} pictures: {took_s:.1f} core-s, {index.points.size_bytes / len(known):,.0f} bytes each"
    )
    vectors = facts.of(job.case.db, SceneVector)
    looks = [alone(vectors, place, key) for key in asked]
    told("scene vector alone", looks, 0.0)
    rng = np.random.default_rng(0)
    corners = rng.uniform(0, 1 - SIDE, (len(asked), 2)).tolist()
    regions = [Region(x, y, x + SIDE, y + SIDE) for x, y in corners]
    for name, parts in (("whole pictures", [WHOLE] * len(asked)), ("regions of 25 %", regions)):
        started_s = time.process_time()
        ranks = [rank(job, index, place, key, part) for key, part in zip(asked, parts, strict=True)]
        told(name, ranks, time.process_time() - started_s)


def alone(vectors, place, key):
    """Return how many pictures stand before the first of the same place, by scene vector."""
    ids = [each for each in vectors if each != key]
    alike = np.stack([vectors[each].vector for each in ids]).astype(np.float32) @ vectors[key].vector.astype(np.float32)
    order = np.argsort(-alike, kind="stable")
    return next((at for at, row in enumerate(order.tolist()) if place[ids[row]] == place[key]), NEVER)


def rank(job, index, place, key, region):
    """Return how many pictures stand before the first of the same place, in the order in which they were found."""
    try:
        answer = where_else(job, index, key, region, limit=NEVER)
    except TooSmoothError:
        return NEVER
    found = sorted((each for group in answer.places for each in group.found), key=lambda each: -each.score)
    return next((at for at, each in enumerate(found) if place[each.media_id] == place[key]), NEVER)


def told(name, ranks, took_s):
    """Print one line."""
    held = np.array(ranks)
    first, ten = (held < 1).mean(), (held < FIRST_TEN).mean()
    print(f"{name}, {len(held)}: first {first:.3f}, among ten {ten:.3f}, {1000 * took_s / len(held):.0f} core-ms each")


if __name__ == "__main__":
    sys.exit(main())
