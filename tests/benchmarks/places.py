"""Places through the whole program, against labels, side by side with the simplest alternative.

    python -m tests.benchmarks.places FOLDER/manifest.csv [--leave-out COLUMN=A,B] [--workers N]

The manifest has the columns ``path`` (beside it), ``sha256`` and ``label_place``. A case is made, imported and
analysed by the same operations as everywhere. The alternative: pictures whose scene vectors are alike by more than a
threshold, connected; the threshold is the one that does best on these very labels, which no user could know.
"""

import argparse
import csv
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
from app.store import clusters, facts
from app.store.case_store import create_case
from app.terminal import ProgressLine

THRESHOLDS = np.linspace(0.3, 0.95, 66)


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--leave-out", default="", metavar="COLUMN=A,B")
    parser.add_argument("--workers", type=int, default=2)
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
                started_s = time.monotonic()
                step()
                print(f"{name}: {time.monotonic() - started_s:.1f} s with {options.workers} workers")
            found = clusters.of(case.db, Kind.PLACE)
            vectors = facts.of(case.db, SceneVector)
    print(f"{len(everything)} pictures, {len(set(everything.values()))} places")
    for truth, what in ((counted, "counted"), (everything, "all")):
        print(f"{what} ({len(truth)}): {told(agreement(truth, found))}")
        best = max((agreement(truth, alone(vectors, threshold)) for threshold in THRESHOLDS), key=lambda each: each.f1)
        print(f"{what}, scene vector alone at its best threshold: {told(best)}")


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
