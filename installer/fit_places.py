"""Fits ``resources/calibration/``'s first_glance, first_look and same_scene on labelled pictures, and says how well.

    python installer/fit_places.py --manifest FOLDER/manifest.csv --leave-out kind=pano,walk,drone

The manifest has a row a photograph, with the columns ``path`` (beside the manifest), ``sha256``, ``label_place``
(empty: its place occurs once) and ``source_repo``. Rendered reference cases come to them: rooms that share wallpaper,
floor and furniture, as flats of one house and rooms of one hotel do, and as photographs for evaluation hardly ever do.

Every picture is described and every candidate pair judged by the program's own parts, closely too: which ones the
program looks at closely is chosen by what is fitted here. Then the calibrations are fitted for each two eighths of the
places (or of the sources) of the manifest without both, the pairs between these are judged by them, and all are
grouped; and reference cases that nothing was fitted on are grouped: these are the honest figures. Last, it is fitted on
everything else and written.
"""

import argparse
import csv
import multiprocessing
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.domain.arrays import Bools, Float64s  # noqa: E402  the path above comes first
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
RENDERED_WEIGHT = 0.2
"""A photograph's pair counts as five of a rendering's, of which there are many, and all alike."""
ROOMS = 12
FITTED_SEEDS, HELD_OUT_SEEDS = (5, 7, 8), (3, 13, 21)
NEARLY_PLAIN = 0.9
"""A glance need not tell pairs apart that promise more: all of them get a look."""
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

    ``glimpsed`` (n, 2), ``first`` (n, m) and ``close`` (n, k) are what is measured at a glance, at the first look and
    at the close one; ``by``: how alike all pictures of the set are, which is taken off before strengths are weighed;
    ``hope``: whether the pair is worth a first look; ``linkable``: whether there was hope, and enough points agree;
    ``true``: whether it is one place.
    """

    pairs: list[LinkEnds]
    glimpsed: Float64s
    first: Float64s
    close: Float64s
    by: float
    hope: Bools
    linkable: Float64s
    true: Float64s


@dataclass(frozen=True, slots=True)
class Fitted:
    """The calibrations: of a glance, a first look and a close one."""

    glance: calibration.Calibration
    first: calibration.Calibration
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


def judge(photos: Sequence[Photograph]) -> Judged:
    """Return every candidate pair, measured."""
    facts = describe(photos)
    pairs = first_look.LINKER.pairs(facts)
    with multiprocessing.get_context("fork").Pool(WORKERS, _hold, (facts,)) as pool:
        looked = pool.map(_look, pairs, chunksize=32)
    glimpsed, first, close = (
        np.stack([getattr(each, name) for each in looked]) for name in ("glimpsed", "first", "close")
    )
    hope, agreeing = (np.array([getattr(each, name) for each in looked]) for name in ("has_hope", "agreeing"))
    place = {photo.media_id: photo.place for photo in photos}
    by = background([vector.vector for _, vector in sorted(facts.of(SceneVector).items())])
    true = np.array([place[first] == place[second] for first, second in pairs], float)
    linkable = (hope & (agreeing >= LEAST_MATCHES)).astype(float)
    return Judged(pairs, glimpsed, first, close, by, hope, linkable, true)


def less(measured: Float64s, by: float) -> Float64s:
    """Return measures with the set's background taken off how alike two pictures are."""
    taken = measured.copy()
    taken[:, measures.LIKENESS] -= by
    return taken


HELD: list[Described] = []
"""The facts, for the processes that share the pairs."""


def _hold(facts: Described) -> None:
    HELD[:] = [facts]
    _ = LINKER._matcher  # noqa: SLF001  the very one that the program uses; its calibration is yet to be made


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """What was measured of one pair at each look, and how many points agree."""

    glimpsed: Float64s
    first: Float64s
    close: Float64s
    has_hope: bool
    agreeing: int


def _look(pair: LinkEnds) -> Looked:
    glance, first = first_look.glance(*pair, HELD[0]), first_look.look(*pair, HELD[0])
    close = compare_closely(first, LINKER._matcher)  # noqa: SLF001  the very one that the program uses
    agreeing = max(len(each.agreement.better) for each in (first, close))
    return Looked(glance.measured, first.measured, measure(first, close), glance.has_hope, agreeing)


def fit(judged: Judged, rows: Float64s, always: Sequence[Judged]) -> Fitted:
    """Fit on some of the pairs, and on all of those that are always taken."""
    true = np.concatenate([judged.true[rows], *(each.true for each in always)])
    weighed = np.concatenate([np.ones(len(rows)), np.full(len(true) - len(rows), RENDERED_WEIGHT)])
    first = np.concatenate([less(judged.first[rows], judged.by), *(less(each.first, each.by) for each in always)])
    close = np.concatenate([less(judged.close[rows], judged.by), *(less(each.close, each.by) for each in always)])
    looks = calibration.fit(measures.NAMES, first, true, weighed, PENALTY)
    return Fitted(
        fit_glance(judged, rows, looks),
        looks,
        calibration.fit(measures.CLOSE_NAMES, close, true, weighed, PENALTY),
    )


def fit_glance(judged: Judged, rows: Float64s, looks: calibration.Calibration) -> calibration.Calibration:
    """Return what a glance makes a look promise, fitted on the pairs that are worth a look, and not nearly plain."""
    promised = looks.probabilities(judged.first[rows])
    poor = judged.hope[rows] & (promised < NEARLY_PLAIN)
    return calibration.fit(
        first_look.GLANCE_NAMES, judged.glimpsed[rows][poor], promised[poor], np.ones(int(poor.sum())), PENALTY
    )


def strengths(judged: Judged, fitted: Fitted) -> Float64s:
    """Return the strength of every pair; 0 where too few points agree, or where the program would not look closely."""
    guessed, promised = fitted.glance.probabilities(judged.glimpsed), fitted.first.probabilities(judged.first)
    looked = guessed >= first_look.GUESSED_BELOW
    plain = looked & [is_plain(fitted, each) for each in promised]
    promise = np.where(looked, promised, guessed)
    worth = judged.hope & ~plain & (promise >= first_look.LEAST_PROMISE)
    chosen = np.zeros(len(promise), bool)
    chosen[np.argsort(np.where(worth, -promise, 1), kind="stable")[:MOST_CLOSE]] = True
    chosen &= worth
    raw = np.where(plain, promised, np.where(chosen, fitted.close.probabilities(judged.close), 0))
    return np.array([weighed(fitted, each, judged.by) for each in raw]) * judged.linkable


def weighed(fitted: Fitted, strength: float, by: float) -> float:
    """Return what ``same_scene`` leaves of a strength in a set whose pictures all look alike by so much."""
    judge = fitted.first if is_plain(fitted, strength) else fitted.close
    return judge.lowered(strength, "likeness", by) if strength else 0.0


def is_plain(fitted: Fitted, promise: float) -> bool:
    """Tell whether a first look is enough to be sure, in any case; as ``same_scene`` tells it by what is shipped."""
    return fitted.first.lowered(promise, "likeness", PLAIN_LIKENESS) >= PLAIN


def held_out(judged: Judged, fold_of: Mapping[MediaId, int], always: Sequence[Judged]) -> Float64s:
    """Return each pair's strength by calibrations that saw no pair with a picture of either one's fold."""
    folds = np.sort([[fold_of[end] for end in pair] for pair in judged.pairs], axis=1)
    found = np.zeros(len(folds))
    for one, other in combinations_with_replacement(range(FOLDS), 2):
        asked = (folds == (one, other)).all(axis=1)
        seen = np.isin(folds, (one, other)).any(axis=1)
        if asked.any():
            found[asked] = strengths(judged, fit(judged, np.flatnonzero(~seen), always))[asked]
    return found


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
    judged = judge(photos)
    with tempfile.TemporaryDirectory() as held:
        made = {seed: rendered(Path(held) / str(seed), seed) for seed in (*FITTED_SEEDS, *HELD_OUT_SEEDS)}
        cases = {seed: judge(each) for seed, each in made.items()}
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
    for seed in HELD_OUT_SEEDS:
        found = strengths(cases[seed], fitted)
        said[f"held_out_reference_case_{seed}"] = say(
            f"held-out reference case {seed}", score(made[seed], cases[seed], found)
        )
    OUT.mkdir(parents=True, exist_ok=True)
    poor = f"what first_look promises those pairs of the {len(photos)} photographs that it finds poor"
    for name, each, head in (
        ("first_glance", fitted.glance, said | {"fitted_on": poor}),
        ("first_look", fitted.first, said),
        ("same_scene", fitted.close, said),
    ):
        (OUT / f"{name}.toml").write_text(calibration.to_toml(each, head), encoding="utf-8")


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
