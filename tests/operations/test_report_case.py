"""A report of a case: what it says, what never leaves by it, and that the same case gives the same bytes."""

import base64
import hashlib
import html
import os
import re
import stat
from itertools import pairwise

import cv2  # noqa: TID253  it reads pictures back
import numpy as np
import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import MachineError, RequestError
from app.domain.facts import COVER_PERSON, CameraTimes, PeopleCover
from app.domain.link import Cluster, Evidence, Grouping, Kind, Link, Verdict
from app.grouping.clusters import cluster_id
from app.imaging.cover import FILL
from app.operations.annotate import write_note
from app.operations.decide import decide
from app.operations.grade import choose_scheme, grade
from app.operations.import_exhibit import import_exhibit
from app.operations.job import StoppedError
from app.operations.lead import write_lead
from app.operations.report_case import UNSIGNED, Signing, report_case
from app.operations.report_front import last_change
from app.operations.report_wanted import Look, Part, Wanted, Which, asked_time
from app.operations.schemes import shipped
from app.operations.tag import tag_items
from app.report.sealing import fingerprint, public_bytes
from app.report.signature import read
from app.store import audit, clusters, facts, links, media, reveals
from tests.operations.conftest import jpeg
from tests.ui import canaries

POINTS = np.array([[0.1, 0.1], [0.9, 0.2], [0.5, 0.9], [0.3, 0.4]], np.float32)
NOTE = "River <b>behind</b> the third window\nשלום"  # noqa: RUF001  letters of another alphabet
PAGE_SCALE, SMALL_PX = 1.6, 256
NAMED_FILE = "IMG_0003"
WHOLE = Wanted(Which.ALL, Which.ALL)


def arranged(job, ids):
    """Make the first four pictures a place by points, and the first three a series."""
    pairs = [tuple(sorted(pair)) for pair in pairwise(ids[:4])]
    seen = [
        Link(
            *pair,
            "same_scene",
            0.99,
            f"{len(POINTS)} points agree.",
            Evidence(POINTS, POINTS[:, ::-1].copy(), "homography"),
        )
        for pair in pairs
    ]
    ran_with = {"models": {"eyes": "ab" * 32}, "calibration": "cd" * 32}
    with job.case.machine_run("test", ran_with) as run, job.case.transaction() as db:
        links.replace(db, run.id, "same_scene", 1, seen)
        place = Cluster(cluster_id(Kind.PLACE, ids[0]), Kind.PLACE, tuple(ids[:4]), 0.98, ("4 points agree.",))
        series = Cluster(cluster_id(Kind.SERIES, ids[0]), Kind.SERIES, tuple(ids[:3]), 0.97, (f"After {NAMED_FILE}.",))
        clusters.replace(db, run.id, Kind.PLACE, Grouping((place,)))
        clusters.replace(db, run.id, Kind.SERIES, Grouping((series,)))
    return place, series


@pytest.fixture
def worked_on(job, tmp_path):
    """A case of six pictures in which an examiner has said something of everything; the pictures by their ids."""
    root = tmp_path / "seized by Examiner One"
    root.mkdir()
    for number in range(6):
        (root / f"IMG_{number:04}.JPG").write_bytes(jpeg(number))
    (root / "copy.JPG").write_bytes(jpeg(0))
    (root / "<img src=x onerror=alert(1)>.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    import_exhibit(job, root, "EX-1")
    ids = sorted(media.shown_ids(job.case.db))
    decide(job, Kind.PLACE, Verdict.SAME, (ids[0], ids[1]), "the same sill")
    decide(job, Kind.PLACE, Verdict.DIFFERENT, (ids[4], ids[5]), "another sill")
    arranged(job, ids)  # last, for a decision groups anew
    choose_scheme(job, shipped()[0])
    numbers = media.numbers(job.case.db, ids)
    grade(job, [numbers[ids[2]]], shipped()[0].categories[0].code)
    tag_items(job, [numbers[ids[3]]], "Blue curtain")
    write_note(job, ids[2], NOTE)
    write_lead(job, "Ask who built the windows", ids[4])
    return ids


def written(job, wanted, file):
    done = report_case(job, wanted, file)
    content = file.read_bytes()
    assert hashlib.sha256(content).hexdigest() == done.sha256
    return content


def text_of(page):
    """Return a page's words, as they are read."""
    body = re.sub(r"<style>.*?</style>", "", page.decode(), flags=re.DOTALL)
    return html.unescape(re.sub(r"<[^>]*>", " ", body))


def pdf_text(content):
    with pypdfium2.PdfDocument(content) as read_back:
        return " ".join(" ".join(read_back[at].get_textpage().get_text_range().split()) for at in range(len(read_back)))


def test_both_forms_say_what_was_found_decided_and_written(job, worked_on, tmp_path):
    wanted = Wanted(Which.ALL, Which.ALL, header="Laboratory\nStreet 1", marking="PROTECTED")
    page = text_of(written(job, wanted, tmp_path / "walk.html"))
    paper = pdf_text(written(job, wanted, tmp_path / "walk.pdf"))
    (place,), (series,) = clusters.of(job.case.db, Kind.PLACE), clusters.of(job.case.db, Kind.SERIES)
    head = last_change(job.case.db)
    for told in (" ".join(page.split()), paper):
        for each in (
            *worked_on,
            *("the same sill", "another sill", "Blue curtain", "Ask who built the windows", "PROTECTED", "Laboratory"),
            *(
                "River <b>behind</b> the third window",
                "alert(1)",
                "4 points agree.",
                "IMG_0003.JPG",
                "copy.JPG",
                "320 by 240",
            ),
            *(place.id, series.id.removeprefix("series-"), shipped()[0].categories[0].code, "“same” said of 1"),
            *("ab" * 32, "cd" * 32, job.case.examiner, "These add up"),
        ):
            assert each in told, each
        assert f"{head.number}:{head.row_hash}"[:40] in told


def test_the_counts_are_those_of_the_case_and_add_up(job, worked_on, tmp_path):
    assert worked_on
    counts = media.counts(job.case.db)
    assert counts.add_up()
    page = written(job, WHOLE, tmp_path / "walk.html").decode()
    table = page.split("Every file accounted for")[1].split("</table>")[0]
    rows = re.findall(r"<td[^>]*><bdi>(\w+)[^<]*</bdi></td><td[^>]*><bdi>([\d,]+)<", table)
    told = {name: int(many.replace(",", "")) for name, many in rows}
    assert len(told) == 8
    total = told.pop("Files")
    assert total == sum(told.values()) == counts.media_files
    assert told["Shown"] == counts.media_items == 6
    assert told["Stacked"] == counts.stacked == 1
    assert told["Problems"] == counts.problems == 1


@pytest.mark.parametrize("form", ["pdf", "html"])
@pytest.mark.parametrize("look", list(Look))
def test_the_same_case_gives_the_same_bytes_however_often_it_is_made(job, worked_on, tmp_path, form, look):
    assert worked_on
    for media_id in worked_on:
        cover(job, media_id, np.zeros((48, 64), np.uint8))
    wanted = Wanted(Which.ALL, Which.ALL, look=look)
    first = written(job, wanted, tmp_path / f"one.{form}")
    assert written(job, wanted, tmp_path / f"two.{form}") == first
    write_note(job, worked_on[0], "changed")
    assert written(job, wanted, tmp_path / f"three.{form}") != first


def test_the_time_is_that_of_the_last_act_that_changed_the_case_or_the_one_asked_for(job, worked_on, tmp_path):
    assert worked_on
    at = last_change(job.case.db).at
    assert f"As of {at:%Y-%m-%d %H:%M:%S} UTC" in " ".join(text_of(written(job, WHOLE, tmp_path / "a.html")).split())
    asked = Wanted(at=asked_time("2026-05-01T14:00:00+02:00"))
    told = " ".join(text_of(written(job, asked, tmp_path / "b.html")).split())
    assert "As of 2026-05-01 12:00:00 UTC, as it was asked for" in told
    with pytest.raises(RequestError, match="no time"):
        asked_time("2026-05-01 14:00")
    with pytest.raises(RequestError, match="no time"):
        asked_time("noon")


def test_only_what_was_confirmed_or_chosen_is_told_in_full(job, worked_on, tmp_path):
    (place,), (series,) = clusters.of(job.case.db, Kind.PLACE), clusters.of(job.case.db, Kind.SERIES)
    confirmed = text_of(written(job, Wanted(), tmp_path / "a.html"))
    assert "Why these pictures belong together" in confirmed
    assert "Why each is a member" not in confirmed
    none = text_of(written(job, Wanted(Which.NONE, Which.NONE), tmp_path / "b.html"))
    assert "Annex: places" not in none
    chosen = text_of(written(job, Wanted(Which.NONE, Which.NONE, (series.id,)), tmp_path / "c.html"))
    assert "Why each is a member" in chosen
    assert "Why these pictures belong together" not in chosen
    assert "No places that an examiner confirmed" not in chosen, "one was, and nobody wanted any in full"
    assert place.id in chosen
    assert worked_on


def test_what_is_left_out_is_not_there(job, worked_on, tmp_path):
    whole = text_of(written(job, WHOLE, tmp_path / "whole.html"))
    out = Wanted(Which.ALL, Which.ALL, without=frozenset(Part))
    told = text_of(written(job, out, tmp_path / "out.html"))
    for each in (
        "Annex: items",
        "Annex: contact sheets",
        "Annex: notes and leads",
        "Annex: problems",
        "Annex: excluded files",
        "River",
        "copy.JPG",
    ):
        assert each in whole
        assert each not in told
    assert worked_on[5] not in told


def test_without_paths_no_name_of_a_file_or_folder_leaves(job, worked_on, tmp_path):
    assert worked_on
    out = Wanted(Which.ALL, Which.ALL, without=frozenset({Part.PATHS}))
    for form in ("html", "pdf"):
        content = written(job, out, tmp_path / f"out.{form}")
        told = text_of(content) if form == "html" else pdf_text(content)
        for name in ("IMG_00", "copy", "seized by", "alert(1)"):
            assert name not in told.replace("copy of", ""), name
        assert "A sentence that names a file was left out" in told


# ---- nothing clear ----


def cover(job, media_id, cells):
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        facts.save(db, run.id, media_id, "by_hand", 1, [PeopleCover("by hand", cells, 1, 0, unsure=False)])


@pytest.fixture
def coded(job, tmp_path):
    """Pictures that each carry a code, arranged as a place and a series."""
    canaries.write(tmp_path / "evidence", 6)
    import_exhibit(job, tmp_path / "evidence", "EX-1")
    ids = sorted(media.shown_ids(job.case.db))
    arranged(job, ids)
    return ids


def pictures_in(content):
    """Return every picture that is in a PDF, each page as it is drawn, and every picture of a page of HTML."""
    if not content.startswith(b"%PDF"):
        for address in re.findall(rb"data:image/[a-z]+;base64,([A-Za-z0-9+/=]+)", content):
            yield cv2.imdecode(np.frombuffer(base64.b64decode(address), np.uint8), cv2.IMREAD_GRAYSCALE)
        return
    with pypdfium2.PdfDocument(content) as document:
        for at in range(len(document)):
            yield cv2.cvtColor(document[at].render(scale=PAGE_SCALE).to_numpy(), cv2.COLOR_BGR2GRAY)
            for each in document[at].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]):
                pixels = each.get_bitmap(render=False).to_numpy()
                yield cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY) if pixels.ndim == 3 else pixels


def codes_in(content):
    found = set(canaries.read_in_bytes(content))
    for pixels in pictures_in(content):
        found |= canaries.read(pixels)
        if max(pixels.shape) < SMALL_PX:
            found |= canaries.read(cv2.resize(pixels, None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC))
    return found


def test_the_codes_can_be_read_where_a_picture_is_clear(coded, tmp_path):
    assert coded
    clear = (tmp_path / "evidence" / "00000.jpg").read_bytes()
    assert canaries.read_in_bytes(clear)
    page = b"<img src='data:image/jpeg;base64," + base64.b64encode(clear) + b"'>"
    assert codes_in(page) == {"P00000"}


@pytest.mark.parametrize("form", ["pdf", "html"])
def test_no_code_can_be_read_in_a_veiled_report_and_nothing_was_revealed(job, coded, tmp_path, form):
    assert coded
    content = written(job, WHOLE, tmp_path / f"walk.{form}")
    assert sum(1 for _ in pictures_in(content)) > 20
    assert codes_in(content) == set()
    assert reveals.count(job.case.db) == 0


@pytest.mark.parametrize("form", ["pdf", "html"])
def test_covered_people_are_plain_and_each_covered_scene_is_on_the_record(job, coded, tmp_path, form):
    for media_id in coded:
        cover(job, media_id, np.full((48, 48), COVER_PERSON, np.uint8))
    content = written(job, Wanted(Which.ALL, Which.NONE, look=Look.COVERED), tmp_path / f"walk.{form}")
    assert codes_in(content) == set()
    plain = [each for each in pictures_in(content) if max(each.shape) == 480 and abs(float(each.mean()) - FILL) < 1]
    assert len(plain) >= 4
    assert reveals.count(job.case.db) == 4
    begun = [each for each in audit.rows(job.case.db) if each.verb == "reveal.begin"]
    assert {each.detail for each in begun} == {"context"}
    reasons = {row[0] for row in job.case.db.execute("SELECT reason FROM reveal WHERE ends IS NULL").fetchall()}
    assert reasons == {f"report walk.{form}"}
    open_ = (
        "SELECT count(*) FROM reveal WHERE ends IS NULL AND id NOT IN (SELECT ends FROM reveal WHERE ends IS NOT NULL)"
    )
    assert job.case.db.execute(open_).fetchone()[0] == 0


@pytest.mark.parametrize("form", ["pdf", "html"])
def test_where_nobody_has_looked_for_people_a_scene_stays_a_tile_and_says_so(job, coded, tmp_path, form):
    cover(job, coded[0], np.full((48, 48), COVER_PERSON, np.uint8))
    content = written(job, Wanted(Which.ALL, Which.NONE, look=Look.COVERED), tmp_path / f"walk.{form}")
    assert codes_in(content) == set()
    assert reveals.count(job.case.db) == 1
    assert "The picture stays veiled" in (text_of(content) if form == "html" else pdf_text(content))


# ---- the file ----


def test_who_made_what_is_in_the_audit_trail_with_the_hash_of_the_file(job, worked_on, tmp_path):
    assert worked_on
    content = written(job, Wanted(without=frozenset({Part.PATHS})), tmp_path / "walk.pdf")
    row = audit.rows(job.case.db)[0]
    assert (row.verb, row.subject) == ("case.report", "walk.pdf")
    assert f"SHA-256 {hashlib.sha256(content).hexdigest()}" in row.detail
    assert "6 media items, places confirmed, series confirmed, without paths, pairs veiled" in row.detail


def test_a_signature_beside_it_holds_for_its_bytes(job, worked_on, tmp_path):
    assert worked_on
    signer = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    report_case(job, WHOLE, tmp_path / "walk.pdf", Signing(signer))
    content, beside = (tmp_path / "walk.pdf").read_bytes(), (tmp_path / "walk.pdf.signature").read_bytes()
    assert read(beside, content).holds
    assert not read(beside, content + b"x").holds
    assert fingerprint(public_bytes(signer)) in audit.rows(job.case.db)[0].detail
    assert written(job, WHOLE, tmp_path / "unsigned.pdf") == content


def refused(job, wanted, file, match, by=UNSIGNED):
    before = job.case.audit_head()
    with pytest.raises((RequestError, MachineError), match=match):
        report_case(job, wanted, file, by)
    assert job.case.audit_head() == before


def test_nothing_is_overwritten_nor_written_among_evidence_or_into_the_case(job, worked_on, tmp_path):
    assert worked_on
    (tmp_path / "mine.pdf").write_text("mine", encoding="utf-8")
    (tmp_path / "walk.pdf.signature").write_text("mine", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    signer = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    refused(job, WHOLE, tmp_path / "mine.pdf", "exists already")
    refused(job, WHOLE, tmp_path / "walk.pdf", "exists already", Signing(signer))
    refused(job, WHOLE, tmp_path / "seized by Examiner One" / "x.pdf", "was not written")
    refused(job, WHOLE, job.case.folder / "x.pdf", "was not written")
    refused(job, WHOLE, tmp_path / "x.txt", "ending")
    refused(job, Wanted(chosen=("nowhere",)), tmp_path / "x.pdf", "is no place and no series")
    refused(job, WHOLE, tmp_path / "nowhere" / "x.pdf", "was not written")
    assert sorted(tmp_path.rglob("*")) == before
    assert (tmp_path / "mine.pdf").read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise there")
def test_only_the_owner_reads_it(job, worked_on, tmp_path):
    assert worked_on
    written(job, Wanted(), tmp_path / "walk.html")
    assert stat.S_IMODE((tmp_path / "walk.html").stat().st_mode) == 0o600


def test_a_report_that_is_stopped_leaves_nothing(job, worked_on, tmp_path):
    assert worked_on
    before = job.case.audit_head()
    job.cancel.stop()
    for name in ("walk.pdf", "walk.html"):
        with pytest.raises(StoppedError):
            report_case(job, WHOLE, tmp_path / name)
    assert not list(tmp_path.glob("walk.*"))
    assert job.case.audit_head() == before


def test_a_case_with_nothing_in_it_has_a_report(job, tmp_path):
    told = text_of(written(job, WHOLE, tmp_path / "empty.html"))
    assert "These add up" in told
    assert pdf_text(written(job, WHOLE, tmp_path / "empty.pdf")).count("There are none.") >= 2


def test_a_series_is_drawn_over_time_a_lane_a_camera(job, worked_on, tmp_path):
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        for minute, media_id in enumerate(worked_on[:2]):
            at = asked_time(f"2024-05-01T12:0{minute}:00+00:00")
            facts.save(db, run.id, media_id, "by_hand_times", 1, [CameraTimes(captured=at)])
    page = written(job, WHOLE, tmp_path / "walk.html").decode()
    assert page.count('class="mark"') == 2
    assert "2024-05-01 12:0" in page
    assert "Without a time: 1 of 3." in page
