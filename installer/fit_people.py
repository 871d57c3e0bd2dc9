"""Fits ``resources/calibration/same_person.toml`` on pictures of known people, and says how well it does.

    python installer/fit_people.py --manifest FOLDER/manifest.csv

The manifest has a row a picture, with the columns ``path`` (beside the manifest), ``label_person`` (empty: several
people) and ``faces``. Pictures with one face count. Each is taken as it is, and smaller, blurred, grey and pressed
hard, as evidence is; faces too small or too blurred for a confident word are left out. The calibration is fitted once
without each person in turn, and the pairs of that person, with whomever, are judged by it: these are the honest
figures. Last, it is fitted on all and written.
"""

import argparse
import csv
import io
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.domain.arrays import Float64s  # noqa: E402  the path above comes first
from app.domain.facts import Faces  # noqa: E402  likewise
from app.extractors.faces import EXTRACTOR  # noqa: E402  likewise
from app.imaging.open_media import HeldMedia  # noqa: E402  likewise
from app.matching import calibration  # noqa: E402  likewise
from app.matching.face_pairs import MEASURES, NAME, doubtful, measure  # noqa: E402  likewise

PENALTY = 3.0
STRANGERS_WEIGHT = 10.0
"""A case has far more pairs of strangers than a set of portraits has; so each counts as ten."""
SURE = 0.9
OUT = ROOT / "resources" / "calibration"


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Pairs of faces: (n, m) measures, (n,) whether one person's, and (n, 2) the numbers of both people."""

    measured: Float64s
    true: Float64s
    people: np.ndarray


def versions(image: Image.Image) -> list[tuple[Image.Image, int]]:
    """Return a picture as evidence may hold it, each with its JPEG quality."""
    half, third = (image.resize((max(1, image.width // n), max(1, image.height // n))) for n in (2, 3))
    blurred = image.filter(ImageFilter.GaussianBlur(max(image.size) / 150))
    return [(image, 92), (half, 75), (third, 60), (blurred, 80), (image.convert("L").convert("RGB"), 40)]


def seen(path: Path) -> list[Faces]:
    """Return the faces in each version of a picture; versions without one clear face are left out."""
    found = []
    with Image.open(path) as image:
        for version, quality in versions(image.convert("RGB")):
            held = io.BytesIO()
            version.save(held, "JPEG", quality=quality)
            found += [each for each in EXTRACTOR.extract(HeldMedia(held.getvalue())) if isinstance(each, Faces)]
    return [each for each in found if len(each.vectors) == 1 and not doubtful(each)[0]]


def read(manifest: Path) -> list[tuple[str, str, Faces]]:
    """Return person, picture and faces of each version of each picture with one face."""
    with manifest.open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["label_person"] and row["faces"] == "1"]
    return [(row["label_person"], row["path"], each) for row in rows for each in seen(manifest.parent / row["path"])]


def paired(found: list[tuple[str, str, Faces]]) -> Pairs:
    """Return all pairs of different pictures."""
    names = sorted({person for person, _, _ in found})
    measured, true, people = [], [], []
    for at, (person, picture, one) in enumerate(found):
        for other_person, other_picture, other in found[at + 1 :]:
            if picture != other_picture:
                apart = float(np.linalg.norm(one.vectors.astype(np.float32) - other.vectors.astype(np.float32)))
                measured.append(measure(apart))
                true.append(float(person == other_person))
                people.append((names.index(person), names.index(other_person)))
    return Pairs(np.array(measured), np.array(true), np.array(people))


def fit(pairs: Pairs, kept: np.ndarray) -> calibration.Calibration:
    """Fit on some pairs."""
    weighed = np.where(pairs.true[kept] > 0, 1.0, STRANGERS_WEIGHT)
    return calibration.fit(MEASURES, pairs.measured[kept], pairs.true[kept], weighed, PENALTY)


def held_out(pairs: Pairs) -> tuple[Float64s, np.ndarray]:
    """Return the probabilities of pairs by calibrations that never saw one of their people, and which pairs those are.

    Pairs of strangers are judged twice, and the higher probability counts.
    """
    judged = np.zeros(len(pairs.true))
    for person in np.unique(pairs.people):
        of_person = (pairs.people == person).any(axis=1)
        fitted = fit(pairs, ~of_person)
        chances = np.array([fitted.probability(row) for row in pairs.measured[of_person]])
        judged[of_person] = np.maximum(judged[of_person], chances)
    return judged, pairs.true


def main() -> None:
    """Describe, fit, tell, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--manifest", type=Path, required=True)
    EXTRACTOR.load()
    found = read(parser.parse_args().manifest)
    pairs = paired(found)
    chances, true = held_out(pairs)
    same, strangers = chances[true > 0], chances[true == 0]
    many = f"{len(found)} versions of pictures of {len({person for person, _, _ in found})} adults"
    said = (
        f"held out by person: of {len(same)} pairs of one person {np.mean(same >= SURE):.1%} above {SURE},"
        f" of {len(strangers)} pairs of strangers {int((strangers >= SURE).sum())} above {SURE}"
        f" and {int((strangers >= 0.5).sum())} above 0.5".replace("%", " %")  # noqa: PLR2004  an even chance
    )
    print(many, said, sep="\n")
    fitted = fit(pairs, np.ones(len(true), np.bool_))
    (OUT / f"{NAME}.toml").write_text(
        calibration.to_toml(
            fitted, {"fitted_on": f"{many}, whom the network may have been taught with", "measured": said}
        ),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
