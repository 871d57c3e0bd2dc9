"""How much clear picture it takes to answer two questions of every picture: through the ladder, and in a clear gallery.

    python -m tests.benchmarks.exposure [--rooms 4] [--questions 40] [--veils 200]

The case is the reference case. Of each picture is asked which place it is, and which category it gets. The model, with
the same seconds a question on both sides:

- Ladder: once a stack of near copies the scene with its people filled in (C) for ``PLACE_S``, then a peek (Space) for
  ``GRADE_S``, which answers for the whole stack. The real window is driven, and the areas that it measures are
  multiplied by those seconds.
- Gallery: a window of the same size full of clear thumbnails of 256 pixels, as galleries of the field show them, for
  all of those seconds and for every picture; it has no notion of a place or of near copies, and is looked at instead.

Scenes without people are counted apart, as the wellbeing reference asks. It says nothing of how well anybody answers.
Printed too is how long it takes from a sign to veil to the last clear pixel on the screen.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.exposure import CLEAR, Tier
from app.operations.demo import make_pictures, open_demo, run_demo
from app.operations.job import Job
from app.settings import Settings
from app.store import ledger
from app.ui.main_window import MainWindow

PLACE_S, GRADE_S = 4.0, 4.0
THUMB_PX, GAP_PX, CAPTION_PX = (256, 192), 8, 20
SIZE_PX = (1440, 900)


def opened(case):
    """Return the real window with a case in it."""
    window = MainWindow(Settings())
    window.resize(*SIZE_PX)
    window.show()
    window.activateWindow()
    window.open_case(case)
    QTest.qWait(300)
    window.activateWindow()
    window.panels["wall"].grid.setFocus()
    return window


def until(said):
    """Let the window work until something is so."""
    deadline_s = time.monotonic() + 30
    while not said() and time.monotonic() < deadline_s:
        QTest.qWait(2)
    if not said():
        raise RuntimeError("the window did not answer")


def answer(window, questions):
    """Ask both questions through the ladder, once a stack; return on how many pixels looks stood, and of how many."""
    grid, areas, pictures = window.panels["wall"].grid, {Tier.CONTEXT: [], Tier.PEEK: []}, 0
    for position in range(min(questions, grid.count())):
        grid.go_to(position)
        pictures += window.panels["wall"].items.card(position).alike
        window.commands["picture.context"].action.trigger()
        until(lambda: window.picture.is_clear)
        areas[Tier.CONTEXT].append(window.picture.clear_px())
        window.veil()
        QTest.keyPress(grid, Qt.Key.Key_Space)
        until(lambda: window.picture.is_clear)
        areas[Tier.PEEK].append(window.picture.clear_px())
        QTest.keyRelease(grid, Qt.Key.Key_Space)
    return areas, pictures


def gallery_px(window):
    """Return how many clear pixels a gallery in the place of the wall shows at once."""
    view = window.panels["wall"].grid.viewport()
    across = view.width() // (THUMB_PX[0] + GAP_PX)
    down = view.height() / (THUMB_PX[1] + CAPTION_PX + GAP_PX)
    return round(across * down * THUMB_PX[0] * THUMB_PX[1])


def veil_ms(window, count):
    """Return how long each of so many signs took until nothing clear was on the screen, in milliseconds."""
    grid, took_ms = window.panels["wall"].grid, []
    bar = grid.verticalScrollBar()
    signs = (
        lambda: QTest.keyClick(grid, Qt.Key.Key_Escape),
        lambda: QTest.keyRelease(grid, Qt.Key.Key_Space),
        lambda: QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate)),
        lambda: bar.setValue(bar.value() + 1 if bar.value() < bar.maximum() else bar.value() - 1),
        lambda: QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier),
    )
    for number in range(count):
        window.come_forward("wall")
        grid.go_to(number % grid.count())
        QTest.keyPress(grid, Qt.Key.Key_Space)
        until(lambda: window.picture.is_clear)
        QTest.qWait(10)  # until it is painted
        before = window.screen().grabWindow(window.winId()).toImage()
        ended_s = []
        note = window.reveal.veiled.connect(lambda ended_s=ended_s: ended_s.append(time.perf_counter()))
        started_s = time.perf_counter()
        signs[number % len(signs)]()
        window.reveal.veiled.disconnect(note)
        took_ms.append((ended_s[0] - started_s) * 1000)
        if window.picture.isVisible() or window.screen().grabWindow(window.winId()).toImage() == before:
            raise RuntimeError("the picture still stands")
        QTest.keyRelease(grid, Qt.Key.Key_Space)
        QTest.qWait(1)
    return np.array(took_ms)


def main():
    """Measure and print; exit 1 where the ladder takes more than a fifth of the gallery."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rooms", type=int, default=4)
    parser.add_argument("--questions", type=int, default=40)
    parser.add_argument("--veils", type=int, default=200)
    options = parser.parse_args()
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        place = make_pictures(Path(folder) / "demo", rooms=options.rooms, seed=1, report=lambda _: None)
        case = open_demo(place)
        run_demo(Job(case), place)
        window = opened(case)
        areas, pictures = answer(window, options.questions)
        gallery = gallery_px(window) / 1e6 * (PLACE_S + GRADE_S)
        took_ms = veil_ms(window, options.veils)
        measured = ledger.looks(window.workspace.reader)  # how often needs no key
        window.close()
        application.processEvents()
    clear, scenes = (
        sum(areas[tier]) / pictures / 1e6 * each_s for tier, each_s in ((Tier.PEEK, GRADE_S), (Tier.CONTEXT, PLACE_S))
    )
    print(f"{pictures} pictures in {len(areas[Tier.PEEK])} stacks, both questions; megapixel-seconds for each picture:")
    print(f"  gallery, clear            {gallery:6.2f}")
    print(f"  ladder, clear             {clear:6.2f}   {clear / gallery:.1%} of the gallery")
    print(f"  ladder, without people    {scenes:6.2f}   together {(clear + scenes) / gallery:.1%}")
    print(f"the ledger holds {sum(each.reveals for each in measured if each.tier in CLEAR)} clear looks")
    middle, late = np.percentile(took_ms, [50, 99])
    print(f"from a sign to the veil: median {middle:.1f} ms, p99 {late:.1f} ms, most {took_ms.max():.1f} ms")
    return 1 if clear > gallery / 5 else 0


if __name__ == "__main__":
    sys.exit(main())
