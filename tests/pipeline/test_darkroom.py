import hashlib
import io
import zipfile
from dataclasses import replace

import numpy as np
import pytest

from app.domain.facts import COVER_UNSURE
from app.domain.ids import MediaId
from app.imaging.cover import is_filled
from app.imaging.thumbnail import thumbnail_jpeg
from app.imaging.veil import blurred
from app.pipeline.darkroom import Darkroom, NotShownError
from app.pipeline.evidence import EvidenceRef
from app.pipeline.frames import FrameError
from app.pipeline.messages import pack_reply, unpack_reply
from app.pipeline.task import Reply, Task, TaskKind
from tests import makers


def showing(root, name, data, side_px):
    media_id = MediaId(hashlib.sha256(data).hexdigest())
    return Task(0, EvidenceRef(root, name), kind=TaskKind.SHOW, media_id=media_id, side_px=side_px)


def test_evidence_comes_upright_and_no_larger_than_asked(exhibit):
    data = makers.oriented_jpeg(6, makers.textured(900, 600))
    root = exhibit({"a.jpg": data})
    with Darkroom() as darkroom:
        assert darkroom.show(showing(root, b"a.jpg", data, 300)).shape == (200, 300, 3)
        whole = darkroom.show(showing(root, b"a.jpg", data, 2_000))
    assert np.abs(whole.astype(int) - makers.textured(900, 600)).mean() < 4


def test_a_huge_picture_is_brought_down_to_what_a_frame_holds(exhibit):
    data = makers.encoded(np.zeros((300, 6_000, 3), np.uint8), "png")
    root = exhibit({"a.png": data})
    with Darkroom() as darkroom:
        assert darkroom.show(showing(root, b"a.png", data, 9_999)).shape == (205, 4_096, 3)


def test_a_stored_thumbnail_is_developed_without_any_file():
    pixels = makers.textured(500, 400)
    task = Task(0, EvidenceRef(b"", b""), kind=TaskKind.SHOW, side_px=512)
    with Darkroom() as darkroom:
        shown = darkroom.develop(task, thumbnail_jpeg(pixels))
    assert np.abs(shown.astype(int) - pixels).mean() < 6


def test_what_has_changed_is_missing_or_broken_is_told_and_the_next_one_is_shown(exhibit):
    data = makers.encoded(makers.corners(), "png")
    root = exhibit({"a.png": data, "b.png": data[:-20], "c.txt": b"words"})
    with Darkroom() as darkroom:
        with pytest.raises(NotShownError, match="changed"):
            darkroom.show(showing(root, b"b.png", data, 100))
        with pytest.raises(NotShownError, match="could not be read"):
            darkroom.show(showing(root, b"gone.png", data, 100))
        with pytest.raises(NotShownError, match="not read yet"):
            darkroom.show(showing(root, b"c.txt", b"words", 100))
        assert darkroom.show(showing(root, b"a.png", data, 100)).shape == (64, 96, 3)


def test_a_picture_is_handed_out_byte_for_byte_out_of_an_archive_too(exhibit):
    data = makers.encoded(makers.corners(), "png")
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("in/a.png", data)
    root = exhibit({"a.png": data, "more.zip": held.getvalue(), "b.png": data + b"x"})
    wanted = Task(
        0, EvidenceRef(root, b"a.png"), kind=TaskKind.HAND, media_id=MediaId(hashlib.sha256(data).hexdigest())
    )
    with Darkroom() as darkroom:
        assert darkroom.hand(wanted) == data
        assert darkroom.hand(replace(wanted, file=EvidenceRef(root, b"more.zip", ("in/a.png",)))) == data
        with pytest.raises(NotShownError, match="changed"):
            darkroom.hand(replace(wanted, file=EvidenceRef(root, b"b.png")))
        with pytest.raises(NotShownError, match="could not be read"):
            darkroom.hand(replace(wanted, file=EvidenceRef(root, b"gone.png")))


def test_a_covered_picture_leaves_the_worker_with_its_people_filled_in():
    cells = np.zeros((32, 64), np.uint8)
    cells[8:16, 10:20] = 255
    pixels = makers.textured(500, 250)
    task = Task(0, EvidenceRef(b"", b""), kind=TaskKind.COVER, side_px=512, cover=cells)
    with Darkroom() as darkroom:
        shown = darkroom.develop(task, thumbnail_jpeg(pixels))
        assert is_filled(shown, cells)
        assert np.abs(shown.astype(int) - pixels)[130:].mean() < 6
        with pytest.raises(NotShownError, match="stays veiled"):
            darkroom.develop(replace(task, cover=None), thumbnail_jpeg(pixels))


def test_a_worker_that_left_people_uncovered_is_not_believed():
    cells = np.full((4, 4), 255, np.uint8)
    task = Task(0, EvidenceRef(b"", b""), kind=TaskKind.COVER, side_px=64, cover=cells)
    clear = pack_reply(Reply(0, pixels=makers.textured(64, 64)))
    with pytest.raises(FrameError, match="are not"):
        unpack_reply(clear, task, {})
    with pytest.raises(FrameError, match="are not"):
        unpack_reply(clear, replace(task, cover=None), {})


def test_a_worker_that_left_doubtful_parts_clear_gets_no_more_than_a_tile_of_them_through():
    clear = makers.textured(400, 400)
    cells = np.full((64, 64), COVER_UNSURE, np.uint8)
    task = Task(0, EvidenceRef(b"", b""), kind=TaskKind.COVER, side_px=400, cover=cells)
    shown = unpack_reply(pack_reply(Reply(0, pixels=clear)), task, {}).pixels
    assert np.array_equal(shown, blurred(clear))
    cells[:, 32:] = 0
    shown = unpack_reply(pack_reply(Reply(0, pixels=clear)), task, {}).pixels
    assert np.array_equal(shown[:, 200:], clear[:, 200:])
    assert np.abs(np.diff(shown[:, :200].astype(int), axis=1)).max() < 12 < np.abs(np.diff(clear.astype(int))).max()
