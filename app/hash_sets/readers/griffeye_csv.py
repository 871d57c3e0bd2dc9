"""Griffeye: the CSV that lists files with their category in words."""

from collections.abc import Iterator

from app.domain.hash_set import HashRow, Reading
from app.hash_sets.delimited import header, rows_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

NAMES = frozenset({"md5", "category"})
TELLING = frozenset({"binarycopies", "canfilebeopened", "databasematchconflict", "directorypath", "visualcopies"})
"""Columns that no other program's lists have; which of them there are is chosen as a list is exported."""


class GriffeyeCsv(SetReader):
    """Reads a list of files as Griffeye Analyze exports it, with commas or semicolons."""

    name = "griffeye_csv"
    title = "Griffeye (CSV)"
    grades = True

    def knows(self, head: Head) -> bool:
        """Tell whether the header is Griffeye's."""
        names = set(header(head))
        return names >= NAMES and bool(names & TELLING)

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows."""
        return rows_of(source, reading, "griffeye")


READER = GriffeyeCsv()
