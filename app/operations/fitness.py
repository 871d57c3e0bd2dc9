"""Whether this machine is fit for the work: tried out, not looked up, wherever that can be done without harm."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from app.domain.errors import AppError, MachineError, WrongPassphraseError
from app.domain.language import tr
from app.domain.work import Cancel
from app.imaging import models
from app.operations.machine import Check, Fitness, look
from app.operations.ways_words import ways_words
from app.pipeline.evidence import EvidenceRef
from app.pipeline.parts import Parts
from app.pipeline.runner import run
from app.pipeline.sandbox import protections
from app.pipeline.task import Task
from app.pipeline.trials.ways_out import WaysOut
from app.report.png import png
from app.store.case_store import CASE_SUFFIX, create_case, open_case
from app.store.key_file import KdfCost

TRIALS = Parts(extractors="app.pipeline.trials")
PHRASE, OTHER_PHRASE, MARK = "a phrase for a trial only", "another phrase for a trial", "a mark that no file may hold"
QUICK = KdfCost(memory_kib=8_192, passes=1, lanes=1)
"""The trial's case protects nothing; what is tried is that its files are sealed at all."""


def examine(models_folder: Path = models.MODELS_FOLDER) -> Iterator[Check]:
    """Yield what was tried and what the system says, check by check; each is over within a second or two."""
    yield _lock()
    yield _encryption()
    yield _models(models_folder)
    yield from look()


def _lock() -> Check:
    """Let a real worker try to get out, with a picture made for it."""
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "trial.png"
        picture.write_bytes(png(np.full((32, 32, 3), 128, np.uint8)))
        task = Task(1, EvidenceRef(os.fsencode(folder), os.fsencode(picture.name)), ("ways_out",))
        (reply,) = run([task], Cancel(), workers=1, parts=TRIALS)
    ways = next((each for finding in reply.findings for each in finding.facts if isinstance(each, WaysOut)), None)
    if ways is None or not ways.tried:
        return Check("lock", Fitness.UNFIT, tr("A worker could not be tried: evidence cannot be read here."))
    if ways.open:
        sentence = tr("A worker can still: {ways}.", ways=ways_words(ways.open))
        return Check("lock", Fitness.WEAKER, f"{protections().sentence()} {sentence}")
    sentence = tr("A worker tried %n way(s) out, and all were shut.", "", ways.tried)
    held = protections()
    return Check("lock", Fitness.FIT if held.full else Fitness.WEAKER, f"{held.sentence()} {sentence}")


def _encryption() -> Check:
    """Make a case with a note in it, look for the note on the disk, and ask for it with another pass phrase."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / f"trial{CASE_SUFFIX}"
        try:
            with create_case(folder, PHRASE, examiner="trial", cost=QUICK).case as case, case.act("trial", MARK):
                pass  # the row of the deed is what is looked for
            clear = [each.name for each in folder.rglob("*") if each.is_file() and MARK.encode() in each.read_bytes()]
            opened = _opens(folder, OTHER_PHRASE)
            read = _opens(folder, PHRASE)
        except AppError as error:
            return Check(
                "encryption", Fitness.UNFIT, tr("No encrypted case could be made: {why}", why=error.sentence())
            )
    if clear or opened or not read:
        return Check("encryption", Fitness.UNFIT, tr("A case is not sealed on this machine. Do not work here."))
    sentence = tr("A case was made: nothing of it is clear on the disk, and another pass phrase does not open it.")
    return Check("encryption", Fitness.FIT, sentence)


def _opens(folder: Path, phrase: str) -> bool:
    try:
        open_case(folder, phrase, examiner="trial").close()
    except WrongPassphraseError:
        return False
    return True


def _models(folder: Path) -> Check:
    try:
        listed = models.entries(folder)
        for name in listed:
            models.checked_bytes(name, folder)
    except AppError as error:
        return Check("models", Fitness.UNFIT, error.sentence())
    return Check("models", Fitness.FIT, tr("All %n model(s) are the listed ones, by SHA-256.", "", len(listed)))


def refuse_unfit(found: Sequence[Check]) -> None:
    """Say so where the machine is not fit.

    Raises:
        UnfitError: if a check came to that.

    """
    if unfit := [each.sentence for each in found if each.fitness is Fitness.UNFIT]:
        raise UnfitError(unfit)


class UnfitError(MachineError):
    """The machine is not fit for the work."""

    code = "VID-502"

    def __init__(self, sentences: list[str]) -> None:
        super().__init__(
            tr("This machine is not fit for the work."),
            why=" ".join(sentences),
            next_step=tr("Mend that first; 'homeward doctor' tries it again."),
        )
