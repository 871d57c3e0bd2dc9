"""EnCase: binary sets of MD5, .hash."""

import struct
from collections.abc import Iterator

from app.domain.hash_set import HashKind, HashRow, Reading
from app.domain.language import tr
from app.hash_sets.reader import SetReader, cut_off
from app.hash_sets.source import Head, SetSource

MAGIC = bytes.fromhex("484153480d0aff000200000001000000")
COUNT = struct.Struct("<I")
ROWS_AT = len(MAGIC) + COUNT.size + 0x3F4 + 0x50 + 0x28
ROW_BYTES, ROWS_A_READ = 18, 4096


class EncaseHash(SetReader):
    """Reads the MD5 of each record; how many there are stands in the file's head.

    Source: EncaseHashSetParser of Autopsy, for the layout.
    """

    name = "encase_hash"
    title = "EnCase (.hash)"

    def knows(self, head: Head) -> bool:
        """Tell whether it begins as EnCase's sets do."""
        return head.data.startswith(MAGIC)

    def rows(self, source: SetSource, reading: Reading) -> Iterator[HashRow]:
        """Yield the rows.

        Raises:
            HashSetError: there are fewer than the head says.
        """
        width = HashKind.MD5.width
        with source.open_bytes() as file:
            head = file.read(ROWS_AT)
            if len(head) < ROWS_AT:
                raise cut_off(tr("within its head"))
            (many,) = COUNT.unpack_from(head, len(MAGIC))
            done = 0
            while done < many:
                wanted = min(ROWS_A_READ, many - done) * ROW_BYTES
                some = file.read(wanted)
                if len(some) < wanted:
                    raise cut_off(tr("after {done} of {many} hashes", done=done + len(some) // ROW_BYTES, many=many))
                for at in range(0, wanted, ROW_BYTES):
                    yield HashRow(md5=some[at : at + width])
                done += wanted // ROW_BYTES
            if file.read(1):
                reading.notice("more stands in the file than its head says; that was left out after this", many)


READER = EncaseHash()
