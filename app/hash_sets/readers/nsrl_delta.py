"""NSRL RDS 3, deltas: the SQL that brings one release up to the next; its insertions are read, and nothing is run."""

import re
from collections.abc import Iterator

from app.domain.hash_set import HashRow, HashSetError, Reading
from app.domain.language import tr
from app.hash_sets.hashes import row_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

INSERT = re.compile(r"\s*INSERT\s+(?:OR\s+\w+\s+)?INTO\s+[\"`\[]?(FILE|METADATA)\b", re.IGNORECASE)
OTHER = re.compile(r"\s*(UPDATE|DELETE)\b", re.IGNORECASE)
STATEMENT = re.compile(r"^\s*(INSERT|UPDATE|DELETE|CREATE|BEGIN|PRAGMA)\b", re.IGNORECASE | re.MULTILINE)
TUPLE = re.compile(r"\(((?:[^()']|'[^']*')*)\)")
"""A text with a doubled quotation mark is two behind each other: read in one way only, a torn line costs no hours."""
VALUE = re.compile(r"'([0-9A-Fa-f]{32,64})'")


class NsrlDelta(SetReader):
    """Reads the hashes that INSERT lines bring in; each tells its kind by its length."""

    name = "nsrl_delta"
    title = "NSRL RDS 3, delta (SQL)"

    def knows(self, head: Head) -> bool:
        """Tell whether it is SQL that speaks of NSRL's tables."""
        tables = re.search(r"\b(FILE|METADATA|PKG|DISTINCT_HASH)\b", head.text) is not None
        return not head.tables and tables and STATEMENT.search(head.text) is not None

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows.

        Raises:
            HashSetError: it is the schema, which holds none.
        """
        reading.unit, inserted = "line", False
        for place, line in source.lines():
            if OTHER.match(line):
                reading.skip("it changes or takes out what an earlier release has; load the whole set anew", place)
            elif INSERT.match(line):
                inserted = True
                yield from _inserted(line, reading, place)
        if not inserted:
            raise HashSetError(
                tr("This file brings no hashes."),
                why=tr("It makes the tables of the NSRL set, or speaks of others of its tables."),
                next_step=tr("Choose the other .sql file of the download."),
            )


def _inserted(line: str, reading: Reading, place: int) -> Iterator[HashRow]:
    _, _, values = line.partition("VALUES") if "VALUES" in line else line.partition("values")
    if ";" not in line[-4:] and not TUPLE.search(values):
        reading.skip("the line is not whole", place)
        return
    for each in TUPLE.findall(values):
        row = row_of([(None, value) for value in VALUE.findall(each)], reading, place)
        if row is not None:
            yield row


READER = NsrlDelta()
