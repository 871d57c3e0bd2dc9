"""What words on whole pictures say of the faces in them that a merger is not about: that goes on, face by face."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import product

from sqlite_utils import Database

from app.domain.face import same_face
from app.domain.facts import Faces
from app.domain.ids import MediaId
from app.domain.link import Decision, FaceBox, FaceEnds
from app.domain.words import NOT_SAVED, Split
from app.operations.faces_like import box_of
from app.store import facts

People = dict[MediaId, dict[MediaId, FaceBox | None]]
"""The faces of people, by picture, by a picture that stands for each."""


class OtherFaces:
    """The faces beside those that are to be one person's, in the pictures of these people.

    "Not the same" on two pictures keeps every face of the one from every face of the other. Of the two faces that a
    merger makes one it no longer holds; that either of them is nobody else in the other's picture follows without a
    word, since two faces in one picture are never one person. What is left are the pairs of all others.
    """

    def __init__(self, db: Database, people: People) -> None:
        self._db = db
        self._face_of = {media_id: face for home in people.values() for media_id, face in home.items()}
        self._home_of = {media_id: sample for sample, home in people.items() for media_id in home}
        self._known: dict[MediaId, tuple[FaceBox, ...]] = {}

    def left_of_word(self, word: Decision, since: Collection[Decision]) -> Iterator[Decision]:
        """Yield what a word that parts two whole pictures goes on saying, as old as it is.

        ``since``: what was said since of faces in these two, which holds over it and comes again behind it. What is
        left is then said of just these faces, so that it stands once that is taken back.
        """
        if word.faces is None and self._become_one(word.first, word.second):
            for faces in product(self._others(word.first), self._others(word.second)):
                said = dict.fromkeys(each.faces for each in since if _is_on(each, faces)) or (faces,)
                for meant in said:
                    yield replace(word, faces=meant, reason=words_left(word))

    def left_of_split(self, old: Split) -> Iterator[Split]:
        """Yield what a split of whole pictures goes on saying: of each other face against as many others at once."""
        meant = dict(old.faces)
        for each in (each for each in old.part if each not in meant):
            rows: dict[int, dict[MediaId, FaceBox]] = defaultdict(dict)
            for other in old.rest:
                if other not in meant and self._become_one(each, other):
                    for row, face in enumerate(self._others(other)):
                        rows[row][other] = face
            for face in self._others(each) if rows else ():
                for against in rows.values():
                    faces = ((each, face), *against.items())
                    left = replace(old, part=(each,), rest=tuple(against), reason=words_left(old))
                    yield replace(left, id=NOT_SAVED, faces=faces, origin=old.id)

    def _become_one(self, one: MediaId, other: MediaId) -> bool:
        """Tell whether two pictures are of two people who are to be one."""
        homes = self._home_of.get(one), self._home_of.get(other)
        return None not in homes and homes[0] != homes[1]

    def _others(self, media_id: MediaId) -> tuple[FaceBox, ...]:
        """Return the faces of a picture that are not the person's who is merged; none where nobody knows that face."""
        if media_id not in self._known:
            found, mine = facts.one(self._db, media_id, Faces), self._face_of[media_id]
            boxes = [box_of(found, row) for row in range(len(found.boxes))] if found is not None else []
            self._known[media_id] = tuple(each for each in boxes if mine is not None and not same_face(mine, each))
        return self._known[media_id]


def _is_on(word: Decision, faces: FaceEnds) -> bool:
    """Tell whether a word is on two faces; a face that was read again lies a little beside where it was."""
    return word.faces is not None and all(same_face(*each) for each in zip(word.faces, faces, strict=True))


def words_left(old: Decision | Split) -> str:
    """Return the reason of what is left of a word."""
    what = "split" if isinstance(old, Split) else "word"
    return f"what is left of {old.examiner}'s {what} of {old.decided_at:%Y-%m-%d %H:%M}"
