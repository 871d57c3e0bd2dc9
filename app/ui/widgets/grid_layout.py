"""Where tiles stand in a grid that knows rows, not pixels: one after the other, or in groups that each begin a row.

A group begins with a cell of its own, which says what it is. Everything is counted, nothing listed: a million tiles in
ten thousand groups cost as much as a hundred.
"""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt

from app.domain.arrays import Ints
from app.domain.language import tr


@dataclass(frozen=True, slots=True)
class GroupLabel:
    """What the first cell of a group says."""

    name: str
    count: int
    folded: bool = False
    """Whether only its first tile is shown."""
    about: str = ""
    """What tells it from others that have no name either: when its pictures were taken."""

    def sentence(self) -> str:
        """Return it in words, for a screen reader."""
        name = ", ".join(filter(None, (self.name, self.about)))
        if self.folded:
            return tr("group {name}, %n tiles, folded", "", self.count, name=name)
        return tr("group {name}, %n tiles", "", self.count, name=name)


MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
MIRRORED = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
"""Which way an arrow leads in a window that is read from right to left, where the first tile stands on the right."""
NO_GROUPS: Ints = np.zeros(0, np.int64)


def towards(key: Qt.Key, direction: Qt.LayoutDirection) -> Qt.Key:
    """Return the key that leads the same way where the first tile stands on the left."""
    return MIRRORED.get(key, key) if direction is Qt.LayoutDirection.RightToLeft else key


class GridLayout:
    """``starts``: (g,) the position with which each group begins, the first being 0; none where there are no groups."""

    def __init__(self, count: int, columns: int, starts: Ints = NO_GROUPS) -> None:
        self.count, self.columns, self.starts = count, max(1, columns), starts
        if len(starts):
            sizes = np.diff(np.append(starts, count))
            self._first_row = np.concatenate([[0], np.cumsum(-(-(sizes + 1) // self.columns))])
        else:
            self._first_row = np.array([0, -(-count // self.columns)])

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return int(self._first_row[-1])

    def group_of(self, position: int) -> int:
        """Return the group of a position; -1 where there are no groups."""
        return int(np.searchsorted(self.starts, position, side="right")) - 1

    def range_of(self, group: int) -> tuple[int, int]:
        """Return the first position of a group, and the one behind its last."""
        end = int(self.starts[group + 1]) if group + 1 < len(self.starts) else self.count
        return int(self.starts[group]), end

    def cell_of(self, position: int) -> tuple[int, int]:
        """Return the row and column of a position."""
        group = self.group_of(position)
        if group < 0:
            return divmod(position, self.columns)
        row, column = divmod(position - int(self.starts[group]) + 1, self.columns)
        return int(self._first_row[group]) + row, column

    def head_of(self, group: int) -> int:
        """Return the row of a group's first cell, which stands in the first column."""
        return int(self._first_row[group])

    def position_at(self, row: int, column: int) -> int:
        """Return the position of a cell; -1 where no tile is."""
        if not (0 <= row < self.rows and 0 <= column < self.columns):
            return -1
        if not len(self.starts):
            position = row * self.columns + column
            return position if position < self.count else -1
        group = int(np.searchsorted(self._first_row, row, side="right")) - 1
        first, end = self.range_of(group)
        position = first + (row - int(self._first_row[group])) * self.columns + column - 1
        return position if first <= position < end else -1

    def target(self, key: Qt.Key, position: int, rows_shown: int) -> int | None:
        """Return where a moving key leads to from a position; None for other keys."""
        across, down = MOVES.get(key, (0, 0))
        down += {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(key, 0) * rows_shown
        if across or down:
            return self.moved(position, across, down)
        return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.count - 1}.get(key)

    def moved(self, position: int, across: int, down: int) -> int:
        """Return where a step leads to: nowhere beyond the ends, but far ones to the first or the last tile."""
        if across:
            return position + across if 0 <= position + across < self.count else position
        row, column = self.cell_of(position)
        if 0 <= row + down < self.rows:
            return self.nearest_in(row + down, column)
        if abs(down) == 1:
            return position
        return 0 if down < 0 else self.count - 1

    def nearest_in(self, row: int, column: int) -> int:
        """Return the position of a cell, or of the last tile before it in its row; the group's first at its head."""
        row = min(max(row, 0), max(self.rows - 1, 0))
        for each in range(column, -1, -1):
            if (position := self.position_at(row, each)) >= 0:
                return position
        return self.position_at(row, 1) if self.columns > 1 else self.position_at(row + 1, 0)

    def seen(self, first_row: int, last_row: int) -> tuple[int, int]:
        """Return the first position of some rows, and the one behind their last."""
        if not len(self.starts):
            return min(first_row * self.columns, self.count), min((last_row + 1) * self.columns, self.count)
        first, last = (self._before(row) for row in (first_row, last_row + 1))
        return first, last

    def heads(self, first_row: int, last_row: int) -> range:
        """Return the groups that begin in some rows."""
        low, high = np.searchsorted(self._first_row[:-1], (first_row, last_row + 1))
        return range(int(low), int(high)) if len(self.starts) else range(0)

    def _before(self, row: int) -> int:
        """Return how many tiles stand above a row."""
        if row >= self.rows:
            return self.count
        group = int(np.searchsorted(self._first_row, row, side="right")) - 1
        first, end = self.range_of(group)
        inside = max((row - int(self._first_row[group])) * self.columns - 1, 0)
        return min(first + inside, end)
