"""Whom a file is sealed for: keys of age, and those that sign case files, by which age encrypts as well.

A signing key stands as ``ssh-ed25519 …``, which is how age names an Ed25519 key that serves to encrypt. So remarks can
be sealed for whoever signed a case file, with nothing exchanged before.

Sources: the age specification (C2SP, age-encryption.org/v1) for X25519; "ssh-ed25519" of age's own README.
"""

from typing import TypeAlias

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from app.domain.errors import RequestError
from app.domain.language import tr

KEY_BYTES = 32
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
OF_SIGNER = "ssh-ed25519 "
Recipient: TypeAlias = pyrage.x25519.Recipient | pyrage.ssh.Recipient
Identity: TypeAlias = pyrage.x25519.Identity | pyrage.ssh.Identity


class RecipientError(RequestError):
    """A recipient cannot be sealed for."""

    code = "VID-433"

    def __init__(self, recipient: str) -> None:
        super().__init__(
            tr("The file was not sealed: {recipient} is no recipient.", recipient=recipient[:80]),
            why=tr("A recipient is an age key that begins with age1."),
            next_step=tr("Ask for the line that 'homeward receiving-key' or 'age-keygen' prints as public key."),
        )


def to_signer(public_key: bytes) -> str:
    """Return the recipient that the holder of a signing key is.

    Raises:
        RecipientError: if the key is none, so that nobody or everybody could read.

    """
    try:
        key = Ed25519PublicKey.from_public_bytes(public_key)
    except ValueError:
        raise RecipientError(public_key.hex()) from None
    return key.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode("ascii")


def named(recipients: tuple[str, ...]) -> list[str]:
    """Return recipients as a manifest names them: each once, keys of age in small letters, sorted."""
    return sorted({each if each.startswith(OF_SIGNER) else each.lower() for each in recipients})


def recipient_of(text: str) -> Recipient:
    """Return a recipient's key; one of small order, by which everybody could read, is none, nor one with words behind.

    Raises:
        RecipientError: if it is none.

    """
    if not text.isprintable() or len(text.split(" ")) != 1 + text.startswith(OF_SIGNER):
        raise RecipientError(text)
    try:
        if text.startswith(OF_SIGNER):
            return pyrage.ssh.Recipient.from_str(text)
        key = pyrage.x25519.Recipient.from_str(text)
        bits = "".join(f"{BECH32.index(letter):05b}" for letter in text[len("age1") : -6])
        point = int(bits[: 8 * KEY_BYTES], 2).to_bytes(KEY_BYTES, "big")
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(point))
    except (pyrage.RecipientError, ValueError):
        raise RecipientError(text) from None
    return key


def identity_of(opener: str | Ed25519PrivateKey) -> tuple[Identity, str]:
    """Return what opens a file, and the recipient that it is."""
    if isinstance(opener, Ed25519PrivateKey):
        text = opener.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption())
        return pyrage.ssh.Identity.from_buffer(text), to_signer(
            opener.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        )
    identity = pyrage.x25519.Identity.from_str(opener)
    return identity, str(identity.to_public())
