"""Search by a face: from one face to the pictures of this case with faces that look like it; no network of any kind."""

from collections.abc import Mapping

import numpy as np
from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.facts import Faces
from app.domain.found import FaceSightings, FoundFace, Likeness
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import FaceBox
from app.linkers import same_person
from app.matching import face_pairs
from app.matching.one_photograph import Moments
from app.store.fact_table import StoredFacts

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
    alike = [each for each in _compared(found, moments, media_id, row) if each.likeness >= face_pairs.LEAST]
    alike.sort(key=lambda each: (-each.likeness, each.media_id))
    searched = sum(len(each.vectors) for each in found.values()) - len(asked.vectors)
    return FaceSightings(media_id, row, tuple(alike[:limit]), searched)


def box_of(faces: Faces, row: int) -> FaceBox:
    """Return where a face is in its picture."""
    left, top, right, bottom = faces.boxes[row].tolist()
    return left, top, right, bottom


def _compared(found: Mapping[MediaId, Faces], moments: Moments, media_id: MediaId, row: int) -> list[FoundFace]:
    asked = found[media_id]
    own, calibration = asked.vectors[row].astype(np.float32), same_person.LINKER.calibration
    own_doubt = bool(face_pairs.doubtful(asked)[row])
    compared = []
    for other, faces in found.items():
        if other == media_id or faces.model != asked.model or faces.vectors.shape[1] != len(own):
            continue
        apart = np.linalg.norm(faces.vectors.astype(np.float32) - own, axis=1)
        best = int(np.argmin(apart))
        printed = bool(apart[best] < face_pairs.COPY_APART) and moments.differ(media_id, other)
        doubtful = own_doubt or printed or bool(face_pairs.doubtful(faces)[best])
        likeness = calibration.probability(face_pairs.measure(float(apart[best])))
        likeness = min(likeness, face_pairs.DOUBTFUL_MOST) if doubtful else likeness
        compared.append(FoundFace(other, best, box_of(faces, best), likeness, Likeness.of(likeness), doubtful=doubtful))
    return compared
