"""What is read to open a sealed file: the file itself, and the key in a file, no more of either than there can be."""

from pathlib import Path

from app.domain.errors import RequestError
from app.domain.language import tr
from app.whole_files import read_bounded

SEALED_MOST_BYTES = 4 << 30
IDENTITY_MOST_BYTES = 65_536
IDENTITY = "AGE-SECRET-KEY-1"


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
