"""Faces to people: which pictures show one person, as far as likeness and decisions go.

Faces are grouped, not pictures: a picture with two faces is in two people's clusters, and joins neither of them to the
other. Two faces in one picture are never one person, whatever is alike and whatever was said.

A word of an examiner is about two pictures, or about one face in each. Of two pictures, "same" joins the two faces
that are most alike, of those that may be joined; "not the same" keeps all faces of the one from all of the other. A
picture in which no face was found stands for one.

A face that is not found any more where it was goes on being a face of its own where an examiner said that it is
somebody's: that word must not pass to another face of the picture. Where it was said to be somebody else's, no face of
that picture is joined to them, since it may be any of those that are found.
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
NOT_FOUND_AGAIN = 100
"""The row, and those after it, of faces that an examiner meant and that are not found where they were."""
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
    rows = _FaceRows(found, words)
    reasons = {(each.first, each.second): each.reason for each in links if each.linker == NAME}
    said, unheard = _words_on_faces(rows, words)
    keys = {_key(end) for pair in alike for end in (pair.first, pair.second)} | {
        end for word in said for end in (word.first, word.second)
    }
    made = group(Kind.PERSON, [_link(pair, reasons) for pair in alike], [*said, *_never_one(keys)], RULE)
    clusters = (_of_pictures(each, rows) for each in made.clusters)
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


def _of_pictures(cluster: Cluster, rows: "_FaceRows") -> Cluster:
    """Return a cluster of faces as one of the pictures that they are in; its id stays that of its faces."""
    reasons = tuple(reason for reason in cluster.reasons if reason)
    faces = tuple(rows.box(FaceRow(_picture(each), int(each[ID_DIGITS + 1 :]))) for each in cluster.members)
    return replace(cluster, members=tuple(_picture(each) for each in cluster.members), reasons=reasons, faces=faces)


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


class _FaceRows:
    """Which faces a picture has, as rows: those that were found, and those that words are about beside them."""

    def __init__(self, found: Mapping[MediaId, Faces], words: Iterable[Decision]) -> None:
        self._found = found
        self._lost: dict[MediaId, list[FaceBox]] = defaultdict(list)
        for word in words:
            if word.verdict is Verdict.SAME and word.faces is not None:
                for end, box in zip((word.first, word.second), word.faces, strict=True):
                    if self._row_of(end, box) is None:
                        self._lost[end].append(box)

    def box(self, face: FaceRow) -> FaceBox | None:
        """Return where a face is; None for the one that stands for a picture without any."""
        if face.row == NOBODY:
            return None
        if face.row >= NOT_FOUND_AGAIN:
            return self._lost[face.media_id][face.row - NOT_FOUND_AGAIN]
        left, top, right, bottom = self._found[face.media_id].boxes[face.row].tolist()
        return left, top, right, bottom

    def pairs(self, word: Decision) -> list[tuple[FaceRow, FaceRow]]:
        """Return the pairs of faces that a word may be about, the most alike first."""
        box, other_box = (None, None) if word.faces is None else word.faces
        ranked = list(product(self._meant(word.first, box), self._meant(word.second, other_box)))
        if word.faces is None and word.verdict is Verdict.SAME:
            one, other = self._found.get(word.first), self._found.get(word.second)
            ranked = (nearest_faces(one, other) if one is not None and other is not None else []) or ranked
        return [(FaceRow(word.first, row), FaceRow(word.second, other_row)) for row, other_row in ranked]

    def left_open(self, word: Decision) -> list[tuple[FaceRow, FaceRow]]:
        """Return the two faces that a word of "undecided" is on; none where either is not found, or both are whole."""
        if word.verdict is not Verdict.UNDECIDED or word.faces is None:
            return []
        row, other_row = self._row_of(word.first, word.faces[0]), self._row_of(word.second, word.faces[1])
        if row is None or other_row is None:
            return []
        return [(FaceRow(word.first, row), FaceRow(word.second, other_row))]

    def _meant(self, end: MediaId, box: FaceBox | None) -> list[int]:
        row = self._row_of(end, box) if box is not None else None
        return self._every(end) if row is None else [row]

    def _every(self, end: MediaId) -> list[int]:
        faces = self._found.get(end)
        lost = range(NOT_FOUND_AGAIN, NOT_FOUND_AGAIN + len(self._lost.get(end, ())))
        return [*range(len(faces.vectors) if faces is not None else 0), *lost] or [NOBODY]

    def _row_of(self, end: MediaId, box: FaceBox) -> int | None:
        """Return the row of the face that was there; None where none is, and none was said to be anybody's."""
        faces = self._found.get(end)
        found = faces.boxes.tolist() if faces is not None else []
        row = nearest(box, ((left, top, right, bottom) for left, top, right, bottom in found))
        if row >= 0:
            return row
        lost = nearest(box, self._lost.get(end, ()))
        return NOT_FOUND_AGAIN + lost if lost >= 0 else None


def _words_on_faces(rows: _FaceRows, words: Iterable[Decision]) -> tuple[list[Decision], list[Contradiction]]:
    """Return the words as words on faces, and those "same" that would make two faces in one picture one person.

    A "same" whose two faces a later word keeps apart is overruled: it joins no others instead, and holds nobody back.
    "Undecided" on two faces leaves these open, whatever was said before of them, of the same faces as another finder
    saw them, or of their pictures as a whole.
    """
    together = _Together()
    said: list[Decision] = []
    unheard: list[Contradiction] = []
    in_order = sorted(words, key=lambda each: (each.decided_at, each.first, each.second))
    left_open = {pair: word.decided_at for word in in_order for pair in rows.left_open(word)}
    about = [(word, rows.pairs(word)) for word in in_order if word.verdict is not Verdict.UNDECIDED]
    overruled = dict(left_open)
    for word, pairs in about:
        if word.verdict is Verdict.DIFFERENT:
            overruled |= {pair: max(word.decided_at, left_open.get(pair, LONG_AGO)) for pair in pairs}
    for word, pairs in about:
        if word.verdict is Verdict.DIFFERENT:
            parted = (pair for pair in pairs if left_open.get(pair, LONG_AGO) <= word.decided_at)
            said += [replace(word, first=_key(one), second=_key(other)) for one, other in parted]
            continue
        stands = {pair for pair in pairs if overruled.get(pair, LONG_AGO) <= word.decided_at}
        meant = next((pair for pair in pairs if together.may_join(*pair)), None)
        if meant in stands:
            together.join(*meant)
            said.append(replace(word, first=_key(meant[0]), second=_key(meant[1])))
        elif meant is None and stands:
            unheard.append(Contradiction(word.kind, word.first, word.second, _unheard(word)))
    return said, unheard


class _Together:
    """Which faces were said to be one person's, and in which pictures that person is."""

    def __init__(self) -> None:
        self._home: dict[FaceRow, FaceRow] = {}
        self._faces: dict[FaceRow, set[FaceRow]] = {}

    def may_join(self, one: FaceRow, other: FaceRow) -> bool:
        """Tell whether two faces may be one person's: not where both their people are in one picture."""
        first, second = self._root(one), self._root(other)
        pictures = {face.media_id for face in self._faces[first]}
        return first == second or pictures.isdisjoint(face.media_id for face in self._faces[second])

    def join(self, one: FaceRow, other: FaceRow) -> None:
        """Join the people of two faces."""
        first, second = self._root(one), self._root(other)
        if first != second:
            theirs = self._faces.pop(second)
            self._home.update(dict.fromkeys(theirs, first))
            self._faces[first] |= theirs

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
    """Return the newest word on each pair of pictures, and of their faces."""
    newest = {
        (word.first, word.second, word.faces): word
        for word in sorted(words, key=lambda each: (each.decided_at, each.verdict, each.examiner, each.reason))
    }
    return list(newest.values())
