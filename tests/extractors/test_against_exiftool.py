"""What we read of many makers' files against what ExifTool reads; its reading is in the evaluation data."""

import pytest

from tests.benchmarks import metadata

# Kinds of file that are no picture that this version opens.
NOT_READ = {"BPG", "MIE", "MOV", "AVI", "MKV", "XCF", "HDR"}
# By ExifTool from blocks of FLIR's, Casio's and Leaf's own, from Panasonic's firmware tag, or joined from two tags.
KNOWN_GAPS = {
    ("datetime_original", "files/exiftool__CasioQVCI.jpg"),
    ("datetime_original", "files/exiftool__PhotoMechanic.jpg"),
    ("lens", "files/exiftool__FLIR.jpg"),
    ("lens", "files/exiftool__PhaseOne.iiq"),
    ("software", "files/exiftool__Panasonic.rw2"),
    ("software", "files/exiftool__PhaseOne.iiq"),
}
# What ExifTool passes on as it stands, and what cannot be true.
REFUSED_BY_US = {
    "files/photoprism__buggy_panorama.jpg",
    "files/photoprism__image-2011.jpg",
    "files/pillow__exif_gps.jpg",
}
# ExifTool's column holds "1.00" as the number 1.
NUMBER_FOR_TEXT = {"files/exiftool__Casio2.jpg", "files/mei__Casio_EX-S1.jpg"}

pytestmark = pytest.mark.skipif(not metadata.DATA.is_dir(), reason="THE EVALUATION DATA IS NOT BESIDE THE PROJECT")


@pytest.fixture(scope="module")
def readings():
    return list(metadata.rows())


@pytest.mark.parametrize("column", metadata.COLUMNS)
def test_every_field_that_exiftool_finds_in_a_picture_is_found(readings, column):
    differ = {
        (column, line["path"])
        for line, reading in readings
        if line[column].strip() not in metadata.UNSET
        and line["file_type"] not in NOT_READ
        and not (column == "software" and line["path"] in NUMBER_FOR_TEXT)
        and not (column.startswith("gps") and line["path"] in REFUSED_BY_US)
        and not metadata.agrees(column, line[column], metadata.ours(reading, column))
    }
    assert differ == {gap for gap in KNOWN_GAPS if gap[0] == column}


def test_a_position_that_exiftool_passes_on_and_that_cannot_be_true_has_its_sentence(readings):
    told = {line["path"] for line, reading in readings if any("VID-240" in each for each in reading.problems)}
    assert told >= REFUSED_BY_US


def test_hostile_files_give_facts_or_sentences():
    folder = metadata.DATA.parent / "hostile" / "files"
    for path in sorted(folder.iterdir()):
        for sentence in metadata.read(path).problems:
            assert "VID-24" in sentence
