"""What the verbs of the command line share: a case to open, media items to name."""

import argparse
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlite_utils import Database

from app import settings
from app.domain.errors import NoCaseError, RequestError
from app.domain.ids import DIGITS_SHA256, MediaId, media_id
from app.domain.media import shown_path
from app.operations.job import Job, StoppedError
from app.operations.say_jointly import as_compared
from app.paces import Paces
from app.pipeline.sandbox import protections
from app.report.joint_statement import FINGERPRINT
from app.settings import MOST_WORKERS, login_name
from app.store import case_store, media
from app.store.case_store import CASE_SUFFIX, Case
from app.store.signing_key import NoSigningKeyError, SigningKeyFile
from app.terminal import OF_CASE, OF_SIGNING_KEY, PASSPHRASE_FILE, ProgressLine, read_passphrase, say, stopped_by_ctrl_c

NOTHING_WRITTEN = "Stopped. Nothing was written."

FEWEST_DIGITS = 8
"""Of a SHA-256 that names a media item; among a million, two begin alike in fewer."""
Options = argparse.Namespace
Verb = Callable[[Options], None]
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  argparse has no public name for it


def case_verb(verbs: Verbs, name: str, text: str, verb: Verb) -> argparse.ArgumentParser:
    """Add a verb that works on a case which is there, opened by its pass phrase or its recovery key."""
    parser = new_case_verb(verbs, name, text, verb)
    parser.add_argument(
        "--recovery-key-file", metavar="F", default="", help="its first line is the case's recovery key, instead"
    )
    return parser


def new_case_verb(verbs: Verbs, name: str, text: str, verb: Verb) -> argparse.ArgumentParser:
    """Add a verb that names a case and its pass phrase."""
    parser = plain_verb(verbs, name, text)
    parser.add_argument("case", metavar="CASE", type=given_path, help=f"the case's folder, NAME{CASE_SUFFIX}")
    parser.add_argument(
        "--passphrase-file",
        metavar="F",
        default=os.environ.get(PASSPHRASE_FILE, ""),
        help=f"its first line is the pass phrase; - is standard input; else the file named in {PASSPHRASE_FILE}",
    )
    parser.set_defaults(verb=verb)
    return parser


def plain_verb(verbs: Verbs, name: str, text: str) -> argparse.ArgumentParser:
    """Add a verb without a case; what it does stands in the list of all and in its own help."""
    return verbs.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")


def given_path(text: str) -> Path:
    """Return a path that was typed; an empty one, which would be the current folder, is wrong usage."""
    if not text:
        raise argparse.ArgumentTypeError("the path is empty")
    return Path(text)


def add_workers(parser: argparse.ArgumentParser) -> None:
    """Let a verb be told how many processes read evidence."""
    default = os.cpu_count() or 1
    parser.add_argument("--workers", type=_many, default=default, metavar="N", help="processes; else one a core")


def whole_number(text: str) -> int:
    """Return a whole number from 1 on; anything else is wrong usage."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 on")
    return int(text)


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
    with open_asked(options) as case, leaving_job_of(case) as job:
        yield job


@contextmanager
def leaving_job_of(case: Case) -> Iterator[Job]:
    """Give the job of a file that leaves a case which is open; what has to be typed was asked for before."""
    with stopped_by_ctrl_c() as cancel, ProgressLine() as line:
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
    refuse_no_case(folder)
    secret = replace(OF_CASE, opens=f"the case {shown_path(os.fsencode(folder.stem))}")
    if options.recovery_key_file:
        key = read_passphrase(options.recovery_key_file, replace(secret, what="recovery key"))
        case = case_store.open_case_with_recovery_key(folder, key, examiner=login_name())
    else:
        case = case_store.open_case(folder, read_passphrase(options.passphrase_file, secret), examiner=login_name())
    for notice in case.notices:
        say(notice)
    return case


def refuse_no_file(file: Path) -> None:
    """Refuse a file that is not there before anything is asked about it, and name it whole.

    Raises:
        RequestError: if there is none.

    """
    if not file.exists():
        raise RequestError(
            f"There is no file at {shown_path(os.fsencode(file.absolute()))}.", next_step="Check the path."
        )


def refuse_no_case(folder: Path) -> None:
    """Refuse a folder that is no case before anything is asked about it, and name it whole.

    Raises:
        NoCaseError: if there is none.

    """
    if not case_store.is_begun(folder):
        raise NoCaseError(shown_path(os.fsencode(folder.absolute())), is_file=folder.is_file())


def open_signing_key(file: str) -> Ed25519PrivateKey:
    """Open the examiner's signing key by the pass phrase in a file, or by what is typed.

    Raises:
        AppError: if there is none, before it is asked for; or if it cannot be opened.

    """
    refuse_no_signing_key()
    return SigningKeyFile(settings.place().parent).open(read_passphrase(file, OF_SIGNING_KEY))


def refuse_no_signing_key() -> None:
    """Refuse where the examiner has no key to sign with, before anything is asked.

    Raises:
        NoSigningKeyError: if there is none.

    """
    if not SigningKeyFile(settings.place().parent).exists():
        raise NoSigningKeyError


def asked_id(text: str) -> MediaId:
    """Return the media item that was named, whole or by its first digits, of which ``whole_id`` finds the rest.

    Raises:
        RequestError: if it is no name of one.

    """
    begun = text.strip().lower()
    if FEWEST_DIGITS <= len(begun) < DIGITS_SHA256 and set(begun) <= set("0123456789abcdef"):
        return MediaId(begun)
    try:
        return media_id(text)
    except ValueError as error:
        raise RequestError(
            "That is not the name of a media item.",
            why=f"It is {error}.",
            next_step=f"Give what 'homeward media' prints as sha256; its first {FEWEST_DIGITS} digits or more will do.",
        ) from error


def asked_fingerprint(text: str) -> str:
    """Return the fingerprint of a key as it was typed.

    Raises:
        RequestError: if it is none.

    """
    if not FINGERPRINT.fullmatch(as_compared(text)):
        raise RequestError(
            f"{text[:60]!r} is no fingerprint of a signing key.",
            why="It has eight groups of four digits, 0 to 9 and a to f.",
            next_step="Have the other person tell you theirs; 'homeward signing-key' prints it.",
        )
    return text


def whole_id(db: Database, asked: MediaId) -> MediaId:
    """Return the one media item of a case whose SHA-256 begins so; a whole one is returned as it is.

    Raises:
        RequestError: if none begins so, or several do.

    """
    if len(asked) == DIGITS_SHA256:
        return asked
    found = media.beginning(db, asked)
    if len(found) != 1:
        raise RequestError(
            f"{asked}… names no one media item of this case.",
            why="Several begin so." if found else "None begins so.",
            next_step="Check the digits, or give more of them; 'homeward media' lists the pictures.",
        )
    return found[0]


def picture_named(db: Database, asked: str) -> MediaId | None:
    """Return the one media item whose SHA-256 is so or begins so; None where that is no name of a picture shown here.

    Raises:
        RequestError: if several begin so.

    """
    try:
        wanted = asked_id(asked)
    except RequestError:
        return None
    if len(wanted) < DIGITS_SHA256:
        if not media.beginning(db, wanted):
            return None
        wanted = whole_id(db, wanted)
    return wanted if media.is_shown(db, wanted) else None


def asked_numbers(db: Database, asked: Iterable[MediaId], undone: str) -> list[int]:
    """Return the row numbers of the media items that were named, sorted; ``undone`` says what is not done otherwise.

    Raises:
        RequestError: if one of them is not in the case.

    """
    named = [whole_id(db, each) for each in asked]
    numbers = media.numbers(db, named)
    missing = next((each for each in named if each not in numbers), None)
    if missing is not None:
        raise RequestError(
            undone,
            why=f"{missing[:16]}… is not in this case.",
            next_step="Check the digits; 'homeward media' lists the pictures.",
        )
    return sorted(numbers.values())
