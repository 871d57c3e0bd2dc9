"""IPED: its hash database, SQLite."""

from collections.abc import Iterator

from app.domain.hash_set import HashKind, HashRow, Reading, short
from app.hash_sets.hashes import row_of
from app.hash_sets.reader import SetReader
from app.hash_sets.source import Head, SetSource

HASHES = {"md5": HashKind.MD5, "sha1": HashKind.SHA1, "sha256": HashKind.SHA256}
PROPERTIES = ("vicCategory", "status", "vicSeries", "photoDna")
OF_HASH = """(SELECT value FROM hashes_properties JOIN properties USING (property_id)
    WHERE hashes_properties.hash_id = hashes.hash_id AND property_name = {name!r})"""


class IpedDb(SetReader):
    """Reads the hashes, and of their properties Project VIC's category and series, or else the status."""

    name = "iped_db"
    title = "IPED (hash database)"

    def knows(self, head: Head) -> bool:
        """Tell whether it has the tables."""
        return head.has_table("hashes", "hash_id", "md5") and head.has_table("hashes_properties")

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows; several values of a property are parted by a stroke, and all are kept."""
        held = [name for name in HASHES if source.head.has_table("hashes", name)]
        asked = ", ".join([*held, *(OF_HASH.format(name=name) for name in PROPERTIES)])
        for place, values in enumerate(source.query(f"SELECT {asked} FROM hashes"), 1):  # noqa: S608  our own names
            hashes = [(HASHES[name], value) for name, value in zip(held, values, strict=False)]
            *said, photodna = (str(each or "") for each in values[len(held) :])
            category, status, series = map(short, said)
            words = category or status, "vics" if category else "iped", series, ""
            row = row_of([*hashes, (HashKind.PHOTODNA, photodna)], reading, place, words)
            if row is not None:
                yield row


READER = IpedDb()
