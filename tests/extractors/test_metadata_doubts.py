import piexif
import pytest

from app.extractors.metadata_doubts import EXTRACTOR
from tests.tagged_files import jpeg, read

EXIF, GPS = piexif.ExifIFD, piexif.GPSIFD
NOWHERE = {
    GPS.GPSLatitudeRef: b"N",
    GPS.GPSLatitude: ((0, 1), (0, 1), (0, 1)),
    GPS.GPSLongitudeRef: b"E",
    GPS.GPSLongitude: ((0, 1), (0, 1), (0, 1)),
}


def doubts(exif=None, gps=None):
    found, _ = read(EXTRACTOR, jpeg({"0th": {}, "Exif": exif or {}, "GPS": gps or {}}))
    return found


@pytest.mark.parametrize("year", [b"1970", b"2107"])
def test_a_year_that_no_camera_can_have_meant_is_flagged(year):
    (found,) = doubts({EXIF.DateTimeOriginal: year + b":01:01 00:00:00"})
    assert year.decode() in found.time
    assert (found.position, found.serial) == ("", "")


def test_a_position_that_software_writes_without_knowing_one_is_flagged():
    found = doubts(gps=NOWHERE)
    assert not found or "0° N, 0° E" in found[0].position


@pytest.mark.parametrize("serial", [b"0000000000", b"1234567890", b"Unknown"])
def test_a_serial_that_thousands_share_is_flagged(serial):
    (found,) = doubts({EXIF.BodySerialNumber: serial})
    assert serial.decode() in found.serial


def test_a_file_that_can_be_believed_has_no_doubts():
    assert doubts({EXIF.DateTimeOriginal: b"2011:07:30 15:41:25", EXIF.BodySerialNumber: b"7700123456"}) == []
