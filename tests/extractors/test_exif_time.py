from datetime import UTC, datetime

import piexif
import pytest

from app.extractors.exif_time import EXTRACTOR
from tests.tagged_files import jpeg, packet, png, read

EXIF, IMAGE, GPS = piexif.ExifIFD, piexif.ImageIFD, piexif.GPSIFD
OFFSET, OFFSET_ORIGINAL, OFFSET_DIGITISED = EXIF.OffsetTime, EXIF.OffsetTimeOriginal, EXIF.OffsetTimeDigitized


def times(exif=None, image=None, gps=None, xmp=b""):
    return read(EXTRACTOR, jpeg({"Exif": exif or {}, "0th": image or {}, "GPS": gps or {}}, xmp))


def test_the_kinds_of_time_are_kept_apart():
    (found,), _ = times(
        {EXIF.DateTimeOriginal: b"2011:07:30 15:41:25", EXIF.DateTimeDigitized: b"2012:01:02 03:04:05"},
        {IMAGE.DateTime: b"2013:05:06 07:08:09"},
        {GPS.GPSDateStamp: b"2011:07:30", GPS.GPSTimeStamp: ((13, 1), (41, 1), (255, 10))},
        packet(attributes='xmp:CreateDate="2014-02-03T04:05:06+01:00"'),
    )
    assert found.captured == datetime.fromisoformat("2011-07-30T15:41:25")
    assert found.digitised == datetime.fromisoformat("2012-01-02T03:04:05")
    assert found.changed == datetime.fromisoformat("2013-05-06T07:08:09")
    assert found.gps == datetime(2011, 7, 30, 13, 41, 25, 500_000, UTC)
    assert found.container == datetime(2014, 2, 3, 3, 5, 6, tzinfo=UTC)


def test_a_time_without_a_zone_stays_without_one():
    (found,), _ = times({EXIF.DateTimeOriginal: b"2011:07:30 15:41:25"})
    assert found.captured.tzinfo is None
    assert found.captured_offset_min is None


def test_a_zone_and_parts_of_a_second_belong_to_their_own_time():
    (found,), _ = times(
        {
            EXIF.DateTimeOriginal: b"2011:07:30 15:41:25",
            EXIF.SubSecTimeOriginal: b"05",
            OFFSET_ORIGINAL: b"-05:30",
            EXIF.DateTimeDigitized: b"2011:07:30 15:41:25",
            OFFSET_DIGITISED: b"+00:00",
        },
        {IMAGE.DateTime: b"2011:07:30 15:41:25"},
    )
    assert found.captured == datetime(2011, 7, 30, 21, 11, 25, 50_000, UTC)
    assert found.captured_offset_min == -330
    assert found.digitised == datetime(2011, 7, 30, 15, 41, 25, tzinfo=UTC)
    assert found.changed.tzinfo is None


@pytest.mark.parametrize("zone", [b"", b"+99:99", b"Vienna", b"+16:00"])
def test_a_zone_that_is_none_is_not_guessed(zone):
    (found,), _ = times({EXIF.DateTimeOriginal: b"2011:07:30 15:41:25", OFFSET_ORIGINAL: zone})
    assert found.captured == datetime.fromisoformat("2011-07-30T15:41:25")


@pytest.mark.parametrize("unset", [b"0000:00:00 00:00:00", b"    :  :     :  :  ", b""])
def test_a_clock_that_was_never_set_is_no_time_and_nothing_wrong(unset):
    assert times({EXIF.DateTimeOriginal: unset}) == ([], "")


@pytest.mark.parametrize(
    "impossible",
    [b"2011:02:30 15:41:25", b"2014:10:08 05:10:88", b"1066:10:14 09:00:00", b"9999:01:01 00:00:00", b"yesterday 5"],
)
def test_an_impossible_time_is_told_and_costs_no_other(impossible):
    (found,), complaint = times(
        {EXIF.DateTimeOriginal: impossible, EXIF.DateTimeDigitized: b"2011:07:30 15:41:25"},
    )
    assert found.captured is None
    assert found.digitised == datetime.fromisoformat("2011-07-30T15:41:25")
    assert "VID-241" in complaint


def test_a_gps_time_without_its_date_is_no_time():
    assert times(gps={GPS.GPSTimeStamp: ((13, 1), (41, 1), (25, 1))}) == ([], "")


def test_a_gps_time_beyond_a_day_is_told():
    facts, complaint = times(gps={GPS.GPSDateStamp: b"2011:07:30", GPS.GPSTimeStamp: ((99, 1), (0, 1), (0, 1))})
    assert facts == []
    assert "not within a day" in complaint


def test_the_time_of_capture_in_xmp_counts_where_exif_has_none():
    (found,), _ = times(xmp=packet(attributes='exif:DateTimeOriginal="2008-05-11T15:59:49.00+10:00"'))
    assert found.captured == datetime(2008, 5, 11, 5, 59, 49, tzinfo=UTC)


def test_a_picture_without_times_gives_nothing():
    assert read(EXTRACTOR, png()) == ([], "")


@pytest.mark.parametrize("where", ["exif", "xmp"])
def test_a_day_without_a_time_of_day_is_told_and_is_not_midnight(where):
    if where == "exif":
        found, complaint = times({EXIF.DateTimeOriginal: b"2011:07:30"})
    else:
        found, complaint = times(xmp=packet(attributes='exif:DateTimeOriginal="2011-07-30"'))
    assert found == []
    assert "a day without a time of day" in complaint


def test_a_zone_inside_the_text_is_the_clock_s_own():
    (found,), _ = times({EXIF.DateTimeOriginal: b"2011:07:30 15:41:25+02:00", EXIF.OffsetTimeOriginal: b"+09:00"})
    assert found.captured == datetime(2011, 7, 30, 13, 41, 25, tzinfo=UTC)
    assert found.captured_offset_min == 120
