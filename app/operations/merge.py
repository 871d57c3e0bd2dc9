"""Putting clusters together for good."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import combinations

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.face import same_face
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Decision, FaceBox, Kind, Verdict
from app.domain.words import MERGED, NOT_SAVED, Split
from app.domain.work import Changes
from app.grouping.splits import bound
from app.operations.decide import after_a_word, refuse_strangers
from app.operations.job import Job
from app.operations.merged_words import held_by, since, stand_again, take_back, taken_back
from app.operations.name_person import person_of
from app.operations.other_faces import OtherFaces, People, words_left
from app.operations.split import NO_FACES
from app.store import clusters, decisions, splits


@dataclass(frozen=True, slots=True)
class _InTheWay:
    """Words that keep the clusters apart, and what of the splits has to go on."""

    words: tuple[Decision, ...]
    ended: tuple[Split, ...]
    anew: tuple[Split, ...]
    left: tuple[Decision, ...] = ()
    """What the words on whole pictures go on saying of the other faces in them, and what was said of faces since."""


def merge(
    job: Job,
    kind: Kind,
    samples: Sequence[MediaId],
    reason: str = "",
    faces: Mapping[MediaId, FaceBox] = NO_FACES,
) -> Changes:
    """Settle that the clusters of some media items, one each, are one: few rows, one audit row.

    Earlier words that keep members of these clusters apart are taken back by later rows, and the audit row counts
    them; without that, the merger would pull single pictures out of their clusters. What a word on whole
    pictures said of the other faces in them goes on, face by face.

    ``faces``: of people, which face of a sample is meant.

    Raises:
        RequestError: if the media items are of one cluster already, one is not in the case, or two people are in one
            picture: they are never one.
    """
    refuse_strangers(job, samples)
    people = _people(job.case.db, samples, faces) if kind is Kind.PERSON else {}
    homes = {sample: frozenset(home) for sample, home in people.items()} or _homes(job.case.db, kind, samples)
    if len(homes) < 2:  # noqa: PLR2004  one alone cannot be merged
        raise RequestError(
            tr("A merger needs two clusters."),
            why=tr("What was picked is one cluster already, or nothing was picked."),
            next_step=tr("Pick two clusters, or a member of each."),
        )
    now, examiner = datetime.now(UTC), job.case.examiner
    blocking = _in_the_way(job.case.db, kind, homes, people)
    first, *others = sorted(homes)
    detail = f"{kind} {len(homes)} clusters; {len(blocking.words) + len(blocking.ended)} earlier words taken back"
    with job.case.act("merge", " ".join((first, *others)), detail) as db:
        for word in blocking.words:
            decisions.add(db, taken_back(word, examiner, now, MERGED))
        for old in blocking.ended:
            splits.end(db, old.id, examiner, MERGED, now)
        for left in blocking.anew:
            splits.add(db, left)
        for word in blocking.left:
            decisions.add(db, word)
        for other in others:
            one, two = (people[each][each] if people else None for each in (first, other))
            meant = (one, two) if one is not None and two is not None else None
            decisions.add(db, Decision(kind, Verdict.SAME, first, other, examiner, reason, now, meant))
    return after_a_word(job, kind)


def undo_merger(job: Job, kind: Kind, said: Sequence[Decision]) -> Changes:
    """Take the words of one act back, and let what they had taken back stand again, as old as it was.

    What was said since on a pair that the merger was about is newer, and stays.
    """
    now, examiner, held = datetime.now(UTC), job.case.examiner, held_by(job.case.db, said)
    ends = sorted({end for word in said for end in (word.first, word.second)})
    with job.case.act("decide", " ".join(ends), f"{kind} {Verdict.UNDECIDED}{held.told()}") as db:
        for word in said:
            take_back(db, word, examiner, now)
        stand_again(db, held, examiner, now)
    return after_a_word(job, kind)


def _homes(db: Database, kind: Kind, samples: Sequence[MediaId]) -> dict[MediaId, frozenset[MediaId]]:
    """Return the members of each cluster, by the first sample of it; a media item in none is a cluster of its own."""
    homes: dict[MediaId, frozenset[MediaId]] = {}
    for each in samples:
        if not any(each in members for members in homes.values()):
            found = (cluster for cluster in clusters.containing(db, each) if cluster.kind is kind)
            homes[each] = frozenset(next((cluster.members for cluster in found), (each,)))
    return homes


def _people(db: Database, samples: Sequence[MediaId], faces: Mapping[MediaId, FaceBox]) -> People:
    """Return the faces of each person by picture, by the first sample of each.

    Raises:
        RequestError: if a picture shows two of them, or it is not said which face of a sample is meant.

    """
    homes: People = {}
    for each in dict.fromkeys(samples):
        person = person_of(db, each, faces.get(each))
        home = dict(zip(person.members, person.faces, strict=True)) if person else {each: faces.get(each)}
        if home not in homes.values():
            homes[each] = home
    for one, other in combinations(homes.values(), 2):
        if both := sorted(one.keys() & other.keys()):
            raise RequestError(
                tr("These are two people."),
                why=tr(
                    "Both are seen in {picture}…, and two faces in one picture are never one.", picture=both[0][:16]
                ),
                next_step=tr("Split off what does not belong there first, if one of them is wrong."),
            )
    return homes


def _is_about(word: Decision, homes: People) -> bool:
    """Tell whether a word on two faces is about those that are to be one; one on whole pictures always is."""
    if word.faces is None:
        return True
    ends = zip((word.first, word.second), word.faces, strict=True)
    return all(any(same_face(face, home.get(end)) for home in homes.values()) for end, face in ends)


def _in_the_way(db: Database, kind: Kind, homes: dict[MediaId, frozenset[MediaId]], people: People) -> _InTheWay:
    home_of = {member: sample for sample, members in homes.items() for member in members}
    said = decisions.of(db, kind)
    words = tuple(
        word
        for word in said
        if word.verdict is Verdict.DIFFERENT
        and word.first in home_of
        and word.second in home_of
        and home_of[word.first] != home_of[word.second]
        and _is_about(word, people)
    )
    ended: list[Split] = []
    anew: list[Split] = []
    for old, held in bound(splits.of(db, kind), said):
        inside = [_parted(old, home, people.get(sample)) for sample, home in homes.items()]
        if _crosses(old, inside):
            ended.append(old)
            anew += _left_of(old, held, frozenset().union(*inside))
    if kind is not Kind.PERSON:
        return _InTheWay(words, tuple(ended), tuple(anew))
    faces = OtherFaces(db, people)
    later = {word: since(word, said) for word in words}
    kept = [each for word in words for each in faces.left_of_word(word, later[word])]
    kept += [each for word in words for each in later[word] if each not in words]
    anew += [left for old in ended for left in faces.left_of_split(old)]
    return _InTheWay(words, tuple(ended), tuple(anew), tuple(kept))


def _parted(old: Split, home: frozenset[MediaId], faces: Mapping[MediaId, FaceBox | None] | None) -> frozenset[MediaId]:
    """Return the members of a cluster that a split is about; of people, those of whom it means this one's face."""
    members = home.intersection((*old.part, *old.rest))
    if faces is None:
        return members
    meant = dict(old.faces)
    return frozenset(each for each in members if each not in meant or same_face(meant[each], faces[each]))


def _crosses(old: Split, homes: Iterable[frozenset[MediaId]]) -> bool:
    return any(
        (not one.isdisjoint(old.part) and not other.isdisjoint(old.rest))
        or (not one.isdisjoint(old.rest) and not other.isdisjoint(old.part))
        for one, other in combinations(homes, 2)
    )


def _left_of(old: Split, held: Collection[MediaId], merged: Collection[MediaId]) -> Iterator[Split]:
    """Yield what of a split still holds once some media are one: each bound pair of it that is not within these.

    It stays the word of who said it, and as old as it is: newer words on what it parts are to go on over it.
    """
    part = tuple(each for each in held if each not in merged)
    inside = tuple(each for each in held if each in merged)
    rest = tuple(each for each in old.rest if each not in merged)
    if part:
        yield _anew(old, part, old.rest)
    if inside and rest:
        yield _anew(old, inside, rest)


def _anew(old: Split, part: tuple[MediaId, ...], rest: tuple[MediaId, ...]) -> Split:
    faces = tuple(each for each in old.faces if each[0] in {*part, *rest})
    return replace(old, part=part, rest=rest, reason=words_left(old), id=NOT_SAVED, faces=faces, origin=old.id)
