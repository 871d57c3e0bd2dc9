"""Writes a large file stretch by stretch, so that it is there whole or not at all."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import RequestError
from app.domain.language import tr


@contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """Give a file to write to, readable by its owner alone, which takes its name when the work inside has ended.

    Raises:
        RequestError: something stands there already, or it cannot be written; then nothing of it is left.

    """
    if target.exists() or target.is_symlink():
        what = tr("{file} exists already.", file=target.name)
        raise RequestError(what, next_step=tr("Choose another name; nothing is overwritten."))
    try:
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.stem}-")  # made with mode 0600
    except OSError as error:
        raise _not_written(error) from error
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise _not_written(error) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink()


def _sync_folder(folder: Path) -> None:
    """Wait until the name is on the disk; Windows does so by itself."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _not_written(error: OSError) -> RequestError:
    return RequestError(
        tr("The file was not written, and nothing of it is left."),
        why=tr("The system says: {reason}.", reason=error.strerror),
        next_step=tr("Make room, or choose a folder that can be written."),
    )
