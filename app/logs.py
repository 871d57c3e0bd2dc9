"""The program's own log: a rotating file of codes, counts and ids, in which nothing of a case can end up.

Write ``log.info("VID-210 gave up on %s after %d s", media_id, seconds)``: a fixed sentence that starts with a code, and
arguments that are numbers, ids, enum members, or words of the program's own, marked ``OwnWord``. Every other argument
is withheld, and of an exception only its type and the lines of our code that it passed through are kept, since its
words may name evidence.
"""

import contextlib
import json
import logging
import os
import re
import traceback
from datetime import UTC, datetime
from enum import Enum
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

from app.domain.errors import AppError
from app.domain.language import tr

FILE_NAME = "homeward.log"
MOST_BYTES = 1_000_000
KEPT_FILES = 5
WITHHELD = "[withheld]"
UNREGISTERED = "VID-000 a message without a code was withheld"

log = logging.getLogger(__name__)

_TEMPLATE = re.compile(r"VID-\d{3} [ -.0-\[\]-~]{1,200}")  # printable ASCII but slash and backslash
_ID = re.compile(r"[0-9a-f]{8,64}|VID-\d{3}")


class OwnWord(str):
    """A word that stands in our code, as an extractor's name does; never one that was read from evidence."""

    __slots__ = ()


class _PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner can read, and whose own failures stop nobody's work."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's name
        """Lose the line: a full disk is told of where work is saved, and stderr would show the raw record."""


class _Line(logging.Formatter):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record's safe parts."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "part": record.name,
            "message": safe_message(record),
        }
        error = record.exc_info[1] if record.exc_info else None
        return json.dumps(line | _describe(error) if error else line)


def place() -> Path:
    """Return the folder where this platform keeps logs."""
    return platformdirs.user_log_path("homeward", appauthor=False)


def start(folder: Path) -> logging.Handler:
    """Write what the program's parts log from now on to a file in ``folder``; return what ``stop`` takes.

    Raises:
        OSError: if the folder cannot be made or written.

    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handler = _PrivateFile(folder / FILE_NAME, maxBytes=MOST_BYTES, backupCount=KEPT_FILES)
    handler.setFormatter(_Line())
    parts = logging.getLogger("app")
    parts.addHandler(handler)
    parts.setLevel(logging.INFO)
    return handler


def stop(handler: logging.Handler) -> None:
    """Close the log."""
    logging.getLogger("app").removeHandler(handler)
    with contextlib.suppress(OSError):  # lines that a full disk did not take are lost
        handler.close()


def unforeseen(error: BaseException) -> AppError:
    """Log where a mistake of the program's own was made, and return a sentence about it without its words."""
    log.error("VID-001 something failed in a way that nobody foresaw", exc_info=error)
    return AppError(
        tr("The program made a mistake; the last step may be incomplete."),
        why=tr("It was a {kind}; the log says where.", kind=type(error).__name__),
        next_step=tr("What was saved before is safe. Try again, and send the log to whoever looks after the program."),
    )


def safe_message(record: logging.LogRecord) -> str:
    """Return the message with every argument withheld that could have come from evidence."""
    if not isinstance(record.msg, str) or not _TEMPLATE.fullmatch(record.msg):
        return UNREGISTERED
    arguments = record.args if isinstance(record.args, tuple) else ()
    try:
        return record.msg % tuple(_safe(argument) for argument in arguments)
    except (TypeError, ValueError):  # a withheld argument where the sentence wants a number
        return f"{record.msg[:7]} {WITHHELD}"


def _safe(argument: object) -> object:
    if isinstance(argument, Enum):
        return argument.name.lower()
    if argument is None or isinstance(argument, bool | int | float | OwnWord):
        return argument
    if isinstance(argument, str) and _ID.fullmatch(argument):
        return argument
    return WITHHELD


def _describe(error: BaseException) -> dict[str, object]:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(__file__).parent in Path(frame.filename).parents]
    return {
        "error": type(error).__name__,
        "code": error.code if isinstance(error, AppError) else None,
        "where": [f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}" for frame in ours],
    }
