"""Sets of own work as files: a list of our own that keeps who said what, and the JSON that other programs take."""

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from io import StringIO

HEADER = ("md5", "sha1", "sha256", "category", "scheme", "said_by", "said_at")
MODEL = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/Default/$metadata#Media"
"""IPED takes a set only with exactly this."""
UNSAFE = frozenset("=+-@\t\r")
"""What a spreadsheet would take for the beginning of a formula."""


@dataclass(frozen=True, slots=True)
class Written:
    """One row to be written; hashes in lower-case hexadecimal."""

    md5: str
    sha1: str
    sha256: str
    size_bytes: int
    scheme: str
    code: str
    said_by: str
    said_at: datetime


def as_list(rows: Iterable[Written]) -> Iterator[str]:
    """Yield the lines of our own list, header first."""
    yield _line(HEADER)
    for row in rows:
        said_by = f"'{row.said_by}" if row.said_by[:1] in UNSAFE else row.said_by
        yield _line((row.md5, row.sha1, row.sha256, row.code, row.scheme, said_by, row.said_at.isoformat()))


def as_vics(rows: Iterable[Written]) -> Iterator[str]:
    """Yield a set of VICS 2.0 in pieces; a category that is no whole number has no place in it and is left out.

    The root has exactly two members, the model first. Who gave a category and by which scheme stands in
    ``PrecategorizationSource``.
    """
    yield '{"@odata.context":' + json.dumps(MODEL) + ',"value":['
    for number, row in enumerate((row for row in rows if row.code.isdecimal()), 1):
        record = {
            "MediaID": number,
            "Category": int(row.code),
            "MD5": row.md5.upper(),
            "SHA1": row.sha1.upper(),
            "MediaSize": row.size_bytes,
            "DateUpdated": row.said_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "PrecategorizationSource": f"{row.said_by} ({row.scheme})",
            "AlternativeHashes": [{"MD5": row.md5.upper(), "HashName": "SHA256", "HashValue": row.sha256.upper()}],
        }
        yield ("\n" if number == 1 else ",\n") + json.dumps(record, ensure_ascii=False)
    yield "\n]}\n"


def _line(fields: Iterable[str]) -> str:
    held = StringIO()
    csv.writer(held, lineterminator="\n").writerow(fields)
    return held.getvalue()
