"""From pictures with real EXIF, through real workers and a real store, to what is known of their place."""

import io

import piexif
import pytest
from PIL import Image

from app.domain.dossier import Heading, Provenance
from app.domain.facts import GpsFix
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.operations.annotate import write_note
from app.operations.import_exhibit import import_exhibit
from app.operations.place_dossier import dossier_of
from app.operations.summarise import summarise
from app.store import clusters, facts, media
from tests.pictures import scene


def parts(degrees):
    whole = abs(degrees) * 3600
    return ((int(whole // 3600), 1), (int(whole % 3600 // 60), 1), (round(whole % 60 * 10_000), 10_000))


def photograph(seed, latitude=None, longitude=0.0, taken=b"2021:01:05 11:00:00", zone=b"+01:00"):
    exif = {
        "0th": {piexif.ImageIFD.Make: b"Norda", piexif.ImageIFD.Model: b"N-100"},
        "Exif": {piexif.ExifIFD.DateTimeOriginal: taken, piexif.ExifIFD.OffsetTimeOriginal: zone},
    }
    if latitude is not None:
        exif["GPS"] = {
            piexif.GPSIFD.GPSLatitudeRef: b"N" if latitude >= 0 else b"S",
            piexif.GPSIFD.GPSLatitude: parts(latitude),
            piexif.GPSIFD.GPSLongitudeRef: b"E" if longitude >= 0 else b"W",
            piexif.GPSIFD.GPSLongitude: parts(longitude),
        }
    held = io.BytesIO()
    Image.fromarray(scene(seed, (160, 120))).save(held, "JPEG", exif=piexif.dump(exif))
    return held.getvalue()


@pytest.fixture
def place(job, tmp_path):
    """Three pictures in Geneva, one in Strasbourg, one without a position, one at zero, which is refused."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    at = [(46.2044, 6.1432), (46.20445, 6.14325), (46.20438, 6.14318), (48.5734, 7.7521), (None, 0.0), (0.0, 0.0)]
    for seed, (latitude, longitude) in enumerate(at):
        (folder / f"{seed}.jpg").write_bytes(photograph(seed, latitude, longitude))
    import_exhibit(job, folder, "1")
    return media.shown_ids(job.case.db)


def test_what_cameras_wrote_becomes_country_town_clock_and_who_disagrees(job, place):
    write_note(job, place[0], "Blue curtain")
    reader = job.case.reader()
    found = dossier_of(reader, place)
    reader.close()
    assert (found.countries, found.zones, len(found.members)) == (("CH",), ("Europe/Zurich",), 6)
    assert len(found.position.media) == 3
    assert [round(each.distance_m, -5) for each in found.disagreeing] == [300_000]
    told = "\n".join(found.lines())
    assert "Country: Switzerland (inferred, sure)" in told
    assert "UTC+1, as the file states; so do clocks at the place" in told
    assert "Norda N-100: 6 pictures" in told
    (note,) = [each for each in found.statements if each.heading is Heading.NOTES]
    assert (note.provenance, note.media) == (Provenance.EXAMINER, (place[0],))
    assert note.words.startswith("Blue curtain (Examiner One, ")


def test_only_the_members_are_read(job, place):
    rest = [each for each in place if each not in facts.some(job.case.db, place, GpsFix)]
    found = dossier_of(job.case.db, rest)
    assert (found.position, found.countries) == (None, ())
    assert dossier_of(job.case.db, ()).members == ()


def test_the_same_members_in_any_order_give_the_same(job, place):
    assert dossier_of(job.case.db, place) == dossier_of(job.case.db, [*reversed(place), place[0]])


def test_the_summary_page_says_where_a_place_is(job, place, tmp_path):
    cluster = Cluster(ClusterId("p1"), Kind.PLACE, tuple(place), 0.9, ("Same room.",))
    with job.case.machine_run("group", {}) as run, job.case.transaction() as db:
        clusters.replace(db, run.id, Kind.PLACE, Grouping((cluster,)))
    page = tmp_path / "page.html"
    summarise(job, page)
    assert "By its positions: Switzerland; within 1 km of Geneva.<br>Same room." in page.read_text(encoding="utf-8")
