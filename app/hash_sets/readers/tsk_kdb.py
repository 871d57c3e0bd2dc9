"""Autopsy and The Sleuth Kit: their database of hashes, .kdb."""

from collections.abc import Iterator

from app.domain.hash_set import HashKind, HashRow, Reading
from app.hash_sets.hashes import row_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

COLUMNS = {"md5": HashKind.MD5, "sha1": HashKind.SHA1, "sha2_256": HashKind.SHA256}


class TskKdb(SetReader):
    """Reads MD5, and SHA-1 and SHA-256 where the database has them."""

    name = "tsk_kdb"
    title = "Autopsy and The Sleuth Kit (.kdb)"

    def knows(self, head: Head) -> bool:
        """Tell whether it has the tables."""
        return head.has_table("hashes", "md5") and head.has_table("db_properties")

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows."""
        held = [name for name in COLUMNS if source.head.has_table("hashes", name)]
        for place, values in enumerate(source.query(f"SELECT {', '.join(held)} FROM hashes"), 1):  # noqa: S608  our own names
            headed = [(COLUMNS[name], value) for name, value in zip(held, values, strict=True)]
            row = row_of(headed, reading, place)
            if row is not None:
                yield row


READER = TskKdb()
