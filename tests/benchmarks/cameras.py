"""Prints how well pictures are gathered by camera from pixels and file structure, and how far EXIF is read as ExifTool.

    python -m tests.benchmarks.cameras [--reference FOLDER]

Location pictures: those of which EXIF named a camera model; EXIF, XMP and Photoshop's segments are cut out before
anything is read. Truth: one ``exif_model``, a weak one, since two bodies may be of one model. Nearly all of these were
re-scaled on their way, and only their EXIF said so: little is to be found, and nothing must be found wrongly.
All location pictures are gathered together, so that the others may mislead.
``--reference``: a folder that ``homeward demo`` has made, whose drawn cameras have patterns; truth: the camera. Copies
are among them: saved again, resized, cropped, converted.
Pairs are counted: two pictures in one group, by links and their chains. Needs the evaluation data beside the project.
"""

import argparse
import csv
import time
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

from app.domain.errors import EvidenceError
from app.domain.sensor_noise import SensorNoise
from app.extractors import file_structure, pdq, picture_shape, sensor_noise
from app.imaging.open_media import HeldMedia
from app.linkers import same_sensor, same_structure
from app.reference_case.truth import MEMBER_MARK, read_truth
from tests.benchmarks import metadata
from tests.benchmarks.series_pack import DATA, without_metadata
from tests.held_facts import HeldFacts

READ = (picture_shape.EXTRACTOR, pdq.EXTRACTOR, file_structure.EXTRACTOR)
LINKERS = (
    ("sensor noise", same_sensor.LINKER, 0.5),
    *(("file structure", same_structure.LINKER, least) for least in (0.2, 0.3, 0.4, 0.45)),
)
"""From which strength on a link counts; structure is never more than 0.5."""
PRECISION_WANTED = 0.99


def read(files):
    """Return the facts of files, given by key as bytes, and the core-milliseconds that each one's noise took."""
    rows, costs = [], []
    for key, data in files:
        media = HeldMedia(data)
        try:
            rows += [(key, fact) for part in READ for fact in part.extract(media)]
            start = time.process_time()
            rows += [(key, fact) for fact in sensor_noise.EXTRACTOR.extract(media)]
            costs.append(1e3 * (time.process_time() - start))
        except EvidenceError:
            continue
    return HeldFacts(*rows), sorted(costs)


def groups_of(links, least):
    """Return the group of each picture that a link of at least that strength holds, by chains of links."""
    group = {}
    for link in links:
        if link.strength >= least:
            one, other = (group.setdefault(end, {end}) for end in (link.first, link.second))
            if one is not other:
                one |= other
                group.update(dict.fromkeys(other, one))
    return group


def tell(name, facts, truth, costs):
    """Print refusals by reason, and for each linker how many pairs it gathers rightly, wrongly, and misses."""
    noise = facts.of(SensorNoise)
    print(f"\n{name}: {len(noise)} pictures, {len(truth)} of them with a known camera")
    print(f"  noise: median {costs[len(costs) // 2]:.0f} core-ms, most {costs[-1]:.0f}")
    for reason, many in Counter(noise[key].refused for key in truth if key in noise).most_common():
        print(f"  {many:4} {reason or 'have noise to compare'}")
    same = {pair for pair in combinations(sorted(truth), 2) if truth[pair[0]] == truth[pair[1]]}
    for what, linker, least in LINKERS:
        start = time.process_time()
        links = list(linker.link(facts))
        spent = 1e3 * (time.process_time() - start) / max(1, len(noise))
        group = groups_of(links, least)
        found = {
            pair
            for members in {id(each): each for each in group.values()}.values()
            for pair in combinations(sorted(members & truth.keys()), 2)
        }
        right = len(found & same)
        precision = f"{right / len(found):.4f}" if found else "not to be told: nothing was gathered"
        recall = f"{right / max(1, len(same)):.4f} of {len(same)}"
        told = f"precision {precision}, {right} of {len(found)} pairs; recall {recall}"
        print(f"  {what} from {least} on: {told}; {spent:.1f} core-ms a picture")
        if found and right < PRECISION_WANTED * len(found):
            print(f"    below {PRECISION_WANTED}: {wrong_words(found - same, truth)}")


def wrong_words(pairs, truth):
    """Return which cameras were gathered wrongly, the most frequent first."""
    many = Counter(tuple(sorted((truth[one], truth[other]))) for one, other in pairs)
    return "; ".join(f"{one} with {other} {count} times" for (one, other), count in many.most_common(5))


def location():
    """Gather the location pictures, without what their EXIF said."""
    with (DATA / "manifest.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    facts, costs = read((row["sha256"], without_metadata((DATA / row["path"]).read_bytes())) for row in rows)
    truth = {row["sha256"]: row["exif_model"] for row in rows if row["exif_model"]}
    tell("Location pictures without their EXIF", facts, truth, costs)
    whole, _ = read((row["sha256"], (DATA / row["path"]).read_bytes()) for row in rows if row["exif_model"])
    noise = whole.of(SensorNoise).values()
    print("  with their EXIF as it is:", dict(Counter(each.refused or "have noise to compare" for each in noise)))


def reference(folder):
    """Gather the pictures of a reference case."""
    rows = [row for row in read_truth(folder / "truth.csv") if row.camera and MEMBER_MARK not in row.path]
    files = {row.sha256: (folder / row.path).read_bytes() for row in rows}
    facts, costs = read(files.items())
    tell(
        "Reference case, copies not counted", facts, {row.sha256: row.camera for row in rows if not row.copy_of}, costs
    )


def exif():
    """Print how many makes, models and serial numbers agree with ExifTool's reading, which the manifest holds."""
    if not metadata.DATA.is_dir():
        print(f"\nNOT MEASURED: make, model and serial against ExifTool's; there is no {metadata.DATA}")
        return
    readings, agreed = list(metadata.rows()), defaultdict(list)
    for column in ("make", "model", "serial"):
        for line, reading in readings:
            if line[column].strip() not in metadata.UNSET:
                agreed[column].append(metadata.agrees(column, line[column], metadata.ours(reading, column)))
    told = "; ".join(f"{column} {sum(each)} of {len(each)}" for column, each in agreed.items())
    print(f"\nAgree with ExifTool's reading: {told}")


def main() -> None:
    """Read the command line and print everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reference", type=Path)
    options = parser.parse_args()
    for part in (sensor_noise.EXTRACTOR, pdq.EXTRACTOR):
        part.load()
    if DATA.is_dir():
        location()
    else:
        print(f"NOT MEASURED: location pictures; there is no {DATA}")
    if options.reference:
        reference(options.reference)
    else:
        print("\nNOT MEASURED: the reference case; name one with --reference")
    exif()


if __name__ == "__main__":
    main()
