"""Prints how far our reading of EXIF and its like agrees with ExifTool's, and what it costs.

Run from the project's root: ``python -m tests.benchmarks.metadata``. Needs the evaluation data beside the project.
ExifTool's reading is in the data's manifest. A field counts where ExifTool found something; "other" says what else.
"""

import csv
import math
import statistics
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import EvidenceError
from app.domain.extractor import Extractor
from app.domain.facts import CameraBody, CameraTimes, Fact, GpsFix
from app.extractors import container_times, exif_camera, exif_gps, exif_tags, exif_time, xmp
from app.imaging.open_media import HeldMedia
from app.imaging.stamps import read_stamp

DATA = Path(__file__).parents[3] / "shared" / "data" / "exif"
PARTS: tuple[Extractor, ...] = (
    exif_gps.EXTRACTOR,
    exif_camera.EXTRACTOR,
    exif_time.EXTRACTOR,
    xmp.EXTRACTOR,
    exif_tags.EXTRACTOR,
    container_times.EXTRACTOR,
)
NEAR_DEG = 1e-6
UNSET = frozenset({"", "0000:00:00 00:00:00"})


@dataclass
class Reading:
    """What we read of one file: the facts, the sentences, and how long it took."""

    facts: list[Fact]
    problems: list[str]
    seconds: float

    def one(self, kind: type) -> Fact | None:
        return next((each for each in self.facts if isinstance(each, kind)), None)


def read(path: Path) -> Reading:
    """Read one file with every metadata extractor."""
    media = HeldMedia(path.read_bytes())
    facts: list[Fact] = []
    problems: list[str] = []
    start = time.perf_counter()
    for part in PARTS:
        try:
            facts.extend(part.extract(media))
        except EvidenceError as error:
            problems.append(error.sentence())
    return Reading(facts, problems, time.perf_counter() - start)


def rows() -> Iterator[tuple[Mapping[str, str], Reading]]:
    """Yield each line of the manifest with our reading of its file."""
    with (DATA / "manifest.csv").open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines):
            yield line, read(DATA / line["path"])


def ours(reading: Reading, column: str) -> str | float | datetime | None:
    """Return our value for a column of the manifest."""
    body = reading.one(CameraBody) or CameraBody()
    times = reading.one(CameraTimes) or CameraTimes()
    fix = reading.one(GpsFix)
    return {
        "make": body.make,
        "model": body.model,
        "serial": body.serial,
        "lens": body.lens,
        "software": body.software,
        "datetime_original": times.captured or times.container,
        "create_date": times.digitised or times.container,
        "gps_lat": fix.latitude if fix else None,
        "gps_lon": fix.longitude if fix else None,
    }[column]


COLUMNS = ("make", "model", "datetime_original", "create_date", "gps_lat", "gps_lon", "serial", "lens", "software")


def agrees(column: str, theirs: str, value: str | float | datetime | None) -> bool:
    """Tell whether our value says the same as ExifTool's."""
    if column.startswith("gps"):
        return isinstance(value, float) and math.isclose(float(theirs), value, abs_tol=NEAR_DEG)
    if isinstance(value, datetime):
        try:
            stated = read_stamp(theirs)
        except ValueError:
            return False
        return stated is not None and _same_moment(stated, value)
    if column == "serial" and isinstance(value, str):
        return theirs.removeprefix("NO=").strip().lstrip("0") == value.lstrip("0") != ""
    return value == theirs.strip()


def _same_moment(stated: datetime, value: datetime) -> bool:
    """Compare to the second; where one of the two has no zone, a shift by whole quarters of an hour is a zone's."""
    apart = abs(round((_bare(stated) - _bare(value)).total_seconds()))
    zone_apart = (stated.tzinfo is None) != (value.tzinfo is None)
    return apart == 0 or (zone_apart and apart % 900 == 0 and apart <= 15 * 3600)


def _bare(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC, microsecond=0) if moment.tzinfo is None else moment.replace(microsecond=0)


def main() -> None:
    """Print a line for each column, each file that differs, and the cost."""
    readings = list(rows())
    for column in COLUMNS:
        held = [(line, reading) for line, reading in readings if line[column].strip() not in UNSET]
        differ = [(line, reading) for line, reading in held if not agrees(column, line[column], ours(reading, column))]
        print(f"{column:18} {len(held) - len(differ):4} of {len(held):4} agree")
        for line, reading in differ:
            got = ours(reading, column)
            print(f"    {line['path']} ({line['file_type']}): {line[column]!r} against {got!s}; {reading.problems}")
    costs = sorted(1e3 * reading.seconds for _, reading in readings)
    slow = costs[int(len(costs) * 0.95)]
    print(f"cost: median {statistics.median(costs):.2f} ms, 95th {slow:.2f} ms, most {costs[-1]:.2f} ms")


if __name__ == "__main__":
    main()
