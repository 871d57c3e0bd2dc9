"""Covered context: behind a row of its own, and down again at whatever is not looking at this pair."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog

from app.domain.facts import PeopleCover
from app.domain.link import Kind, Link, Verdict
from app.store import facts, links, reveals
from tests.ui.conftest import grabbed


@pytest.fixture
def pair(case, ids):
    """Two linked pictures in which nobody was found."""
    first, second = sorted(ids[2:4])
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for each in (first, second):
            cover = PeopleCover("by hand", np.zeros((12, 16), np.uint8), 0, 0, unsure=False)
            facts.save(db, run.id, each, "by_hand", 1, [cover])
        links.replace(db, run.id, "same_scene", 1, [Link(first, second, "same_scene", 0.6, "Points agree.")])
    return first, second


@pytest.fixture
def compare(window, pair):
    panel = window.panels["compare"]
    window.workspace.compare(Kind.PLACE, pair)
    assert window.tabs.currentWidget() is panel
    return panel


def is_clear(view):
    """Tell whether more than a tile, which is of one shade here, stands in the middle of either picture."""
    pixels, scale = grabbed(view), view.devicePixelRatio()
    for place in view.places():
        x, y = round(place.center().x() * scale), round(place.center().y() * scale)
        if pixels[y - 20 : y + 20, x - 20 : x + 20].std() > 40:
            return True
    return False


@pytest.fixture
def uncover(qtbot, window, compare):
    def press():
        compare.view.setFocus()
        qtbot.keyClick(window, Qt.Key.Key_C)
        qtbot.waitUntil(lambda: compare.view.covered_count() == 2, timeout=60_000)
        assert is_clear(compare.view)

    return press


def tiers(reader):
    found = reader.execute("SELECT tier, ends IS NOT NULL FROM reveal ORDER BY id").fetchall()
    return [tier for tier, end in found if not end], [tier for tier, end in found if end]


def test_both_scenes_come_behind_rows_of_their_own_and_the_key_veils_them(qtbot, window, compare, uncover):
    reader = window.workspace.reader
    assert not is_clear(compare.view)
    uncover()
    assert tiers(reader) == (["context"] * 2, [])
    assert "People are filled in; on the record." in compare.region.text()
    qtbot.keyClick(window, Qt.Key.Key_C)
    assert not is_clear(compare.view)
    qtbot.waitUntil(lambda: tiers(reader) == (["context"] * 2, ["context"] * 2))
    assert reveals.count(reader) == 2


def _send(window, kind):
    QApplication.sendEvent(window, QEvent(kind))


def _open_dialog(window):
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.open()
    dialog.close()
    dialog.deleteLater()


FALLS = {
    "Esc": lambda window, qtbot: qtbot.keyClick(window, Qt.Key.Key_Escape),
    "the window loses the keyboard": lambda window, qtbot: _send(window, QEvent.Type.WindowDeactivate),  # noqa: ARG005  one shape
    "the window is resized": lambda window, qtbot: window.resize(window.width() - 20, window.height()),  # noqa: ARG005  one shape
    "another part takes the keyboard": lambda window, qtbot: window.panels["notes"].editor.setFocus(),  # noqa: ARG005  one shape
    "a dialog": lambda window, qtbot: _open_dialog(window),  # noqa: ARG005  one shape
    "other colours": lambda window, qtbot: window.commands["view.mode"].run(),  # noqa: ARG005  one shape
    "nobody is at work": lambda window, qtbot: window.panels["compare"].context._idle.timeout.emit(),  # noqa: ARG005, SLF001  one shape; a minute later
    "another pair": lambda window, qtbot: window.panels["compare"].go_on(),  # noqa: ARG005  one shape
    "a word": lambda window, qtbot: window.panels["compare"].decide(Verdict.UNDECIDED),  # noqa: ARG005  one shape
    "another tab": lambda window, qtbot: window.tabs.setCurrentIndex(0),  # noqa: ARG005  one shape
    "the window is made small": lambda window, qtbot: window.showMinimized(),  # noqa: ARG005  one shape
}


@pytest.mark.parametrize("cause", FALLS)
def test_the_veil_falls_when(qtbot, window, compare, uncover, cause):
    uncover()
    FALLS[cause](window, qtbot)
    assert not compare.view.is_covered
    assert not is_clear(compare.view)
    qtbot.waitUntil(lambda: tiers(window.workspace.reader) == (["context"] * 2, ["context"] * 2))


def test_stepping_through_the_points_leaves_the_scenes_and_a_closed_case_ends_them(window, compare, uncover):
    uncover()
    pixels = [held for held, _ in compare.view._covered._held.values()]  # noqa: SLF001  the buffers are what matters
    compare.next_region()
    compare.switch_lines()
    assert compare.view.is_covered
    window.close_case()
    assert not any(each.any() for each in pixels)


def test_a_picture_that_nobody_looked_for_people_in_stays_veiled_and_that_is_told(qtbot, window, compare, ids):
    window.workspace.compare(Kind.PLACE, (ids[6], ids[7]))
    with qtbot.waitSignal(window.workspace.lane.failed) as told:
        qtbot.keyClick(window, Qt.Key.Key_C)
    assert "stays veiled" in told.args[0].what + told.args[0].why
    assert not compare.view.is_covered
    assert reveals.count(window.workspace.reader) == 0
