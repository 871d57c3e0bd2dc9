import json
import time

import pytest

from app.domain.errors import (
    CaseDamagedError,
    CaseTooNewError,
    RequestError,
    StoreError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from app.store import key_file
from app.store.key_file import KdfCost

CASE_KEY = bytes(range(32))


@pytest.fixture
def sealed(tmp_path, passphrase, cheap_cost):
    made = key_file.seal("the case", CASE_KEY, passphrase, cheap_cost)
    path = tmp_path / "key.json"
    path.write_text(made.text)
    return path, made.recovery_key


def test_the_pass_phrase_and_the_recovery_key_open_the_same_case(sealed, passphrase):
    path, recovery_key = sealed
    assert key_file.open_with_passphrase(path, passphrase) == ("the case", CASE_KEY)
    assert key_file.open_with_passphrase(path, bytearray(passphrase.encode())) == ("the case", CASE_KEY)
    assert key_file.open_with_recovery_key(path, recovery_key) == ("the case", CASE_KEY)


def test_a_pass_phrase_is_the_same_however_its_letters_are_composed(tmp_path, cheap_cost):
    path = tmp_path / "key.json"
    path.write_text(key_file.seal("x", CASE_KEY, "zwölf große Bücher", cheap_cost).text)
    assert key_file.open_with_passphrase(path, "zwo\u0308lf große Bu\u0308cher")[1] == CASE_KEY


def test_a_wrong_pass_phrase_is_refused(sealed):
    with pytest.raises(WrongPassphraseError):
        key_file.open_with_passphrase(sealed[0], "seven quiet harbour lamp")


def test_another_cases_recovery_key_is_refused(sealed, passphrase, cheap_cost):
    other = key_file.seal("other", CASE_KEY, passphrase, cheap_cost).recovery_key
    with pytest.raises(RequestError, match="does not open this case"):
        key_file.open_with_recovery_key(sealed[0], other)


def test_thirteen_characters_are_too_few(cheap_cost):
    with pytest.raises(WeakPassphraseError):
        key_file.seal("x", CASE_KEY, "ä" * 13, cheap_cost)
    key_file.seal("x", CASE_KEY, "ä" * 14, cheap_cost)


def test_every_changed_byte_of_the_key_file_is_refused(sealed, passphrase):
    path, _ = sealed
    whole = path.read_bytes()
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(StoreError):
            assert key_file.open_with_passphrase(path, passphrase) != ("the case", CASE_KEY)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format": 1}', "[" * 20_000, "\xff"])
def test_a_key_file_that_is_none_is_called_damaged(tmp_path, text, passphrase):
    path = tmp_path / "key.json"
    path.write_text(text, encoding="latin-1")
    with pytest.raises(CaseDamagedError, match="key file"):
        key_file.open_with_passphrase(path, passphrase)


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 1 << 30, "passes": 1, "lanes": 1},
        {"memory_kib": 64, "passes": 1 << 30, "lanes": 1},
        {"memory_kib": 64, "passes": 1, "lanes": 17},
        {"memory_kib": 64.0, "passes": 1, "lanes": 1},
        {"memory_kib": 64, "passes": True, "lanes": 1},
        {"memory_kib": 64},
        {},
    ],
)
def test_a_cost_beyond_the_cap_is_refused_without_being_paid(sealed, cost, passphrase):
    path, _ = sealed
    body = json.loads(path.read_text())
    body.pop("check")
    body["cost"] = cost
    body["check"] = key_file._check(body)  # noqa: SLF001  an attacker computes it too
    path.write_text(json.dumps(body))
    started_s = time.monotonic()
    with pytest.raises(CaseDamagedError, match="key file"):
        key_file.open_with_passphrase(path, passphrase)
    assert time.monotonic() - started_s < 1


def test_a_cheaper_cost_written_into_the_file_does_not_open_it(sealed, passphrase):
    path, recovery_key = sealed
    body = json.loads(path.read_text())
    body.pop("check")
    body["cost"]["passes"] = 2
    path.write_text(json.dumps(body | {"check": key_file._check(body)}))  # noqa: SLF001  an attacker computes it too
    with pytest.raises(WrongPassphraseError):
        key_file.open_with_passphrase(path, passphrase)
    with pytest.raises(RequestError):  # the header is sealed together with both wrappings
        key_file.open_with_recovery_key(path, recovery_key)


def test_a_later_format_is_told_apart_from_a_damaged_one(sealed, passphrase):
    path, _ = sealed
    path.write_text(json.dumps(json.loads(path.read_text()) | {"version": 2}))
    with pytest.raises(CaseTooNewError):
        key_file.open_with_passphrase(path, passphrase)


def test_each_purpose_has_a_key_of_its_own():
    assert len({bytes(key_file.purpose_key(CASE_KEY, purpose)) for purpose in ("case.db", "pictures.db", "head")}) == 3


def test_what_a_guess_costs_by_default_is_what_the_standard_asks_for():
    assert KdfCost() == KdfCost(memory_kib=256 * 1024, passes=3, lanes=4)
