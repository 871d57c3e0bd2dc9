"""Remarks that are not signed yet, kept beside the settings, so that they survive a crash or a pulled plug.

A draft is encrypted by a key that only whoever opens the sealed file has: from the receiving key by HKDF, or from the
pass phrase by Argon2id, which is slow to guess. Both bind the sealed file's hash, by which a draft is found again. Each
opening writes a file of its own, named after the folder that it holds for as long as it lasts: so two windows on one
sealed file take nothing from each other, and none is offered what is still being written in another.
"""

import contextlib
import os
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.remark import Remark
from app.store.held_folder import BEGINS as HELD_BEGINS
from app.store.held_folder import is_held
from app.store.key_file import KdfCost
from app.whole_files import write_whole

FOLDER, SUFFIX = "drafts", ".homeward-draft"
BEGINS = b"homeward-remark-draft 1\n"
FILE_MOST_BYTES, FILES_MOST = 64 << 20, 64
KEY_BYTES, NONCE_BYTES, NAME_DIGITS = 32, 12, 16


@dataclass(frozen=True, slots=True)
class OldDraft:
    """The text of a draft of an earlier opening, and where it lies."""

    path: Path
    text: bytes = field(repr=False)


@dataclass(slots=True)
class RemarkDraft:
    """Where the remarks on one sealed file are kept until they are signed.

    Args:
        folder: beside the settings; made when there is something to keep.
        sealed_sha256: of the sealed file.
        key: what it is encrypted by.
        held_in: the folder that this opening of it holds, beside those of others.

    ``sent`` are remarks that a signed file has by now; ``waiting`` those of an earlier opening, each with its author,
    that nobody has said yet what is to become of. ``is_behind`` tells that what was said last could not be kept.
    """

    folder: Path
    sealed_sha256: str
    key: bytearray = field(repr=False)
    held_in: Path
    sent: tuple[Remark, ...] = ()
    waiting: tuple[tuple[Remark, str], ...] = ()
    is_behind: bool = False
    _path: Path = field(init=False)

    def __post_init__(self) -> None:
        """Choose a name that no other opening has."""
        self._path = self.folder / f"{self._begins()}{self.held_in.name}{SUFFIX}"

    def write(self, text: bytes) -> None:
        """Keep a text in the place of the one before.

        Raises:
            OSError: if it cannot be written; the one before stands still.

        """
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        nonce = os.urandom(NONCE_BYTES)
        write_whole(self._path, BEGINS + nonce + AESGCM(bytes(self.key)).encrypt(nonce, text, self._bound()))

    def remove(self) -> None:
        """Take the own draft away, if there is one."""
        with contextlib.suppress(OSError):
            self._path.unlink()

    def old(self) -> list[OldDraft]:
        """Return the newest drafts of earlier openings that this key opens, the last of all last.

        Those of openings that still last, and what does not open, are left out and stay as they are.
        """
        found = []
        for path in self.folder.glob(f"{self._begins()}*{SUFFIX}"):
            with contextlib.suppress(OSError):
                if not self._is_in_use(path):
                    found.append((path.stat().st_mtime_ns, path))
        read = []
        for _, path in sorted(found)[-FILES_MOST:]:
            with contextlib.suppress(OSError, InvalidTag, ValueError):
                read.append(OldDraft(path, self._open(path)))
        return read

    def wipe(self) -> None:
        """Overwrite the key."""
        self.key[:] = bytes(len(self.key))

    def _is_in_use(self, path: Path) -> bool:
        opening = path.name.removeprefix(self._begins()).removesuffix(SUFFIX)
        return opening.startswith(HELD_BEGINS) and is_held(self.held_in.parent / opening)

    def _open(self, path: Path) -> bytes:
        with path.open("rb") as file:
            untrusted = file.read(FILE_MOST_BYTES + 1)
        if not untrusted.startswith(BEGINS) or len(untrusted) > FILE_MOST_BYTES:
            raise ValueError("no draft of this version")
        sealed = untrusted[len(BEGINS) :]
        return AESGCM(bytes(self.key)).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], self._bound())

    def _bound(self) -> bytes:
        return BEGINS + self.sealed_sha256.encode()

    def _begins(self) -> str:
        """Return what the names begin with: the sealed file's hash, and a mark of the key that tells nothing of it."""
        return f"{self.sealed_sha256[:NAME_DIGITS]}-{_derive(bytes(self.key), 'mark')[: NAME_DIGITS // 2].hex()}-"


def draft_key(secret: str, sealed_sha256: str, *, is_passphrase: bool, cost: KdfCost | None = None) -> bytearray:
    """Return the key of the drafts on one sealed file; from a pass phrase it takes about a second."""
    salt = bytes.fromhex(sealed_sha256)
    typed = unicodedata.normalize("NFC", secret.strip() if not is_passphrase else secret).encode()
    if is_passphrase:
        by = cost or KdfCost()
        typed = hash_secret_raw(typed, salt, by.passes, by.memory_kib, by.lanes, hash_len=KEY_BYTES, type=Type.ID)
    return bytearray(_derive(typed, "key", salt))


def _derive(secret: bytes, purpose: str, salt: bytes | None = None) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=salt, info=f"homeward remark draft {purpose}".encode()).derive(secret)
