"""Fits ``resources/calibration/grouping/same_series.toml``: how much each reason says for one shoot.

    python installer/fit_series.py --location FOLDER --reference FOLDER

Both folders are those of ``python -m tests.benchmarks.series``, which makes the location pictures' case, and of
``homeward demo``. In each of several rounds a random third of the pictures loses its metadata. Every pair that a reason
speaks for is labelled: one shoot, or not. What a reason says the wrong way round on these pictures counts nothing.
The calibration is fitted once without each source in turn, whose pairs are judged by it: these are the honest figures.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.grouping.series_evidence import MEASURES, NAME  # noqa: E402  the path above comes first
from app.matching import calibration, reliability  # noqa: E402  likewise
from tests.benchmarks import series_pack as packs  # noqa: E402  likewise
from tests.benchmarks.series_fit import ROUNDS, fit, held_out, pairs_of, together  # noqa: E402  likewise


def main() -> None:
    """Read, fit, tell, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--location", type=Path, required=True)
    parser.add_argument("--reference", type=Path, required=True)
    options = parser.parse_args()
    location, reference = packs.location(options.location), packs.reference(options.reference)
    shoots = packs.shoots_of(packs.chosen(packs.read_rows()))
    pairs = together(pairs_of(location, shoots), pairs_of(reference, reference.truth))
    said = reliability.told(held_out(pairs), pairs.true)
    fitted = fit(pairs)
    print(said, *zip(MEASURES, fitted.weights, fitted.spreads, strict=True), fitted.constant, sep="\n")
    many = (
        f"{len(pairs.true)} pairs, {int(pairs.true.sum())} of one shoot, of {len(location.contents)} public photographs"
        f" and {len(reference.contents)} of the reference case, a random third without metadata in each of"
        f" {len(ROUNDS)} rounds"
    )
    (calibration.GROUPING_FOLDER / f"{NAME}.toml").write_text(
        calibration.to_toml(fitted, {"fitted_on": many, "measured": f"held out by source: {said}"}), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
