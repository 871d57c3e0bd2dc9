"""A drawn part of a picture."""

from dataclasses import dataclass

from app.domain.errors import RequestError
from app.domain.language import tr

LEAST_SHARE = 0.005
"""A side shorter than this share of the picture is a slip of the hand."""


class NoRegionError(RequestError):
    """What was drawn is no part of the picture."""

    code = "VID-450"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("That is no region of the picture."),
            why=why,
            next_step=tr("Give left, top, right and bottom as shares from 0 to 1, for example 0.2,0.1,0.6,0.5."),
        )


@dataclass(frozen=True, slots=True)
class Region:
    """An upright rectangle in shares (0..1) of the picture's width and height."""

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        """Refuse what lies outside the picture or has no area.

        Raises:
            NoRegionError: if it does.

        """
        sides = (self.left, self.top, self.right, self.bottom)
        if not all(0 <= side <= 1 for side in sides):
            raise NoRegionError(tr("A side lies outside the picture."))
        if self.right - self.left < LEAST_SHARE or self.bottom - self.top < LEAST_SHARE:
            raise NoRegionError(tr("It has no area: left is less than right, and top is less than bottom."))

    @property
    def area(self) -> float:
        """The share of the picture that it covers."""
        return (self.right - self.left) * (self.bottom - self.top)

    @classmethod
    def read(cls, text: str) -> "Region":
        """Return the region that four numbers with commas between them name.

        Raises:
            NoRegionError: if they are not four, or no part of a picture.

        """
        try:
            left, top, right, bottom = (float(part) for part in text.split(","))
        except ValueError as error:
            raise NoRegionError(tr("It is not four numbers with commas between them.")) from error
        return cls(left, top, right, bottom)


WHOLE = Region(0.0, 0.0, 1.0, 1.0)
