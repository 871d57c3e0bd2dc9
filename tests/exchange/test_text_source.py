"""Text comes out of a file, or of the one JSON file in an archive; what is damaged, or a bomb, is refused in words."""

import io
import zipfile

import pytest

from app.domain.vics import VicsError
from app.exchange.text_source import file_encoding, read_text
from app.packed_text import PACKED_MOST

TEXT = '{"value": "✓"}'


def zipped(tmp_path, members, how=zipfile.ZIP_DEFLATED):
    path = tmp_path / "sent.zip"
    with zipfile.ZipFile(path, "w", how) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def refused(path):
    with pytest.raises(VicsError) as error:
        list(read_text(path))
    return f"{error.value.why} {error.value.next_step}"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_one_json_file_of_an_archive_is_read_in_its_own_encoding(tmp_path, encoding):
    members = {"Files/a.jpg": b"\xff\xd8", "Sent/Case.JSON": TEXT.encode(encoding), "__MACOSX/Sent/Case.json": b"x"}
    path = zipped(tmp_path, members)
    text = "".join(read_text(path))
    assert text.removeprefix("\ufeff") == TEXT
    assert file_encoding(path).bytes_of(text) == TEXT.encode(encoding)


def test_an_archive_with_none_or_several_json_files_is_refused_by_their_names(tmp_path):
    assert "0 JSON files" in refused(zipped(tmp_path, {"a.txt": "x"}))
    told = refused(zipped(tmp_path, {"pictures.json": TEXT, "movies.json": TEXT}))
    assert "2 JSON files: pictures.json, movies.json" in told
    assert "Unpack it first" in told


def test_a_bomb_is_refused_before_it_goes_off(tmp_path):
    assert "fill the machine" in refused(zipped(tmp_path, {"a.json": b" " * 2_000 * PACKED_MOST}))


def test_a_damaged_or_locked_archive_is_refused(tmp_path):
    path = zipped(tmp_path, {"a.json": TEXT * 500})
    whole = path.read_bytes()
    for broken in (whole[:-30], whole[:40] + b"\xff" * 20 + whole[60:], b"PK\x03\x04" + bytes(90)):
        path.write_bytes(broken)
        assert "damaged, or that needs a password" in refused(path)
    locked = bytearray(whole)
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[whole.index(magic) + at] |= 1  # the flag that says: encrypted
    path.write_bytes(bytes(locked))
    assert "damaged, or that needs a password" in refused(path)


def test_an_archive_in_an_archive_is_not_opened(tmp_path):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("a.json", TEXT)
    assert "It is ZIP" in refused(zipped(tmp_path, {"a.json": held.getvalue()}, zipfile.ZIP_STORED))
