"""C4All: the SQLite database of a graded case, .C4P5."""

from collections.abc import Iterator

from app.domain.hash_set import HashKind, HashRow, Reading, short
from app.hash_sets.hashes import row_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

SQL = "SELECT hash, category FROM c4p_index"
SCHEME = "c4all"


class C4allDb(SetReader):
    """Reads MD5 and category; what the categories mean is in the case itself."""

    name = "c4all_db"
    title = "C4All (.C4P5)"
    grades = True

    def knows(self, head: Head) -> bool:
        """Tell whether it has the tables."""
        return head.has_table("c4p_index", "hash", "category")

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows."""
        for place, (value, category) in enumerate(source.query(SQL), 1):
            said = "" if category is None else short(str(category))
            row = row_of([(HashKind.MD5, value)], reading, place, (said, SCHEME, "", ""))
            if row is not None:
                yield row


READER = C4allDb()
