"""Remarks there and back: written on a sealed file, signed, merged beside what they are about; they bind nobody."""

import json
from datetime import UTC, datetime

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import RequestError
from app.domain.link import Decision, Kind, Verdict
from app.domain.remark import About, Stance
from app.domain.words import TAKEN_BACK
from app.operations.annotate import write_note
from app.operations.decide import decide
from app.operations.exchange_remarks import (
    GoneError,
    OtherCaseError,
    look_at,
    merge_remarks,
    own_remarks,
    save_remarks,
)
from app.operations.job import Job
from app.operations.open_sealed import Opener, open_sealed
from app.operations.remark import stance_on, take_back_remark, write_remark
from app.operations.seal_case import Choice, seal_case
from app.report import container, remarks_file
from app.report.recipients import to_signer
from app.report.remarks_file import RemarksFileError
from app.report.sealing import REMARKS_FILE, Addressees, NotForYouError, canonical, pack, public_bytes, seal, unseal
from app.store import audit, clusters, decisions, notes, remarks
from app.store.case_store import create_case
from tests.conftest import CHEAP
from tests.operations.linked import linked, places

EXAMINER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
REVIEWER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
RECEIVING = pyrage.x25519.Identity.generate()
FOR_REVIEWER = Addressees((str(RECEIVING.to_public()),))
PHRASE = "nine loud harbour bells"
STRENGTHS = {"ab": 0.99, "bc": 0.99, "de": 0.99}


@pytest.fixture
def ids(job):
    """Five pictures by their letters: a, b and c are one place, d and e another."""
    return linked(job, STRENGTHS, "abcde")


@pytest.fixture
def review(job, ids, tmp_path):
    """The job of a reviewer who opened the sealed case, with nothing but their key."""
    assert ids
    file = tmp_path / "walk.homeward-sealed"
    seal_case(job, Choice(), file, EXAMINER, FOR_REVIEWER)
    opened = open_sealed(file.read_bytes(), Opener(str(RECEIVING)), tmp_path / "their home", reviewer="Reviewer")
    yield Job(opened.case)
    opened.case.close()


@pytest.fixture
def remarked(review, ids):
    """What a reviewer may say: of a picture, of two pairs, of a place."""
    write_note(review, ids["a"], "A blue curtain, seen elsewhere.")
    decide(review, Kind.PLACE, Verdict.DIFFERENT, (ids["b"], ids["a"]))
    write_remark(review, About.PAIR, Kind.PLACE, (ids["a"], ids["b"]), "Another window.")
    decide(review, Kind.PLACE, Verdict.SAME, (ids["d"], ids["e"]))
    write_remark(review, About.GROUP, Kind.PLACE, (ids["e"], ids["d"]), "A hotel.")
    return review


def sent(review, tmp_path, addressees=None, name="r.homeward-remarks"):
    save_remarks(review, tmp_path / name, REVIEWER, addressees)
    return (tmp_path / name).read_bytes()


def why_of(error, act):
    """Return why an act fails."""
    with pytest.raises(error) as caught:
        act()
    return caught.value.why


def told(found):
    return {(each.about, each.kind, each.media, each.stance, each.text) for each in found}


def test_remarks_come_back_with_their_author_beside_what_they_are_about(job, ids, remarked, tmp_path):
    before = places(job, ids)
    signed = remarks_file.read(sent(remarked, tmp_path), EXAMINER)
    assert (signed.reviewer, signed.signer) == ("Reviewer", public_bytes(REVIEWER))
    assert [each.is_known for each in look_at(job.case.db, signed)] == [False] * 4
    done = merge_remarks(job, signed)
    assert (done.new, done.known, done.conflicts) == (4, 0, 0)
    kept = remarks.standing(job.case.db)
    pair = tuple(sorted((ids["a"], ids["b"])))
    assert told(each.remark for each in kept) == {
        (About.PICTURE, None, (ids["a"],), Stance.NONE, "A blue curtain, seen elsewhere."),
        (About.PAIR, Kind.PLACE, pair, Stance.DISAGREE, "Another window."),
        (About.PAIR, Kind.PLACE, tuple(sorted((ids["d"], ids["e"]))), Stance.AGREE, ""),
        (About.GROUP, Kind.PLACE, (min(ids["d"], ids["e"]),), Stance.NONE, "A hotel."),
    }
    assert {(each.author, each.signer) for each in kept} == {("Reviewer", public_bytes(REVIEWER))}
    assert len(remarks.on_media(job.case.db, ids["b"])) == 1
    assert places(job, ids) == before == ["abc", "de"]
    assert list(notes.for_media(job.case.db, ids["a"])) == []
    row = audit.rows(job.case.db, limit=1)[0]
    assert (row.verb, row.subject) == ("remarks.merge", signed.sealed_sha256)


def test_merging_twice_changes_nothing_and_a_later_file_adds_what_is_new(job, ids, remarked, tmp_path):
    signed = remarks_file.read(sent(remarked, tmp_path), EXAMINER)
    merge_remarks(job, signed)
    head = job.case.audit_head()
    again = merge_remarks(job, signed)
    assert (again.new, again.known) == (0, 4)
    assert job.case.audit_head() == head
    decide(job, Kind.PLACE, Verdict.SAME, (ids["a"], ids["b"]))
    assert merge_remarks(job, signed).conflicts == 0, "the one that goes against it is not new"
    decide(remarked, Kind.PLACE, Verdict.UNDECIDED, (ids["a"], ids["b"]))
    later = merge_remarks(job, remarks_file.read(sent(remarked, tmp_path, name="later"), EXAMINER))
    assert (later.new, later.known, later.conflicts) == (1, 3, 0)
    (said,) = (each.remark for each in remarks.standing(job.case.db) if ids["b"] in each.remark.media)
    assert (said.stance, said.text) == (Stance.UNDECIDED, "Another window.")


def test_what_goes_against_a_decision_is_listed_and_binds_only_once_the_examiner_takes_it_over(
    job, ids, remarked, tmp_path
):
    decide(job, Kind.PLACE, Verdict.SAME, (ids["a"], ids["b"]), "the same sill")
    signed = remarks_file.read(sent(remarked, tmp_path), EXAMINER)
    (against,) = (each for each in look_at(job.case.db, signed) if each.against)
    assert (against.kept.remark.text, against.against.reason) == ("Another window.", "the same sill")
    assert merge_remarks(job, signed).conflicts == 1
    assert places(job, ids) == ["abc", "de"]
    decide(job, Kind.PLACE, Verdict.DIFFERENT, (ids["a"], ids["b"]))
    assert places(job, ids) == ["bc", "de"]


def test_a_word_on_a_face_in_each_does_not_hide_that_one_on_both_pictures_goes_against_a_remark(
    job, ids, remarked, tmp_path
):
    low, high = sorted((ids["a"], ids["b"]))
    decide(job, Kind.PLACE, Verdict.SAME, (low, high), "the same sill")
    faces = ((0, 0, 900, 900), (0, 0, 900, 900))
    with job.case.transaction() as db:
        word = Decision(Kind.PLACE, Verdict.DIFFERENT, low, high, "Examiner One", "", datetime.now(UTC), faces)
        decisions.add(db, word)
    signed = remarks_file.read(sent(remarked, tmp_path), EXAMINER)
    (against,) = (each.against for each in look_at(job.case.db, signed) if each.against)
    assert against.reason == "the same sill"


def test_a_remark_on_a_group_that_is_gone_stands_with_its_picture_and_says_so(job, ids, remarked, tmp_path):
    signed = remarks_file.read(sent(remarked, tmp_path), EXAMINER)
    decide(job, Kind.PLACE, Verdict.DIFFERENT, (ids["d"], ids["e"]))
    found = look_at(job.case.db, signed)
    assert [each.kept.remark.text for each in found if each.is_gone] == ["A hotel."]
    merge_remarks(job, signed)
    assert "A hotel." in {each.remark.text for each in remarks.standing(job.case.db)}


def test_a_remark_is_taken_back_before_it_is_sent_and_put_aside_after_it_was_merged(job, ids, remarked, tmp_path):
    (own,) = (each for each in remarks.standing(remarked.case.db) if each.remark.about is About.PICTURE)
    take_back_remark(remarked, own.id)
    merge_remarks(job, remarks_file.read(sent(remarked, tmp_path), EXAMINER))
    (kept,) = (each for each in remarks.standing(job.case.db) if each.remark.about is About.GROUP)
    assert len(remarks.standing(job.case.db)) == 3
    take_back_remark(job, kept.id)
    assert [each.remark.about for each in remarks.standing(job.case.db)] == [About.PAIR] * 2
    assert audit.rows(job.case.db, limit=1)[0].verb == "remark.put_aside"
    with pytest.raises(RequestError, match="no such remark"):
        take_back_remark(job, kept.id)
    assert ids


def test_a_word_on_a_pair_is_taken_back_as_if_it_was_never_said_and_what_was_written_stays(ids, remarked):
    with_text, without = (ids["a"], ids["b"]), (ids["d"], ids["e"])
    assert stance_on(remarked.case.db, Kind.PLACE, with_text) is Verdict.DIFFERENT
    for ends in (with_text, without):
        decide(remarked, Kind.PLACE, Verdict.UNDECIDED, ends, TAKEN_BACK)
        assert stance_on(remarked.case.db, Kind.PLACE, ends) is None
    told = [each.remark for each in remarks.standing(remarked.case.db) if each.remark.about is About.PAIR]
    assert [(each.media, each.stance, each.text) for each in told] == [
        (tuple(sorted(with_text)), Stance.NONE, "Another window.")
    ]
    with pytest.raises(RequestError):
        decide(remarked, Kind.PLACE, Verdict.UNDECIDED, without, TAKEN_BACK)


def test_before_encryption_the_same_remarks_give_the_same_bytes(remarked, tmp_path):
    one, other = (unseal(sent(remarked, tmp_path, name=name), EXAMINER, form=REMARKS_FILE) for name in "xy")
    assert (one.manifest, one.parts) == (other.manifest, other.parts)


def test_remarks_can_be_sealed_by_a_pass_phrase(job, remarked, tmp_path):
    file = sent(remarked, tmp_path, Addressees(passphrase=PHRASE))
    assert merge_remarks(job, remarks_file.read(file, PHRASE, is_passphrase=True)).new == 4
    with pytest.raises(NotForYouError):
        remarks_file.read(file, EXAMINER)


def test_only_the_sender_s_key_opens_them(remarked, tmp_path):
    with pytest.raises(NotForYouError):
        remarks_file.read(sent(remarked, tmp_path), REVIEWER)


def test_a_byte_that_is_changed_anywhere_is_found(remarked, tmp_path):
    file = sent(remarked, tmp_path)
    for at in range(len(file)):
        with pytest.raises(RemarksFileError):
            remarks_file.read(file[:at] + bytes([file[at] ^ 1]) + file[at + 1 :], EXAMINER)
    for end in range(0, len(file), 7):
        with pytest.raises(RemarksFileError):
            remarks_file.read(file[:end], EXAMINER)


def test_remarks_on_another_case_are_refused(job, remarked, tmp_path):
    signed = remarks_file.read(sent(remarked, tmp_path), EXAMINER)
    made = create_case(tmp_path / "other.homeward", PHRASE, examiner="E", cost=CHEAP)
    with made.case as other:
        assert "another" in why_of(OtherCaseError, lambda: merge_remarks(Job(other), signed))
    assert remarks.standing(job.case.db) == []


def _signed(job, ids, **changed):
    """Return remarks as somebody may write them who has the reviewer's key and another program."""
    line = {
        "about": "pair",
        "kind": "place",
        "media": sorted((ids["a"], ids["b"])),
        "stance": "disagree",
        "text": "",
        "written_at": "2026-11-28T12:00:00+00:00",
    }
    case_id = job.case.db.execute("SELECT value FROM case_info WHERE name = 'case_id'").fetchone()[0]
    sealed = audit.rows(job.case.db, limit=1)[0].detail.rpartition("SHA-256 ")[2]
    about = {"case": "walk", "case_id": case_id, "sealed_sha256": sealed, "reviewer": "Reviewer"}
    about |= changed.pop("manifest", {})
    lines = changed.pop("lines", None) or canonical(line | changed)
    to = Addressees((to_signer(public_bytes(EXAMINER)),))
    return seal(pack(about, {"remarks.jsonl": lines}, to, REVIEWER, REMARKS_FILE), to, REVIEWER, REMARKS_FILE)


def test_remarks_of_a_file_that_was_not_sealed_here_or_on_strange_pictures_are_refused(job, ids, review):
    assert review.case.review is not None
    assert merge_remarks(job, remarks_file.read(_signed(job, ids), EXAMINER)).new == 1
    head = job.case.audit_head()
    for changed, error in (
        ({"manifest": {"sealed_sha256": "0" * 64}}, OtherCaseError),
        ({"media": sorted((ids["a"], "f" * 64))}, GoneError),
    ):
        with pytest.raises(error):
            merge_remarks(job, remarks_file.read(_signed_of(job, ids, changed), EXAMINER))
    assert job.case.audit_head() == head


def _signed_of(job, ids, changed):
    """Return remarks on the file that was sealed, though the newest row of the trail is of another act."""
    row = next(each for each in audit.rows(job.case.db) if each.verb == "case.seal")
    manifest = {"sealed_sha256": row.detail.rpartition("SHA-256 ")[2]} | changed.pop("manifest", {})
    return _signed(job, ids, manifest=manifest, **changed)


@pytest.mark.parametrize(
    "changed",
    [
        {"about": "case"},
        {"about": "picture"},
        {"kind": "room"},
        {"kind": ""},
        {"media": ["f" * 64]},
        {"media": ["f" * 64, "f" * 64]},
        {"media": ["f" * 64, "e" * 64]},
        {"media": "f" * 64},
        {"stance": "perhaps"},
        {"stance": ""},
        {"text": 7},
        {"text": "x" * 4_001},
        {"written_at": "yesterday"},
        {"written_at": "2026-11-28T12:00:00"},
        {"lines": b"{}\n"},
        {"lines": b"[" * 100_000 + b"\n"},
        {"lines": b"\xff\n"},
        {"lines": b'{"about": "pair"}\n'},
        {"manifest": {"reviewer": ""}},
        {"manifest": {"reviewer": 7}},
        {"manifest": {"case_id": None}},
        {"manifest": {"reviewer": "x" * 201}},
    ],
    ids=str,
)
def test_a_file_that_is_not_as_it_should_be_is_refused(job, ids, review, changed):
    assert review.case.review is not None
    with pytest.raises(RemarksFileError):
        remarks_file.read(_signed(job, ids, **changed), EXAMINER)


def test_a_sealed_case_is_no_file_of_remarks_nor_the_other_way_round(job, remarked, tmp_path):
    assert job.case.review is None
    case_file = (tmp_path / "walk.homeward-sealed").read_bytes()
    assert "does not begin" in why_of(RemarksFileError, lambda: remarks_file.read(case_file, EXAMINER))
    file = sent(remarked, tmp_path)
    newer = file.replace(b"homeward-remarks 1\n", b"homeward-remarks 2\n", 1)
    assert "newer version" in why_of(RemarksFileError, lambda: remarks_file.read(newer, EXAMINER))


@pytest.mark.parametrize("name", ["walk.homeward-sealed", "their home/opened"])
def test_nothing_is_overwritten_and_without_remarks_nothing_written(review, tmp_path, name):
    before = sorted(tmp_path.iterdir())
    assert "no remark yet" in why_of(RequestError, lambda: save_remarks(review, tmp_path / "new", REVIEWER))
    write_note(review, own_picture(review), "x")
    with pytest.raises(RequestError, match="exists already"):
        save_remarks(review, tmp_path / name, REVIEWER)
    assert sorted(tmp_path.iterdir()) == before


def own_picture(review):
    return clusters.of(review.case.db, Kind.PLACE)[0].members[0]


def test_remarks_are_written_in_a_sealed_file_alone_and_on_what_is_in_it(job, ids, review):
    for act, why in (
        (lambda: write_remark(job, About.PICTURE, None, [ids["a"]], "x"), "no sealed file"),
        (lambda: write_remark(review, About.PICTURE, None, [ids["a"]], " "), "empty"),
        (lambda: write_remark(review, About.PICTURE, None, [ids["a"]], "x" * 4_001), "more than"),
        (lambda: write_remark(review, About.PICTURE, None, ["f" * 64], "x"), "not in this file"),
        (lambda: decide(review, Kind.PLACE, Verdict.SAME, (ids["a"], ids["a"])), "one picture alone"),
    ):
        assert why in why_of(RequestError, act)
    assert own_remarks(review.case.db) == []


def test_a_container_of_remarks_is_one_that_the_published_format_has(remarked, tmp_path):
    inner = unseal(sent(remarked, tmp_path), EXAMINER, form=REMARKS_FILE)
    assert container.read(container.write(dict(inner.parts))) == dict(inner.parts)
    rows = [json.loads(line) for line in inner.parts["remarks.jsonl"].splitlines()]
    assert sorted(rows[0]) == ["about", "kind", "media", "stance", "text", "written_at"]
