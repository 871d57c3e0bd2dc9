"""key.json: the random key of a case, wrapped by the pass phrase and by the recovery key.

Pass phrase → Argon2id → unwraps the case key → HKDF for each purpose. Changing the pass phrase wraps the same case key
anew. What the file says of the cost is capped before it is believed, and the whole header is the associated data of
both wrappings: no field can be changed without either being refused.
"""

import hashlib
import json
import os
import unicodedata
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.domain.errors import CaseDamagedError, CaseTooNewError, RequestError, WeakPassphraseError, WrongPassphraseError
from app.domain.language import tr
from app.store import recovery_key

KEY_FILE = "key.json"
FORMAT, VERSION = "homeward case key", 1
KEY_BYTES, SALT_BYTES, NONCE_BYTES, TAG_BYTES = 32, 32, 12, 16
PASSPHRASE_LEAST = 14
FILE_MOST_BYTES = 16_384
MEMORY_MOST_KIB, PASSES_MOST, LANES_MOST = 2 << 20, 16, 16
MEMORY_LEAST_KIB_A_LANE = 8


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess of the pass phrase costs; the default takes about a second.

    Source: RFC 9106, section 4, with the memory that lab machines have.
    """

    memory_kib: int = 262_144
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        """Refuse what no computer should be made to do by a file, and what Argon2 does not define."""
        in_range = 1 <= self.lanes <= LANES_MOST and 1 <= self.passes <= PASSES_MOST
        if not in_range or not MEMORY_LEAST_KIB_A_LANE * self.lanes <= self.memory_kib <= MEMORY_MOST_KIB:
            raise ValueError(f"not a cost that is accepted: {self}")


@dataclass(frozen=True, slots=True)
class SealedKey:
    """The text of a key file, and the recovery key that opens it too."""

    text: str
    recovery_key: str


@dataclass(frozen=True, slots=True)
class _Header:
    case_id: str
    cost: KdfCost
    passphrase_salt: bytes
    recovery_salt: bytes

    def associated(self, purpose: str) -> bytes:
        head = {"format": FORMAT, "version": VERSION, "case_id": self.case_id, "cost": asdict(self.cost)}
        salts = {"passphrase_salt": self.passphrase_salt.hex(), "recovery_salt": self.recovery_salt.hex()}
        return json.dumps(head | salts | {"purpose": purpose}, sort_keys=True).encode()


def seal(case_id: str, case_key: bytes, passphrase: str | bytearray, cost: KdfCost) -> SealedKey:
    """Wrap a case key by a pass phrase and by a new recovery key.

    Raises:
        WeakPassphraseError: the pass phrase is too short.

    """
    typed = _typed(passphrase)
    if len(typed.decode()) < PASSPHRASE_LEAST:
        raise WeakPassphraseError(PASSPHRASE_LEAST)
    header = _Header(case_id, cost, os.urandom(SALT_BYTES), os.urandom(SALT_BYTES))
    secret = recovery_key.new_secret()
    wrapped = {
        "passphrase": _wrap(_from_passphrase(typed, header), case_key, header.associated("passphrase")),
        "recovery": _wrap(_from_recovery(secret, header), case_key, header.associated("recovery")),
    }
    body: dict[str, Any] = json.loads(header.associated("")) | {"wrapped": wrapped}
    body.pop("purpose")
    return SealedKey(json.dumps(body | {"check": _check(body)}, indent=1) + "\n", recovery_key.to_text(secret))


def open_with_passphrase(path: Path, passphrase: str | bytearray) -> tuple[str, bytes]:
    """Return the case's id and key.

    Raises:
        WrongPassphraseError: the pass phrase does not fit.
        CaseDamagedError: the key file is not what was written.
        CaseTooNewError: a later version wrote it.

    """
    header, wrapped = _read(path)
    key = _unwrap(_from_passphrase(_typed(passphrase), header), wrapped["passphrase"], header.associated("passphrase"))
    if key is None:
        raise WrongPassphraseError
    return header.case_id, key


def open_with_recovery_key(path: Path, text: str) -> tuple[str, bytes]:
    """Return the case's id and key.

    Raises:
        RequestError: it is mistyped, or another case's.
        CaseDamagedError: the key file is not what was written.
        CaseTooNewError: a later version wrote it.

    """
    secret = recovery_key.from_text(text)
    header, wrapped = _read(path)
    key = _unwrap(_from_recovery(secret, header), wrapped["recovery"], header.associated("recovery"))
    if key is None:
        raise RequestError(
            tr("This recovery key does not open this case."),
            why=tr("It is another case's, or the case's key file was altered."),
            next_step=tr("Look for the sheet that was printed when this case was made."),
        )
    return header.case_id, key


def purpose_key(case_key: bytes, purpose: str) -> bytearray:
    """Return the 32 bytes that serve one purpose; knowing them tells nothing of the others."""
    return bytearray(HKDF(SHA256(), KEY_BYTES, salt=None, info=f"homeward {purpose}".encode()).derive(case_key))


def _typed(passphrase: str | bytearray) -> bytes:
    """Return the pass phrase as bytes, the same whichever way a keyboard composes its letters."""
    try:
        text = passphrase if isinstance(passphrase, str) else passphrase.decode()
    except UnicodeDecodeError:
        raise RequestError(tr("The pass phrase is not text."), why=tr("It is not UTF-8.")) from None
    return unicodedata.normalize("NFC", text).encode()


def _from_passphrase(typed: bytes, header: _Header) -> bytes:
    cost = header.cost
    return hash_secret_raw(
        typed, header.passphrase_salt, cost.passes, cost.memory_kib, cost.lanes, hash_len=KEY_BYTES, type=Type.ID
    )


def _from_recovery(secret: bytes, header: _Header) -> bytes:
    # 160 random bits cannot be guessed, so nothing need be made slow here.
    return HKDF(SHA256(), KEY_BYTES, salt=header.recovery_salt, info=b"homeward recovery").derive(secret)


def _wrap(wrapping_key: bytes, case_key: bytes, associated: bytes) -> str:
    nonce = os.urandom(NONCE_BYTES)
    return (nonce + AESGCM(wrapping_key).encrypt(nonce, case_key, associated)).hex()


def _unwrap(wrapping_key: bytes, wrapped: bytes, associated: bytes) -> bytes | None:
    try:
        return AESGCM(wrapping_key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], associated)
    except InvalidTag:
        return None


def _read(path: Path) -> tuple[_Header, dict[str, bytes]]:
    try:
        with path.open("rb") as file:
            untrusted_body = json.loads(file.read(FILE_MOST_BYTES))
        if untrusted_body["format"] == FORMAT and untrusted_body["version"] > VERSION:
            raise CaseTooNewError({f"key_file_{untrusted_body['version']}"})
        return _checked(untrusted_body)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise CaseDamagedError(tr("its key file is not readable")) from None


def _checked(untrusted_body: dict[str, Any]) -> tuple[_Header, dict[str, bytes]]:
    check = untrusted_body.pop("check")
    if check != _check(untrusted_body) or untrusted_body["format"] != FORMAT or untrusted_body["version"] != VERSION:
        raise ValueError("the check does not fit")
    untrusted_cost = untrusted_body["cost"]
    names = [field.name for field in fields(KdfCost)]
    if sorted(untrusted_cost) != sorted(names) or any(type(untrusted_cost[name]) is not int for name in names):
        raise ValueError("a cost is not three whole numbers")
    cost = KdfCost(**untrusted_cost)
    salts = [bytes.fromhex(untrusted_body[name]) for name in ("passphrase_salt", "recovery_salt")]
    wrapped = {name: bytes.fromhex(untrusted_body["wrapped"][name]) for name in ("passphrase", "recovery")}
    lengths_fit = all(len(salt) == SALT_BYTES for salt in salts)
    if not lengths_fit or any(len(each) != NONCE_BYTES + KEY_BYTES + TAG_BYTES for each in wrapped.values()):
        raise ValueError("a length does not fit")
    if type(untrusted_body["case_id"]) is not str:
        raise ValueError("the case has no name")
    return _Header(untrusted_body["case_id"], cost, *salts), wrapped


def _check(body: dict[str, Any]) -> str:
    """Return a checksum: it tells a torn or rotten file from a wrong pass phrase, and protects nothing."""
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
