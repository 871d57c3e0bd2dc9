"""Which shown media items have something in common that an examiner may want to see alone."""

from enum import StrEnum

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.ids import ExhibitId


class Facet(StrEnum):
    """Something that a media item has, or lacks."""

    NOTED = "noted"
    TROUBLED = "troubled"
    REVEALED = "revealed"
    LOCATED = "located"
    TIMELESS = "timeless"
    PLACELESS = "placeless"
    SERIESLESS = "seriesless"


IN_NO_CLUSTER = """NOT EXISTS (
    SELECT 1 FROM cluster_member JOIN cluster ON cluster.id = cluster WHERE item = media_item.id AND kind = '{kind}')"""
CONDITIONS = {
    Facet.NOTED: "sha256 IN (SELECT media_id FROM note)",
    Facet.TROUBLED: "id IN (SELECT item FROM problem UNION ALL "
    "SELECT media_file.item FROM problem JOIN media_file ON media_file.id = problem.file)",
    Facet.REVEALED: "sha256 IN (SELECT media_id FROM reveal)",
    Facet.LOCATED: "id IN (SELECT item FROM fact WHERE kind = 'gps_fix')",
    Facet.TIMELESS: "captured_at IS NULL",
    Facet.PLACELESS: IN_NO_CLUSTER.format(kind="place"),
    Facet.SERIESLESS: IN_NO_CLUSTER.format(kind="series"),
}


def having(db: Database, facet: Facet) -> Ints:
    """Return the row numbers of the shown media items of a facet, (n,) int64, sorted."""
    return _numbers(db, f"SELECT id FROM media_item WHERE shown = 1 AND {CONDITIONS[facet]}")  # noqa: S608  one of our own conditions


def of_exhibit(db: Database, exhibit_id: ExhibitId) -> Ints:
    """Return the row numbers of the shown media items that were found in an exhibit, (n,) int64, sorted."""
    sql = """
        SELECT DISTINCT media_item.id FROM media_file JOIN media_item ON media_item.id = media_file.item
        WHERE exhibit = ? AND shown = 1
    """
    return _numbers(db, sql, exhibit_id)


def _numbers(db: Database, sql: str, *values: int) -> Ints:
    return np.sort(np.fromiter((row[0] for row in db.execute(sql, values).fetchall()), np.int64))
