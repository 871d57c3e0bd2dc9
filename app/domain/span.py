"""Spans of time as a person says them."""

MINUTE_S, HOUR_S = 60, 3600


def span_words(seconds: float) -> str:
    """Return a span of time in words."""
    if seconds < 2 * MINUTE_S:
        return f"{seconds:.0f} second{'' if round(seconds) == 1 else 's'}"
    if seconds < 2 * HOUR_S:
        return f"{seconds / MINUTE_S:.0f} minutes"
    return f"{seconds / HOUR_S:.1f} hours"
