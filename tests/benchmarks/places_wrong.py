"""What a grouping got wrong, as pairs, and as pictures to look at."""

import csv
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from PIL import Image, ImageDraw, ImageOps

HIGH_PX = 360
A_SHEET = 12


@dataclass(frozen=True)
class WrongPair:
    """Two pictures that were joined though they are of two places, or left apart though they are of one."""

    first: str
    second: str
    joined: bool
    strength: float


def wrong_pairs(truth, found, strengths):
    """Return the wrong pairs, joined ones first; of a place in pieces, the strongest pair between each two pieces."""
    return sorted(
        [*_joined(truth, found, strengths), *_apart(truth, found, strengths)],
        key=lambda pair: (not pair.joined, -pair.strength, pair.first),
    )


def _joined(truth, found, strengths):
    for each in found:
        for pair in combinations([member for member in each.members if member in truth], 2):
            if truth[pair[0]] != truth[pair[1]]:
                yield WrongPair(*pair, joined=True, strength=strengths.get(pair, 0.0))


def _apart(truth, found, strengths):
    cluster_of = {member: each.id for each in found for member in each.members}
    by_place, best = {}, {}
    for key, label in sorted(truth.items()):
        by_place.setdefault(label, []).append(key)
    for pair in (pair for members in by_place.values() for pair in combinations(members, 2)):
        pieces = tuple(sorted(cluster_of.get(end, end) for end in pair))
        if pieces[0] != pieces[1]:
            one = WrongPair(*pair, joined=False, strength=strengths.get(pair, 0.0))
            best[pieces] = max(best.get(pieces, one), one, key=lambda each: each.strength)
    return best.values()


def draw(wrong, manifest, folder):
    """Write sheets of twelve pairs: side by side, with what went wrong and the link's strength above."""
    with manifest.open(newline="", encoding="utf-8") as file:
        rows = {row["sha256"].lower(): row for row in csv.DictReader(file)}
    folder.mkdir(parents=True, exist_ok=True)
    for number, start in enumerate(range(0, len(wrong), A_SHEET)):
        pairs = [_drawn(pair, rows, manifest.parent) for pair in wrong[start : start + A_SHEET]]
        wide = max(pair.shape[1] for pair in pairs)
        padded = [np.pad(pair, ((0, 8), (0, wide - pair.shape[1]), (0, 0))) for pair in pairs]
        padded += [np.zeros_like(padded[0])] * (len(padded) % 2)
        columns = [np.vstack(padded[::2]), np.vstack(padded[1::2])] if len(padded) > 1 else padded
        Image.fromarray(np.hstack(columns)).save(folder / f"wrong-{number:02d}.png")


def _drawn(pair, rows, root):
    sides = []
    for key in (pair.first, pair.second):
        with Image.open(root / rows[key]["path"]) as image:
            upright = ImageOps.exif_transpose(image).convert("RGB")
        upright.thumbnail((HIGH_PX * 4 // 3, HIGH_PX))
        side = np.zeros((HIGH_PX + 24, upright.width, 3), np.uint8)
        side[24 : 24 + upright.height] = np.asarray(upright)
        sides.append(side)
    both = Image.fromarray(np.hstack(sides))
    what = "JOINED" if pair.joined else "APART"
    labels = " | ".join(rows[key]["label_place"][:26] or "single" for key in (pair.first, pair.second))
    ImageDraw.Draw(both).text((4, 4), f"{what} {pair.strength:.2f} {labels}", fill=(255, 220, 0), font_size=15)
    return np.asarray(both)
