"""Where people are in pictures that travel clear, so that a reviewer sees them left out before they are seen."""

import base64
import json
from collections.abc import Iterator
from typing import Any

import numpy as np

from app.domain.facts import COVER_MOST_CELLS, FACES_MOST, Faces, PeopleCover
from app.domain.ids import MediaId, media_id
from app.domain.language import tr
from app.report.case_file import SealedContentError
from app.report.sealing import COVERS, canonical

TEXT_MOST = 400
COUNT_MOST = 100_000


def line(found: MediaId, cover: PeopleCover, faces: Faces | None) -> bytes:
    """Return a picture's line; what faces look like stays."""
    return canonical(
        {
            "sha256": found,
            "model": cover.model,
            "people": cover.people,
            "faces": cover.faces,
            "unsure": cover.unsure,
            "size": list(cover.cells.shape),
            "cells": base64.b64encode(np.ascontiguousarray(cover.cells).tobytes()).decode("ascii"),
            "boxes": [] if faces is None else faces.boxes.tolist(),
            "more": 0 if faces is None else faces.more,
        }
    )


def read(untrusted: bytes) -> Iterator[tuple[MediaId, PeopleCover, Faces]]:
    """Yield each picture's cover, and where its faces are.

    Raises:
        SealedContentError: if a line is none.

    """
    for number, each in enumerate(untrusted.split(b"\n")[:-1], 1):
        try:
            yield _read(json.loads(each))
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
            why = tr("Line {line} of its part {part} is not as this version knows it.", line=number, part=COVERS)
            raise SealedContentError(why) from None


def _read(row: Any) -> tuple[MediaId, PeopleCover, Faces]:
    model, unsure = row["model"], row["unsure"]
    counts = [row[name] for name in ("people", "faces", "more")]
    height, width = row["size"]
    if not isinstance(model, str) or len(model) > TEXT_MOST or not isinstance(unsure, bool):
        raise TypeError("not the words of a cover")
    if any(type(each) is not int or not 0 <= each <= COUNT_MOST for each in (*counts, height, width)):
        raise TypeError("not the numbers of a cover")
    if not 1 <= min(height, width) <= max(height, width) <= COVER_MOST_CELLS:
        raise ValueError("not the size of a cover")
    cells = np.frombuffer(base64.b64decode(row["cells"], validate=True), np.uint8).reshape(height, width)
    boxes = np.array(row["boxes"], np.int64).reshape(-1, 4)
    if len(boxes) > FACES_MOST or (boxes < 0).any() or (boxes > np.iinfo(np.uint16).max).any():
        raise ValueError("not where faces are")
    cover = PeopleCover(model, cells.copy(), counts[0], counts[1], unsure)
    return media_id(row["sha256"]), cover, _faces(boxes, counts[2])


def _faces(boxes: np.ndarray[Any, np.dtype[np.int64]], more: int) -> Faces:
    many = len(boxes)
    return Faces(
        "",
        more,
        boxes.astype(np.uint16),
        np.zeros(many, np.uint8),
        np.zeros(many, np.uint16),
        np.zeros(many, np.uint8),
        np.zeros(many, np.int16),
        np.zeros((many, 0), np.float16),
    )
