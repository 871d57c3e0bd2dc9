"""HashKeeper: CSV with a column of MD5."""

from collections.abc import Iterator

from app.domain.hash_set import HashRow, Reading
from app.hash_sets.delimited import header, rows_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

NAMES = frozenset({"hashsetid", "hash"})


class Hashkeeper(SetReader):
    """Reads .hsh files; file, folder and the number of the set beside each hash are left aside."""

    name = "hashkeeper"
    title = "HashKeeper"

    def knows(self, head: Head) -> bool:
        """Tell whether the header is HashKeeper's."""
        return set(header(head)) >= NAMES

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows."""
        return rows_of(source, reading)


READER = Hashkeeper()
