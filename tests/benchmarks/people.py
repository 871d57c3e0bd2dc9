"""People through the whole program, against labels, and how many faces are found beside face_recognition's detector.

    python -m tests.benchmarks.people [FOLDER/manifest.csv] [--workers N]

The manifest has the columns ``path`` (beside it), ``sha256``, ``label_person`` (empty: several people) and ``faces``;
pictures with one face count. A case is made, imported and analysed by the same operations as everywhere. Beside it:
dlib's HOG detector as face_recognition calls it (upsampled once), and
the portraits pasted into rooms without anybody, small and turned.
"""

import argparse
import csv
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path

import dlib
import numpy as np

from app.domain.facts import Faces
from app.domain.link import Kind
from app.extractors.faces import EXTRACTOR
from app.grouping.agreement import agreement
from app.imaging.open_media import HeldMedia
from app.operations.analyse import analyse
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.store import clusters, facts
from app.store.case_store import create_case
from app.terminal import ProgressLine
from tests.benchmarks.places import told
from tests.people import PORTRAITS, pasted, portraits, rooms
from tests.pictures import opened

MANIFEST = PORTRAITS.parent / "manifest.csv"
AT, USED = (0.3, 0.35), 38
WAYS = (
    ("55 % of the height", 0, 0.55), ("30 %", 0, 0.3), ("18 %", 0, 0.18), ("10 %", 0, 0.1),
    ("30 %, turned left", 1, 0.3), ("30 %, upside down", 2, 0.3), ("30 %, turned right", 3, 0.3),
)  # fmt: skip


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest", type=Path, nargs="?", default=MANIFEST)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    if not options.manifest.is_file():
        sys.exit("The evaluation data is not beside the project.")
    with options.manifest.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    truth = {row["sha256"].lower(): row["label_person"] for row in rows if row["faces"] == "1"}
    found, known = through_the_program(options)
    print(f"{len(truth)} pictures with one face, {len(set(truth.values()))} people: {told(agreement(truth, found))}")
    print(f"pictures in several clusters: {twice(found)}; clusters with one picture twice: {doubled(found)}")
    print(f"faces there: {sum(int(row['faces']) for row in rows)}; found: {sum(len(each.scores) for each in known)}")
    EXTRACTOR.load()
    detector = dlib.get_frontal_face_detector()
    as_they_are([opened_file(options.manifest.parent / row["path"]) for row in rows], detector)
    if PORTRAITS.is_dir():
        in_rooms(detector)


def through_the_program(options):
    """Return the clusters of people, and the faces of each picture in which there are any."""
    with tempfile.TemporaryDirectory() as root:
        made = create_case(Path(root) / "people.homeward", "eleven green lanterns", examiner="benchmark")
        with made.case as case, ProgressLine() as line:
            job = Job(case, line.show, workers=options.workers)
            import_exhibit(job, options.manifest.parent, "1")
            analyse(job)
            return clusters.of(case.db, Kind.PERSON), list(facts.of(case.db, Faces).values())


def twice(found):
    """Return how many pictures are in several clusters, which those with several people are to be."""
    members = [member for cluster in found for member in cluster.members]
    return len({member for member in members if members.count(member) > 1})


def doubled(found):
    """Return how many clusters hold a picture twice, which none is to."""
    return sum(len(set(cluster.members)) < len(cluster.members) for cluster in found)


def opened_file(path):
    """Return a picture as a worker holds it."""
    return HeldMedia(path.read_bytes())


def by_dlib(detector, pixels):
    """Return the middles of the faces that dlib's detector finds, as shares, as face_recognition calls it."""
    height, width = pixels.shape[:2]
    return [(box.center().x / width, box.center().y / height) for box in detector(np.ascontiguousarray(pixels), 1)]


def by_us(media):
    """Return the middles of the faces that we find, as shares."""
    boxes = [box / 65535 for fact in EXTRACTOR.extract(media) for box in fact.boxes]
    return [((left + right) / 2, (top + bottom) / 2) for left, top, right, bottom in boxes]


def as_they_are(pictures, detector):
    """Print how many faces are found, and what a picture costs; ours with the cover over people and the vectors."""
    theirs = theirs_s = ours = ours_s = 0
    for media in pictures:
        pixels = media.pixels(1600)
        started_s = time.process_time()
        theirs += len(by_dlib(detector, pixels))
        halfway_s = time.process_time()
        ours += len(by_us(media))
        theirs_s += halfway_s - started_s
        ours_s += time.process_time() - halfway_s
    theirs_ms, ours_ms = (round(1000 * each / len(pictures)) for each in (theirs_s, ours_s))
    print(f"as they are: HOG {theirs}, {theirs_ms} core-ms a picture; ours {ours}, {ours_ms} core-ms,")
    print("  with the cover over people and what each face looks like")


def in_rooms(detector):
    """Print how many portraits are found in rooms, and how many faces are seen elsewhere."""
    people, empty = portraits(2 * USED)[::2], rooms(60)
    for name, quarters, high in WAYS:
        theirs = ours = elsewhere = 0
        for portrait, room in zip(people, cycle(empty), strict=False):
            picture, edges = pasted(np.ascontiguousarray(np.rot90(portrait, quarters)), room, high, AT)
            found = by_us(opened(picture))
            theirs += any(inside(each, edges) for each in by_dlib(detector, picture))
            ours += any(inside(each, edges) for each in found)
            elsewhere += sum(not inside(each, edges) for each in found)
        print(f"  {name:20} HOG {theirs}, ours {ours} of {len(people)}; {elsewhere} seen where there is nobody")
    started_s = time.process_time()
    seen = sum(len(by_us(opened(room))) for room in empty)
    took_ms = 1000 * (time.process_time() - started_s) / len(empty)
    print(
        f"{len(empty)} rooms without anybody: {seen} faces seen, {took_ms:.0f} core-ms each, with the cover over people"
    )


def inside(middle, edges):
    """Tell whether a middle lies in a portrait."""
    left, top, right, bottom = edges
    return left <= middle[0] <= right and top <= middle[1] <= bottom


if __name__ == "__main__":
    sys.exit(main())
