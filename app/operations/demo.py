"""The reference case from pictures to answers, and how well the answers agree with the truth."""

import csv
import secrets
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import MachineError, RequestError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Kind
from app.domain.media import Counts
from app.domain.work import Cancel, Changes, Progress, Report, Stage
from app.grouping.agreement import Agreement, agreement
from app.operations.analyse import analyse
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.reference_case.reference_case import PICTURES, TRUTH, UNFINISHED, make_reference_case
from app.store import clusters, media
from app.store.case_store import Case, create_case, open_case

EXAMINER, EXHIBIT = "reference case", "REF-1"
TRUTH_COLUMN = {Kind.PLACE: "place", Kind.SERIES: "series"}


class DemoStoppedError(RequestError):
    """The making of the reference case was stopped."""

    code = "VID-441"

    def __init__(self) -> None:
        super().__init__(
            tr("The reference case was not made: it was stopped."),
            why=tr("What had been made of it was taken away again."),
            next_step=tr("Begin it again whenever you like."),
        )


@dataclass(frozen=True, slots=True)
class DemoCase:
    """Where the reference case lies, and how to open it."""

    folder: Path
    case_folder: Path
    passphrase_file: Path

    @classmethod
    def inside(cls, folder: Path) -> "DemoCase":
        """Return where everything lies in a folder of its own."""
        return cls(folder, folder / "reference.homeward", folder / "passphrase.txt")

    @property
    def pictures(self) -> Path:
        """The exhibit."""
        return self.folder / PICTURES


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What was found in the reference case, and how well it agrees with the truth."""

    counts: Counts
    clusters: Mapping[Kind, int]
    agreements: Mapping[Kind, Agreement]
    seconds: Mapping[str, float]


def make_pictures(folder: Path, *, rooms: int, seed: int, report: Report, cancel: Cancel | None = None) -> DemoCase:
    """Make the pictures of the reference case, unless they are there already.

    The pass phrase lies beside the case in clear: there is nothing in it to protect. What breaks off leaves nothing
    behind that it made, so that no half of a case is ever taken for a whole one.

    Raises:
        DemoStoppedError: if ``cancel`` asked for the end.
        FolderInUseError: if there are other pictures in the folder.
        MachineError: if they cannot be written there.
    """
    place = DemoCase.inside(folder)

    def told(done: int, total: int) -> None:
        if cancel is not None and cancel.stopped:
            raise DemoStoppedError
        report(Progress(Stage.MAKE, done, total))

    try:
        if not (folder / TRUTH).exists():
            folder.mkdir(parents=True, exist_ok=True)
            _make_or_leave_nothing(folder, rooms, seed, told)
        if not place.passphrase_file.exists():
            place.passphrase_file.write_text(secrets.token_urlsafe(24) + "\n", encoding="utf-8")
    except OSError as error:
        raise MachineError(
            tr("The reference case's pictures could not be written."),
            why=tr("The system says: {error}.", error=error.strerror),
            next_step=tr("Name a folder that can be written, on a disk with room."),
        ) from error
    return place


def _make_or_leave_nothing(folder: Path, rooms: int, seed: int, report: Callable[[int, int], None]) -> None:
    ours = not (folder / PICTURES).exists()
    try:
        make_reference_case(folder, rooms=rooms, seed=seed, report=report)
    except BaseException:
        if ours:
            shutil.rmtree(folder / PICTURES, ignore_errors=True)
            (folder / TRUTH).with_suffix(UNFINISHED).unlink(missing_ok=True)
        raise


def open_demo(place: DemoCase, examiner: str = EXAMINER) -> Case:
    """Open the case of the reference pictures, or make it."""
    phrase = place.passphrase_file.read_text(encoding="utf-8").strip()
    if place.case_folder.exists():
        return open_case(place.case_folder, phrase, examiner=examiner)
    return create_case(place.case_folder, phrase, examiner=examiner).case


def run_demo(job: Job, place: DemoCase) -> DemoResult:
    """Import and analyse the reference pictures, and compare what was found with the truth."""
    seconds: dict[str, float] = {}
    steps: dict[str, Callable[[], Changes]] = {
        "import": lambda: import_exhibit(job, place.pictures, EXHIBIT),
        "analyse": lambda: analyse(job),
    }
    for name, step in steps.items():
        started_s = time.monotonic()
        step()
        seconds[name] = time.monotonic() - started_s
    truth = read_truth(place.folder / TRUTH)
    found = {kind: clusters.of(job.case.db, kind) for kind in truth}
    return DemoResult(
        media.counts(job.case.db),
        {kind: len(each) for kind, each in found.items()},
        {kind: agreement(labels, found[kind]) for kind, labels in truth.items()},
        seconds,
    )


def read_truth(path: Path) -> dict[Kind, dict[MediaId, str]]:
    """Return the true place and series of each picture that has one."""
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return {
        kind: {MediaId(row["sha256"]): row[column] for row in rows if row[column]}
        for kind, column in TRUTH_COLUMN.items()
    }
