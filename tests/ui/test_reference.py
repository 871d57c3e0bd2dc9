"""The reference case made from the window: it comes with progress, the window stays awake, and it can be stopped."""

import time

import pytest
from PySide6.QtCore import Qt, QTimer

from app.operations.demo import DemoCase
from app.store import media
from app.ui import reference
from app.ui.reference import make_reference_in

MAKING_MS = 180_000
AWAKE_EVERY_MS, AWAKE_WITHIN_S = 20, 1.0


@pytest.fixture
def one_room(monkeypatch):
    """As little as there can be."""
    monkeypatch.setattr(reference, "ROOMS", 1)


@pytest.fixture
def gaps():
    """Return the times for which the window was deaf, in seconds, as they come."""
    found, last, timer = [], [time.monotonic()], QTimer()

    def beat():
        now = time.monotonic()
        found.append(now - last[0])
        last[0] = now

    timer.timeout.connect(beat)
    timer.start(AWAKE_EVERY_MS)
    yield found
    timer.stop()


@pytest.mark.usefixtures("one_room")
def test_it_is_made_with_progress_opened_and_imported_while_the_window_stays_awake(qtbot, empty_window, tmp_path, gaps):
    place = DemoCase.inside(tmp_path / "reference")
    dialog = make_reference_in(empty_window, place.folder)
    said = []
    dialog._progressed.connect(lambda progress: said.append((progress.done, progress.total)))  # noqa: SLF001  what is shown
    with qtbot.waitSignal(empty_window.case_opened, timeout=MAKING_MS):
        pass
    assert max(gaps) < AWAKE_WITHIN_S
    assert said[-1][0] == said[-1][1] > 1
    assert not dialog.isVisible()
    workspace = empty_window.workspace
    assert (workspace.name, workspace.examiner) == ("reference", empty_window.settings.examiner)
    qtbot.waitUntil(lambda: media.counts(workspace.reader).media_items > 0, timeout=MAKING_MS)
    empty_window.stop_work()
    qtbot.waitUntil(lambda: not workspace.lane.busy, timeout=MAKING_MS)
    empty_window.close_case()

    with qtbot.waitSignal(empty_window.case_opened, timeout=MAKING_MS):  # it is there now, and opens as it is
        make_reference_in(empty_window, place.folder)
    empty_window.close_case()


@pytest.mark.usefixtures("one_room")
def test_escape_stops_it_and_leaves_nothing_behind(qtbot, empty_window, tmp_path):
    dialog = make_reference_in(empty_window, tmp_path / "reference")
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.how_far.text() == "Stopping …"
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=MAKING_MS)
    assert empty_window.workspace is None
    assert list((tmp_path / "reference").iterdir()) == []


def test_a_folder_that_cannot_be_used_is_said_in_words(qtbot, empty_window, tmp_path):
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "mine.jpg").write_bytes(b"mine")
    dialog = make_reference_in(empty_window, tmp_path)
    qtbot.waitUntil(lambda: "already holds a reference case" in dialog.trouble.text(), timeout=MAKING_MS)
    assert dialog.confirm.isVisible()
    assert dialog.confirm.isDefault()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert (tmp_path / "pictures" / "mine.jpg").exists()
