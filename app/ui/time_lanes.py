"""Times as lanes of an axis: a lane a camera."""

import numpy as np

from app.domain.language import tr
from app.store.timeline import Times
from app.ui.filter_blocks import camera_words
from app.ui.widgets.time_spans import Lane

LANES = 8


def lanes_of(times: Times) -> tuple[Lane, ...]:
    """Return the lanes: the most frequent cameras, all others, and the pictures whose camera is not named."""
    there = frozenset(np.unique(times.camera).tolist())
    named = [each for each in times.cameras if each.number and each.number in there]
    shown, rest = named[:LANES], named[LANES:]
    wanted = [(camera_words(each), times.camera == each.number) for each in shown]
    if rest:
        wanted.append((tr("%n more cameras", "", len(rest)), np.isin(times.camera, [each.number for each in rest])))
    wanted.append((tr("No camera named"), times.camera == 0))
    return tuple(Lane(name, times.seconds[rows], times.zoned[rows]) for name, rows in wanted if rows.any())
