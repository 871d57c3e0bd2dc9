"""The reveal ladder's tiers, and how much of a clear picture stood on the screen for how long."""

from dataclasses import dataclass
from enum import StrEnum

MEGAPIXEL, SECOND_MS = 1_000_000, 1_000


class Tier(StrEnum):
    """How much a reveal shows, from the least to the most; a card and a tile need none.

    Source: the wellbeing reference, 1.3.
    """

    DRAWING = "drawing"
    """Lines only, people left out."""
    CONTEXT = "context"
    """The scene, sharp, its people filled in."""
    KEYHOLE = "keyhole"
    """One small circle of clear pixels, the rest a tile."""
    PEEK = "peek"
    """The whole picture, small and grey, while a key is held."""
    FULL = "full"
    """The evidence itself, in colour, as large as the window, with a reason."""


CLEAR = (Tier.KEYHOLE, Tier.PEEK, Tier.FULL)
"""Tiers that can show people."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What of one reveal stood on the screen.

    Args:
        pixel_ms: device pixels that carried more than a tile's detail, times the milliseconds that they stood.
        shown_ms: for how many milliseconds anything of it stood.

    """

    pixel_ms: int = 0
    shown_ms: int = 0

    def __post_init__(self) -> None:
        """Refuse less than nothing."""
        if self.pixel_ms < 0 or self.shown_ms < 0:
            raise ValueError(f"less than nothing was shown: {self}")

    @property
    def megapixel_s(self) -> float:
        """Megapixel-seconds: a peek of 512 by 512 pixels for four seconds is about one."""
        return self.pixel_ms / MEGAPIXEL / SECOND_MS


@dataclass(frozen=True, slots=True)
class Looks:
    """What an examiner looked at in one tier on one day (UTC).

    Args:
        day: as YYYY-MM-DD.
        tier: what was shown.
        reveals: how many there were.
        repeats: how many of them were of a picture that the same examiner had looked at before, in a clear tier.
        shown: how much, for how long, all together.

    """

    day: str
    tier: Tier
    reveals: int
    repeats: int
    shown: Shown


@dataclass(frozen=True, slots=True)
class OwnLooks:
    """What an examiner looked at, as far as the keys on this machine open it.

    Args:
        looks: by day and tier, oldest first; what does not open is a reveal with nothing shown.
        elsewhere: how many looks were sealed with a key that is not here.
        damaged: how many are not as they were sealed.

    """

    looks: tuple[Looks, ...]
    elsewhere: int = 0
    damaged: int = 0

    @property
    def complete(self) -> bool:
        """Whether every look that was sealed was opened."""
        return not (self.elsewhere or self.damaged)


@dataclass(frozen=True, slots=True)
class Total:
    """What all examiners of a case looked at in one tier, without names.

    Args:
        tier: what was shown.
        reveals: how many there were.
        repeats: how many of them were of a picture that the same examiner had looked at before, in a clear tier.
        measured: how many of them ``shown`` is the sum of.
        shown: how much, for how long; None where it would tell about fewer than three examiners.

    """

    tier: Tier
    reveals: int
    repeats: int
    measured: int = 0
    shown: Shown | None = None


@dataclass(frozen=True, slots=True)
class Spared:
    """Judgements that needed no look.

    Args:
        grades: media items that were graded.
        unseen: how many of them the examiner had not looked at in a clear tier before.
        by_copies: how many of the unseen had a copy that was looked at.

    """

    grades: int = 0
    unseen: int = 0
    by_copies: int = 0
