import shutil

import pytest

from app.imaging.models import MODELS_FOLDER, entries
from app.operations.fitness import UnfitError, examine, refuse_unfit
from app.operations.machine import Fitness, compare_packages, interfaces_up, locked_packages


@pytest.fixture
def changed_models(tmp_path):
    """A folder with the list of models and one of them, a byte of which was turned."""
    folder = tmp_path / "models"
    folder.mkdir()
    shutil.copy(MODELS_FOLDER / "manifest.toml", folder)
    for each in entries().values():
        shutil.copy(MODELS_FOLDER / each.file, folder)
    content = bytearray((folder / each.file).read_bytes())
    content[100] ^= 1
    (folder / each.file).write_bytes(content)
    return folder


def test_this_machine_is_tried_and_found_fit():
    found = {each.name: each for each in examine()}
    assert {"lock", "encryption", "models", "packages", "network", "swap", "memory", "room", "clock"} <= set(found)
    assert found["lock"].fitness is found["encryption"].fitness is found["models"].fitness is Fitness.FIT
    assert "26 ways out" in found["lock"].sentence
    refuse_unfit(list(found.values()))


def test_a_changed_model_makes_the_machine_unfit(changed_models):
    found = list(examine(changed_models))
    assert [each.name for each in found if each.fitness is Fitness.UNFIT] == ["models"]
    with pytest.raises(UnfitError) as caught:
        refuse_unfit(found)
    assert "SHA-256" in caught.value.why


def test_a_package_of_another_version_is_named(tmp_path):
    lock = tmp_path / "requirements.txt"
    lock.write_text("numpy==0.1 \\\n    --hash=sha256:00\nnone-such==2.0 ; sys_platform == 'win32'\n", encoding="utf-8")
    found = compare_packages(lock)
    assert found.fitness is Fitness.WEAKER
    assert "numpy" in found.sentence
    assert "0.1" in found.sentence
    assert "none-such" not in found.sentence


def test_the_lock_names_what_is_installed_here():
    assert locked_packages()["numpy"]
    assert compare_packages().fitness is Fitness.FIT


def test_only_a_network_that_is_up_and_leads_out_counts(tmp_path):
    states = (("lo", "unknown", 9), ("one", "up", 0x1003), ("two", "down", 0x1003), ("wg0", "unknown", 0x91))
    for name, state, flags in (*states, ("off", "unknown", 0x90)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "operstate").write_text(f"{state}\n", encoding="ascii")
        (tmp_path / name / "flags").write_text(f"{flags:#x}\n", encoding="ascii")
    (tmp_path / "mute").mkdir()
    assert interfaces_up(tmp_path) == ["mute", "one", "wg0"]
    assert interfaces_up(tmp_path / "none") is None
