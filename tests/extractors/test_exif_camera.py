import struct

import piexif
import pytest

from app.extractors.exif_camera import EXTRACTOR
from app.imaging.maker_note import plausible_serial
from tests.tagged_files import ASCII, LONG, NOTE_AT, UNDEFINED, directory, jpeg, packet, png, read, with_maker_note


def camera(data):
    facts, complaint = read(EXTRACTOR, data)
    assert not complaint
    return facts[0] if facts else None


def test_make_model_serial_lens_software_and_owner_come_from_exif():
    body = camera(
        jpeg(
            {
                "0th": {
                    piexif.ImageIFD.Make: b"Norda\0\0",
                    piexif.ImageIFD.Model: b"  N-100 ",
                    piexif.ImageIFD.Software: b"Firmware 1.2",
                },
                "Exif": {
                    piexif.ExifIFD.BodySerialNumber: b"062062059949",
                    piexif.ExifIFD.LensModel: b"EF 18-55",
                    piexif.ExifIFD.LensSerialNumber: b"0000a1066b",
                    piexif.ExifIFD.CameraOwnerName: b"The owner",
                },
            }
        )
    )
    assert (body.make, body.model, body.software, body.owner) == ("Norda", "N-100", "Firmware 1.2", "The owner")
    assert (body.serial, body.serial_origin) == ("062062059949", "exif")
    assert (body.lens, body.lens_serial) == ("EF 18-55", "0000a1066b")


def test_a_serial_in_xmp_is_read_where_exif_has_none():
    body = camera(jpeg(xmp=packet(attributes='aux:SerialNumber="6001440" tiff:Model="NIKON D800E"')))
    assert (body.serial, body.serial_origin, body.model) == ("6001440", "xmp", "NIKON D800E")


@pytest.mark.parametrize(
    "text", ["", "0", "00000000", "0000-0000", "Unknown", "n/a", "12", "xxxxxxx", "none", "\u2603123"]
)
def test_a_serial_that_tells_no_camera_apart_is_left_out(text):
    assert plausible_serial(text) == ""


def test_a_lens_without_a_number_of_its_own_has_none():
    exif = {"Exif": {piexif.ExifIFD.LensSerialNumber: b"0000000000", piexif.ExifIFD.LensModel: b"EF 50"}}
    assert camera(jpeg(exif)).lens_serial == ""


def note(head, tags, base, order="<"):
    """Return a maker note: its head, and a directory whose offsets count from ``base`` bytes before the note."""
    return head + directory(tags, base + len(head), order)


SERIAL = b"K1234567\0\0\0\0\0"
NOTES = {
    "Canon, from the block": (
        b"Canon",
        note(b"", [(0x000C, LONG, struct.pack("<I", 560018150))], NOTE_AT),
        "560018150",
    ),
    "Nikon with a header of its own": (
        b"NIKON CORPORATION",
        b"Nikon\0\2\x10\0\0II*\0\x08\0\0\0" + directory([(0x001D, ASCII, SERIAL)], 8),
        "K1234567",
    ),
    "Nikon, older tag": (
        b"NIKON",
        b"Nikon\0\2\x10\0\0II*\0\x08\0\0\0" + directory([(0x00A0, ASCII, b"NO= 20025585     \0")], 8),
        "20025585",
    ),
    "Panasonic": (
        b"Panasonic",
        note(b"Panasonic\0\0\0", [(0x0025, UNDEFINED, b"S010604030293\0\0\0")], NOTE_AT),
        "S010604030293",
    ),
    "Olympus, newer": (
        b"OLYMPUS",
        note(b"OLYMPUS\0II\x03\0", [(0x0404, ASCII, SERIAL)], 0),
        "K1234567",
    ),
    "Fuji": (b"FUJIFILM", b"FUJIFILM\x0c\0\0\0" + directory([(0x0010, ASCII, SERIAL)], 12), "K1234567"),
    "Pentax": (b"PENTAX", note(b"PENTAX \0II", [(0x0229, ASCII, SERIAL)], 0), "K1234567"),
    "Sigma": (b"SIGMA", note(b"SIGMA\0\0\0\1\0", [(0x0002, ASCII, SERIAL)], NOTE_AT), "K1234567"),
    "Motorola": (b"Motorola", note(b"MOT\0\1\1\0\0", [(0x5501, ASCII, SERIAL)], 0), "K1234567"),
    "Samsung": (b"SAMSUNG", note(b"", [(0xA002, ASCII, SERIAL)], NOTE_AT), "K1234567"),
    "Sony": (b"SONY", note(b"SONY DSC \0\0\0", [(0x2031, ASCII, SERIAL)], NOTE_AT), "K1234567"),
    "Reconyx": (
        b"RECONYX",
        b"\x01\xf1" + bytes(40) + "H500EE06130468".encode("utf-16-le") + bytes(4),
        "H500EE06130468",
    ),
}


@pytest.mark.parametrize(("make", "body", "serial"), NOTES.values(), ids=NOTES)
def test_a_serial_is_read_from_the_makers_own_note(make, body, serial):
    found = camera(with_maker_note(make, body))
    assert (found.serial, found.serial_origin) == (serial, "maker note")


def test_a_big_endian_note_in_a_little_endian_block_is_read():
    tags = [(0x0404, ASCII, SERIAL)]
    body = b"OLYMPUS\0MM\0\x03" + directory(tags, 12, ">")
    assert camera(with_maker_note(b"OLYMPUS", body)).serial == "K1234567"


def test_olympus_keeps_its_serial_in_a_directory_inside_its_note():
    outer_bytes = 12 + 2 + 12 + 4
    pointer = [(0x2010, LONG, struct.pack("<I", outer_bytes))]
    inner = directory([(0x0101, ASCII, b"C90500055    \0"), (0x0202, ASCII, b"050105886   \0")], outer_bytes)
    found = camera(with_maker_note(b"OLYMPUS", b"OLYMPUS\0II\x03\0" + directory(pointer, 12) + inner))
    assert (found.serial, found.lens_serial) == ("C90500055", "050105886")


def test_a_note_that_points_outside_gives_the_make_and_no_serial():
    moved = note(b"", [(0x000C, ASCII, SERIAL)], 60_000)
    body = camera(with_maker_note(b"Canon", moved))
    assert (body.make, body.serial) == ("Canon", "")


def test_the_software_of_a_png_is_read_from_its_text():
    assert camera(png((b"tEXt", b"Software\0GIMP 2.10"))).software == "GIMP 2.10"


def test_a_picture_that_names_no_camera_gives_nothing():
    assert camera(jpeg()) is None
