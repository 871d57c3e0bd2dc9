"""What is known of each copy in a stack: its size, when it was made, whether it says so itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlite_utils import Database

from app.domain.facts import CameraBody, CameraTimes, FileStructure, GpsFix, InnerThumbnail, PictureShape
from app.domain.ids import MediaId
from app.domain.link import Kind
from app.domain.media import shown_path
from app.store import clusters, facts, media

EXIF_KINDS = (CameraBody, CameraTimes, GpsFix)
"""Facts that a file's own Exif tags gave."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One picture of a stack.

    ``quality``: of its JPEG tables, 0 where there are none. ``captured_at``: as its camera wrote it, zone or not.
    ``written_at``: the earliest time that a file system gives one of its files. ``thumbnail_differs``: None where
    there is no thumbnail inside, or none to compare with. ``paths``: every place, for people.
    """

    media_id: MediaId
    width_px: int
    height_px: int
    size_bytes: int
    quality: int
    captured_at: datetime | None
    written_at: datetime | None
    has_exif: bool
    thumbnail_differs: bool | None
    paths: tuple[str, ...]

    @property
    def worth(self) -> tuple[int, int, int]:
        """By which the best copy is chosen: pixels, then what compression left of them, then bytes."""
        return self.width_px * self.height_px, self.quality, self.size_bytes

    @property
    def made_at(self) -> datetime:
        """By which the earliest copy is chosen: what its camera wrote, else what its file says; never, where neither.

        Times without a zone are ordered as if they were UTC: within a stack it is mostly one camera's clock.
        """
        known = self.captured_at or self.written_at
        if known is None:
            return datetime.max.replace(tzinfo=UTC)
        return known if known.tzinfo is not None else known.replace(tzinfo=UTC)


def of(db: Database, media_id: MediaId) -> list[Copy]:
    """Return the copies of a media item, itself among them, the best first; only itself where it is in no stack."""
    held = (each.members for each in clusters.containing(db, media_id) if each.kind is Kind.COPIES)
    members = next(held, None) or (media_id,)
    return sorted(
        (_copy(db, each) for each in members), key=lambda copy: (*(-part for part in copy.worth), copy.media_id)
    )


def best(copies: list[Copy]) -> list[Copy]:
    """Return the copy that shows most."""
    return [max(copies, key=lambda copy: copy.worth)] if copies else []


def earliest(copies: list[Copy]) -> list[Copy]:
    """Return the copy that was made first; none where no copy has a time."""
    timed = [copy for copy in copies if copy.captured_at or copy.written_at]
    return [min(timed, key=lambda copy: copy.made_at)] if timed else []


def with_exif(copies: list[Copy]) -> list[Copy]:
    """Return those whose files say what camera made them, when or where."""
    return [copy for copy in copies if copy.has_exif]


def with_another_thumbnail(copies: list[Copy]) -> list[Copy]:
    """Return those whose files hold a thumbnail of something else."""
    return [copy for copy in copies if copy.thumbnail_differs]


Choice = Callable[[list[Copy]], list[Copy]]


def _copy(db: Database, media_id: MediaId) -> Copy:
    files = media.files_of(db, media_id)
    shape, structure = facts.one(db, media_id, PictureShape), facts.one(db, media_id, FileStructure)
    times, inside = facts.one(db, media_id, CameraTimes), facts.one(db, media_id, InnerThumbnail)
    return Copy(
        media_id,
        shape.width_px if shape is not None else 0,
        shape.height_px if shape is not None else 0,
        max((each.size_bytes for each in files), default=0),
        structure.quality if structure is not None else 0,
        times.captured if times is not None else None,
        min((each.modified_at for each in files if each.modified_at is not None), default=None),
        any(facts.one(db, media_id, kind) is not None for kind in EXIF_KINDS),
        inside.differs if inside is not None else None,
        tuple(shown_path(each.path, each.member) for each in files),
    )
