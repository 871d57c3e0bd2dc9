"""Prints what the wall costs on a large case: opening it, its frames while it is scrolled, filters, groups, orders.

Run from the project's root: ``python -m tests.benchmarks.wall [ITEMS]``; a million items take some minutes to make.
Beside it stand the frames of Qt's own QListView in icon mode, as quick as it can be set, with as many veiled tiles: it
reads nothing from a database, and has neither stacks nor groups.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QListView

from app.domain.facts import Tile
from app.settings import Settings
from app.store import facts, media
from app.store.case_store import Case, create_case
from app.ui.main_window import MainWindow
from app.ui.panel import Panel
from app.ui.widgets.picture import veiled_picture
from app.ui.widgets.tile_grid import TileGrid
from tests.benchmarks.store import CHEAP, PASSPHRASE, fill, seconds

FRAMES, SIZE_PX, LAID_OUT_S = 500, (1440, 900), 120
A_FRAME_MS = 0.3
"""Turns of the loop that are shorter drew nothing."""
ROOT = QModelIndex()


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


def print_frames(name: str, grid: TileGrid, rows: Iterable[int], application: QApplication) -> None:
    """Print how long each frame takes while the wall is at one row after the other, until all tiles are drawn.

    Frames are the scrolling itself, and each turn of the window's loop until what is in sight has come.
    """
    took_ms, there_ms = [], []
    for row in rows:
        begun_s = time.perf_counter()
        grid.verticalScrollBar().setValue(int(row))
        grid.viewport().repaint()
        took_ms.append((time.perf_counter() - begun_s) * 1000)
        while not is_drawn(grid):
            started_s = time.perf_counter()
            application.processEvents()
            took_ms.append((time.perf_counter() - started_s) * 1000)
        there_ms.append((time.perf_counter() - begun_s) * 1000)
        application.processEvents()
    frames = [each for each in took_ms if each > A_FRAME_MS] or [0.0]
    middle, late, most = np.percentile(frames, [50, 95, 100])
    waited = np.percentile(there_ms, 95)
    print(
        f"{name:24}{middle:8.1f} ms median {late:8.1f} ms p95 {most:8.1f} ms most; all there after {waited:.0f} ms p95"
    )


def is_drawn(grid: TileGrid) -> bool:
    """Tell whether every tile in sight has been read."""
    first = grid.position_at(grid.viewport().rect().topLeft())
    end = first + grid.rows_shown() * grid.columns()
    return all(grid._items.card(at) is not None for at in range(first, min(end, grid.count())))  # noqa: SLF001  what is read


class Tiles(QAbstractListModel):
    """So many veiled tiles, a few hundred different ones over and over."""

    def __init__(self, items: int) -> None:
        super().__init__()
        rng = np.random.default_rng(3)
        made = (veiled_picture(rng.integers(0, 255, (6, 8, 3), np.uint8), 160, 120) for _ in range(300))
        self._items, self._icons = items, [QIcon(QPixmap.fromImage(image)) for image in made]

    def rowCount(self, parent: QModelIndex = ROOT) -> int:  # noqa: N802  Qt's own name
        """Return how many there are."""
        return 0 if parent.isValid() else self._items

    def data(self, index: QModelIndex, role: int = 0) -> object:
        """Return a tile and a caption."""
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons[index.row() % len(self._icons)]
        return f"2024-05-01 {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


def print_list_view(items: int, application: QApplication) -> None:
    """Print the same of QListView in icon mode with uniform sizes and batched layout."""
    view = QListView()
    view.setViewMode(QListView.ViewMode.IconMode)
    view.setUniformItemSizes(True)
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setIconSize(QSize(160, 120))
    view.setGridSize(QSize(172, 150))
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.resize(*SIZE_PX)
    model = Tiles(items)

    def shown() -> None:
        view.setModel(model)
        view.show()
        application.processEvents()

    print(f"QListView: show         {seconds(shown):8.3f} s")
    started_s = time.perf_counter()
    while view.visualRect(model.index(items - 1)).isEmpty() and time.perf_counter() - started_s < LAID_OUT_S:
        application.processEvents()
    print(f"QListView: laid out     {time.perf_counter() - started_s:8.3f} s")
    bar, took_ms = view.verticalScrollBar(), []
    for place in np.random.default_rng(4).integers(0, max(1, bar.maximum()), FRAMES):
        started_s = time.perf_counter()
        bar.setValue(int(place))
        view.viewport().repaint()
        took_ms.append((time.perf_counter() - started_s) * 1000)
    middle, late = np.percentile(took_ms, [50, 95])
    print(f"QListView: anywhere     {middle:8.1f} ms median {late:8.1f} ms p95")
    view.close()


def wait_for_boxes(filters: Panel, application: QApplication) -> None:
    """Let the window go on until the counts of Filters have arrived."""
    while not list(filters.rows()):
        application.processEvents()


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
        grid, filters = window.panels["wall"].grid, window.panels["filters"]
        took_s = seconds(lambda: wait_for_boxes(filters, application))
        print(f"filters counted after   {took_s:8.3f} s beside the window")
        last = grid.verticalScrollBar().maximum()
        print_frames("a row at a time", grid, range(FRAMES), application)
        print_frames("three rows at a time", grid, range(0, 3 * FRAMES, 3), application)
        print_frames("anywhere", grid, np.random.default_rng(4).integers(0, last, FRAMES), application)
        print(f"pick everything         {seconds(grid.pick_all):8.3f} s")
        grid.go_to(0)
        wall = window.panels["wall"]
        for row in filters.rows():
            took_s = seconds(lambda row=row: row.setCheckState(0, Qt.CheckState.Checked))
            print(f"tick {row.text(0)[:18]:19}{took_s:8.3f} s   {grid.count():,} tiles")
            row.setCheckState(0, Qt.CheckState.Unchecked)
        for choice in (wall.sorting, wall.grouping):
            for at in range(choice.count()):
                choice.setCurrentIndex(at)
                took_s = seconds(lambda choice=choice, at=at: choice.activated.emit(at))
                print(f"{choice.itemText(at):24}{took_s:8.3f} s")
            choice.setCurrentIndex(0)
            choice.activated.emit(0)
        print(f"most memory             {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MiB")
        window.close()
    print_list_view(items, application)


if __name__ == "__main__":
    main()
