"""Measures the program again on the machine that it runs on, and signs what came out.

The result is one JSON object, ``{"result": …, "signature": …}``. The signature is made over the result alone, as
``canonical`` writes it, by the examiner's own key; without a key it is null. The format is described in
resources/help/accreditation.md.
"""

import json
import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app import __version__
from app.domain.errors import RequestError
from app.domain.language import as_written, tr
from app.domain.link import Cluster, Kind
from app.domain.work import Cancel, Report
from app.imaging import models
from app.matching import calibration
from app.operations.analyse import analyse
from app.operations.demo import EXAMINER, EXHIBIT, DemoCase, make_pictures, open_demo
from app.operations.fitness import examine
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job, say_nothing
from app.operations.machine import Fitness, installed_packages
from app.operations.validation_trials import TRIALS, Bench, states
from app.reference_case.reference_case import TRUTH
from app.report.sealing import canonical, fingerprint, public_bytes
from app.store import clusters
from app.store.case_store import create_case
from app.store.key_file import KdfCost

FORMAT, VERSION = "homeward validation", 1
SIGNED_WORDS = b"homeward validation 1\0"
"""What is signed begins with these, so that no signature over something else can stand for it."""
RESULT_MOST_BYTES = 4 << 20
AGAIN, AGAIN_PHRASE = "again.homeward", "a phrase for a trial only"
ASKED_OF_THE_MACHINE = ("lock", "encryption", "models", "packages")


class ValidationFileError(RequestError):
    """A file is no result of a validation, or not as it was signed."""

    code = "VID-505"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("This is no result of a validation as it was signed."),
            why=why,
            next_step=tr("Run 'homeward validate' again."),
        )


class ValidationStoppedError(RequestError):
    """The measuring was stopped."""

    code = "VID-506"

    def __init__(self) -> None:
        super().__init__(
            tr("Nothing was measured to its end: it was stopped."),
            why=tr("A result tells of every requirement, or there is none."),
            next_step=tr("Begin it again whenever you like, in an empty folder."),
        )


@dataclass(frozen=True, slots=True)
class Course:
    """How the reference case is made, by how many processes it is analysed, and who is told."""

    rooms: int = 12
    seed: int = 1
    workers: int = 2
    report: Report = say_nothing
    cancel: Cancel = field(default_factory=Cancel)


def measure(place: DemoCase, course: Course) -> dict[str, object]:
    """Make the reference case in an empty folder, analyse it twice, and try every requirement.

    Raises:
        AppError: FolderInUseError and ValidationStoppedError among them; the folder may hold a part of the case then.

    """
    began = datetime.now(UTC)
    make_pictures(place.folder, rooms=course.rooms, seed=course.seed, report=course.report, cancel=course.cancel)
    before = states(place.pictures)
    again = _once_more(place, course)
    with open_demo(place) as case:
        job = Job(case, course.report, course.cancel, workers=course.workers)
        _work(job, place)
        with as_written():
            rows = _tried(Bench(job, place, course.rooms, course.seed, before, again)) + _of_the_machine()
    return {
        "format": FORMAT,
        "version": VERSION,
        "began": began.isoformat(timespec="seconds"),
        "ended": datetime.now(UTC).isoformat(timespec="seconds"),
        "program": f"Homeward {__version__}",
        "machine": {"system": platform.system(), "release": platform.release(), "python": platform.python_version()},
        "packages": installed_packages(),
        "models": {each.name: each.sha256 for each in models.entries().values()},
        "calibrations": {
            "links": calibration.digest(),
            "grouping": calibration.digest(calibration.GROUPING_FOLDER),
        },
        "reference_case": {
            "rooms": course.rooms,
            "seed": course.seed,
            "files": len(before),
            "truth_sha256": states(place.folder)[TRUTH][0],
        },
        "met": sum(row["met"] is True for row in rows),
        "not_met": sum(row["met"] is False for row in rows),
        "requirements": rows,
    }


def signed(result: Mapping[str, object], signer: Ed25519PrivateKey | None) -> bytes:
    """Return the file of a result, as one line of JSON; without a key its signature is null."""
    signature = None
    if signer is not None:
        public = public_bytes(signer)
        over = signer.sign(SIGNED_WORDS + canonical(result))
        signature = {"fingerprint": fingerprint(public), "ed25519": public.hex(), "signature": over.hex()}
    return canonical({"result": result, "signature": signature})


def check(untrusted: bytes, signer: str | None = None) -> tuple[dict[str, object], str]:
    """Return the result that a file holds, and the fingerprint of the key that signed it; "" where none did.

    Args:
        untrusted: the file.
        signer: the fingerprint that is expected; None accepts any key.

    Raises:
        ValidationFileError: if it is none, was altered after it was signed, or another key than that signed it.

    """
    try:
        told: Any = json.loads(untrusted) if len(untrusted) <= RESULT_MOST_BYTES else None
        result, signature = told["result"], told["signature"]
        if result["format"] != FORMAT or result["version"] != VERSION or canonical(told) != untrusted:
            raise ValidationFileError(tr("It is of another kind or version, or was written by another program."))
        if not all(row["number"] and isinstance(row["met"], bool) for row in result["requirements"]):
            raise ValidationFileError(tr("It tells of no requirements."))
        by = "" if signature is None else _signer(result, signature)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ValidationFileError(tr("It cannot be read as one.")) from error
    if signer is not None and (not by or "".join(signer.split()).lower() != "".join(by.split())):
        raise ValidationFileError(tr("It was not signed by the key that was named."))
    return result, by


def _signer(result: Mapping[str, object], signature: Mapping[str, str]) -> str:
    public = bytes.fromhex(signature["ed25519"])
    try:
        over = bytes.fromhex(signature["signature"])
        Ed25519PublicKey.from_public_bytes(public).verify(over, SIGNED_WORDS + canonical(result))
    except InvalidSignature:
        raise ValidationFileError(tr("It was altered after it was signed.")) from None
    if signature["fingerprint"] != fingerprint(public):
        raise ValidationFileError(tr("It was altered after it was signed."))
    return fingerprint(public)


def _once_more(place: DemoCase, course: Course) -> dict[Kind, list[Cluster]]:
    """Analyse the pictures in a case of their own by one worker; return its groups."""
    made = create_case(place.folder / AGAIN, AGAIN_PHRASE, examiner=EXAMINER, cost=KdfCost(8_192, 1, 1))
    with made.case as case:
        _work(Job(case, course.report, course.cancel, workers=1), place)
        return {kind: clusters.of(case.db, kind) for kind in Kind}


def _work(job: Job, place: DemoCase) -> None:
    import_exhibit(job, place.pictures, EXHIBIT)
    analyse(job)
    if job.cancel.stopped:
        raise ValidationStoppedError


def _tried(bench: Bench) -> list[dict[str, object]]:
    rows = []
    for requirement, trial in TRIALS:
        if bench.job.cancel.stopped:
            raise ValidationStoppedError
        rows.append({**asdict(requirement), **asdict(trial(bench))})
    return rows


def _of_the_machine() -> list[dict[str, object]]:
    """Return what ``doctor`` tries, as requirements; a weaker lock than there could be is not met."""
    found = {each.name: each for each in examine()}
    first = len(TRIALS) + 1
    return [
        {
            "number": f"V{number}",
            "relied_on": RELIED_ON[name],
            "test": "Tried on this machine by 'homeward doctor'.",
            "bound": "fit",
            "limits": "It holds for the machine as it is now.",
            "met": found[name].fitness is Fitness.FIT,
            "found": found[name].sentence,
            "figures": {},
        }
        for number, name in enumerate(ASKED_OF_THE_MACHINE, first)
    ]


RELIED_ON = {
    "lock": "Evidence is read by processes that have no files, no network and no new programs.",
    "encryption": "A case opens by its pass phrase alone, and nothing of it lies in clear on the disk.",
    "models": "The models are the ones whose figures are published.",
    "packages": "The packages are the ones that the figures were measured with.",
}
