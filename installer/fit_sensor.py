"""Fits ``resources/calibration/same_sensor.toml``: how far pictures agree with a pattern, and what that makes probable.

    python installer/fit_sensor.py

Needs the location pictures beside the project. Public photographs are taken again by made-up sensors, through a colour
mosaic, demosaicing and JPEG, as ``tests.benchmarks.cameras_made`` says. The calibration is fitted on each half of the
places, with its cameras, and judged by the other: these are the honest figures; what is written is fitted on both.
It knows nothing of what a maker's software adds to the pictures of every body of a model.
"""

import argparse
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.linkers.same_sensor import AGREEMENT_MOST, MEASURES, NAME  # noqa: E402  the path above comes first
from app.matching import calibration, reliability  # noqa: E402  likewise
from tests.benchmarks.cameras_made import CAMERAS, Measured, measure  # noqa: E402  likewise

PENALTY = 1.0


def fitted(agreement: np.ndarray, true: np.ndarray) -> calibration.Calibration:
    """Return the regression of what is true on how far pictures agree."""
    limited = np.minimum(agreement, AGREEMENT_MOST)[:, None]
    return calibration.fit(MEASURES, limited, true, np.ones(len(true)), PENALTY)


def held_out(found: Measured) -> np.ndarray:
    """Return what each comparison is given by the calibration of the other half of places and cameras."""
    said = np.zeros(len(found.true))
    for half in (0, 1):
        rows = found.half == half
        other = fitted(found.agreement[~rows], found.true[~rows])
        said[rows] = other.probabilities(np.minimum(found.agreement[rows], AGREEMENT_MOST)[:, None])
    return said


def main() -> None:
    """Measure, fit, tell, write."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    found = measure()
    said = reliability.told(held_out(found), found.true)
    wrong = found.agreement[found.true == 0]
    highest = f"of {len(wrong)} with another camera's pattern the highest agreement is {wrong.max():.1f}"
    print(said, highest, sep="\n")
    about = {
        "fitted_on": f"{len(found.true)} comparisons of public photographs taken again by made-up sensors with patterns"
        f" of one to eight others, {int(found.true.sum())} of the same of {CAMERAS} cameras a round; no real camera",
        "measured": f"held out by place and camera: {said}; {highest}",
    }
    text = calibration.to_toml(fitted(found.agreement, found.true), about)
    (calibration.CALIBRATION_FOLDER / f"{NAME}.toml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
