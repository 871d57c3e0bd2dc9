import struct

import piexif
import pytest

from app.extractors import second_reading
from app.imaging.open_media import HeldMedia
from tests.benchmarks.metadata import DATA
from tests.pictures import opened, scene
from tests.tagged_files import ASCII, LONG, NOTE_AT, directory, jpeg, packet, png, with_maker_note
from tests.tagged_files import read as read_with

GPS = piexif.GPSIFD
WEST = {
    GPS.GPSLatitudeRef: b"S",
    GPS.GPSLatitude: ((33, 1), (51, 1), (3131, 100)),
    GPS.GPSLongitudeRef: b"W",
    GPS.GPSLongitude: ((70, 1), (12, 1), (599, 100)),
}
EVERYTHING = {
    "0th": {piexif.ImageIFD.Make: b"Norda", piexif.ImageIFD.Model: b"  N-100  "},
    "Exif": {
        piexif.ExifIFD.BodySerialNumber: b"062062059949",
        piexif.ExifIFD.DateTimeOriginal: b"2024:05:01 10:00:00",
        piexif.ExifIFD.SubSecTimeOriginal: b"250",
        piexif.ExifIFD.OffsetTimeOriginal: b"+02:00",
    },
    "GPS": WEST,
}
JFIF = b"\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"
ALL = ("make", "model", "serial", "captured", "latitude", "longitude")
# What ExifRead leaves out, by the reason that the module gives.
ONLY_OURS = {
    "files/exiftool__Motorola.jpg": ("serial",),  # notes that it reads no serial of
    "files/exiftool__Olympus2.jpg": ("serial",),
    "files/exiftool__OlympusE1.jpg": ("serial",),
    "files/exiftool__Panasonic.jpg": ("serial",),
    "files/exiftool__PhaseOne.iiq": ("serial",),
    "files/exiftool__Sigma.jpg": ("serial",),
    "files/photoprism__snow.jpg": ("serial",),
    "files/exiftool__NikonD70.jpg": ("serial",),  # behind a JFIF segment
    "files/photoprism__Iceland-P3.jpg": ("serial",),  # in XMP only
    "files/photoprism__Iceland-sRGB.jpg": ("serial",),
    "files/photoprism__example.png": ("serial",),
    "files/pillow__exif_gps_typeerror.jpg": ("captured",),
    "files/pillow__exif_typeerror.jpg": ("captured",),
    "files/photoprism__digikam.jpg": ("make", "model", "captured", "latitude", "longitude"),  # EXIF far behind
}
needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="THE EVALUATION DATA IS NOT BESIDE THE PROJECT")


@pytest.fixture(scope="module")
def extractor():
    second_reading.EXTRACTOR.load()
    return second_reading.EXTRACTOR


@pytest.fixture
def read(extractor):
    return lambda data: read_with(extractor, data)


def test_both_readers_agree_on_what_a_camera_writes(read):
    (fact,), complaint = read(jpeg(EVERYTHING))
    assert (fact.agreed, complaint) == (ALL, "")
    assert fact.differ == fact.only_ours == fact.only_second == ()


def test_a_serial_that_is_a_number_in_a_makers_note_is_the_same_as_its_text(read):
    note = directory([(0x000C, LONG, struct.pack("<I", 560018150))], NOTE_AT)
    (fact,), _ = read(with_maker_note(b"Canon", note))
    assert fact.agreed == ("make", "serial")


@pytest.mark.parametrize(("before", "found"), [(b"", ("make", "serial")), (JFIF, ("make",))])
def test_nikons_note_is_not_asked_for_a_serial_behind_a_jfif_segment(read, before, found):
    behind = directory([(0x001D, ASCII, b"8964244\0")], 8) + b"0100STANDARD".ljust(40, b"\0")
    data = with_maker_note(b"NIKON", b"Nikon\0\2\x10\0\0II*\0\x08\0\0\0" + behind)
    (fact,), _ = read(data[:2] + before + data[2:])
    assert (fact.agreed, fact.differ) == (found, ())
    assert set(fact.agreed + fact.only_ours) == {"make", "serial"}


def test_what_stands_in_xmp_only_is_only_ours(read):
    xmp = packet(attributes='aux:SerialNumber="6001440" tiff:Model="N-100"')
    (fact,), _ = read(jpeg({"0th": {piexif.ImageIFD.Make: b"Norda"}}, xmp=xmp))
    assert (fact.agreed, fact.only_ours, fact.only_second) == (("make",), ("model", "serial"), ())


def test_a_side_of_the_earth_in_a_small_letter_is_told_as_a_difference(read):
    (fact,), _ = read(jpeg({"GPS": WEST | {GPS.GPSLatitudeRef: b"s"}}))
    assert fact.differ == ("latitude: ours says -33.858697, ExifRead says 33.858697",)
    assert fact.agreed == ("longitude",)


def test_a_position_that_we_refuse_for_its_side_is_only_exifreads(read):
    (fact,), complaint = read(jpeg({"GPS": WEST | {GPS.GPSLongitudeRef: b"X"}}))
    assert (fact.only_second, complaint) == (("latitude", "longitude"), "")


@pytest.mark.parametrize(
    "nothing",
    [
        {"Exif": {piexif.ExifIFD.BodySerialNumber: b"00000000"}},
        {"Exif": {piexif.ExifIFD.DateTimeOriginal: b"0000:00:00 00:00:00"}},
        {"Exif": {piexif.ExifIFD.DateTimeOriginal: b"2023:02:31 10:00:00"}},
        {"GPS": WEST | {GPS.GPSLatitude: ((0, 1),) * 3, GPS.GPSLongitude: ((0, 1),) * 3}},
        {"GPS": WEST | {GPS.GPSLatitude: ((1, 0),) * 3}},
        {"GPS": WEST | {GPS.GPSLatitude: ((99, 1),) * 3}},
    ],
)
def test_what_cannot_be_true_is_in_neither_reading(read, nothing):
    assert read(jpeg(nothing)) == ([], "")


def test_a_picture_without_any_of_these_gives_nothing_and_no_word_in_the_log(read, caplog):
    assert read(png()) == ([], "")
    assert read(jpeg()) == ([], "")
    assert caplog.records == []


def test_a_kind_of_file_that_exifread_does_not_know_has_no_second_reading(extractor):
    assert list(extractor.extract(opened(scene(1), "BMP"))) == []


def test_a_file_on_which_exifread_stops_is_told_where_we_found_something(read):
    exif = piexif.dump(EVERYTHING)[6:]
    facts, complaint = read(png((b"\xe9zzz", b""), (b"eXIf", exif)))
    assert facts == []
    assert "(UnicodeDecodeError)" in complaint
    assert complaint.endswith("[VID-244]")


def test_a_file_on_which_exifread_stops_is_not_told_where_we_found_nothing(read):
    assert read(png((b"\xe9zzz", b""))) == ([], "")


def test_boxes_without_a_size_do_not_hold_the_worker(read):
    head = struct.pack(">I8sI4s", 20, b"ftypheic", 0, b"heic")
    assert read(head + struct.pack(">I4sQ", 1, b"free", 0)) == ([], "")


def test_directories_that_multiply_do_not_hold_the_worker(read):
    often, at = 200, 4_000
    towards = [(0x010F, ASCII, b"Norda\0"), *[(0x8825, LONG, struct.pack("<I", at))] * often]
    long = directory([(0x1234, LONG, bytes(4))] * 2_000, at)
    facts, complaint = read(jpeg(b"Exif\0\0" + (b"II*\0\x08\0\0\0" + directory(towards, 8)).ljust(at, b"\0") + long))
    assert facts == []
    assert "more reading than" in complaint


@needs_data
def test_over_real_files_nothing_differs_and_what_only_we_find_has_its_reason(extractor):
    only_ours, agreed = {}, dict.fromkeys(ALL, 0)
    for path in sorted((DATA / "files").iterdir()):
        for fact in extractor.extract(HeldMedia(path.read_bytes())):
            assert (fact.differ, fact.only_second) == ((), ()), path.name
            if fact.only_ours:
                only_ours[f"files/{path.name}"] = fact.only_ours
            for name in fact.agreed:
                agreed[name] += 1
    assert only_ours == ONLY_OURS
    assert min(agreed.values()) > 20, agreed


@needs_data
def test_over_photographs_of_places_nothing_differs_and_only_serials_are_left_out(extractor):
    for path in sorted((DATA.parent / "location").rglob("*.jpg"))[::5]:
        for fact in extractor.extract(HeldMedia(path.read_bytes())):
            assert (fact.differ, fact.only_second) == ((), ()), path.name
            assert set(fact.only_ours) <= {"serial"}, path.name


@needs_data
def test_hostile_files_give_a_reading_or_its_one_sentence(read):
    for path in sorted((DATA.parent / "hostile" / "files").iterdir()):
        facts, complaint = read(path.read_bytes())
        assert len(facts) <= 1
        assert not complaint or complaint.endswith("[VID-244]"), path.name
