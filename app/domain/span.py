"""Spans of time and probabilities as a person says them."""

import math

from app.domain.language import number, tr

ODDS = tr(
    "Each reason raises or lowers the odds that two pictures belong together. The percentage is that of all reasons "
    "together, and never more than the surest kind of reason among them allows."
)
"""What ``odds_words`` are, and how a probability follows from them."""
MINUTE_S, HOUR_S, DAY_S = 60, 3600, 86_400


def span_words(seconds: float) -> str:
    """Return a span of time in words."""
    if seconds < 2 * MINUTE_S:
        return tr("%n second(s)", "", round(seconds))
    if seconds < 2 * HOUR_S:
        return tr("%n minute(s)", "", round(seconds / MINUTE_S))
    if seconds < 2 * DAY_S:
        return tr("{hours} hours", hours=f"{seconds / HOUR_S:.1f}")
    return tr("{days} days", days=f"{seconds / DAY_S:.1f}")


def percent_words(probability: float) -> str:
    """Return a probability as a percentage that never claims certainty."""
    if probability > 0.99:  # noqa: PLR2004  a hundredth from certain
        return tr("> 99 %", "a probability")
    return tr("{percent} %", "a probability", None, percent=f"{probability * 100:.0f}")


def odds_words(logit: float) -> str:
    """Return how many times something raises or lowers odds, to two digits, from how much it moves their logarithm."""
    times = math.exp(abs(logit))
    said = number(int(float(f"{times:.2g}"))) if times >= 9.95 else f"{times:.1f}"  # noqa: PLR2004  two digits
    return tr("odds {times}-fold up", times=said) if logit >= 0 else tr("odds {times}-fold down", times=said)
