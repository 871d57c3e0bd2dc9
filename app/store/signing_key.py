"""The key by which an examiner signs what leaves a case: made once, wrapped by their pass phrase, beside the settings.

The public half stands in the file in clear, so that its fingerprint can be told without the pass phrase.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from app.domain.errors import AppError, CaseDamagedError, MachineError, RequestError, WrongPassphraseError
from app.domain.language import tr
from app.store import key_file
from app.store.key_file import KdfCost
from app.whole_files import write_new, write_whole

FILE_NAME, PUBLIC_NAME = "signing-key.json", "signing-key.public"
PURPOSE = "homeward signing key"
PUBLIC_MOST_BYTES = 1_024


class NoSigningKeyError(RequestError):
    """The examiner has no key to sign with."""

    code = "VID-434"

    def __init__(self) -> None:
        super().__init__(
            tr("There is no key to sign with on this machine."),
            why=tr("Whoever gets the file has to be able to tell who sent it."),
            next_step=tr("Make one: homeward signing-key --new."),
        )


class WrongSigningPassphraseError(WrongPassphraseError):
    """The pass phrase does not open the examiner's signing key."""

    code = "VID-508"

    def __init__(self) -> None:
        AppError.__init__(
            self,
            tr("The pass phrase does not open your signing key."),
            why=tr("It is another one than the key was made with, or the key's file was altered."),
            next_step=tr("Type it again; the key's recovery key gives it another pass phrase."),
        )


class PublicHalfError(RequestError):
    """The public half of the signing key is not that of the private one."""

    code = "VID-437"

    def __init__(self) -> None:
        super().__init__(
            tr("Nothing was signed: the public half of your signing key is another key's."),
            why=tr("The file {name} was exchanged or damaged.", name=PUBLIC_NAME),
            next_step=tr("Delete that file: it is made anew. Then tell your fingerprint again to whom you told it."),
        )


@dataclass(frozen=True, slots=True)
class SigningKeyFile:
    """Where an examiner's signing key is kept: a wrapped private half, and its public half beside it."""

    folder: Path

    @property
    def _wrapped(self) -> Path:
        return self.folder / FILE_NAME

    @property
    def _public(self) -> Path:
        return self.folder / PUBLIC_NAME

    def exists(self) -> bool:
        """Tell whether there is one."""
        return self._wrapped.exists()

    def make(self, passphrase: str, cost: KdfCost | None = None) -> str:
        """Make a key, and return the recovery key that opens it too.

        Raises:
            RequestError: if there is one already.
            WeakPassphraseError: if the pass phrase is too short.
            MachineError: if it cannot be saved.

        """
        if self.exists():
            raise _there(self._wrapped)
        key = Ed25519PrivateKey.generate()
        secret = key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        sealed = key_file.seal(PURPOSE, secret, passphrase, cost or KdfCost())
        public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_new(self._wrapped, sealed.text.encode())
            write_whole(self._public, _public_text(public))
        except OSError as error:
            if self.exists() and isinstance(error, FileExistsError):  # somebody was quicker
                raise _there(self._wrapped) from None
            raise _not_saved(error) from error
        return sealed.recovery_key

    def open(self, passphrase: str) -> Ed25519PrivateKey:
        """Return the key.

        Raises:
            NoSigningKeyError: if there is none.
            WrongSigningPassphraseError: if the pass phrase does not fit.
            CaseDamagedError: if its file is not what was written.
            PublicHalfError: if the public half beside it is another key's: it was told to others as this one's.

        """
        if not self.exists():
            raise NoSigningKeyError
        try:
            secret = _secret(key_file.open_with_passphrase(self._wrapped, passphrase))
        except WrongPassphraseError:
            raise WrongSigningPassphraseError from None
        key = Ed25519PrivateKey.from_private_bytes(secret)
        public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        if not self._public.exists():  # the machine stopped while the key was made
            write_whole(self._public, _public_text(public))
        if self.public() != public:
            raise PublicHalfError
        return key

    def renew(self, recovery_key: str, passphrase: str, cost: KdfCost | None = None) -> str:
        """Give the same key another pass phrase, by its recovery key; return the new recovery key.

        Raises:
            NoSigningKeyError: if there is none.
            RequestError: if the recovery key is mistyped, or another key's.
            CaseDamagedError: if its file is not what was written.
            WeakPassphraseError: if the pass phrase is too short.
            MachineError: if it cannot be saved; the pass phrase before goes on then.

        """
        if not self.exists():
            raise NoSigningKeyError
        secret = _secret(key_file.open_with_recovery_key(self._wrapped, recovery_key))
        sealed = key_file.seal(PURPOSE, secret, passphrase, cost or KdfCost())
        try:
            write_whole(self._wrapped, sealed.text.encode())
        except OSError as error:
            raise _not_saved(error) from error
        return sealed.recovery_key

    def public(self) -> bytes:
        """Return the public half, 32 bytes.

        Raises:
            NoSigningKeyError: if there is none that can be read.

        """
        try:
            with self._public.open("rb") as file:
                return bytes.fromhex(json.loads(file.read(PUBLIC_MOST_BYTES))["ed25519"])
        except (OSError, ValueError, KeyError, TypeError):
            raise NoSigningKeyError from None


def _public_text(public: bytes) -> bytes:
    return json.dumps({"ed25519": public.hex()}).encode()


def _secret(opened: tuple[str, bytes]) -> bytes:
    purpose, secret = opened
    if purpose != PURPOSE:  # a case's key lies there
        raise CaseDamagedError(FILE_NAME)
    return secret


def _not_saved(error: OSError) -> MachineError:
    return MachineError(
        tr("The signing key could not be saved."),
        why=tr("The system says: {error}.", error=error.strerror),
        next_step=tr("Make room or get the right to write where settings are kept."),
    )


def _there(file: Path) -> RequestError:
    return RequestError(
        tr("No key was made: there is one on this machine."),
        why=tr("What was signed with it is known by its fingerprint."),
        next_step=tr("Keep it; or move its file away first, if it is to be replaced: {file}.", file=str(file)),
    )
