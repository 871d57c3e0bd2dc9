"""A cut-out for an appeal: what is in its file, what is filled in, and what is refused; by a real locked worker."""

import hashlib
import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from app.domain.appeal import Choice, Concern, Form
from app.domain.errors import AppError, RequestError
from app.domain.facts import COVER_MARGIN, COVER_UNSURE, PeopleCover
from app.domain.region import Region
from app.imaging.cover import FILL
from app.operations import cut_appeal as module
from app.operations.cut_appeal import NoEvidenceError, SomebodyLeftError, TooLittleLeftError, cut_appeal
from app.pipeline.child import Child
from app.pipeline.darkroom import NotShownError
from app.pipeline.task import TaskKind
from app.pipeline.worker_tasks import NotCoveredError
from app.report.bare import is_bare
from app.store import appeals, audit, facts, reveals
from tests.operations.appeals import CHOICE, PART, analysed
from tests.operations.conftest import jpeg
from tests.operations.test_context import covered_by_hand, imported
from tests.people import needs_people, pasted, portraits, rooms
from tests.pictures import scene


def decoded(content):
    with Image.open(io.BytesIO(content)) as image:
        return np.asarray(image.convert("RGB"))


def kept(job, number):
    return appeals.leaving_content(job.case.db, number)


def tagged():
    exif = Image.Exif()
    exif[0x010F], exif[0x9003] = "MAKER-THAT-TELLS", "2023:10:24 21:43:13"
    return exif.tobytes()


def test_the_file_holds_the_pixels_of_the_part_and_nothing_else(job, tmp_path):
    picture = scene(5, (1600, 1200))
    media_id = analysed(job, tmp_path, picture, exif=tagged())
    made = cut_appeal(job, media_id, CHOICE, "curtain").appeal
    content = kept(job, made.number)
    assert made.size_px == (800, 600)
    assert decoded(content).shape == (600, 800, 3)
    part = picture[240:840, 160:960].astype(int)
    assert np.abs(decoded(content).astype(int) - part).mean() < 8
    assert is_bare(content, Form.PNG)
    assert b"MAKER" not in content
    assert (made.sha256, made.size_bytes) == (hashlib.sha256(content).hexdigest(), len(content))
    assert (made.about, made.examiner, made.file_name) == ("curtain", "Examiner One", "appeal-0001.png")
    assert made.left_share == 1
    assert reveals.count(job.case.db) == 0
    row = audit.rows(job.case.db, limit=1)[0]
    assert (row.verb, row.subject) == ("appeal.cut", media_id)
    for told in ("appeal 1", "0.1000,0.2000,0.6000,0.7000", made.sha256, media_id):
        assert told in row.detail


def test_the_same_choice_makes_the_same_bytes_and_another_number(job, tmp_path):
    media_id = analysed(job, tmp_path, scene(6, (900, 700)))
    for form in Form:
        choice = Choice(PART, form, 300)
        one, two = (cut_appeal(job, media_id, choice).appeal for _ in range(2))
        assert one.sha256 == two.sha256
        assert kept(job, one.number) == kept(job, two.number)
        assert two.number == one.number + 1
        assert is_bare(kept(job, one.number), form)
        assert max(one.size_px) == 300
    assert [each.number for each in appeals.listed(job.case.db)] == [4, 3, 2, 1]


def test_a_small_part_is_never_enlarged_and_the_number_stands_on_a_rim_below(job, tmp_path):
    media_id = analysed(job, tmp_path, scene(7, (640, 480)))
    plain = cut_appeal(job, media_id, CHOICE).appeal
    stamped = cut_appeal(job, media_id, replace(CHOICE, stamped=True)).appeal
    assert plain.size_px == (320, 240)
    assert stamped.size_px == (320, 240 + 36)
    above, rim = np.split(decoded(kept(job, stamped.number)), [240])
    assert (above == decoded(kept(job, plain.number))).all()
    assert set(np.unique(rim)) == {0, 255}
    tall = cut_appeal(job, media_id, Choice(Region(0.0, 0.0, 0.3, 1.0), most_px=256, stamped=True)).appeal
    assert max(tall.size_px) == 256


def test_who_is_in_it_is_plain_in_every_pixel_and_the_source_is_named(job, tmp_path):
    media_id = analysed(job, tmp_path, scene(8, (800, 600)))
    cells = np.zeros((48, 64), np.uint8)
    cells[10:20, 20:30], cells[24:26, 8:10] = COVER_MARGIN, COVER_UNSURE
    covered_by_hand(job, media_id, cells)
    made = cut_appeal(job, media_id, Choice(Region(0.0, 0.0, 1.0, 1.0))).appeal
    pixels = decoded(kept(job, made.number))
    assert (pixels[125:250, 250:375] == FILL).all()
    assert (pixels[300:325, 100:125] == FILL).all()
    assert 0.9 < made.left_share < 0.99
    assert made.models == "by hand"
    assert appeals.tile(job.case.db, made.number).shape == (6, 8, 3)


def refused(job, media_id, choice=CHOICE, error=AppError, about=""):
    rows = audit.count(job.case.db)
    with pytest.raises(error) as told:
        cut_appeal(job, media_id, choice, about)
    assert audit.count(job.case.db) == rows
    assert appeals.listed(job.case.db) == []
    assert told.value.next_step
    return told.value


def test_without_a_look_for_people_nothing_is_cut_out(job, tmp_path):
    refused(job, imported(job, tmp_path, jpeg(5)), error=NotCoveredError)


def test_where_too_little_is_left_nothing_is_cut_out(job, tmp_path):
    media_id = analysed(job, tmp_path, scene(9, (800, 600)))
    cells = np.zeros((48, 64), np.uint8)
    cells[10:40, 7:40] = COVER_UNSURE
    covered_by_hand(job, media_id, cells)
    told = refused(job, media_id, error=TooLittleLeftError)
    assert "nobody can tell" in told.why


@pytest.mark.parametrize("pixels", [np.full((600, 800, 3), 90, np.uint8), np.zeros((600, 800, 3), np.uint8)])
def test_what_is_too_even_or_too_dark_to_be_judged_is_not_cut_out(job, tmp_path, pixels):
    around = scene(9, (800, 600)).copy()
    around[120:420, 80:480] = pixels[120:420, 80:480]
    refused(job, analysed(job, tmp_path, around), error=TooLittleLeftError)


def test_a_disk_that_is_gone_or_a_file_that_was_changed_is_said(job, tmp_path):
    media_id = analysed(job, tmp_path, scene(5, (800, 600)))
    file = tmp_path / "exhibit" / "one.jpg"
    file.write_bytes(jpeg(6))
    refused(job, media_id, error=NotShownError)
    file.unlink()
    refused(job, media_id, error=NoEvidenceError)


@pytest.mark.parametrize(
    ("choice", "about"),
    [(replace(CHOICE, most_px=32), ""), (replace(CHOICE, most_px=4096), ""), (CHOICE, "x" * 201), (CHOICE, "a\nb")],
)
def test_sizes_and_words_beyond_the_limits_are_refused(job, tmp_path, choice, about):
    refused(job, imported(job, tmp_path, jpeg(5)), choice, RequestError, about)


@needs_people
def test_a_person_in_the_part_is_filled_in_or_it_is_refused(job, tmp_path):
    made, (left, top, right, bottom) = pasted(portraits(1)[0], rooms(1)[0], 0.6)
    media_id = analysed(job, tmp_path, made)
    around = Region(max(0.0, left - 0.05), max(0.0, top - 0.05), min(1.0, right + 0.05), min(1.0, bottom))
    refused(job, media_id, Choice(around), (TooLittleLeftError, SomebodyLeftError))


@needs_people
def test_a_face_that_the_cover_missed_is_found_in_the_finished_part(job, tmp_path):
    portrait = portraits(1)[0]
    with job.case.machine_run("nothing", {}):
        pass
    media_id = analysed(job, tmp_path, portrait)
    nobody = PeopleCover("by hand", np.zeros((48, 64), np.uint8), 0, 0, unsure=False)
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        facts.save(db, run.id, media_id, "by_hand", 1, [nobody])
    refused(job, media_id, Choice(Region(0.0, 0.0, 1.0, 1.0)), (TooLittleLeftError, SomebodyLeftError))


def test_codes_and_bright_spots_are_told_beside_what_has_to_be_looked_for(job, tmp_path):
    import cv2

    picture = scene(11, (1200, 900)).copy()
    code = cv2.QRCodeEncoder.create().encode("nobody's address")
    picture[300:540, 300:540] = cv2.resize(code, (240, 240), interpolation=cv2.INTER_NEAREST)[..., None]
    media_id = analysed(job, tmp_path, picture, quality=97)
    seen = cut_appeal(job, media_id, Choice(Region(0.2, 0.25, 0.6, 0.75))).appeal.seen
    assert seen.codes == 1
    assert seen.glints >= 1
    assert "1 QR code" in seen.told(Concern.TEXT)
    assert "bright spot" in seen.told(Concern.REFLECTIONS)
    assert seen.told(Concern.SCREENS) == "Not checked by the program."
    content = kept(job, appeals.listed(job.case.db)[0].number)
    assert b"address" not in content


def test_who_decoded_the_evidence_does_not_judge_the_finished_part(job, tmp_path, monkeypatch):
    media_id, asked, ask = analysed(job, tmp_path, scene(5, (800, 600))), {}, Child.ask

    def noted(child, request, descriptor, seconds):
        if request is not None:
            asked.setdefault(request.head["kind"], set()).add(child._process.pid)  # noqa: SLF001  which process it is
        return ask(child, request, descriptor, seconds)

    monkeypatch.setattr(Child, "ask", noted)
    cut_appeal(job, media_id, CHOICE)
    cutting, looking = asked[TaskKind.CUT.value], asked[TaskKind.LOOK.value]
    assert len(cutting) == len(looking) == 1
    assert cutting.isdisjoint(looking)


@pytest.mark.parametrize("stamped", [False, True])
def test_nothing_clear_stays_in_memory_once_it_is_encoded(job, tmp_path, monkeypatch, stamped):
    media_id, seen, encode = analysed(job, tmp_path, scene(5, (800, 600))), [], module.encoded

    def noted(pixels, form):
        seen.append((pixels, pixels.any()))
        return encode(pixels, form)

    monkeypatch.setattr(module, "encoded", noted)
    made = cut_appeal(job, media_id, replace(CHOICE, stamped=stamped)).appeal
    ((pixels, was_clear),) = seen
    assert was_clear
    assert not pixels.any()
    assert decoded(kept(job, made.number)).any()
