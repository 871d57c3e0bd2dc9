"""What a report tells of each media item: its digits, where it lay, size, times, camera, position, category, tags."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from app.domain.camera import identify
from app.domain.distance_words import position_words
from app.domain.facts import CameraBody, CameraTimes, GpsFix, PictureShape
from app.domain.ids import MediaId
from app.domain.language import number
from app.domain.link import Cluster, Kind
from app.domain.media import shown_path
from app.domain.work import Stage
from app.operations.report_groups import Telling
from app.operations.report_pictures import tiles_of
from app.operations.report_wanted import Part, Wanted
from app.report.annexes import title_of
from app.report.case_told import ItemTold
from app.report.document import Row
from app.store import facts, grades, hash_sets, media, media_export, problems, tags

A_READ = 200
TIMES = (
    ("captured", "taken"),
    ("digitised", "digitised"),
    ("changed", "changed"),
    ("gps", "by its receiver"),
    ("container", "in its container"),
)
PATHS_MOST = 50


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """What is read of the whole case at once."""

    digests: Mapping[MediaId, tuple[str, int]]
    said: Mapping[MediaId, Sequence[Row]]
    homes: Mapping[MediaId, Sequence[str]]


def items_told(telling: Telling, groups: Mapping[Kind, Sequence[Cluster]]) -> list[ItemTold]:
    """Return every media item that is named, by its number."""
    db, wanted, names = telling.db, telling.wanted, telling.names
    known = _Known(media_export.digests(db), _said(db), _homes(groups))
    ids, found = list(names), []
    for at in range(0, len(ids), A_READ):
        telling.step(Stage.READ, at, len(ids))
        some = ids[at : at + A_READ]
        tiles = tiles_of(db, names, some)
        read = _Facts(db, some)
        for place, media_id in enumerate(some, at + 1):
            rows = tuple(_rows(db, wanted, media_id, read, known))
            found.append(ItemTold(place, media_id, rows, tiles.get(media_id)))
    return found


class _Facts:
    """The facts of some media items."""

    def __init__(self, db: Database, some: Sequence[MediaId]) -> None:
        self.shapes = facts.some(db, some, PictureShape)
        self.times = facts.some(db, some, CameraTimes)
        self.bodies = facts.some(db, some, CameraBody)
        self.fixes = facts.some(db, some, GpsFix)


def _rows(db: Database, wanted: Wanted, media_id: MediaId, read: _Facts, known: _Known) -> Iterator[Row]:
    md5, size_bytes = known.digests[media_id]
    yield Row("SHA-256", media_id, exact=True)
    yield Row("MD5", md5, exact=True)
    if wanted.has(Part.PATHS):
        yield from _paths(db, media_id)
    shape = read.shapes.get(media_id)
    of = f", {number(shape.width_px)} by {number(shape.height_px)} pixels, {shape.format}" if shape else ""
    yield Row("Size", f"{number(size_bytes)} bytes{of}")
    if (times := read.times.get(media_id)) is not None:
        yield from _times(times)
    body = read.bodies.get(media_id)
    if body is not None and (camera := identify(body)) is not None:
        yield Row("Camera", camera.words)
    if (fix := read.fixes.get(media_id)) is not None:
        near = f", within {fix.accuracy_m:.0f} m as it says" if fix.accuracy_m is not None else ""
        yield Row("Position", f"{position_words(fix.latitude, fix.longitude)}{near}")
    yield from known.said.get(media_id, ())
    if marks := tags.of_media(db, media_id):
        yield Row("Tags", ", ".join(f"{name} ({examiner})" for name, examiner in marks))
    if homes := known.homes.get(media_id):
        yield Row("In", "; ".join(homes))
    if own := problems.for_media(db, media_id):
        yield Row("Problems", "\n".join(each.what if wanted.has(Part.PATHS) else each.code for each in own))


def _paths(db: Database, media_id: MediaId) -> Iterator[Row]:
    files = media.files_of(db, media_id)
    told = sorted(shown_path(each.path, each.member) for each in files)
    if len(told) > PATHS_MOST:
        told = [*told[:PATHS_MOST], f"and {number(len(told) - PATHS_MOST)} more"]
    yield Row("Path", "\n".join(told))
    changed = sorted(each.modified_at for each in files if each.modified_at is not None)
    if changed:
        yield Row("File changed", when(changed[0]))


def _times(times: CameraTimes) -> Iterator[Row]:
    """Yield each time with all that say the same."""
    said: dict[datetime, list[str]] = {}
    for name, words in TIMES:
        if (at := getattr(times, name)) is not None:
            said.setdefault(at, []).append(words)
    yield Row("Times", "\n".join(f"{', '.join(words)}: {when(at)}" for at, words in said.items()))


def when(at: datetime) -> str:
    """Return a time as it stands in the file, and whether its zone is known."""
    return f"{at:%Y-%m-%d %H:%M:%S}{' UTC' if at.tzinfo is not None else ', zone not given'}"


def _said(db: Database) -> dict[MediaId, list[Row]]:
    """Return the categories and the words of hash sets on each media item."""
    found: dict[MediaId, list[Row]] = {}
    for each in grades.listed(db):
        words = f"{each.code} {each.name} ({each.scheme}; {each.examiner}, {each.graded_at:%Y-%m-%d})"
        found.setdefault(each.media_id, []).append(Row("Category", words))
    for media_id, is_shown, match in hash_sets.matches(db):
        if is_shown:
            told = f"{match.name} ({match.kind.value})"
            row = (
                Row("In hash set", told)
                if match.is_exact
                else Row("Known by PhotoDNA", f"{match.reason} ({match.kind})")
            )
            found.setdefault(media_id, []).append(row)
    return found


def _homes(groups: Mapping[Kind, Sequence[Cluster]]) -> dict[MediaId, list[str]]:
    found: dict[MediaId, list[str]] = {}
    for kind in (Kind.PLACE, Kind.SERIES, Kind.COPIES, Kind.PERSON):
        for each in groups.get(kind, ()):
            for member in each.members:
                found.setdefault(member, []).append(title_of(each))
    return found
