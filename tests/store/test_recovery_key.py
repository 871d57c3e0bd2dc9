import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import RequestError
from app.store import recovery_key


@given(st.binary(min_size=20, max_size=20))
def test_a_printed_key_is_read_back_however_it_is_typed(secret):
    text = recovery_key.to_text(secret)
    assert [len(group) for group in text.split("-")] == [6] * 6
    assert recovery_key.from_text(text) == secret
    typed = text.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert recovery_key.from_text(typed) == secret


@given(st.binary(min_size=20, max_size=20), st.integers(0, 31), st.sampled_from(recovery_key.ALPHABET))
def test_a_sign_that_was_mistyped_is_refused(secret, place, sign):
    signs = list(recovery_key.to_text(secret).replace("-", ""))
    if signs[place] == sign:
        return
    signs[place] = sign
    with pytest.raises(RequestError, match="not a recovery key"):
        recovery_key.from_text("".join(signs))


@pytest.mark.parametrize("text", ["", "AAAAAA", "U" * 36, "0" * 37, "ééé"])
def test_what_is_no_key_at_all_is_refused(text):
    with pytest.raises(RequestError, match="not a recovery key"):
        recovery_key.from_text(text)


def test_new_secrets_differ():
    assert len({recovery_key.new_secret() for _ in range(100)}) == 100
