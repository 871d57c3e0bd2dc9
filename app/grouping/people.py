"""Faces to people: which pictures show one person, as far as likeness and decisions go.

Faces are grouped, not pictures: a picture with two faces is in two people's clusters, and joins neither of them to the
other. Two faces in one picture are never one person, whatever is alike and whatever was said.

A word of an examiner is about two pictures, or about one face in each. Of two pictures, "same" joins the two faces
that are most alike, of those that may be joined; "not the same" keeps all faces of the one from all of the other. A
face that is not found any more where it was stands for the whole picture. A picture in which no face was found stands
for one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations, product

from app.domain.face import nearest
from app.domain.facts import Faces
from app.domain.ids import MediaId
from app.domain.link import (
    Cluster,
    Contradiction,
    Decision,
    FaceBox,
    FaceEnds,
    Grouping,
    Kind,
    Link,
    LinkEnds,
    Perhaps,
    Verdict,
)
from app.grouping.clusters import group
from app.grouping.rule import Rule
from app.matching.face_pairs import NAME, FacePair, FaceRow, nearest_faces

BASIS = {NAME: 0.3}
RULE = Rule(least=0.9, further_links=2, size_weight=0.5, basis=BASIS, bridge=0.98, agreement=1.0, perhaps=0.6)
"""Set by hand: brothers and sisters are alike, and one link between two groups of pictures is to be a very sure one."""
NOBODY = 999
"""The row of a picture in which no face was found."""
ID_DIGITS = 64
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def group_people(
    found: Mapping[MediaId, Faces],
    pairs: Iterable[FacePair],
    links: Iterable[Link],
    decisions: Iterable[Decision],
) -> Grouping:
    """Return the people that alike faces and decisions make; pure, and independent of the order of anything given.

    Args:
        found: the faces, by picture.
        pairs: which of them are alike, as ``app.matching.face_pairs`` judges them.
        links: those of ``same_person``, whose reasons are told.
        decisions: words on people; the newest on each pair of pictures counts.

    """
    alike = list(pairs)
    words = _newest(each for each in decisions if each.kind is Kind.PERSON)
    reasons = {(each.first, each.second): each.reason for each in links if each.linker == NAME}
    said, unheard = _words_on_faces(found, words)
    keys = {_key(end) for pair in alike for end in (pair.first, pair.second)} | {
        end for word in said for end in (word.first, word.second)
    }
    made = group(Kind.PERSON, [_link(pair, reasons) for pair in alike], [*said, *_never_one(keys)], RULE)
    clusters = (_of_pictures(each, found) for each in made.clusters)
    whole = tuple(sorted(clusters, key=lambda each: (-len(each.members), each.members, each.id)))
    stuck = (*_against(made.contradictions), *unheard)
    return Grouping(whole, tuple(dict.fromkeys(stuck)), tuple(_doubt_on_pictures(each) for each in made.perhaps))


def _key(face: FaceRow) -> MediaId:
    """Return what stands for a face where pictures are grouped; it sorts as the face does."""
    return MediaId(f"{face.media_id}:{face.row:03}")


def _picture(key: MediaId) -> MediaId:
    return MediaId(key[:ID_DIGITS])


def _link(pair: FacePair, reasons: Mapping[LinkEnds, str]) -> Link:
    reason = reasons.get((pair.first.media_id, pair.second.media_id), "")
    return Link(_key(pair.first), _key(pair.second), NAME, pair.strength, reason)


def _of_pictures(cluster: Cluster, found: Mapping[MediaId, Faces]) -> Cluster:
    """Return a cluster of faces as one of the pictures that they are in; its id stays that of its faces."""
    reasons = tuple(reason for reason in cluster.reasons if reason)
    faces = tuple(_box(found.get(_picture(each)), int(each[ID_DIGITS + 1 :])) for each in cluster.members)
    return replace(cluster, members=tuple(_picture(each) for each in cluster.members), reasons=reasons, faces=faces)


def _box(faces: Faces | None, row: int) -> FaceBox | None:
    if faces is None or row == NOBODY:
        return None
    left, top, right, bottom = faces.boxes[row].tolist()
    return left, top, right, bottom


def _doubt_on_pictures(perhaps: Perhaps) -> Perhaps:
    return replace(perhaps, pairs=tuple((_picture(one), _picture(other)) for one, other in perhaps.pairs))


def _never_one(keys: Iterable[MediaId]) -> Iterator[Decision]:
    """Yield that two faces in one picture are two people."""
    together: dict[MediaId, list[MediaId]] = defaultdict(list)
    for key in sorted(keys):
        together[_picture(key)].append(key)
    for faces in together.values():
        for first, second in combinations(faces, 2):
            yield Decision(Kind.PERSON, Verdict.DIFFERENT, first, second, "", "", LONG_AGO)


def _words_on_faces(
    found: Mapping[MediaId, Faces], words: Iterable[Decision]
) -> tuple[list[Decision], list[Contradiction]]:
    """Return the words as words on faces, and those "same" that would make two faces in one picture one person."""
    together = _Together()
    said: list[Decision] = []
    unheard: list[Contradiction] = []
    for word in sorted(words, key=lambda each: (each.decided_at, each.first, each.second)):
        rows = _rows(found, word)
        if word.verdict is Verdict.SAME:
            joined = next((ends for ends in rows if together.join(*ends)), None)
            if joined is None:
                unheard.append(Contradiction(word.kind, word.first, word.second, _unheard(word)))
            rows = [joined] if joined else []
        said += [replace(word, first=_key(one), second=_key(other)) for one, other in rows]
    return said, unheard


def _rows(found: Mapping[MediaId, Faces], word: Decision) -> list[tuple[FaceRow, FaceRow]]:
    """Return the pairs of faces that a word may be about, the most alike first."""
    one, other = found.get(word.first), found.get(word.second)
    if (meant := _meant(one, other, word.faces)) is not None:
        return [(FaceRow(word.first, meant[0]), FaceRow(word.second, meant[1]))]
    ranked = nearest_faces(one, other) if one is not None and other is not None else []
    if not ranked:
        ranked = list(product(_all_rows(one), _all_rows(other)))
    return [(FaceRow(word.first, row), FaceRow(word.second, other_row)) for row, other_row in ranked]


def _meant(one: Faces | None, other: Faces | None, faces: FaceEnds | None) -> tuple[int, int] | None:
    """Return the rows of the two faces that a word is about; None where it is about the pictures whole."""
    if faces is None or one is None or other is None:
        return None
    rows = _row_of(one, faces[0]), _row_of(other, faces[1])
    return rows if min(rows) >= 0 else None


def _row_of(faces: Faces, face: FaceBox) -> int:
    boxes = ((left, top, right, bottom) for left, top, right, bottom in faces.boxes.tolist())
    return nearest(face, boxes)


def _all_rows(faces: Faces | None) -> Iterable[int]:
    return (NOBODY,) if faces is None else range(len(faces.vectors))


class _Together:
    """Which faces were said to be one person's, and in which pictures that person is."""

    def __init__(self) -> None:
        self._home: dict[FaceRow, FaceRow] = {}
        self._faces: dict[FaceRow, set[FaceRow]] = {}

    def join(self, one: FaceRow, other: FaceRow) -> bool:
        """Join the people of two faces; return False, and do nothing, where both are in one picture with two faces."""
        first, second = self._root(one), self._root(other)
        if first == second:
            return True
        mine, theirs = self._faces[first], self._faces[second]
        if not {face.media_id for face in mine}.isdisjoint(face.media_id for face in theirs):
            return False
        for face in theirs:
            self._home[face] = first
        mine |= self._faces.pop(second)
        return True

    def _root(self, face: FaceRow) -> FaceRow:
        if face not in self._home:
            self._home[face], self._faces[face] = face, {face}
        return self._home[face]


def _unheard(word: Decision) -> str:
    return (
        f"{word.examiner} decided on {word.decided_at:%Y-%m-%d %H:%M} that the two show one person. Together with other"
        " decisions that would make two faces in one picture one person, so it is not followed: take one of them back."
    )


def _against(contradictions: Iterable[Contradiction]) -> Iterator[Contradiction]:
    """Yield what stood in the way, on pictures."""
    for each in contradictions:
        first, second = _picture(each.first), _picture(each.second)
        if first != second:
            yield replace(each, first=first, second=second)


def _newest(words: Iterable[Decision]) -> list[Decision]:
    """Return the newest word on each pair of pictures, and of their faces, that joins or parts."""
    newest = {
        (word.first, word.second, word.faces): word
        for word in sorted(words, key=lambda each: (each.decided_at, each.verdict, each.examiner, each.reason))
    }
    return [word for word in newest.values() if word.verdict is not Verdict.UNDECIDED]
