"""The known answers: one row for each file, and for each member of an archive."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.ids import MediaId, media_id

COLUMNS = ("path", "sha256", "place", "series", "camera", "copy_of", "note")
MEMBER_MARK = "!/"
"""Stands between an archive's path and its member's name."""


@dataclass(frozen=True, slots=True)
class TruthRow:
    """What is known of one file.

    Empty ``place``, ``series`` and ``camera`` mean that it is no readable picture. ``copy_of`` names the content that
    it was made from; an exact copy names itself. ``note`` says what the file is.
    """

    path: str
    sha256: MediaId
    place: str = ""
    series: str = ""
    camera: str = ""
    copy_of: str = ""
    note: str = ""

    def cells(self) -> list[str]:
        """Return the row as it is written."""
        return [self.path, self.sha256, self.place, self.series, self.camera, self.copy_of, self.note]


def read_truth(path: Path) -> Iterator[TruthRow]:
    """Yield the rows of a ``truth.csv``."""
    with path.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            cells = {column: row[column] for column in COLUMNS if column != "sha256"}
            yield TruthRow(sha256=media_id(row["sha256"]), **cells)
