"""The verbs about the machine and the program themselves: doctor, validate."""

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app import settings
from app.domain.errors import MachineError, RequestError
from app.operations.demo import DemoCase
from app.operations.fitness import examine, refuse_unfit
from app.operations.machine import Check, Fitness
from app.operations.validate import RESULT_MOST_BYTES, Course, check, measure, signed
from app.report.pdf import pdf
from app.report.validation import validation_document
from app.terminal import ProgressLine, counted, ended_by_sigterm, print_json, say, stopped_by_ctrl_c
from app.verbs import Options, Verbs, add_workers, open_signing_key, plain_verb
from app.whole_files import read_bounded, write_new

MARKS = {Fitness.FIT: "fit", Fitness.WEAKER: "WEAKER", Fitness.UNFIT: "UNFIT", Fitness.NOTED: "noted"}


def add_machine(verbs: Verbs) -> None:
    """Add what tells of the machine."""
    doctor = plain_verb(verbs, "doctor", "is this machine fit: worker locks, encryption, models, network, swap")
    doctor.add_argument("--json", action="store_true", help="one object, for programs")
    doctor.set_defaults(verb=_doctor)
    again = plain_verb(verbs, "validate", "measure everything again on the reference case; a signed result")
    again.add_argument("--to", metavar="FILE", type=Path, help="where the result goes, as JSON")
    again.add_argument("--pdf", metavar="FILE", type=Path, help="the result as pages for people; with --check too")
    again.add_argument("--folder", metavar="DIR", type=Path, help="an empty folder to work in, which is kept")
    again.add_argument("--rooms", type=int, default=12, help="how many rooms are drawn")
    again.add_argument("--seed", type=int, default=1, help="another number draws other rooms")
    again.add_argument("--sign", action="store_true", help="sign the result by your signing key")
    again.add_argument("--signing-passphrase-file", metavar="F", default="", help="opens your signing key; else asks")
    again.add_argument("--check", metavar="FILE", type=Path, help="measure nothing; tell whether a result is as signed")
    again.add_argument("--signer", metavar="FINGERPRINT", help="with --check: the key that has to have signed it")
    add_workers(again)
    again.set_defaults(verb=_validate)


def _doctor(options: Options) -> None:
    found = []
    for each in examine():
        found.append(each)
        if not options.json:
            sys.stdout.write(f"{MARKS[each.fitness]:7} {each.name:11} {each.sentence}\n")
            sys.stdout.flush()
    if not options.json:
        sys.stdout.write(_verdict(found))
    if options.json:
        fit = all(each.fitness is not Fitness.UNFIT for each in found)
        print_json({"fit": fit, "checks": [_row(each) for each in found]})
    refuse_unfit(found)


def _verdict(found: Sequence[Check]) -> str:
    if any(each.fitness is Fitness.UNFIT for each in found):
        return "Not fit.\n"
    weaker = sum(each.fitness is Fitness.WEAKER for each in found)
    return f"Fit, with {counted(weaker, 'weakness', 'weaknesses')}.\n" if weaker else "Fit.\n"


def _validate(options: Options) -> None:
    for target in filter(None, (options.to, options.pdf)):
        if target.exists():
            raise RequestError(
                f"{target.name} exists already.", next_step="Choose another name; nothing is overwritten."
            )
        if not os.access(target.parent, os.W_OK):
            raise MachineError(
                f"Nothing was measured: the result could not be written to {target.parent.absolute()}.",
                next_step="Name a file in a folder that is there and that you may write to.",
            )
    if options.check:
        result, by = check(read_bounded(options.check, RESULT_MOST_BYTES), options.signer)
        say(f"It is as it was signed, by {by}." if by else "Nobody signed it.")
    else:
        result, by = _measured(options)
    sys.stdout.write("\n".join(_lines(result)) + "\n")
    if options.pdf is not None:
        held = settings.read(settings.place()).settings
        _write(options.pdf, pdf(validation_document(result, by, held.report_header, held.report_marking)))


def _measured(options: Options) -> tuple[dict[str, object], str]:
    """Measure, and keep the result where that is asked for; return it and who signed it."""
    signer = None
    if options.sign:
        signer = open_signing_key(options.signing_passphrase_file)
    with _workplace(options.folder) as folder, stopped_by_ctrl_c() as cancel, ProgressLine() as line:
        course = Course(options.rooms, options.seed, options.workers, line.show, cancel)
        result = measure(DemoCase.inside(folder), course)
    content = signed(result, signer)
    if options.to is not None:
        _write(options.to, content)
    return check(content)


@contextmanager
def _workplace(asked: Path | None) -> Iterator[Path]:
    if asked is not None:
        yield asked
        return
    with ended_by_sigterm(), tempfile.TemporaryDirectory(prefix="homeward-validation-") as folder:
        yield Path(folder)


def _lines(result: Mapping[str, object]) -> Iterator[str]:
    """Yield a line for each requirement, and one for all."""
    rows: Any = result["requirements"]
    for row in rows:
        yield f"{'met' if row['met'] else 'NOT MET':8} {row['number']} {row['relied_on']} {row['found'].rstrip('.')}."
    yield f"{result['met']} met, {result['not_met']} not met; {result['program']}."


def _write(target: Path, content: bytes) -> None:
    try:
        write_new(target, content)
    except FileExistsError:
        raise RequestError(f"{target.name} exists already.", next_step="Choose another name.") from None
    except OSError as error:
        raise MachineError(
            "The result was not written.",
            why=f"The system says: {error.strerror}.",
            next_step="Name a file in a folder that is there and that you may write to.",
        ) from error


def _row(found: Check) -> dict[str, str]:
    return {"name": found.name, "fitness": found.fitness.value, "sentence": found.sentence}
