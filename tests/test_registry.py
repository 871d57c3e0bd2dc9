import sys

import pytest

from app import registry


@pytest.fixture
def folder(tmp_path, monkeypatch):
    package = tmp_path / "plug_in_folder"
    package.mkdir()
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    yield package
    for name in [name for name in sys.modules if name.split(".")[0] == package.name]:
        del sys.modules[name]


def test_a_new_file_is_a_new_part_and_the_order_is_by_name(folder):
    (folder / "zebra.py").write_text("PART = 'z'\n", encoding="utf-8")
    (folder / "apple.py").write_text("PART = 'a'\n", encoding="utf-8")
    assert list(registry.load("plug_in_folder", "PART").items()) == [("apple", "a"), ("zebra", "z")]


def test_an_empty_folder_has_no_parts(folder):
    assert registry.load(folder.name, "PART") == {}


def test_a_file_without_its_constant_is_an_error_and_not_left_out(folder):
    (folder / "broken.py").write_text("part = 1\n", encoding="utf-8")
    with pytest.raises(AttributeError, match="PART"):
        registry.load("plug_in_folder", "PART")
