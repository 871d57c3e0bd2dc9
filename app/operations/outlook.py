"""How long a piece of work will still take, all its stages together."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from app.paces import Pace, Paces

BELIEVED_S = 5.0
BELIEVED_SHARE, BELIEVED_MOST_S = 0.15, 20.0
"""What was remembered counts like so many seconds of what is measured; in a long stage, like that share of it."""
HALF_LIFE_S = 60.0
"""Of what is measured, the last minute counts most: pictures differ, and so does what else the machine has to do."""
LEAST_TELLING_S = 0.5
MOST_FACTOR = 4.0


@dataclass(slots=True)
class _Stage:
    """The stage at work: when it began, its units, and the rate of the last minute or so."""

    name: str
    units: float
    began_s: float
    done: float = 0.0
    first_s: float = 0.0
    first_done: float = 0.0
    last_s: float = 0.0
    recent_s: float = 0.0
    recent: float = 0.0
    believed: float = 1.0


class Outlook:
    """Keeps track of one piece of work: stages to come by the machine's remembered pace, this one by what is measured.

    Where this stage goes slower than remembered, those to come are expected to go slower too. Nothing is promised
    before something is expected. ``clock`` is in seconds and stands still while the work is held back.
    """

    def __init__(self, paces: Paces, workers: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._paces, self._workers = paces, max(1, workers)
        self._to_come: dict[str, float] = {}
        self._stage: _Stage | None = None
        self._took_s = self._expected_s = 0.0

    def expect(self, name: str, units: float) -> None:
        """Say how much work of a stage is to come, or that it is more or less than was said before."""
        if self._stage is None or self._stage.name != name:
            self._to_come[name] = units

    def begin(self, name: str, units: float | None = None) -> None:
        """Begin a stage, and end the one before; or say of the stage that has begun how much work it is."""
        expected = self._to_come.pop(name, 0.0)
        if self._stage is None or self._stage.name != name:
            self.end()
            now_s = self.clock()
            self._stage = _Stage(name, expected, now_s, last_s=now_s)
        if units is not None:
            self._stage.units = units

    def advance(self, done: float, units: float) -> None:
        """Say how many units of the stage are done, of how many."""
        stage = self._stage
        if stage is None:
            return
        stage.units = units
        if done <= stage.done:
            return
        now_s = self.clock()
        if not stage.first_s:
            stage.first_s, stage.first_done = now_s, done
        else:
            fading = 0.5 ** ((now_s - stage.last_s) / HALF_LIFE_S)
            stage.recent_s = stage.recent_s * fading + now_s - stage.last_s
            stage.recent = stage.recent * fading + done - stage.done
            stage.believed *= fading
        stage.done, stage.last_s = done, now_s

    def end(self) -> None:
        """End the stage, and remember its pace."""
        stage, self._stage = self._stage, None
        if stage is None or not stage.done:
            return
        took_s = self.clock() - stage.began_s
        known = self._paces.of(stage.name)
        self._took_s += took_s
        self._expected_s += known.seconds(stage.done, self._workers)
        pace = self._measured(stage, took_s, known)
        if took_s >= LEAST_TELLING_S:
            self._paces.learn(stage.name, pace, took_s)

    def left_s(self) -> float | None:
        """Return how many seconds are left; None while there is nothing to tell it by."""
        stage = self._stage
        if stage is None and not self._to_come:
            return None
        left_s, recent_s, expected_s = 0.0, 0.0, 0.0
        if stage is not None:
            left_s, recent_s = self._left_of(stage), stage.recent_s
            expected_s = stage.recent * self._paces.of(stage.name).unit_s / self._workers
        to_come_s = sum(self._paces.of(name).seconds(units, self._workers) for name, units in self._to_come.items())
        return left_s + self._slower(recent_s, expected_s) * to_come_s

    def _slower(self, recent_s: float = 0.0, expected_s: float = 0.0) -> float:
        """Return how much slower the machine is now than it was, by the stages that ended and what is measured."""
        slower = (self._took_s + recent_s + BELIEVED_S) / (self._expected_s + expected_s + BELIEVED_S)
        return min(max(slower, 1 / MOST_FACTOR), MOST_FACTOR)

    def _left_of(self, stage: _Stage) -> float:
        known, slower = self._paces.of(stage.name), self._slower()
        unit_s = slower * known.unit_s / self._workers
        if not stage.done:
            passed_s = self.clock() - stage.began_s
            return max(slower * known.around_s - passed_s, 0.0) + stage.units * unit_s
        believed_s = stage.believed * min(max(BELIEVED_SHARE * stage.units * unit_s, BELIEVED_S), BELIEVED_MOST_S)
        measured_s = (believed_s + stage.recent_s) / (believed_s / unit_s + stage.recent)
        since_s = self.clock() - stage.last_s
        return max((stage.units - stage.done) * measured_s - since_s, 0.0)

    def _measured(self, stage: _Stage, took_s: float, known: Pace) -> Pace:
        """Return a stage's pace: the rate between its first and its last result, and all the time beside that."""
        units, passed_s = stage.done - stage.first_done, stage.last_s - stage.first_s
        if units > stage.done / 2 and passed_s >= LEAST_TELLING_S:
            unit_s = passed_s / units
        else:  # all came at once: what is around it is taken as known
            unit_s = max(took_s - known.around_s, took_s / 10) / stage.done
        return Pace(unit_s * self._workers, max(took_s - stage.done * unit_s, 0.0))
