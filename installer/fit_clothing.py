"""Fits ``resources/calibration/grouping/same_clothing.toml``: how alike cloth is, and what that makes probable.

    python installer/fit_clothing.py --manifest FOLDER/manifest.csv

The manifest is that of ``installer/fit_people.py``: press portraits of adults, most of them at several events. Each is
taken again as another picture of the same shoot may be: nearer, turned, under another light, darker, smaller, pressed
harder. Two such takes of one photograph are one shoot; takes of two photographs are not, also of the same adult at two
events, unless one of the two is a copy of the other, or is of several people and may be what the other was cut out of.
The calibration is fitted once without each photograph in turn, whose pairs are judged by it: these are the honest
figures. It knows nothing of how cloth moves with whoever wears it.
Both kinds of pair count alike: a strength of one half says nothing either way. Where it is fitted anew, the version of
``app.linkers.same_clothing`` has to be raised, so that cases link anew.
"""

import argparse
import csv
import io
import sys
from itertools import combinations
from pathlib import Path

import cv2  # noqa: TID253  it stands in for another lamp and another turn
import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.domain.clothes import Clothes  # noqa: E402  the path above comes first
from app.extractors import clothes, local_points, pdq, small_points, tile  # noqa: E402  likewise
from app.imaging.open_media import HeldMedia  # noqa: E402  likewise
from app.linkers import near_copy  # noqa: E402  likewise
from app.matching import calibration  # noqa: E402  likewise
from app.matching.clothes_pairs import MEASURES, NAME, measure  # noqa: E402  likewise
from tests.held_facts import HeldFacts, item  # noqa: E402  likewise

PENALTY, TAKES, SEED, LIKELY = 3.0, 5, 20_260_301, 0.6
LOOKED_AT = (pdq, tile, local_points, small_points)


def taken_again(pixels: np.ndarray, chance: np.random.Generator) -> bytes:
    """Return a photograph as another one of the same shoot may be: (h, w, 3) RGB in, a JPEG out."""
    height, width = pixels.shape[:2]
    side = max(height, width)
    linear = (pixels / 255.0) ** 2.2
    lamp = np.exp(chance.normal(0, 0.10, 3)) * np.exp(chance.normal(0, 0.25))
    slope = chance.normal(0, 0.25, 2)
    fall = np.exp(slope[0] * np.linspace(-1, 1, height)[:, None] + slope[1] * np.linspace(-1, 1, width)[None])
    lit = (np.clip(linear * lamp * fall[..., None], 0, 1) ** (1 / 2.2) * 255).astype(np.uint8)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), chance.normal(0, 5), chance.uniform(1, 1.25))
    turn[:, 2] += chance.normal(0, 0.02, 2) * side
    turned = cv2.warpAffine(lit, turn, (width, height), borderMode=cv2.BORDER_REFLECT)
    small = min(1.0, chance.uniform(400, 1100) / side)
    held = io.BytesIO()
    shown = Image.fromarray(turned).resize((round(width * small), round(height * small)), Image.Resampling.BOX)
    shown.save(held, "JPEG", quality=int(chance.integers(55, 93)))
    return held.getvalue()


def worn(data: bytes) -> Clothes | None:
    """Return what the largest described face of a picture wears, alone in its fact; None where there is none."""
    for each in clothes.EXTRACTOR.extract(HeldMedia(data)):
        for row, why in enumerate(each.refused):
            if not why:
                part = slice(row, row + 1)
                return Clothes(("",), each.boxes[part], each.colours[part], each.texture[part])
    return None


def read(manifest: Path) -> tuple[list[tuple[int, Clothes]], set[tuple[int, int]], list[str]]:
    """Return takes by the number of their photograph, which two photographs are copies, and who is in each."""
    chance, takes, rows = np.random.default_rng(SEED), [], []
    with manifest.open(newline="", encoding="utf-8") as file:
        listed = list(csv.DictReader(file))
    paths = [manifest.parent / row["path"] for row in listed]
    for at, path in enumerate(paths):
        media = HeldMedia(path.read_bytes())
        if worn(path.read_bytes()) is None:
            continue
        rows += [(item(at), fact) for part in LOOKED_AT for fact in part.EXTRACTOR.extract(media)]
        pixels = np.asarray(Image.open(path).convert("RGB"))
        found = [worn(taken_again(pixels, chance)) for _ in range(TAKES)]
        takes += [(at, each) for each in found if each is not None]
    numbers, facts = {item(at): at for at in range(len(paths))}, HeldFacts(*rows)
    ends = combinations(sorted(item(at) for at in {at for at, _ in takes}), 2)
    copies = {(numbers[one], numbers[other]) for one, other in ends if near_copy.LINKER.judge(one, other, facts)}
    return takes, copies | {(other, one) for one, other in copies}, [row["label_identity"] for row in listed]


def main() -> None:
    """Describe, fit, tell, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--manifest", type=Path, required=True)
    for part in (clothes, *LOOKED_AT):
        part.EXTRACTOR.load()
    near_copy.LINKER.load()
    takes, copies, who = read(parser.parse_args().manifest)
    pairs = [
        (measure(one, 0, other, 0), float(at == other_at), (at, other_at))
        for (at, one), (other_at, other) in combinations(takes, 2)
        if (at, other_at) not in copies and not may_be_cut_out(who[at], who[other_at])
    ]
    measured, true, ends = (np.array(each) for each in zip(*pairs, strict=True))
    said = np.zeros(len(true))
    for each in np.unique(ends):
        rows = (ends == each).any(axis=1)
        fitted = fit(measured[~rows], true[~rows])
        said[rows] = np.maximum(said[rows], fitted.probabilities(measured[rows]))
    twice = (true == 0) & np.array([who[one] == who[other] for one, other in ends])
    photographs, events = len({at for at, _ in takes}), int((true == 0).sum())
    about = {
        "fitted_on": f"{len(takes)} takes of {photographs} press portraits of adults, {int(true.sum())} pairs of one"
        f" photograph taken again under another light, {events} of two; most wear dark suits; no real shoot",
        "measured": f"held out by photograph, both kinds counting alike: {told(said, true)}; of {int(twice.sum())} of"
        + f" one adult at two events {np.mean(said[twice] >= LIKELY):.1%} above {LIKELY}".replace("%", " %"),
    }
    print(*about.values(), sep="\n")
    whole = fit(measured, true)
    print(whole)
    text = calibration.to_toml(whole, about)
    (calibration.GROUPING_FOLDER / f"{NAME}.toml").write_text(text, encoding="utf-8")


def may_be_cut_out(one: str, other: str) -> bool:
    """Tell whether two different names are of pictures that somebody is in both of: "_group_a+b" and "a"."""
    people = [set(each.removeprefix("_group_").split("+")) for each in (one, other)]
    return one != other and bool(people[0] & people[1])


def fit(measured: np.ndarray, true: np.ndarray) -> calibration.Calibration:
    """Fit on some pairs, both kinds counting alike."""
    share = true.mean()
    return calibration.fit(MEASURES, measured, true, np.where(true > 0, 0.5 / share, 0.5 / (1 - share)), PENALTY)


def told(said: np.ndarray, true: np.ndarray) -> str:
    """Return how many of each kind are given how much, and how well what is said holds."""
    parts = [
        f"above {least} {np.mean(said[true > 0] >= least):.0%} of one, {np.mean(said[true == 0] >= least):.1%} of two"
        for least in (0.5, LIKELY, 0.7, 0.9)
    ]
    return "; ".join(parts).replace("%", " %")


if __name__ == "__main__":
    main()
