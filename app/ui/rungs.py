"""The ladder's tiers as the window holds them: for how long, by which key, and what may be done meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt

from app.domain.exposure import Tier
from app.domain.language import tr

ARROWS: Mapping[Qt.Key, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
FACES_KEY = Qt.Key.Key_F
"""Held beside the key of a peek it leaves faces clear."""
ZOOMS: Mapping[Qt.Key, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


@dataclass(frozen=True, slots=True)
class Rung:
    """How one tier is held.

    Args:
        line: what stands below the picture.
        command: which command shows and veils it; every other one lets the veil fall before it runs.
        stays_ms: it veils itself after so long; where acts keep it, after so long without one.
        keys: the keys that are its own; all others let the veil fall.
        kept_by_acts: whether its own keys and the mouse begin the time anew.
        held: whether it stands only while its key is down; then ``stays_ms`` is for a key that went up unnoticed.
        sticky_ms: how long it stays where the examiner has chosen not to hold keys.

    """

    line: str
    command: str
    stays_ms: int
    keys: frozenset[Qt.Key] = frozenset()
    kept_by_acts: bool = False
    held: bool = False
    sticky_ms: int = 0


RUNGS: Mapping[Tier, Rung] = {
    Tier.DRAWING: Rung(tr("lines only, people left out  ·  Esc veils"), "picture.drawing", 60_000),
    Tier.CONTEXT: Rung(tr("people filled in  ·  Esc veils"), "picture.context", 60_000),
    Tier.KEYHOLE: Rung(
        tr("keyhole: arrows or mouse move it, Esc veils"),
        "picture.keyhole",
        5_000,
        frozenset(ARROWS),
        kept_by_acts=True,
    ),
    Tier.PEEK: Rung(
        tr("grey, while the key is down"),
        "picture.peek",
        60_000,
        frozenset({FACES_KEY}),
        held=True,
        sticky_ms=10_000,
    ),
    Tier.FULL: Rung(
        tr("in full for 20 seconds: + and - zoom, Esc veils"), "picture.full", 20_000, frozenset({*ARROWS, *ZOOMS})
    ),
}
"""Times: the wellbeing reference, 1.3; a minute for what shows no person, as long as nobody else is there."""
