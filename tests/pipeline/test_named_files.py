"""Files are found by the names of a list, whatever their capitals; nothing outside the folder, and by no link."""

import os
from unicodedata import normalize

import pytest

from app.pipeline.named_files import NamedFiles
from app.pipeline.walk import named


@pytest.fixture
def root(tmp_path):
    (tmp_path / "in" / "Files").mkdir(parents=True)
    (tmp_path / "in" / "Files" / "A.JPG").write_bytes(b"a")
    (tmp_path / "outside.jpg").write_bytes(b"o")
    return tmp_path / "in"


@pytest.mark.parametrize("parts", [("Files", "A.JPG"), ("files", "a.jpg"), ("FILES", "A.jpg")])
def test_a_file_is_found_whatever_the_capitals_are(root, parts):
    assert NamedFiles(bytes(root)).find(parts) == b"Files/A.JPG"


@pytest.mark.parametrize("parts", [("Files",), ("Files", "B.jpg"), ("None", "A.JPG"), ("\ud800",), ("x" * 300,)])
def test_what_is_no_file_there_is_not_found(root, parts):
    assert NamedFiles(bytes(root)).find(parts) is None


def test_exact_capitals_come_first(root):
    (root / "Files" / "a.jpg").write_bytes(b"b")
    assert NamedFiles(bytes(root)).find(("Files", "a.jpg")) == b"Files/a.jpg"


def test_no_link_to_a_folder_is_followed_and_one_to_a_file_is_left_out(root):
    (root / "up").symlink_to(root.parent)
    (root / "Files" / "l.jpg").symlink_to(root.parent / "outside.jpg")
    files = NamedFiles(bytes(root))
    assert files.find(("up", "outside.jpg")) is None
    (found,) = named(bytes(root), [files.find(("Files", "l.jpg")), b"gone.jpg"])
    assert found.left_out.startswith("a symbolic link")


def test_nothing_is_found_in_the_folder_that_is_skipped(root):
    files = NamedFiles(bytes(root), skip=os.stat(root / "Files"))  # noqa: PTH116  as it is given
    assert files.find(("Files", "A.JPG")) is None


@pytest.mark.parametrize("written", ["NFC", "NFD"])
@pytest.mark.parametrize("named_as", ["NFC", "NFD"])
def test_a_file_is_found_however_its_accents_are_written(root, written, named_as):
    (root / normalize(written, "Möbel")).mkdir()
    (root / normalize(written, "Möbel") / normalize(written, "Stühle é.JPG")).write_bytes(b"s")
    found = NamedFiles(bytes(root)).find((normalize(named_as, "möbel"), normalize(named_as, "stühle é.jpg")))
    assert found is not None
    assert (root / os.fsdecode(found)).read_bytes() == b"s"
