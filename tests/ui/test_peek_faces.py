"""Faces in a peek: filled in until F is held beside Space, each time behind a row of its own."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from app.domain.facts import COVER_PERSON, PeopleCover
from app.imaging.cover import FILL
from app.settings import StickyReveal
from app.store import facts, media
from tests.faces import faces, look

MIDDLE = np.array([[0.4, 0.4, 0.6, 0.6]])
WITHIN, OUTSIDE = slice(24, 40), slice(0, 12)
"""Rows and columns of a picture of 64 pixels: the face with a part of its margin, and beside the person."""


@pytest.fixture
def know(qtbot, window):
    """Return a function that saves what was found of people in every picture."""

    def save(job, ids, found):
        with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
            for each in ids:
                facts.save(db, run.id, each, "by_hand", 1, found)

    def saved(*found):
        lane, ids = window.workspace.lane, media.shown_ids(window.workspace.reader)
        with qtbot.waitSignal(lane.changed):
            lane.submit(lambda job: save(job, ids, found))

    return saved


@pytest.fixture
def with_a_face(know):
    """Let a person be in the middle of every picture, and their face in the middle of that."""
    cells = np.zeros((64, 64), np.uint8)
    cells[16:48, 16:48] = COVER_PERSON
    know(
        PeopleCover("by hand", cells, 1, 1, unsure=False),
        replace(faces(look(1)), boxes=(MIDDLE * 65_535).astype(np.uint16)),
    )


@pytest.fixture
def grid(window):
    found = window.panels["wall"].grid
    found.setFocus()
    found.go_to(3)
    return found


def pixels(window):
    return window.picture._held.pixels  # noqa: SLF001  the very pixels are what matters


def is_filled(window):
    return bool((pixels(window)[WITHIN, WITHIN] == FILL).all())


def wait_for(qtbot, window, *, filled):
    qtbot.waitUntil(lambda: window.picture.is_clear and is_filled(window) is filled, timeout=20_000)


def reasons(window):
    """Return the reason of each reveal, oldest first."""
    rows = window.workspace.reader.execute("SELECT reason FROM reveal WHERE ends IS NULL ORDER BY id").fetchall()
    return [row[0] for row in rows]


@pytest.mark.usefixtures("with_a_face")
def test_faces_stay_filled_until_their_key_is_held_beside_the_peek(qtbot, window, grid):
    qtbot.keyPress(grid, Qt.Key.Key_Space)
    wait_for(qtbot, window, filled=True)
    assert np.ptp(pixels(window)[OUTSIDE, OUTSIDE]) > 200
    assert np.ptp(pixels(window)[17:20, 17:20]) > 200  # of the person, who is no face
    qtbot.keyPress(grid, Qt.Key.Key_F)
    wait_for(qtbot, window, filled=False)
    qtbot.keyRelease(grid, Qt.Key.Key_F)
    wait_for(qtbot, window, filled=True)
    qtbot.keyRelease(grid, Qt.Key.Key_Space)
    assert not window.picture.is_clear
    assert reasons(window) == ["", "faces too", ""]


@pytest.mark.usefixtures("with_a_face")
def test_the_peek_ends_with_its_own_key_whatever_else_is_down(qtbot, window, grid):
    qtbot.keyPress(grid, Qt.Key.Key_Space)
    wait_for(qtbot, window, filled=True)
    qtbot.keyPress(grid, Qt.Key.Key_F)
    wait_for(qtbot, window, filled=False)
    qtbot.keyRelease(grid, Qt.Key.Key_Space)
    assert not window.picture.is_clear
    qtbot.keyRelease(grid, Qt.Key.Key_F)
    assert not window.reveal.is_wanted


@pytest.mark.usefixtures("with_a_face")
def test_where_no_key_is_held_the_key_turns_faces_on_and_off(qtbot, window, grid):
    window.keep(replace(window.settings, sticky_reveal=StickyReveal.ON))
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    wait_for(qtbot, window, filled=True)
    for filled in (False, True):
        qtbot.keyClick(grid, Qt.Key.Key_F)
        wait_for(qtbot, window, filled=filled)
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert not window.picture.is_clear


def test_the_key_of_faces_alone_shows_nothing(qtbot, window, grid):
    qtbot.keyClick(grid, Qt.Key.Key_F)
    assert not window.reveal.is_wanted
    assert reasons(window) == []


def test_where_nobody_has_looked_for_faces_the_line_says_so(qtbot, window, grid):
    qtbot.keyPress(grid, Qt.Key.Key_Space)
    wait_for(qtbot, window, filled=False)
    assert "nobody has looked for faces" in window.picture._line  # noqa: SLF001  what is painted below the picture


def test_faces_that_were_seen_and_not_placed_have_their_people_filled_in(qtbot, window, grid, know):
    cells = np.zeros((64, 64), np.uint8)
    cells[16:48, 16:48] = COVER_PERSON
    know(PeopleCover("by hand", cells, 1, 1, unsure=False))
    qtbot.keyPress(grid, Qt.Key.Key_Space)
    wait_for(qtbot, window, filled=True)
    assert (pixels(window)[17:47, 17:47] == FILL).all()
