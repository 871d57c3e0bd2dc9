"""Places through the whole program, against labels, side by side with the simplest alternative.

    python -m tests.benchmarks.places FOLDER/manifest.csv [--leave-out COLUMN=A,B] [--workers N] [--wrong FOLDER]

The manifest has the columns ``path`` (beside it), ``sha256`` and ``label_place``. A case is made, imported and
analysed by the same operations as everywhere. The alternative: pictures whose scene vectors are alike by more than a
threshold, connected; the threshold is the one that does best on these very labels, which no user could know.
Strengths were fitted on some sets; what they are worth on others is printed by ``installer/fit_places.py``.

``--wrong``: what was joined wrongly, and what was left apart, is drawn there as pictures side by side.
"""

import argparse
import csv
import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from app.domain.facts import SceneVector
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Kind
from app.grouping.agreement import agreement
from app.operations.analyse import analyse
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.store import clusters, facts, links
from app.store.case_store import create_case
from app.terminal import ProgressLine
from tests.benchmarks import places_wrong

THRESHOLDS = np.linspace(0.3, 0.95, 66)


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--leave-out", default="", metavar="COLUMN=A,B")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--wrong", type=Path)
    options = parser.parse_args()
    everything, counted = labels(options.manifest, options.leave_out)
    with tempfile.TemporaryDirectory() as root:
        made = create_case(Path(root) / "places.homeward", "eleven green lanterns", examiner="benchmark")
        with made.case as case, ProgressLine() as line:
            job = Job(case, line.show, workers=options.workers)
            for name, step in (
                ("import", lambda: import_exhibit(job, options.manifest.parent, "1")),
                ("analyse", lambda: analyse(job)),
            ):
                started_s, before_s = time.monotonic(), core_seconds()
                step()
                took_s, core_s = time.monotonic() - started_s, core_seconds() - before_s
                print(f"{name}: {took_s:.1f} s with {options.workers} workers, {core_s:.0f} core-seconds")
            found = clusters.of(case.db, Kind.PLACE)
            vectors = facts.of(case.db, SceneVector)
            strengths = {(each.first, each.second): each.strength for each in links.of(case.db, "same_scene")}
    print(f"{len(everything)} pictures, {len(set(everything.values()))} places")
    for truth, what in ((counted, "counted"), (everything, "all")):
        print(f"{what} ({len(truth)}): {told(agreement(truth, found))}")
        best = max((agreement(truth, alone(vectors, threshold)) for threshold in THRESHOLDS), key=lambda each: each.f1)
        print(f"{what}, scene vector alone at its best threshold: {told(best)}")
    for column in ("kind", "setting"):
        by_group(options.manifest, column, everything, found)
    wrong = places_wrong.wrong_pairs(everything, found, strengths)
    print(f"{len(wrong)} pairs wrong: {sum(each.joined for each in wrong)} joined, the others left apart")
    if options.wrong:
        places_wrong.draw(wrong, options.manifest, options.wrong)


def core_seconds():
    """Return the processor's time of this process and of all its workers that have ended, in seconds."""
    spent = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in spent)


def by_group(manifest, column, everything, found):
    """Print a line for each value of a column: the agreement on its pictures, in the whole case's clusters."""
    with manifest.open(newline="", encoding="utf-8") as file:
        value = {row["sha256"].lower(): row[column] for row in csv.DictReader(file)}
    for each in sorted(set(value.values())):
        truth = {key: label for key, label in everything.items() if value[key] == each}
        print(f"  {column} {each or '(none)'} ({len(truth)}): {told(agreement(truth, found))}")


def labels(manifest, left_out):
    """Return the place of every picture, and of those that count; one without a label is a place of its own."""
    column, _, values = left_out.partition("=")
    with manifest.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    place = {row["sha256"].lower(): row["label_place"] or row["sha256"] for row in rows}
    gone = {row["sha256"].lower() for row in rows if column and row[column] in values.split(",")}
    return place, {key: label for key, label in place.items() if key not in gone}


def alone(vectors, threshold):
    """Return the connected groups of pictures that look more alike than the threshold."""
    ids = sorted(vectors)
    rows = np.stack([vectors[key].vector for key in ids]).astype(np.float32)
    first, second = np.nonzero(rows @ rows.T > threshold)
    graph = coo_array((np.ones(len(first)), (first, second)), shape=(len(ids), len(ids)))
    _, group = connected_components(graph, directed=False)
    members = {}
    for key, number in zip(ids, group, strict=True):
        members.setdefault(number, []).append(key)
    return [Cluster(ClusterId(str(number)), Kind.PLACE, tuple(each), 1.0) for number, each in members.items()]


def told(found):
    """Return an agreement as text."""
    return f"B-cubed precision {found.precision:.4f}, recall {found.recall:.4f}, F1 {found.f1:.4f}"


if __name__ == "__main__":
    sys.exit(main())
