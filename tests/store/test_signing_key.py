"""An examiner's signing key: made once, opened by its pass phrase alone, known by its fingerprint."""

import os
import stat

import pytest

from app.domain.errors import CaseDamagedError, MachineError, RequestError, WeakPassphraseError, WrongPassphraseError
from app.report.sealing import public_bytes
from app.store import key_file
from app.store.signing_key import FILE_NAME, PUBLIC_NAME, NoSigningKeyError, PublicHalfError, SigningKeyFile
from tests.conftest import CHEAP, PASSPHRASE


@pytest.fixture
def keys(tmp_path):
    return SigningKeyFile(tmp_path / "settings")


def test_a_key_is_made_and_opened_again(keys):
    assert not keys.exists()
    keys.make(PASSPHRASE, CHEAP)
    assert public_bytes(keys.open(PASSPHRASE)) == keys.public()
    with pytest.raises(WrongPassphraseError):
        keys.open(PASSPHRASE + "s")


@pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise there")
def test_it_is_readable_by_its_owner_only_and_holds_no_secret_in_clear(keys):
    keys.make(PASSPHRASE, CHEAP)
    secret = keys.open(PASSPHRASE).private_bytes_raw()
    for path in keys.folder.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert secret.hex() not in path.read_text(encoding="utf-8")


def test_a_second_key_does_not_take_the_place_of_the_first(keys):
    keys.make(PASSPHRASE, CHEAP)
    first = keys.public()
    with pytest.raises(RequestError, match="there is one"):
        keys.make(PASSPHRASE, CHEAP)
    assert keys.public() == first


def test_a_short_pass_phrase_makes_none(keys):
    with pytest.raises(WeakPassphraseError):
        keys.make("short", CHEAP)
    assert not keys.exists()


def test_without_a_key_it_is_said(keys):
    for ask in (keys.public, lambda: keys.open(PASSPHRASE)):
        with pytest.raises(NoSigningKeyError):
            ask()


def test_a_damaged_key_is_told_apart_from_a_wrong_pass_phrase(keys):
    keys.make(PASSPHRASE, CHEAP)
    path = keys.folder / FILE_NAME
    path.write_text(path.read_text(encoding="utf-8").replace('"passes": 1', '"passes": 2'), encoding="utf-8")
    with pytest.raises(CaseDamagedError):
        keys.open(PASSPHRASE)


def test_a_key_that_was_wrapped_for_a_case_signs_nothing(keys):
    keys.make(PASSPHRASE, CHEAP)
    (keys.folder / FILE_NAME).write_text(key_file.seal("case", bytes(32), PASSPHRASE, CHEAP).text, encoding="utf-8")
    with pytest.raises(CaseDamagedError):
        keys.open(PASSPHRASE)


def test_a_public_half_that_was_exchanged_is_found_and_one_that_is_missing_is_made_anew(keys):
    keys.make(PASSPHRASE, CHEAP)
    own, beside = keys.public(), keys.folder / PUBLIC_NAME
    beside.write_text(beside.read_text(encoding="utf-8").replace(own.hex(), bytes(32).hex()), encoding="utf-8")
    with pytest.raises(PublicHalfError):
        keys.open(PASSPHRASE)
    beside.unlink()
    assert public_bytes(keys.open(PASSPHRASE)) == own == keys.public()


def test_where_it_cannot_be_kept_it_is_said(tmp_path):
    (tmp_path / "settings").touch()
    with pytest.raises(MachineError, match="could not be saved"):
        SigningKeyFile(tmp_path / "settings").make(PASSPHRASE, CHEAP)


def test_by_its_recovery_key_it_gets_another_pass_phrase_and_stays_the_same_key(keys):
    recovery = keys.make(PASSPHRASE, CHEAP)
    first = keys.public()
    again = keys.renew(recovery, "another five quiet lamps", CHEAP)
    assert again != recovery
    assert public_bytes(keys.open("another five quiet lamps")) == first
    with pytest.raises(WrongPassphraseError):
        keys.open(PASSPHRASE)
    with pytest.raises(RequestError, match="does not open"):
        keys.renew(recovery, PASSPHRASE, CHEAP)
