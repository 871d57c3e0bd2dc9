"""How each requirement is tried on an analysed reference case, whose answers are known."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

from app.domain.facts import TILE_PX, CameraBody, CameraTimes, GpsFix
from app.domain.ids import MediaId
from app.domain.link import Cluster, Kind, Verdict
from app.grouping.agreement import agreement
from app.operations.decide import decide, undo_decision
from app.operations.demo import DemoCase
from app.operations.job import Job
from app.operations.seal_case import Choice, about, case_parts
from app.operations.validation_requirements import ALTERED, REQUIREMENTS, Requirement
from app.reference_case.reference_case import PICTURES, TRUTH
from app.reference_case.scene import BLOCK
from app.reference_case.shoots import Shot, plan_household
from app.reference_case.truth import TruthRow, read_truth
from app.report.sealing import Addressees, SealedFileError, pack, read_head, seal, unseal
from app.store import audit, clusters, facts, media

READ_BYTES = 1 << 20
SECOND = timedelta(seconds=1)
DEGREES = 1e-5
"""About a metre of latitude; positions are written to three millimetres."""
SHARED = "a phrase for a trial only"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a trial came to, in words and in figures."""

    met: bool
    found: str
    figures: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Bench:
    """An analysed reference case, its truth, and its files' states as they were before anything read them."""

    job: Job
    place: DemoCase
    rooms: int
    seed: int
    before: Mapping[str, tuple[str, int, int]]
    again: Mapping[Kind, list[Cluster]]

    def truth(self) -> list[TruthRow]:
        """Return the known answers."""
        return list(read_truth(self.place.folder / TRUTH))


Trial = Callable[[Bench], Outcome]


def states(folder: Path) -> dict[str, tuple[str, int, int]]:
    """Return SHA-256, size and time of change of every file, by its path in the folder."""
    found = {}
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        about_it = path.stat()
        found[path.relative_to(folder).as_posix()] = (digest, about_it.st_size, about_it.st_mtime_ns)
    return found


def _accounted(bench: Bench) -> Outcome:
    counts, files = media.counts(bench.job.case.db), len(bench.truth())
    met = counts.add_up() and counts.media_files == files and not counts.waiting
    found = f"{counts.media_files} of {files} files are in the sum, {counts.waiting} wait"
    return Outcome(met, found, {"files": files, "in_the_sum": counts.media_files, "problems": counts.problems})


def _unchanged(bench: Bench) -> Outcome:
    after = states(bench.place.pictures)
    changed = [name for name in {*after, *bench.before} if after.get(name) != bench.before.get(name)]
    found = f"{len(changed)} of {len(after)} files of the exhibit changed"
    return Outcome(not changed, found, {"files": len(after), "changed": len(changed)})


def _grouped(kind: Kind, least_precision: float, least_f1: float) -> Trial:
    def trial(bench: Bench) -> Outcome:
        labels = {row.sha256: _label(row, kind) for row in bench.truth() if row.place}
        how = agreement(labels, clusters.of(bench.job.case.db, kind))
        found = f"precision {how.precision:.4f}, recall {how.recall:.4f}, F1 {how.f1:.4f} on {how.media_items} pictures"
        figures = {"precision": how.precision, "recall": how.recall, "f1": how.f1, "pictures": how.media_items}
        return Outcome(how.precision >= least_precision and how.f1 >= least_f1, found, figures)

    return trial


def _label(row: TruthRow, kind: Kind) -> str:
    if kind is Kind.COPIES:
        return row.copy_of or row.sha256
    return row.place if kind is Kind.PLACE else row.series


def _nobody(bench: Bench) -> Outcome:
    people = clusters.of(bench.job.case.db, Kind.PERSON)
    return Outcome(not people, f"{len(people)} persons were proposed", {"persons": len(people)})


def _metadata(bench: Bench) -> Outcome:
    shots = {name: shot for number in range(-(-bench.rooms // BLOCK)) for name, shot in _shots(bench, number)}
    db = bench.job.case.db
    bodies, times, fixes = facts.of(db, CameraBody), facts.of(db, CameraTimes), facts.of(db, GpsFix)
    wrong, fields = [], 0
    for row in bench.truth():
        if row.note == "original":
            shot = shots[row.path]
            told = _as_told(bodies.get(row.sha256), times.get(row.sha256), fixes.get(row.sha256))
            expected = _as_written(shot)
            fields += len(expected)
            wrong += [name for name, value in expected.items() if not _same(told.get(name), value)]
    found = f"{fields - len(wrong)} of {fields} fields are as the camera wrote them"
    return Outcome(bool(fields) and not wrong, found, {"fields": fields, "wrong": len(wrong)})


def _shots(bench: Bench, number: int) -> Iterator[tuple[str, Shot]]:
    for shot in plan_household(bench.seed, number, bench.rooms):
        yield f"{PICTURES}/household-{number:04d}/{shot.folder()}/{shot.file_name()}", shot


def _as_written(shot: Shot) -> dict[str, object]:
    """Return what the reference case wrote into a picture of this shot: phones tell a zone, cameras a serial."""
    model = shot.body.model
    captured = shot.taken_at if model.is_phone else shot.taken_at.replace(tzinfo=None)
    fields: dict[str, object] = {"make": model.make, "model": model.name, "captured": captured}
    if not model.is_phone:
        fields["serial"] = shot.body.serial
    if shot.gps is not None:
        fields |= {"latitude": shot.gps.latitude, "longitude": shot.gps.longitude}
    return fields


def _as_told(body: CameraBody | None, times: CameraTimes | None, fix: GpsFix | None) -> dict[str, object]:
    fields: dict[str, object] = {}
    if body is not None:
        fields |= {"make": body.make, "model": body.model, "serial": body.serial}
    if times is not None:
        fields["captured"] = times.captured
    if fix is not None:
        fields |= {"latitude": fix.latitude, "longitude": fix.longitude}
    return fields


def _same(told: object, expected: object) -> bool:
    if isinstance(expected, float):
        return isinstance(told, float) and abs(told - expected) <= DEGREES
    if isinstance(expected, datetime):
        alike = isinstance(told, datetime) and (told.tzinfo is None) is (expected.tzinfo is None)
        return alike and abs(told - expected) < SECOND  # type: ignore[operator]  # it is a time, as was just seen
    return told == expected


def _veiled(bench: Bench) -> Outcome:
    shown = media.shown_ids(bench.job.case.db)
    tiles = facts.tiles(bench.job.case.db, shown)
    sides = [max(tile.shape[:2]) for tile in tiles.values()]
    found = f"{len(tiles)} of {len(shown)} pictures have a tile, of at most {max(sides, default=0)} pixels a side"
    met = len(tiles) == len(shown) and max(sides, default=0) <= TILE_PX
    return Outcome(met, found, {"tiles": len(tiles), "largest_side_px": max(sides, default=0)})


CLEAR = (
    b"SQLite format 3\0",
    b"\xff\xd8\xff\xe0\0\x10JFIF",
    b"Exif\0\0II*\0",
    b"Exif\0\0MM\0*",
    b"\x89PNG\r\n\x1a\n",
    b"household-0000",
)
"""Each so long that no enciphered file of a terabyte holds one by chance."""


def _sealed_at_rest(bench: Bench) -> Outcome:
    files = [each for each in bench.job.case.folder.rglob("*") if each.is_file()]
    clear = sum(any(_holds(path, mark) for mark in CLEAR) for path in files)
    found = f"{clear} of the case's {len(files)} files hold a picture's head, a database's, or a name of evidence"
    return Outcome(not clear, found, {"files": len(files), "clear": clear})


def _holds(path: Path, mark: bytes) -> bool:
    kept = b""
    with path.open("rb") as file:
        while part := file.read(READ_BYTES):
            if mark in kept + part:
                return True
            kept = part[-len(mark) :]
    return False


def _binding(bench: Bench) -> Outcome:
    db = bench.job.case.db
    for cluster in clusters.of(db, Kind.PLACE):
        pair = cluster.members[0], cluster.members[-1]
        decide(bench.job, Kind.PLACE, Verdict.DIFFERENT, pair)
        parted = not _together(clusters.of(db, Kind.PLACE), pair)
        undo_decision(bench.job, Kind.PLACE, pair)
        joined = _together(clusters.of(db, Kind.PLACE), pair)
        found = f"two pictures of one place were {'parted' if parted else 'left together'} by a word, and"
        found += f" {'together' if joined else 'still apart'} after it was taken back"
        return Outcome(parted and joined, found, {"parted": parted, "joined": joined})
    return Outcome(met=False, found="no place was proposed to decide on", figures={})


def _together(found: list[Cluster], pair: tuple[MediaId, MediaId]) -> bool:
    return any(set(pair) <= set(each.members) for each in found)


def _repeated(bench: Bench) -> Outcome:
    differing = [
        kind for kind, found in bench.again.items() if _members(found) != _members(clusters.of(bench.job.case.db, kind))
    ]
    found = f"{len(bench.again) - len(differing)} of {len(bench.again)} kinds of groups came out the same twice"
    return Outcome(not differing, found, {"kinds": len(bench.again), "differing": len(differing)})


def _members(found: list[Cluster]) -> list[tuple[tuple[MediaId, ...], float]]:
    return sorted((each.members, each.confidence) for each in found)


def _audited(bench: Bench) -> Outcome:
    checked = audit.verify(bench.job.case.db)
    found = f"{checked.rows} rows of the audit trail, {len(checked.faults)} faults"
    return Outcome(
        not checked.faults and checked.rows > 0, found, {"rows": checked.rows, "faults": len(checked.faults)}
    )


def _handed_on(bench: Bench) -> Outcome:
    """Seal the case in memory, open it, and alter single bytes of it all over."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415  for this only

    db, key, addressees = bench.job.case.db, Ed25519PrivateKey.generate(), Addressees(passphrase=SHARED)
    parts, counts = case_parts(db, Choice())
    file = seal(pack(about(db, Choice(), counts, ("reference", "validation")), parts, addressees, key), addressees, key)
    whole = unseal(file, SHARED, is_passphrase=True).parts == parts
    edges = [number * len(file) // ALTERED for number in range(ALTERED + 1)]
    missed = sum(not _is_noticed(file, low) for low, _ in pairwise(edges))
    found = (
        f"opened {'as sealed' if whole else 'DIFFERENTLY'}; of {ALTERED} altered bytes {ALTERED - missed} were noticed"
    )
    return Outcome(whole and not missed, found, {"altered": ALTERED, "missed": missed, "bytes": len(file)})


def _is_noticed(file: bytes, at: int) -> bool:
    altered = bytearray(file)
    altered[at] ^= 1
    try:
        return not read_head(bytes(altered)).intact
    except SealedFileError:
        return True


TRIALS: tuple[tuple[Requirement, Trial], ...] = tuple(
    zip(
        REQUIREMENTS,
        (
            _accounted,
            _unchanged,
            _grouped(Kind.COPIES, 0.999, 0.95),
            _grouped(Kind.PLACE, 0.985, 0.95),
            _grouped(Kind.SERIES, 0.98, 0.97),
            _nobody,
            _metadata,
            _veiled,
            _sealed_at_rest,
            _binding,
            _repeated,
            _audited,
            _handed_on,
        ),
        strict=True,
    )
)
