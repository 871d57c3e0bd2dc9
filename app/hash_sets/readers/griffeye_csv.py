"""Griffeye: the CSV that lists files with their category in words."""

from collections.abc import Iterator

from app.domain.hash_set import HashRow, Reading
from app.hash_sets.delimited import header, rows_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

NAMES = frozenset({"md5", "category", "binarycopies", "filename"})


class GriffeyeCsv(SetReader):
    """Reads a list of files as Griffeye Analyze exports it, with commas or semicolons."""

    name = "griffeye_csv"
    title = "Griffeye (CSV)"
    grades = True

    def knows(self, head: Head) -> bool:
        """Tell whether the header is Griffeye's."""
        return set(header(head)) >= NAMES

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows."""
        return rows_of(source, reading, "griffeye")


READER = GriffeyeCsv()
