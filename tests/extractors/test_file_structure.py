import io

import piexif
from PIL import Image

from app.domain.fact_codec import from_parts, to_parts
from app.extractors.file_structure import EXTRACTOR
from tests.tagged_files import jpeg, packet, png, read


def small(quality=60):
    held = io.BytesIO()
    Image.new("L", (16, 12), 60).save(held, "JPEG", quality=quality)
    return held.getvalue()


def structure(data):
    (found,), problem = read(EXTRACTOR, data)
    assert not problem
    return found


def test_tables_sampling_size_and_segments_are_told_of_a_file_without_metadata():
    found = structure(jpeg())
    assert (found.format, found.quality, found.width_px, found.height_px) == ("jpeg", 75, 8, 6)
    assert found.layout.startswith("APP0:JFIF DQT SOF0")
    assert (found.software, found.thumbnail_tables) == ((), "")


def test_the_thumbnail_inside_has_a_size_and_tables_of_its_own():
    found = structure(jpeg({"0th": {}, "Exif": {}, "GPS": {}, "1st": {}, "thumbnail": small()}))
    assert (found.thumbnail_width_px, found.thumbnail_height_px) == (16, 12)
    assert found.thumbnail_tables not in {"", found.tables}


def test_the_chain_of_programs_is_kept_in_order_each_once():
    exif = {"0th": {piexif.ImageIFD.Software: b"Camera 1.2"}, "Exif": {}, "GPS": {}}
    xmp = packet(attributes='xmp:CreatorTool="Retouch 4"')
    assert structure(jpeg(exif, xmp)).software == ("Camera 1.2", "Retouch 4")


def test_other_formats_have_a_size_and_no_tables():
    found = structure(png())
    assert (found.format, found.tables, found.layout) == ("png", "", "")
    assert found.width_px > 0


def test_the_fact_comes_back_from_its_parts_as_it_was():
    found = structure(jpeg({"0th": {piexif.ImageIFD.Software: b"Camera 1.2"}, "Exif": {}, "GPS": {}}))
    assert from_parts(found.kind, *to_parts(found)) == found
