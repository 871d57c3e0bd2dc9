"""Builds the program's parts and joins them."""

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from app import logs, paces, settings
from app.domain.errors import AppError, MachineError
from app.domain.remark import SEALED_SUFFIX

OPEN = "open"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class NoDisplayError(MachineError):
    """There is no screen to show the window on."""

    code = "VID-501"

    def __init__(self) -> None:
        super().__init__(
            "The window cannot be shown: there is no display here.",
            next_step="Start it from a desktop, or use the command line: 'homeward --help' lists its verbs.",
        )


def main(arguments: Sequence[str]) -> int:
    """Carry out a verb, or open the window where none is given; return the exit status."""
    with contextlib.suppress(OSError):  # where no log can be kept, the work goes on without
        logs.start(logs.place())
    opened = _to_be_opened(arguments)
    if opened is None and arguments and not arguments[0].endswith(".homeward"):
        from app import headless  # noqa: PLC0415  a verb needs no Qt

        _speak_plainly()
        return headless.run(arguments, settings.place().with_name(paces.FILE_NAME))
    if not _has_display():
        sys.stderr.write(f"homeward: {_not_shown(arguments, opened).sentence()}\n")
        return 1
    from app.ui import languages  # noqa: PLC0415  the window needs no command line

    place = settings.place()
    read = settings.read(place)
    begun = languages.begin(read.settings.language)
    from app.ui import window  # noqa: PLC0415  its parts say their names as they are loaded, in the language begun

    if opened is not None:
        return window.open_window("", read, place, begun, opened)
    return window.open_window(arguments[0] if arguments else "", read, place, begun)


def _not_shown(arguments: Sequence[str], opened: tuple[Path, Path | None] | None) -> AppError:
    """Return why there is no window: what was named is not there, which comes first, or there is no display."""
    from app import verbs  # noqa: PLC0415  the window needs no command line

    try:
        if opened is not None:
            verbs.refuse_no_file(opened[0])
        elif arguments:
            verbs.refuse_no_case(Path(arguments[0]))
    except AppError as error:
        return error
    return NoDisplayError()


def _to_be_opened(arguments: Sequence[str]) -> tuple[Path, Path | None] | None:
    """Return the sealed file that is to be looked at, and a key's file; None where ``arguments`` ask for neither."""
    if len(arguments) == 1 and arguments[0].endswith(SEALED_SUFFIX):
        return Path(arguments[0]), None
    if not arguments or arguments[0] != OPEN or not _has_display():  # headless says that there is none
        return None
    parser = argparse.ArgumentParser(prog=f"homeward {OPEN}")
    parser.add_argument("file", metavar="FILE", type=Path, help=f"NAME{SEALED_SUFFIX}")
    parser.add_argument("--identity", metavar="F", type=Path, help="the file of your receiving key; else it asks")
    asked = parser.parse_args(arguments[1:])
    return asked.file, asked.identity


def _has_display() -> bool:
    """Tell whether a window can be shown; Qt would end the program without a sentence where it cannot."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in DISPLAYS)


def _speak_plainly() -> None:
    """Write UTF-8 whatever the terminal's own alphabet is, and tell a mistake of ours without words from evidence."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.excepthook = _tell


def _tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    del kind, trace  # they are the error's own
    sys.stderr.write(f"homeward: {logs.unforeseen(error).sentence()}\n")
