"""Where people are in pictures that travel clear: through a line and back, and nothing else is taken for one."""

import json

import numpy as np
import pytest

from app.domain.facts import Faces, PeopleCover
from app.domain.ids import MediaId
from app.report import covers
from app.report.case_file import SealedContentError
from app.report.sealing import canonical

PICTURE = MediaId("ab" * 32)


def cover():
    cells = np.zeros((3, 4), np.uint8)
    cells[1, 2] = 255
    return PeopleCover("model", cells, 1, 1, unsure=False)


def faces():
    one = (np.full(1, 9, np.uint8), np.full(1, 90, np.uint16), np.full(1, 9, np.uint8), np.full(1, 5, np.int16))
    boxes = np.array([[1, 2, 65_535, 4]], np.uint16)
    return Faces("model", 2, boxes, *one, np.ones((1, 4), np.float16))


def test_a_cover_comes_through_as_it_was_and_what_a_face_looks_like_stays():
    line = covers.line(PICTURE, cover(), faces())
    ((picture, found, seen),) = covers.read(line)
    assert (picture, found.cells.tolist(), found.people) == (PICTURE, cover().cells.tolist(), 1)
    assert (seen.boxes.tolist(), seen.more, seen.vectors.size, seen.sides_px.any()) == (
        [[1, 2, 65_535, 4]],
        2,
        0,
        False,
    )
    ((_, _, nobody),) = covers.read(covers.line(PICTURE, cover(), None))
    assert len(nobody.boxes) == 0
    assert list(covers.read(b"")) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"sha256": "ab"},
        {"model": 7},
        {"model": "x" * 401},
        {"people": -1},
        {"people": True},
        {"faces": 1.0},
        {"unsure": 1},
        {"size": [3, 5]},
        {"size": [0, 0]},
        {"size": [65, 65]},
        {"size": [3]},
        {"size": "34"},
        {"cells": "!"},
        {"cells": ""},
        {"cells": 7},
        {"boxes": [[1, 2, 3]]},
        {"boxes": [[1, 2, 3, 65_536]]},
        {"boxes": [[-1, 2, 3, 4]]},
        {"boxes": [[1, 2, 3, 4]] * 33},
        {"boxes": "x"},
        {"boxes": [[1, 2, 3, 10**30]]},
        {"more": None},
    ],
)
def test_a_line_that_is_none_is_refused(changed):
    row = json.loads(covers.line(PICTURE, cover(), faces())) | changed
    with pytest.raises(SealedContentError):
        list(covers.read(canonical(row)))
