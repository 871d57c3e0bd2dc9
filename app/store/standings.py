"""What is known of every cluster of a kind without looking at its pictures, in a few reads of the whole case."""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.facts import CameraBody, GpsFix
from app.domain.link import Decision, Kind, Verdict
from app.grouping.gain import Standing
from app.grouping.seams import seams
from app.store import decisions, ties

SAME = 1.0
"""An examiner's word holds two pictures together as surely as anything does."""
DECIDED = frozenset({Verdict.SAME, Verdict.DIFFERENT})


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many shown members a cluster has, and how many have a position, name a camera, and were looked at."""

    confidence: float
    size: int
    located: int
    with_camera: int
    seen: int


def of(db: Database, kind: Kind, named: Collection[int] = frozenset()) -> dict[int, Standing]:
    """Return the standing of every cluster of a kind, by its number; ``named`` are those that have a name."""
    words = _inside(db, kind, [word for word in decisions.standing(db, kind) if word.verdict in DECIDED])
    same = [(cluster, one, other, SAME) for cluster, one, other, verdict in words if verdict is Verdict.SAME]
    held, decided = seams(ties.inside(db, kind, same)), Counter(cluster for cluster, _, _, _ in words)
    return {
        number: Standing(
            size=each.size,
            confidence=each.confidence,
            seam=held.get(number),
            located=each.located,
            with_camera=each.with_camera,
            seen=each.seen,
            decided=decided[number],
            named=number in named,
        )
        for number, each in _counts(db, kind).items()
    }


def _counts(db: Database, kind: Kind) -> Mapping[int, _Counts]:
    found = db.execute(
        """
        SELECT cluster.id, confidence, count(*),
            sum(EXISTS (SELECT 1 FROM fact WHERE fact.kind = ?2 AND fact.item = cluster_member.item)),
            sum(EXISTS (SELECT 1 FROM fact WHERE fact.kind = ?3 AND fact.item = cluster_member.item)),
            sum(cluster_member.item IN (
                SELECT id FROM media_item WHERE sha256 IN (
                    SELECT media_id FROM reveal UNION ALL SELECT media_id FROM note)))
        FROM cluster JOIN cluster_member ON cluster_member.cluster = cluster.id
            JOIN media_item ON media_item.id = cluster_member.item
        WHERE cluster.kind = ?1 AND shown = 1 GROUP BY cluster.id
        """,
        (kind, GpsFix.kind, CameraBody.kind),
    ).fetchall()
    return {row[0]: _Counts(*row[1:]) for row in found}


def _inside(db: Database, kind: Kind, words: Sequence[Decision]) -> list[tuple[int, int, int, Verdict]]:
    """Return the words on pairs inside one cluster: the cluster, both row numbers, the verdict."""
    ends = sorted({end for word in words for end in (word.first, word.second)})
    found = db.execute(
        """
        SELECT value, item, cluster FROM json_each(?) CROSS JOIN media_item ON media_item.sha256 = unhex(value)
            JOIN cluster_member ON cluster_member.item = media_item.id
            JOIN cluster ON cluster.id = cluster AND cluster.kind = ?
        """,
        (json.dumps(ends), kind),
    ).fetchall()
    home = {media_id: (item, cluster) for media_id, item, cluster in found}
    both = [(home[word.first], home[word.second], word) for word in words if {word.first, word.second} <= home.keys()]
    return [(one[1], one[0], other[0], word.verdict) for one, other, word in both if one[1] == other[1]]
