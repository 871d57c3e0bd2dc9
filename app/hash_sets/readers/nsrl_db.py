"""NSRL RDS 3: the SQLite database, full or minimal."""

from collections.abc import Iterator

from app.domain.hash_set import HashKind, HashRow, Reading
from app.hash_sets.hashes import row_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

TABLES = ("distinct_hash", "metadata", "file")
"""Where the hashes are, the least repeated first."""
COLUMNS = {"md5": HashKind.MD5, "sha1": HashKind.SHA1, "sha256": HashKind.SHA256}


class NsrlDb(SetReader):
    """Reads NIST's list of known software; known is not good, and the set's kind says what it is taken for."""

    name = "nsrl_db"
    title = "NSRL RDS 3 (SQLite)"

    def knows(self, head: Head) -> bool:
        """Tell whether it has the tables."""
        return any(head.has_table(each, "md5", "sha1") for each in TABLES) and head.has_table("pkg")

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows."""
        table = next(each for each in TABLES if source.head.has_table(each, "md5", "sha1"))
        held = [name for name in COLUMNS if source.head.has_table(table, name)]
        for place, values in enumerate(source.query(f"SELECT {', '.join(held)} FROM {table}"), 1):  # noqa: S608  our own names
            headed = [(COLUMNS[name], value) for name, value in zip(held, values, strict=True)]
            row = row_of(headed, reading, place)
            if row is not None:
                yield row


READER = NsrlDb()
