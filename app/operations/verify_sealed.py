"""Tells of a sealed file what holds, what does not, and what could not be checked with what was given."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.language import tr
from app.report import signature
from app.report.container import ContainerError
from app.report.release import UnreleasedContentError, of_sealed
from app.report.sealing import NotForYouError, SealedFileError, Unsealed, read_head, unseal
from app.store.audit import FIRST_PREVIOUS, hash_row

BODY = ("number", "at", "examiner", "verb", "subject", "detail")


class Verdict(StrEnum):
    """What a check came to."""

    HOLDS = "holds"
    FAILS = "does not hold"
    OPEN = "not checked"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: what was looked at, what it came to, and a sentence."""

    about: str
    verdict: Verdict
    sentence: str

    @property
    def is_bad(self) -> bool:
        """Whether the file is not to be relied on."""
        return self.verdict is Verdict.FAILS


def verify(
    untrusted: bytes, opener: str | None, *, is_passphrase: bool = False, signer: str | None = None
) -> list[Finding]:
    """Return a finding for each check; one that was not possible is told as such.

    Args:
        untrusted: the file.
        opener: an age identity or a pass phrase; None leaves the content unchecked.
        is_passphrase: which of the two it is.
        signer: the fingerprint that the sender told; None leaves unchecked who that is.

    Raises:
        SealedFileError: if it is no sealed file at all.

    """
    head = read_head(untrusted)
    found = [_file(intact=head.intact), _signer(head.fingerprint, signer)]
    if not head.intact:
        return [*found, Finding("content", Verdict.OPEN, tr("A file that was altered is not opened."))]
    if opener is None:
        why = tr("The content was not opened: that takes the key or the pass phrase that it was sealed for.")
        return [*found, Finding("content", Verdict.OPEN, why)]
    try:
        inner = unseal(untrusted, opener, is_passphrase=is_passphrase)
    except NotForYouError as error:
        return [*found, Finding("content", Verdict.OPEN, error.what)]
    except (ContainerError, SealedFileError) as error:
        return [*found, Finding("content", Verdict.FAILS, error.why)]
    parts = tr("%n part(s) (is|are) as signed, each by its hash.", "", len(inner.parts))
    return [*found, Finding("content", Verdict.HOLDS, parts), *_release(inner), *_audit(inner)]


def verify_report(untrusted_signature: bytes, report: bytes, signer: str | None = None) -> list[Finding]:
    """Return what the signature beside a report tells of it.

    Raises:
        ReportSignatureError: if it is no signature.

    """
    found = signature.read(untrusted_signature, report)
    return [_file(intact=found.holds), _signer(found.fingerprint, signer)]


def _file(*, intact: bool) -> Finding:
    if intact:
        return Finding("file", Verdict.HOLDS, tr("The file is as it was signed, to the last byte."))
    return Finding("file", Verdict.FAILS, tr("The file was altered, or cut off, after it was signed."))


def _signer(found: str, told: str | None) -> Finding:
    if told is None:
        sentence = tr("It was signed by {fingerprint}. Whose key that is, only the sender can tell.", fingerprint=found)
        return Finding("signer", Verdict.OPEN, sentence)
    if "".join(told.split()).lower() == "".join(found.split()):
        return Finding("signer", Verdict.HOLDS, tr("It was signed by the key that was named: {key}.", key=found))
    return Finding("signer", Verdict.FAILS, tr("It was signed by another key than was named: {key}.", key=found))


def _release(inner: Unsealed) -> Iterator[Finding]:
    """Yield by whose word clear pictures are in it; whose keys these are, a file cannot tell."""
    try:
        found = of_sealed(inner)
    except UnreleasedContentError as error:
        yield Finding("release", Verdict.FAILS, f"{error.what} {error.why}")
        return
    if found is None:
        return
    said = found.word.statement
    two = {"first": said.first.name, "second": said.second.name}
    clear = tr(
        "%n clear picture(s): {first} and {second} released exactly these, to exactly these recipients. Why: {why}",
        "",
        len(found.media),
        **two,
        why=said.why,
    )
    yield Finding("release", Verdict.HOLDS, clear)
    for each in (said.first, said.second):
        whose = tr(
            "The release was signed by {key}, for {name}. Whose key that is, only they can tell.",
            key=each.fingerprint,
            name=each.name,
        )
        yield Finding("released_by", Verdict.OPEN, whose)


def _audit(inner: Unsealed) -> Iterator[Finding]:
    """Yield whether the audit trail that goes along is whole, and ends in the head that the manifest names."""
    if inner.manifest.get("whole_case") is not True:
        sentence = tr("Of the audit trail a part goes along; whether the whole of it holds, only the case can tell.")
        yield Finding("audit", Verdict.OPEN, sentence)
        return
    try:
        rows = [json.loads(line) for line in inner.parts.get("audit.jsonl", b"").splitlines()]
        end = _end(rows)
    except (ValueError, KeyError, TypeError, RecursionError):
        end = None
    if end is None or end != inner.manifest.get("audit"):
        yield Finding("audit", Verdict.FAILS, tr("The rows of the audit trail do not follow one another."))
    else:
        yield Finding("audit", Verdict.HOLDS, tr("The audit trail is whole; it ends in {head}.", head=end))


def _end(rows: list[Mapping[str, object]]) -> str | None:
    """Return the head that a trail ends in; None where a row does not follow the one before it."""
    previous = FIRST_PREVIOUS
    for number, row in enumerate(rows, 1):
        body = tuple(row[name] for name in BODY)
        follows = row["previous_hash"] == previous and row["number"] == number
        if not follows or hash_row(body, previous) != row["row_hash"]:  # type: ignore[arg-type]  # whatever it is, it is hashed
            return None
        previous = str(row["row_hash"])
    return f"{len(rows)}:{previous}" if rows else "0"
