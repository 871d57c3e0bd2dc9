"""Every place of the reference case, by its number, with look-alikes among them on purpose."""

from app.reference_case.chance import stream
from app.reference_case.geometry import Scene
from app.reference_case.interior import Look, make_room
from app.reference_case.yard import make_yard

BLOCK = 4
"""Rooms of one household; the first two share wallpaper and floor, the last two their furniture."""

KINDS = (
    ("living", "bedroom", "kitchen", "study"),
    ("bedroom", "living", "yard", "kitchen"),
    ("study", "study", "living", "bedroom"),
    ("yard", "kitchen", "bedroom", "bedroom"),
)


def kind_of(room: int) -> str:
    """Return what kind of place a room is: living, bedroom, study, kitchen or yard."""
    return KINDS[room // BLOCK % len(KINDS)][room % BLOCK]


def look_of(seed: int, room: int) -> Look:
    """Return a room's coverings and furniture models; some are those of another room of its household."""
    seat = room % BLOCK
    covering = room - 1 if seat == 1 else room
    furniture = room - 1 if seat == BLOCK - 1 else room
    return Look(
        covering=int(stream(seed, "covering", covering).integers(1 << 30)),
        furniture=int(stream(seed, "furniture", furniture).integers(1 << 30)),
    )


def make_scene(seed: int, room: int) -> Scene:
    """Return a room of the reference case, the same for the same seed whatever the number of rooms."""
    rng = stream(seed, "room", room)
    look = look_of(seed, room)
    return make_yard(look, rng) if kind_of(room) == "yard" else make_room(kind_of(room), look, rng)
