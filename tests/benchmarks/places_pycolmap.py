"""Places by Homeward, side by side with pycolmap on the same candidate pairs, and with scene vectors alone.

    python -m tests.benchmarks.places_pycolmap FOLDER/manifest.csv --cache FOLDER [--side 640] [--leave-out COLUMN=A,B]

pycolmap (COLMAP's SIFT, its matcher and its geometric verification) is a package for this benchmark alone and is no
part of the program: install it into an environment of its own (``pip install pycolmap``; measured with 4.2.1). Without
it the rest is printed, and that it is missing. Its options are its own defaults, on one thread of the CPU; pictures
are reduced to the same side for both. It is given the candidate pairs of ``same_scene``, so that the judges of pairs
are compared and not the index. Its places are the connected components over pairs with as many inliers as does best on
these very labels, which no user could know; scene vectors alone likewise. Homeward's strengths are as they are shipped.

The cache is that of ``tests.benchmarks.growth``: pictures described once, with what it cost.
"""

import argparse
import csv
import importlib.util
import sys
import tempfile
from pathlib import Path

import numpy as np

from app.domain.facts import SceneVector
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Kind
from app.grouping.agreement import agreement
from app.linkers.same_scene import LINKER
from app.operations.job import Job
from app.operations.relink import relink
from app.store import clusters, facts, freshness
from app.store.fact_table import StoredFacts
from app.terminal import ProgressLine
from tests.benchmarks.growth import described, timed
from tests.benchmarks.places import THRESHOLDS, alone, labels, told

INLIERS = range(8, 200, 2)


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--side", type=int, default=640, help="pixels of the longer side, for pycolmap")
    parser.add_argument("--leave-out", default="", metavar="COLUMN=A,B")
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    options.folder, options.limit = options.manifest.parent, 0
    everything, counted = labels(options.manifest, options.leave_out)
    case, describe_s = described(options)
    with case:
        pairs = LINKER.pairs(StoredFacts(case.db))
        vectors = facts.of(case.db, SceneVector)
        print(f"{len(vectors)} pictures, {len(pairs)} candidate pairs")
        costs = {}
        start_over(case)
        with ProgressLine() as line, timed("Homeward: link and group, all linkers", costs):
            relink(Job(case, line.show, workers=options.workers))
        found = clusters.of(case.db, Kind.PLACE)
    (link_s,) = (each.sum() for each in costs.values())
    print(f"Homeward: describe {describe_s * len(vectors):.0f} + link and group {link_s:.0f} core-s")
    inliers = colmap(options, pairs)
    for labelled, what in ((counted, "counted"), (everything, "all")):
        truth = {key: label for key, label in labelled.items() if key in vectors}
        print(f"{what} ({len(truth)}):")
        print(f"  Homeward: {told(agreement(truth, found))}")
        _, threshold = max((agreement(truth, alone(vectors, each)).f1, each) for each in THRESHOLDS)
        print(f"  scene vectors alone, above {threshold:.2f}: {told(agreement(truth, alone(vectors, threshold)))}")
        if inliers:
            _, least = max((agreement(truth, joined(inliers, each)).f1, each) for each in INLIERS)
            print(f"  pycolmap, from {least} inliers on: {told(agreement(truth, joined(inliers, least)))}")


def start_over(case):
    """Forget what was judged in the cached case, so that all of it is measured."""
    with case.transaction() as db:
        for table in ("judged_none", "judged_link", "judged_item", "judge"):
            db.execute(f"DELETE FROM {table}")  # noqa: S608  our own names
        freshness.forget(db)


def colmap(options, pairs):
    """Return the inliers of each pair by pycolmap; nothing where it is not installed."""
    if importlib.util.find_spec("pycolmap") is None:
        print(
            "NOT COMPARED: pycolmap is not installed here. Install it, for this benchmark alone: pip install pycolmap"
        )
        return {}
    import pycolmap  # noqa: PLC0415  it may not be there

    with options.manifest.open(newline="", encoding="utf-8") as file:
        name_of = {row["sha256"].lower(): row["path"] for row in csv.DictReader(file)}
    costs = {}
    with tempfile.TemporaryDirectory() as root:
        database, listed = Path(root) / "colmap.db", Path(root) / "pairs.txt"
        listed.write_text("".join(f"{name_of[a]} {name_of[b]}\n" for a, b in pairs), encoding="utf-8")
        extraction, matching = pycolmap.FeatureExtractionOptions(), pycolmap.FeatureMatchingOptions()
        extraction.max_image_size = options.side
        pairing, verification = pycolmap.ImportedPairingOptions(), pycolmap.TwoViewGeometryOptions()
        pairing.match_list_path = listed
        verification.ransac.random_seed = 1
        for each in (extraction, matching):
            each.num_threads, each.use_gpu = 1, False
        with timed("pycolmap: SIFT", costs):
            pycolmap.extract_features(
                database, options.folder, sorted({name_of[end] for pair in pairs for end in pair}),
                camera_mode=pycolmap.CameraMode.PER_IMAGE, extraction_options=extraction, device=pycolmap.Device.cpu,
            )  # fmt: skip
        with timed("pycolmap: match and verify", costs):
            pycolmap.match_image_pairs(database, matching, pairing, verification, device=pycolmap.Device.cpu)
        inliers = read_inliers(pycolmap, database, {name: key for key, name in name_of.items()})
    total = sum(each.sum() for each in costs.values())
    print(
        f"pycolmap {pycolmap.__version__} at {options.side} pixels: {total:.0f} core-s, {len(inliers)} pairs verified"
    )
    return {pair: inliers.get(pair, 0) for pair in pairs}


def read_inliers(pycolmap, database, key_of):
    """Return how many matches of each pair agree, by pycolmap's own verification."""
    held = pycolmap.Database.open(database)
    try:
        images = {each.image_id: key_of[each.name] for each in held.read_all_images()}
        ids, counts = held.read_two_view_geometry_num_inliers()
        ends = [pycolmap.pair_id_to_image_pair(each) if np.isscalar(each) else each for each in ids]
        return {tuple(sorted((images[a], images[b]))): int(n) for (a, b), n in zip(ends, counts, strict=True)}
    finally:
        held.close()


def joined(inliers, least):
    """Return the connected groups of pictures over pairs with so many inliers."""
    group = {end: end for pair in inliers for end in pair}

    def root(key):
        while group[key] != key:
            key = group[key]
        return key

    for (first, second), count in inliers.items():
        if count >= least:
            group[root(first)] = root(second)
    members = {}
    for key in sorted(group):
        members.setdefault(root(key), []).append(key)
    return [Cluster(ClusterId(name), Kind.PLACE, tuple(each), 1.0) for name, each in members.items()]


if __name__ == "__main__":
    sys.exit(main())
