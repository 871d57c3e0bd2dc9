"""Recipients: a signing key serves as one, and opens what was sealed for it."""

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.report.recipients import RecipientError, identity_of, named, recipient_of, to_signer
from app.report.sealing import public_bytes

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OWN = to_signer(public_bytes(KEY))


def test_what_is_sealed_for_a_signing_key_opens_with_it_and_with_no_other():
    told = to_signer(public_bytes(KEY))
    assert told.startswith("ssh-ed25519 ")
    sealed = pyrage.encrypt(b"x", [recipient_of(told)])
    identity, same = identity_of(KEY)
    assert (pyrage.decrypt(sealed, [identity]), same) == (b"x", told)
    other, _ = identity_of(Ed25519PrivateKey.generate())
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed, [other])


def test_recipients_are_named_once_and_a_signing_key_keeps_its_capitals():
    signer, age = to_signer(public_bytes(KEY)), str(pyrage.x25519.Identity.generate().to_public())
    assert named((age.upper(), signer, age)) == sorted({age, signer})


@pytest.mark.parametrize(
    "text", ["", "ssh-ed25519 ", "ssh-ed25519 AAAA", "ssh-rsa AAAA", "age1x", f"{OWN} me", f"{OWN}\n\x1b[2J"]
)
def test_what_is_no_recipient_is_refused(text):
    with pytest.raises(RecipientError):
        recipient_of(text)


@pytest.mark.parametrize("public_key", [b"", bytes(31)])
def test_what_is_no_key_is_no_signer(public_key):
    with pytest.raises(RecipientError):
        to_signer(public_key)
