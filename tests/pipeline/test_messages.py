import hashlib
from datetime import UTC, datetime

import numpy as np
import pytest

from app.domain.facts import GpsFix, Tile
from app.domain.ids import MediaId
from app.domain.media import Digests
from app.domain.work import Problem
from app.imaging.sniff import Holds, Kind
from app.pipeline.evidence import EvidenceRef
from app.pipeline.frames import Frame
from app.pipeline.messages import pack_reply, unpack_reply
from app.pipeline.task import Finding, Member, Reply, Task, TaskKind, from_request, to_request

TASK = Task(7, EvidenceRef(b"root", b"path"))
VERSIONS = {"tile": 3, "exif_gps": 2, "picture_shape": 1}
PIXELS = np.arange(36, dtype=np.uint8).reshape(3, 4, 3)


def full():
    return Reply(
        key=7,
        digests=Digests(MediaId("a" * 64), "b" * 32, "c" * 40, 12),
        content=Kind("jpeg", Holds.PICTURE),
        findings=(
            Finding("tile", 3, (Tile(PIXELS),)),
            Finding("exif_gps", 2, (GpsFix(1.5, -2.0, fixed_at=datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),)),
            Finding("picture_shape", 1, (), Problem("picture_shape", "VID-211", "What.", "Why.", "Next.")),
        ),
        failure=Problem("register", "VID-210", "What."),
        problems=(Problem("register", "VID-220", "Cut off."),),
    )


def test_a_reply_comes_through_as_it_was():
    found = unpack_reply(pack_reply(full()), TASK, VERSIONS)
    assert found.findings[0].facts[0].pixels.tolist() == PIXELS.tolist()
    assert found.findings[1:] == full().findings[1:]
    assert (found.digests, found.content, found.failure, found.problems) == (
        full().digests,
        full().content,
        full().failure,
        full().problems,
    )


def test_what_could_not_be_loaded_has_seen_nothing():
    problem = Problem("tile", "VID-310", "A model is missing.")
    found = unpack_reply(
        pack_reply(Reply(7, full().digests, findings=(Finding("tile", 0, (), problem),))), TASK, VERSIONS
    )
    assert found.findings == (Finding("tile", 0, (), problem),)


def test_members_come_through_with_odd_names_and_without_times():
    listing = Task(7, EvidenceRef(b"", b""), kind=TaskKind.LIST)
    members = (
        Member("caf\udce9\n\u202e", 5, None),
        Member("b", 1 << 40, datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
    )
    assert unpack_reply(pack_reply(Reply(7, members=members)), listing, {}).members == members
    assert unpack_reply(pack_reply(Reply(7, full().digests, members=members)), TASK, {}).members == ()


def test_a_request_carries_names_of_any_bytes_and_no_path():
    task = Task(0, EvidenceRef(b"/secret", b"path", ("caf\udce9", "b")), ("tile",), TaskKind.SHOW, MediaId("a" * 64), 9)
    sent = to_request(task, {})
    assert "secret" not in str(sent.head)
    found = from_request(sent)
    assert (found.file.member, found.extractors, found.kind, found.media_id, found.side_px) == (
        task.file.member,
        ("tile",),
        TaskKind.SHOW,
        task.media_id,
        9,
    )


def lies():
    fact = {"kind": "picture_shape", "arrays": {}, "plain": {"format": "x", "width_px": 1, "height_px": 1}}
    shape = fact | {"plain": fact["plain"] | {"orientation": 1, "frames": 1}}
    return {
        "digests of the wrong length": {"digests": {"sha256": "a" * 64, "md5": "b", "sha1": "c" * 40, "size": 1}},
        "digests that are no numbers": {"digests": {"sha256": "z" * 64, "md5": "b" * 32, "sha1": "c" * 40, "size": 1}},
        "a size below nothing": {"digests": {"sha256": "a" * 64, "md5": "b" * 32, "sha1": "c" * 40, "size": -1}},
        "a format with a space": {"content": ["a b", "picture"]},
        "a use that there is not": {"content": ["jpeg", "program"]},
        "no list of findings": {"findings": {}},
        "an extractor that is not known": {"findings": [["other", [], None, True]]},
        "a fact of no kind": {"findings": [["tile", [fact | {"kind": "other"}], None, True]]},
        "a fact with a field missing": {"findings": [["tile", [fact], None, True]]},
        "a fact with a text for a number": {
            "findings": [["tile", [shape | {"plain": shape["plain"] | {"width_px": "1"}}], None, True]]
        },
        "an array that is not there": {
            "findings": [["tile", [{"kind": "tile", "plain": {}, "arrays": {"pixels": 4}}], None, True]]
        },
        "a place off the Earth": {
            "findings": [["exif_gps", [{"kind": "gps_fix", "plain": gps(95.0), "arrays": {}}], None, True]]
        },
        "a problem in four parts": {"failure": ["a", "b", "c", "d"]},
        "a problem of endless words": {"failure": ["a", "b", "c" * 5_000, "d", "e"]},
        "a finding of what could not even be loaded": {"findings": [["picture_shape", [shape], None, False]]},
        "neither digests nor a reason": {"digests": None},
        "too many problems": {"problems": [["a", "b", "c", "d", "e"]] * 500},
    }


def gps(latitude):
    rest = dict.fromkeys(("accuracy_m", "altitude_m", "direction_deg", "fixed_at"))
    return {"latitude": latitude, "longitude": 0.0, **rest}


@pytest.mark.parametrize("name", lies())
def test_a_lie_is_not_believed(name):
    honest = pack_reply(Reply(7, full().digests, Kind("jpeg", Holds.PICTURE)))
    assert unpack_reply(honest, TASK, VERSIONS).digests == full().digests
    with pytest.raises((ValueError, TypeError)):
        unpack_reply(Frame(honest.head | lies()[name]), TASK, VERSIONS)


def test_an_extractor_that_was_not_asked_may_not_answer():
    task = Task(7, EvidenceRef(b"", b""), ("exif_gps",))
    with pytest.raises(ValueError, match="was asked"):
        unpack_reply(pack_reply(full()), task, VERSIONS)


@pytest.mark.parametrize("shape", [(9, 9, 4), (9, 9), (0, 9, 3), (9, 30, 3)])
def test_pixels_that_were_not_asked_for_are_not_believed(shape):
    task = Task(7, EvidenceRef(b"", b""), kind=TaskKind.SHOW, side_px=20)
    with pytest.raises(ValueError, match="pixels"):
        unpack_reply(pack_reply(Reply(7, pixels=np.zeros(shape, np.uint8))), task, {})


def test_nobody_but_a_reveal_gets_pixels():
    reply = pack_reply(Reply(7, full().digests, pixels=np.zeros((9, 9, 3), np.uint8)))
    assert unpack_reply(reply, TASK, {}).pixels is None


def test_other_bytes_than_were_asked_for_are_not_believed():
    content = np.frombuffer(b"the very bytes", np.uint8)
    task = Task(7, EvidenceRef(b"r", b"p"), kind=TaskKind.HAND, media_id=MediaId(hashlib.sha256(content).hexdigest()))
    assert unpack_reply(pack_reply(Reply(7, handed=content)), task, {}).handed.tobytes() == b"the very bytes"
    for wrong in (np.frombuffer(b"other bytes", np.uint8), content.reshape(2, 7), content.astype(np.uint16)):
        with pytest.raises(ValueError, match="other bytes"):
            unpack_reply(pack_reply(Reply(7, handed=wrong)), task, {})
    assert unpack_reply(pack_reply(Reply(7, full().digests, handed=content)), TASK, {}).handed is None
