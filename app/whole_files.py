"""Files that are there whole or not at all, readable by their owner only."""

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


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
