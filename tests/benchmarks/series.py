"""Prints how well series are found on the location pictures that have EXIF, a random third of them stripped of it.

Run from the project's root: ``python -m tests.benchmarks.series``. Needs the evaluation data beside the project.
Truth: pictures of one ``exif_model`` with pauses of less than three hours, as the design defines it. Places are taken
from the data's labels, so that this measures series alone. Side by side with the simplest alternative: pictures of
one model within three hours, and nothing else.
"""

import csv
import random
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from app.domain.errors import EvidenceError
from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster, Kind, Link
from app.extractors import exif_camera, exif_gps, exif_time
from app.grouping.agreement import Agreement, agreement
from app.grouping.series import group_series
from app.imaging.open_media import HeldMedia
from app.linkers import close_in_time, same_camera
from tests.held_facts import HeldFacts

DATA = Path(__file__).parents[3] / "shared" / "data" / "location"
PAUSE = timedelta(hours=3)
SEEDS = range(10)


def read_facts(rows: list[dict[str, str]]) -> HeldFacts:
    """Read the metadata facts of every picture."""
    found = []
    for row in rows:
        media = HeldMedia((DATA / row["path"]).read_bytes())
        for part in (exif_gps.EXTRACTOR, exif_camera.EXTRACTOR, exif_time.EXTRACTOR):
            try:
                found.extend((MediaId(row["sha256"]), each) for each in part.extract(media))
            except EvidenceError:
                continue
    return HeldFacts(*found)


def true_series(rows: list[dict[str, str]]) -> dict[MediaId, str]:
    """Return the shoot of each picture that has a model and a time."""
    shots: dict[str, list[tuple[datetime, MediaId]]] = defaultdict(list)
    for row in rows:
        if row["exif_model"] and row["datetime_original"]:
            moment = datetime.strptime(row["datetime_original"][:19], "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007  the data's times have no zone
            shots[row["exif_model"]].append((moment, MediaId(row["sha256"])))
    truth: dict[MediaId, str] = {}
    for model, taken in shots.items():
        ordered = sorted(taken)
        starts = [0, *(each for each in range(1, len(ordered)) if ordered[each][0] - ordered[each - 1][0] >= PAUSE)]
        for start, end in pairwise([*starts, len(ordered)]):
            truth |= {media_id: f"{model} {start}" for _, media_id in ordered[start:end]}
    return truth


def true_places(rows: list[dict[str, str]]) -> list[Cluster]:
    """Return the labelled places as clusters."""
    places: dict[str, list[MediaId]] = defaultdict(list)
    for row in rows:
        places[row["label_place"]].append(MediaId(row["sha256"]))
    return [
        Cluster(ClusterId(name), Kind.PLACE, tuple(sorted(members)), 0.97)
        for name, members in places.items()
        if len(members) > 1
    ]


def read_rows() -> list[dict[str, str]]:
    """Read the data's manifest."""
    with (DATA / "manifest.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def a_third(truth: Mapping[MediaId, str], seed: int) -> set[MediaId]:
    """Return a random third of the pictures."""
    chance = random.Random(seed)  # noqa: S311  a sample, not a secret
    return set(chance.sample(sorted(truth), len(truth) // 3))


def measure(facts: HeldFacts, truth: Mapping[MediaId, str], places: list[Cluster]) -> Agreement:
    """Link, group and compare."""
    links: list[Link] = [*close_in_time.LINKER.link(facts), *same_camera.LINKER.link(facts)]
    return agreement(truth, group_series(links, facts, [], places).clusters)


def main() -> None:
    """Print the agreement as it is, and over ten random thirds."""
    rows = read_rows()
    facts, truth, places = read_facts(rows), true_series(rows), true_places(rows)
    print(f"{len(truth)} pictures with EXIF in {len(set(truth.values()))} series")
    for name, used in (("with places", places), ("time alone", [])):
        print_agreement(f"{name:12} nothing stripped", measure(facts, truth, used))
        for seed in SEEDS:
            found = measure(facts.without(a_third(truth, seed)), truth, used)
            print_agreement(f"{name:12} a third stripped, seed {seed}", found)


def print_agreement(name: str, found: Agreement) -> None:
    """Print one line."""
    print(f"{name}: P {found.precision:.3f} R {found.recall:.3f} F1 {found.f1:.3f}")


if __name__ == "__main__":
    main()
