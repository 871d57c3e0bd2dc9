"""IPED: the CSV that its hash database imports."""

from collections.abc import Iterator

from app.domain.hash_set import HashRow, Reading
from app.hash_sets.delimited import columns_of, header, rows_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

NAMES = frozenset({"set", "status"})


class IpedCsv(SetReader):
    """Reads hash columns and the properties beside them: the status, or Project VIC's category."""

    name = "iped_csv"
    title = "IPED (CSV)"

    def knows(self, head: Head) -> bool:
        """Tell whether the header is IPED's."""
        names = set(header(head))
        return names >= NAMES and bool(columns_of(list(names)).hashes)

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows."""
        return rows_of(source, reading, "iped")


READER = IpedCsv()
