"""Spans of time and probabilities as a person says them."""

MINUTE_S, HOUR_S, DAY_S = 60, 3600, 86_400


def span_words(seconds: float) -> str:
    """Return a span of time in words."""
    if seconds < 2 * MINUTE_S:
        return f"{seconds:.0f} second{'' if round(seconds) == 1 else 's'}"
    if seconds < 2 * HOUR_S:
        return f"{seconds / MINUTE_S:.0f} minutes"
    if seconds < 2 * DAY_S:
        return f"{seconds / HOUR_S:.1f} hours"
    return f"{seconds / DAY_S:.1f} days"


def percent_words(probability: float) -> str:
    """Return a probability as a percentage that never claims certainty."""
    return "> 99 %" if probability > 0.99 else f"{probability * 100:.0f} %"  # noqa: PLR2004  a hundredth from certain
