"""A word of two people in a case: one says it, the other says it too, either takes it back; each with an audit row.

The second person needs no case: their signature is made on the file of the word, wherever their key is.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.language import tr
from app.operations.job import Job
from app.report import joint_word
from app.report.joint_statement import NAME_MOST, OtherWordError, Party, Statement, refuse_other
from app.report.joint_word import JointWord, Part, Signature
from app.report.sealing import fingerprint, public_bytes
from app.store import joint_words
from app.store.joint_words import KeptSignature, KeptWord
from app.store.outgoing import case_id

VERBS: Mapping[Part, str] = {
    Part.FIRST: "word.say",
    Part.SECOND: "word.say_too",
    Part.TAKEN_BACK: "word.take_back",
}
NONCE_BYTES = 16
BEGINNING = re.compile(r"[0-9a-f]{4,64}")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be said: for what purpose, on exactly what, why, who says so too, and for how long.

    ``second`` is named by the fingerprint that they told by another way than a file; ``first`` is the name that the
    examiner at work goes by, "" for the one in the case.
    """

    purpose: str
    subject: Mapping[str, object]
    why: str
    second: Party
    lasts: timedelta
    first: str = ""


def say_first(job: Job, asked: Asked, signer: Ed25519PrivateKey, now: datetime | None = None) -> JointWord:
    """Say it, signed; the second says so by ``say_too`` on the file that ``joint_word.write`` makes.

    Raises:
        SamePersonError: if the second is the first.
        JointWordError: if something is missing, or it is to last too long. Nothing is kept.

    """
    at = (now or datetime.now(UTC)).replace(microsecond=0)
    first = Party(_plain(asked.first or job.case.examiner), fingerprint(public_bytes(signer)))
    second = Party(_plain(asked.second.name), as_compared(asked.second.fingerprint))
    named = (asked.purpose, case_id(job.case.db), _plain(job.case.folder.stem), asked.subject, asked.why.strip())
    statement = Statement(*named, first, second, at, at + asked.lasts, os.urandom(NONCE_BYTES).hex())
    word = joint_word.say_first(statement, signer)
    _keep(job, word)
    return word


def take_in(job: Job, untrusted: bytes, purpose: str) -> JointWord:
    """Keep what a file brings: the second's signature, or that one of the two took it back; return the whole word.

    What is known is not kept twice. Only signatures come in by a file, never a word: whoever carried it could bring
    another, under the same names, with keys of their own.

    Raises:
        JointWordError: if it holds no word of two people, or was altered.
        OtherWordError: if it is of another case, for another purpose, or was never asked for here. Nothing is kept.

    """
    word = joint_word.read(untrusted)
    refuse_other(word.statement, purpose, case_id(job.case.db))
    if not joint_words.find(job.case.db, word.id):
        raise OtherWordError(tr("This case has not asked for it."))
    return _keep(job, word)


def say_too(
    job: Job, name: str, signer: Ed25519PrivateKey, now: datetime | None = None, *, looked_for: str = ""
) -> JointWord:
    """Let the second sign at this machine, with a key of their own; the row says what they looked for, if anything.

    Raises:
        SamePersonError: if it is the first's key.
        StrangerError: if it is not the second's.
        NotStandingError: if it has ended, or was taken back. Nothing is kept.

    """
    return _keep(job, joint_word.say_too(of_case(job.case.db, name), signer, now), looked_for)


def take_back(job: Job, name: str, signer: Ed25519PrivateKey) -> JointWord:
    """Take a word back, as one of the two who said it.

    Raises:
        StrangerError: if the key is neither's.

    """
    return _keep(job, joint_word.take_back(of_case(job.case.db, name), signer))


def of_case(db: Database, name: str) -> JointWord:
    """Return a word of a case, by its SHA-256 or how that begins; its signatures are checked again.

    Raises:
        RequestError: if there is none, or more than one.
        JointWordError: if what is kept does not fit.

    """
    beginning = name.strip().lower()
    found = joint_words.find(db, beginning) if BEGINNING.fullmatch(beginning) else []
    if len(found) != 1:
        raise RequestError(
            tr("There is no one word of two people of that name in this case: {name}.", name=name[:80]),
            next_step=tr("Name it by how its number begins, as it is listed."),
        )
    return _read(found[0])


def listed(db: Database, purpose: str) -> list[JointWord]:
    """Return the words of a case for one purpose, the newest first; their signatures are checked again.

    Raises:
        JointWordError: if what is kept does not fit.

    """
    return [_read(each) for each in joint_words.listed(db, purpose)]


def as_compared(told: str) -> str:
    """Return a fingerprint as it is signed, however it was typed."""
    digits = "".join(told.split()).lower()
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def _keep(job: Job, word: JointWord, looked_for: str = "") -> JointWord:
    """Keep what is new of a word, with an audit row for each signature; return it with all that was known of it."""
    signatures = tuple(KeptSignature(each.part.value, each.signer, each.signature) for each in word.signatures)
    kept = KeptWord(word.id, word.statement.signed_bytes(), signatures)
    known = joint_words.find(job.case.db, word.id)
    before = {(each.part, each.signer) for each in known[0].signatures} if known else set()
    now = datetime.now(UTC)
    for each in signatures:
        if (each.part, each.signer) not in before:
            detail = _detail(word, Part(each.part), each.signer) + (looked_for and f"; looked for: {looked_for}")
            with job.case.act(VERBS[Part(each.part)], word.id, detail) as db:
                one = KeptWord(kept.word, kept.statement, (each,))
                joint_words.add(db, one, word.statement.purpose, job.case.examiner, now)
    return of_case(job.case.db, word.id)


def _detail(word: JointWord, part: Part, signer: bytes) -> str:
    said, key = word.statement, fingerprint(signer)
    name = next(each.name for each in (said.first, said.second) if each.fingerprint == key)
    until = said.expires_at.isoformat()
    told = f"{said.purpose}, {part.value}: {name}, {key}"
    return told if part is Part.TAKEN_BACK else f"{told}; until {until}; why: {said.why}"


def _read(kept: KeptWord) -> JointWord:
    """Return a kept word as it is read out of a file, so that nothing is believed that no file could bring."""
    signatures = tuple(Signature(Part(each.part), each.signer, each.signature) for each in kept.signatures)
    return joint_word.of_parts(kept.statement, signatures)


def _plain(name: str) -> str:
    """Return a name as a word can bear it: of letters that are seen, and not too long."""
    return "".join(each if each.isprintable() else " " for each in name).strip()[:NAME_MOST]
