"""Every file is found, nothing is followed, nothing is read."""

import os

import pytest

from app.pipeline.walk import walk


def _paths(found):
    return [each.file.path for each in found if each.file is not None and not each.left_out]


def test_files_come_in_a_fixed_order_with_size_and_time(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "2.jpg").write_bytes(b"22")
    (tmp_path / "a.jpg").write_bytes(b"1")
    found = list(walk(os.fsencode(tmp_path)))
    assert _paths(found) == [b"a.jpg", b"b/2.jpg"]
    assert [each.file.size_bytes for each in found] == [1, 2]
    assert all(each.file.modified_at.tzinfo is not None for each in found)


def test_names_that_are_no_text_are_kept_to_the_byte(tmp_path):
    name = b"line\nbreak \xff \xe2\x80\xae.jpg"
    with open(os.path.join(os.fsencode(tmp_path), name), "wb"):  # noqa: PTH118, PTH123  pathlib takes no bytes
        pass
    assert _paths(walk(os.fsencode(tmp_path))) == [name]


def test_links_and_pipes_are_listed_as_left_out_and_never_followed(tmp_path):
    (tmp_path / "circle").symlink_to(tmp_path)
    (tmp_path / "out").symlink_to("/etc/hostname")
    os.mkfifo(tmp_path / "pipe")
    found = list(walk(os.fsencode(tmp_path)))
    assert sorted(each.file.path for each in found) == [b"circle", b"out", b"pipe"]
    assert all(each.left_out for each in found)


def test_a_single_file_is_an_exhibit_too(tmp_path):
    (tmp_path / "one.zip").write_bytes(b"PK")
    assert _paths(walk(os.fsencode(tmp_path / "one.zip"))) == [b"one.zip"]


def test_the_case_itself_is_left_out_where_it_lies_inside(tmp_path):
    case = tmp_path / "x.homeward"
    case.mkdir()
    (case / "case.db").write_bytes(b"1")
    (tmp_path / "a.jpg").write_bytes(b"1")
    assert _paths(walk(os.fsencode(tmp_path), skip=case.stat())) == [b"a.jpg"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody without rights")
def test_a_folder_without_rights_is_a_problem_and_the_rest_goes_on(tmp_path):
    tmp_path.chmod(0o755)
    for parent in list(tmp_path.parents)[:3]:
        parent.chmod(parent.stat().st_mode | 0o011)
    (tmp_path / "shut").mkdir(mode=0o000)
    (tmp_path / "z.jpg").write_bytes(b"1")
    os.seteuid(65534)
    try:
        found = list(walk(os.fsencode(tmp_path)))
    finally:
        os.seteuid(0)
    assert _paths(found) == [b"z.jpg"]
    assert [each.problem.code for each in found if each.problem] == ["VID-201"]


def test_a_folder_of_many_files_is_walked_whole(tmp_path):
    for number in range(3_000):
        (tmp_path / f"{number}.txt").touch()
    assert len(_paths(walk(os.fsencode(tmp_path)))) == 3_000
