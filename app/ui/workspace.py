"""What the panels of an open case share: the lane that writes, a reader, what is picked, and the look."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.ids import MediaId
from app.domain.link import Evidence, FaceBox, FaceEnds, Kind, LinkEnds
from app.operations.describe import SENSOR_NOISE
from app.paces import Paces
from app.settings import SensorNoise, Settings
from app.store import facets
from app.store.case_store import Case
from app.ui.aside import Aside
from app.ui.lane import Lane
from app.ui.map_tiles import MapTiles
from app.ui.theme import Theme
from app.ui.widgets.plain_label import plain
from app.ui.wording import together

if TYPE_CHECKING:
    from app.domain.remark import Remark

ROWS_AT_A_TIME = 200
NO_FACES: Mapping[MediaId, FaceBox] = {}


@dataclass(frozen=True, slots=True, eq=False)
class Finding:
    """What a search has just shown of two media items. Points: of the first of ``ends`` first.

    ``how`` says which search that was, in a sentence. ``faces``: of a search by a face, which two it is about.
    """

    ends: LinkEnds
    evidence: Evidence | None
    how: str
    sentence: str
    faces: FaceEnds | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """The row numbers of all shown media items, sorted, and by what one sees that some came or went."""

    mark: tuple[int, int]
    numbers: Ints

    @classmethod
    def read(cls, db: Database) -> "Shown":
        """Read them; a fifth of a second for a million."""
        return cls(facets.shown_mark(db), facets.shown(db))


class Selection(QObject):
    """The media items that are picked, the current one first; at most two hundred are named, the rest counted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.media: tuple[MediaId, ...] = ()
        self.count = 0

    def pick(self, *media: MediaId, count: int = 0) -> None:
        """Pick these and nothing else; ``count`` is how many there are in all, where that is more."""
        before = (self.media, self.count)
        self.media, self.count = media, max(count, len(media))
        if (self.media, self.count) != before:
            self.changed.emit()


class Workspace(QObject):
    """An open case, as the window uses it."""

    narrowed = Signal()
    """The wall is to show other media items: ``only`` has changed, or who narrows it."""
    widened = Signal()
    """Everything is to be shown again: whoever narrows lets go."""
    show_media = Signal(str)
    """A media item is to be shown on the wall."""
    show_panel = Signal(str)
    """A panel is to come forward and get the keyboard, by its name."""
    compare_asked = Signal(str, object, object)
    """Two media items are to be compared side by side: the kind that a word on them is about, both of them, and of
    people in which of them which face is meant."""
    peek_began = Signal(str)
    """A peek at a media item is asked for, by a key that went down."""
    peek_ended = Signal()
    reveal_began = Signal()
    """A reveal's row was written just now."""
    veil_asked = Signal()
    """Everything is to be veiled now, wherever it stands."""
    said = Signal(str)
    """Something was done, or why not, in words for the line under the middle."""
    written = Signal()
    """Something was written down and saved: the keyboard goes back to the pictures."""
    kept = Signal(object)
    """Settings that a panel has changed are to be kept on this machine."""
    moved_away = Signal()
    """Anything after which nothing clear may stand any more."""

    def __init__(
        self, case: Case, settings: Settings, theme: Theme, workers: int = 2, paces: Paces | None = None
    ) -> None:
        super().__init__()
        self.review = case.review
        """The sealed file that is looked at, where it is one and no case."""
        self.saved_remarks: list[Remark] = []
        """What was last saved of the remarks on it."""
        self._draft = case.draft
        self.name = case.folder.stem if case.review is None else plain(case.review.case)
        self.folder, self.examiner = case.folder, case.examiner
        self.settings, self.theme = settings, theme
        self.selection = Selection()
        self.only: Ints | None = None
        """The row numbers that the wall is narrowed to, sorted; None is all."""
        self.hidden: dict[int, str | None] = {}
        """The row numbers of the second reading that is open and of their copies, with the examiner's own code of each:
        what others said of these is shown nowhere."""
        self.told_by_category = False
        """Whether what is ticked in Filters tells of categories: itself, or in a saved filter."""
        self._narrowing: dict[str, Ints] = {}
        self.finding: Finding | None = None
        """What is picked in the search, so that it can be compared with the points that it was found by."""
        self.closed = False
        """Whether nothing can be read any more; what the lane still has to tell is told to nobody then."""
        self.reader = case.reader()
        self.lane = Lane(case, workers, paces)
        self.take(settings)
        self.aside = Aside(case.reader)
        self.pages = Aside(case.reader)
        """For what is about to be in sight; never behind a long question."""
        self.map_tiles = MapTiles()
        for part in (self.aside, self.pages):
            part.failed.connect(self.lane.failed)
        self._shown: Shown | None = None

    def is_draft_behind(self) -> bool:
        """Tell whether a remark that was said last would not survive a crash."""
        return self._draft is not None and self._draft.is_behind

    def take(self, settings: Settings) -> None:
        """Take on what the examiner has chosen for this machine; the next analysis leaves out what it says."""
        self.settings = settings
        self.lane.left_out = frozenset() if settings.sensor_noise is SensorNoise.ON else frozenset({SENSOR_NOISE})

    def keep(self, settings: Settings) -> None:
        """Change what the examiner has chosen for this machine."""
        self.take(settings)
        self.kept.emit(settings)

    def shown(self) -> Ints:
        """Return the row numbers of all shown media items, sorted; read again only where some came or went."""
        if self._shown is None or self._shown.mark != facets.shown_mark(self.reader):
            self._shown = Shown.read(self.reader)
        return self._shown.numbers

    def keep_shown(self, shown: "Shown") -> None:
        """Keep what was read of all shown media items somewhere else."""
        self._shown = shown

    def narrow(self, by: str, only: Ints | None) -> None:
        """Narrow what is shown to some row numbers, or not any more, in the name of a panel; several go together."""
        names, before = set(self._narrowing), self.only
        self._narrowing.pop(by, None)
        if only is not None:
            self._narrowing[by] = only
        self.only = reduce(_in_both, self._narrowing.values()) if self._narrowing else None
        after = self.only
        unchanged = before is after or (before is not None and after is not None and np.array_equal(before, after))
        if not unchanged or names != set(self._narrowing):
            self.narrowed.emit()

    @property
    def narrowed_by(self) -> str:
        """The panels that narrow, in words."""
        return together(sorted(self._narrowing))

    @property
    def can_widen(self) -> bool:
        """Whether anything narrows but a second reading, which narrows as long as it is open."""
        return len(self._narrowing) > bool(self.hidden)

    def compare(self, kind: Kind, ends: LinkEnds, faces: Mapping[MediaId, FaceBox] = NO_FACES) -> None:
        """Show two media items side by side; of people, with the face that is meant in each, as far as it is known."""
        self.compare_asked.emit(kind.value, ends, faces)
        self.show_panel.emit("compare")

    def close(self) -> None:
        """End the work, and close the case."""
        self.closed = True
        for part in (self.aside, self.pages, self.map_tiles):
            part.close()
        self.reader.conn.close()
        self.lane.close()


def _in_both(one: Ints, other: Ints) -> Ints:
    return np.intersect1d(one, other, assume_unique=True)
