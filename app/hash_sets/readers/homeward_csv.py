"""What examiners graded in another case, as Homeward writes it."""

from collections.abc import Iterator

from app.domain.hash_set import HashRow, Reading
from app.hash_sets.delimited import header, rows_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

NAMES = frozenset({"md5", "sha1", "sha256", "category", "scheme", "saidby", "saidat"})


class HomewardCsv(SetReader):
    """Reads our own export: each category with its scheme, and who gave it."""

    name = "homeward_csv"
    title = "own work, out of Homeward (CSV)"
    grades = True

    def knows(self, head: Head) -> bool:
        """Tell whether the header is our own."""
        return set(header(head)) >= NAMES

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows."""
        return rows_of(source, reading)


READER = HomewardCsv()
