import io
from datetime import datetime, timedelta
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from app.domain.facts import CameraBody, CameraTimes, Thumbnail, Tile
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind, Link
from app.settings import Settings
from app.store import clusters, facts, links
from app.ui.main_window import MainWindow
from app.ui.theme import Theme
from app.ui.workspace import Workspace
from tests.store.filling import add_pictures

NOON = datetime(2024, 5, 1, 12, 0)  # noqa: DTZ001  a camera's clock has no zone
PICTURES = 12
SIDE_PX = 64


def canary(number):
    """Return (h, w, 3) RGB that only this picture has: a chessboard of its own phase, gone in a tile of 12 pixels."""
    y, x = np.mgrid[0:SIDE_PX, 0:SIDE_PX]
    board = ((x + number) // 2 + y // 2) % 2 * 255
    return np.repeat(board[:, :, None], 3, axis=2).astype(np.uint8)


def jpeg(pixels):
    held = io.BytesIO()
    Image.fromarray(pixels).save(held, "JPEG", quality=95)
    return np.frombuffer(held.getvalue(), np.uint8)


def _facts(number):
    tile = np.full((9, 12, 3), 20 * number, np.uint8)
    times = CameraTimes(captured=NOON + timedelta(minutes=number))
    return [Tile(tile), Thumbnail(jpeg(canary(number))), times, CameraBody(make="Norda", model="N-100")]


def _link(first, second, linker, strength, reason):
    return Link(*sorted((first, second)), linker, strength, reason)


def _cluster(name, kind, members, confidence, *reasons):
    return Cluster(ClusterId(name), kind, tuple(sorted(members)), confidence, reasons)


@pytest.fixture
def ids(case):
    """Twelve pictures, oldest first: 0 to 4 are a place, 5 to 7 another, 0 and 1 copies, 0 to 5 a series."""
    made = add_pictures(case, range(PICTURES))
    with case.machine_run("test", {}) as run, case.transaction() as db:
        for number, media_id in enumerate(made):
            facts.save(db, run.id, media_id, "maker", 1, _facts(number))
        near = [
            _link(made[0], made[1], "near_copy", 0.999, "Copies of one picture: the hashes differ in 2 of 256 bits.")
        ]
        scenes = [
            _link(a, b, "same_scene", 0.985, "41 points of the room lie the same in both.")
            for a, b in pairwise(made[:5])
        ]
        links.replace(db, run.id, "near_copy", 1, near)
        links.replace(db, run.id, "same_scene", 1, scenes)
        for kind, *found in (
            (Kind.COPIES, _cluster("c", Kind.COPIES, made[:2], 0.999, "Copies of one picture.")),
            (
                Kind.PLACE,
                _cluster("p", Kind.PLACE, made[:5], 0.97, "41 points of the room lie the same in both."),
                _cluster("q", Kind.PLACE, made[5:8], 0.85, "12 points of the room lie the same in both."),
            ),
            (Kind.SERIES, _cluster("s", Kind.SERIES, made[:6], 0.9, "6 pictures by one camera within 5 minutes.")),
        ):
            clusters.replace(db, run.id, kind, Grouping(tuple(found)))
    return made


@pytest.fixture
def workspace(qtbot, case, ids):  # noqa: ARG001  the pictures must be there, and Qt
    made = Workspace(case, Settings(), Theme())
    yield made
    made.close()


@pytest.fixture
def shown(qtbot, workspace):
    """Return a function that makes a panel and shows it."""

    def show(shape):
        panel = shape(workspace)
        qtbot.addWidget(panel)
        workspace.lane.changed.connect(panel.touched)
        panel.resize(1000, 700)
        with qtbot.waitExposed(panel):
            panel.show()
        return panel

    return show


@pytest.fixture
def empty_window(qtbot):
    made = MainWindow(Settings())
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


@pytest.fixture
def window(empty_window, case, ids):  # noqa: ARG001  the pictures must be there
    empty_window.open_case(case)
    empty_window.panels["wall"].grid.setFocus()
    return empty_window


def grabbed(widget):
    """Return what a widget shows, (h, w) uint8: its green, which is what grey is made of."""
    image = widget.grab().toImage()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 1].copy()


def shows_a_canary(widget):
    """Tell whether a chessboard can be seen: many rows in which each pixel differs from the second next, 24 times."""
    pixels = grabbed(widget) > 128
    flips = pixels[:, 2:] != pixels[:, :-2]
    sums = np.cumsum(np.pad(flips, ((0, 0), (1, 0))), axis=1, dtype=np.int16)
    rows = ((sums[:, 24:] - sums[:, :-24]) == 24).any(axis=1)
    return int(rows.sum()) >= SIDE_PX // 4
