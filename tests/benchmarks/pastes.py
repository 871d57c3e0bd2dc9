"""The same thing laid over pictures of different places: no place from it, and a reason of its own.

    python -m tests.benchmarks.pastes FOLDER [--portrait FILE] [--pictures N] [--only "WAY;WAY"]

FOLDER holds manifest.csv as tests/benchmarks/places.py reads it; one picture of each place is taken, in an order by
chance that is always the same. For each way to lay something over them, a case of N pictures is described and linked
by the program's own parts. Printed are: links of ``same_scene`` from 0.2 on and pairs that end in one place, links of
``near_copy`` and pairs that end in one stack (0 is right for all four); how many pictures ``same_overlay`` links
with others; and core-seconds. With nothing laid over ("bare") it shows what the pictures have of their own: the logos
of listing services, mostly.
"""

import argparse
import csv
import sys
import time
from itertools import combinations
from pathlib import Path

import numpy as np
from PIL import Image

from app.extractors import local_points, pdq, scene_vector, sharp_corners
from app.grouping.copies import group_copies
from app.grouping.overlaid import part_overlaid
from app.grouping.places import group_places
from app.linkers import first_look, near_copy, same_overlay, same_scene
from tests import overlays
from tests.held_facts import HeldFacts, item
from tests.pictures import opened

EXTRACTORS = (local_points.EXTRACTOR, scene_vector.EXTRACTOR, pdq.EXTRACTOR, sharp_corners.EXTRACTOR)
QUALITY = 88


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--portrait", type=Path, help="an adult's portrait, laid over as an oval")
    parser.add_argument("--pictures", type=int, default=200)
    parser.add_argument("--only", default="", help="ways by name, parted by semicolons")
    options = parser.parse_args()
    ways = {"bare": lambda pixels, _: pixels} | overlays.WAYS
    if options.portrait:
        ways["cut-out portrait"] = overlays.with_cut_out(read(options.portrait))
    pictures = [overlays.fitted(read(path)) for path in one_a_place(options.folder)[: options.pictures]]
    for each in (*EXTRACTORS, first_look.LINKER, same_scene.LINKER):
        each.load()
    print(f"{len(pictures)} pictures of as many places")
    for name in options.only.split(";") if options.only else ways:
        print(f"{name:24} {told(pictures, ways[name])}", flush=True)


def read(path):
    """Return a picture as (h, w, 3) RGB."""
    return np.asarray(Image.open(path).convert("RGB"))


def one_a_place(folder):
    """Return the first picture of each place, by chance but always in the same order."""
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        first = {}
        for row in csv.DictReader(file):
            first.setdefault(row["label_place"] or row["path"], folder / row["path"])
    paths = list(first.values())
    return [paths[number] for number in np.random.default_rng(5).permutation(len(paths))]


def told(pictures, lay):
    """Return what a case of these pictures with the thing laid over gives."""
    started_s = time.process_time()
    rows = []
    for number, pixels in enumerate(pictures):
        media = opened(lay(pixels, number), "JPEG", quality=QUALITY)
        rows += [(item(number), fact) for each in EXTRACTORS for fact in each.extract(media)]
    facts, described_s = HeldFacts(*rows), time.process_time()
    scenes, copies = list(same_scenes(facts)), list(near_copy.LINKER.link(facts))
    before_s = time.process_time()
    laid = list(same_overlay.LINKER.link(facts))
    overlay_s = time.process_time() - before_s
    counted, _ = part_overlaid([*scenes, *copies, *laid])
    covered = {end for link in laid for end in (link.first, link.second)}
    return (
        f"place links {len(scenes)}, in one place {pairs_in(group_places(counted, ()))};"
        f" copy links {len(copies)}, in one stack {pairs_in(group_copies(counted, ()))};"
        f" same overlay for {len(covered)} of {len(pictures)} ({len(covered) / len(pictures):.0%}), {len(laid)} links;"
        f" core-ms a picture: described {ms(described_s - started_s, pictures)}, same overlay {ms(overlay_s, pictures)}"
    )


def same_scenes(facts):
    """Yield the links of ``same_scene``, by way of the first look, as the program takes it."""
    looks = [first_look.LINKER.judge(first, second, facts) for first, second in first_look.LINKER.pairs(facts)]
    chosen = same_scene.LINKER.choose(link for link in looks if link is not None)
    judged = (same_scene.LINKER.judge(first, second, facts) for first, second in chosen)
    yield from same_scene.LINKER.weigh((link for link in judged if link is not None), facts)


def pairs_in(grouping):
    """Return how many pairs the clusters hold."""
    return sum(len(list(combinations(each.members, 2))) for each in grouping.clusters)


def ms(seconds, pictures):
    """Return thousandths of a second for each picture."""
    return f"{1000 * seconds / len(pictures):.0f}"


if __name__ == "__main__":
    sys.exit(main())
