"""The parts of a compared pair: its two sides, and the regions of points that agree, in words and where they lie."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics

from app.domain.arrays import UInt8s
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import FaceBox
from app.ui.widgets.pair_painter import LETTERS, Points

BANDS = (
    (tr("upper left"), tr("upper middle"), tr("upper right")),
    (tr("left", "place in a picture"), tr("middle", "place in a picture"), tr("right", "place in a picture")),
    (tr("lower left"), tr("lower middle"), tr("lower right")),
)

YEAR = re.compile(r"\b\d{4}-(?=\d\d-\d\d )")


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One of the two pictures, without anything clear of it."""

    media_id: MediaId
    caption: str
    tile: UInt8s | None
    size_px: tuple[int, int] | None = None
    """Width and height, where they are known: a tile tells the proportions only roughly."""
    face: FaceBox | None = None
    """The face that a word is about, marked by a box."""

    def caption_in(self, metrics: QFontMetrics, room_px: int) -> str:
        """Return the caption, or as much as has room: hour and zone outlast the year, and that the picture's name."""
        short = YEAR.sub("", self.caption)
        forms = (self.caption, short, short.replace(f" {self.media_id[:8]}", ""))
        fitting = (each for each in forms if metrics.horizontalAdvance(each) <= room_px)
        return next(fitting, metrics.elidedText(forms[-1], Qt.TextElideMode.ElideRight, room_px))


def region_words(points: Points, region: int) -> str:
    """Return what is said of one region."""
    rows = points.of_region[region]
    numbers = points.number[rows]
    left, right = (_where(points.xy(side)[rows].mean(axis=0).tolist()) for side in (0, 1))
    which = tr("Region {letter} of {many}", letter=LETTERS[region], many=len(points.of_region))
    span = tr("points {first} to {last}", first=numbers.min(), last=numbers.max())
    span = tr("point {point}", point=numbers.min()) if len(rows) == 1 else span
    where = tr("{left} in the left picture, {right} in the right one", left=left, right=right)
    return f"{which}: {span}, {where}."


def region_box(points: Points, region: int, place: QRect) -> QRect:
    """Return where a region lies in the left picture, which stands at a place."""
    shares = points.xy(0)[points.of_region[region]]
    low, high = shares.min(axis=0).tolist(), shares.max(axis=0).tolist()
    corners = (
        QPoint(place.x() + round(x * place.width()), place.y() + round(y * place.height())) for x, y in (low, high)
    )
    return QRect(*corners)


def _where(xy: list[float]) -> str:
    column, row = (min(int(each * 3), 2) for each in xy)
    return BANDS[row][column]
