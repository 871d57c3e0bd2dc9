"""A sealed file: a signed head of three lines, and behind it a container in an age stream, signed within too.

The head's signature covers the encrypted bytes: anybody can tell with the sender's key alone whether the file is as it
was sent. The one within covers the parts and whom they were sealed for: who opened the file can show its container to
others, but cannot pass it off as sent to them. A file holds where one key made both, and its reader is named within.

    tail -n +4 FILE | age -d -i KEY > container       what stock tools make of it

Sources: the age specification (C2SP, age-encryption.org/v1); RFC 8032 for Ed25519.
"""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.domain.errors import RequestError
from app.domain.language import tr
from app.report import container
from app.report.container import ContainerError
from app.report.recipients import KEY_BYTES, Identity, identity_of, named, recipient_of

VERSION, WITH_CLEAR = 1, 2
"""The second is of case files in which clear pictures go along by a word of two people; all others are of the first."""
RELEASE, CLEAR, COVERS = "release.json", "clear/", "covers.jsonl"
"""The parts that are in files of the second version alone."""
MANIFEST, SIGNATURE = "manifest.json", "manifest.signature"
SIGNATURE_BYTES = 64
HEAD_MOST = 256
AGE_FIRST_LINE = b"age-encryption.org/v1\n"
WORK_MOST = 20
"""Two to this power: a pass phrase may cost a reader no more than some ten seconds."""
SCRYPT = re.compile(rb"-> scrypt [A-Za-z0-9+/]+ (\d{1,4})\n")
AGE_HEADER_END = b"\n--- "
AGE_HEADER_MOST_BYTES = 16_384
"""Reading one takes as long as its square: this much takes a second, ten times as much two minutes."""
RECIPIENTS_MOST = 100
DAMAGED = (
    "decryption error",
    "failed to fill whole buffer",
    "Header MAC is invalid",
    "Header is invalid",
    "Incomplete header",
    "Unknown age format",
)
"""How the age library says that it is not the key that is wrong."""
FIELD_PRIME = 2**255 - 19
ORDER_EIGHT_Y = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
SMALL_ORDER_Y = frozenset({0, 1, FIELD_PRIME - 1, ORDER_EIGHT_Y, FIELD_PRIME - ORDER_EIGHT_Y})
"""The y of the eight points for which a signature can be made that fits many texts, without any private key."""
FINGERPRINT_GROUPS = 8


class SealedFileError(RequestError):
    """A file is no sealed file, or not as it was sealed."""

    code = "VID-435"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("This is not a sealed case file as it was sent."),
            why=why,
            next_step=tr("Ask the sender for the file again; nothing of it was taken over."),
        )


class NotForYouError(RequestError):
    """A sealed file does not open with what was given."""

    code = "VID-432"

    def __init__(self) -> None:
        super().__init__(
            tr("This file was not sealed for this key or pass phrase."),
            why=tr("It opens for those alone whom the sender named."),
            next_step=tr("Give the key or the pass phrase that the sender sealed it for."),
        )


class RecipientsError(RequestError):
    """A file cannot be sealed for nobody, nor for a crowd."""

    code = "VID-436"

    def __init__(self, many: int) -> None:
        super().__init__(
            tr("The file was not sealed: it would be for %n recipient(s).", "", many),
            why=tr("A sealed file is for 1 to {most} keys, or for a pass phrase.", most=RECIPIENTS_MOST),
            next_step=tr("Name those who are to read it; seal a second file where they are more."),
        )


@dataclass(frozen=True, slots=True)
class Form:
    """What tells one kind of sealed file from another: its first line, its manifest's format, and how that is said.

    What is signed begins with the file's words or the parts', so that no signature can stand for another.
    """

    first_line: bytes
    format: str
    file_words: bytes
    parts_words: bytes
    newest: int = VERSION


CASE_FILE = Form(
    b"homeward-sealed 1\n", "homeward case file", b"homeward sealed file 1\0", b"homeward sealed parts 1\0", WITH_CLEAR
)
REMARKS_FILE = Form(
    b"homeward-remarks 1\n", "homeward remarks", b"homeward remarks file 1\0", b"homeward remarks parts 1\0"
)
STASH_FILE = Form(b"homeward-stash 1\n", "homeward stash", b"homeward stash file 1\0", b"homeward stash parts 1\0")


@dataclass(frozen=True, slots=True)
class Addressees:
    """Whom a file is sealed for: recipients' public age keys; or, where there is none, whoever knows a pass phrase."""

    recipients: tuple[str, ...] = ()
    passphrase: str = field(default="", repr=False)

    @property
    def named(self) -> list[str]:
        """The recipients as the manifest names them: each once, in small letters, sorted."""
        return named(self.recipients)


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a sealed file says, and whether its signature fits."""

    signer: bytes
    intact: bool

    @property
    def fingerprint(self) -> str:
        """The signer's key as people compare it."""
        return fingerprint(self.signer)


@dataclass(frozen=True, slots=True)
class Unsealed:
    """What was in a sealed file: what is told of it, its other parts, and who signed them."""

    manifest: Mapping[str, object]
    parts: Mapping[str, bytes]
    signer: bytes


def fingerprint(public_key: bytes) -> str:
    """Return a public key in a form that is read over a telephone: eight groups of four hexadecimal digits."""
    digits = hashlib.sha256(b"homeward fingerprint\0" + public_key).hexdigest()[: 4 * FINGERPRINT_GROUPS]
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def public_bytes(key: Ed25519PrivateKey) -> bytes:
    """Return the public half, 32 bytes."""
    return key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def pack(
    about: Mapping[str, object],
    parts: Mapping[str, bytes],
    addressees: Addressees,
    signer: Ed25519PrivateKey,
    form: Form = CASE_FILE,
) -> bytes:
    """Return the signed container of parts; the same parts, addressees and signer give the same bytes.

    Args:
        about: what the manifest tells besides the parts.
        parts: by name.
        addressees: whom it is for; a pass phrase leaves no trace but that no recipient is named.
        signer: of the manifest, which names each part's hash.
        form: what kind of file it is.

    """
    hashes = {name: {"sha256": hashlib.sha256(parts[name]).hexdigest(), "bytes": len(parts[name])} for name in parts}
    version = WITH_CLEAR if RELEASE in parts else VERSION
    own = {"format": form.format, "version": version, "sealed_for": addressees.named, "parts": hashes}
    manifest = canonical({**about, **own})
    signature = public_bytes(signer) + signer.sign(form.parts_words + manifest)
    return container.write({**parts, MANIFEST: manifest, SIGNATURE: signature})


def unpack(untrusted: bytes, form: Form = CASE_FILE) -> Unsealed:
    """Return what a container holds.

    Raises:
        ContainerError: if it is not what ``pack`` made.

    """
    parts = container.read(untrusted)
    manifest, signature = parts.pop(MANIFEST, None), parts.pop(SIGNATURE, None)
    if manifest is None or signature is None or len(signature) != KEY_BYTES + SIGNATURE_BYTES:
        raise ContainerError(tr("It has no signed manifest."))
    signer = signature[:KEY_BYTES]
    if not fits(signer, signature[KEY_BYTES:], form.parts_words + manifest):
        raise ContainerError(tr("The signature of its manifest does not fit."))
    told = _manifest(manifest, form)
    hashes = {name: {"sha256": hashlib.sha256(part).hexdigest(), "bytes": len(part)} for name, part in parts.items()}
    if canonical(told.get("parts")) != canonical(hashes):  # as text: to Python, 1 and 1.0 and true are one
        raise ContainerError(tr("Its parts are not those that its manifest names."))
    of_release = any(name in {RELEASE, COVERS} or name.startswith(CLEAR) for name in parts)
    if of_release != (told["version"] == WITH_CLEAR) or (of_release and RELEASE not in parts):
        raise ContainerError(tr("There are clear pictures in it that no word of two people releases."))
    return Unsealed(told, parts, signer)


def seal(packed: bytes, addressees: Addressees, signer: Ed25519PrivateKey, form: Form = CASE_FILE) -> bytes:
    """Return the sealed file of a container.

    Raises:
        RecipientError: if one of the recipients is none.
        RecipientsError: if nobody is named at all, or too many are.

    """
    stream = _encrypted(packed, addressees)
    signature = signer.sign(form.file_words + hashlib.sha512(stream).digest())
    lines = (b"signer " + base64.b64encode(public_bytes(signer)), b"signature " + base64.b64encode(signature))
    return form.first_line + b"\n".join(lines) + b"\n" + stream


def read_head(untrusted: bytes, form: Form = CASE_FILE) -> Head:
    """Return who signed a sealed file, and whether it is as it was signed.

    Raises:
        SealedFileError: if it is no sealed file.

    """
    found = _split(untrusted, form)
    signed = form.file_words + hashlib.sha512(found.stream).digest()
    return Head(found.signer, fits(found.signer, found.signature, signed))


def unseal(
    untrusted: bytes, opener: str | Ed25519PrivateKey, *, is_passphrase: bool = False, form: Form = CASE_FILE
) -> Unsealed:
    """Return what a sealed file holds.

    Args:
        untrusted: the file.
        opener: an age identity ("AGE-SECRET-KEY-1…"), the signing key that it was sealed for, or the pass phrase.
        is_passphrase: whether it is the last.
        form: what kind of file it is.

    Raises:
        SealedFileError: if it is no sealed file, or was altered, or was sealed for others than for whom it opens.
        NotForYouError: if the opener does not fit.
        ContainerError: if what was sealed is not as it was written.

    """
    head = read_head(untrusted, form)
    if not head.intact:
        raise SealedFileError(tr("It was altered, or cut off, after it was signed."))
    try:
        reader = None if is_passphrase else identity_of(opener)
    except pyrage.IdentityError:
        raise NotForYouError from None
    secret = str(opener) if reader is None else reader[0]
    inner = unpack(_decrypted(bytes(_split(untrusted, form).stream), secret), form)
    if inner.signer != head.signer:
        raise SealedFileError(tr("One key signed the file, and another its content."))
    addressed = inner.manifest.get("sealed_for")
    if not isinstance(addressed, list) or (reader[1] not in addressed if reader is not None else addressed):
        raise SealedFileError(tr("It was sealed for others; somebody else than its sender encrypted it for you."))
    return inner


def canonical(value: object) -> bytes:
    """Return JSON with sorted keys, without spaces, ending in a line break: one text for one value."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode() + b"\n"


def _encrypted(packed: bytes, addressees: Addressees) -> bytes:
    if addressees.passphrase and not addressees.recipients:
        return bytes(pyrage.passphrase.encrypt(packed, addressees.passphrase))
    keys = [recipient_of(each) for each in addressees.named]
    if not 1 <= len(keys) <= RECIPIENTS_MOST:
        raise RecipientsError(len(keys))
    return bytes(pyrage.encrypt(packed, keys))


class _Split(NamedTuple):
    signer: bytes
    signature: bytes
    stream: memoryview


def _split(untrusted: bytes, form: Form) -> _Split:
    """Return the signer's key, the signature and the age stream, which is not copied."""
    first = form.first_line
    if not untrusted.startswith(first):
        newer = untrusted.startswith(first[: first.index(b" ") + 1])
        raise SealedFileError(
            tr("It was made by a newer version, whose form this version does not know.")
            if newer
            else tr("It does not begin as a sealed file does.")
        )
    lines = untrusted[len(first) : HEAD_MOST].split(b"\n", 2)
    try:
        signing, signed, _ = lines
        signer, signature = _value(signing, b"signer "), _value(signed, b"signature ")
    except (ValueError, binascii.Error):
        raise SealedFileError(tr("Its head cannot be read.")) from None
    if len(signer) != KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        raise SealedFileError(tr("Its head cannot be read."))
    return _Split(signer, signature, memoryview(untrusted)[len(first) + len(signing) + len(signed) + 2 :])


def _value(line: bytes, name: bytes) -> bytes:
    if not line.startswith(name):
        raise ValueError("another line")
    text = line.removeprefix(name)
    value = base64.b64decode(text, validate=True)
    if base64.b64encode(value) != text:
        raise ValueError("a value that could be written in another way")
    return value


def fits(signer: bytes, signature: bytes, signed: bytes) -> bool:
    """Tell whether a signature is the signer's; by a key of small order, or not written as keys are, none is."""
    y = int.from_bytes(signer, "little") & ((1 << 255) - 1)
    if y >= FIELD_PRIME or y in SMALL_ORDER_Y:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(signer).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _decrypted(stream: bytes, opener: str | Identity) -> bytes:
    """Return what was encrypted; a text opens it as pass phrase."""
    if not stream.startswith(AGE_FIRST_LINE) or stream.find(AGE_HEADER_END, 0, AGE_HEADER_MOST_BYTES) < 0:
        raise SealedFileError(tr("What was encrypted does not begin as it does in a sealed file, or names too many."))
    stanza = SCRYPT.match(stream, len(AGE_FIRST_LINE))
    if stanza is not None and int(stanza[1]) > WORK_MOST:
        raise SealedFileError(tr("It asks for more work than a pass phrase may cost."))
    try:
        if isinstance(opener, str):
            return bytes(pyrage.passphrase.decrypt(stream, opener))
        return bytes(pyrage.decrypt(stream, [opener]))
    except pyrage.DecryptError as error:
        if str(error).startswith(DAMAGED):
            raise SealedFileError(
                tr("What was encrypted cannot be read: it was damaged before it was signed.")
            ) from None
        raise NotForYouError from None


def _manifest(text: bytes, form: Form) -> Mapping[str, object]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        raise ContainerError(tr("Its manifest cannot be read.")) from None
    if not isinstance(told, dict) or told.get("format") != form.format:
        raise ContainerError(tr("Its manifest is of something else than a case file."))
    if not _is_canonical(told, text):
        raise ContainerError(tr("Its manifest is not written as manifests are."))
    version = told.get("version")
    if type(version) is not int or not VERSION <= version <= form.newest:
        raise ContainerError(tr("It was made by a newer version, whose case files this version does not know."))
    return told


def _is_canonical(told: object, text: bytes) -> bool:
    try:
        return canonical(told) == text
    except (ValueError, RecursionError):  # no number, half a letter, or too deep
        return False
