"""Make the reference case: pictures with known answers in a folder, and the answers beside them."""

import csv
import hashlib
import io
import os
import zipfile
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.reference_case import damage
from app.reference_case.cameras import expose
from app.reference_case.chance import stream
from app.reference_case.exif import exif_bytes
from app.reference_case.geometry import Scene
from app.reference_case.lighting import LitScene, light_up, spots_of
from app.reference_case.renderer import render
from app.reference_case.scene import BLOCK, make_scene
from app.reference_case.shoots import Shot, plan_household
from app.reference_case.truth import COLUMNS, MEMBER_MARK, TruthRow
from app.reference_case.viewpoints import figures_of, view_of

PICTURES, TRUTH, UNFINISHED = "pictures", "truth.csv", ".unfinished"
ENLARGE = 1.5
"""How much larger than the sensor a picture is rendered; it is then reduced, which smooths its edges."""
THREADS = 2
QUARTER_TURNS = {1: 0, 6: 1, 3: 2, 8: 3}
"""How often an upright picture is turned to the left to lie in the sensor's grid, by its EXIF orientation."""
ARCHIVE_TIME = (2024, 5, 1, 12, 0, 0)


class FolderInUseError(RequestError):
    """The folder already holds pictures, whose answers would be mixed with the new ones."""

    code = "VID-440"

    def __init__(self) -> None:
        super().__init__(
            "The folder already holds a reference case.",
            why="Pictures of two cases in one folder would not fit the answers in truth.csv.",
            next_step="Name an empty folder, or delete this one first.",
        )


@dataclass(frozen=True, slots=True)
class ReferenceCase:
    """What was made: where the pictures and their answers are, and how many files of which sort."""

    pictures: Path
    truth: Path
    rooms: int
    originals: int
    copies: int
    others: int

    def files(self) -> int:
        """Return the number of rows in the truth: files, and members of archives."""
        return self.originals + self.copies + self.others


def make_reference_case(
    directory: Path, *, rooms: int = 12, seed: int = 1, report: Callable[[int, int], None] | None = None
) -> ReferenceCase:
    """Write ``directory/pictures`` and ``directory/truth.csv``, the same bytes for the same seed.

    ``report`` is told how many camera pictures are done, of how many; what it raises ends the making within a picture
    or two. The truth gets its name last: where it lies, nothing is missing. Memory stays within a few rooms.

    Raises:
        FolderInUseError: if there are pictures in the folder already.
        ValueError: if ``rooms`` is not positive.

    """
    if rooms < 1:
        raise ValueError(f"a reference case has at least one room, not {rooms}")
    pictures, truth = directory / PICTURES, directory / TRUTH
    if pictures.exists() and any(pictures.iterdir()):
        raise FolderInUseError
    pictures.mkdir(parents=True, exist_ok=True)
    households = range(-(-rooms // BLOCK))
    total = sum(len(plan_household(seed, number, rooms)) for number in households)
    counts = {"original": 0, "copy": 0, "other": 0}
    unfinished = truth.with_suffix(UNFINISHED)
    with unfinished.open("w", newline="", encoding="utf-8") as file, ThreadPoolExecutor(THREADS) as threads:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for number in households:
            rows = make_household(Maker(directory, threads), plan_household(seed, number, rooms), number)
            with closing(rows):  # so that pictures nobody waits for any more are not made
                for row in rows:
                    writer.writerow(row.cells())
                    counts[sort_of(row)] += 1
                    if report is not None and row.note == "original":
                        report(counts["original"], total)
    unfinished.replace(truth)
    return ReferenceCase(pictures, truth, rooms, counts["original"], counts["copy"], counts["other"])


def sort_of(row: TruthRow) -> str:
    """Return whether a row is an original, a copy, or something else."""
    return "other" if not row.place else "copy" if row.copy_of else "original"


@dataclass(frozen=True, slots=True)
class Maker:
    """Where files go, and the threads that make them."""

    directory: Path
    threads: ThreadPoolExecutor

    def write(self, path: str, content: bytes, taken_s: float) -> MediaId:
        """Write one file with its time of change; return its SHA-256."""
        file = self.directory / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        os.utime(file, (taken_s, taken_s))
        return MediaId(hashlib.sha256(content).hexdigest())


def make_household(maker: Maker, shots: list[Shot], number: int) -> Generator[TruthRow, None, None]:
    """Make all files of a household: its pictures room by room, then its archive and its broken files."""
    base = f"{PICTURES}/household-{number:04d}"
    archived: list[tuple[Shot, bytes]] = []
    for room in sorted({shot.room for shot in shots}, reverse=True):
        here = [shot for shot in shots if shot.room == room]
        for shot, content in zip(here, photograph(maker, room, here), strict=True):
            yield from write_shot(maker, base, shot, content)
            if shot.archived or shot is shots[0]:
                archived.append((shot, content))
    yield from write_archive(maker, base, archived)
    rng = stream(shots[0].seed, "broken", number)
    for name, content, note in damage.broken_files(archived[0][1], rng):
        path = f"{base}/recovered/{name}"
        yield TruthRow(path, maker.write(path, content, shots[0].taken_at.timestamp()), note=note)


def photograph(maker: Maker, room: int, shots: list[Shot]) -> Iterator[bytes]:
    """Yield the JPEG of each shot in one room, in order."""
    scene = make_scene(shots[0].seed, room)
    spots = spots_of(scene)
    lit = {name: light_up(scene, spots, name) for name in sorted({shot.light for shot in shots})}
    yield from maker.threads.map(lambda shot: take(scene, lit[shot.light], shot), shots)


def take(scene: Scene, lit: LitScene, shot: Shot) -> bytes:
    """Return the JPEG that a camera writes, EXIF and all."""
    import cv2

    view = view_of(scene, shot, ENLARGE)
    large = render(lit, view, figures_of(scene, shot, view))
    upright = tuple(round(side / ENLARGE) for side in view.size_px)
    image = np.asarray(cv2.resize(large, upright, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    in_grid = np.ascontiguousarray(np.rot90(image, QUARTER_TURNS[shot.orientation]))
    raw = expose(shot.body, in_grid, shot.chance("noise"))
    stream_out = io.BytesIO()
    Image.fromarray(raw).save(stream_out, "JPEG", quality=shot.body.model.quality, exif=exif_bytes(shot, raw))
    return stream_out.getvalue()


def write_shot(maker: Maker, base: str, shot: Shot, content: bytes) -> Iterator[TruthRow]:
    """Write a picture and the copies made of it."""
    path, taken_s = f"{base}/{shot.folder()}/{shot.file_name()}", shot.taken_at.timestamp()
    original = TruthRow(
        path, maker.write(path, content, taken_s), shot.place(), shot.series, shot.body.name, note="original"
    )
    yield original
    for place, kind in enumerate(shot.copies):
        rng = shot.chance("copy", kind)
        copy = damage.make_copy(kind, content, rng)
        path = f"{base}/{copy_name(kind, shot, rng)}"
        sha256 = maker.write(path, copy, taken_s + 86_400 * (2 + place))
        yield TruthRow(path, sha256, *described(original), original.sha256, kind)


def described(row: TruthRow) -> tuple[str, str, str]:
    """Return what a copy shares with its original."""
    return row.place, row.series, row.camera


def copy_name(kind: str, shot: Shot, rng: np.random.Generator) -> str:
    """Return where a copy lands and what it is called there."""
    stem = shot.file_name().rsplit(".", 1)[0]
    later = f"{shot.taken_at:%Y%m%d}-{int(rng.integers(10**5, 10**6))}"
    names = {
        "resaved": f"edited/{stem}_edit.jpg",
        "resized": f"edited/{stem}_small.jpg",
        "exact": f"backup/{shot.folder()}/{shot.file_name()}",
        "screenshot": f"phone/Screenshots/Screenshot_{later}.png",
        "converted": f"phone/Download/{int(rng.integers(1 << 40)):010x}.webp",
    }
    return names.get(kind, f"phone/Received/{int(rng.integers(1 << 40)):010x}.jpg")


def write_archive(maker: Maker, base: str, archived: list[tuple[Shot, bytes]]) -> Iterator[TruthRow]:
    """Write a zip with pictures as they are, and one that was edited and is nowhere else."""
    path, rows, out = f"{base}/backup/pictures.zip", [], io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for place, (shot, content) in enumerate(archived):
            kind = "resaved" if place == 0 else "exact"
            member = damage.make_copy(kind, content, shot.chance("archive"))
            name = f"{shot.body.name}/{shot.file_name()}"
            archive.writestr(zipfile.ZipInfo(name, ARCHIVE_TIME), member)
            source = hashlib.sha256(content).hexdigest()
            sha256 = MediaId(hashlib.sha256(member).hexdigest())
            about = (shot.place(), shot.series, shot.body.name)
            rows.append(TruthRow(f"{path}{MEMBER_MARK}{name}", sha256, *about, source, f"{kind}, in an archive"))
    yield TruthRow(path, maker.write(path, out.getvalue(), archived[-1][0].taken_at.timestamp()), note="archive")
    yield from rows
