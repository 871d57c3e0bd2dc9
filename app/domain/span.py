"""Spans of time and probabilities as a person says them."""

from app.domain.language import tr

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
