"""What two people sign: for what purpose, of which case, on exactly what, by whom, why and until when."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.domain.errors import RequestError
from app.domain.language import tr
from app.report.sealing import canonical

SAID_WORDS = b"homeward joint word 1\0"
"""What is signed begins with this, so that no signature of anything else can stand for it."""
LONGEST = timedelta(days=90)
TEXT_MOST, NAME_MOST = 4_000, 120
YEARS = range(2_000, 2_200)
"""Far from the ends of the calendar, so that every sum and every zone of a time is one too."""
FINGERPRINT = re.compile(r"[0-9a-f]{4}(?: [0-9a-f]{4}){7}")
PURPOSE = re.compile(r"[a-z][a-z ]{2,59}")
CASE_ID = re.compile(r"[0-9a-f]{32}")
MEMBERS = ("case", "case_id", "expires_at", "first", "made_at", "nonce", "purpose", "second", "subject", "why")


class JointWordError(RequestError):
    """A file is no word of two people, or not as it was signed."""

    code = "VID-475"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("This is not a word of two people as it was signed."),
            why=why,
            next_step=tr("Ask whoever sent it for the file again; nothing of it was taken over."),
        )


class SamePersonError(RequestError):
    """One person was to be both."""

    code = "VID-476"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("Two people have to say so, and this would be one."),
            why=why,
            next_step=tr("Let somebody else sign, with a key of their own."),
        )


class OtherWordError(RequestError):
    """A word is of another case, or for another purpose."""

    code = "VID-479"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("This word of two people is on something else."),
            why=why,
            next_step=tr("Take the one that is on this case and for this purpose."),
        )


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two: what they are called, and by which key they sign."""

    name: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Statement:
    """What both sign.

    Args:
        purpose: what kind of word it is, in small letters; a word for one purpose never serves another.
        case_id: of which case, 32 hexadecimal digits.
        case: what that is called, for people.
        subject: exactly what it is on; each purpose says of what members.
        why: the reason, in a person's words.
        first: who says so first.
        second: who says so too; another key, and another name.
        made_at: in whole seconds, UTC.
        expires_at: likewise; from then on it serves nothing.
        nonce: 32 random hexadecimal digits, so that no two words are one.

    """

    purpose: str
    case_id: str
    case: str
    subject: Mapping[str, object]
    why: str
    first: Party
    second: Party
    made_at: datetime
    expires_at: datetime
    nonce: str

    def plain(self) -> dict[str, object]:
        """Return it as it is signed and written."""
        return {
            "case": self.case,
            "case_id": self.case_id,
            "expires_at": self.expires_at.isoformat(),
            "first": {"fingerprint": self.first.fingerprint, "name": self.first.name},
            "made_at": self.made_at.isoformat(),
            "nonce": self.nonce,
            "purpose": self.purpose,
            "second": {"fingerprint": self.second.fingerprint, "name": self.second.name},
            "subject": dict(self.subject),
            "why": self.why,
        }

    def signed_bytes(self) -> bytes:
        """Return the very bytes that both sign."""
        return SAID_WORDS + canonical(self.plain())


def refuse_other(statement: Statement, purpose: str, case_id: str) -> None:
    """Refuse a statement of another case, or for another purpose.

    Raises:
        OtherWordError: if it is.

    """
    if statement.purpose != purpose:
        raise OtherWordError(tr("It is for another purpose: {purpose}.", purpose=statement.purpose))
    if statement.case_id != case_id:
        raise OtherWordError(tr("It is of another case: {case}.", case=statement.case))


def refuse_one_person(statement: Statement) -> None:
    """Refuse a statement whose two people are one, as far as keys and names tell.

    Raises:
        SamePersonError: if they are.

    """
    first, second = statement.first, statement.second
    if first.fingerprint == second.fingerprint:
        raise SamePersonError(tr("The first and the second have the same key."))
    if first.name.strip().casefold() == second.name.strip().casefold():
        raise SamePersonError(tr("The first and the second have the same name."))


def check(statement: Statement) -> None:
    """Refuse what no word says, whoever signed it."""
    texts = (
        (statement.why, TEXT_MOST),
        (statement.case, NAME_MOST),
        *((each.name, NAME_MOST) for each in _both(statement)),
    )
    if any(not text.strip() or not text.isprintable() or len(text) > most for text, most in texts):
        raise JointWordError(tr("A name, the case or the reason is missing, too long, or not in plain letters."))
    forms = ((PURPOSE, statement.purpose), (CASE_ID, statement.case_id), (CASE_ID, statement.nonce))
    named = ((FINGERPRINT, each.fingerprint) for each in _both(statement))
    if any(form.fullmatch(text) is None for form, text in (*forms, *named)):
        raise JointWordError(tr("A fingerprint, the case or the purpose is not written as one."))
    if not statement.subject:
        raise JointWordError(tr("It does not say on what it is."))
    if not statement.made_at < statement.expires_at <= statement.made_at + LONGEST:
        raise JointWordError(tr("It has to end, within %n day(s).", "", LONGEST.days))


def _both(statement: Statement) -> tuple[Party, Party]:
    return statement.first, statement.second


def statement_of(told: Any) -> Statement:
    """Return the statement that was read; any of Python's errors of reading where it is none."""
    if tuple(sorted(told)) != MEMBERS or not isinstance(told["subject"], dict):
        raise ValueError("not the members of a statement")
    return Statement(
        _text(told["purpose"]),
        _text(told["case_id"]),
        _text(told["case"]),
        told["subject"],
        _text(told["why"]),
        _party(told["first"]),
        _party(told["second"]),
        _time(told["made_at"]),
        _time(told["expires_at"]),
        _text(told["nonce"]),
    )


def _party(told: Any) -> Party:
    return Party(_text(told["name"]), _text(told["fingerprint"]))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _time(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None or at.utcoffset() != timedelta(0) or at.microsecond:
        raise ValueError("not a time in whole seconds, UTC")
    if at.year not in YEARS:
        raise ValueError("not a year in which this program is used")
    return at
