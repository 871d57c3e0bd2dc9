"""What a person or a script at a terminal sees: progress on stderr, JSON on stdout, and the pass phrase asked for."""

import getpass
import json
import signal
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType
from typing import Self

from app.domain.errors import RequestError
from app.domain.media import Counts
from app.domain.work import Cancel, Progress

PASSPHRASE_FILE = "HOMEWARD_PASSPHRASE_FILE"  # noqa: S105  the name of a setting, no secret
PLAIN_LINE_EVERY_S = 10.0
BAR_CELLS = 24


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


class ProgressLine:
    """Shows progress on stderr: a line that rewrites itself on a terminal, plain lines now and then otherwise."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._told_s, self._stage, self._width = 0.0, "", 0

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
        ended = bool(progress.total) and progress.done >= progress.total
        now_s = time.monotonic()
        if progress.stage != self._stage or ended or now_s - self._told_s >= PLAIN_LINE_EVERY_S:
            self._stage, self._told_s = progress.stage, now_s
            sys.stderr.write(line + "\n")


def progress_sentence(progress: Progress) -> str:
    """Return how far a stage is, how quick it goes, and how long it will still take."""
    of = f" of {progress.total:,}" if progress.total else ""
    line = f"{progress.stage}: {progress.done:,}{of}"
    if progress.problems:
        line += f", {progress.problems:,} problems"
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
        (counts.media_items, "shown"),
        (counts.stacked, "stacked as copies"),
        (counts.known, "known"),
        (counts.excluded, "excluded"),
        (counts.containers, "archives"),
        (counts.problems, "problems"),
        (counts.waiting, "waiting"),
    )
    return f"{counts.media_files:,} files = " + " + ".join(f"{number:,} {name}" for number, name in parts if number)


def print_json(value: Mapping[str, object]) -> None:
    """Write one JSON object as one line on stdout."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=False) + "\n")


def read_passphrase(file: str, *, again: bool = False) -> str:
    """Return the pass phrase: the first line of a file (``-`` is standard input), or what is typed.

    Args:
        file: the file's path; empty asks at the terminal.
        again: ask twice, as for a new case.

    Raises:
        RequestError: if the file cannot be read, nobody is there to ask, or the two differ.
    """
    if file == "-":
        return sys.stdin.readline().rstrip("\r\n")
    if file:
        try:
            return Path(file).read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise RequestError(
                "The pass phrase file cannot be read.", why=str(error), next_step="Check the path and its rights."
            ) from error
    if not sys.stdin.isatty():
        raise RequestError(
            "No pass phrase was given.",
            why="Nobody is at a terminal to type it.",
            next_step=f"Name a file with --passphrase-file, or in the environment as {PASSPHRASE_FILE}.",
        )
    phrase = getpass.getpass("Pass phrase: ")
    if again and getpass.getpass("The same again: ") != phrase:
        raise RequestError("The two pass phrases differ.", next_step="Run the command again.")
    return phrase
