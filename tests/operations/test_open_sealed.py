"""A sealed file opened by somebody who has no case: they see what was sealed, and can change nothing of it."""

import json
import os
from typing import NamedTuple

import numpy as np
import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import ReadOnlyError, StoreError
from app.domain.facts import array_fields
from app.domain.link import Kind
from app.operations import open_sealed as opening
from app.operations import schemes
from app.operations.analyse import analyse
from app.operations.annotate import write_note
from app.operations.grade import choose_scheme, grade
from app.operations.job import Job
from app.operations.lead import write_lead
from app.operations.open_sealed import Opener, open_sealed, wipe_left_over
from app.operations.seal_case import Choice, seal_case
from app.report.case_file import SealedContentError
from app.report.sealing import Addressees, NotForYouError, SealedFileError, pack, public_bytes, seal, unseal
from app.store import clusters, decisions, facts, grades, leads, links, media, notes, problems, tags
from app.store.case_store import create_case
from app.store.connection import CASE_FILE, PICTURES_FILE
from tests.conftest import CHEAP, PASSPHRASE
from tests.operations.worked_on import WITHIN, work_on
from tests.store.filling import add_pictures

SIGNER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
REVIEWER = pyrage.x25519.Identity.generate()
KEY = Opener(str(REVIEWER))
FOR_REVIEWER = Addressees((str(REVIEWER.to_public()),))


@pytest.fixture(scope="module")
def walk(tmp_path_factory):
    """A job on a case that was worked on, its pictures, its sealed file, and that file's parts and manifest."""
    place = tmp_path_factory.mktemp("examiner")
    with create_case(place / "walk.homeward", PASSPHRASE, examiner="Examiner One", cost=CHEAP).case as case:
        job = Job(case, workers=2)
        ids = work_on(job, place)
        file = sealed(job, place)
        inner = unseal(file, KEY.secret)
        yield Walk(job, ids, file, dict(inner.parts), inner.manifest)


class Walk(NamedTuple):
    job: Job
    ids: list
    file: bytes
    parts: dict
    about: dict


@pytest.fixture
def home(tmp_path):
    """The folder of a program that was never used."""
    return tmp_path / "reviewer's home"


@pytest.fixture
def open_file(home):
    """Return a function that opens a sealed file; what it opened is closed at the end."""
    opened = []

    def open_it(file, opener=KEY):
        opened.append(open_sealed(file, opener, home, reviewer="Reviewer"))
        return opened[-1]

    yield open_it
    for each in opened:
        each.case.close()


def sealed(job, tmp_path, choice=Choice(), name="walk.homeward-sealed"):  # noqa: B008  it is frozen
    seal_case(job, choice, tmp_path / name, SIGNER, FOR_REVIEWER)
    return (tmp_path / name).read_bytes()


def test_what_is_opened_is_what_was_sealed(walk, open_file):
    opened = open_file(walk.file)
    here, there = walk.job.case.db, opened.case.db
    assert media.shown_ids(there) == walk.ids == media.shown_ids(here)
    for kind in Kind:
        assert grouped(there, kind) == grouped(here, kind)
        assert decisions.of(there, kind) == decisions.of(here, kind)
    assert [(each.first, each.second, each.reason) for each in links.of(there)] == [
        (each.first, each.second, each.reason) for each in links.of(here)
    ]
    drawn, again = (next(each.evidence for each in links.of(db, "same_scene")) for db in (here, there))
    assert np.allclose(drawn.first_xy, again.first_xy)
    assert [each.text for each in notes.standing(there, walk.ids)] == [WITHIN]
    assert list(grades.listed(there)) == list(grades.listed(here))
    assert [tags.of_media(there, each) for each in walk.ids] == [tags.of_media(here, each) for each in walk.ids]
    assert [(each.text, each.state, each.remark) for each in leads.listed(there)] == [
        (each.text, each.state, each.remark) for each in leads.listed(here)
    ]
    assert stuck(there) == stuck(here) != []
    for each in walk.ids:
        assert np.array_equal(facts.tiles(there, [each])[each], facts.tiles(here, [each])[each])
        assert [file.path for file in media.files_of(there, each)] == [file.path for file in media.files_of(here, each)]
        assert plain(there, each) == plain(here, each) != []
    assert media.counts(there).add_up()
    assert (opened.review.sender, opened.review.signer) == (walk.job.case.examiner, public_bytes(SIGNER))
    assert opened.review.case_id == here.execute("SELECT value FROM case_info WHERE name = 'case_id'").fetchone()[0]


def test_whatever_a_case_holds_can_be_opened_however_long_it_is(job, tmp_path, open_file):
    (media_id,) = add_pictures(job.case, range(1))
    write_note(job, media_id, "a word " * 14_000)  # as a VICS file may bring one
    write_lead(job, "ask " * 14_000, media_id)
    there = open_file(sealed(job, tmp_path)).case.db
    assert [len(each.text) for each in notes.standing(there, [media_id])] == [97_999]
    assert [len(each.text) for each in leads.listed(there)] == [55_999]


@pytest.mark.parametrize("latest", [0, 1])
def test_the_scheme_that_was_graded_by_last_is_in_use(job, tmp_path, open_file, latest):
    ids = sorted(add_pictures(job.case, range(2)))
    known = schemes.shipped()[:2]
    for at in (1 - latest, latest):
        choose_scheme(job, known[at])
        grade(job, [media.item_number(job.case.db, ids[at])], known[at].categories[0].code)
    _, scheme = grades.in_use(open_file(sealed(job, tmp_path)).case.db)
    assert scheme == known[latest]


def stuck(db):
    return sorted((each.path, each.problem.code, each.problem.what) for each in problems.all(db))


def plain(db, media_id):
    """Return the facts that have no arrays."""
    found = [stored.fact for stored in facts.for_media(db, media_id)]
    return [each for each in found if not array_fields(type(each))]


def grouped(db, kind):
    return [(each.members, each.confidence, each.reasons, each.name) for each in clusters.of(db, kind)]


def test_a_part_without_paths_is_opened(walk, open_file, tmp_path):
    opened = open_file(sealed(walk.job, tmp_path, Choice(media=tuple(walk.ids[:3]), paths=False)))
    assert media.shown_ids(opened.case.db) == walk.ids[:3]
    assert (opened.review.whole_case, opened.review.paths) == (False, False)
    assert "IMG_" not in " ".join(str(media.files_of(opened.case.db, each)) for each in walk.ids[:3])


def test_nothing_that_is_opened_can_be_changed(walk, open_file, tmp_path):
    opened = open_file(walk.file)
    reviewing = Job(opened.case)
    number, scheme = grades.in_use(opened.case.db)
    before = {kind: clusters.of(opened.case.db, kind) for kind in Kind}
    for act in (
        lambda: grade(reviewing, [1], scheme.categories[0].code, number),
        lambda: analyse(reviewing),
        lambda: seal_case(reviewing, Choice(), tmp_path / "again", SIGNER, FOR_REVIEWER),
    ):
        with pytest.raises(ReadOnlyError, match="can be looked at"):
            act()
    with pytest.raises(StoreError):
        opened.case.db.execute("DELETE FROM cluster")
    assert {kind: clusters.of(opened.case.db, kind) for kind in Kind} == before
    assert not (tmp_path / "again").exists()


def test_nothing_lies_in_clear_and_nothing_stays(walk, home):
    opened = open_sealed(walk.file, KEY, home, reviewer="Reviewer")
    (place,) = (home / "opened").iterdir()
    written = b"".join(path.read_bytes() for path in place.rglob("*") if path.is_file())
    assert (place / "sealed.homeward" / CASE_FILE).exists()
    assert (place / "sealed.homeward" / PICTURES_FILE).exists()
    assert WITHIN.encode() not in written
    assert bytes.fromhex(walk.ids[0]) not in written
    if os.name == "posix":
        assert not place.stat().st_mode & 0o077
    opened.case.close()
    assert not place.exists()


def test_what_a_crash_left_goes_at_the_next_start_and_what_is_in_use_stays(walk, home, open_file):
    opened = open_file(walk.file)
    left = home / "opened" / "sealed-left"
    (left / "sealed.homeward").mkdir(parents=True)
    (left / "sealed.homeward" / CASE_FILE).write_bytes(b"x")
    assert wipe_left_over(home) == 1
    assert not left.exists()
    assert opened.case.folder.exists()


def test_what_does_not_open_leaves_nothing(walk, home):
    file = walk.file
    for untrusted, opener, error in (
        (file, Opener(str(pyrage.x25519.Identity.generate())), NotForYouError),
        (file, Opener("five quiet harbour lamps", is_passphrase=True), NotForYouError),
        (file[:-1], KEY, SealedFileError),
        (file[:1000] + bytes([file[1000] ^ 1]) + file[1001:], KEY, SealedFileError),
    ):
        with pytest.raises(error):
            open_sealed(untrusted, opener, home, reviewer="Reviewer")
    assert not home.exists() or not any((home / "opened").iterdir())


def _line(parts, name, **changed):
    lines = parts[name].splitlines()
    lines[0] = json.dumps(json.loads(lines[0]) | changed).encode()
    return parts | {name: b"\n".join(lines) + b"\n"}


TWICE = "a" * 64
ALTERED = {
    "no JSON": lambda parts: parts | {"notes.jsonl": b"{\n"},
    "no object": lambda parts: parts | {"notes.jsonl": b"[]\n"},
    "too deep": lambda parts: parts | {"notes.jsonl": b"[" * 100_000 + b"\n"},
    "a note on nothing": lambda parts: _line(parts, "notes.jsonl", media_id=TWICE),
    "a note that is no text": lambda parts: _line(parts, "notes.jsonl", text=["x"]),
    "half a letter": lambda parts: _line(parts, "notes.jsonl", text="\ud800"),
    "a strength above one": lambda parts: _line(parts, "links.jsonl", strength=1.5),
    "a strength that is no number": lambda parts: _line(parts, "links.jsonl", strength="nan"),
    "a linker that is none": lambda parts: _line(parts, "links.jsonl", linker="a b"),
    "a link with itself": lambda parts: _line(parts, "links.jsonl", first=TWICE, second=TWICE),
    "a group of one": lambda parts: _line(parts, "clusters.jsonl", members=[TWICE]),
    "a group by another name": lambda parts: _line(parts, "clusters.jsonl", id="0" * 16),
    "a verdict that is none": lambda parts: _line(parts, "decisions.jsonl", verdict="surely"),
    "a time without a zone": lambda parts: _line(parts, "decisions.jsonl", decided_at="2024-05-01T12:00:00"),
    "a path that is shown otherwise": lambda parts: _line(parts, "media.jsonl", paths=["a\nb"]),
    "an MD5 that is none": lambda parts: _line(parts, "media.jsonl", md5="00"),
    "a fact with another value": lambda parts: _line(parts, "media.jsonl", facts={"gps_fix": WRONG_FIX}),
    "a tile that is none": lambda parts: parts | {next(each for each in parts if each.startswith("tiles")): b"\x89PNG"},
    "a category with a blank": lambda parts: _line(parts, "grades.jsonl", code="a b"),
    "a tag without a name": lambda parts: _line(parts, "tags.jsonl", tag=" "),
    "a lead that stands nowhere": lambda parts: _line(parts, "leads.jsonl", state="gone"),
}
WRONG_FIX = {
    "latitude": 91,
    "longitude": 0,
    "accuracy_m": None,
    "altitude_m": None,
    "direction_deg": None,
    "fixed_at": None,
}


@pytest.mark.parametrize("how", ALTERED)
def test_what_a_sender_wrote_otherwise_is_refused_with_a_sentence(walk, home, how):
    packed = pack(walk.about, ALTERED[how](walk.parts), FOR_REVIEWER, SIGNER)
    with pytest.raises(SealedContentError):
        open_sealed(seal(packed, FOR_REVIEWER, SIGNER), KEY, home, reviewer="Reviewer")
    assert not any((home / "opened").iterdir())


def test_a_fact_that_this_version_does_not_know_is_left_out_and_counted(walk, open_file):
    parts = walk.parts
    packed = pack(walk.about, _line(parts, "media.jsonl", facts={"of_later": {"x": 1}}), FOR_REVIEWER, SIGNER)
    opened, whole = open_file(seal(packed, FOR_REVIEWER, SIGNER)), open_file(walk.file)
    assert (opened.facts_left_out, whole.facts_left_out) == (1, 0)
    assert opening.SOURCE in {each.extractor for each in facts.for_media(opened.case.db, walk.ids[1])}
