"""Finds the files that a list names below a folder, however letters are spelled; never outside it, never by a link.

Names of files are looked at, no content is read.
"""

# ruff: noqa: PTH118  paths of evidence are bytes, which pathlib does not take
import os
import stat
from collections import OrderedDict
from collections.abc import Iterator
from itertools import chain
from unicodedata import normalize

MOST_FOLDERS = 1024


class NamedFiles:
    """Finds files below ``root``; ``skip`` is a folder in which nothing is found: the case itself."""

    def __init__(self, root: bytes, *, skip: os.stat_result | None = None) -> None:
        self._root, self._skip = root, skip
        self._folders: OrderedDict[tuple[bytes, str], bytes | None] = OrderedDict()
        self._listings: dict[bytes, dict[str, list[bytes]]] = {}

    def find(self, parts: tuple[str, ...]) -> bytes | None:
        """Return the path below the root of a file that is named by folders and its name; None where there is none.

        ``parts`` hold no separators, and neither "." nor ".." — as ``path_parts`` returns them.
        """
        below = b""
        for part in parts[:-1]:
            deeper = self._folder(below, part)
            if deeper is None:
                return None
            below = deeper
        return self._entry(below, parts[-1], folder=False)

    def _folder(self, below: bytes, part: str) -> bytes | None:
        if (key := (below, part)) not in self._folders:
            self._folders[key] = self._entry(below, part, folder=True)
            if len(self._folders) > MOST_FOLDERS:
                self._folders.popitem(last=False)
        return self._folders[key]

    def _entry(self, below: bytes, part: str, *, folder: bool) -> bytes | None:
        try:
            name = os.fsencode(part)
        except UnicodeEncodeError:
            return None
        exact = os.path.join(below, name)
        for path in chain((exact,), self._spelled_otherwise(below, part)):
            try:
                found = os.lstat(os.path.join(self._root, path))
            except (OSError, ValueError):
                continue
            is_skipped = self._skip is not None and os.path.samestat(found, self._skip)
            if stat.S_ISDIR(found.st_mode) == folder and not is_skipped:
                return path
        return None

    def _spelled_otherwise(self, below: bytes, part: str) -> Iterator[bytes]:
        """Yield the paths of what differs from a name by capitals alone, as where a Windows disk was copied.

        Or by how accents are written: Macs write them behind their letters, all others in one with these.
        """
        if below not in self._listings:
            names: dict[str, list[bytes]] = {}
            try:
                for entry in sorted(os.listdir(os.path.join(self._root, below))):  # noqa: PTH208  as above
                    names.setdefault(_plain(os.fsdecode(entry)), []).append(entry)
            except OSError:
                names = {}
            self._listings = {below: names}  # of one folder at a time, since one may have a million files
        for entry in self._listings[below].get(_plain(part), []):
            yield os.path.join(below, entry)


def _plain(name: str) -> str:
    """Return what is compared of a name."""
    return normalize("NFC", normalize("NFC", name).casefold())
