"""The verbs about the machine and the program themselves: doctor."""

import sys

from app.operations.fitness import examine, refuse_unfit
from app.operations.machine import Check, Fitness
from app.terminal import print_json
from app.verbs import Options, Verbs

MARKS = {Fitness.FIT: "fit", Fitness.WEAKER: "WEAKER", Fitness.UNFIT: "UNFIT", Fitness.NOTED: "noted"}


def add_machine(verbs: Verbs) -> None:
    """Add what tells of the machine."""
    doctor = verbs.add_parser("doctor", help="is this machine fit: worker locks, encryption, models, network, swap")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(verb=_doctor)


def _doctor(options: Options) -> None:
    found = []
    for each in examine():
        found.append(each)
        if not options.json:
            sys.stdout.write(f"{MARKS[each.fitness]:7} {each.name:11} {each.sentence}\n")
            sys.stdout.flush()
    if options.json:
        fit = all(each.fitness is not Fitness.UNFIT for each in found)
        print_json({"fit": fit, "checks": [_row(each) for each in found]})
    refuse_unfit(found)


def _row(check: Check) -> dict[str, str]:
    return {"name": check.name, "fitness": check.fitness.value, "sentence": check.sentence}
