"""How much more probable a finding is if something is so than if it is not, and what that is called."""

import math

SCALE = (
    (6.0, "extremely strong support"),
    (4.0, "very strong support"),
    (3.0, "strong support"),
    (2.0, "moderately strong support"),
    (1.0, "moderate support"),
    (math.log10(2), "weak support"),
)
"""From which log10 of a likelihood ratio on it is called so: the example that the guideline gives for a verbal scale.

Source: European Network of Forensic Science Institutes, "ENFSI Guideline for Evaluative Reporting in Forensic Science",
2015.
"""
NO_SUPPORT = "no support worth the name"
SUREST = 1 - 1e-6


def log10_ratio(probability: float, fitted_same: int, fitted_other: int) -> float:
    """Return the log10 of the likelihood ratio behind a fitted probability: without the odds that it was fitted at.

    Args:
        probability: what a logistic regression gives.
        fitted_same: how many cases of its fit were so.
        fitted_other: how many were not.

    Source: G. Morrison, "Tutorial on logistic-regression calibration and fusion", Aust. J. Forensic Sci. 45(2), 2013.
    """
    held = min(max(probability, 1 - SUREST), SUREST)
    return math.log10(held / (1 - held)) - math.log10(fitted_same / fitted_other)


def most_log10(fitted_other: int) -> float:
    """Return the most that so many cases that were not so, none of them found to be, can show.

    Source: the rule of three, J. Hanley and A. Lippman-Hand, "If nothing goes wrong, is everything all right?",
    JAMA 249(13), 1983: at 95 % confidence the rate is below 3 / n.
    """
    return math.log10(fitted_other / 3)


def in_words(log10: float) -> str:
    """Return what a likelihood ratio is called by ENFSI's scale."""
    return next((words for least, words in SCALE if log10 >= least), NO_SUPPORT)


def rounded(log10: float) -> str:
    """Return the ratio in two digits at most, as it can be read out: 47, 4,700, 0.3."""
    ratio = 10**log10
    if ratio < 1:
        return f"{ratio:.1f}"
    whole = round(ratio, 1 - math.floor(log10)) if ratio >= 10 else round(ratio)  # noqa: PLR2004  two digits
    return f"{whole:,.0f}"
