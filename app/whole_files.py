"""Files that are written whole or not at all, readable by their owner only; and files read to a bound."""

import contextlib
import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import RequestError
from app.domain.language import number, tr

PIPE_MOST_BYTES = 65_536


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in the place of what has its name, if anything.

    Raises:
        OSError: if it cannot be written; what stood there before stands still.

    """
    with _beside(path, os.replace) as file:
        file.write(content)


def write_new(path: Path, content: bytes) -> None:
    """Write a file of a name that nothing has yet.

    Raises:
        FileExistsError: if something has that name, be it a link that leads nowhere; it stays as it is.
        OSError: if it cannot be written; nothing of it is left.

    """
    with new_file(path) as file:
        file.write(content)


def new_file(path: Path) -> contextlib.AbstractContextManager[BinaryIO]:
    """Return a file to write to, which takes a name that nothing has yet when the work inside has ended.

    Raises:
        FileExistsError: as it takes its name, if something has that; it stays as it is.
        OSError: if it cannot be written. Nothing of it is left then, nor where the work inside fails.

    """
    return _beside(path, _name_new)


@contextmanager
def _beside(path: Path, take_name: Callable[[Path, Path], None]) -> Iterator[BinaryIO]:
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")  # made with mode 0600
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        take_name(beside, path)
        _sync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):  # it has its name by now, or there is nothing to take away
            beside.unlink()


def _name_new(beside: Path, path: Path) -> None:
    """Give a file its name, unless something has it: by a second link, or where there are none by holding the name."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:  # as on the sticks that cases travel on
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        beside.replace(path)


def _sync_folder(folder: Path) -> None:
    """Wait until the name is on the disk; Windows does so by itself."""
    if os.name == "posix":
        held = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(held)
        finally:
            os.close(held)


def read_bounded(path: Path, most_bytes: int) -> bytes:
    """Return a file's bytes; of a pipe or a device, which may never end, at most 64 KiB.

    Raises:
        RequestError: if it cannot be read, or is too large.

    """
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            plain = stat.S_ISREG(status.st_mode)
            most_bytes = most_bytes if plain else min(most_bytes, PIPE_MOST_BYTES)
            content = file.read(min(status.st_size, most_bytes) + 1 if plain else most_bytes + 1)
    except OSError as error:
        raise RequestError(
            tr("The file cannot be read."),
            why=tr("The system says: {reason}.", reason=error.strerror),
            next_step=tr("Check its path and its rights."),
        ) from error
    if len(content) > most_bytes:
        raise RequestError(
            tr("That file is too large."),
            why=tr("It has more than {bytes} bytes.", bytes=number(most_bytes)),
            next_step=tr("Check that it is the file that was meant."),
        )
    return content
