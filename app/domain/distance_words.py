"""Distances, directions and positions as a person says them."""

from collections.abc import Sequence

from app.domain.language import number, tr

KM_M = 1000


def distance_words(metres: float) -> str:
    """Return a distance with no more digits than it is worth."""
    if metres < KM_M:
        return tr("{metres} m", metres=f"{metres if metres < KM_M / 10 else round(metres, -1):.0f}")
    return tr("{km} km", km=f"{metres / KM_M:.1f}" if metres < 10 * KM_M else number(round(metres / KM_M)))


def direction_words(bearing_deg: float) -> str:
    """Return the nearest of eight winds; 0 is north, 90 is east."""
    winds = (
        tr("north", "a direction"),
        tr("north-east", "a direction"),
        tr("east", "a direction"),
        tr("south-east", "a direction"),
        tr("south", "a direction"),
        tr("south-west", "a direction"),
        tr("west", "a direction"),
        tr("north-west", "a direction"),
    )
    return winds[round(bearing_deg / 45) % len(winds)]


def position_words(latitude: float, longitude: float) -> str:
    """Return a position to five decimals, which is a metre: 46.20440° N, 6.14320° E."""
    north = tr("N", "north of the equator") if latitude >= 0 else tr("S", "south of the equator")
    east = tr("E", "east of Greenwich") if longitude >= 0 else tr("W", "west of Greenwich")
    return f"{abs(latitude):.5f}° {north}, {abs(longitude):.5f}° {east}"


def listed(words: Sequence[str]) -> str:
    """Return words as a list in a sentence: a, b and c."""
    return tr("{some} and {last}", some=", ".join(words[:-1]), last=words[-1]) if len(words) > 1 else "".join(words)


def either(words: Sequence[str]) -> str:
    """Return words as a choice in a sentence: a, b or c."""
    return tr("{some} or {last}", some=", ".join(words[:-1]), last=words[-1]) if len(words) > 1 else "".join(words)


def begun(words: Sequence[str], most: int) -> str:
    """Return the first few words as a list that says how many more there are: a, b and 3 more."""
    if len(words) <= most:
        return listed(words)
    return tr("{some} and %n more", "", len(words) - most, some=", ".join(words[:most]))
