"""Prints how well series are found: on the reference case, and on location pictures of which a third lost its EXIF.

    python -m tests.benchmarks.series --location FOLDER --reference FOLDER [--workers N]

``--location``: where the case of the location pictures is kept; it is made at the first run, through the whole program.
``--reference``: a folder that ``homeward demo`` has made. Needs the evaluation data beside the project.

Truth on the location pictures: one ``exif_model``, pauses of less than three hours, as the design defines it; 134 of
the 400 have one. Places and copies are those that the program finds. EXIF, XMP and Photoshop's segments are cut out of
a random third. The combination is fitted without the pictures that are scored, on both cases together: once without
each of five groups of the location pictures' sources, and once without each household of the reference case.
Beside it stands the outcome over all 400, by the folders that they come from, and the same by labelled places.
"""

import argparse
from collections import Counter
from pathlib import Path

import numpy as np

from app.grouping.agreement import Agreement
from tests.benchmarks import series_pack as packs
from tests.benchmarks.series_fit import fit, pairs_of, together

SEEDS = range(10)
FOLDS = 5


def counted(truth, found, only):
    """Return the agreement over some of the pictures, in the clusters and the truth of all."""
    cluster_of = {member: each.id for each in found for member in each.members}
    label_in = {key: cluster_of.get(key, ("alone", key)) for key in truth}
    both = Counter((truth[key], label_in[key]) for key in truth)
    size_true, size_found = Counter(truth.values()), Counter(label_in.values())
    some = [key for key in truth if key in only]
    precision = np.mean([both[truth[key], label_in[key]] / size_found[label_in[key]] for key in some])
    recall = np.mean([both[truth[key], label_in[key]] / size_true[truth[key]] for key in some])
    return Agreement(float(precision), float(recall), len(some))


def across_sources(pack, shoots, pairs, seeds=SEEDS):
    """Yield for each random third the agreement with EXIF's truth, and with all shoots: both by held-out weights."""
    sources = sorted(set(pack.source.values()))
    folds = [frozenset(sources[number::FOLDS]) for number in range(min(FOLDS, len(sources)))]
    fitted = [fit(pairs.without(fold)) for fold in folds]
    for seed in seeds:
        stripped = pack.a_third(seed) if seed is not None else frozenset()
        parts, wide = [], []
        for fold, combination in zip(folds, fitted, strict=True):
            found = pack.group(stripped, combination).clusters
            only = {key for key, source in pack.source.items() if source in fold}
            if only & pack.truth.keys():
                parts.append(counted(pack.truth, found, only))
            wide.append(counted(shoots, found, only))
        yield joined(parts), joined(wide)


def joined(parts):
    """Return the agreement over all parts, each picture counting once."""
    many = sum(each.media_items for each in parts)
    precision = sum(each.precision * each.media_items for each in parts) / many
    return Agreement(precision, sum(each.recall * each.media_items for each in parts) / many, many)


def told(name, found):
    """Print one line."""
    print(
        f"{name}: P {found.precision:.3f} R {found.recall:.3f} F1 {found.f1:.3f} over {found.media_items}", flush=True
    )


def main():
    """Print the agreement of both cases."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--location", type=Path)
    parser.add_argument("--reference", type=Path)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    rows = packs.chosen(packs.read_rows())
    shoots = packs.shoots_of(rows)
    cases = {"labelled places": packs.labelled(rows)}
    if options.location:
        cases["found places"] = packs.location(options.location, options.workers)
    pairs = {name: pairs_of(pack, shoots) for name, pack in cases.items()}
    if options.reference:
        reference = packs.reference(options.reference)
        copied = pairs_of(reference, reference.truth)
        pairs = {name: together(each, copied) for name, each in pairs.items()}
    for name, pack in cases.items():
        (whole,) = across_sources(pack, shoots, pairs[name], (None,))
        told(f"{name}, nothing stripped", whole[0])
        found = list(across_sources(pack, shoots, pairs[name]))
        for seed, (exact, _) in zip(SEEDS, found, strict=True):
            told(f"{name}, a third stripped, seed {seed}", exact)
        told(f"{name}, a third stripped, mean", joined([exact for exact, _ in found]))
        told(f"{name}, a third stripped, all pictures by shoot or folder, mean", joined([wide for _, wide in found]))
    if options.reference:
        seen = pairs.get("found places", pairs["labelled places"])
        (whole,) = across_sources(reference, reference.truth, seen, (None,))
        told("reference case", whole[0])
        stripped = [exact for exact, _ in across_sources(reference, reference.truth, seen)]
        told("reference case, a third stripped, mean", joined(stripped))


if __name__ == "__main__":
    main()
