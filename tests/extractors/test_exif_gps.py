import struct
from datetime import UTC, datetime

import piexif
import pytest

from app.extractors.exif_gps import EXTRACTOR
from tests.tagged_files import ASCII, LONG, RATIONAL, SIGNED_RATIONAL, directory, jpeg, packet, read

GPS = piexif.GPSIFD
VIENNA = {
    GPS.GPSLatitudeRef: b"N",
    GPS.GPSLatitude: ((48, 1), (12, 1), (3000, 100)),
    GPS.GPSLongitudeRef: b"E",
    GPS.GPSLongitude: ((16, 1), (22, 1), (1200, 100)),
}


def fix(**changes):
    """Return the facts and the complaint of a fix in Vienna with some tags changed; None takes a tag out."""
    tags = VIENNA | {getattr(GPS, name): value for name, value in changes.items()}
    return read(EXTRACTOR, jpeg({"GPS": {tag: value for tag, value in tags.items() if value is not None}}))


def test_degrees_minutes_and_seconds_become_degrees():
    (found,), complaint = fix()
    assert (found.latitude, found.longitude) == pytest.approx((48.208333, 16.37), abs=1e-6)
    assert not complaint


def test_south_and_west_are_negative():
    (found,), _ = fix(GPSLatitudeRef=b"S", GPSLongitudeRef=b"W")
    assert (found.latitude, found.longitude) == pytest.approx((-48.208333, -16.37), abs=1e-6)


def test_accuracy_height_direction_and_time_come_with_the_fix():
    (found,), _ = fix(
        GPSHPositioningError=(65, 10),
        GPSAltitudeRef=1,
        GPSAltitude=(25, 2),
        GPSImgDirectionRef=b"T",
        GPSImgDirection=(2353, 10),
        GPSDateStamp=b"2016:09:28",
        GPSTimeStamp=((17, 1), (17, 1), (5865, 100)),
    )
    assert (found.accuracy_m, found.altitude_m, found.direction_deg) == (6.5, -12.5, 235.3)
    assert found.fixed_at == datetime(2016, 9, 28, 17, 17, 58, 650_000, UTC)


def test_a_direction_by_compass_is_not_taken_for_one_from_true_north():
    (found,), _ = fix(GPSImgDirectionRef=b"M", GPSImgDirection=(164, 1))
    assert found.direction_deg is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"GPSLatitudeRef": None}, "whether it is N or S"),
        ({"GPSLongitudeRef": b"X"}, "whether it is E or W"),
        ({"GPSLatitude": ((48, 0), (12, 1), (0, 1))}, "divides by zero"),
        ({"GPSLatitude": ((213, 1), (38, 1), (0, 1))}, "not a place on Earth"),
        ({"GPSLongitude": ((4294967295, 1), (0, 1), (0, 1))}, "not a place on Earth"),
        ({"GPSLatitude": ((0, 1),) * 3, "GPSLongitude": ((0, 1),) * 3}, "exactly 0, 0"),
        ({"GPSLongitude": None}, "divides by zero"),
        ({"GPSLatitude": ((48, 1), (12, 1), (2536, 1))}, "more than 60 minutes or seconds"),
        ({"GPSLongitude": ((11, 1), (61, 1), (0, 1))}, "more than 60 minutes or seconds"),
    ],
)
def test_what_cannot_be_true_is_refused_with_a_sentence(changes, words):
    facts, complaint = fix(**changes)
    assert facts == []
    assert words in complaint
    assert "VID-240" in complaint


def test_a_camera_that_was_still_searching_has_no_fix_and_nothing_wrong():
    nothing = dict.fromkeys(("GPSLatitudeRef", "GPSLongitudeRef"))
    assert fix(GPSLatitude=((0, 0),) * 3, GPSLongitude=((0, 0),) * 3, **nothing) == ([], "")
    assert read(EXTRACTOR, jpeg({"GPS": {GPS.GPSVersionID: (2, 3, 0, 0)}})) == ([], "")


def test_an_impossible_time_does_not_cost_the_place():
    (found,), complaint = fix(GPSDateStamp=b"1999:99:99", GPSTimeStamp=((8, 1), (0, 1), (0, 1)))
    assert found.fixed_at is None
    assert not complaint


def test_an_accuracy_that_divides_by_zero_is_none():
    (found,), _ = fix(GPSHPositioningError=(1, 0))
    assert found.accuracy_m is None


def test_a_place_in_xmp_is_read_where_exif_has_none():
    xmp = packet(attributes='exif:GPSLatitude="38,24.31167S" exif:GPSLongitude="144,11,20E"')
    (found,), _ = read(EXTRACTOR, jpeg(xmp=xmp))
    assert (found.latitude, found.longitude) == pytest.approx((-38.405195, 144.188889), abs=1e-6)


def test_a_place_in_xmp_that_is_none_is_refused():
    facts, complaint = read(EXTRACTOR, jpeg(xmp=packet(attributes='exif:GPSLatitude="north of here"')))
    assert facts == []
    assert "not written as one" in complaint


def test_a_picture_without_gps_gives_nothing():
    assert read(EXTRACTOR, jpeg()) == ([], "")


def test_a_minus_beside_the_letter_of_a_side_is_not_guessed_away():
    signed = struct.pack("<6i", -122, 1, 20, 1, 0, 1)
    block = b"II*\0\x08\0\0\0" + directory([(0x8825, LONG, struct.pack("<I", 26))], 8)
    latitude = struct.pack("<6I", 48, 1, 12, 1, 0, 1)
    block += directory(
        [(1, ASCII, b"N\0"), (2, RATIONAL, latitude), (3, ASCII, b"W\0"), (4, SIGNED_RATIONAL, signed)], len(block)
    )
    facts, complaint = read(EXTRACTOR, jpeg(b"Exif\0\0" + block))
    assert facts == []
    assert "minus beside the letter" in complaint
