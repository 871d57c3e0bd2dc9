"""Opens evidence for reading only: never through a link, never a device or a pipe, leaving no access time behind."""

# ruff: noqa: PTH112, PTH118, PTH119  paths of evidence are bytes, which pathlib does not take
import os
import stat
from dataclasses import dataclass

from app.domain.errors import EvidenceError

READ = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
STILL = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
UNTOUCHED = getattr(os, "O_NOATIME", 0)
CAN_WALK = os.open in os.supports_dir_fd


class UnreadableError(EvidenceError):
    """A file of the exhibit could not be opened."""

    code = "VID-201"

    def __init__(self, why: str) -> None:
        super().__init__(
            "This file could not be read.",
            why=why,
            next_step="Check that the exhibit is still attached and may be read, then import it again.",
        )


class NotAFileError(EvidenceError):
    """What lies at the path is no regular file."""

    code = "VID-202"

    def __init__(self, found: str) -> None:
        super().__init__("This is not a regular file and was not opened.", why=f"It is {found}.")


class ChangedError(EvidenceError):
    """The content is not what it was a moment ago."""

    code = "VID-203"

    def __init__(self, why: str) -> None:
        super().__init__(
            "This file changed while the case was being built.",
            why=why,
            next_step="Evidence must not change: mount it read-only, then import it again.",
        )


@dataclass(frozen=True, slots=True)
class EvidenceRef:
    """Where evidence lies: a raw path below an exhibit's root, and the entries inside archives, outermost first.

    ``root`` may be a single file; then ``path`` is its name, or empty.
    """

    root: bytes
    path: bytes
    member: tuple[str, ...] = ()


def is_there(ref: EvidenceRef) -> bool:
    """Tell whether a file still lies where it was found; the exhibit's disk may be in its cupboard again."""
    return os.path.lexists(os.path.join(ref.root, ref.path))


def open_evidence(ref: EvidenceRef) -> int:
    """Return a descriptor of the file; the caller closes it. No part of the path below the root may be a link.

    Raises:
        UnreadableError: if it is missing, forbidden, or the path leads out of the exhibit.
        NotAFileError: if it is no regular file.

    """
    try:
        descriptor = _opened(ref)
    except OSError as error:
        raise UnreadableError(f"{error.strerror or 'It could not be opened'}.") from error
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode):
        return descriptor
    os.close(descriptor)
    raise NotAFileError(_named(mode))


def _opened(ref: EvidenceRef) -> int:
    parts = [part for part in ref.path.split(os.sep.encode()) if part]
    if any(part in {b".", b".."} for part in parts):
        raise UnreadableError("Its path leads out of the exhibit.")
    if not parts or (not os.path.isdir(ref.root) and parts == [os.path.basename(ref.root)]):
        return _still(ref.root, None)
    if not CAN_WALK:
        return _beside(ref.root, parts)
    folder = os.open(ref.root, READ | os.O_DIRECTORY)
    try:
        for part in parts[:-1]:
            deeper = os.open(part, READ | os.O_DIRECTORY | STILL, dir_fd=folder)
            os.close(folder)
            folder = deeper
        return _still(parts[-1], folder)
    finally:
        os.close(folder)


def _still(path: bytes, folder: int | None) -> int:
    """Open without leaving an access time where that is allowed: only the owner of a file may ask for it."""
    if UNTOUCHED:
        try:
            return os.open(path, READ | STILL | UNTOUCHED, dir_fd=folder)
        except PermissionError:
            pass
    return os.open(path, READ | STILL, dir_fd=folder)


def _beside(root: bytes, parts: list[bytes]) -> int:
    """Open where the system cannot walk by descriptors (Windows): refuse a path whose real place is elsewhere."""
    path = os.path.join(root, *parts)
    if os.path.realpath(path) != os.path.join(os.path.realpath(root), *parts):
        raise UnreadableError("Its path leads through a link.")
    return os.open(path, READ)


def _named(mode: int) -> str:
    kinds = {stat.S_IFDIR: "a folder", stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFLNK: "a link"}
    return kinds.get(stat.S_IFMT(mode), "a device")
