import gc
import io
import struct
import weakref
from contextlib import suppress

import piexif
import pillow_heif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.fact_codec import from_parts, to_parts
from app.extractors import container_times, exif_camera, exif_gps, exif_tags, exif_time, xmp
from app.imaging.metadata import as_text, metadata, read_metadata
from app.imaging.metadata_errors import DamagedExifError, GpsRefusedError, TimeRefusedError, XmpRefusedError
from app.imaging.open_media import HeldMedia
from app.imaging.tiff_ifd import BLOCK_BYTES_MOST, clean_text, open_block
from tests.tagged_files import ASCII, UNDEFINED, directory, jpeg, packet, png

READERS = [each.EXTRACTOR for each in (exif_gps, exif_camera, exif_time, xmp, exif_tags, container_times)]
MAKE = 0x010F
EXIF = piexif.dump({"0th": {piexif.ImageIFD.Make: b"Norda"}})


def make_of(data):
    return as_text(read_metadata(memoryview(data)).image.get(MAKE))


def saved(kind, **options):
    held = io.BytesIO()
    Image.new("RGB", (16, 16), (90, 120, 60)).save(held, kind, **options)
    return held.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_exif_is_found_wherever_a_format_keeps_it(kind):
    exif = Image.Exif()
    exif[MAKE] = "Norda"
    assert make_of(saved(kind, exif=exif)) == "Norda"


def big_directory(entries, order, following=0):
    rows = b"".join(struct.pack(f"{order}HHQ", *entry[:3]) + entry[3].ljust(8, b"\0") for entry in entries)
    return struct.pack(f"{order}Q", len(entries)) + rows + struct.pack(f"{order}Q", following)


@pytest.mark.parametrize("order", "<>")
def test_the_tags_of_bigtiff_are_read(order):
    def pack(code, *values):
        return struct.pack(order + code, *values)

    head = (b"II" if order == "<" else b"MM") + pack("HHHQ", 43, 8, 0, 16)
    exif_at = 16 + len(big_directory([(0, 2, 1, b"")] * 3, order))
    text_at = exif_at + len(big_directory([(0, 2, 1, b"")], order))
    image = [(MAKE, 2, 6, b"Norda\0"), (0x0110, 2, 6, b"N-100\0"), (0x8769, 18, 1, pack("Q", exif_at))]
    exif = [(0x9003, 2, 20, pack("Q", text_at))]
    data = head + big_directory(image, order) + big_directory(exif, order) + b"2011:07:30 15:41:25\0"
    found = read_metadata(memoryview(data))
    assert (found.text(MAKE), found.text(0x0110), found.text(0x9003)) == ("Norda", "N-100", "2011:07:30 15:41:25")
    assert found.faults == ()


def test_a_bigtiff_that_a_library_wrote_names_its_camera():
    exif = Image.Exif()
    exif[MAKE] = "Norda"
    assert make_of(saved("TIFF", exif=exif, big_tiff=True)) == "Norda"


@pytest.mark.parametrize("kind", ["HEIF", "AVIF"])
def test_exif_and_xmp_are_found_in_boxes(kind):
    pillow_heif.register_heif_opener()
    data = saved(kind, exif=EXIF, xmp=packet(attributes='xmp:CreatorTool="Editor"'))
    assert make_of(data) == "Norda"
    assert read_metadata(memoryview(data)).xmp.text("xmp:CreatorTool") == "Editor"


def test_exif_is_found_in_the_text_that_imagemagick_writes():
    profile = b"\nexif\n%8d\n" % len(EXIF) + EXIF.hex().encode() + b"\n"
    assert make_of(png((b"tEXt", b"Raw profile type exif\0" + profile))) == "Norda"


def test_exif_is_found_in_each_part_of_a_canon_raw_file():
    def box(kind, body):
        return struct.pack(">I4s", len(body) + 8, kind) + body

    parts = box(b"CMT1", b"II*\0\x08\0\0\0" + directory([(MAKE, ASCII, b"Canon\0")], 8))
    parts += box(b"CMT3", b"II*\0\x08\0\0\0" + directory([(0x0095, ASCII, b"EF-M 15-45mm\0")], 8))
    uuid = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
    found = read_metadata(memoryview(box(b"ftyp", b"crx ") + box(b"moov", box(b"uuid", uuid + parts))))
    assert as_text(found.image[MAKE]) == "Canon"
    assert found.maker.lens == "EF-M 15-45mm"


def test_a_file_is_read_once_and_forgotten_when_it_is_closed():
    media = HeldMedia(jpeg(EXIF))
    assert metadata(media) is metadata(media)
    gone = weakref.ref(media)
    del media
    gc.collect()
    assert gone() is None


def test_what_is_remembered_holds_none_of_the_files_bytes():
    held = bytearray(jpeg(EXIF))
    found = read_metadata(memoryview(held))
    held.clear()  # refused with BufferError while anything still looks into it
    assert as_text(found.image[MAKE]) == "Norda"


def test_a_thousand_tags_that_point_at_one_long_stretch_cost_no_more_than_the_limit():
    long_stretch = bytes(60_000)
    rows = b"".join(struct.pack("<HHII", 0x9000 + n, UNDEFINED, len(long_stretch), 20_000) for n in range(1000))
    block = (b"II*\0\x08\0\0\0" + struct.pack("<H", 1000) + rows + bytes(4)).ljust(20_000, b"\0") + long_stretch
    opened = open_block(memoryview(block))
    values = opened[0].tags(opened[1])
    assert sum(len(value) for value in values.values()) <= BLOCK_BYTES_MOST


def test_a_directory_that_names_itself_as_the_next_ends():
    block = b"II*\0\x08\0\0\0" + directory([(MAKE, ASCII, b"Norda\0")], 8)
    looped = block.replace(bytes(4) + b"Norda", struct.pack("<I", 8) + b"Norda")
    assert make_of(jpeg(b"Exif\0\0" + looped)) == "Norda"


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1), st.sampled_from("<>"))
def test_a_fraction_comes_back_as_it_was_written(numerator, denominator, order):
    raw = struct.pack(f"{order}II", numerator, denominator)
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8)
    opened = open_block(memoryview(head + directory([(0x829A, 5, raw)], 8, order)))
    ((value,),) = opened[0].tags(8).values()
    assert value == (numerator, denominator)
    assert value.number == (numerator / denominator if denominator else None)


@given(st.text(max_size=300))
def test_cleaned_text_is_printable_and_cleaning_it_again_changes_nothing(text):
    cleaned = clean_text(text)
    assert cleaned.isprintable()
    assert clean_text(cleaned) == cleaned


SEEDS = [
    jpeg({"0th": {MAKE: b"Canon"}, "Exif": {piexif.ExifIFD.DateTimeOriginal: b"2011:07:30 15:41:25"}}, packet()),
    png((b"eXIf", EXIF[6:]), (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet())),
    saved("TIFF", exif=EXIF),
    saved("TIFF", exif=EXIF, big_tiff=True),
    saved("WEBP", exif=EXIF),
    saved("AVIF", exif=EXIF),
]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(SEEDS),
    st.lists(st.tuples(st.integers(0, 700), st.binary(min_size=1, max_size=6)), max_size=12),
    st.integers(20, 4000),
)
def test_whatever_a_file_holds_it_gives_facts_or_a_sentence_and_nothing_else(seed, changes, length):
    data = bytearray(seed)
    for at, patch in changes:
        data[at : at + len(patch)] = patch
    media = HeldMedia(bytes(data[:length]))
    for reader in READERS:
        with suppress(GpsRefusedError, TimeRefusedError, DamagedExifError, XmpRefusedError):
            for fact in reader.extract(media):
                assert from_parts(fact.kind, *to_parts(fact)).kind == fact.kind
