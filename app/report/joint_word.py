"""A joint word: what two people have said, each by signing the very same bytes with a key of their own.

What is signed names both people by the fingerprints of their keys, says for what purpose, of which case, on exactly
what, why and until when. So no third key can stand in for either of the two, no one person can be both, and no word
can pass for another's. Either can take it back, signed too. The format is published in
``resources/help/two-people.md``, with vectors in ``tests/report/joint_word_vectors.json``.

Sources: RFC 8032 for Ed25519.
"""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import RequestError
from app.domain.language import tr
from app.report.joint_statement import (
    SAID_WORDS,
    JointWordError,
    OtherWordError,
    Party,
    SamePersonError,
    Statement,
    check,
    refuse_one_person,
    refuse_other,
    statement_of,
)
from app.report.recipients import KEY_BYTES
from app.report.sealing import SIGNATURE_BYTES, canonical, fingerprint, fits, public_bytes

FORMAT, VERSION = "homeward joint word", 1
BACK_WORDS = b"homeward joint word taken back 1\0"
"""What is signed begins with this, so that no signature of anything else can stand for it."""
FILE_MOST_BYTES = 16 << 20


class StrangerError(RequestError):
    """A key is neither of the two that a word names."""

    code = "VID-477"

    def __init__(self, named: str, found: str) -> None:
        super().__init__(
            tr("Nothing was signed: the word names another key."),
            why=tr("It names {named}, and this is {found}.", named=named, found=found),
            next_step=tr("Sign with the key that is named, or have the word made again for this one."),
        )


class NotStandingError(RequestError):
    """A word does not stand: it is one person's alone, has ended, or was taken back."""

    code = "VID-478"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("Nothing was done: two people have not said so, or no longer."),
            why=why,
            next_step=tr("Have it said anew, by both."),
        )


class Part(StrEnum):
    """What a signature under a word says."""

    FIRST = "first"
    SECOND = "second"
    TAKEN_BACK = "taken back"


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature under a word: what it says, by which key."""

    part: Part
    signer: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class JointWord:
    """A statement and the signatures under it; each of them was checked as it was read or made."""

    statement: Statement
    signatures: tuple[Signature, ...] = ()

    @property
    def id(self) -> str:
        """Return what it is known by: the SHA-256 of the bytes that both sign."""
        return hashlib.sha256(self.statement.signed_bytes()).hexdigest()

    def has(self, part: Part) -> bool:
        """Tell whether it bears such a signature."""
        return any(each.part is part for each in self.signatures)

    def party(self, part: Part) -> Party | None:
        """Return who signed it so; of several who took it back the first."""
        found = next((fingerprint(each.signer) for each in self.signatures if each.part is part), None)
        both = (self.statement.first, self.statement.second)
        return next((each for each in both if each.fingerprint == found), None)

    def standing(self, now: datetime) -> str:
        """Return why it does not stand, or nothing where both have said so and it has not ended."""
        said = self.statement
        if (back := self.party(Part.TAKEN_BACK)) is not None:
            return tr("{name} has taken it back.", name=back.name)
        for part, party in ((Part.FIRST, said.first), (Part.SECOND, said.second)):
            if not self.has(part):
                return tr("{name} has not signed it yet.", name=party.name)
        if now >= said.expires_at:
            return tr("It ended on {at}.", at=_shown(said.expires_at))
        if now < said.made_at - timedelta(days=1):
            return tr("It was made later than this machine's clock says that it is.")
        return ""

    def require(self, purpose: str, case_id: str, now: datetime | None = None) -> None:
        """Refuse a word that does not stand, or is on something else.

        Raises:
            OtherWordError: if it is of another case, or for another purpose.
            NotStandingError: if not both have signed it, it has ended, or one took it back.

        """
        refuse_other(self.statement, purpose, case_id)
        if why := self.standing(now or datetime.now(UTC)):
            raise NotStandingError(why)


def say_first(statement: Statement, key: Ed25519PrivateKey) -> JointWord:
    """Return the word, signed by the first.

    Raises:
        SamePersonError: if the second is the first.
        StrangerError: if the key is not the first's.
        JointWordError: if the statement is not one that can be made.

    """
    refuse_one_person(statement)
    check(statement)
    return _signed(JointWord(statement), Part.FIRST, key)


def say_too(word: JointWord, key: Ed25519PrivateKey, now: datetime | None = None) -> JointWord:
    """Return the word, signed by the second as well.

    Raises:
        SamePersonError: if it is the first's key.
        StrangerError: if the key is not the second's.
        NotStandingError: if the first has not signed it, it has ended, or it was taken back.

    """
    if fingerprint(public_bytes(key)) == word.statement.first.fingerprint:
        raise SamePersonError(tr("The key that is to sign second has signed first."))
    both = _signed(word, Part.SECOND, key)
    if why := both.standing(now or datetime.now(UTC)):
        raise NotStandingError(why)
    return both


def take_back(word: JointWord, key: Ed25519PrivateKey) -> JointWord:
    """Return the word, taken back by one of the two.

    Raises:
        StrangerError: if the key is neither's.

    """
    return _signed(word, Part.TAKEN_BACK, key)


def write(word: JointWord) -> bytes:
    """Return the file of a word: one line of JSON, in one way only."""
    signatures = [
        {"ed25519": each.signer.hex(), "part": each.part.value, "signature": each.signature.hex()}
        for each in sorted(word.signatures, key=lambda each: (each.part, each.signer))
    ]
    told = {"format": FORMAT, "version": VERSION, "statement": word.statement.plain(), "signatures": signatures}
    return canonical(told)


def read(untrusted: bytes) -> JointWord:
    """Return the word that a file holds; every signature under it fits.

    Raises:
        JointWordError: if it holds none, was altered, or is of a version that is not known.
        SamePersonError: if one person would be both.

    """
    if len(untrusted) > FILE_MOST_BYTES:
        raise JointWordError(tr("It has more than {most} bytes.", most=FILE_MOST_BYTES))
    try:
        told: Any = json.loads(untrusted)
        if told["format"] == FORMAT and type(told["version"]) is int and told["version"] > VERSION:
            raise JointWordError(tr("It was made by a newer version, whose form this version does not know."))
        statement = statement_of(told["statement"])
        word = JointWord(statement, tuple(_signature(each) for each in told["signatures"]))
        as_written = write(word) == untrusted
    except (ArithmeticError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise JointWordError(tr("It cannot be read as one.")) from error
    if not as_written:
        raise JointWordError(tr("It is not written as this program writes one."))
    return _believed(word)


def of_parts(untrusted: bytes, signatures: tuple[Signature, ...]) -> JointWord:
    """Return the word of the bytes that were signed, and the signatures under them; each of them fits.

    Raises:
        JointWordError: if these are no such bytes, or a signature does not fit.

    """
    try:
        statement = statement_of(json.loads(untrusted.removeprefix(SAID_WORDS)))
        as_signed = statement.signed_bytes() == untrusted
    except (ArithmeticError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise JointWordError(tr("It cannot be read as one.")) from error
    if not as_signed:
        raise JointWordError(tr("It was altered after it was signed."))
    return _believed(JointWord(statement, signatures))


def merged(word: JointWord, other: JointWord) -> JointWord:
    """Return a word with the signatures of both its copies.

    Raises:
        OtherWordError: if they are two words.

    """
    if word.id != other.id:
        raise OtherWordError(tr("It was signed on other bytes."))
    known = {(each.part, each.signer) for each in word.signatures}
    new = (each for each in other.signatures if (each.part, each.signer) not in known)
    return replace(word, signatures=(*word.signatures, *new))


def _signed(word: JointWord, part: Part, key: Ed25519PrivateKey) -> JointWord:
    signer = public_bytes(key)
    named, found = _allowed(word.statement, part), fingerprint(signer)
    if found not in named:
        raise StrangerError(tr("{one} or {other}", one=named[0], other=named[-1]) if named[1:] else named[0], found)
    made = Signature(part, signer, key.sign(_over(word.statement, part)))
    others = tuple(each for each in word.signatures if (each.part, each.signer) != (part, signer))
    return replace(word, signatures=(*others, made))


def _allowed(statement: Statement, part: Part) -> tuple[str, ...]:
    """Return the fingerprints of those who may sign so."""
    first, second = statement.first.fingerprint, statement.second.fingerprint
    return {Part.FIRST: (first,), Part.SECOND: (second,), Part.TAKEN_BACK: (first, second)}[part]


def _over(statement: Statement, part: Part) -> bytes:
    """Return the bytes of a signature: the same for both who say so, others for who takes it back."""
    said = statement.signed_bytes()
    return said if part is not Part.TAKEN_BACK else BACK_WORDS + hashlib.sha256(said).digest()


def _believed(word: JointWord) -> JointWord:
    """Return a word that is one; refuse any other, whoever signed it."""
    refuse_one_person(word.statement)
    check(word.statement)
    seen = set()
    for each in word.signatures:
        if fingerprint(each.signer) not in _allowed(word.statement, each.part):
            raise JointWordError(tr("A key has signed it that it does not name."))
        if (each.part, each.signer) in seen or not fits(each.signer, each.signature, _over(word.statement, each.part)):
            raise JointWordError(tr("It was altered after it was signed."))
        seen.add((each.part, each.signer))
    if not word.has(Part.FIRST):
        raise JointWordError(tr("{name} has not signed it yet.", name=word.statement.first.name))
    return word


def _signature(told: Any) -> Signature:
    signer, signature = bytes.fromhex(told["ed25519"]), bytes.fromhex(told["signature"])
    if (len(signer), len(signature)) != (KEY_BYTES, SIGNATURE_BYTES):
        raise ValueError("not a key and a signature")
    return Signature(Part(told["part"]), signer, signature)


def _shown(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
