from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog

from app.domain.exposure import Tier
from app.settings import StickyReveal
from app.store import reveals
from app.ui.rungs import RUNGS
from tests.ui.conftest import grabbed, shows_a_canary


@pytest.fixture
def peek(qtbot, window):
    """Return a function that presses Space on a tile and waits for the clear picture."""
    grid = window.panels["wall"].grid

    def press(position=3):
        grid.go_to(position)
        qtbot.keyPress(grid, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.picture.is_clear, timeout=20_000)
        return grid

    return press


def test_a_picture_is_clear_only_while_the_key_is_down(qtbot, window, peek):
    assert not shows_a_canary(window)
    grid = peek()
    assert shows_a_canary(window)
    qtbot.keyRelease(grid, Qt.Key.Key_Space)
    assert not window.picture.is_clear
    assert not shows_a_canary(window)


def test_the_row_is_written_before_a_pixel_is_shown_and_its_end_after(qtbot, window, peek):
    reader = window.workspace.reader
    shown = []
    show_clear = window.picture.show_clear
    window.picture.show_clear = lambda pixels, line: (shown.append(reveals.count(reader)), show_clear(pixels, line))
    with qtbot.waitSignal(window.workspace.lane.changed):
        grid = peek()
    assert shown == [1]
    with qtbot.waitSignal(window.workspace.lane.changed):
        qtbot.keyRelease(grid, Qt.Key.Key_Space)
    verbs = [row[0] for row in reader.execute("SELECT verb FROM audit ORDER BY number DESC LIMIT 2").fetchall()]
    assert verbs == ["reveal.end", "reveal.begin"]
    assert window.strip.reveals.text() == "Reveals 1"


def test_a_key_that_goes_up_before_the_picture_comes_shows_nothing(qtbot, window):
    grid = window.panels["wall"].grid
    with qtbot.waitSignals([window.workspace.lane.changed] * 2, timeout=20_000):
        qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert not window.picture.is_clear
    assert reveals.count(window.workspace.reader) == 1


def _send(window, kind):
    QApplication.sendEvent(window, QEvent(kind))


def _scroll(window):
    view = window.panels["wall"].grid.viewport()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  Qt's own signature
    )
    QApplication.sendEvent(view, wheel)


def _open_dialog(window):
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.open()
    dialog.close()
    dialog.deleteLater()


FALLS = {
    "the window loses the keyboard": lambda window, qtbot: _send(window, QEvent.Type.WindowDeactivate),  # noqa: ARG005  one shape
    "the window is made small": lambda window, qtbot: window.showMinimized(),  # noqa: ARG005  one shape
    "the window is resized": lambda window, qtbot: window.resize(window.width() - 50, window.height()),  # noqa: ARG005  one shape
    "another tab is shown": lambda window, qtbot: window.tabs.setCurrentIndex(1),  # noqa: ARG005  one shape
    "another part takes the keyboard": lambda window, qtbot: window.panels["notes"].editor.setFocus(),  # noqa: ARG005  one shape
    "Esc": lambda window, qtbot: qtbot.keyClick(window.panels["wall"].grid, Qt.Key.Key_Escape),
    "an arrow key": lambda window, qtbot: qtbot.keyClick(window.panels["wall"].grid, Qt.Key.Key_Right),
    "the wheel": lambda window, qtbot: _scroll(window),  # noqa: ARG005  one shape
    "a click": lambda window, qtbot: qtbot.mouseClick(window.panels["wall"].grid.viewport(), Qt.MouseButton.LeftButton),
    "a dialog": lambda window, qtbot: _open_dialog(window),  # noqa: ARG005  one shape
    "other colours": lambda window, qtbot: window.commands["view.mode"].run(),  # noqa: ARG005  one shape
    "the case is closed": lambda window, qtbot: window.close_case(),  # noqa: ARG005  one shape
}


@pytest.mark.parametrize("cause", FALLS)
def test_the_veil_falls_when(qtbot, window, peek, cause):
    peek()
    picture = window.picture
    FALLS[cause](window, qtbot)
    assert not picture.is_clear
    assert not shows_a_canary(window)


def test_the_next_picture_does_not_inherit_a_reveal(qtbot, window, peek):
    peek()
    window.panels["wall"].grid.go_to(4)
    assert not window.picture.is_clear
    qtbot.keyRelease(window.panels["wall"].grid, Qt.Key.Key_Space)
    assert reveals.count(window.workspace.reader) == 1


def test_who_cannot_hold_a_key_presses_it_once_and_the_veil_falls_by_itself(qtbot, window, peek, monkeypatch):
    qtbot.keyRelease(peek(), Qt.Key.Key_Space)  # the worker that decodes has started then
    window.keep(replace(window.settings, sticky_reveal=StickyReveal.ON))
    shorter = replace(RUNGS[Tier.PEEK], sticky_ms=1500)
    monkeypatch.setattr("app.ui.reveal_control.RUNGS", {**RUNGS, Tier.PEEK: shorter})
    grid = peek()
    with qtbot.waitSignal(window.reveal.veiled):
        qtbot.keyRelease(grid, Qt.Key.Key_Space)
        assert window.picture.is_clear
    assert not window.picture.is_clear


def test_a_peek_overwrites_its_pixels_when_the_veil_falls(qtbot, window, peek):
    grid = peek()
    pixels = window.picture._held.pixels  # noqa: SLF001  the buffer itself is what matters
    assert pixels.any()
    qtbot.keyRelease(grid, Qt.Key.Key_Space)
    assert not pixels.any()


def test_typing_a_space_in_a_note_reveals_nothing(qtbot, window):
    editor = window.panels["notes"].editor
    editor.setFocus()
    qtbot.keyClicks(editor, "a b y x n")
    assert editor.toPlainText() == "a b y x n"
    assert reveals.count(window.workspace.reader) == 0


def test_the_window_shows_the_picture_as_it_is_in_grey(window, peek):
    peek()
    grey = grabbed(window.picture)
    assert grey.max() > 200
    assert grey.min() < 40
