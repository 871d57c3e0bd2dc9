"""The examiner's own keys, which seal how long and how large they looked; files beside the settings, not in any case.

Each file holds 32 random bytes and is readable by its owner only; nothing more than the account of the operating
system protects it. Its name comes from the key, so that a copy from another machine takes the place of no other. All
of them open looks; the first by name seals them. The keys for a case are derived from the secret and the case's id:
two cases do not tell that one examiner worked on both.
"""

import hashlib
import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.language import tr
from app.whole_files import write_whole

FORMAT, VERSION = "homeward looks key", 1
PATTERN = "looks-*.key"
SECRET_BYTES, MARK_BYTES, NAME_DIGITS = 32, 16, 16
FILE_MOST_BYTES, FILES_MOST = 1_024, 64
OWNER_ONLY = 0o600


@dataclass(frozen=True, slots=True)
class CaseKey:
    """What seals one examiner's looks in one case, and the mark by which the case knows it again."""

    key: bytes = field(repr=False)
    mark: bytes


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """The secrets on this machine, the one that seals first; and a sentence for each thing that went wrong."""

    secrets: tuple[bytes, ...] = field(default=(), repr=False)
    complaints: tuple[str, ...] = ()

    def of_case(self, case_id: str) -> tuple[CaseKey, ...]:
        """Return what serves in one case, the key that seals first; about 30 µs a key."""
        return tuple(
            CaseKey(_derive(secret, case_id, "seal", SECRET_BYTES), _derive(secret, case_id, "mark", MARK_BYTES))
            for secret in self.secrets
        )


def read(folder: Path) -> OwnKeys:
    """Return the keys in a folder; none where none was made yet. What cannot be used stays as it is, and is told."""
    secrets, complaints = [], []
    for path in sorted(folder.glob(PATTERN))[:FILES_MOST]:
        try:
            with path.open("rb") as file:
                secrets.append(_secret(file.read(FILE_MOST_BYTES)))
            if os.name == "posix" and path.stat().st_mode & ~OWNER_ONLY & 0o777:  # as a copy from a stick may be
                path.chmod(OWNER_ONLY)
        except OSError as error:
            complaints.append(
                tr(
                    "The key {file} could not be read, or kept to yourself ({error}).",
                    file=path.name,
                    error=error.strerror,
                )
            )
        except (ValueError, KeyError, TypeError, RecursionError):
            complaints.append(
                tr("The key {file} is damaged; looks that were sealed with it cannot be shown.", file=path.name)
            )
    return OwnKeys(tuple(secrets), tuple(complaints))


def obtain(folder: Path | None) -> OwnKeys:
    """Return the keys in a folder, and make the first one; without a folder there are none.

    Where it cannot be kept, nothing is sealed: a key that is gone tomorrow would lose every look.
    """
    if folder is None:
        return OwnKeys()
    found = read(folder)
    if found.secrets:
        return found
    secret = os.urandom(SECRET_BYTES)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(folder / _name(secret), _text(secret))
    except OSError as error:
        trouble = tr(
            "The key that seals how long you look could not be saved ({error}); looks are counted, "
            "and neither their time nor their size is kept.",
            error=error.strerror,
        )
        return OwnKeys((), (*found.complaints, trouble))
    return OwnKeys((secret,), found.complaints)


def _derive(secret: bytes, case_id: str, purpose: str, length: int) -> bytes:
    return HKDF(SHA256(), length, salt=case_id.encode(), info=f"homeward looks {purpose}".encode()).derive(secret)


def _name(secret: bytes) -> str:
    return f"looks-{hashlib.sha256(b'homeward looks name' + secret).hexdigest()[:NAME_DIGITS]}.key"


def _text(secret: bytes) -> bytes:
    body = {"format": FORMAT, "version": VERSION, "secret": secret.hex(), "check": _check(secret)}
    return (json.dumps(body, indent=1) + "\n").encode()


def _check(secret: bytes) -> str:
    """Return a checksum: it tells a torn or rotten file, and protects nothing."""
    return hashlib.sha256(b"homeward looks check" + secret).hexdigest()


def _secret(untrusted_text: bytes) -> bytes:
    untrusted_body = json.loads(untrusted_text)
    secret = bytes.fromhex(untrusted_body["secret"])
    as_written = (untrusted_body["format"], untrusted_body["version"]) == (FORMAT, VERSION)
    if not as_written or len(secret) != SECRET_BYTES or untrusted_body["check"] != _check(secret):
        raise ValueError("not a key as it was written")
    return secret
