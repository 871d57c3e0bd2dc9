"""What is known of every cluster of a kind without looking at its pictures, in a few reads of the whole case."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from sqlite_utils import Database

from app.domain.face import same_face, unpacked
from app.domain.facts import CameraBody, GpsFix
from app.domain.link import Decision, FaceBox, Kind, Verdict
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


class _Home(NamedTuple):
    """A media item in a cluster, and the face by which it is there, as it is kept; None where none is known."""

    item: int
    cluster: int
    face: bytes | None


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
    """Return the words on pairs inside one cluster: the cluster, both row numbers, the verdict.

    A picture of several people is in several: a word on two faces is inside that which both are in.
    """
    ends = sorted({end for word in words for end in (word.first, word.second)})
    found = db.execute(
        """
        SELECT value, cluster_member.item, cluster_member.cluster, face
        FROM json_each(?) CROSS JOIN media_item ON media_item.sha256 = unhex(value)
            JOIN cluster_member ON cluster_member.item = media_item.id
            JOIN cluster ON cluster.id = cluster_member.cluster AND cluster.kind = ?
            LEFT JOIN cluster_face ON cluster_face.cluster = cluster.id AND cluster_face.item = media_item.id
        """,
        (json.dumps(ends), kind),
    ).fetchall()
    homes: dict[str, list[_Home]] = defaultdict(list)
    for media_id, *home in found:
        homes[media_id].append(_Home(*home))
    return [
        (one.cluster, one.item, other.item, word.verdict)
        for word in words
        for one, other in product(homes[word.first], homes[word.second])
        if one.cluster == other.cluster and (word.faces is None or all(map(_may_be, (one, other), word.faces)))
    ]


def _may_be(home: _Home, face: FaceBox) -> bool:
    """Tell whether a face in a member is, or may be, the one by which it is in its cluster."""
    return home.face is None or same_face(unpacked(home.face), face)
