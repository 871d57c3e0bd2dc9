"""How many people are covered, how much of empty rooms is lost to it, and what it costs.

    python -m tests.benchmarks.people_cover

Portraits of adults (../shared/data/faces) are pasted into rooms without anybody (../shared/data/location); what a
person would have to be covered by is the middle half of the portrait.
"""

import sys
import time
from itertools import cycle

import numpy as np

from app.domain.facts import COVER_PERSON
from app.imaging import people
from tests.people import PORTRAITS, pasted, portraits, rooms

PORTRAITS_USED, ROOMS_USED = 77, 60
HIGH, AT = 0.55, (0.3, 0.35)
COVERED = 0.8


def middle(cells, edges):
    """Return the cells in the middle half of a box that is told by its edges as shares."""
    rows, columns = cells.shape
    left, top, right, bottom = edges
    x, y = (right - left) / 4, (bottom - top) / 4
    return cells[
        int((top + y) * rows) : int((bottom - y) * rows) + 1, int((left + x) * columns) : int((right - x) * columns) + 1
    ]


def turned(times):
    """Return a change that turns a portrait a quarter as many times."""
    return lambda portrait: np.ascontiguousarray(np.rot90(portrait, times))


CHANGES = {
    "upright, 55 % of the height": (lambda portrait: portrait, HIGH),
    "30 % of the height": (lambda portrait: portrait, 0.3),
    "18 % of the height": (lambda portrait: portrait, 0.18),
    "filling the height": (lambda portrait: portrait, 1.0),
    "lying": (turned(1), HIGH),
    "upside down": (turned(2), HIGH),
    "left half only": (lambda portrait: np.ascontiguousarray(portrait[:, : portrait.shape[1] // 2]), HIGH),
    "lower half only, without eyes": (lambda portrait: np.ascontiguousarray(portrait[portrait.shape[0] // 2 :]), HIGH),
    "grey": (lambda portrait: np.repeat(portrait.mean(axis=2, keepdims=True), 3, axis=2).astype(np.uint8), HIGH),
    "dark, a quarter of the light": (lambda portrait: portrait // 4, HIGH),
}


def pasted_people(finder, faces, empty):
    """Print, for each way of standing in a room, how many portraits were covered, and how many at least in doubt."""
    for name, (change, high) in CHANGES.items():
        covered, doubted = 0, 0
        for portrait, room in zip(faces, cycle(empty), strict=False):
            picture, edges = pasted(change(portrait), room, high, (AT[0], 0.0) if high == 1 else AT)
            cells = middle(finder.find_people(picture).cells, edges)
            covered += (cells >= COVER_PERSON).mean() >= COVERED
            doubted += (cells > 0).mean() >= COVERED
        print(f"  {name:32} covered {covered / len(faces):6.1%}   covered or in doubt {doubted / len(faces):6.1%}")


def empty_rooms(finder, empty):
    """Print what is lost of rooms without anybody."""
    covers = [finder.find_people(room) for room in empty]
    lost = [float((cover.cells >= COVER_PERSON).mean()) for cover in covers]
    print(f"{len(empty)} rooms without anybody: covered somewhere {sum(share > 0 for share in lost)}, of their area "
          f"{np.mean(lost):.2%}; unsure somewhere {sum(cover.unsure for cover in covers)}, of their area "
          f"{np.mean([(cover.cells > 0).mean() for cover in covers]) - np.mean(lost):.2%}")  # fmt: skip


def main():
    """Print everything."""
    if not PORTRAITS.is_dir():
        sys.exit("The evaluation data is not beside the project.")
    finder = people.finder()
    faces, empty = portraits(PORTRAITS_USED), rooms(ROOMS_USED)
    whole = [middle(finder.find_people(face).cells, (0, 0, 1, 1)) for face in faces]
    found = sum((cells >= COVER_PERSON).mean() >= COVERED for cells in whole)
    print(f"{len(faces)} portraits as they are: covered {found / len(faces):.1%}")
    print("pasted into rooms:")
    pasted_people(finder, faces, empty)
    empty_rooms(finder, empty)
    taken_s = []
    for room in empty:
        started_s = time.process_time()
        finder.find_people(room)
        taken_s.append(time.process_time() - started_s)
    low, half = np.quantile(taken_s, (0.1, 0.5))
    print(f"core-time a picture of 640 pixels: {1000 * low:.0f} ms at the quietest tenth, {1000 * half:.0f} ms median")


if __name__ == "__main__":
    main()
