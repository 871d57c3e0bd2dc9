"""Clear pictures in a sealed file: exactly those that two people released, and none where anything differs."""

import hashlib
import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

import numpy as np
import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import AppError, RequestError
from app.domain.exposure import Tier
from app.domain.facts import PeopleCover
from app.domain.ids import MediaId
from app.imaging.cover import is_filled
from app.operations import say_jointly
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.open_sealed import Opener, open_sealed
from app.operations.release import AskedRelease, NotHandedError, ask_release, releases
from app.operations.reveal import FACES_TOO, NotAlongError, begin_reveal, end_reveal
from app.operations.say_jointly import Asked, say_first
from app.operations.seal_case import Choice, seal_case
from app.operations.verify_sealed import Verdict, verify
from app.pipeline.worker_tasks import NotCoveredError
from app.report import joint_word, release
from app.report.case_file import SealedContentError
from app.report.container import ContainerError
from app.report.joint_statement import OtherWordError, Party, SamePersonError
from app.report.joint_word import NotStandingError
from app.report.release import PURPOSE, ReleaseError, UnreleasedContentError
from app.report.sealing import (
    CASE_FILE,
    CLEAR,
    COVERS,
    RELEASE,
    Addressees,
    fingerprint,
    pack,
    public_bytes,
    seal,
    unseal,
)
from app.store import facts, media, reveals, tags
from app.store.audit import FIRST_PREVIOUS, hash_row
from app.store.case_store import create_case
from tests.conftest import CHEAP, PASSPHRASE
from tests.ui import canaries

FIRST, SECOND = (Ed25519PrivateKey.from_private_bytes(bytes([each]) * 32) for each in (1, 2))
REVIEWER, OTHER = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
FOR_REVIEWER = Addressees((str(REVIEWER.to_public()),))
COLLEAGUE = Party("Examiner Two", fingerprint(public_bytes(SECOND)))
WEEK = timedelta(days=7)
PICTURES = 6


class Walk(NamedTuple):
    """A case of pictures that carry a code each; by a code's number, the picture."""

    job: Job
    by_number: dict


@pytest.fixture(scope="module")
def walk(tmp_path_factory):
    place = tmp_path_factory.mktemp("canaries")
    canaries.write(place / "exhibit", PICTURES - 1)
    with zipfile.ZipFile(place / "exhibit" / "more.zip", "w") as archive:
        archive.writestr("in/last.jpg", canaries.picture(PICTURES - 1))
    with create_case(place / "walk.homeward", PASSPHRASE, examiner="Examiner One", cost=CHEAP).case as case:
        job = Job(case, workers=2)
        import_exhibit(job, place / "exhibit", "EX-1")
        ids = {number: hashlib.sha256(canaries.picture(number)).hexdigest() for number in range(PICTURES)}
        assert sorted(ids.values()) == media.shown_ids(case.db)
        yield Walk(job, ids)


def asked(walk, numbers, recipients=FOR_REVIEWER.recipients, second=COLLEAGUE, why="the unit knows the street"):
    return AskedRelease(tuple(walk.by_number[each] for each in numbers), recipients, why, second, WEEK)


def released(walk, numbers, recipients=FOR_REVIEWER.recipients):
    """Return a release that both have signed."""
    found = ask_release(walk.job, asked(walk, numbers, recipients), FIRST)
    return release.of_word(say_jointly.say_too(walk.job, found.word.id, SECOND))


def sealed(walk, path, name="", choice=Choice(), addressees=FOR_REVIEWER):  # noqa: B008  it is frozen
    seal_case(walk.job, choice, path, FIRST, addressees, name)
    return path.read_bytes()


def codes_in(file, opener=REVIEWER):
    """Return every code in the file as it travels, and in each part of what is in it."""
    inner = unseal(file, str(opener))
    return set().union(canaries.read_in_bytes(file), *map(canaries.read_in_bytes, inner.parts.values()))


def codes(*numbers):
    return {canaries.code(each, thumbnail=thumb) for each in numbers for thumb in (False, True)}


def test_without_a_release_no_code_is_in_the_file_and_with_it_exactly_those_released(walk, tmp_path):
    veiled = sealed(walk, tmp_path / "veiled")
    assert codes_in(veiled) == set()
    assert unseal(veiled, str(REVIEWER)).manifest["version"] == 1
    name = released(walk, (1, 4, PICTURES - 1)).word.id
    clear = sealed(walk, tmp_path / "clear", name)
    assert codes_in(clear) == codes(1, 4, PICTURES - 1)
    inner = unseal(clear, str(REVIEWER))
    assert inner.manifest["version"] == 2
    assert inner.parts[f"{CLEAR}{walk.by_number[1]}"] == canaries.picture(1)
    assert inner.manifest["counts"]["clear"] == 3
    assert "clear pictures" not in inner.manifest["held_back"]
    assert codes_in(sealed(walk, tmp_path / "again")) == set()


def test_who_released_what_is_told_by_a_check_and_kept_in_the_audit_trail(walk, tmp_path):
    word = released(walk, (0,)).word
    file = sealed(walk, tmp_path / "clear", word.id[:10])
    told = {each.about: each for each in verify(file, str(REVIEWER))}
    assert told["release"].verdict is Verdict.HOLDS
    for words in ("Examiner One", "Examiner Two", "the unit knows the street"):
        assert words in told["release"].sentence
    keys = [each.sentence for each in verify(file, str(REVIEWER)) if each.about == "released_by"]
    assert fingerprint(public_bytes(FIRST)) in keys[0]
    assert fingerprint(public_bytes(SECOND)) in keys[1]
    assert not any(each.is_bad for each in told.values())
    rows = walk.job.case.db.execute("SELECT verb, detail FROM audit ORDER BY number DESC LIMIT 3").fetchall()
    assert [row[0] for row in rows] == ["case.seal", "word.say_too", "word.say"]
    assert f"1 clear, by the word {word.id}" in rows[0][1]


def refused(walk, tmp_path, error, name, **more):
    """Assert that nothing is sealed, with this error, and that nothing clear or otherwise was written."""
    before = walk.job.case.audit_head(), sorted(tmp_path.iterdir())
    with pytest.raises(error) as told:
        sealed(walk, tmp_path / "refused", name, **more)
    assert (walk.job.case.audit_head(), sorted(tmp_path.iterdir())) == before
    return told.value.why


def test_one_alone_seals_nothing_clear(walk, tmp_path):
    once = ask_release(walk.job, asked(walk, (2,)), FIRST)
    assert "Examiner Two has not signed" in refused(walk, tmp_path, NotStandingError, once.word.id)


def test_other_recipients_are_refused(walk, tmp_path):
    name = released(walk, (2,)).word.id
    others = (
        Addressees((str(OTHER.to_public()),)),
        Addressees((*FOR_REVIEWER.recipients, str(OTHER.to_public()))),
        Addressees(passphrase=PASSPHRASE),
    )
    for each in others:
        assert "other keys" in refused(walk, tmp_path, ReleaseError, name, addressees=each)


def test_a_released_picture_that_is_not_sealed_is_refused(walk, tmp_path):
    name = released(walk, (2, 3)).word.id
    choice = Choice(media=(walk.by_number[2],))
    assert "not among those" in refused(walk, tmp_path, ReleaseError, name, choice=choice)
    part = sealed(
        walk, tmp_path / "part", name, Choice(media=(walk.by_number[2], walk.by_number[3], walk.by_number[0]))
    )
    assert codes_in(part) == codes(2, 3)


@pytest.mark.parametrize("key", [FIRST, SECOND], ids=["the first", "the second"])
def test_a_release_that_either_took_back_seals_nothing_clear(walk, tmp_path, key):
    name = released(walk, (2,)).word.id
    say_jointly.take_back(walk.job, name, key)
    assert "taken it back" in refused(walk, tmp_path, NotStandingError, name)


def test_a_release_that_has_ended_seals_nothing_clear(walk, tmp_path):
    on = release.subject((walk.by_number[2],), FOR_REVIEWER.recipients)
    long_ago = datetime.now(UTC) - timedelta(days=30)
    word = say_first(walk.job, Asked(PURPOSE, on, "why", COLLEAGUE, WEEK), FIRST, long_ago)
    say_jointly.say_too(walk.job, word.id, SECOND, long_ago)
    assert "ended on" in refused(walk, tmp_path, NotStandingError, word.id)


def test_a_word_for_another_purpose_releases_nothing(walk, tmp_path):
    on = release.subject((walk.by_number[2],), FOR_REVIEWER.recipients)
    word = say_first(walk.job, Asked("material of an appeal", on, "why", COLLEAGUE, WEEK), FIRST)
    say_jointly.say_too(walk.job, word.id, SECOND)
    refused(walk, tmp_path, OtherWordError, word.id)
    refused(walk, tmp_path, RequestError, "0123456789")


def test_one_person_releases_nothing(walk):
    for second in (Party("Another", fingerprint(public_bytes(FIRST))), Party("examiner one", COLLEAGUE.fingerprint)):
        with pytest.raises(SamePersonError):
            ask_release(walk.job, asked(walk, (2,), second=second), FIRST)


@pytest.mark.parametrize(
    "changed",
    [{"media": ()}, {"media": (MediaId("0" * 64),)}, {"recipients": ()}, {"recipients": ("age1nobody",)}, {"why": " "}],
)
def test_what_cannot_be_released_is_refused_before_anybody_signs(walk, changed):
    wrong = replace(asked(walk, (2,)), **changed)
    before = walk.job.case.audit_head()
    with pytest.raises(RequestError):
        ask_release(walk.job, wrong, FIRST)
    assert walk.job.case.audit_head() == before


def test_a_picture_whose_file_is_gone_or_changed_is_not_sealed(walk, tmp_path):
    name = released(walk, (3,)).word.id
    (file,) = walk.job.case.folder.parent.glob("exhibit/00003.jpg")
    content = file.read_bytes()
    try:
        file.write_bytes(content + b"\0")
        refused(walk, tmp_path, NotHandedError, name)
        file.unlink()
        assert "not where it was found" in refused(walk, tmp_path, NotHandedError, name)
    finally:
        file.write_bytes(content)
    assert codes_in(sealed(walk, tmp_path / "clear", name)) == codes(3)


def test_the_releases_of_a_case_are_listed_the_newest_first(walk):
    one, other = released(walk, (0,)), released(walk, (1, 2))
    assert releases(walk.job.case.db)[:2] == [other, one]


# ---- what somebody who holds the sealing key may have put into a file ----


@pytest.fixture(scope="module")
def parts_and_about(walk, tmp_path_factory):
    file = sealed(walk, tmp_path_factory.mktemp("good") / "clear", released(walk, (1, 4)).word.id)
    inner = unseal(file, str(REVIEWER))
    return dict(inner.parts), {name: value for name, value in inner.manifest.items() if name != "parts"}


def forged(parts, about, addressees=FOR_REVIEWER):
    return seal(pack(about, parts, addressees, FIRST), addressees, FIRST)


def forgeries(walk, parts, about):
    """Yield files that are signed as they should be, and hold clear pictures as they should not."""
    one, more = f"{CLEAR}{walk.by_number[1]}", f"{CLEAR}{walk.by_number[2]}"
    word = joint_word.read(parts[RELEASE])
    yield "other recipients", parts, about, Addressees((str(REVIEWER.to_public()), str(OTHER.to_public())))
    yield "a picture more", parts | {more: canaries.picture(2)}, about, FOR_REVIEWER
    yield "a picture less", {name: each for name, each in parts.items() if name != one}, about, FOR_REVIEWER
    yield "another picture of the same name", parts | {one: canaries.picture(2)}, about, FOR_REVIEWER
    yield "a byte more", parts | {one: parts[one] + b"\0"}, about, FOR_REVIEWER
    yield "sealed after its end", parts, about | {"sealed_at": word.statement.expires_at.isoformat()}, FOR_REVIEWER
    yield "no time of sealing", parts, {name: each for name, each in about.items() if name != "sealed_at"}, FOR_REVIEWER
    yield "sealed before all time", parts, about | {"sealed_at": "0001-01-01T00:00:00+14:00"}, FOR_REVIEWER
    yield "sealed after all time", parts, about | {"sealed_at": "9999-12-31T23:59:59-14:00"}, FOR_REVIEWER
    yield "another case", parts, about | {"case_id": "0" * 32}, FOR_REVIEWER
    for name, altered in {
        "one alone": joint_word.JointWord(word.statement, word.signatures[:1]),
        "taken back": joint_word.take_back(word, SECOND),
    }.items():
        yield name, parts | {RELEASE: joint_word.write(altered)}, about, FOR_REVIEWER
    yield (
        "a word changed by a byte",
        parts | {RELEASE: parts[RELEASE].replace(b"street", b"strest")},
        about,
        FOR_REVIEWER,
    )
    yield "no word", parts | {RELEASE: b"{}"}, about, FOR_REVIEWER


def test_a_file_whose_clear_pictures_are_not_those_released_is_refused_and_said_not_to_hold(
    walk, parts_and_about, tmp_path
):
    assert not any(each.is_bad for each in verify(forged(*parts_and_about), str(REVIEWER)))
    for name, parts, about, addressees in forgeries(walk, *parts_and_about):
        file = forged(parts, about, addressees)
        assert {each.about for each in verify(file, str(REVIEWER)) if each.is_bad} == {"release"}, name
        with pytest.raises(UnreleasedContentError):
            open_sealed(file, Opener(str(REVIEWER)), tmp_path / "home", reviewer="R")
    assert not (tmp_path / "home").exists()


def test_clear_parts_in_a_file_of_the_first_version_make_it_invalid(walk, parts_and_about):
    parts, about = parts_and_about
    without = {name: each for name, each in parts.items() if name != RELEASE}
    for each in (without, {name: part for name, part in without.items() if not name.startswith(CLEAR)}):
        (content,) = (found for found in verify(forged(each, about), str(REVIEWER)) if found.about == "content")
        assert content.is_bad
        assert "no word of two people" in content.sentence
    assert walk is not None


def test_a_reader_of_the_first_version_alone_refuses_the_file_and_says_why(parts_and_about):
    """As an older program does: it knows no version but the first."""
    file = forged(*parts_and_about)
    with pytest.raises(ContainerError) as told:
        unseal(file, str(REVIEWER), form=replace(CASE_FILE, newest=1))
    assert "newer version" in told.value.why


@pytest.mark.parametrize("line", [b"{}\n", b"no json\n"])
def test_covers_that_are_not_as_they_are_written_are_refused(parts_and_about, tmp_path, line):
    parts, about = parts_and_about
    with pytest.raises(SealedContentError):
        open_sealed(forged(parts | {COVERS: line}, about), Opener(str(REVIEWER)), tmp_path, reviewer="R")
    assert not list((tmp_path / "opened").iterdir())


# ---- in the reviewer's hands ----


@pytest.fixture
def opened(parts_and_about, tmp_path):
    """The file, opened by its reviewer; two pictures came along clear."""
    found = open_sealed(forged(*parts_and_about), Opener(str(REVIEWER)), tmp_path / "home", reviewer="Reviewer")
    yield found
    found.case.close()


def record(tmp_path):
    (file,) = (tmp_path / "home" / "looked").iterdir()
    return [json.loads(line) for line in file.read_bytes().splitlines()]


def test_nothing_clear_is_in_the_files_of_a_case_that_is_looked_at(opened):
    (clear,) = (each for each in tags.listed(opened.case.db) if each.name == "came along clear")
    assert clear.count == 2
    assert (opened.review.clear, opened.review.released_by) == (2, ("Examiner One", "Examiner Two"))
    for path in opened.case.folder.rglob("*"):
        if path.is_file():
            assert canaries.read_in_bytes(path.read_bytes()) == set()
    assert (opened.case.folder / "case.db").exists()


def test_a_picture_is_shown_after_its_row_in_the_reviewers_own_record_which_stays(walk, opened, tmp_path):
    job = Job(opened.case)
    assert not (tmp_path / "home" / "looked").exists()
    found = begin_reveal(job, walk.by_number[1], Tier.FULL, "is it the corner shop?", 4_096)
    assert canaries.read(found.pixels[:, :, 1]) == {canaries.code(1)}
    assert reveals.count(opened.case.db) == 1
    end_reveal(job, found.reveal_id)
    peek = begin_reveal(job, walk.by_number[4], Tier.PEEK, FACES_TOO)
    assert max(peek.pixels.shape) <= 512
    end_reveal(job, peek.reveal_id)
    opened.case.close()
    rows = record(tmp_path)
    assert [row["verb"] for row in rows] == ["reveal.begin", "reveal.end"] * 2
    assert {row["subject"] for row in rows} == {walk.by_number[1], walk.by_number[4]}
    assert rows[0]["detail"] == "full: is it the corner shop?"
    previous = FIRST_PREVIOUS
    for number, row in enumerate(rows, 1):
        body = (number, *(row[name] for name in ("at", "examiner", "verb", "subject", "detail")))
        assert (row["number"], row["previous_hash"]) == (number, previous)
        assert row["row_hash"] == hash_row(body, previous)
        previous = row["row_hash"]


def test_people_are_left_out_there_as_they_are_here(walk, tmp_path):
    """Of context no person's pixel comes back, as in the case; where nobody was looked for, context is refused."""
    cells = np.zeros((32, 32), np.uint8)
    cells[:, :16] = 255
    with walk.job.case.machine_run("test", {}) as run, walk.job.case.transaction() as db:
        cover = PeopleCover("model", cells, 1, 0, unsure=False)
        facts.save(db, run.id, MediaId(walk.by_number[0]), "people_cover", 1, [cover])
    file = sealed(walk, tmp_path / "clear", released(walk, (0, 3)).word.id)
    with open_sealed(file, Opener(str(REVIEWER)), tmp_path / "home", reviewer="R").case as case:
        shown = begin_reveal(Job(case), walk.by_number[0], Tier.CONTEXT)
        assert is_filled(shown.pixels, cells)
        assert case.own_record.path.exists()
        before = reveals.count(case.db)
        with pytest.raises(NotCoveredError):
            begin_reveal(Job(case), walk.by_number[3], Tier.CONTEXT)
        assert reveals.count(case.db) == before


def test_a_picture_that_was_not_released_stays_at_its_tile_and_no_row_says_otherwise(walk, opened, tmp_path):
    for tier, reason in ((Tier.PEEK, ""), (Tier.KEYHOLE, ""), (Tier.CONTEXT, ""), (Tier.FULL, "why")):
        with pytest.raises(NotAlongError):
            begin_reveal(Job(opened.case), walk.by_number[2], tier, reason)
    assert not (tmp_path / "home" / "looked").exists()
    assert reveals.count(opened.case.db) == 0


def test_in_full_a_released_picture_asks_for_a_reason_too(walk, opened):
    with pytest.raises(RequestError, match="with a reason only"):
        begin_reveal(Job(opened.case), walk.by_number[1], Tier.FULL)
    assert reveals.count(opened.case.db) == 0


def test_where_the_record_cannot_be_kept_the_picture_stays_veiled(walk, opened, tmp_path):
    (tmp_path / "home" / "looked").write_bytes(b"")
    with pytest.raises(AppError, match="could not be noted"):
        begin_reveal(Job(opened.case), walk.by_number[1], Tier.PEEK)
    assert reveals.count(opened.case.db) == 0
