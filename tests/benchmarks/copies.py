"""Copies by fifteen edits, among all other photographs; side by side with PDQ alone, with pHash and with czkawka.

    python -m tests.benchmarks.copies NEARDUP LOCATION [--pictures N] [--workers N] [--wrong N]

NEARDUP and LOCATION are folders with ``manifest.csv``: both with the columns ``path``, ``source_repo`` and
``source_path``, the one with ``role``, ``edit`` and ``label_copy`` too. Each original of NEARDUP and N pictures of
LOCATION, in an order by chance that is always the same, are edited upright, as any program shows them, in fifteen
ways (``tests/copy_edits.py``). With them in the case are all other pictures of both folders. Printed, for each way to
find copies: the share of edits that are found with their original (recall), of all pairs that are called copies the
share that are (precision), and thousandths of a core-second a picture.

A pair of a collage and a picture that is in it is a copy where the collage was made for it, and else counts for
nothing. An edit is smooth where PDQ, of it or of its original, says that there is too little to be hashed
(quality below 50), or where one has fewer than 100 points; smooth ones are told apart. A collage is linked with what
is in it, and joins no stack, so that stacks have a lower recall than links.

The packages ``imagehash`` and ``czkawka`` are tools of this benchmark, not of the program; where one is missing that is
said. On a busy machine set OMP_NUM_THREADS=1, or waiting threads are counted.
"""

import argparse
import base64
import csv
import io
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import combinations
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from app.domain.facts import LocalPoints, Pdq
from app.extractors import local_points, pdq, sharp_corners, small_points, tile
from app.grouping.copies import group_copies
from app.grouping.overlaid import part_overlaid
from app.imaging.open_media import HeldMedia
from app.index import hashes
from app.linkers import near_copy, same_overlay
from tests.copy_edits import EDITS, as_read
from tests.held_facts import HeldFacts, item

try:
    import imagehash
except ImportError:
    imagehash = None
try:
    import czkawka
except ImportError:
    czkawka = None

EXTRACTORS = (pdq.EXTRACTOR, local_points.EXTRACTOR, small_points.EXTRACTOR, tile.EXTRACTOR, sharp_corners.EXTRACTOR)
MOST_BITS_APART, MOST_BITS_APART_SHORT = 31, 10
SMOOTH_QUALITY, SMOOTH_POINTS = 50, 100


@dataclass(frozen=True)
class Picture:
    """One picture of the case: what it shows, how it was made, and what else is in it."""

    name: str
    photograph: str
    edit: str
    also: tuple[str, ...] = ()


def main():
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("neardup", type=Path)
    parser.add_argument("location", type=Path)
    parser.add_argument("--pictures", type=int, default=300)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument(
        "--wrong", type=int, default=0, help="list so many pairs that were missed or wrongly called copies"
    )
    options = parser.parse_args()
    started_s = time.monotonic()
    pictures, rows = described(options)
    print(f"{len(pictures)} pictures, described in {time.monotonic() - started_s:.0f} s")
    measure(pictures, HeldFacts(*(row for each in rows for row in each[0])), [each[1] for each in rows], options)


def measure(pictures, facts, hashed, options):
    """Print what each way finds; ``facts`` by ``item(name)``."""
    started_s = time.process_time()
    pairs = near_copy.LINKER.pairs(facts)
    paired_s = time.process_time()
    judged = [near_copy.LINKER.judge(first, second, facts) for first, second in pairs]
    links = list(near_copy.LINKER.weigh((link for link in judged if link is not None), facts))
    took_s = time.process_time() - started_s
    print(f"{len(pairs)} candidates in {ms(paired_s - started_s, pictures)} core-ms a picture, {len(links)} links")
    truth = Truth(pictures, facts)
    truth.tell("near_copy, links before overlays are taken out", ends_of(links), took_s)
    links = without_overlaid(links, facts)
    took_s = time.process_time() - started_s
    truth.tell("near_copy, links", ends_of(links), took_s, options.wrong)
    stacks = {pair for each in group_copies(links, ()).clusters for pair in combinations(each.members, 2)}
    truth.tell("near_copy, stacks", stacks, took_s, options.wrong)
    started_s = time.process_time()
    near = near_by_pdq(facts.of(Pdq))
    truth.tell(f"PDQ alone, eight turns, to {MOST_BITS_APART} bits", near, time.process_time() - started_s)
    ids = [item(each.name) for each in pictures]
    for name, rows in zip(("imagehash pHash", "czkawka"), zip(*hashed, strict=True), strict=True):
        if rows[0] is None:
            print(f"\n{name.split()[0]} is not installed: IT IS LEFT OUT")
            continue
        started_s = time.process_time()
        near = near_by_short(ids, rows)
        truth.tell(f"{name} to {MOST_BITS_APART_SHORT} of 64 bits", near, time.process_time() - started_s)


def without_overlaid(links, facts):
    """Return the links of copies that count in the program: not those of what is laid over both, a screen's frame."""
    overlays = [same_overlay.LINKER.judge(first, second, facts) for first, second in same_overlay.LINKER.pairs(facts)]
    counted, _ = part_overlaid([*links, *(each for each in overlays if each is not None)])
    return [each for each in counted if each.linker == near_copy.LINKER.name]


def ends_of(links):
    """Return the pairs of links."""
    return {(each.first, each.second) for each in links}


class Truth:
    """Which pairs are copies, which count for nothing, and which edits are smooth."""

    def __init__(self, pictures, facts):
        self.by_id = {item(each.name): each for each in pictures}
        self.originals = {each.photograph: item(each.name) for each in pictures if each.edit == "original"}
        hashed, points = facts.of(Pdq), facts.of(LocalPoints)
        self.smooth = {
            key for key in self.by_id if hashed[key].quality < SMOOTH_QUALITY or len(points[key].xy) < SMOOTH_POINTS
        }

    def tell(self, what, found, took_s, shown=0):
        """Print recall, by edit too, and precision."""
        counted = [pair for pair in found if self.counts(*pair)]
        false = [pair for pair in counted if not self.same(*pair)]
        recall = {True: [], False: []}
        by_edit, missed = {}, []
        for key, picture in self.by_id.items():
            original = self.originals.get(picture.photograph)
            if original is None or picture.edit == "original" or key == original:
                continue
            hit = (min(key, original), max(key, original)) in found
            smooth = key in self.smooth or original in self.smooth
            recall[smooth].append(hit)
            by_edit.setdefault(picture.edit if picture.edit in EDITS else "in the set", []).append(hit)
            if not hit:
                missed.append(f"{'smooth ' if smooth else ''}{picture.name}")
        print(f"\n{what}: {ms(took_s, self.by_id)} core-ms a picture")
        for smooth, name in ((False, "with points"), (True, "smooth")):
            print(f"  recall, {name}: {share(recall[smooth])}")
        print(f"  precision: {share([False] * len(false) + [True] * (len(counted) - len(false)))}")
        print("  " + ", ".join(f"{edit} {np.mean(hits):.3f}" for edit, hits in by_edit.items()))
        if shown:
            for one, other in sorted(false)[:shown]:
                print(f"  wrong: {self.by_id[one].name} = {self.by_id[other].name}")
            for name in missed[:shown]:
                print(f"  missed: {name}")

    def same(self, one, other):
        """Tell whether both show one photograph."""
        return self.by_id[one].photograph == self.by_id[other].photograph

    def counts(self, one, other):
        """Tell whether the pair says anything: a collage shows others too."""
        one, other = self.by_id[one], self.by_id[other]
        shown = [{each.photograph, *each.also} for each in (one, other)]
        return one.photograph == other.photograph or not shown[0] & shown[1]


def described(options):
    """Return the pictures, and of each its facts by ``item(name)`` and its hashes by other programs."""
    sources = read_sources(options.neardup, options.location, options.pictures)
    tasks = [(name, path, label, others) for name, path, label, others in sources]
    with ProcessPoolExecutor(options.workers, get_context("spawn"), initializer=load) as pool:
        made = [each for some in pool.map(describe, tasks, chunksize=4) for each in some]
    return [each[0] for each in made], [each[1:] for each in made]


def read_sources(neardup, location, wanted):
    """Return for each file: its name, path, photograph and role, and files with sources to lay it out with.

    Where both folders hold one photograph, their manifests name one source.
    """
    listed = read_manifest(location)
    places = [(location / row["path"], source_of(row)) for row in listed]
    order = np.random.default_rng(5).permutation(len(places)).tolist()
    edited = set(order[:wanted])
    sources = []
    for number, (path, source) in enumerate(places):
        others = tuple(places[order[(order.index(number) + step) % len(order)]] for step in (1, 2, 3))
        sources.append((path.name, path, (source, "original"), others if number in edited else ()))
    for number, row in enumerate(each for each in read_manifest(neardup) if each["role"] != "corrupt"):
        path = neardup / row["path"]
        others = tuple(places[order[(number * 3 + step) % len(order)]] for step in (1, 2, 3))
        role = "original" if row["role"] in {"original", "single", "same_scene_not_copy"} else row["edit"] or "edit"
        label = (row["label_copy"] or source_of(row), role)
        sources.append((path.name, path, label, others if row["role"] == "original" else ()))
    return sources


def source_of(row):
    """Return where a picture was taken from."""
    return f"{row['source_repo']} {row['source_path']}"


def read_manifest(folder):
    """Return the rows of ``manifest.csv``."""
    with (folder / "manifest.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def load():
    """Read the models."""
    for each in EXTRACTORS:
        each.load()


def describe(task):
    """Return the file and its edits, if it has any: picture, rows of facts, hashes; none where it is no picture."""
    name, path, (photograph, role), others = task
    try:
        shown = upright(path)
    except UnidentifiedImageError:
        return []  # the set holds a text file too
    found = [one(Picture(f"{path}", photograph, role), shown, path.read_bytes())]
    if not others:
        return found
    rng = np.random.default_rng(list(str(name).encode()))
    opened = [upright(each) for each, _ in others]
    for edit, make in EDITS.items():
        also = tuple(source for _, source in others) if edit == "in a collage" else ()
        edited = as_read(make(shown, rng, opened))
        held = io.BytesIO()
        edited.save(held, "JPEG", quality=90)
        found.append(one(Picture(f"{path}: {edit}", photograph, edit, also), edited, held.getvalue()))
    return found


def upright(path):
    """Return the picture as any program shows it, turned as its Exif says, and as it is edited."""
    return ImageOps.exif_transpose(Image.open(path)).convert("RGB")


def one(picture, shown, data):
    """Return the picture with its facts, and its hashes by the other two programs, where these are installed."""
    media, key = HeldMedia(data), item(picture.name)
    rows = [(key, fact) for each in EXTRACTORS for fact in each.extract(media)]
    phash = None if imagehash is None else np.packbits(imagehash.phash(shown).hash.ravel())
    return picture, rows, (phash, None if czkawka is None else by_czkawka(shown))


def by_czkawka(shown):
    """Return the (8,) bytes of its hash; it reads files only."""
    with tempfile.NamedTemporaryFile(suffix=".jpg") as file:
        shown.save(file, "JPEG", quality=95)
        file.flush()
        digits = czkawka.ImageSimilarity().hash_image(file.name)
    return np.frombuffer(base64.b64decode(digits + "=" * (-len(digits) % 4)), np.uint8)


def near_by_pdq(found):
    """Return the pairs whose hashes are near in any turn."""
    ids = sorted(found)
    turns = np.stack([found[key].turns for key in ids])
    asked, held, _ = hashes.within(turns[:, 0].copy(), turns.reshape(-1, 32), MOST_BITS_APART)
    rows = zip((asked // 8).tolist(), held.tolist(), strict=True)
    return {(ids[min(a, b)], ids[max(a, b)]) for a, b in rows if a != b}


def near_by_short(ids, rows):
    """Return the pairs whose hashes of 64 bits are near."""
    bits = np.unpackbits(np.stack(rows), axis=1).astype(np.float32) * 2 - 1
    near = np.argwhere(np.triu(bits @ bits.T >= bits.shape[1] - 2 * MOST_BITS_APART_SHORT, 1))
    return {(min(ids[a], ids[b]), max(ids[a], ids[b])) for a, b in near.tolist()}


def share(hits):
    """Return a share in words."""
    return f"{np.mean(hits):.4f} of {len(hits)}" if hits else "none"


def ms(seconds, pictures):
    """Return thousandths of a second for each picture."""
    return f"{1000 * seconds / len(pictures):.1f}"


if __name__ == "__main__":
    sys.exit(main())
