import pytest

from app.imaging.sniff import EMPTY, UNKNOWN, Holds, sniff
from tests import makers


def boxed(brand, *more):
    brands = brand + bytes(4) + b"".join(more)
    return (8 + len(brands)).to_bytes(4, "big") + b"ftyp" + brands + bytes(64)


@pytest.mark.parametrize(
    ("head", "name", "holds"),
    [
        (boxed(b"heic"), "heic", Holds.PICTURE),
        (boxed(b"mif1", b"mif1", b"heic"), "heic", Holds.PICTURE),
        (boxed(b"mif1", b"avif"), "avif", Holds.PICTURE),
        (boxed(b"crx "), "raw", Holds.PICTURE),
        (boxed(b"isom", b"mp42"), "mp4", Holds.VIDEO),
        (b"II*\0\x10\0\0\0CR\x02\0" + bytes(80), "raw", Holds.PICTURE),
        (b"FUJIFILMCCD-RAW 0201", "raw", Holds.PICTURE),
        (b"RIFF\0\0\0\0AVI LIST", "avi", Holds.VIDEO),
        (b"\x1aE\xdf\xa3\x01", "matroska", Holds.VIDEO),
        (b"Rar!\x1a\x07\x01\x00", "rar", Holds.OTHER),
        (b"BMW is no picture, whatever its first letters", "text", Holds.OTHER),
        (b"<?xml version='1.0'?><svg/>", "svg", Holds.OTHER),
        (b"P1 was a prison", "text", Holds.OTHER),
        (b"P3\n# made by hand\n2 1 255\n", "pnm", Holds.PICTURE),
    ],
)
def test_formats_are_told_by_their_first_bytes(head, name, holds):
    found = sniff(head)
    assert (found.format, found.holds) == (name, holds)


@pytest.mark.parametrize("kind", sorted(makers.SAVED_AS))
def test_what_is_written_as_a_format_is_told_as_it(kind):
    assert sniff(makers.encoded(makers.corners(), kind)[:4096]).format == kind


def test_a_camera_s_raw_file_is_told_from_a_tiff_that_names_a_camera():
    exif = makers.Image.Exif()
    exif[0x010F] = "Homeward"
    assert sniff(makers.encoded(makers.corners(), "tiff", exif=exif.tobytes())[:4096]).format == "tiff"
    assert sniff(makers.dng(makers.encoded(makers.corners(), "jpeg"))[:4096]).format == "raw"


@pytest.mark.parametrize("pack", [makers.tarred, makers.zipped])
def test_archives_are_told_without_a_name(pack):
    assert sniff(pack([("a", b"x")])[:4096]).holds is Holds.ARCHIVE


def test_nothing_and_noise_are_told_apart():
    assert sniff(b"") is EMPTY
    assert sniff(bytes(range(256))) is UNKNOWN


def test_a_text_cut_in_the_middle_of_a_letter_is_still_text():
    assert sniff(("x" + "é" * 4000).encode()[:4096]).format == "text"
