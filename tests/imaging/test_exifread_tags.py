import io
import struct

import exifread
import pytest

from app.imaging import exifread_tags
from tests.benchmarks.metadata import DATA
from tests.tagged_files import ASCII, LONG, NOTE_AT, SHORT, directory, jpeg, with_maker_note

needs_data = pytest.mark.skipif(not DATA.is_dir(), reason="THE EVALUATION DATA IS NOT BESIDE THE PROJECT")


def by_itself(data):
    return outcome(lambda: exifread.process_file(io.BytesIO(data), extract_thumbnail=False))


def read(data):
    return outcome(lambda: exifread_tags.read_tags(memoryview(data)))


def outcome(reading):
    try:
        tags = reading()
    except Exception as error:  # noqa: BLE001  whatever stops ExifRead has to stop it here too
        return type(error), str(error)
    return {
        name: (repr(tag.values), tag.printable, str(tag.field_type), tag.field_offset) for name, tag in tags.items()
    }


@pytest.mark.parametrize(
    "note",
    [
        directory([(0x000C, LONG, struct.pack("<I", 560018150))], NOTE_AT),
        directory([(0x0001, SHORT, struct.pack("<46h", *range(-20, 26)))], NOTE_AT),
        directory([(0x0001, SHORT, bytes(2 * 1_200))], NOTE_AT),
        directory([(0x0007, ASCII, b"Firmware\0")], NOTE_AT) + bytes(range(256)) * 8,
        b"\xff\xff" + bytes(range(256)) * 40,
        b"",
    ],
)
def test_a_makers_note_gives_the_tags_that_exifread_gives_by_itself(note):
    data = with_maker_note(b"Canon", note)
    assert read(data) == by_itself(data)
    assert "EXIF MakerNote" in read(data)


@pytest.mark.parametrize("cut", range(40, 240, 7))
def test_what_is_cut_off_gives_what_exifread_makes_of_it(cut):
    note = directory([(0x0001, SHORT, bytes(200))], NOTE_AT)
    data = with_maker_note(b"Canon", note)[:cut]
    assert read(data) == by_itself(data)


def test_a_picture_without_tags_has_none():
    assert read(jpeg()) == by_itself(jpeg()) == {}


@needs_data
def test_every_camera_of_the_evaluation_data_gives_the_tags_that_exifread_gives_by_itself():
    held = {path.name: path.read_bytes() for path in sorted((DATA / "files").iterdir())}
    differing = [name for name, data in held.items() if read(data) != by_itself(data)]
    assert differing == []


def test_long_notes_over_the_same_bytes_are_given_up_before_they_fill_the_memory():
    count, directories = 400_000, 8
    starts = [8 + 18 * number for number in range(directories + 1)]
    chained = b"".join(
        struct.pack("<HHHIII", 1, 0x927C, SHORT, count, starts[-1], following if number < directories - 1 else 0)
        for number, following in enumerate(starts[1:])
    )
    data = b"II*\0" + struct.pack("<I", 8) + chained + bytes(2 * count)
    with pytest.raises(exifread_tags.TooMuchError):
        exifread_tags.read_tags(memoryview(data))
