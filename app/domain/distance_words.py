"""Distances, directions and positions as a person says them."""

KM_M = 1000
WINDS = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")


def distance_words(metres: float) -> str:
    """Return a distance with no more digits than it is worth."""
    if metres < KM_M:
        return f"{metres:.0f} m" if metres < KM_M / 10 else f"{round(metres, -1):.0f} m"
    return f"{metres / KM_M:.1f} km" if metres < 10 * KM_M else f"{metres / KM_M:,.0f} km"


def direction_words(bearing_deg: float) -> str:
    """Return the nearest of eight winds; 0 is north, 90 is east."""
    return WINDS[round(bearing_deg / 45) % len(WINDS)]


def position_words(latitude: float, longitude: float) -> str:
    """Return a position to five decimals, which is a metre: 46.20440° N, 6.14320° E."""
    north, east = "N" if latitude >= 0 else "S", "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.5f}° {north}, {abs(longitude):.5f}° {east}"


def listed(words: "list[str] | tuple[str, ...]", joint: str = "and") -> str:
    """Return words as a list in a sentence: a, b and c."""
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joint} {words[-1]}"
