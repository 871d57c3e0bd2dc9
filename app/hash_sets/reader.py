"""The shape of a reader of sets of hashes, and finding the one that knows a file."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, cast

from app import registry
from app.domain.hash_set import HashRow, HashSetError, Reading
from app.domain.language import tr
from app.hash_sets.source import Head, SetSource


class SetReader(ABC):
    """Turns one format into rows, a few at a time in memory.

    ``title`` is what the format is called. ``rank``: of the readers that know a file the one of the lowest reads it.
    ``grades``: whether the format is made for material that somebody graded, so that a row without a category says
    nothing good either.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    rank: ClassVar[int] = 10
    grades: ClassVar[bool] = False

    @abstractmethod
    def knows(self, head: Head) -> bool:
        """Tell from what a file begins with whether it is of this format."""

    @abstractmethod
    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows of a file, and tell ``reading`` what was left out and why.

        Raises:
            HashSetError: it ends too early, or cannot be read on. What came before is not to be used either.
        """


def readers() -> list[SetReader]:
    """Return every reader, in the order in which they are asked."""
    found = cast("dict[str, SetReader]", registry.load("app.hash_sets.readers", "READER"))
    return sorted(found.values(), key=lambda each: (each.rank, each.name))


def recognise(path: Path) -> tuple[SetReader, SetSource]:
    """Return who reads a file, by its content alone, and the file.

    Raises:
        HashSetError: it cannot be read, or nobody knows it.

    """
    if path.is_dir():
        raise HashSetError(
            tr("This is no set of hashes that can be read."),
            why=tr("It is a folder."),
            next_step=tr("Name the file with the hashes itself, or bring it into a list with one hash a line."),
        )
    if not path.is_file():
        raise HashSetError(
            tr("There is no such file."), why=tr("{name} is missing.", name=path.name), next_step=tr("Check the path.")
        )
    if not path.stat().st_size:
        raise HashSetError(
            tr("This is no set of hashes that can be read."),
            why=tr("The file is empty."),
            next_step=tr("Get the file again, and compare its size or its hash with the sender's."),
        )
    source = SetSource(path)
    reader = next((each for each in readers() if each.knows(source.head)), None)
    if reader is None:
        named = ", ".join(each.title for each in readers())
        raise HashSetError(
            tr("This is no set of hashes that can be read."),
            why=tr("By its content it is none of these: {formats}.", formats=named),
            next_step=tr("Name the file with the hashes itself, or bring it into a list with one hash a line."),
        )
    return reader, source


def cut_off(where: str) -> HashSetError:
    """Return the error of a file that ends too early."""
    return HashSetError(
        tr("The set ends too early; nothing of it was loaded."),
        why=tr("It breaks off {place}, as after a download or a copy that was cut off.", place=where),
        next_step=tr("Get the file again, and compare its size or its hash with the sender's."),
    )
