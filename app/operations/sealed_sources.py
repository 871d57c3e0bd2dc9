"""What is read to open a sealed file: the file itself, and the key in a file, no more of either than there can be."""

import os
import stat
from pathlib import Path

from app.domain.errors import RequestError
from app.domain.language import number, tr

SEALED_MOST_BYTES = 4 << 30
IDENTITY_MOST_BYTES = 65_536
IDENTITY = "AGE-SECRET-KEY-1"


def read_bounded(path: Path, most_bytes: int = SEALED_MOST_BYTES) -> bytes:
    """Return a file's bytes; of a pipe or a device, which may never end, no more than a key has.

    Raises:
        RequestError: if it cannot be read, or is too large.

    """
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            plain = stat.S_ISREG(status.st_mode)
            most_bytes = most_bytes if plain else IDENTITY_MOST_BYTES
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


def identity_in(path: Path) -> str:
    """Return the key that others seal files for, out of its file.

    Raises:
        RequestError: if the file cannot be read, or holds none.

    """
    lines = read_bounded(path, IDENTITY_MOST_BYTES).decode("ascii", "replace").splitlines()
    found = next((line.strip() for line in lines if line.startswith(IDENTITY)), None)
    if found is None:
        raise RequestError(
            tr("That file holds no key."),
            why=tr("None of its lines begins with {beginning}.", beginning=IDENTITY),
            next_step=tr("Name the file that 'homeward receiving-key' or 'age-keygen' wrote."),
        )
    return found
