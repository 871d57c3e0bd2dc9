"""The printable recovery key: 160 random bits in letters that cannot be mistaken for each other."""

import hashlib
import secrets

from app.domain.errors import RequestError
from app.domain.language import tr

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 without I, L, O and U. Source: D. Crockford, "Base 32"."""
LOOK_ALIKES = str.maketrans("OIL", "011")
SECRET_BYTES, SECRET_SIGNS, CHECK_SIGNS, GROUP_SIGNS, BITS_A_SIGN = 20, 32, 4, 6, 5


def new_secret() -> bytes:
    """Return 20 random bytes, the secret of a new recovery key."""
    return secrets.token_bytes(SECRET_BYTES)


def to_text(secret: bytes) -> str:
    """Return the secret and its check signs as six groups of six, for printing."""
    signs = _signs(int.from_bytes(secret), SECRET_SIGNS) + _check(secret)
    return "-".join(signs[start : start + GROUP_SIGNS] for start in range(0, len(signs), GROUP_SIGNS))


def from_text(text: str) -> bytes:
    """Return the secret of a typed recovery key; case, spaces and hyphens do not matter.

    Raises:
        RequestError: if it is mistyped.

    """
    signs = "".join(text.upper().replace("-", " ").split()).translate(LOOK_ALIKES)
    if len(signs) != SECRET_SIGNS + CHECK_SIGNS or not set(signs) <= set(ALPHABET):
        raise _mistyped()
    value = 0
    for sign in signs[:SECRET_SIGNS]:
        value = (value << BITS_A_SIGN) | ALPHABET.index(sign)
    secret = value.to_bytes(SECRET_BYTES)
    if _check(secret) != signs[SECRET_SIGNS:]:
        raise _mistyped()
    return secret


def _check(secret: bytes) -> str:
    bits = CHECK_SIGNS * BITS_A_SIGN
    return _signs(
        int.from_bytes(hashlib.sha256(b"homeward recovery key" + secret).digest()) >> (256 - bits), CHECK_SIGNS
    )


def _signs(value: int, count: int) -> str:
    return "".join(ALPHABET[(value >> (BITS_A_SIGN * place)) & (len(ALPHABET) - 1)] for place in reversed(range(count)))


def _mistyped() -> RequestError:
    return RequestError(
        tr("This is not a recovery key."),
        why=tr("Its check signs do not fit, so a sign was mistyped or left out."),
        next_step=tr("Type the six groups of six signs again, as they were printed."),
    )
