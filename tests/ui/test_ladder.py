"""The ladder's tiers in the real window: each behind its row, each down again at its own and at any other sign."""

import os
import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.domain.exposure import Tier
from app.domain.facts import COVER_PERSON, PeopleCover
from app.operations.import_exhibit import import_exhibit
from app.store import facts, ledger, media, own_key
from app.ui.looks_dialog import LooksDialog
from app.ui.reason_dialog import REASONS, ReasonDialog
from app.ui.rungs import RUNGS
from tests.ui.conftest import grabbed, jpeg, shows_a_canary

LOOKED_S = 0.02


def tiers(window):
    """Return the tier and the reason of each reveal, oldest first."""
    sql = "SELECT tier, reason FROM reveal WHERE ends IS NULL ORDER BY id"
    return window.workspace.reader.execute(sql).fetchall()


@pytest.fixture
def on_the_fourth(window):
    """The window with its fourth picture picked."""
    grid = window.panels["wall"].grid
    grid.setFocus()
    grid.go_to(3)
    return grid


def covered(window, *, by_a_person=False):
    """Let the people of every picture be known: nobody, or one in the middle."""
    cells = np.zeros((64, 64), np.uint8)
    if by_a_person:
        cells[16:48, 16:48] = COVER_PERSON
    lane, ids = window.workspace.lane, media.shown_ids(window.workspace.reader)

    def save(job):
        with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
            for each in ids:
                facts.save(db, run.id, each, "by_hand", 1, [PeopleCover("by hand", cells, 1, 0, unsure=False)])

    return lane, save


@pytest.fixture
def known_people(qtbot, window):
    def know(**options):
        lane, save = covered(window, **options)
        with qtbot.waitSignal(lane.changed):
            lane.submit(save)

    return know


def shown(qtbot, window, name):
    """Run a command of the ladder and wait until something stands."""
    window.commands[name].action.trigger()
    qtbot.waitUntil(lambda: window.picture.is_clear, timeout=20_000)


def test_a_keyhole_shows_one_circle_and_the_arrows_move_it(qtbot, window, on_the_fourth):
    QTest.keyClick(window, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: window.picture.is_clear, timeout=20_000)
    before = grabbed(window.picture)
    assert not shows_a_canary(window)
    area = window.picture._area()  # noqa: SLF001  the circle's place is what matters
    shown = before[area.top() : area.bottom(), area.left() : area.right()].astype(int)
    assert 0 < (np.abs(np.diff(shown, axis=1)) > 100).sum() < 100
    assert window.picture.clear_px() < 0.02 * area.width() * area.height()
    for _ in range(2):
        qtbot.keyClick(on_the_fourth, Qt.Key.Key_Right)
    assert window.picture.is_clear
    assert on_the_fourth.current == 3
    assert (grabbed(window.picture) != before).any()
    qtbot.keyClick(on_the_fourth, Qt.Key.Key_Escape)
    assert not window.picture.is_clear
    assert tiers(window) == [("keyhole", "")]


def test_the_mouse_moves_a_keyhole_inside_the_picture_and_a_click_outside_veils(qtbot, window, on_the_fourth):
    shown(qtbot, window, "picture.keyhole")
    inside = window.picture.mapTo(window, window.picture._area().center())  # noqa: SLF001  the circle's place is what matters
    under = window.childAt(inside)
    QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(window, inside + QPoint(10, 10)))
    assert window.picture.is_clear
    assert on_the_fourth.current == 3
    qtbot.mouseClick(on_the_fourth.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not window.picture.is_clear


def test_a_keyhole_that_nobody_moves_veils_itself(qtbot, window, on_the_fourth, monkeypatch):  # noqa: ARG001  it picks
    monkeypatch.setattr(
        "app.ui.reveal_control.RUNGS", {**RUNGS, Tier.KEYHOLE: replace(RUNGS[Tier.KEYHOLE], stays_ms=300)}
    )
    with qtbot.waitSignal(window.reveal.veiled, timeout=20_000):
        window.commands["picture.keyhole"].action.trigger()
    assert not window.picture.is_clear


def test_a_line_drawing_has_lines_and_none_of_them_where_a_person_is(qtbot, window, on_the_fourth, known_people):  # noqa: ARG001  it picks
    known_people(by_a_person=True)
    shown(qtbot, window, "picture.drawing")
    held = window.picture._held.pixels  # noqa: SLF001  the very pixels are what matters
    assert set(np.unique(held)) <= {0, 255}
    assert (held[16:48, 16:48] == 255).all()
    window.commands["picture.drawing"].action.trigger()
    assert not window.picture.is_clear
    assert tiers(window) == [("drawing", "")]


def test_a_scene_is_shown_with_its_people_filled_in(qtbot, window, on_the_fourth, known_people):  # noqa: ARG001  it picks
    known_people(by_a_person=True)
    shown(qtbot, window, "picture.context")
    held = window.picture._held.pixels  # noqa: SLF001  the very pixels are what matters
    assert np.ptp(held[20:44, 20:44]) == 0
    assert np.ptp(held[:10, :10]) > 200
    assert tiers(window) == [("context", "")]


@pytest.mark.parametrize("name", ["picture.drawing", "picture.context"])
def test_where_nobody_has_looked_for_people_nothing_is_shown_and_it_is_said_why(qtbot, window, on_the_fourth, name):  # noqa: ARG001  it picks
    with qtbot.waitSignal(window.workspace.lane.failed) as failed:
        window.commands[name].action.trigger()
    assert "nobody has looked yet where people are" in failed.args[0].what
    assert not window.picture.is_clear
    assert tiers(window) == []


@pytest.fixture
def evidence(qtbot, window, tmp_path):
    """A picture whose file is there, picked on the wall."""
    folder = tmp_path / "seized"
    folder.mkdir()
    y, x = np.mgrid[0:600, 0:800]
    pixels = np.stack([x % 256, y % 256, (x + y) % 256], axis=2).astype(np.uint8)
    (folder / "one.jpg").write_bytes(jpeg(pixels).tobytes())
    lane = window.workspace.lane
    with qtbot.waitSignal(lane.ended, timeout=30_000):
        lane.start(import_exhibit, folder, "EX-9")
    newest = window.workspace.reader.execute("SELECT lower(hex(sha256)) FROM media_item ORDER BY id DESC").fetchone()[0]
    grid = window.panels["wall"].grid
    qtbot.waitUntil(lambda: grid.count() == 12)
    window.workspace.show_media.emit(newest)
    qtbot.waitUntil(lambda: window.workspace.selection.media[0] == newest)
    return folder / "one.jpg"


def agree(qtbot, window):
    """Ask for the full picture and agree to the first reason."""
    window.commands["picture.full"].action.trigger()
    dialog = window.findChild(ReasonDialog)
    qtbot.waitUntil(dialog.isActiveWindow)  # nobody agrees before the dialog has the keyboard
    dialog.list.setCurrentRow(0)
    dialog.confirm.click()


def test_no_reason_is_written_down_that_nobody_chose(qtbot, window, on_the_fourth):
    qtbot.keyClick(on_the_fourth, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(ReasonDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    for part in (dialog.focusWidget(), dialog.list):
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert not dialog.confirm.isEnabled()
        assert dialog.reason() == ""
    assert tiers(window) == []
    dialog.reject()


def test_the_arrow_goes_from_the_field_to_the_first_reason(qtbot, window, on_the_fourth):
    qtbot.keyClick(on_the_fourth, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChild(ReasonDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert dialog.reason() == REASONS[0]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.reason() == REASONS[1]
    dialog.reject()


def test_in_full_is_in_colour_from_the_exhibit_with_its_reason_and_can_be_zoomed(qtbot, window, evidence):
    assert evidence.is_file()
    agree(qtbot, window)
    qtbot.waitUntil(lambda: window.picture.is_clear, timeout=20_000)
    held = window.picture._held.pixels  # noqa: SLF001  the very pixels are what matters
    assert held.shape == (600, 800, 3)
    assert (held[..., 0] != held[..., 2]).mean() > 0.5
    assert window.picture.size() == window.size()
    assert tiers(window) == [("full", REASONS[0])]
    grid = window.panels["wall"].grid
    before = grabbed(window.picture)
    qtbot.keyClick(grid, Qt.Key.Key_Plus)
    assert window.picture.is_clear
    assert (grabbed(window.picture) != before).any()
    qtbot.keyClick(grid, Qt.Key.Key_X)
    assert not window.picture.is_clear


@pytest.mark.parametrize(
    ("change", "said"),
    [(lambda path: path.unlink(), "not where it was found"), (lambda path: os.truncate(path, 900), "changed")],
)
def test_in_full_shows_nothing_where_the_file_is_gone_or_another(qtbot, window, evidence, change, said):
    change(evidence)
    with qtbot.waitSignal(window.workspace.lane.failed, timeout=20_000) as failed:
        agree(qtbot, window)
    assert said in failed.args[0].what
    assert not window.picture.is_clear


@pytest.fixture
def own_keys(window, tmp_path):
    """Keys of the examiner's own, as the window has them that knows where its settings are."""
    window.workspace.lane.own_keys = own_key.obtain(tmp_path / "settings")
    return window.workspace.lane.own_keys


@pytest.mark.usefixtures("own_keys")
def test_the_count_of_reveals_rises_as_one_begins_and_what_stood_is_in_the_ledger(qtbot, window, on_the_fourth):
    qtbot.keyPress(on_the_fourth, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.picture.is_clear, timeout=20_000)
    assert window.strip.reveals.text() == "Reveals 1"
    since_s = time.monotonic()
    qtbot.waitUntil(lambda: time.monotonic() - since_s > LOOKED_S)
    with qtbot.waitSignal(window.workspace.lane.changed):
        qtbot.keyRelease(on_the_fourth, Qt.Key.Key_Space)
    reader, examiner, keys = window.workspace.reader, window.workspace.examiner, window.workspace.lane.own_keys
    (look,) = ledger.looks(reader, examiner, keys)
    assert (look.tier, look.reveals, look.repeats) == (Tier.PEEK, 1, 0)
    assert look.shown.shown_ms > 0
    assert look.shown.pixel_ms == pytest.approx(64 * 64 * look.shown.shown_ms, rel=0.1, abs=64 * 64)


def test_my_looks_are_mine(qtbot, window, on_the_fourth):
    with qtbot.waitSignals([window.workspace.lane.changed] * 2, timeout=20_000):
        qtbot.keyClick(on_the_fourth, Qt.Key.Key_Space)
    window.commands["picture.looks"].action.trigger()
    dialog = window.findChild(LooksDialog)
    qtbot.waitUntil(dialog.isVisible)
    rows = [dialog.table.topLevelItem(row) for row in range(dialog.table.topLevelItemCount())]
    assert [(row.text(0), row.text(1)) for row in rows if row.text(1) != "0"] == [("Peeks", "1")]
    dialog.close()
    assert dialog.missing.isHidden()


def test_my_looks_on_another_machine_are_counted_and_it_says_so(qtbot, window, on_the_fourth, own_keys, tmp_path):
    with qtbot.waitSignals([window.workspace.lane.changed] * 2, timeout=20_000):
        qtbot.keyClick(on_the_fourth, Qt.Key.Key_Space)
    assert own_keys.secrets
    window.workspace.lane.own_keys = own_key.obtain(tmp_path / "another")
    window.commands["picture.looks"].action.trigger()
    dialog = window.findChild(LooksDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.missing.isVisible()
    assert dialog.missing.text().startswith("1 look was sealed on another machine")
    peeks = [dialog.table.topLevelItem(row) for row in range(dialog.table.topLevelItemCount())][3]
    assert [peeks.text(column) for column in (0, 1, 3, 4)] == ["Peeks", "1", "", ""]
    dialog.close()
