"""Prints what the wall costs on a large case: opening it, and its frames while it is scrolled.

Run from the project's root: ``python -m tests.benchmarks.wall [ITEMS]``; a million items take some minutes to make.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from app.domain.facts import Tile
from app.settings import Settings
from app.store import facts, media
from app.store.case_store import Case, create_case
from app.ui.main_window import MainWindow
from app.ui.widgets.tile_grid import TileGrid
from tests.benchmarks.store import CHEAP, PASSPHRASE, fill, seconds

AT_ONCE, FRAMES, SIZE_PX = 50_000, 500, (1440, 900)


def add_tiles(case: Case, items: int) -> None:
    """Give every media item a tile of its own: the first through the repository, the others like it."""
    rng = np.random.default_rng(3)
    first = media.shown_ids(case.db)[0]
    with case.machine_run("benchmark", {}) as run, case.transaction() as db:
        facts.save(db, run.id, first, "tile", 1, [Tile(rng.integers(0, 255, (9, 12, 3), np.uint8))])
        like, data = db.execute("SELECT max(id) FROM fact").fetchone()[0], "SELECT data FROM pictures.fact_array"
        done = db.execute("SELECT item FROM fact WHERE id = ?", (like,)).fetchone()[0]
        db.execute(
            "INSERT INTO fact (id, kind, item, extractor, plain, arrays, digest) "
            "SELECT ?1 + media_item.id, kind, media_item.id, extractor, plain, arrays, digest "
            "FROM media_item JOIN fact ON fact.id = ?1 WHERE media_item.id <> ?2",
            (like, done),
        )
        db.execute(
            f"INSERT INTO pictures.fact_array SELECT fact.id, ({data} WHERE fact = ?1) FROM fact WHERE fact.id > ?1",  # noqa: S608  a constant
            (like,),
        )
    print(f"{items} items made")


def print_frames(name: str, grid: TileGrid, rows: Iterable[int]) -> None:
    """Print how long each frame takes while the wall is at one row after the other."""
    took_ms = []
    for row in rows:
        started_s = time.perf_counter()
        grid.verticalScrollBar().setValue(int(row))
        grid.viewport().repaint()
        took_ms.append((time.perf_counter() - started_s) * 1000)
    middle, late, most = np.percentile(took_ms, [50, 95, 100])
    print(f"{name:24}{middle:8.1f} ms median {late:8.1f} ms p95 {most:8.1f} ms most")


def main() -> None:
    """Print everything."""
    items = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        case = create_case(Path(folder) / "large.homeward", PASSPHRASE, examiner="benchmark", cost=CHEAP).case
        fill(case, items)
        add_tiles(case, items)
        window = MainWindow(Settings())
        window.resize(*SIZE_PX)
        window.show()
        application.processEvents()
        print(
            f"show the open case      {seconds(lambda: (window.open_case(case), application.processEvents())):8.3f} s"
        )
        grid = window.panels["wall"].grid
        last = grid.verticalScrollBar().maximum()
        print_frames("a row at a time", grid, range(FRAMES))
        print_frames("three rows at a time", grid, range(0, 3 * FRAMES, 3))
        print_frames("anywhere", grid, np.random.default_rng(4).integers(0, last, FRAMES))
        print(f"pick everything         {seconds(grid.pick_all):8.3f} s")
        window.close()


if __name__ == "__main__":
    main()
