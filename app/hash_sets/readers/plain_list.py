"""Plain lists: one hash a line, or columns with or without a header; whatever no other reader knows."""

from collections.abc import Iterator

from app.domain.hash_set import HashRow, Reading
from app.hash_sets.delimited import columns_by_length, columns_of, header, rows_of, separator
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

LINES_LOOKED_AT = 20


class PlainList(SetReader):
    """Reads lists of MD5, SHA-1 and SHA-256, the index files of The Sleuth Kit, and CSV with a column of hashes."""

    name = "plain_list"
    title = "a list of hashes"
    rank = 90

    def knows(self, head: Head) -> bool:
        """Tell whether a header names hashes, or one of the first lines holds one."""
        if head.tables or b"\0\0\0\0" in head.data:
            return False
        if columns_of(header(head)).hashes:
            return True
        lines = [line for line in head.text.splitlines() if line.strip() and not line.startswith("#")]
        return any(columns_by_length(line.split(separator(line))).hashes for line in lines[:LINES_LOOKED_AT])

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows."""
        return rows_of(source, reading)


READER = PlainList()
