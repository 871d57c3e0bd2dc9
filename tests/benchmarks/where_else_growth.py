"""What an index for "Where else?" costs in a case of any size, with points drawn by lot, a thousand a picture.

    python -m tests.benchmarks.where_else_growth 1000 10000

Printed are core-time and bytes a picture for making the index, and core-milliseconds for the votes of a whole picture
and of a quarter of one; comparing the likeliest point by point comes on top, and does not grow with the case.
"""

import sys
import time

import numpy as np

from app.index.points import PointIndex, fit_cells
from tests.generated_points import descriptors_of
from tests.held_facts import item

POINTS, QUERIES, AT_ONCE = 1000, 10, 64


def main():
    """Measure and print."""
    for text in sys.argv[1:]:
        measure(int(text))


def measure(pictures):
    """Make an index of so many pictures and ask it."""
    rng = np.random.default_rng(0)
    sample = descriptors_of(rng, 50_000)
    started_s = time.process_time()
    index = PointIndex(fit_cells(sample, pictures * POINTS))
    made_s = time.process_time() - started_s
    for start in range(0, pictures, AT_ONCE):
        part = [descriptors_of(rng, POINTS) for _ in range(min(AT_ONCE, pictures - start))]
        started_s = time.process_time()
        index.add([item(start + at) for at in range(len(part))], part)
        made_s += time.process_time() - started_s
    each = f"{1000 * made_s / pictures:.1f} core-ms and {index.size_bytes / pictures:,.0f} bytes a picture"
    asked = [descriptors_of(rng, POINTS) for _ in range(QUERIES)]
    spent = []
    for share in (1, 4):
        started_s = time.process_time()
        for descriptors in asked:
            index.votes(descriptors[::share])
        spent.append(1000 * (time.process_time() - started_s) / QUERIES)
    print(
        f"{pictures:,} pictures: {each}; votes of a whole picture {spent[0]:.0f} core-ms, of a quarter {spent[1]:.0f}"
    )


if __name__ == "__main__":
    sys.exit(main())
