import stat
from pathlib import Path

import pytest

from app import settings
from app.domain.errors import MachineError
from app.settings import KeyPreset, MapFileShown, Settings, StickyReveal, Theme, Welcomed


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.toml"


def test_what_was_written_is_read_again(path):
    chosen = Settings(
        examiner="M. Example",
        theme=Theme.LIGHT,
        text_percent=150,
        workers=3,
        sticky_reveal=StickyReveal.ON,
        window_layout="AAECAw==",
        key_preset=KeyPreset.IPED,
        keys={"notes.write": "Ctrl+J", "wall.unfold": ""},
        pause_after_min=45,
        welcomed=Welcomed.ON,
        map_file="/maps/Straßen 2.pmtiles",
        map_file_shown=MapFileShown.OFF,
        report_header="Laboratory\nStraße 1",
        report_marking="PROTECTED",
    )
    settings.write(chosen, path)
    assert settings.read(path) == settings.Reading(chosen)


def test_without_a_file_the_defaults_hold_and_nothing_is_said(path):
    reading = settings.read(path)
    assert reading == settings.Reading(Settings())
    assert reading.settings.examiner == settings.login_name()


def test_keys_that_are_not_known_are_kept(path):
    path.parent.mkdir()
    path.write_text('theme = "light"\nfrom_a_newer_version = [1, 2]\n\n[its_table]\nx = 1.5\n', encoding="utf-8")
    settings.write(settings.read(path).settings, path)
    again = settings.read(path).settings
    assert again.others == {"from_a_newer_version": [1, 2], "its_table": {"x": 1.5}}
    assert again.theme is Theme.LIGHT


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('theme = "blue"', '\'theme\' has to be "dark", "light" or "system"'),
        ("text_percent = 500", "'text_percent' has to be a whole number from 80 to 200"),
        ("text_percent = 99.5", "'text_percent' has to be a whole number"),
        ("workers = true", "'workers' has to be a whole number"),
        ("workers = -1", "'workers' has to be a whole number from 0 (automatic)"),
        ("sticky_reveal = true", '\'sticky_reveal\' has to be "on" or "off"'),
        ('examiner = " "', "'examiner' has to be a name"),
        ('examiner = "a\\nb"', "'examiner' has to be a name"),
        ('window_layout = "not base64!"', "'window_layout' has to be what the program wrote"),
        ("pause_after_min = 25", "'pause_after_min' has to be 0 (never), 10, 20, 30 or 45"),
        ("pause_after_min = false", "'pause_after_min' has to be 0 (never)"),
        ("welcomed = true", '\'welcomed\' has to be "on" or "off"'),
        ('map_file = "a\\nb"', "'map_file' has to be a path on this machine"),
        ("map_file = 5", "'map_file' has to be a path on this machine"),
        ('map_file_shown = "no"', '\'map_file_shown\' has to be "on" or "off"'),
        ('report_header = "a\\n\\n\\n\\n\\n\\nb"', "'report_header' has to be at most 5 short lines"),
        ('report_header = "a\\tb"', "'report_header' has to be at most 5 short lines"),
        ('report_marking = "a\\nb"', "'report_marking' has to be one short line"),
        ("report_marking = 5", "'report_marking' has to be one short line"),
        ("window_layout = [1]", "'window_layout' has to be what the program wrote"),
    ],
)
def test_a_bad_value_gets_a_sentence_and_the_default(path, line, sentence):
    path.parent.mkdir()
    path.write_text(line + "\n", encoding="utf-8")
    reading = settings.read(path)
    assert reading.settings == Settings()
    assert len(reading.complaints) == 1
    assert sentence in reading.complaints[0]


def test_one_bad_value_leaves_the_others_as_chosen(path):
    path.parent.mkdir()
    path.write_text('theme = "light"\nworkers = "many"\ntext_percent = 125\n', encoding="utf-8")
    reading = settings.read(path)
    assert (reading.settings.theme, reading.settings.workers, reading.settings.text_percent) == (Theme.LIGHT, 0, 125)


@pytest.mark.parametrize("content", [b"theme = ", b"\xff\xfe\x00", b"a = 1\na = 2"])
def test_a_damaged_file_is_set_aside_and_not_overwritten(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    reading = settings.read(path)
    settings.write(reading.settings, path)
    assert "damaged" in reading.complaints[0]
    assert path.with_suffix(".damaged.toml").read_bytes() == content
    assert settings.read(path).complaints == ()


def test_only_the_owner_can_read_the_file(path):
    settings.write(Settings(), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_but_the_file_is_left_behind(path):
    settings.write(Settings(), path)
    settings.write(Settings(theme=Theme.LIGHT), path)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_place_that_cannot_be_written_is_told_in_a_sentence(tmp_path):
    (tmp_path / "config").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(MachineError, match="settings could not be saved"):
        settings.write(Settings(), tmp_path / "config" / "settings.toml")


def test_a_save_that_fails_halfway_leaves_the_older_file_whole(path):
    settings.write(Settings(theme=Theme.LIGHT), path)
    with pytest.raises(TypeError):
        settings.write(Settings(others={"x": object()}), path)
    assert settings.read(path).settings.theme is Theme.LIGHT
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_the_settings_have_a_place_of_their_own_on_this_platform():
    assert isinstance(settings.place(), Path)
    assert settings.place().name == "settings.toml"
    assert "homeward" in settings.place().parts
