"""What a picture's header says, before its pixels are decoded."""

from dataclasses import dataclass

from app.domain.work import Problem

Notices = list[Problem]
"""What a person should be told of a picture that could be shown all the same."""

TURNED = frozenset({5, 6, 7, 8})
"""EXIF orientations that swap width and height."""

FLIPPED_ACROSS, FLIPPED_DOWN = frozenset({2, 3, 6, 7}), frozenset({3, 4, 7, 8})
"""EXIF orientations that, after the swap, run from right to left, and from bottom to top."""


@dataclass(frozen=True, slots=True)
class Header:
    """Width and height as the decoder gives them, the EXIF orientation (1 to 8), and the number of frames.

    ``turns``: the decoder applies the orientation by itself. ``fast``: libjpeg-turbo decodes it to RGB straight away.
    """

    width_px: int
    height_px: int
    orientation: int = 1
    frames: int = 1
    turns: bool = False
    fast: bool = False

    @property
    def to_apply(self) -> int:
        """The orientation that is left to apply to decoded pixels."""
        return 1 if self.turns else self.orientation

    @property
    def upright_px(self) -> tuple[int, int]:
        """Width and height after orientation."""
        if self.to_apply in TURNED:
            return self.height_px, self.width_px
        return self.width_px, self.height_px
