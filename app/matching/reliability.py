"""How far probabilities can be believed: of what was given so much, how much was true."""

from collections.abc import Iterator

import numpy as np

from app.domain.arrays import Float64s

BINS = 10


def calibration_error(strengths: Float64s, true: Float64s) -> float:
    """Return how far, on average over all pairs, the share of true ones lies from what was said of them.

    Source: M. Pakdaman Naeini et al., "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI 2015
    (expected calibration error, here over ten equal bins).
    """
    return sum(count * abs(said - seen) for _, count, said, seen in _bins(strengths, true)) / len(strengths)


def table(strengths: Float64s, true: Float64s) -> str:
    """Return a line for each bin that is not empty: its range, how many pairs, what was said, what was true."""
    lines = [f"{low:.1f} to {low + 1 / BINS:.1f}: {count:5d} pairs, said {said:.3f}, true {seen:.3f}"
             for low, count, said, seen in _bins(strengths, true)]  # fmt: skip
    return "\n".join([*lines, f"expected calibration error {calibration_error(strengths, true):.4f}"])


def told(strengths: Float64s, true: Float64s) -> str:
    """Return the same on one line."""
    return "; ".join(table(strengths, true).splitlines())


def _bins(strengths: Float64s, true: Float64s) -> Iterator[tuple[float, int, float, float]]:
    place = np.minimum((strengths * BINS).astype(int), BINS - 1)
    for number in range(BINS):
        rows = place == number
        if rows.any():
            yield number / BINS, int(rows.sum()), float(strengths[rows].mean()), float(true[rows].mean())
