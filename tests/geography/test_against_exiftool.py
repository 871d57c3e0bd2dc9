"""The positions that ExifTool reads from other people's files, on our map; its reading is in the evaluation data."""

import csv

import pytest

from app.geography.whereabouts import whereabouts
from app.geography.zones import zones_of
from tests.benchmarks import metadata

pytestmark = pytest.mark.skipif(not metadata.DATA.is_dir(), reason="THE EVALUATION DATA IS NOT BESIDE THE PROJECT")

# The towns as one finds them on any map.
KNOWN = {
    "files/exiftool__Apple.jpg": ("GB", "Sheffield", "Europe/London"),
    "files/exiftool__Google.jpg": ("ES", "Acacias", "Europe/Madrid"),
    "files/mei__Issue_473_Java_.webp": ("US", "Sunnyvale", "America/Los_Angeles"),
    "files/mei__exif-at-eof.heic": ("MN", "Bayanbaraat", "Asia/Ulaanbaatar"),
    "files/photoprism__.photoprism__example.jpg": ("FR", "Cilaos", "Indian/Reunion"),
    "files/photoprism__Iceland-P3.jpg": ("IS", "Laugar", "Atlantic/Reykjavik"),
    "files/photoprism__smallFiji.JPG": ("FJ", "Nadi", "Pacific/Fiji"),
    "files/photoprism__gps-2000.jpg": ("AU", "Anglesea", "Australia/Melbourne"),
    "files/photoprism__ship.jpg": ("PL", "Bydgoszcz", "Europe/Warsaw"),
}


@pytest.fixture(scope="module")
def positions():
    with (metadata.DATA / "manifest.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["gps_lat"] and row["gps_lon"]]
    found = {row["path"]: (float(row["gps_lat"]), float(row["gps_lon"])) for row in rows}
    return {path: at for path, at in found.items() if abs(at[0]) <= 90 and at != (0.0, 0.0)}


@pytest.mark.parametrize("path", KNOWN)
def test_a_known_place_has_its_country_town_and_zone(positions, path):
    found = whereabouts(*positions[path], 30)
    assert (found.countries, found.towns[0].name, zones_of(*positions[path], found).names) == (
        (KNOWN[path][0],),
        KNOWN[path][1],
        (KNOWN[path][2],),
    )


def test_every_position_that_can_be_true_is_on_land_in_one_country_or_in_a_disputed_area(positions):
    assert len(positions) > 25
    found = {path: whereabouts(*at, 30) for path, at in positions.items()}
    assert {path for path, where in found.items() if len(where.countries) != 1 and where.dispute is None} == set()
