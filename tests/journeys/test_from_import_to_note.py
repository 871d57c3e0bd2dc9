"""A walk through the real window: what went in is accounted for, grouped, looked at once, and written about."""

from PySide6.QtCore import Qt

from app.domain.link import Kind, Verdict
from app.operations.analyse import analyse
from app.operations.import_exhibit import import_exhibit
from app.store import decisions, media, notes, reveals

A_RUN_MS = 180_000


def _work(qtbot, window, operation, *arguments):
    with qtbot.waitSignal(window.workspace.lane.ended, timeout=A_RUN_MS):
        window.workspace.lane.start(operation, *arguments)
    qtbot.waitUntil(lambda: not window.workspace.lane.busy)


def test_import_analyse_series_peek_decision_note(qtbot, window, exhibit):
    lane, reader = window.workspace.lane, window.workspace.reader
    _work(qtbot, window, import_exhibit, exhibit, "7/2026")
    counts = media.counts(reader)
    assert counts.add_up()
    assert (counts.media_files, counts.stacked, counts.excluded) == (11, 1, 1)
    assert counts.waiting == 0
    wall = window.panels["wall"].grid
    assert wall.count() == counts.media_items

    _work(qtbot, window, analyse)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    series = window.panels["series"]
    assert series.open_card.size >= 6
    assert "Norda" in series.view.about.text() or "camera" in series.view.about.text()

    series.grid.setFocus()
    series.grid.go_to(2)
    (seen,) = window.workspace.selection.media
    qtbot.keyPress(series.grid, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.picture.is_clear, timeout=30_000)
    assert reveals.count(reader) == 1
    qtbot.keyRelease(series.grid, Qt.Key.Key_Space)
    assert not window.picture.is_clear

    before = series.open_card.size
    first, second = series.pair()
    with qtbot.waitSignal(lane.changed, check_params_cb=lambda changes: "decisions" in changes, timeout=30_000):
        qtbot.keyClick(window, Qt.Key.Key_X)
    (word,) = decisions.of(reader, Kind.SERIES)
    assert (word.verdict, {word.first, word.second}) == (Verdict.DIFFERENT, {first, second})
    assert series.open_card.size < before

    panel = window.panels["notes"]
    window.workspace.selection.pick(seen)
    qtbot.keyClick(window, Qt.Key.Key_N)
    qtbot.keyClicks(panel.editor, "Poster beside the socket")
    with qtbot.waitSignal(lane.changed, check_params_cb=lambda changes: "notes" in changes, timeout=30_000):
        qtbot.keyClick(panel.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [note.text for note in notes.search(reader, "socket")] == ["Poster beside the socket"]


def test_work_that_is_stopped_goes_on_where_it_was(qtbot, window, exhibit):
    lane, reader = window.workspace.lane, window.workspace.reader
    with qtbot.waitSignal(lane.progress, timeout=A_RUN_MS):
        lane.start(import_exhibit, exhibit, "7/2026")
    with qtbot.waitSignal(lane.ended, timeout=A_RUN_MS):
        window.commands["case.stop"].run()
    assert media.counts(reader).add_up()
    _work(qtbot, window, import_exhibit, exhibit, "7/2026")
    counts = media.counts(reader)
    assert counts.add_up()
    assert (counts.media_files, counts.waiting) == (11, 0)


def test_a_folder_that_is_gone_is_told_and_the_case_goes_on(qtbot, window, tmp_path):
    lane = window.workspace.lane
    with qtbot.waitSignal(lane.failed, timeout=A_RUN_MS) as told:
        lane.start(import_exhibit, tmp_path / "gone", "8/2026")
    assert told.args[0].code.startswith("VID-")
    assert "gone" in told.args[0].what
    assert media.counts(window.workspace.reader).media_files == 0
