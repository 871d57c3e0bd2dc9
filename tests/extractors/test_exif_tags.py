import piexif
import pytest

from app.extractors.exif_tags import EXTRACTOR, LINES_MOST, shown
from app.imaging.tiff_ifd import Ratio
from tests.extractors.test_container_times import iptc
from tests.tagged_files import ASCII, directory, jpeg, png, read


def test_every_tag_is_written_down_as_it_stands():
    exif = {
        "0th": {piexif.ImageIFD.Make: b"Norda", piexif.ImageIFD.Orientation: 6},
        "Exif": {piexif.ExifIFD.ExposureTime: (1, 60), piexif.ExifIFD.BodySerialNumber: b"0000000"},
        "GPS": {piexif.GPSIFD.GPSLatitudeRef: b"N"},
    }
    (found,), complaint = read(EXTRACTOR, jpeg(exif, segments=[iptc((90, b"Graz")), (0xFE, b"made by hand")]))
    expected = {
        "image Make: Norda",
        "image Orientation: 6",
        "exif ExposureTime: 1/60",
        "exif BodySerialNumber: 0000000",
        "gps GPSLatitudeRef: N",
        "iptc city: Graz",
        "text Comment: made by hand",
    }
    assert expected <= set(found.lines)
    assert not complaint


def test_the_words_of_a_png_are_written_down():
    (found,), _ = read(EXTRACTOR, png((b"tEXt", b"parameters\0a garden wall, Steps: 20")))
    assert found.lines == ("text parameters: a garden wall, Steps: 20",)


def test_control_characters_are_not_kept():
    (found,), _ = read(EXTRACTOR, jpeg({"0th": {piexif.ImageIFD.Artist: b"a\x1b[2Jb\r\nc\x00hidden"}}))
    assert "image Artist: a [2Jb  c" in found.lines


def test_more_tags_than_fit_are_counted():
    tags = [(number, ASCII, b"x\0") for number in range(0x1000, 0x1000 + LINES_MOST + 50)]
    block = b"II*\0\x08\0\0\0" + directory(tags, 8)
    (found,), _ = read(EXTRACTOR, jpeg(b"Exif\0\0" + block))
    assert (len(found.lines), found.left_out) == (LINES_MOST, 50)


def test_a_damaged_block_gives_what_can_be_read_and_a_sentence():
    whole = b"II*\0\x08\0\0\0" + directory([(0x010F, ASCII, b"Norda\0"), (0x0110, ASCII, b"N-100, a long name\0")], 8)
    (found,), complaint = read(EXTRACTOR, jpeg(b"Exif\0\0" + whole[:-12]))
    assert found.lines == ("image Make: Norda",)
    assert "VID-242" in complaint


def test_numbers_are_shown_as_the_file_has_them():
    assert shown((Ratio(1, 0), Ratio(3, 1))) == "1/0, 3"
    assert shown(tuple(range(20))).endswith("(20 numbers)")
    assert shown(b"\x00\x01" * 20).endswith("(40 bytes)")


def test_a_picture_without_tags_gives_nothing():
    assert read(EXTRACTOR, jpeg()) == ([], "")


@pytest.mark.parametrize("typed", ["Blue room", "Köln; Zürich", "комната", "部屋の写真"])
def test_what_people_typed_in_windows_is_text(typed):
    wide = typed.encode("utf-16-le") + b"\0\0"
    (found,), _ = read(EXTRACTOR, jpeg({"0th": {piexif.ImageIFD.XPKeywords: tuple(wide)}}))
    assert f"image XPKeywords: {typed}" in found.lines


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16"])
@pytest.mark.parametrize("typed", ["Grüße 2", "комната", "部屋の写真"])
def test_a_comment_in_unicode_is_text(typed, encoding):
    (found,), _ = read(EXTRACTOR, jpeg({"Exif": {piexif.ExifIFD.UserComment: b"UNICODE\0" + typed.encode(encoding)}}))
    assert f"exif UserComment: {typed}" in found.lines
