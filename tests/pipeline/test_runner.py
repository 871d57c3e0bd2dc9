# ruff: noqa: PTH116, PTH118, PTH123  paths of evidence are bytes, which pathlib does not take
import hashlib
import itertools
import os
import resource
import threading
import time

import pytest

from app.domain.facts import Pdq, PictureShape, Thumbnail, Tile
from app.domain.ids import MediaId
from app.domain.work import Cancel, Stage
from app.imaging.sniff import Holds
from app.pipeline.evidence import EvidenceRef
from app.pipeline.runner import patience_s, run
from app.pipeline.task import Task, TaskKind
from tests import makers
from tests.sensors import even_scene, saved, taken

PIXELS = ("pdq", "picture_shape", "thumbnail", "tile")


def tasks_for(root, names, **options):
    return [Task(key, EvidenceRef(root, os.fsencode(name)), **options) for key, name in enumerate(names)]


def test_one_read_gives_digests_type_tile_thumbnail_and_hash(exhibit, replies):
    data = makers.encoded(makers.textured(900, 600), "jpeg")
    root = exhibit({"rooms/a.jpg": data})
    reply = replies(tasks_for(root, ["rooms/a.jpg"], extractors=PIXELS))[0]
    assert reply.digests.sha256 == hashlib.sha256(data).hexdigest()
    assert reply.digests.md5 == hashlib.md5(data, usedforsecurity=False).hexdigest()
    assert reply.digests.sha1 == hashlib.sha1(data, usedforsecurity=False).hexdigest()
    assert reply.digests.size_bytes == len(data)
    assert (reply.content.format, reply.shown, reply.problems) == ("jpeg", True, ())
    kinds = {type(fact): fact for facts in reply.facts.values() for fact in facts}
    assert set(kinds) == {Tile, Thumbnail, Pdq, PictureShape}
    assert kinds[Tile].pixels.shape == (5, 8, 3)
    assert kinds[PictureShape].width_px == 900
    assert bytes(kinds[Thumbnail].jpeg[:3]) == b"\xff\xd8\xff"


def test_sensor_noise_is_read_in_a_locked_worker(exhibit, replies):
    data = saved(taken(even_scene(1), 1, 1))
    known = MediaId(hashlib.sha256(data).hexdigest())
    tasks = tasks_for(
        exhibit({"a.jpg": data}), ["a.jpg"], extractors=("sensor_noise",), kind=TaskKind.DESCRIBE, media_id=known
    )
    (reply,) = replies(tasks, stage=Stage.DESCRIBE).values()
    assert reply.problems == ()
    (noise,) = reply.facts["sensor_noise"]
    assert (noise.refused, noise.bits.shape) == ("", (12_288, 8))


def test_every_format_goes_through_a_locked_worker(exhibit, replies):
    files = {f"a.{kind}": makers.encoded(makers.corners(), kind) for kind in makers.SAVED_AS}
    files["a.dng"] = makers.dng(makers.encoded(makers.corners(), "jpeg"))
    root = exhibit(files)
    found = replies(tasks_for(root, files), workers=2)
    for key, name in enumerate(files):
        assert found[key].failure is None, name
        assert [each.problem for each in found[key].findings if each.problem] == [], name


def test_what_is_no_picture_is_hashed_and_named(exhibit, replies):
    files = {
        "a.txt": b"plain words",
        "empty": b"",
        "a.zip": makers.zipped([("x", b"y")]),
        "noise": bytes(range(256)) * 9,
    }
    root = exhibit(files)
    found = replies(tasks_for(root, files))
    holds = [(found[key].content.format, found[key].content.holds) for key in range(4)]
    assert holds == [
        ("text", Holds.OTHER),
        ("empty", Holds.OTHER),
        ("zip", Holds.ARCHIVE),
        ("unknown", Holds.OTHER),
    ]
    assert all(found[key].digests.size_bytes == len(data) for key, data in enumerate(files.values()))
    assert all(reply.failure is None and reply.findings == () for reply in found.values())


def test_a_picture_that_cannot_be_decoded_keeps_its_digests_and_metadata(exhibit, replies):
    root = exhibit({"bomb.png": makers.png_header(60_000, 60_000)})
    reply = replies(tasks_for(root, ["bomb.png"]))[0]
    assert reply.failure.code == "VID-210"
    assert reply.digests is not None
    assert not reply.shown
    assert [each.problem for each in reply.findings if each.problem] == []


def test_a_cut_off_picture_is_shown_and_told_of(exhibit, replies):
    whole = makers.encoded(makers.textured(640, 480), "jpeg")
    root = exhibit({"a.jpg": whole[: len(whole) // 2]})
    reply = replies(tasks_for(root, ["a.jpg"]))[0]
    assert reply.shown
    assert [problem.code for problem in reply.problems] == ["VID-220"]


def test_a_worker_that_dies_lies_or_floods_costs_only_its_own_file(misbehaving):
    found = misbehaving("crashes", "fails", "lies", "floods", "cannot_load", "fails", workers=2)
    assert found["crashes"].failure.code == "VID-304"
    assert found["lies"].failure.code == "VID-306"
    assert found["floods"].failure.code == "VID-306"
    assert found["fails"].findings[0].problem.code == "VID-301"
    assert found["cannot_load"].findings[0].problem.what == "A model is missing."


def test_a_worker_that_trickles_is_late_and_others_go_on(misbehaving):
    began = time.monotonic()
    found = misbehaving("trickles", "fails", workers=2)
    assert found["trickles"].failure.code == "VID-305"
    assert found["fails"].failure is None
    assert time.monotonic() - began < 2 * (2 * patience_s(0) + 3)


def test_a_worker_that_works_without_end_is_given_up_after_its_time_on_the_processor(misbehaving):
    before_s = used_by_children_s()
    found = misbehaving("hangs", "fails", workers=2)
    assert found["hangs"].failure.code == "VID-305"
    assert found["fails"].failure is None
    assert used_by_children_s() - before_s < 2 * (2 * patience_s(0) + 3)


def used_by_children_s():
    """Return the processor's time of all processes that were started here and have ended, in seconds."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def test_patience_grows_with_the_file_and_has_an_end():
    assert patience_s(0) == 5
    assert patience_s(1_000_000) == pytest.approx(7.05)
    assert patience_s(100_000_000) == pytest.approx(65)


def test_a_stop_ends_a_hanging_worker_at_once(exhibit):
    from tests.pipeline.conftest import MISBEHAVING  # noqa: PLC0415  beside the fixture that uses it

    root = exhibit({"a.png": makers.encoded(makers.corners(), "png")})
    cancel = Cancel()
    tasks = [Task(0, EvidenceRef(root, b"a.png"), ("fails",)), Task(1, EvidenceRef(root, b"a.png"), ("hangs",))]
    answers = run(tasks, cancel, workers=1, parts=MISBEHAVING)
    assert next(answers).key == 0
    threading.Timer(0.1, cancel.stop).start()
    began = time.monotonic()
    assert list(answers) == []
    assert time.monotonic() - began < 0.1 + 0.2


def test_leaving_the_replies_early_leaves_no_process(exhibit):
    root = exhibit({f"{n}.png": makers.encoded(makers.corners(), "png") for n in range(8)})
    answers = run(tasks_for(root, [f"{n}.png" for n in range(8)]), Cancel(), workers=2)
    next(answers)
    answers.close()


def test_a_pause_hands_out_nothing_new(exhibit):
    root = exhibit({"a.png": makers.encoded(makers.corners(), "png")})
    cancel, pulled = Cancel(), itertools.count()

    def tasks():
        for key in range(40):
            next(pulled)
            yield Task(key, EvidenceRef(root, b"a.png"), ("tile",))

    answers = run(tasks(), cancel, workers=1)
    next(answers)
    cancel.pause()
    threading.Timer(0.5, cancel.resume).start()
    began = time.monotonic()
    rest = list(answers)
    assert time.monotonic() - began > 0.4
    assert len(rest) == 39


def test_tasks_are_pulled_only_a_few_ahead(exhibit):
    root = exhibit({"a.png": makers.encoded(makers.corners(), "png")})
    pulled = []

    def tasks():
        for key in range(1000):
            pulled.append(key)
            yield Task(key, EvidenceRef(root, b"a.png"), ("tile",))

    answers = run(tasks(), Cancel(), workers=2)
    next(answers)
    assert len(pulled) < 10
    answers.close()


def test_the_same_file_gives_the_same_reply_each_time(exhibit, replies):
    root = exhibit({"a.jpg": makers.encoded(makers.textured(700, 500), "jpeg")})
    found = replies([Task(key, EvidenceRef(root, b"a.jpg"), PIXELS) for key in range(4)], workers=2)
    tiles = {found[key].facts["tile"][0].pixels.tobytes() for key in found}
    thumbnails = {found[key].facts["thumbnail"][0].jpeg.tobytes() for key in found}
    assert len(tiles) == len(thumbnails) == 1


def test_describing_refuses_content_that_is_not_what_was_registered(exhibit, replies):
    data = makers.encoded(makers.corners(), "png")
    root = exhibit({"a.png": data})
    place = EvidenceRef(root, b"a.png")
    right, wrong = MediaId(hashlib.sha256(data).hexdigest()), MediaId("0" * 64)
    found = replies(
        [
            Task(0, place, ("tile",), TaskKind.DESCRIBE, right),
            Task(1, place, ("tile",), TaskKind.DESCRIBE, wrong),
        ]
    )
    assert len(found[0].facts["tile"]) == 1
    assert found[1].failure.code == "VID-203"


def test_a_file_that_changes_while_it_is_read_is_not_believed(exhibit):
    root = exhibit({"a.bin": b"x" * 40_000_000})
    path = os.path.join(root, b"a.bin")
    busy = threading.Event()

    def write():
        with open(path, "r+b") as file:
            while not busy.is_set():
                file.seek(0)
                file.write(os.urandom(4096))
                file.flush()
                os.utime(path)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        (reply,) = run(tasks_for(root, ["a.bin"]), Cancel(), workers=1)
    finally:
        busy.set()
        writer.join()
    assert reply.failure.code == "VID-203"


def test_evidence_is_left_as_it_was(exhibit, replies):
    root = exhibit({f"{n}.jpg": makers.encoded(makers.corners(), "jpeg") for n in range(3)})
    os.utime(os.path.join(root, b"0.jpg"), ns=(10**18, 10**18))
    before = [os.stat(os.path.join(root, b"%d.jpg" % n)) for n in range(3)]
    replies(tasks_for(root, [f"{n}.jpg" for n in range(3)]))
    after = [os.stat(os.path.join(root, b"%d.jpg" % n)) for n in range(3)]
    assert [(s.st_atime_ns, s.st_mtime_ns, s.st_ctime_ns) for s in before] == [
        (s.st_atime_ns, s.st_mtime_ns, s.st_ctime_ns) for s in after
    ]


def test_mutations_of_every_format_are_all_answered(exhibit, replies):
    rng = makers.np.random.default_rng(11)
    files = {}
    for kind in makers.SAVED_AS:
        whole = makers.encoded(makers.textured(64, 48), kind)
        for number in range(12):
            broken = bytearray(whole)
            for at in rng.integers(0, len(broken), 1 + number):
                broken[at] = int(rng.integers(0, 256))
            files[f"{number}.{kind}"] = bytes(broken[: int(rng.integers(len(broken) // 2, len(broken) + 1))])
    root = exhibit(files)
    found = replies(tasks_for(root, files), workers=2)
    assert all(reply.digests or reply.failure for reply in found.values())
    assert all(reply.failure.what for reply in found.values() if reply.failure)
