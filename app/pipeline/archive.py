"""Members of archives as contents, and the list of them; archives inside archives to a depth of three."""

from collections.abc import Callable
from typing import TypeVar

from app.domain.media import shown_path
from app.domain.work import Problem
from app.imaging.sniff import HEAD_BYTES, Holds, sniff
from app.pipeline.archive_formats import (
    BROKEN,
    Archive,
    ArchiveError,
    BombError,
    Catalogue,
    Entry,
    open_archive,
)
from app.pipeline.content import Content, ContentStream, HeldContent
from app.pipeline.task import Member, Reply, Task

DEPTH_MOST = 3
NAME_MOST = 4_096
LEADS_OUT, LEFT_OUT, CUT_OFF = "VID-232", "VID-233", "VID-234"
Got = TypeVar("Got")


class _Open:
    """An open archive with its members by name; the content under it may be exchanged for the same one reopened."""

    def __init__(self, content: Content) -> None:
        self.kind = sniff(content.read_at(0, HEAD_BYTES))
        if self.kind.holds is not Holds.ARCHIVE:
            raise ArchiveError("This is no archive that can be opened.", why=f"Its content is {self.kind.format}.")
        self.stream = ContentStream(content)
        self._archive: Archive = _told(lambda: open_archive(self.kind.format, self.stream, content.size_bytes))
        self.catalogue: Catalogue = _told(self._archive.catalogue)
        self.by_name = _by_name(self.catalogue)

    def read(self, name: str) -> Content:
        """Return the content of one member."""
        if name not in self.by_name:
            raise ArchiveError("This member is no longer in its archive.", why="The archive has changed.")
        return HeldContent(_told(lambda: self._archive.read(self.by_name[name])))


class Archives:
    """Opens archives, and keeps the chain of those opened last, so that members in a row cost one opening."""

    def __init__(self) -> None:
        self._key = ""
        self._chain: dict[tuple[str, ...], _Open] = {}

    def member(self, content: Content, key: str, member: tuple[str, ...]) -> Content:
        """Return the content of ``member`` (outermost first); the file itself where it names none.

        Args:
            content: the file that the outermost archive is.
            key: says whether it is the same file as last time.
            member: names inside it.

        Raises:
            EvidenceError: if it cannot be reached, or lies too deep.

        """
        if not member:
            return content
        if len(member) > DEPTH_MOST:
            raise BombError(f"It lies more than {DEPTH_MOST} archives deep.")
        return self._opened(content, key, member[:-1]).read(member[-1])

    def listing(self, task: Task, content: Content, key: str) -> Reply:
        """Return the members of the archive that ``task`` names.

        Raises:
            EvidenceError: if it is broken, a bomb, or lies too deep.

        """
        if len(task.file.member) >= DEPTH_MOST:
            raise BombError(f"It lies {DEPTH_MOST} archives deep, and what is inside would lie deeper.")
        found = self._opened(content, key, task.file.member)
        members = tuple(Member(name, each.size_bytes, each.modified_at) for name, each in found.by_name.items())
        return Reply(task.key, content=found.kind, members=members, problems=_problems(found.catalogue))

    def _opened(self, content: Content, key: str, inside: tuple[str, ...]) -> _Open:
        if key != self._key:
            self._key, self._chain = key, {}
        known = self._chain.get(inside)
        if known is None:
            self._chain = {path: each for path, each in self._chain.items() if path == inside[: len(path)]}
            source = content if not inside else self._opened(content, key, inside[:-1]).read(inside[-1])
            known = self._chain[inside] = _Open(source)
        elif not inside:
            known.stream.exchange(content)
        if inside and () in self._chain:
            self._chain[()].stream.exchange(content)
        return known


def _told(act: Callable[[], Got]) -> Got:
    """Do something with an archive; turn whatever a hostile one makes of it into words."""
    try:
        return act()
    except NotImplementedError as error:  # zipfile's word for a way of packing that it does not know
        raise ArchiveError(
            "This is packed in a way that is not read.",
            why=f"The reader says: {error}.",
            next_step="Unpack it with another program, and import what comes out.",
        ) from error
    except BROKEN as error:
        raise ArchiveError(
            "This archive is damaged.",
            why=f"The reader says: {str(error)[:200]}.",
            next_step="Copy it anew from its source; or unpack it with another program, and import what comes out.",
        ) from error


def _by_name(catalogue: Catalogue) -> dict[str, Entry]:
    """Return entries by names that are all different, the same each time: later ones of a name get their number."""
    names = [(entry.name.replace("\0", "") or "(no name)")[:NAME_MOST] for entry in catalogue.entries]
    taken = set(names)
    by_name: dict[str, Entry] = {}
    for number, (name, entry) in enumerate(zip(names, catalogue.entries, strict=True), 1):
        apart = name
        while apart in by_name or (apart != name and apart in taken):
            apart = f"{name if apart == name else apart}#{number}"
        by_name[apart] = entry
    return by_name


def _problems(catalogue: Catalogue) -> tuple[Problem, ...]:
    problems: list[Problem] = []
    outside = [entry.name for entry in catalogue.entries if _leads_out(entry.name)]
    if catalogue.cut_off:
        what = f"The archive is damaged after {len(catalogue.entries)} members; those before are read."
        problems.append(Problem("archive", CUT_OFF, what, f"The reader says: {catalogue.cut_off}."))
    if outside:
        what = f"{len(outside)} names in this archive lead out of it; nothing was written, their contents are read."
        problems.append(
            Problem("archive names", LEADS_OUT, what, f"The first is {shown_path(b'', (outside[0],))[:500]}.")
        )
    if catalogue.links:
        what = f"{catalogue.links} links or special files in this archive were left out."
        problems.append(Problem("archive links", LEFT_OUT, what, "They hold no content of their own."))
    return tuple(problems)


def _leads_out(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return parts[0] == "" or ".." in parts or parts[0].endswith(":")
