"""Files that are there whole or not at all."""

import os
import stat

import pytest

from app import whole_files
from app.whole_files import new_file, write_new, write_whole


def test_a_file_of_a_new_name_is_its_owners_and_what_has_the_name_stays_as_it_is(tmp_path):
    file = tmp_path / "new"
    write_new(file, b"first")
    with pytest.raises(FileExistsError):
        write_new(file, b"second")
    assert file.read_bytes() == b"first"
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="there is no limit on the size of a file")
def test_of_a_new_file_that_does_not_fit_nothing_is_left(tmp_path):
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            write_new(tmp_path / "new", bytes(2_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert not (tmp_path / "new").exists()
    assert list(tmp_path.iterdir()) == []


def test_what_stood_there_stands_until_the_new_file_is_whole(tmp_path):
    file = tmp_path / "mine"
    write_whole(file, b"first")
    write_whole(file, b"second")
    assert file.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [file]


def test_where_the_work_fails_nothing_is_left(tmp_path):
    def fail():
        with new_file(tmp_path / "new") as file:
            file.write(b"begun")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_was_taken_meanwhile_stays_who_took_it(tmp_path):
    def write():
        with new_file(tmp_path / "new") as file:
            file.write(b"mine")
            (tmp_path / "new").write_bytes(b"theirs")

    with pytest.raises(FileExistsError):
        write()
    assert (tmp_path / "new").read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [tmp_path / "new"]


def test_a_disk_that_knows_no_second_links_takes_the_file_too(tmp_path, monkeypatch):
    def none(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(whole_files.os, "link", none)
    write_new(tmp_path / "new", b"mine")
    assert (tmp_path / "new").read_bytes() == b"mine"
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "new", b"other")
    assert list(tmp_path.iterdir()) == [tmp_path / "new"]
