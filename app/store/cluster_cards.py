"""What a list of clusters shows of each, without reading all members: size, span of time, confidence, reasons."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlite_utils import Database

from app.domain.face import unpacked
from app.domain.ids import ClusterId, MediaId
from app.domain.link import FaceBox, Kind
from app.store import clusters

NO_TIME = 9223372036854775807
"""What media items without a time are sorted by."""
SAMPLES = 4
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ClusterCard:
    """A cluster from outside; ``first`` and ``last`` are in UTC where the zone is known, else what the camera showed.

    ``samples`` are its first members, at most four; ``number`` is valid until the kind is grouped again.
    """

    number: int
    id: ClusterId
    kind: Kind
    size: int
    confidence: float
    reasons: tuple[str, ...]
    first: datetime | None
    last: datetime | None
    samples: tuple[MediaId, ...]
    timed: int = 0
    """How many members have a time."""
    zoned: int = 0
    """How many of these times name their zone, and are in UTC."""
    name: str = ""
    """What an examiner called the place or person last; "" where nobody did."""
    hidden: int = 0
    """How many further members are not shown: they were set aside since it was grouped."""


def of(db: Database, kind: Kind) -> list[ClusterCard]:
    """Return a card for every cluster of a kind with a shown member, the largest first; only these count."""
    found = db.execute(
        """
        SELECT cluster.id, name, confidence, reasons, count(*),
            min(captured_sort), max(CASE WHEN captured_sort < ?1 THEN captured_sort END),
            count(captured_at), count(CASE WHEN captured_at LIKE '%+00:00' THEN 1 END)
        FROM cluster JOIN cluster_member ON cluster_member.cluster = cluster.id
            JOIN media_item ON media_item.id = cluster_member.item
        WHERE kind = ?2 AND shown = 1 GROUP BY cluster.id ORDER BY count(*) DESC, name
        """,
        (NO_TIME, kind),
    ).fetchall()
    samples, hidden = _samples(db, kind), _hidden(db, kind)
    names = clusters.names_of(db, kind)
    return [
        ClusterCard(
            number,
            ClusterId(name),
            kind,
            size,
            confidence,
            tuple(json.loads(reasons)),
            _moment(first),
            _moment(last),
            samples.get(number, ()),
            timed,
            zoned,
            names.get(ClusterId(name), ""),
            hidden.get(number, 0),
        )
        for number, name, confidence, reasons, size, first, last, timed, zoned in found
    ]


def pictures(db: Database, kind: Kind) -> int:
    """Return how many shown media items the clusters of a kind hold; one that is in several counts once."""
    found = db.execute(
        """
        SELECT count(DISTINCT item) FROM cluster JOIN cluster_member ON cluster = cluster.id
            JOIN media_item ON media_item.id = item WHERE kind = ? AND shown = 1
        """,
        (kind,),
    ).fetchone()
    return int(found[0])


def members(db: Database, number: int) -> list[int]:
    """Return the row numbers of a cluster's shown members, the oldest first."""
    found = db.execute(
        """
        SELECT item FROM cluster_member JOIN media_item ON media_item.id = item
        WHERE cluster = ? AND shown = 1 ORDER BY captured_sort, wall_path, item
        """,
        (number,),
    ).fetchall()
    return [row[0] for row in found]


def faces(db: Database, number: int) -> dict[int, FaceBox]:
    """Return where in each member of a person the face is, by row number; a member without one is left out."""
    found = db.execute("SELECT item, face FROM cluster_face WHERE cluster = ?", (number,)).fetchall()
    return {item: unpacked(face) for item, face in found}


def _hidden(db: Database, kind: Kind) -> dict[int, int]:
    """Return how many members of each cluster are not shown, where there are any."""
    found = db.execute(
        """
        SELECT cluster, count(*) FROM media_item CROSS JOIN cluster_member ON item = media_item.id
        WHERE shown = 0 AND cluster IN (SELECT id FROM cluster WHERE kind = ?) GROUP BY cluster
        """,
        (kind,),
    ).fetchall()
    return dict(found)


def _samples(db: Database, kind: Kind) -> dict[int, tuple[MediaId, ...]]:
    found = db.execute(
        """
        SELECT cluster, lower(hex(sha256)) FROM (
            SELECT cluster, sha256, captured_sort, row_number() OVER (
                PARTITION BY cluster ORDER BY captured_sort, wall_path, item) AS place
            FROM cluster_member JOIN media_item ON media_item.id = item
            WHERE shown = 1 AND cluster IN (SELECT id FROM cluster WHERE kind = ?))
        WHERE place <= ? ORDER BY cluster, place
        """,
        (kind, SAMPLES),
    ).fetchall()
    gathered: dict[int, tuple[MediaId, ...]] = {}
    for cluster, media_id in found:
        gathered[cluster] = (*gathered.get(cluster, ()), MediaId(media_id))
    return gathered


def _moment(microseconds: int | None) -> datetime | None:
    if microseconds is None or microseconds == NO_TIME:
        return None
    return (EPOCH + timedelta(microseconds=microseconds)).replace(tzinfo=None)
