"""Search by a face: from one face to the pictures of this case with faces that look like it; no network of any kind."""

from collections.abc import Iterator, Mapping

import numpy as np
from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.face import nearest
from app.domain.facts import Faces
from app.domain.found import FaceSightings, FoundFace, Likeness
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import FaceBox, FaceEnds, LinkEnds
from app.linkers import same_person
from app.matching import face_pairs
from app.matching.face_pairs import FacePair, FaceRow
from app.matching.one_photograph import Moments
from app.store.fact_table import FactsOfSome, StoredFacts

LIMIT = 60


class NoFaceError(RequestError):
    """The picture has no face that could be searched for."""

    code = "VID-461"

    def __init__(self) -> None:
        super().__init__(
            tr("There is no face to search for in this picture."),
            why=tr("None was found, or it has not been described."),
            next_step=tr("Run Analyse (Ctrl+R, or 'homeward analyse'), or take another picture of the person."),
        )


def faces_like(db: Database, media_id: MediaId, row: int, limit: int = LIMIT) -> FaceSightings:
    """Return the pictures of the case with a face that looks like one of a picture's, the most alike first.

    Every face is compared, also small and blurred ones, which say little and are told as such; of a picture's faces the
    most alike one. ``row`` is the face's among its picture's, the largest is 0.

    Raises:
        NoFaceError: if the picture has no such face.

    """
    known = StoredFacts(db)
    found, moments = known.of(Faces), Moments(known)
    asked = found.get(media_id)
    if asked is None or not 0 <= row < len(asked.vectors):
        raise NoFaceError
    compared = _compared(found, moments, media_id, row)
    alike = sorted((-each.likeness, apart, each.media_id, each) for apart, each in compared if _is_told(each.likeness))
    searched = sum(len(each.vectors) for each in found.values()) - len(asked.vectors)
    return FaceSightings(media_id, row, tuple(each for *_, each in alike[:limit]), searched)


def likeness_of(db: Database, ends: LinkEnds, meant: FaceEnds) -> str:
    """Return how much alike a face of one picture and a face of another are, as the linker says it of those it links.

    "" where they are hardly alike, where no face is found any more where one of them was, and where they were
    described by different networks.
    """
    (first, face), (second, other_face) = sorted(zip(ends, meant, strict=True))
    known = FactsOfSome(db, (first, second))
    found = known.of(Faces)
    if not {first, second} <= found.keys():
        return ""
    one, other = found[first], found[second]
    rows = [_row_of(one, face), _row_of(other, other_face)]
    if min(rows) < 0 or not face_pairs.are_comparable(one, other):
        return ""
    apart = float(np.linalg.norm(one.vectors[rows[0]].astype(np.float32) - other.vectors[rows[1]].astype(np.float32)))
    doubt = bool(face_pairs.doubtful(one)[rows[0]] or face_pairs.doubtful(other)[rows[1]])
    pair = _judge((FaceRow(first, rows[0]), FaceRow(second, rows[1])), apart, Moments(known), is_doubtful=doubt)
    return same_person.reason_of(pair, one, other) if _is_told(pair.strength) else ""


def box_of(faces: Faces, row: int) -> FaceBox:
    """Return where a face is in its picture."""
    left, top, right, bottom = faces.boxes[row].tolist()
    return left, top, right, bottom


def _row_of(faces: Faces, face: FaceBox) -> int:
    """Return which of a picture's faces is there; -1 where none is."""
    return nearest(face, (box_of(faces, row) for row in range(len(faces.boxes))))


def _is_told(likeness: float) -> bool:
    return likeness >= face_pairs.LEAST


def _compared(
    found: Mapping[MediaId, Faces], moments: Moments, media_id: MediaId, row: int
) -> Iterator[tuple[float, FoundFace]]:
    """Yield of each other picture the most alike face, with how far apart the two vectors are."""
    asked = found[media_id]
    own, own_doubt = asked.vectors[row].astype(np.float32), bool(face_pairs.doubtful(asked)[row])
    for other, faces in found.items():
        if other == media_id or not face_pairs.are_comparable(asked, faces):
            continue
        apart = np.linalg.norm(faces.vectors.astype(np.float32) - own, axis=1)
        best = int(np.argmin(apart))
        doubt = own_doubt or bool(face_pairs.doubtful(faces)[best])
        ends = FaceRow(media_id, row), FaceRow(other, best)
        pair = _judge(ends, float(apart[best]), moments, is_doubtful=doubt)
        band, doubtful = Likeness.of(pair.strength), pair.doubtful or pair.printed
        yield float(apart[best]), FoundFace(other, best, box_of(faces, best), pair.strength, band, doubtful=doubtful)


def _judge(ends: tuple[FaceRow, FaceRow], apart: float, moments: Moments, *, is_doubtful: bool) -> FacePair:
    low, high = sorted(ends)
    return face_pairs.judge((low, high), apart, same_person.LINKER.calibration, moments, is_doubtful=is_doubtful)
