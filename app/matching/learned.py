"""Matches two pictures' points by a network that looks at all of them together; for pairs that stay unsure."""

from dataclasses import dataclass

import numpy as np

from app.domain.arrays import Float32s
from app.imaging import models
from app.matching.matches import Matches, View

POINTS = 512
"""The best points of each picture. With 256 at half the cost, F1 on photographs was 0.004 lower (fit_places.py)."""
LEAST_SURE = 0.05
LEAST_POINTS = 8


@dataclass(frozen=True, slots=True)
class LearnedMatcher:
    """LighterGlue, loaded; opens no file any more, so a locked worker may use it.

    Sources: G. Potje et al., "XFeat", CVPR 2024 (LighterGlue); P. Lindenberger et al., "LightGlue", ICCV 2023.
    """

    model: models.Model
    filled: models.Model
    """The same network for two pictures that have all 512 points, as most have: 4 to 8 % quicker."""

    def match(self, first: View, second: View) -> Matches:
        """Return the matches, in the order of the first's points; ``cosines`` holds how sure each is, 0 to 1."""
        if min(len(first.xy_px), len(second.xy_px)) < LEAST_POINTS:
            return Matches(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32))
        model = self.filled if min(len(first.xy_px), len(second.xy_px)) >= POINTS else self.model
        match, sure = model.run(*_best(first), *_best(second))
        good = np.flatnonzero(sure > LEAST_SURE)
        return Matches(good.astype(np.int64), match[good].astype(np.int64), sure[good])


def load() -> LearnedMatcher:
    """Return the matcher.

    Raises:
        ModelError: if the model is missing or is not the one listed.

    """
    return LearnedMatcher(
        models.load("learned_matcher"), models.load("learned_matcher", fixed={"first": POINTS, "second": POINTS})
    )


def _best(view: View) -> tuple[Float32s, Float32s]:
    """Return the best points' positions from the middle, in halves of the long side, and their descriptors."""
    middle = (view.xy_px[:POINTS] - view.size_px / 2) / (view.size_px.max() / 2)
    return middle.astype(np.float32), view.descriptors[:POINTS]
