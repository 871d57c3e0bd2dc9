"""Turns measures into a probability: a logistic regression whose weights are a file that anyone can read."""

import hashlib
import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.domain.arrays import Float64s
from app.domain.errors import ModelError

CALIBRATION_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "calibration"
GROUPING_FOLDER = CALIBRATION_FOLDER / "grouping"
"""What only groups: another one of these asks for no pair to be judged anew, so it is kept apart."""
STEPS = 60
SUREST = 1 - 1e-6


class CalibrationError(ModelError):
    """A calibration cannot be read, or is of other measures."""

    code = "VID-314"

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            f"The calibration '{name}' cannot be used.", why=why, next_step="Install Homeward again, or fit it anew."
        )


@dataclass(frozen=True, slots=True)
class Calibration:
    """The measures' names, means and spreads, the weight of each once standardised, and the constant."""

    measures: tuple[str, ...]
    means: tuple[float, ...]
    spreads: tuple[float, ...]
    weights: tuple[float, ...]
    constant: float

    def probability(self, measured: Float64s) -> float:
        """Return the probability, 0 to 1, for one pair's measures."""
        standard = (measured - np.array(self.means)) / np.array(self.spreads)
        logit = float(standard @ np.array(self.weights)) + self.constant
        return 1 / (1 + math.exp(-max(min(logit, 500.0), -500.0)))

    def probabilities(self, measured: Float64s) -> Float64s:
        """Return the probabilities, each 0 to 1, for the measures (n, m) of many pairs."""
        logits = (measured - np.array(self.means)) / np.array(self.spreads) @ np.array(self.weights) + self.constant
        chances: Float64s = 1 / (1 + np.exp(-np.clip(logits, -500.0, 500.0)))
        return chances

    def lowered(self, probability: float, measure: str, by: float) -> float:
        """Return what a probability would have been with one measure lower by so much."""
        row = self.measures.index(measure)
        held = min(max(probability, 1 - SUREST), SUREST)
        logit = math.log(held / (1 - held)) - self.weights[row] / self.spreads[row] * by
        return 1 / (1 + math.exp(-max(min(logit, 500.0), -500.0)))


def load(name: str, measures: Sequence[str], folder: Path = CALIBRATION_FOLDER) -> Calibration:
    """Return a calibration from ``NAME.toml``.

    Raises:
        CalibrationError: if it cannot be read, or was fitted on other measures.

    """
    try:
        table = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
        rows = table["measure"]
        found = Calibration(
            measures=tuple(str(row["name"]) for row in rows),
            means=tuple(float(row["mean"]) for row in rows),
            spreads=tuple(float(row["spread"]) for row in rows),
            weights=tuple(float(row["weight"]) for row in rows),
            constant=float(table["constant"]),
        )
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError) as error:
        raise CalibrationError(name, f"{type(error).__name__}: {error}") from error
    if found.measures != tuple(measures):
        raise CalibrationError(name, "It was fitted on other measures than this version takes.")
    return found


def digest(folder: Path = CALIBRATION_FOLDER) -> str:
    """Return the SHA-256 over all calibrations, in hexadecimal, so that results can name what weighed them."""
    held = hashlib.sha256()
    for file in sorted(folder.glob("*.toml")):
        held.update(file.name.encode() + b"\0" + file.read_bytes())
    return held.hexdigest()


def fit(names: Sequence[str], measured: Float64s, true: Float64s, weighed: Float64s, penalty: float) -> Calibration:
    """Return the logistic regression of ``true`` (n,) on ``measured`` (n, m), with a squared penalty on the weights.

    ``weighed`` (n,) says how much each row counts.

    Newton's method, which converges here within a dozen steps; the constant is not penalised.
    Source: D. Cox, "The Regression Analysis of Binary Sequences", JRSS B 20(2), 1958.
    """
    means, spreads = np.average(measured, axis=0, weights=weighed), measured.std(axis=0)
    spreads[spreads == 0] = 1
    design = np.column_stack([(measured - means) / spreads, np.ones(len(measured))])
    ridge = np.diag([penalty] * len(names) + [1e-9])
    weights = np.zeros(design.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-np.clip(design @ weights, -50, 50)))
        slope = design.T @ (weighed * (chance - true)) + ridge @ weights
        bend = (design * (weighed * chance * (1 - chance))[:, None]).T @ design + ridge
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < 1e-10:  # noqa: PLR2004  far below what is stored
            break
    *each, constant = (float(value) for value in weights)
    return Calibration(tuple(names), tuple(means.tolist()), tuple(spreads.tolist()), tuple(each), constant)


def to_toml(calibration: Calibration, said: dict[str, str]) -> str:
    """Return the file's text; ``said`` is what stands at its head: what it was fitted on, and how well it does."""
    head = [f'{key} = "{value}"' for key, value in said.items()]
    head += [f"constant = {calibration.constant:.6f}"]
    columns = zip(calibration.measures, calibration.means, calibration.spreads, calibration.weights, strict=True)
    rows = [
        f'\n[[measure]]\nname = "{name}"\nmean = {mean:.6f}\nspread = {spread:.6f}\nweight = {weight:.6f}'
        for name, mean, spread, weight in columns
    ]
    return "\n".join(head + rows) + "\n"
