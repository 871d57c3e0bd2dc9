"""What the verbs of the command line share: a case to open, media items to name."""

import argparse
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.ids import MediaId, media_id
from app.operations.job import Job, StoppedError
from app.paces import Paces
from app.pipeline.sandbox import protections
from app.settings import MOST_WORKERS, login_name
from app.store import case_store, media
from app.store.case_store import CASE_SUFFIX, Case
from app.terminal import PASSPHRASE_FILE, ProgressLine, read_passphrase, say, stopped_by_ctrl_c

NOTHING_WRITTEN = "Stopped. Nothing was written."

Options = argparse.Namespace
Verb = Callable[[Options], None]
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  argparse has no public name for it


def case_verb(verbs: Verbs, name: str, text: str, verb: Verb) -> argparse.ArgumentParser:
    """Add a verb that works on a case."""
    parser = verbs.add_parser(name, help=text)
    parser.add_argument("case", metavar="CASE", type=Path, help=f"the case's folder, NAME{CASE_SUFFIX}")
    parser.add_argument(
        "--passphrase-file",
        metavar="F",
        default=os.environ.get(PASSPHRASE_FILE, ""),
        help=f"its first line is the pass phrase; - is standard input; else the file named in {PASSPHRASE_FILE}",
    )
    parser.set_defaults(verb=verb)
    return parser


def add_workers(parser: argparse.ArgumentParser) -> None:
    """Let a verb be told how many processes read evidence."""
    default = os.cpu_count() or 1
    parser.add_argument("--workers", type=_many, default=default, metavar="N", help="processes; else one a core")


def _many(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"not a whole number from 1 to {MOST_WORKERS}")
    return int(text)


@contextmanager
def working_job(case: Case, options: Options) -> Iterator[Job]:
    """Give long work its job: it says how safely evidence is read here, shows progress, and stops at Ctrl-C."""
    if not (held := protections()).full:
        say(held.sentence())
    with stopped_by_ctrl_c() as cancel, ProgressLine() as line:
        paces = Paces(options.paces_file)
        yield Job(case, line.show, cancel, workers=options.workers, paces=paces)
        paces.save()


@contextmanager
def leaving_job(options: Options) -> Iterator[Job]:
    """Open the case, and give the job of a file that leaves it: it shows progress, and stops at Ctrl-C."""
    with open_asked(options) as case, stopped_by_ctrl_c() as cancel, ProgressLine() as line:
        try:
            yield Job(case, line.show, cancel)
        except StoppedError:
            raise KeyboardInterrupt(NOTHING_WRITTEN) from None


def json_only(parser: argparse.ArgumentParser) -> None:
    """Let a script say what it gets."""
    parser.add_argument("--json", action="store_true", help="the only form there is; named so that scripts say it")


def open_asked(options: Options) -> Case:
    """Open the case that was asked for, and tell what was noticed.

    Raises:
        AppError: if it cannot be opened.

    """
    folder: Path = options.case
    if not folder.exists() and folder.suffix != CASE_SUFFIX:
        folder = folder.with_name(folder.name + CASE_SUFFIX)
    case = case_store.open_case(folder, read_passphrase(options.passphrase_file), examiner=login_name())
    for notice in case.notices:
        say(notice)
    return case


def asked_id(text: str) -> MediaId:
    """Return the media item that was named.

    Raises:
        RequestError: if it is no name of one.

    """
    try:
        return media_id(text)
    except ValueError as error:
        raise RequestError(
            "That is not the name of a media item.",
            why=str(error),
            next_step="Give the 64 digits that 'homeward media' prints as sha256.",
        ) from error


def asked_numbers(db: Database, asked: Iterable[MediaId], undone: str) -> list[int]:
    """Return the row numbers of the media items that were named, sorted; ``undone`` says what is not done otherwise.

    Raises:
        RequestError: if one of them is not in the case.

    """
    named = list(asked)
    numbers = media.numbers(db, named)
    missing = next((each for each in named if each not in numbers), None)
    if missing is not None:
        raise RequestError(
            undone,
            why=f"{missing[:16]}… is not in this case.",
            next_step="Check the digits; 'homeward media' lists the pictures.",
        )
    return sorted(numbers.values())
