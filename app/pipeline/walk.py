"""Finds the files of an exhibit; reads names, sizes and times, never content."""

# ruff: noqa: PTH116, PTH118, PTH119  paths of evidence are bytes, which pathlib does not take
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.media import FoundFile, shown_path
from app.domain.work import Problem
from app.pipeline.evidence import UnreadableError

LATEST_S = 253_402_300_799
"""The last second of the year 9999; a file time past it is a damaged one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file, or a folder's problem; ``left_out`` is why a file is excluded without being read, or empty."""

    file: FoundFile | None
    left_out: str = ""
    problem: Problem | None = None


def walk(root: bytes, *, skip: os.stat_result | None = None) -> Iterator[Found]:
    """Yield every file below ``root`` in a fixed order, symbolic links and special files as left out.

    Args:
        root: a folder, or a single file.
        skip: a folder that is left out with all that it holds: the case itself, where it lies inside the exhibit.

    A folder that cannot be read is told as a problem, and the rest goes on. No link is followed, so there is no
    way out of the exhibit and no circle.
    """
    if not stat.S_ISDIR(os.stat(root).st_mode):
        name = os.path.basename(root)
        yield _found(name, os.lstat(root))
        return
    folders = [b""]
    while folders:
        below = folders.pop()
        try:
            with os.scandir(os.path.join(root, below) if below else root) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            yield Found(None, problem=_unreadable(error, f"The folder {shown_path(below) or 'itself'}"))
            continue
        deeper: list[bytes] = []
        for entry in entries:
            path = os.path.join(below, entry.name)
            if not entry.is_dir(follow_symlinks=False):
                yield _entry(path, entry)
            elif skip is None or not _is_same(entry, skip):
                deeper.append(path)
        folders.extend(reversed(deeper))


def named(root: bytes, paths: Iterable[bytes]) -> Iterator[Found]:
    """Yield the files at some paths below ``root``; one that is not there is left out, and told by whoever named it."""
    for path in paths:
        try:
            status = os.lstat(os.path.join(root, path))
        except OSError:
            continue
        yield _found(path, status)


def _is_same(entry: os.DirEntry[bytes], other: os.stat_result) -> bool:
    try:
        return os.path.samestat(entry.stat(follow_symlinks=False), other)
    except OSError:  # it was taken away since; looking into it will say so
        return False


def _entry(path: bytes, entry: os.DirEntry[bytes]) -> Found:
    try:
        return _found(path, entry.stat(follow_symlinks=False))
    except OSError as error:  # it was taken away between being listed and being looked at
        return Found(FoundFile(path, 0, None), problem=_unreadable(error, "A file"))


def _found(path: bytes, status: os.stat_result) -> Found:
    modified = datetime.fromtimestamp(min(max(status.st_mtime, 0), LATEST_S), UTC)
    file = FoundFile(path, status.st_size, modified)
    if stat.S_ISLNK(status.st_mode):
        return Found(file, left_out="a symbolic link; it is not followed")
    if not stat.S_ISREG(status.st_mode):
        return Found(file, left_out="not a file but a device, pipe or socket")
    return Found(file)


def _unreadable(error: OSError, subject: str) -> Problem:
    return Problem(
        "walk",
        UnreadableError.code,
        f"{subject} could not be looked into.",
        why=f"The system says: {error.strerror}.",
        next_step="Check the rights on it and the disk's health, then import the exhibit again: it goes on from there.",
    )
