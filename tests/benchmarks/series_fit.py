"""Pairs of pictures with what speaks for one shoot, and the combination that is fitted on them."""

import random

import numpy as np

from app.grouping.series_evidence import CLOTHING, CLOTHING_WEIGHT, MEASURES, UNLIKE, Measuring, weigh
from app.grouping.shoots import stated_by
from app.matching import calibration
from app.matching.calibration import Calibration

PENALTY = 3.0
RANDOM_PAIRS = 5
ROUNDS = range(1000, 1006)
"""Seeds of the random thirds; the benchmark takes others."""
FLAT = Calibration(MEASURES, (0.0,) * len(MEASURES), (1.0,) * len(MEASURES), (0.0,) * len(MEASURES), 0.0)


class Pairs:
    """Pairs that something speaks for: (n, m) measures, (n,) whether of one shoot, (n, 2) the sources of both."""

    def __init__(self, measured, true, sources):
        self.measured, self.true, self.sources = measured, true, sources

    def without(self, left_out):
        """Return the pairs of which neither picture comes from these sources."""
        kept = ~np.isin(self.sources, sorted(left_out)).any(axis=1)
        return Pairs(self.measured[kept], self.true[kept], self.sources[kept])


def pairs_of(pack, shoots, rounds=ROUNDS):
    """Return the pairs of a pack, in worlds in which a random third lost its metadata."""
    measured, true, sources = [], [], []
    for stripped in (frozenset(), *(pack.a_third(seed) for seed in rounds)):
        facts = pack.world(stripped)
        strangers = random_pairs(pack, facts, shoots)
        measured += [row for row, _, _ in strangers]
        true += [label for _, label, _ in strangers]
        sources += [ends for _, _, ends in strangers]
        for each in weigh(pack.links(facts), facts, pack.places, FLAT):
            if each.first in shoots and each.second in shoots and each.kinds != {CLOTHING}:
                measured.append(each.measured)
                true.append(float(shoots[each.first] == shoots[each.second]))
                sources.append((pack.source[each.first], pack.source[each.second]))
    return Pairs(np.array(measured), np.array(true), np.array(sources))


def random_pairs(pack, facts, shoots):
    """Return measures, truth and sources of pairs that nothing links, five for each picture.

    Else a pair of which nothing is known would be as likely as those that something speaks for.
    """
    chance = random.Random(len(shoots))  # noqa: S311  a sample, not a secret
    stated = stated_by(facts, shoots)
    linked = {(each.first, each.second) for each in pack.links(facts)}
    measuring, ids, found = Measuring(facts, pack.places, stated), sorted(shoots), []
    for first in ids:
        for second in chance.sample(ids, RANDOM_PAIRS):
            ends = tuple(sorted((first, second)))
            known = all(stated[end].identity and stated[end].captured for end in ends)
            if first != second and ends not in linked and not known:
                same = float(shoots[first] == shoots[second])
                found.append((measuring.of(ends, {}), same, (pack.source[first], pack.source[second])))
    return found


def together(*some):
    """Return several packs' pairs, each pack counting as much as the largest."""
    return Pairs(
        np.concatenate([each.measured for each in some]),
        np.concatenate([each.true for each in some]),
        np.concatenate([each.sources for each in some]),
    )


def fit(pairs):
    """Fit; a measure that speaks the wrong way round is left out, and the others are fitted again.

    What is worn is not fitted here: its weight is a given one.
    """
    wanted = np.array([-1.0 if name == UNLIKE else 1.0 for name in MEASURES])
    used, worn = pairs.measured.copy(), MEASURES.index(CLOTHING)
    used[:, worn] = 0
    for _ in MEASURES:
        found = calibration.fit(MEASURES, used, pairs.true, np.ones(len(used)), PENALTY)
        wrong = (np.array(found.weights) * wanted < -1e-9) & (used.std(axis=0) > 0)
        if not wrong.any():
            break
        used[:, wrong] = 0
    weights = tuple(weight if spread else 0.0 for weight, spread in zip(found.weights, used.std(axis=0), strict=True))
    weights = (*weights[:worn], CLOTHING_WEIGHT, *weights[worn + 1 :])
    return Calibration(found.measures, found.means, found.spreads, weights, found.constant)


def held_out(pairs):
    """Return the probabilities of pairs by calibrations that never saw either of their sources."""
    judged = np.zeros(len(pairs.true))
    for ends in {tuple(sorted(each)) for each in pairs.sources.tolist()}:
        rows = np.array([tuple(sorted(each)) == ends for each in pairs.sources.tolist()])
        fitted = fit(pairs.without(set(ends)))
        judged[rows] = [fitted.probability(row) for row in pairs.measured[rows]]
    return judged
