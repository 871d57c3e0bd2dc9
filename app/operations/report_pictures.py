"""The pictures of a report: veiled tiles, and where it was chosen the scene with people covered; never a clear one."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from sqlite_utils import Database

from app.domain.arrays import UInt8s
from app.domain.errors import AppError
from app.domain.exposure import Tier
from app.domain.facts import PictureShape
from app.domain.ids import MediaId
from app.imaging import veil
from app.operations.job import Job
from app.operations.report_wanted import Look, Wanted
from app.operations.reveal import begin_reveal, end_reveal
from app.pipeline.darkroom import Darkroom
from app.report.document import Picture
from app.store import facts

A_READ = 200


def tiles_of(db: Database, names: Mapping[MediaId, str], media: Sequence[MediaId]) -> dict[MediaId, Picture]:
    """Return the veiled tiles of some media items; of those that have none, nothing."""
    found: dict[MediaId, Picture] = {}
    for at in range(0, len(media), A_READ):
        some = media[at : at + A_READ]
        shapes = facts.some(db, some, PictureShape)
        for media_id, pixels in facts.tiles(db, some).items():
            found[media_id] = Picture(veil.tile(pixels), names[media_id], _shape(shapes.get(media_id), pixels))
    return found


class PairPictures:
    """Shows the two of a pair as it was chosen; each covered scene is a reveal, on the record, made once."""

    def __init__(self, job: Job, wanted: Wanted, names: Mapping[MediaId, str], reason: str) -> None:
        self._job, self._covered, self._names, self._reason = job, wanted.look is Look.COVERED, names, reason
        self._made: dict[MediaId, Picture] = {}

    def of(self, media_id: MediaId) -> Picture:
        """Return what is shown of a media item."""
        if media_id not in self._made:
            self._made[media_id] = self._make(media_id)
        return self._made[media_id]

    def _make(self, media_id: MediaId) -> Picture:
        tile = tiles_of(self._job.case.db, self._names, [media_id])[media_id]
        if not self._covered:
            return tile
        try:
            shown = begin_reveal(self._job, media_id, Tier.CONTEXT, self._reason)
        except AppError as error:  # it fails closed: what cannot be covered stays a tile, and says so
            return replace(tile, caption=f"{tile.caption}. {error.what}")
        end_reveal(self._job, shown.reveal_id)
        high, wide = shown.pixels.shape[:2]
        told = f"{tile.caption}. People are filled in where any were found"
        told += "; what nobody could judge stays veiled" if shown.unsure else ""
        return Picture(shown.pixels, told, (wide, high), is_tile=False)


@contextmanager
def pair_pictures(job: Job, wanted: Wanted, names: Mapping[MediaId, str], reason: str) -> Iterator[PairPictures]:
    """Give what shows pairs, with one locked worker for all of them where any is needed."""
    if wanted.look is Look.VEILED or job.darkroom is not None:
        yield PairPictures(job, wanted, names, reason)
        return
    with Darkroom() as darkroom:
        own = Job(job.case, job.report, job.cancel, job.workers, job.let_others, darkroom, job.paces, job.own_keys)
        yield PairPictures(own, wanted, names, reason)


def _shape(shape: PictureShape | None, tile: UInt8s) -> tuple[int, int]:
    return (shape.width_px, shape.height_px) if shape is not None else (tile.shape[1], tile.shape[0])
