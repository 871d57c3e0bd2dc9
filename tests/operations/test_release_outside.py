"""What of a release is outside: a file that somebody else carried, and clear pictures whose row comes before them."""

import hashlib
from dataclasses import replace
from datetime import timedelta

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import RequestError, StoreError
from app.operations.import_exhibit import import_exhibit
from app.operations.release import AskedRelease, ask_release, releases
from app.operations.say_jointly import say_too, take_in
from app.operations.seal_case import Choice, seal_case
from app.report import joint_word, release
from app.report.joint_statement import OtherWordError, Party
from app.report.release import PURPOSE
from app.report.sealing import Addressees, fingerprint, public_bytes
from app.store import audit, media
from tests.ui import canaries

FIRST, SECOND = (Ed25519PrivateKey.from_private_bytes(bytes([each]) * 32) for each in (1, 2))
COLLEAGUE = Party("Examiner Two", fingerprint(public_bytes(SECOND)))
FOR_REVIEWER, FOR_THIEF = (Addressees((str(pyrage.x25519.Identity.generate().to_public()),)) for _ in range(2))
PICTURES = 2


@pytest.fixture
def walk(job, tmp_path):
    """A case of two pictures, of which the first is asked to travel clear."""
    canaries.write(tmp_path / "exhibit", PICTURES)
    import_exhibit(job, tmp_path / "exhibit", "EX-1")
    first = hashlib.sha256(canaries.picture(0)).hexdigest()
    asked = AskedRelease((first,), FOR_REVIEWER.recipients, "the street is known", COLLEAGUE, timedelta(days=7))
    ask_release(job, asked, FIRST)
    return job


def test_a_word_exchanged_on_its_way_lets_nothing_travel_clear(walk, tmp_path):
    (asked,) = releases(walk.case.db)
    thieves, said = tuple(Ed25519PrivateKey.generate() for _ in range(2)), asked.word.statement
    exchanged = replace(
        said,
        first=Party(said.first.name, fingerprint(public_bytes(thieves[0]))),
        second=Party(said.second.name, fingerprint(public_bytes(thieves[1]))),
        subject=release.subject(media.shown_ids(walk.case.db), FOR_THIEF.recipients),
    )
    word = joint_word.say_too(joint_word.say_first(exchanged, thieves[0]), thieves[1])
    with pytest.raises(OtherWordError, match="something else") as refused:
        take_in(walk, joint_word.write(word), PURPOSE)
    assert "has not asked for it" in refused.value.why
    assert releases(walk.case.db) == [asked]
    with pytest.raises(RequestError, match="no one word"):
        seal_case(walk, Choice(), tmp_path / "clear", FIRST, FOR_THIEF, word.id)
    assert not (tmp_path / "clear").exists()


def test_where_its_row_cannot_be_kept_nothing_clear_is_left_outside(walk, tmp_path):
    (asked,) = releases(walk.case.db)
    say_too(walk, asked.word.id, SECOND)
    outside, before = tmp_path / "outside", audit.head(walk.case.db)
    outside.mkdir()
    walk.case.db.execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON main.audit BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
    )
    with pytest.raises(StoreError):
        seal_case(walk, Choice(), outside / "clear", FIRST, FOR_REVIEWER, asked.word.id)
    assert not list(outside.iterdir())
    assert audit.head(walk.case.db) == before
    walk.case.db.execute("DROP TRIGGER temp.full")
    seal_case(walk, Choice(), outside / "clear", FIRST, FOR_REVIEWER, asked.word.id)
    assert [row.verb for row in audit.rows(walk.case.db)][:1] == ["case.seal"]
    assert [each.name for each in outside.iterdir()] == ["clear"]
