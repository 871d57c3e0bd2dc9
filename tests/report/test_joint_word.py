"""A word of two people: the same bytes signed twice, by two keys, and every way in which it is none."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.report import joint_word, release
from app.report.joint_statement import SAID_WORDS, JointWordError, OtherWordError, Party, SamePersonError
from app.report.joint_word import JointWord, NotStandingError, Part, Signature, StrangerError, say_first, say_too
from app.report.sealing import canonical, public_bytes
from installer.joint_word_vectors import FIRST, MADE, SECOND, SOON, STATEMENT, THIRD, party, vectors

VECTORS = json.loads(Path(__file__).with_name("joint_word_vectors.json").read_bytes())
CASE_ID, PURPOSE = STATEMENT.case_id, STATEMENT.purpose


@pytest.fixture(scope="module")
def said():
    return say_too(say_first(STATEMENT, FIRST), SECOND, SOON)


def test_two_people_sign_the_very_same_bytes_and_the_word_stands(said):
    over = SAID_WORDS + canonical(STATEMENT.plain())
    for key, each in zip((FIRST, SECOND), said.signatures, strict=True):
        key.public_key().verify(each.signature, over)
    assert joint_word.read(joint_word.write(said)) == said
    said.require(PURPOSE, CASE_ID, SOON)
    assert (said.party(Part.FIRST).name, said.party(Part.SECOND).name) == ("Examiner One", "Examiner Two")


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"second": party("Examiner Two", FIRST)}, "same key"),
        ({"second": party(" examiner ONE", SECOND)}, "same name"),
    ],
)
def test_one_person_is_never_both(changed, why):
    with pytest.raises(SamePersonError) as refused:
        say_first(replace(STATEMENT, **changed), FIRST)
    assert why in refused.value.why


def test_the_first_cannot_sign_as_second_and_nobody_else_can(said):
    once = say_first(STATEMENT, FIRST)
    with pytest.raises(SamePersonError):
        say_too(once, FIRST, SOON)
    with pytest.raises(StrangerError):
        say_too(once, THIRD, SOON)
    with pytest.raises(StrangerError):
        say_first(STATEMENT, SECOND)
    with pytest.raises(StrangerError):
        joint_word.take_back(said, THIRD)


def test_a_file_that_names_one_key_as_both_is_refused_though_its_signatures_fit():
    statement = replace(STATEMENT, second=party("Examiner Two", FIRST))
    signature = FIRST.sign(statement.signed_bytes())
    forged = JointWord(
        statement, tuple(Signature(part, public_bytes(FIRST), signature) for part in ("first", "second"))
    )
    with pytest.raises(SamePersonError):
        joint_word.read(joint_word.write(replace(forged, signatures=_parts(forged))))


def _parts(word):
    return tuple(replace(each, part=Part(each.part)) for each in word.signatures)


def test_one_alone_does_not_stand(said):
    once = say_first(STATEMENT, FIRST)
    with pytest.raises(NotStandingError) as refused:
        once.require(PURPOSE, CASE_ID, SOON)
    assert "Examiner Two has not signed" in refused.value.why
    with pytest.raises(JointWordError):
        joint_word.read(joint_word.write(replace(said, signatures=said.signatures[1:])))


@pytest.mark.parametrize("key", [FIRST, SECOND], ids=["the first", "the second"])
def test_either_takes_it_back_and_that_stays(said, key):
    back = joint_word.read(joint_word.write(joint_word.take_back(said, key)))
    with pytest.raises(NotStandingError) as refused:
        back.require(PURPOSE, CASE_ID, SOON)
    assert "has taken it back" in refused.value.why
    with pytest.raises(NotStandingError):
        say_too(back, SECOND, SOON)


def test_it_ends_and_is_not_signed_after_its_end():
    end = STATEMENT.expires_at
    word = say_too(say_first(STATEMENT, FIRST), SECOND, end - timedelta(seconds=1))
    assert not word.standing(end - timedelta(seconds=1))
    assert "ended on 2026-05-11 09:30 UTC" in word.standing(end)
    with pytest.raises(NotStandingError):
        say_too(say_first(STATEMENT, FIRST), SECOND, end)
    assert "clock" in word.standing(MADE - timedelta(days=2))


def test_a_word_for_another_purpose_or_case_serves_nothing(said):
    for purpose, case_id in (("something else", CASE_ID), (PURPOSE, "0b" * 16)):
        with pytest.raises(OtherWordError):
            said.require(purpose, case_id, SOON)


def test_a_byte_changed_anywhere_is_found(said):
    file = joint_word.write(said)
    for at in range(len(file)):
        altered = file[:at] + bytes([file[at] ^ 1]) + file[at + 1 :]
        with pytest.raises((JointWordError, SamePersonError)):
            joint_word.read(altered)


@pytest.mark.parametrize(
    "changed",
    [
        {"why": " "},
        {"why": "x" * 4_001},
        {"why": "two\nlines"},
        {"case": ""},
        {"subject": {}},
        {"purpose": "Release"},
        {"case_id": "0a"},
        {"nonce": "5g" * 16},
        {"expires_at": MADE},
        {"expires_at": MADE + timedelta(days=91)},
        {"first": Party("\u202eone", STATEMENT.first.fingerprint)},
        {"second": Party("Examiner Two", "0000")},
    ],
)
def test_what_no_word_says_is_refused_whoever_signed_it(changed):
    statement = replace(STATEMENT, **changed)
    with pytest.raises(JointWordError):
        say_first(statement, FIRST)
    signed = Signature(Part.FIRST, public_bytes(FIRST), FIRST.sign(statement.signed_bytes()))
    with pytest.raises(JointWordError):
        joint_word.read(joint_word.write(JointWord(statement, (signed,))))


def test_two_copies_of_a_word_are_put_together_and_two_words_are_not(said):
    once = say_first(STATEMENT, FIRST)
    back = joint_word.take_back(once, FIRST)
    whole = joint_word.merged(said, back)
    assert {each.part for each in whole.signatures} == set(Part)
    assert joint_word.merged(whole, whole) == whole
    with pytest.raises(OtherWordError):
        joint_word.merged(said, say_first(replace(STATEMENT, nonce="60" * 16), FIRST))


def test_the_published_vectors_are_those_that_the_script_writes():
    assert json.loads(json.dumps(vectors())) == VECTORS


@pytest.mark.parametrize("vector", VECTORS["no_releases"], ids=lambda each: each["about"])
def test_a_published_word_that_releases_nothing_is_a_word_and_no_release(vector):
    assert joint_word.read(vector["file"].encode()).has(Part.SECOND)
    with pytest.raises((JointWordError, OtherWordError)):
        release.read(vector["file"].encode())


@pytest.mark.parametrize("vector", VECTORS["good"], ids=lambda each: each["about"])
def test_a_published_good_word_is_read(vector):
    word = joint_word.read(vector["file"].encode())
    assert word.id == vector["id"]
    assert joint_word.write(word) == vector["file"].encode()
    assert (not word.standing(SOON)) is vector["stands"]
    parts = joint_word.of_parts(word.statement.signed_bytes(), word.signatures)
    assert parts == word


@pytest.mark.parametrize("vector", VECTORS["malformed"], ids=lambda each: each["about"])
def test_a_published_malformed_word_is_refused(vector):
    with pytest.raises((JointWordError, SamePersonError)):
        joint_word.read(vector["file"].encode("utf-8", "surrogatepass"))


def test_what_is_no_word_is_refused():
    for untrusted in (b"", b"{}", b"[]", b"\xff", b"[" * 100_000, b" " * (joint_word.FILE_MOST_BYTES + 1)):
        with pytest.raises(JointWordError):
            joint_word.read(untrusted)
    for untrusted in (b"", b"{}", SAID_WORDS, SAID_WORDS + b"{}\n", canonical(STATEMENT.plain())):
        with pytest.raises(JointWordError):
            joint_word.of_parts(untrusted, ())
