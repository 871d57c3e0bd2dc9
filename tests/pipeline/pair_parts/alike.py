import os

import numpy as np

from app.domain.facts import SceneVector
from app.domain.link import Evidence, Link
from app.domain.linker import PairLinker

CRASHES, FAILS, LIES = "crashes", "fails", "lies"


class Alike(PairLinker):
    """Links what has like vectors; misbehaves where the model's name asks for it."""

    name, version, reads = "alike", 1, (SceneVector,)

    def pairs(self, facts):
        known = sorted(facts.of(SceneVector))
        return [(a, b) for row, a in enumerate(known) for b in known[row + 1 :]]

    def judge(self, first, second, facts):
        a, b = (facts.of(SceneVector)[each] for each in (first, second))
        wishes = {a.model, b.model}
        if CRASHES in wishes:
            os.abort()
        if FAILS in wishes:
            raise ZeroDivisionError(first)
        strength = float(np.clip(a.vector.astype(np.float64) @ b.vector.astype(np.float64), 0, 1))
        if LIES in wishes:
            return Link(first, second, self.name, strength, "x" * 5_000)
        if strength < 0.5:
            return None
        points = np.float32([[0.25, strength], [0.5, 0.75]])
        return Link(
            first, second, self.name, strength, f"They are {strength:.2f} alike.", Evidence(points, points, "none")
        )


LINKER = Alike()
