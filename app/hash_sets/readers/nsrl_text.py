"""NSRL RDS 2: the text file NSRLFile.txt, plain or in its zip archive."""

from collections.abc import Iterator

from app.domain.hash_set import HashRow, Reading
from app.hash_sets.delimited import header, rows_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

NAMES = frozenset({"sha1", "md5", "crc32", "filename", "productcode", "specialcode"})


class NsrlText(SetReader):
    """Reads NIST's list of known software as it was given out until 2022."""

    name = "nsrl_text"
    title = "NSRL RDS 2 (NSRLFile.txt)"

    def knows(self, head: Head) -> bool:
        """Tell whether the header is NSRL's."""
        return set(header(head)) >= NAMES

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows."""
        return rows_of(source, reading)


READER = NsrlText()
