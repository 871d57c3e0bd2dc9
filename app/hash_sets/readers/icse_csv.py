"""INTERPOL: the CSV that ICSE exports, with its flags and the baseline."""

from collections.abc import Iterator

from app.domain.hash_set import HashRow, Reading, short
from app.hash_sets.delimited import HEADED, header, records, separator
from app.hash_sets.hashes import row_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource, named

SCHEME = "interpol"
BASELINE, LISTED = "baseline", "icse"
YES = frozenset({"y", "yes", "t", "true"})
NAMES = frozenset({"md5", "sha1", "imageid", "isdistributed", "victimidentified", "seriesname", "baseline"})


class IcseCsv(SetReader):
    """Reads ICSE's export; "baseline" is a mark that a picture has or not, and never a grade."""

    name = "icse_csv"
    title = "INTERPOL ICSE (CSV)"
    grades = True

    def knows(self, head: Head) -> bool:
        """Tell whether the header is ICSE's."""
        return set(header(head)) >= NAMES

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows; each is at least listed, and some are of the baseline."""
        at: dict[str, int] = {}
        for place, fields in records(source, reading, separator(source.head.first_line())):
            if not at:
                at = {named(name): column for column, name in enumerate(fields)}
                continue
            told = {name: fields[column].strip() for name, column in at.items() if column < len(fields)}
            values = [(kind, told[name]) for name, kind in HEADED.items() if name in told]
            category = BASELINE if told.get("baseline", "").lower() in YES else LISTED
            row = row_of(values, reading, place, (category, SCHEME, short(told.get("seriesname", "")), ""))
            if row is not None:
                yield row


READER = IcseCsv()
