"""The reference case's making: a stop leaves nothing behind, and a whole one is opened as it is."""

import pytest

from app.domain.work import Cancel
from app.operations.demo import DemoCase, DemoStoppedError, make_pictures
from app.reference_case.reference_case import FolderInUseError


def test_a_stop_leaves_nothing_behind_and_the_next_time_it_is_whole(tmp_path):
    folder, cancel, told = tmp_path / "reference", Cancel(), []

    def report(progress):
        told.append((progress.done, progress.total))
        cancel.stop()

    with pytest.raises(DemoStoppedError):
        make_pictures(folder, rooms=1, seed=1, report=report, cancel=cancel)
    assert len(told) == 1
    assert told[0][0] < told[0][1]
    assert list(folder.iterdir()) == []

    place = make_pictures(folder, rooms=1, seed=1, report=lambda progress: told.append(progress.done), cancel=Cancel())
    assert place == DemoCase.inside(folder)
    assert {each.name for each in folder.iterdir()} == {"pictures", "truth.csv", "passphrase.txt"}
    before = {each: each.stat().st_mtime_ns for each in folder.rglob("*")}
    make_pictures(folder, rooms=1, seed=1, report=lambda progress: pytest.fail(str(progress)))
    assert {each: each.stat().st_mtime_ns for each in folder.rglob("*")} == before


def test_other_pictures_in_the_folder_are_refused_and_stay(tmp_path):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "mine.jpg").write_bytes(b"mine")
    with pytest.raises(FolderInUseError):
        make_pictures(tmp_path, rooms=1, seed=1, report=lambda _: None)
    assert (tmp_path / "pictures" / "mine.jpg").read_bytes() == b"mine"
