"""How fast this machine has worked, so that the next run can say beforehand how long it takes; nothing of a case."""

import contextlib
import math
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import tomli_w

FILE_NAME = "paces.toml"
NEWEST_COUNTS = 0.5
SHORT_S = 20.0
"""A run that took less says less, in proportion: starting workers, and what else the machine did, weigh more in it."""
WHAT_NOBODY_TOLD = 1e9


@dataclass(frozen=True, slots=True)
class Pace:
    """What a kind of work takes: seconds of one worker a unit of work, and seconds before and after all units."""

    unit_s: float
    around_s: float = 0.0

    def seconds(self, units: float, workers: int) -> float:
        """Return how long so many units take so many workers."""
        return self.around_s + units * self.unit_s / workers


USUAL: Mapping[str, Pace] = {
    "register": Pace(1.0e-7, 1.0),
    "describe": Pace(0.2, 2.0),
    "link": Pace(0.005, 2.0),
    "link first_look": Pace(0.002, 1.5),
    "link same_scene": Pace(0.1, 8.0),
    "group": Pace(0.001, 0.2),
}
"""Until this machine has told its own: by the work's name, or its first word; on one of 2024 with two cores."""
USUAL_SHARES: Mapping[str, float] = {"link same_scene": 2.5}
USUAL_SHARE = 10.0
"""Pairs a picture; few are left for the close look."""


class Paces:
    """What is known of this machine's pace, by the name of the work; also shares, as pairs a picture."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._paces: dict[str, Pace] = {}
        self._shares: dict[str, float] = {}
        if file is not None:
            with contextlib.suppress(OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):  # then it is learnt anew
                self._take(tomllib.loads(file.read_text(encoding="utf-8")))

    def of(self, name: str) -> Pace:
        """Return the pace of some work, as it was here, or as it usually is."""
        return self._paces.get(name) or USUAL.get(name) or USUAL[name.partition(" ")[0]]

    def share(self, name: str) -> float:
        """Return how many units of some work each picture makes."""
        return self._shares.get(name, USUAL_SHARES.get(name, USUAL_SHARE))

    def learn(self, name: str, pace: Pace, took_s: float) -> None:
        """Take in how fast some work was that took so long."""
        known = self._paces.get(name)
        share = NEWEST_COUNTS * min(1.0, took_s / SHORT_S) if known else 1.0
        old = known or pace
        self._paces[name] = Pace(
            old.unit_s + share * (pace.unit_s - old.unit_s), old.around_s + share * (pace.around_s - old.around_s)
        )

    def learn_share(self, name: str, share: float) -> None:
        """Take in how many units each picture made."""
        self._shares[name] = share

    def save(self) -> None:
        """Write what is known; where that cannot be, the next run knows less, and nothing else is lost."""
        if self._file is None:
            return
        table = {"pace": {name: asdict(pace) for name, pace in sorted(self._paces.items())}, "share": self._shares}
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file.write_text(tomli_w.dumps(table), encoding="utf-8")

    def _take(self, table: Mapping[str, object]) -> None:
        paces, shares = table.get("pace"), table.get("share")
        for name, row in paces.items() if isinstance(paces, dict) else ():
            match row:
                case {"unit_s": float() as unit_s, "around_s": float() as around_s} if _good(unit_s) and (
                    unit_s > 0 and _good(around_s) and _known(name)
                ):
                    self._paces[name] = Pace(unit_s, around_s)
        for name, share in shares.items() if isinstance(shares, dict) else ():
            if isinstance(share, float) and _good(share):
                self._shares[name] = share


def _good(number: float) -> bool:
    return math.isfinite(number) and 0 <= number < WHAT_NOBODY_TOLD


def _known(name: str) -> bool:
    return name.partition(" ")[0] in USUAL
