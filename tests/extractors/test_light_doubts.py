import math
import struct

import piexif
import pytest

from app.extractors.light_doubts import EXTRACTOR
from tests.tagged_files import jpeg, read

EXIF, GPS = piexif.ExifIFD, piexif.GPSIFD
VIENNA = {
    GPS.GPSLatitudeRef: b"N",
    GPS.GPSLatitude: ((48, 1), (12, 1), (3017, 100)),
    GPS.GPSLongitudeRef: b"E",
    GPS.GPSLongitude: ((16, 1), (22, 1), (2311, 100)),
}
BRIGHT = {
    EXIF.FNumber: (8, 1),
    EXIF.ExposureTime: (1, 500),
    EXIF.ISOSpeedRatings: 100,
    EXIF.Flash: 16,
    EXIF.OffsetTimeOriginal: b"+01:00",
}


def found(hour, gps=VIENNA, **other):
    exif = BRIGHT | {EXIF.DateTimeOriginal: f"2022:01:14 {hour:02}:10:00".encode()}
    exif |= {getattr(EXIF, name): value for name, value in other.items()}
    return read(EXTRACTOR, jpeg({"0th": {}, "Exif": exif, "GPS": gps}))[0]


def test_daylight_in_the_middle_of_the_night_is_flagged_in_words():
    (fact,) = found(23)
    assert fact.exposure_value == pytest.approx(15, abs=0.1)
    assert fact.sun_deg < -55
    assert "exposed as for daylight (f/8, 1/500 s, ISO 100; the camera noted no flash)" in fact.contradiction
    assert "a flash that the camera did not know of, or the picture is dark" in fact.contradiction
    assert "below the horizon" in fact.contradiction


@pytest.mark.parametrize(
    "other",
    [{"Flash": 1}, {"ExposureTime": (1, 15)}, {"ISOSpeedRatings": 1600}, {"OffsetTimeOriginal": b""}],
    ids=("flash", "long exposure", "high sensitivity", "no zone"),
)
def test_what_a_lamp_or_an_unknown_zone_explains_is_not(other):
    assert found(23, **other) == []


def test_by_day_and_without_a_position_nothing_contradicts():
    assert found(12) == []
    assert found(23, gps={}) == []


def test_the_receivers_time_stands_in_for_a_zone():
    stamped = VIENNA | {GPS.GPSDateStamp: b"2022:01:14", GPS.GPSTimeStamp: ((22, 1), (10, 1), (0, 1))}
    assert len(found(23, gps=stamped, OffsetTimeOriginal=b"")) == 1


def test_an_old_position_of_the_night_before_does_not_date_a_picture_whose_zone_nobody_told():
    stamped = VIENNA | {GPS.GPSDateStamp: b"2022:01:13", GPS.GPSTimeStamp: ((23, 1), (30, 1), (0, 1))}
    assert found(12, gps=stamped, OffsetTimeOriginal=b"") == []


@pytest.mark.parametrize(
    ("tag", "kind", "packed"),
    [
        (EXIF.FNumber, 12, struct.pack(">d", 1e200)),
        (EXIF.FNumber, 12, struct.pack(">d", math.nan)),
        (EXIF.ExposureTime, 12, struct.pack(">d", 1e-300)),
        (EXIF.Flash, 11, struct.pack(">f", math.nan)),
        (EXIF.ISOSpeedRatings, 11, struct.pack(">f", math.inf)),
    ],
)
def test_numbers_that_no_camera_means_say_nothing(tag, kind, packed):
    when = {EXIF.DateTimeOriginal: b"2022:01:14 23:10:00"}
    exif = bytearray(piexif.dump({"0th": {}, "Exif": BRIGHT | when, "GPS": VIENNA}))
    entry = exif.index(struct.pack(">HHI", tag, 5 if len(packed) == 8 else 3, 1))
    struct.pack_into(">H", exif, entry + 2, kind)
    at = entry + 8 if len(packed) == 4 else len(b"Exif\0\0") + struct.unpack_from(">I", exif, entry + 8)[0]
    exif[at : at + len(packed)] = packed
    assert read(EXTRACTOR, jpeg(bytes(exif))) == ([], "")
