"""Draws a laboratory's own map beneath the package's: which tiles, where, and what stands in for those not there."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.ui.map_tiles import Key, MapTiles
from app.ui.theme import Mode, Theme
from app.ui.widgets.map_areas import Box

ROUND_DEG, HALF_DEG = 360.0, 180.0
LEVELS_UP = 6
"""A tile of a zoom that is lower by more than this has nothing to show any more: four of its pixels fill one."""
LEVELS_DOWN = 1
"""How far above the wanted zoom the lowest one that the file has may lie; farther out, too many would be drawn."""
SHARE_OF_ROOM = 2
DARK_OPACITY = 0.62
"""Maps are made for paper: in the dark as bright as they are they would be all that is seen."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a map shows: a part of it, at so many pixels a degree and so many of the screen's for each of these."""

    box: Box
    scale: float
    ratio: float

    def edge(self, degrees: float) -> float:
        """Return how many pixels a number of degrees are, at the next whole pixel of the screen: tiles leave no gap."""
        return round(degrees * self.scale * self.ratio) / self.ratio


@dataclass(frozen=True, slots=True)
class Spread:
    """The tiles in sight: columns count on beyond the date line, rows from the north."""

    zoom: int
    columns: range
    rows: range

    @property
    def many(self) -> int:
        """How many they are."""
        return len(self.columns) * len(self.rows)

    def from_the_middle(self) -> list[tuple[Key, int]]:
        """Return each tile, and the column where it stands; those in the middle first."""
        across, down = (self.columns.start + self.columns.stop - 1) / 2, (self.rows.start + self.rows.stop - 1) / 2
        places = sorted(
            ((column, row) for column in self.columns for row in self.rows),
            key=lambda at: math.hypot(at[0] - across, at[1] - down),
        )
        return [((self.zoom, column % (1 << self.zoom), row), column) for column, row in places]


def spread(sight: Sight, zoom: int) -> Spread:
    """Return the tiles of a zoom that are in sight."""
    step, last = ROUND_DEG / (1 << zoom), (1 << zoom) - 1
    west, east = (math.floor((each + HALF_DEG) / step) for each in (sight.box.west, sight.box.east))
    north, south = (math.floor((HALF_DEG - each) / step) for each in (sight.box.north, sight.box.south))
    return Spread(zoom, range(west, east + 1), range(max(north, 0), min(south, last) + 1))


def tiles_in_sight(tiles: MapTiles, sight: Sight, text_scale: float) -> Spread | None:
    """Return the tiles to draw, None where the file has none for so far out.

    One pixel of a tile is about one of the window's, times how much larger text is wanted, so that what is written on
    the map can be read; the screen's own pixels only make it smoother.
    """
    facts = tiles.facts
    if facts is None:
        return None
    wanted = round(math.log2(max(ROUND_DEG * sight.scale / (tiles.side_px * text_scale), 1.0)))
    if wanted < facts.least_zoom - LEVELS_DOWN:
        return None
    for zoom in range(min(max(wanted, facts.least_zoom), facts.most_zoom), facts.least_zoom - 1, -1):
        found = spread(sight, zoom)
        if found.many * SHARE_OF_ROOM <= tiles.room:
            return found
    return None


def paint_tiles(painter: QPainter, theme: Theme, tiles: MapTiles, sight: Sight) -> list[QRectF]:
    """Draw what is ready of the map, and ask for what is not; return which parts are drawn."""
    found = tiles_in_sight(tiles, sight, theme.text_scale)
    if found is None:
        tiles.ask(())
        return []
    step = ROUND_DEG / (1 << found.zoom)
    drawn: list[QRectF] = []
    missing: dict[Key, None] = {}
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if theme.mode is Mode.DARK:
        painter.setOpacity(DARK_OPACITY)
    for key, column in found.from_the_middle():
        west, north = column * step - HALF_DEG - sight.box.west, sight.box.north - HALF_DEG + key[2] * step
        corner = QPointF(sight.edge(west), sight.edge(north))
        place = QRectF(corner, QPointF(sight.edge(west + step), sight.edge(north + step)))
        if _paint_tile(painter, tiles, key, place):
            drawn.append(place)
        if (wanted := _next(tiles, key)) is not None:
            missing[wanted] = None
    painter.restore()
    tiles.ask(tuple(missing))
    return drawn


def _next(tiles: MapTiles, key: Key) -> Key | None:
    """Return what is to be read for a tile: itself, or what can stand in for it where it is known not to be there."""
    for up in range(_levels(tiles, key) + 1):
        at = _above(key, up)
        if not tiles.is_known(at):
            return at
        if tiles.find(at) is not None:
            return None
    return None


def _paint_tile(painter: QPainter, tiles: MapTiles, key: Key, place: QRectF) -> bool:
    """Draw a tile, or its part of the nearest one of a lower zoom; tell whether there was any."""
    for up in range(_levels(tiles, key) + 1):
        picture = tiles.find(_above(key, up))
        if picture is not None:
            side = picture.width() / (1 << up)
            inside = (1 << up) - 1
            part = QRectF((key[1] & inside) * side, (key[2] & inside) * side, side, side)
            painter.drawImage(place, picture, part)
            return True
    return False


def _levels(tiles: MapTiles, key: Key) -> int:
    least = tiles.facts.least_zoom if tiles.facts is not None else key[0]
    return min(LEVELS_UP, key[0] - least)


def _above(key: Key, up: int) -> Key:
    return key[0] - up, key[1] >> up, key[2] >> up
