"""A word of two people in a case: kept with an audit row for each signature, and believed anew each time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import CaseReplacedError, RequestError
from app.operations import say_jointly
from app.operations.say_jointly import Asked, listed, of_case, say_first, take_back, take_in
from app.report import joint_word
from app.report.joint_statement import JointWordError, OtherWordError, Party, SamePersonError
from app.report.joint_word import NotStandingError, Part
from app.report.sealing import fingerprint, public_bytes
from app.store.case_store import create_case, open_case
from app.store.outgoing import case_id

FIRST, SECOND, THIRD = (Ed25519PrivateKey.from_private_bytes(bytes([each]) * 32) for each in (1, 2, 3))
PURPOSE = "material of an appeal"
OTHER = Party("Examiner Two", fingerprint(public_bytes(SECOND)).replace(" ", "").upper())
ASKED = Asked(PURPOSE, {"sha256": "ab" * 32}, "the team agreed", OTHER, timedelta(days=7))


def trail(job):
    return job.case.db.execute(
        "SELECT verb, subject, detail FROM audit WHERE verb LIKE 'word.%' ORDER BY number"
    ).fetchall()


def test_the_second_signs_elsewhere_and_the_case_knows_both(job):
    word = say_first(job, ASKED, FIRST)
    with pytest.raises(NotStandingError):
        word.require(PURPOSE, case_id(job.case.db))
    file = joint_word.write(word)
    returned = joint_word.write(joint_word.say_too(joint_word.read(file), SECOND))
    both = take_in(job, returned, PURPOSE)
    both.require(PURPOSE, case_id(job.case.db))
    assert listed(job.case.db, PURPOSE) == [both]
    assert [row[:2] for row in trail(job)] == [("word.say", word.id), ("word.say_too", word.id)]
    assert f"Examiner Two, {fingerprint(public_bytes(SECOND))}" in trail(job)[1][2]
    assert "the team agreed" in trail(job)[0][2]
    take_in(job, returned, PURPOSE)
    assert len(trail(job)) == 2


def test_the_second_signs_at_the_same_machine_with_a_key_of_their_own(job):
    word = say_first(job, ASKED, FIRST)
    with pytest.raises(SamePersonError):
        say_jointly.say_too(job, word.id, FIRST)
    with pytest.raises(RequestError):
        say_jointly.say_too(job, word.id, THIRD)
    say_jointly.say_too(job, word.id[:8], SECOND).require(PURPOSE, case_id(job.case.db))
    assert len(trail(job)) == 2


@pytest.mark.parametrize("key", [FIRST, SECOND], ids=["the first", "the second"])
def test_either_takes_it_back_in_the_case(job, key):
    word = say_first(job, ASKED, FIRST)
    say_jointly.say_too(job, word.id, SECOND)
    back = take_back(job, word.id, key)
    with pytest.raises(NotStandingError):
        back.require(PURPOSE, case_id(job.case.db))
    assert trail(job)[-1][:2] == ("word.take_back", word.id)
    with pytest.raises(RequestError):
        take_back(job, word.id, THIRD)


def test_the_second_takes_it_back_elsewhere_and_the_old_file_changes_nothing(job):
    word = say_first(job, ASKED, FIRST)
    both = joint_word.say_too(word, SECOND)
    take_in(job, joint_word.write(joint_word.take_back(both, SECOND)), PURPOSE)
    found = take_in(job, joint_word.write(both), PURPOSE)
    assert found.has(Part.TAKEN_BACK)


def test_a_word_that_this_case_has_not_asked_for_is_not_taken_in_whoever_signed_it(job):
    asked = say_first(job, ASKED, FIRST)
    said = replace(asked.statement, first=Party(asked.statement.first.name, fingerprint(public_bytes(THIRD))))
    for other in (said, replace(asked.statement, nonce="60" * 16)):
        word = joint_word.say_first(other, THIRD if other is said else FIRST)
        with pytest.raises(OtherWordError) as refused:
            take_in(job, joint_word.write(joint_word.say_too(word, SECOND)), PURPOSE)
        assert "has not asked for it" in refused.value.why
    assert listed(job.case.db, PURPOSE) == [asked]
    assert len(trail(job)) == 1


def test_a_word_of_another_case_or_purpose_is_not_taken_in(job, tmp_path, passphrase, cheap_cost):
    word = joint_word.write(say_first(job, ASKED, FIRST))
    with pytest.raises(OtherWordError):
        take_in(job, word, "release of clear pictures")
    with create_case(tmp_path / "other.homeward", passphrase, examiner="Examiner One", cost=cheap_cost).case as other:
        elsewhere = type(job)(other)
        with pytest.raises(OtherWordError):
            take_in(elsewhere, word, PURPOSE)
        assert not listed(other.db, PURPOSE)
        assert not trail(elsewhere)


def test_one_person_cannot_be_both_in_a_case(job):
    own = Party("Somebody else", fingerprint(public_bytes(FIRST)))
    for second in (own, Party("examiner one", OTHER.fingerprint)):
        with pytest.raises(SamePersonError):
            say_first(job, Asked(PURPOSE, {"a": 1}, "why", second, timedelta(days=1)), FIRST)
    with pytest.raises(JointWordError):
        say_first(job, Asked(PURPOSE, {"a": 1}, "why", OTHER, timedelta(days=365)), FIRST)
    assert not trail(job)


def test_a_word_is_found_by_how_its_number_begins_and_by_nothing_else(job):
    one = say_first(job, ASKED, FIRST)
    say_first(job, ASKED, FIRST)
    assert of_case(job.case.db, one.id[:12].upper()) == one
    for name in ("", "%", "____", "abc", one.id + "0", "zzzz"):
        with pytest.raises(RequestError, match="no one word"):
            of_case(job.case.db, name)


def test_what_was_changed_in_the_store_is_noticed(job):
    word = say_first(job, ASKED, FIRST)
    job.case.db.execute("DROP TRIGGER joint_word_refuses_UPDATE")
    job.case.db.execute(
        "UPDATE joint_word SET statement = CAST(replace(CAST(statement AS TEXT), 'agreed', 'denied') AS BLOB)"
    )
    with pytest.raises(JointWordError):
        of_case(job.case.db, word.id)


def test_a_signature_that_was_taken_out_of_the_store_is_noticed_as_the_case_opens(job, passphrase):
    word = say_first(job, ASKED, FIRST)
    take_back(job, word.id, FIRST)
    job.case.db.execute("DROP TRIGGER joint_signature_refuses_DELETE")
    job.case.db.execute("DELETE FROM joint_signature WHERE part = 'taken back'")
    job.case.close()
    with pytest.raises(CaseReplacedError, match="signatures under words of two people"):
        open_case(job.case.folder, passphrase, examiner="Examiner One")


def test_the_time_is_asked_for_anew_each_time(job):
    long_ago = datetime.now(UTC) - timedelta(days=8)
    word = say_first(job, ASKED, FIRST, long_ago)
    with pytest.raises(NotStandingError) as refused:
        say_jointly.say_too(job, word.id, SECOND)
    assert "ended on" in refused.value.why
    assert len(trail(job)) == 1
