"""Pairs that are worth a look, and what ties a pair to others: read from links, clusters and decisions."""

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import product

import numpy as np
from sqlite_utils import Database

from app.domain.arrays import Ints
from app.domain.ids import MediaId
from app.domain.link import Kind, LinkEnds, Verdict
from app.grouping import copies, places
from app.grouping.pairs import LEAST_GAIN, Between, PairToLookAt, Ties, between_groups
from app.grouping.seams import unknown_bits
from app.grouping.series import LEAST
from app.grouping.splits import bound
from app.store import clusters, decisions, media, splits, standings

COUNTED: Mapping[Kind, Mapping[str, float]] = {
    Kind.COPIES: copies.RULE.basis or {},
    Kind.PLACE: places.RULE.basis or {},
    Kind.SERIES: LEAST,
}
"""Which linkers count for a kind, and from which strength on."""


def stamp(db: Database) -> tuple[int, int]:
    """Return what changes whenever pairs to look at may have: the last run and the last word."""
    run, word = db.execute("SELECT (SELECT max(id) FROM run), (SELECT max(id) FROM decision)").fetchone()
    return run or 0, word or 0


def to_look_at(db: Database, kind: Kind, limit: int = 200) -> list[PairToLookAt]:
    """Return the pairs an examiner gains most by looking at; what was settled already is left out.

    "Same" and "not the same" settle the two groups, as does a split; "undecided" only takes its own pair off the list.
    What was taken back was never said.
    What the grouping itself asks for comes first, then by how many pictures a word would settle, in bits.
    """
    member_sql = """
        SELECT item, cluster FROM cluster_member JOIN cluster ON cluster.id = cluster_member.cluster WHERE kind = ?
    """
    members, homes = _ints(db.execute(member_sql, (kind,)).fetchall(), 2)
    _, homes = np.unique(homes, return_inverse=True)
    homes = homes.astype(np.int64)
    settled, undecided = _said(db, kind, members, homes)
    ties = _ties(db, kind).without(undecided)
    found = between_groups(ties, members, homes, settled)
    asked = _perhaps(db, kind)
    named = [each for each in _named(db, kind, ties, found, limit) if each.ends not in asked]
    worth = [*named, *(each for each in _inside(db, kind) if each.ends not in asked)]
    return [*asked.values(), *sorted(worth, key=lambda each: (-each.gain, each.ends))][:limit]


def _said(db: Database, kind: Kind, members: Ints, homes: Ints) -> tuple[Ints, Ints]:
    """Return the newest words as (k, 2) row numbers: what settles groups, and what an examiner could not decide."""
    words, standing = decisions.standing(db, kind), splits.of(db, kind)
    parted = [(part, split.rest) for split, part in bound(standing, words)]
    ends = {end for word in words for end in (word.first, word.second)}
    number = media.numbers(db, ends.union(*(side for sides in parted for side in sides)))
    undecided: list[tuple[int, int]] = []
    settled: list[tuple[int, int]] = []
    for word in words:
        pairs = undecided if word.verdict is Verdict.UNDECIDED else settled
        pairs.append((number[word.first], number[word.second]))
    # one member stands for its group: a split of many from many would be too many pairs
    home: dict[int, int] = dict(zip(members.tolist(), homes.tolist(), strict=True))
    stands_for: dict[int, int] = {}
    for member, group in home.items():
        stands_for.setdefault(group, member)
    for sides in parted:
        rows = [{number[each] for each in side} for side in sides]
        part, rest = ({stands_for[home[row]] if row in home else row for row in side} for side in rows)
        settled += product(part, rest)
    return _ints(settled, 2).T, _ints(undecided, 2).T


def _inside(db: Database, kind: Kind) -> list[PairToLookAt]:
    """Return where each place would come apart first, unless a word was said on that pair."""
    if kind is not Kind.PLACE:
        return []
    held = [each.seam for each in standings.of(db, kind).values() if each.seam is not None]
    held = [each for each in held if each.doubt >= LEAST_GAIN]
    names = _names(db, np.array([end for each in held for end in (each.first, each.second)], np.int64))
    words = {(word.first, word.second) for word in decisions.standing(db, kind)}
    found = []
    for seam in held:
        first, second = sorted((names[seam.first], names[seam.second]))
        pair = PairToLookAt(kind, first, second, seam.strength, seam.doubt, seam.smaller, seam.larger, together=True)
        if pair.ends not in words:
            found.append(pair)
    return found


def _perhaps(db: Database, kind: Kind) -> dict[LinkEnds, PairToLookAt]:
    """Return what the grouping asks to be looked at, the most gained first: groups that perhaps belong together."""
    words = {(word.first, word.second) for word in decisions.standing(db, kind)}
    sql = """
        SELECT name, count(*) FROM cluster JOIN cluster_member ON cluster = cluster.id WHERE kind = ? GROUP BY name
    """
    sizes = dict(db.execute(sql, (kind,)).fetchall())
    found = {}
    for each in clusters.perhaps(db, kind):
        first, second = sorted(each.pairs[0])
        smaller, larger = sorted(sizes.get(group, 1) for group in (each.first, each.second))
        gain = smaller * float(unknown_bits(np.array(each.strength)))
        pair = PairToLookAt(kind, first, second, each.strength, gain, smaller, larger, perhaps=True)
        if pair.ends not in words:
            found[pair.ends] = pair
    return dict(sorted(found.items(), key=lambda item: (-item[1].gain, item[0])))


def thirds(db: Database, kind: Kind, ends: LinkEnds) -> dict[MediaId, tuple[float, float]]:
    """Return the media items that are linked to both ends, with the strength of either link.

    The order is by the weaker of the two, since that is what such a chain is worth.
    """
    first, second = (_linked(db, kind, end) for end in ends)
    both = {key: (first[key], second[key]) for key in first.keys() & second.keys()}
    return dict(sorted(both.items(), key=lambda each: (-min(each[1]), each[0])))


def _linked(db: Database, kind: Kind, media_id: MediaId) -> dict[MediaId, float]:
    found = db.execute(
        """
        SELECT lower(hex(media_item.sha256)), max(strength) FROM (
            SELECT second AS other, linker, strength FROM counted_link
            WHERE first = (SELECT id FROM media_item WHERE sha256 = ?1)
            UNION ALL
            SELECT first, linker, strength FROM counted_link
            WHERE second = (SELECT id FROM media_item WHERE sha256 = ?1))
        JOIN json_each(?2) AS counted ON linker = counted.key AND strength >= counted.value
        JOIN media_item ON media_item.id = other GROUP BY other
        """,
        (bytes.fromhex(media_id), _counted(kind)),
    ).fetchall()
    return {MediaId(other): strength for other, strength in found}


def _ties(db: Database, kind: Kind) -> Ties:
    """Read the links that count, as row numbers: neither ids nor evidence, which are dear to read."""
    found = db.execute(
        """
        SELECT first, second, strength FROM counted_link JOIN json_each(?) AS counted
            ON linker = counted.key AND strength >= counted.value
        """,
        (_counted(kind),),
    ).fetchall()
    first, second = _ints([row[:2] for row in found], 2)
    return Ties(first, second, np.array([row[2] for row in found], np.float64))


def _named(db: Database, kind: Kind, ties: Ties, found: Between, limit: int) -> list[PairToLookAt]:
    rows = found.row[:limit]
    names = _names(db, np.unique(np.concatenate([ties.first[rows], ties.second[rows]])))
    pairs = []
    for row, gain, smaller, larger in zip(*_columns(found, limit), strict=True):
        first, second = sorted((names[int(ties.first[row])], names[int(ties.second[row])]))
        pairs.append(PairToLookAt(kind, first, second, float(ties.strength[row]), gain, smaller, larger))
    return pairs


def _columns(found: Between, limit: int) -> Iterable[list[float]]:
    return (each[:limit].tolist() for each in (found.row, found.gain, found.smaller, found.larger))


def _names(db: Database, numbers: Ints) -> dict[int, MediaId]:
    sql = """
        SELECT media_item.id, lower(hex(sha256)) FROM json_each(?) AS wanted
            JOIN media_item ON media_item.id = wanted.value
    """
    return {row: MediaId(name) for row, name in db.execute(sql, (json.dumps(numbers.tolist()),)).fetchall()}


def _counted(kind: Kind) -> str:
    return json.dumps(dict(COUNTED.get(kind, {})))


def _ints(rows: Sequence[Sequence[int]], columns: int) -> Ints:
    return np.array(rows, dtype=np.int64).reshape(-1, columns).T
