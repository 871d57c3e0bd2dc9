"""Fits ``resources/calibration/``'s first_look and same_scene on labelled pictures, and says how well they do.

    python installer/fit_places.py --manifest FOLDER/manifest.csv --leave-out kind=pano,walk,drone

The manifest has a row a photograph, with the columns ``path`` (beside the manifest), ``sha256``, ``label_place``
(empty: its place occurs once) and ``source_repo``. Rendered reference cases come to them: rooms that share wallpaper,
floor and furniture, as flats of one house and rooms of one hotel do, and as photographs for evaluation hardly ever do.

Every picture is described and every candidate pair judged by the program's own parts. Then the calibrations are fitted
eight times, each time without an eighth of the places (or of the sources) of the manifest, and those left out are
grouped by it; and a reference case that nothing was fitted on is grouped: these are the honest figures. Last, it is
fitted on everything else and written.
"""

import argparse
import csv
import multiprocessing
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.domain.arrays import Float64s  # noqa: E402  the path above comes first
from app.domain.errors import AppError  # noqa: E402  likewise
from app.domain.facts import Fact, LocalPoints, SceneVector, SharpCorners  # noqa: E402  likewise
from app.domain.ids import MediaId  # noqa: E402  likewise
from app.domain.link import Link, LinkEnds  # noqa: E402  likewise
from app.extractors import local_points, scene_vector, sharp_corners  # noqa: E402  likewise
from app.grouping.agreement import Agreement, agreement  # noqa: E402  likewise
from app.grouping.places import group_places  # noqa: E402  likewise
from app.imaging import models  # noqa: E402  likewise
from app.imaging.open_media import HeldMedia  # noqa: E402  likewise
from app.linkers import first_look  # noqa: E402  likewise
from app.linkers.same_scene import (  # noqa: E402  likewise
    LEAST_STRENGTH,
    LINKER,
    MOST_CLOSE,
    PLAIN,
    PLAIN_LIKENESS,
    background,
    measure,
)
from app.matching import calibration, measures, reliability  # noqa: E402  likewise
from app.matching.comparison import compare_closely  # noqa: E402  likewise
from app.matching.geometry import LEAST_MATCHES  # noqa: E402  likewise
from app.reference_case.reference_case import make_reference_case  # noqa: E402  likewise
from app.reference_case.truth import read_truth  # noqa: E402  likewise

FOLDS = 8
PENALTY = 2.0
RENDERED_WEIGHT = 0.1
"""A photograph's pair counts as ten of a rendering's, of which there are many, and all alike."""
ROOMS = 12
FITTED_SEEDS, HELD_OUT_SEED = (7, 8), 21
RENDERED_CLOSE = 1_000
WORKERS = 2
EXTRACTORS = (scene_vector.EXTRACTOR, local_points.EXTRACTOR, sharp_corners.EXTRACTOR)
OUT = ROOT / "resources" / "calibration"


@dataclass(frozen=True, slots=True)
class Photograph:
    """A row of the manifest."""

    media_id: MediaId
    path: Path
    place: str
    source: str
    counts: bool


class Described:
    """A ``FactTable`` in memory."""

    def __init__(self, facts: Mapping[type[Fact], dict[MediaId, Fact]]) -> None:
        self._facts = facts

    def of(self, kind: type[Fact]) -> Mapping[MediaId, Fact]:
        """Return the facts of one kind."""
        return self._facts[kind]


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Pairs as the program judges them.

    ``glanced`` (n, m) and ``close`` (n, k) are what is measured at the first look and at the close one, with the set's
    background taken off how alike two pictures are (no close look: NaN); ``linkable``: whether there was hope, and
    enough points agree; ``true``: whether it is one place.
    """

    pairs: list[LinkEnds]
    glanced: Float64s
    close: Float64s
    linkable: Float64s
    true: Float64s


@dataclass(frozen=True, slots=True)
class Fitted:
    """Both looks' calibrations."""

    glance: calibration.Calibration
    close: calibration.Calibration


def photographs(manifest: Path, left_out: str) -> list[Photograph]:
    """Return the manifest's rows, each content once; ``left_out`` (COLUMN=A,B) does not count in the scores."""
    column, _, values = left_out.partition("=")
    found: dict[str, Photograph] = {}
    with manifest.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = MediaId(row["sha256"].lower())
            place = row["label_place"] or f"single:{key}"
            counts = not column or row[column] not in values.split(",")
            found[key] = Photograph(key, manifest.parent / row["path"], place, row["source_repo"], counts)
    return [found[key] for key in sorted(found)]


def describe(photos: Sequence[Photograph]) -> Described:
    """Return the facts that the linker reads."""
    facts: dict[type[Fact], dict[MediaId, Fact]] = {SceneVector: {}, LocalPoints: {}, SharpCorners: {}}
    with multiprocessing.get_context("spawn").Pool(WORKERS, _load) as pool:  # a fork would inherit OpenCV's threads
        found = pool.map(_described, [photo.path for photo in photos], chunksize=4)
    for photo, each in zip(photos, found, strict=True):
        for fact in each:
            facts[type(fact)][photo.media_id] = fact
    return Described(facts)


def _load() -> None:
    for extractor in EXTRACTORS:
        extractor.load()


def _described(path: Path) -> list[Fact]:
    media = HeldMedia(path.read_bytes())
    try:
        return [fact for extractor in EXTRACTORS for fact in extractor.extract(media)]
    except AppError as error:
        print(f"left out: {path.name}: {error.sentence()}", file=sys.stderr)
        return []


def rendered(folder: Path, seed: int) -> list[Photograph]:
    """Return the pictures of a reference case, which is made in ``folder``."""
    made = make_reference_case(folder, rooms=ROOMS, seed=seed)
    found: dict[str, Photograph] = {}
    for row in read_truth(made.truth):
        path = folder / row.path
        if row.place and path.is_file():
            key = MediaId(row.sha256)
            found[key] = Photograph(key, path, f"{seed}:{row.place}", f"reference case {seed}", counts=True)
    return [found[key] for key in sorted(found)]


def judge(photos: Sequence[Photograph], most_close: int) -> Judged:
    """Return every candidate pair, measured; the most promising ``most_close`` of them closely (the others: NaN)."""
    facts = describe(photos)
    pairs = first_look.LINKER.pairs(facts)
    with multiprocessing.get_context("fork").Pool(WORKERS, _hold, (facts,)) as pool:
        glances = pool.map(_glance, pairs, chunksize=32)
        glanced, hope = np.stack([each[0] for each in glances]), np.array([each[1] for each in glances])
        order = np.argsort(np.where(hope, -_promise(glanced), np.inf), kind="stable")
        best = set(order[: min(most_close, int(hope.sum()))].tolist())
        looked = pool.starmap(_look, [(pair, at in best) for at, pair in enumerate(pairs)], chunksize=32)
    place = {photo.media_id: photo.place for photo in photos}
    close, linkable = np.stack([each[0] for each in looked]), np.array([each[1] for each in looked], float) * hope
    by = background([vector.vector for _, vector in sorted(facts.of(SceneVector).items())])
    for measured in (glanced, close):
        measured[:, measures.LIKENESS] -= by
    true = np.array([place[first] == place[second] for first, second in pairs], float)
    return Judged(pairs, glanced, close, linkable, true)


HELD: list[Described] = []
"""The facts, for the processes that share the pairs."""


def _hold(facts: Described) -> None:
    HELD[:] = [facts]
    _ = LINKER._matcher  # noqa: SLF001  the very one that the program uses; its calibration is yet to be made


def _glance(pair: LinkEnds) -> tuple[Float64s, bool]:
    return first_look.look(*pair, HELD[0]).measured, first_look.glance(*pair, HELD[0]).has_hope


def _promise(glanced: Float64s) -> Float64s:
    """Return an order in which pairs are looked at closely, before anything is fitted: how seldom chance agrees so."""
    surprises = [measures.NAMES.index(name) for name in ("rigid_surprise", "plane_surprise", "likeness")]
    return glanced[:, surprises] @ np.array([1.0, 1.0, 10.0])


def _look(pair: LinkEnds, closely: bool) -> tuple[Float64s, bool]:  # noqa: FBT001  called by a pool alone
    glance = first_look.look(*pair, HELD[0])
    if not closely:
        return np.full(len(measures.CLOSE_NAMES), np.nan), len(glance.agreement.better) >= LEAST_MATCHES
    close = compare_closely(glance, LINKER._matcher)  # noqa: SLF001  the very one that the program uses
    agreeing = max(len(each.agreement.better) for each in (glance, close))
    return measure(glance, close), agreeing >= LEAST_MATCHES


def fit(judged: Judged, rows: Float64s, always: Sequence[Judged]) -> Fitted:
    """Fit on some of the pairs, and on all of those that are always taken."""
    true = np.concatenate([judged.true[rows], *(each.true for each in always)])
    weighed = np.concatenate([np.ones(len(rows)), np.full(len(true) - len(rows), RENDERED_WEIGHT)])
    glanced = np.concatenate([judged.glanced[rows], *(each.glanced for each in always)])
    close = np.concatenate([judged.close[rows], *(each.close for each in always)])
    seen = ~np.isnan(close[:, 0])
    return Fitted(
        calibration.fit(measures.NAMES, glanced, true, weighed, PENALTY),
        calibration.fit(measures.CLOSE_NAMES, close[seen], true[seen], weighed[seen], PENALTY),
    )


def strengths(judged: Judged, fitted: Fitted) -> Float64s:
    """Return the strength of every pair; 0 where too few points agree for a link, or no close look was taken."""
    found = np.zeros(len(judged.pairs))
    for row, (glanced, close) in enumerate(zip(judged.glanced, judged.close, strict=True)):
        promise = fitted.glance.probability(glanced)
        if fitted.glance.lowered(promise, "likeness", PLAIN_LIKENESS) >= PLAIN:
            found[row] = promise
        elif not np.isnan(close[0]):
            found[row] = fitted.close.probability(close)
    return found * judged.linkable


def held_out(judged: Judged, fold_of: Mapping[MediaId, int], always: Sequence[Judged]) -> Float64s:
    """Return each pair's strength by a calibration that saw neither of its pictures; the mean where there are two."""
    folds = np.array([[fold_of[end] for end in pair] for pair in judged.pairs])
    total, times = np.zeros(len(folds)), np.zeros(len(folds))
    for fold in range(FOLDS):
        touched = (folds == fold).any(axis=1)
        found = strengths(judged, fit(judged, np.flatnonzero(~touched), always))
        total[touched] += found[touched]
        times[touched] += 1
    return total / times


def folds_by(photos: Sequence[Photograph], what: str) -> dict[MediaId, int]:
    """Return the fold of each photograph: all of one place, or of one source, are in the same."""
    names = sorted({str(getattr(photo, what)) for photo in photos})
    fold = {names[row]: number % FOLDS for number, row in enumerate(np.random.default_rng(0).permutation(len(names)))}
    return {photo.media_id: fold[str(getattr(photo, what))] for photo in photos}


def score(photos: Sequence[Photograph], judged: Judged, found: Float64s) -> tuple[Agreement, Agreement]:
    """Group by the strengths; return the agreement on those that count, and on all."""
    links = [
        Link(first, second, LINKER.name, min(float(strength), 1.0), "")
        for (first, second), strength in zip(judged.pairs, found, strict=True)
        if strength >= LEAST_STRENGTH
    ]
    clusters = group_places(links, ()).clusters
    counted = {photo.media_id: photo.place for photo in photos if photo.counts}
    return agreement(counted, clusters), agreement({photo.media_id: photo.place for photo in photos}, clusters)


def say(what: str, scores: tuple[Agreement, Agreement]) -> str:
    """Print one line of figures, and return it."""
    text = "; ".join(
        f"{name} precision {each.precision:.4f}, recall {each.recall:.4f}, F1 {each.f1:.4f} ({each.media_items})"
        for name, each in zip(("counted", "all"), scores, strict=True)
    )
    print(f"{what}: {text}", flush=True)
    return text


def main() -> None:
    """Describe, judge, cross-validate, fit, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--manifest", type=Path, required=True)
    parser.add_argument("--leave-out", default="", metavar="COLUMN=A,B")
    options = parser.parse_args()
    photos = photographs(options.manifest, options.leave_out)
    judged = judge(photos, MOST_CLOSE)
    with tempfile.TemporaryDirectory() as held:
        made = {seed: rendered(Path(held) / str(seed), seed) for seed in (*FITTED_SEEDS, HELD_OUT_SEED)}
        cases = {seed: judge(each, RENDERED_CLOSE) for seed, each in made.items()}
    always = [cases[seed] for seed in FITTED_SEEDS]
    said = {"fitted_on": about(photos, judged, always)}
    said |= {f"model_{name}": entry.sha256 for name, entry in sorted(models.entries().items())}
    for what in ("place", "source"):
        found = held_out(judged, folds_by(photos, what), always)
        said[f"held_out_by_{what}"] = say(f"held out by {what}", score(photos, judged, found))
        said[f"reliability_by_{what}"] = reliability.told(found, judged.true)
        print(reliability.table(found, judged.true), flush=True)
    fitted = fit(judged, np.arange(len(judged.pairs)), always)
    said["fitted_on_everything"] = say("fitted on everything", score(photos, judged, strengths(judged, fitted)))
    case = cases[HELD_OUT_SEED]
    said["held_out_reference_case"] = say(
        "held-out reference case", score(made[HELD_OUT_SEED], case, strengths(case, fitted))
    )
    OUT.mkdir(parents=True, exist_ok=True)
    for name, each in (("first_look", fitted.glance), ("same_scene", fitted.close)):
        (OUT / f"{name}.toml").write_text(calibration.to_toml(each, said), encoding="utf-8")


def about(photos: Sequence[Photograph], judged: Judged, always: Sequence[Judged]) -> str:
    """Return what it was fitted on."""
    pairs, of_one_place = (sum(len(each.true) for each in always), sum(int(each.true.sum()) for each in always))
    return (
        f"{len(photos)} photographs of the pack location: {len(judged.pairs)} pairs, {int(judged.true.sum())} of one"
        f" place; reference cases of {ROOMS} rooms, seeds {', '.join(map(str, FITTED_SEEDS))}: {pairs} pairs,"
        f" {of_one_place} of one place"
    )


if __name__ == "__main__":
    main()
