"""What a file begins with, whatever it is called."""

import zipfile

import pytest

from app.domain.hash_set import HashSetError
from tests.hash_files import md5, read, read_text


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(HashSetError, match="no such file"):
        read(tmp_path / "nothing")


def test_an_archive_with_several_lists_is_not_guessed_at(tmp_path):
    with zipfile.ZipFile(tmp_path / "x", "w") as archive:
        archive.writestr("a.txt", md5(1))
        archive.writestr("b.txt", md5(2))
    with pytest.raises(HashSetError, match="not clear which file"):
        read(tmp_path / "x")


def test_an_archive_that_is_damaged_or_locked_is_told(tmp_path):
    with zipfile.ZipFile(tmp_path / "x", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "\n".join(md5(number) for number in range(3000)))
    content = (tmp_path / "x").read_bytes()
    (tmp_path / "cut").write_bytes(content[:-40])
    with pytest.raises(HashSetError, match="zip archive cannot be read"):
        read(tmp_path / "cut")
    (tmp_path / "torn").write_bytes(content[:500] + bytes(300) + content[800:])
    with pytest.raises(HashSetError, match="zip archive cannot be read"):
        read(tmp_path / "torn")


def test_an_archive_that_would_fill_the_machine_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "x", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", (md5(1) + "\n") * 100_000)
        archive.writestr("__MACOSX/a.txt", "x")
    with pytest.raises(HashSetError, match="cannot be read") as caught:
        read(tmp_path / "x")
    assert "more tightly" in caught.value.why


def test_a_long_list_is_read_without_holding_it(tmp_path):
    name, rows, _ = read_text(tmp_path, "\n".join(md5(number) for number in range(20_000)))
    assert (name, len(rows)) == ("plain_list", 20_000)
