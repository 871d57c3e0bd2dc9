"""Splits as words on pairs, so that grouping needs to know of one kind of word only."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.domain.face import same_face
from app.domain.ids import MediaId
from app.domain.link import Decision, FaceBox, Kind, LinkEnds, Verdict
from app.domain.words import Split


def words_of(splits: Iterable[Split], decisions: Sequence[Decision]) -> Iterator[Decision]:
    """Yield "different" for every picked media item that is bound with every one of the rest.

    All pairs are needed: where only one pair was kept apart, a new picture, or a cluster that falls into two, could
    bring the others together again.
    """
    for split, part in bound(splits, decisions):
        faces = dict(split.faces)
        for each in part:
            yield from (_word(split, _in_order(each, other), faces) for other in split.rest)


def bound(splits: Iterable[Split], decisions: Iterable[Decision]) -> Iterator[tuple[Split, tuple[MediaId, ...]]]:
    """Yield each split with those of the picked media items that it still binds.

    A later "same" between a picked one and one of the rest is the newer word on where the picked one belongs, and
    frees it from the split. Of people, one on other faces of these pictures says nothing of those that were parted.
    """
    same: dict[tuple[Kind, MediaId], list[Decision]] = defaultdict(list)
    for word in decisions:
        if word.verdict is Verdict.SAME:
            same[word.kind, word.first].append(word)
            same[word.kind, word.second].append(word)
    for split in splits:
        rest, faces = set(split.rest), dict(split.faces)
        later = {each: [w for w in same[split.kind, each] if w.decided_at > split.decided_at] for each in split.part}
        free = {
            each
            for each, words in later.items()
            if any(rest & {word.first, word.second} and _is_on(word, faces) for word in words)
        }
        yield split, tuple(each for each in split.part if each not in free)


def _is_on(word: Decision, faces: Mapping[MediaId, FaceBox]) -> bool:
    """Tell whether a word is about the faces that a split means; a picture without one is meant whole."""
    if word.faces is None:
        return True
    ends = zip((word.first, word.second), word.faces, strict=True)
    return all(end not in faces or same_face(face, faces[end]) for end, face in ends)


def _word(split: Split, ends: LinkEnds, faces: Mapping[MediaId, FaceBox]) -> Decision:
    first, second = faces.get(ends[0]), faces.get(ends[1])
    meant = None if first is None or second is None else (first, second)
    return Decision(split.kind, Verdict.DIFFERENT, *ends, split.examiner, split.reason, split.decided_at, meant)


def _in_order(one: MediaId, other: MediaId) -> LinkEnds:
    return (one, other) if one < other else (other, one)
