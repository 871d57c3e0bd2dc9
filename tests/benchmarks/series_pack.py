"""The location pictures as a case, under the names that their makers gave them, and what is left without EXIF."""

import csv
import random
import shutil
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise
from pathlib import Path

from app.domain.clothes import Clothes
from app.domain.errors import EvidenceError
from app.domain.facts import FileNames, Pdq
from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster, Kind, Link
from app.extractors import exif_camera, exif_gps, exif_time, file_structure
from app.grouping.series import group_series
from app.imaging.open_media import HeldMedia
from app.linkers import close_in_time, gps_near, name_run, same_clothing
from app.operations.analyse import analyse
from app.operations.demo import DemoCase, open_demo
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.reference_case.truth import MEMBER_MARK, read_truth
from app.store import clusters, links
from app.store.case_store import create_case, open_case
from app.store.fact_table import StoredFacts
from app.terminal import ProgressLine
from tests.held_facts import HeldFacts

DATA = Path(__file__).parents[3] / "shared" / "data" / "location"
PHRASE = "eleven green lanterns"
PICTURES_MOST = 400
PIXELS = ("near_copy", "same_scene")
METADATA = (close_in_time, gps_near, name_run, same_clothing)
READ = (exif_camera.EXTRACTOR, exif_time.EXTRACTOR, exif_gps.EXTRACTOR, file_structure.EXTRACTOR)
PAUSE = timedelta(hours=3)
APP1, APP13, START_OF_SCAN = 0xE1, 0xED, 0xDA


def read_rows():
    """Read the data's manifest."""
    with (DATA / "manifest.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def chosen(rows):
    """Return the rows with EXIF, and whole places beside them at random, at most 400 in all."""
    places = defaultdict(list)
    for row in rows:
        places[row["label_place"]].append(row)
    told = {name for name, members in places.items() if any(row["exif_model"] for row in members)}
    kept = [row for name in sorted(told) for row in places[name]]
    others = sorted(places.keys() - told)
    random.Random(0).shuffle(others)  # noqa: S311  a sample, not a secret
    for name in others:
        if len(kept) + len(places[name]) <= PICTURES_MOST:
            kept += places[name]
    return kept


def source_name(row):
    """Return what the picture was called where it comes from; the data's own names say which place it shows."""
    return Path(row["source_path"]).name


def open_pack(folder, workers):
    """Open the case of the chosen pictures, or make it; each picture lies in a folder of its own."""
    where = folder / "series.homeward"
    if where.exists():
        return open_case(where, PHRASE, examiner="benchmark")
    for row in chosen(read_rows()):
        target = folder / "pictures" / row["sha256"][:12] / source_name(row)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(DATA / row["path"], target)
    case = create_case(where, PHRASE, examiner="benchmark").case
    with ProgressLine() as line:
        job = Job(case, line.show, workers=workers)
        import_exhibit(job, folder / "pictures", "1")
        analyse(job)
    return case


def without_metadata(data):
    """Return a JPEG without its EXIF, XMP and Photoshop segments, as messengers pass it on; others as they are."""
    if data[:2] != b"\xff\xd8":
        return data
    kept, at = bytearray(data[:2]), 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != START_OF_SCAN:
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at + 1] not in {APP1, APP13}:
            kept += data[at:end]
        at = end
    return bytes(kept) + data[at:]


def read_by(extractors, media_id, data):
    """Yield what extractors read in a picture, under the id of the picture that it was."""
    media = HeldMedia(data)
    for part in extractors:
        try:
            for fact in part.extract(media):
                yield MediaId(media_id), fact
        except EvidenceError:
            continue


@dataclass(eq=False)
class Pack:
    """Pictures with what is known of them: contents, names, true series, sources, what their pixels link, places.

    ``worn``: rows of what their pixels say that a linker asks beside metadata, as the program found it.
    """

    contents: dict
    names: dict
    truth: dict
    source: dict
    pixel_links: list
    places: list
    worn: list = field(default_factory=list)

    def __post_init__(self):
        """Read every picture as it is, and without its metadata."""
        self._whole = {key: list(read_by(READ, key, data)) for key, data in self.contents.items()}
        self._bare = {key: list(read_by(READ, key, without_metadata(data))) for key, data in self.contents.items()}

    def world(self, stripped=frozenset()):
        """Return the facts where some pictures have lost their metadata."""
        rows = [row for key in self.contents for row in (self._bare if key in stripped else self._whole)[key]]
        return HeldFacts(*rows, *self.names.items(), *self.worn)

    def links(self, facts):
        """Return the links of all linkers that series ask."""
        return [*self.pixel_links, *(each for part in METADATA for each in part.LINKER.link(facts))]

    def group(self, stripped=frozenset(), combination=None):
        """Return the series that are found."""
        facts = self.world(stripped)
        return group_series(self.links(facts), facts, [], self.places, combination)

    def a_third(self, seed):
        """Return a random third of the pictures whose series is known."""
        chance = random.Random(seed)  # noqa: S311  a sample, not a secret
        return frozenset(chance.sample(sorted(self.truth), len(self.truth) // 3))


def location(folder, workers=1):
    """Return the location pictures as a pack, in the places that the program finds."""
    with open_pack(folder, workers) as case:
        return of_rows(chosen(read_rows()), *seen_in(case))


def labelled(rows):
    """Return pictures as a pack, in the places that the data names; nothing else is known of their pixels."""
    places = defaultdict(list)
    for row in rows:
        places[row["label_place"]].append(MediaId(row["sha256"]))
    found = [
        Cluster(ClusterId(name), Kind.PLACE, tuple(sorted(members)), 0.97)
        for name, members in places.items()
        if len(members) > 1
    ]
    shown = [Link(*pair, "same_scene", 0.97, "Labelled.") for place in found for pair in combinations(place.members, 2)]
    return of_rows(rows, shown, found)


def of_rows(rows, pixel_links, places, worn=()):
    """Return pictures as a pack; truth is of those with EXIF alone, as the design says."""
    contents = {MediaId(row["sha256"]): (DATA / row["path"]).read_bytes() for row in rows}
    names = {MediaId(row["sha256"]): FileNames((source_name(row),), (row["sha256"][:12],)) for row in rows}
    source = {MediaId(row["sha256"]): row["source_repo"] for row in rows}
    return Pack(contents, names, true_series(rows), source, pixel_links, places, list(worn))


def seen_in(case):
    """Return a case's links between pixels, its places, and what is worn in its pictures."""
    known = StoredFacts(case.db)
    worn = [row for kind in (Clothes, Pdq) for row in known.of(kind).items()]
    return [each for linker in PIXELS for each in links.of(case.db, linker)], clusters.of(case.db, Kind.PLACE), worn


def shoots_of(rows):
    """Return what shoot each picture is of, also of those without EXIF: the folder that it comes from."""
    exact = true_series(rows)
    return {MediaId(row["sha256"]): exact.get(MediaId(row["sha256"]), f"folder {row['series']}") for row in rows}


def reference(folder):
    """Return the pictures of the reference case that ``homeward demo FOLDER`` has made, as a pack."""
    contents, held, truth, source = {}, defaultdict(list), {}, {}
    for row in read_truth(folder / "truth.csv"):
        if row.series and MEMBER_MARK not in row.path:
            contents[row.sha256] = (folder / row.path).read_bytes()
            held[row.sha256].append(Path(row.path))
            truth[row.sha256], source[row.sha256] = row.series, Path(row.path).parts[1]
    names = {
        key: FileNames(
            tuple(each.name for each in paths),
            tuple(str(each.parent) for each in paths),
            datetime.fromtimestamp(min((folder / each).stat().st_mtime for each in paths), UTC),
        )
        for key, paths in held.items()
    }
    with open_demo(DemoCase.inside(folder)) as case:
        return Pack(contents, names, truth, source, *seen_in(case))


def true_series(rows):
    """Return the shoot of each picture that has a model and a time: one model, pauses of less than three hours."""
    shots = defaultdict(list)
    for row in rows:
        if row["exif_model"] and row["datetime_original"]:
            moment = datetime.strptime(row["datetime_original"][:19], "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007  the data's times have no zone
            shots[row["exif_model"]].append((moment, MediaId(row["sha256"])))
    truth = {}
    for model, taken in shots.items():
        ordered = sorted(taken)
        starts = [0, *(each for each in range(1, len(ordered)) if ordered[each][0] - ordered[each - 1][0] >= PAUSE)]
        for start, end in pairwise([*starts, len(ordered)]):
            truth |= {media_id: f"{model} {start}" for _, media_id in ordered[start:end]}
    return truth
