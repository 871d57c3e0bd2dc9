"""Makes additions to stashes of made-up contents."""

from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.stash import Addition, Content, StashWord
from app.report import stash_file
from app.report.sealing import public_bytes
from tests.store.filling import digests

WHEN = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
ANNE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
BEN = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
CARA = Ed25519PrivateKey.from_private_bytes(bytes(range(2, 34)))
NAMES = {public_bytes(ANNE): "Anne", public_bytes(BEN): "Ben", public_bytes(CARA): "Cara"}


def content(number, pdq=b""):
    found = digests(number)
    return Content(*(bytes.fromhex(each) for each in (found.sha256, found.md5, found.sha1)), pdq)


def word(number, category="2", *, scheme="vics-us-2", pdq=b"", series=""):
    return StashWord(content(number, pdq), scheme, "1", category, "Anne", WHEN, series)


def addition(key, *words, case="walk", minutes=0):
    """Return a signed addition of one examiner, as whom their key names them."""
    signer = public_bytes(key)
    at = WHEN + timedelta(minutes=minutes)
    return stash_file.sign(Addition(NAMES[signer], signer, case, f"{case} 17", at, tuple(words)), key)
