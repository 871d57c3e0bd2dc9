"""What a search through the whole case looks into: kept in memory, followed from the store a little at a time."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from app.domain.arrays import Float32s
from app.domain.facts import LocalPoints, SceneVector
from app.domain.ids import MediaId
from app.index.points import PointIndex, fit_cells
from app.operations.job import Job
from app.store import facts, kept_points

SAMPLE_PICTURES, SAMPLE_STEP = 200, 4
"""Cells are fitted on every fourth point of so many pictures, evenly spaced."""
AT_ONCE = 32
OUTGROWN = 4
"""Cells are fitted anew when there are so many times more pictures than they were fitted for."""
EVERYTHING_S = float("inf")


@dataclass(frozen=True, slots=True)
class Readiness:
    """How many of the case's described pictures can be searched."""

    done: int
    total: int

    @property
    def ready(self) -> bool:
        """Whether all can."""
        return self.done >= self.total


@dataclass(slots=True)
class _Looks:
    """What pictures look like as a whole, by one model."""

    media: list[MediaId] = field(default_factory=list)
    rows: list[Float32s] = field(default_factory=list)


class SearchIndex:
    """The points and scene vectors of a case, ready to be asked; never a second truth: it can be made again any time.

    Points of one model are compared with each other only, and those of the model that most pictures have are held.
    """

    def __init__(self) -> None:
        self.points: PointIndex | None = None
        self.model = ""
        self._held: dict[MediaId, bytes] = {}
        self._state: tuple[int, int] | None = None
        self._wanted: dict[MediaId, bytes] = {}
        self._fitted_for = 0
        self._looks: dict[str, _Looks] = {}

    def readiness(self) -> Readiness:
        """Return how far it is."""
        return Readiness(len(self._held), max(len(self._wanted), len(self._held)))

    def follow(self, job: Job, within_s: float) -> None:
        """Take in what the case has and the index has not, until all is there or the time is up."""
        until_s = time.monotonic() + within_s
        state = kept_points.state(job.case.db)
        if state != self._state:
            self._state, self._wanted = state, kept_points.marks(job.case.db, LocalPoints)
        if any(self._wanted.get(key) != digest for key, digest in self._held.items()) or self._has_outgrown():
            self._begin()
        missing = [key for key in self._wanted if key not in self._held]
        if missing and self.points is None:
            self._fit(job, missing)
        for start in range(0, len(missing), AT_ONCE):
            self._take_in(job, missing[start : start + AT_ONCE])
            if time.monotonic() > until_s or job.cancel.stopped:
                return

    def alike(self, media_id: MediaId, vector: SceneVector, most: int) -> list[tuple[MediaId, float]]:
        """Return the pictures that look most like one as a whole, the most alike first."""
        looks = self._looks.get(vector.model)
        if looks is None:
            return []
        ids, alike = looks.media, np.stack(looks.rows) @ vector.vector.astype(np.float32)
        order = np.argsort(-alike, kind="stable")[: most + 1]
        return [(ids[row], float(alike[row])) for row in order if ids[row] != media_id][:most]

    def _has_outgrown(self) -> bool:
        return self.points is not None and len(self._wanted) > OUTGROWN * max(self._fitted_for, SAMPLE_PICTURES)

    def _begin(self) -> None:
        self.points = None
        self._held.clear()
        self._looks.clear()

    def _fit(self, job: Job, ids: Sequence[MediaId]) -> None:
        step = max(1, len(ids) // SAMPLE_PICTURES)
        sample = list(facts.some(job.case.db, ids[::step][:SAMPLE_PICTURES], LocalPoints).values())
        models = [each.model for each in sample]
        self.model = max(sorted(set(models)), key=models.count, default="")
        rows = [each.descriptors[::SAMPLE_STEP] for each in sample if each.model == self.model]
        points = sum(len(each.xy) for each in sample) * max(1, len(ids) // max(len(sample), 1))
        self.points = PointIndex(fit_cells(np.concatenate([*rows, np.zeros((0, 64), np.int8)]), points))
        self._fitted_for = len(ids)

    def _take_in(self, job: Job, ids: Sequence[MediaId]) -> None:
        assert self.points is not None  # noqa: S101  fitted before anything is taken in
        found = facts.some(job.case.db, ids, LocalPoints)
        mine = [(key, fact.descriptors) for key, fact in found.items() if fact.model == self.model]
        self.points.add([key for key, _ in mine], [each for _, each in mine])
        for key, vector in facts.some(job.case.db, ids, SceneVector).items():
            looks = self._looks.setdefault(vector.model, _Looks())
            looks.media.append(key)
            looks.rows.append(vector.vector.astype(np.float32))
        self._held |= {key: self._wanted[key] for key in ids}


def prepare_search(job: Job, index: SearchIndex, within_s: float = EVERYTHING_S) -> Readiness:
    """Bring the index up to the case, for at most about ``within_s``; ask again until it is ready.

    Short turns let other acts through in between, so that nobody waits for an index.
    """
    index.follow(job, within_s)
    return index.readiness()
