"""A folder that is there as long as something is looked at; no other process takes it for a left-over meanwhile."""

import contextlib
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from app.domain.errors import StoreError
from app.store.lock import CaseLock

BEGINS = "sealed-"


class HeldFolder:
    """A new folder, readable by its owner only; ``let_go`` takes it away with all that is in it."""

    __slots__ = ("_directory", "_lock", "path")

    def __init__(self, above: Path) -> None:
        above.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._directory = TemporaryDirectory(prefix=BEGINS, dir=above, ignore_cleanup_errors=True)
        self.path = Path(self._directory.name)
        self._lock = CaseLock.take(self.path)

    def let_go(self) -> None:
        """Take it away; what cannot be is a left-over for the next start."""
        self._lock.release()
        self._directory.cleanup()


def is_held(folder: Path) -> bool:
    """Tell whether a folder is in use, be it by this process; one that is not there is in nobody's."""
    if not folder.is_dir():
        return False
    try:
        CaseLock.take(folder).release()
    except StoreError:  # held, or who has it cannot be told
        return True
    return False


def wipe_left_over(above: Path) -> int:
    """Take away the folders that nobody holds any more, as after a crash; return how many."""
    wiped = 0
    for each in above.glob(f"{BEGINS}*"):
        with contextlib.suppress(StoreError, OSError):  # one that is held, or cannot be taken away, stays
            CaseLock.take(each).release()
            shutil.rmtree(each)
            wiped += 1
    return wiped
