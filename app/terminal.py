"""What a person or a script at a terminal sees: progress on stderr, JSON on stdout, and the pass phrase asked for."""

import getpass
import json
import signal
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType, TracebackType
from typing import Self

from app.domain.errors import RequestError, WeakPassphraseError
from app.domain.media import Counts
from app.domain.work import Cancel, Progress
from app.store.key_file import PASSPHRASE_LEAST

PASSPHRASE_FILE = "HOMEWARD_PASSPHRASE_FILE"  # noqa: S105  the name of a setting, no secret
PLAIN_LINE_EVERY_S = 10.0
BAR_CELLS = 24
KILLED = 128
"""What shells add to the number of the signal that ended a program."""


def say(sentence: str) -> None:
    """Say one sentence on stderr, as this program."""
    sys.stderr.write(f"homeward: {sentence}\n")


@contextmanager
def stopped_by_ctrl_c() -> Iterator[Cancel]:
    """Give the work inside a ``Cancel`` that the first Ctrl-C stops, between two things that are saved.

    Raises:
        KeyboardInterrupt: at a second Ctrl-C, and at the end where the work was stopped.

    """
    cancel = Cancel()

    def stop(number: int, frame: FrameType | None) -> None:
        if cancel.stopped:
            signal.default_int_handler(number, frame)
        cancel.stop()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield cancel
    finally:
        signal.signal(signal.SIGINT, before)
    if cancel.stopped:
        raise KeyboardInterrupt


@contextmanager
def ended_by_sigterm() -> Iterator[None]:
    """Let SIGTERM end the work inside as an error does, so that what it left behind is taken away."""

    def end(number: int, frame: FrameType | None) -> None:
        del frame
        sys.exit(KILLED + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


class ProgressLine:
    """Shows progress on stderr: a line that rewrites itself on a terminal, plain lines now and then otherwise."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._told_s, self._stage, self._width = 0.0, ("", ""), 0
        self._ended = ("", "", -1)

    def __enter__(self) -> Self:
        """Start with nothing shown."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the cursor on a line of its own."""
        if self._live and self._width:
            sys.stderr.write("\n")

    def show(self, progress: Progress) -> None:
        """Show how far a stage is."""
        line = progress_sentence(progress)
        if self._live:
            sys.stderr.write("\r" + _bar(progress) + line.ljust(self._width))
            self._width = len(line)
            sys.stderr.flush()
            return
        at = (progress.stage, progress.part, progress.total)
        ended = bool(progress.total) and progress.done >= progress.total and at != self._ended
        now_s = time.monotonic()
        if (progress.stage, progress.part) != self._stage or ended or now_s - self._told_s >= PLAIN_LINE_EVERY_S:
            self._stage, self._told_s = (progress.stage, progress.part), now_s
            self._ended = at if ended else self._ended
            sys.stderr.write(line + "\n")


def progress_sentence(progress: Progress) -> str:
    """Return how far a stage is, how quick it goes, and how long it will still take."""
    of = f" of {progress.total:,}" if progress.total else ""
    line = f"{progress.stage}{f' {progress.part}' if progress.part else ''}: {progress.done:,}{of}"
    if progress.problems:
        line += f", {counted(progress.problems, 'problem')}"
    if progress.done and progress.elapsed_s > 1:
        rate = progress.done / progress.elapsed_s
        line += f", {rate:,.1f} a second"
        if progress.left_s is None and progress.total > progress.done:
            return f"{line}, {(progress.total - progress.done) / rate:,.0f} s left"
    return line if progress.left_s is None else f"{line}, {progress.left_s:,.0f} s left"


def _bar(progress: Progress) -> str:
    filled = round(BAR_CELLS * progress.done / progress.total) if progress.total else 0
    return "[" + "#" * filled + "." * (BAR_CELLS - filled) + "] "


def count_sentence(counts: Counts) -> str:
    """Return the counts as one sum that a person can check."""
    parts = (
        (counts.media_items, "shown", "shown"),
        (counts.stacked, "stacked as a copy", "stacked as copies"),
        (counts.known, "known", "known"),
        (counts.excluded, "excluded", "excluded"),
        (counts.containers, "archive", "archives"),
        (counts.problems, "not shown for a problem", "not shown for problems"),
        (counts.waiting, "waiting", "waiting"),
    )
    told = " + ".join(counted(number, one, many) for number, one, many in parts if number)
    return counted(counts.media_files, "file") + (f" = {told}" if told else "")


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with what it counts, in the right one of two forms; ``many`` is ``one`` with an s if left out."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write rows for people on stdout, in columns as wide as they need; the last may be of any length."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)][:-1]
    for row in (head, *rows):
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        sys.stdout.write("  ".join((*cells, row[-1])).rstrip() + "\n")


def print_json(value: Mapping[str, object]) -> None:
    """Write one JSON object as one line on stdout."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=False) + "\n")


@dataclass(frozen=True, slots=True)
class Secret:
    """A pass phrase that is asked for: what it opens, and where a script names the file that holds it."""

    opens: str
    named_by: str
    what: str = "pass phrase"


OF_CASE = Secret("the case", f"with --passphrase-file, or in the environment as {PASSPHRASE_FILE}")
OF_SIGNING_KEY = Secret("your signing key", "with --signing-passphrase-file")


def read_passphrase(file: str, secret: Secret = OF_CASE, *, again: bool = False) -> str:
    """Return the pass phrase: the first line of a file (``-`` is standard input), or what is typed.

    Args:
        file: the file's path; empty asks at the terminal.
        secret: what it opens.
        again: ask twice, as for a new case.

    Raises:
        RequestError: if the file cannot be read, nobody is there to ask, or the two differ.
        WeakPassphraseError: if a new one that is typed is too short.
    """
    if file == "-":
        return sys.stdin.readline().rstrip("\r\n")
    if file:
        try:
            return Path(file).read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
        except OSError as error:
            raise _unread(file, secret, error.strerror or type(error).__name__) from error
        except UnicodeDecodeError as error:
            raise _unread(file, secret, "it is no text in UTF-8") from error
    if not sys.stdin.isatty():
        raise RequestError(
            f"No {secret.what} of {secret.opens} was given.",
            why="Nobody is at a terminal to type it.",
            next_step=f"Name a file {secret.named_by}.",
        )
    new = f", at least {PASSPHRASE_LEAST} characters" if again else ""
    phrase = getpass.getpass(f"Pass phrase of {secret.opens}{new}: ")
    if again and len(phrase) < PASSPHRASE_LEAST:
        raise WeakPassphraseError(PASSPHRASE_LEAST)
    if again and getpass.getpass("The same again: ") != phrase:
        raise RequestError("The two pass phrases differ.", next_step="Run the command again.")
    return phrase


def _unread(file: str, secret: Secret, reason: str) -> RequestError:
    return RequestError(
        f"The file of the {secret.what} of {secret.opens} cannot be read.",
        why=f"Of {file} the system says: {reason}.",
        next_step="Check the path and its rights.",
    )
