"""A release: a word of two people on which pictures may travel clear, and to whom; and what a sealed file has of it.

Its subject has two members: ``media``, the SHA-256 of each picture's file, and ``recipients``, the keys that the file
is sealed for; both sorted, each once. A file of which anything differs is refused as a whole.
"""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.errors import RequestError
from app.domain.ids import MediaId, media_id
from app.domain.language import tr
from app.report import joint_word
from app.report.joint_statement import JointWordError, OtherWordError, SamePersonError
from app.report.joint_word import JointWord, NotStandingError
from app.report.recipients import RecipientError, named, recipient_of
from app.report.sealing import CLEAR, RECIPIENTS_MOST, RELEASE, Addressees, Unsealed

PURPOSE = "release of clear pictures"
RELEASE_SUFFIX = ".homeward-release"
MEDIA_MOST = 5_000
CONTENT_MOST_BYTES = 60 << 20
"""A worker is handed no more at once, so that nobody could look at a larger one."""


class ReleaseError(RequestError):
    """What is to travel clear, or does, is not what two people released."""

    code = "VID-483"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("The clear pictures are not those that two people released, or not for these recipients."),
            why=why,
            next_step=tr("Release exactly what is sealed, to exactly those that it is sealed for."),
        )


class UnreleasedContentError(RequestError):
    """Clear pictures in a sealed file are not those that two people released."""

    code = "VID-481"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("The clear pictures in this sealed file are not as two people released them."),
            why=why,
            next_step=tr("Ask the sender for a file that holds what was released; nothing of this one was taken over."),
        )


@dataclass(frozen=True, slots=True)
class Release:
    """What two people released: the word, which pictures, and to whom."""

    word: JointWord
    media: tuple[MediaId, ...]
    recipients: tuple[str, ...]

    def require(self, case_id: str, now: datetime | None = None) -> None:
        """Refuse it where two people have not said so, or no longer.

        Raises:
            OtherWordError: if it is of another case.
            NotStandingError: if not both have signed it, it has ended, or one took it back.

        """
        self.word.require(PURPOSE, case_id, now)

    def refuse_others(self, media: Collection[MediaId], addressees: Addressees) -> None:
        """Refuse to seal it for others, or where a released picture is not among those that are sealed.

        Raises:
            ReleaseError: if so.

        """
        if tuple(addressees.named) != self.recipients:
            raise ReleaseError(tr("It was released to other keys than the file is to be sealed for."))
        if missing := len(set(self.media).difference(media)):
            raise ReleaseError(tr("%n released picture(s) (is|are) not among those that are sealed.", "", missing))


def subject(media: Collection[MediaId], recipients: tuple[str, ...]) -> dict[str, object]:
    """Return what a release is on, as both sign it."""
    return {"media": sorted(set(media)), "recipients": named(recipients)}


def of_word(word: JointWord) -> Release:
    """Return what a word releases.

    Raises:
        OtherWordError: if it is for another purpose.
        JointWordError: if its subject is not as a release has it.

    """
    if word.statement.purpose != PURPOSE:
        raise OtherWordError(tr("It is for another purpose: {purpose}.", purpose=word.statement.purpose))
    told: Mapping[str, object] = word.statement.subject
    media, recipients = told.get("media"), told.get("recipients")
    try:
        if set(told) != {"media", "recipients"} or not isinstance(media, list) or not isinstance(recipients, list):
            raise TypeError("not the members of a release")  # noqa: TRY301  one answer to all that can be wrong
        ids, keys = tuple(media_id(each) for each in media), tuple(str(each) for each in recipients)
        as_written = subject(ids, keys) == {"media": media, "recipients": recipients}
    except (ValueError, TypeError, AttributeError) as error:
        raise _no_release() from error
    if not as_written or not 1 <= len(ids) <= MEDIA_MOST or not 1 <= len(keys) <= RECIPIENTS_MOST:
        raise _no_release()
    _refuse_no_recipients(keys)
    return Release(word, ids, keys)


def read(untrusted: bytes) -> Release:
    """Return the release that a file holds; every signature under it fits.

    Raises:
        JointWordError: if it holds none, was altered, or is of a version that is not known.
        SamePersonError: if one person would be both.
        OtherWordError: if it is a word for another purpose.

    """
    return of_word(joint_word.read(untrusted))


def of_sealed(inner: Unsealed) -> Release | None:
    """Return by which release clear pictures are in a sealed file, or None where none are.

    Whether it was sealed before the release ended is believed of whoever sealed it, who signed that too.

    Raises:
        UnreleasedContentError: if what is clear in it, for whom and when differs from the release by anything.

    """
    if RELEASE not in inner.parts:
        return None
    try:
        release = read(inner.parts[RELEASE])
        sealed_at = datetime.fromisoformat(str(inner.manifest.get("sealed_at")))
        release.require(str(inner.manifest.get("case_id")), sealed_at.astimezone(UTC))
    except (JointWordError, SamePersonError, OtherWordError, NotStandingError) as error:
        raise UnreleasedContentError(error.why) from error
    except (ValueError, OverflowError) as error:  # at the ends of the calendar a time has no UTC
        raise UnreleasedContentError(tr("It does not tell when it was sealed.")) from error
    if inner.manifest.get("sealed_for") != list(release.recipients):
        raise UnreleasedContentError(tr("It was released to other keys than the file is sealed for."))
    clear = {name.removeprefix(CLEAR): part for name, part in inner.parts.items() if name.startswith(CLEAR)}
    if set(clear) != set(release.media):
        raise UnreleasedContentError(tr("Other pictures are clear in it than were released."))
    if any(hashlib.sha256(part).hexdigest() != name for name, part in clear.items()):
        raise UnreleasedContentError(tr("A clear picture in it is not the one that was released."))
    if any(len(part) > CONTENT_MOST_BYTES for part in clear.values()):
        raise UnreleasedContentError(tr("A clear picture in it has more than {most} bytes.", most=CONTENT_MOST_BYTES))
    return release


def _refuse_no_recipients(keys: tuple[str, ...]) -> None:
    """Refuse what is no key, before anybody is shown it."""
    try:
        for each in keys:
            recipient_of(each)
    except RecipientError as error:
        raise _no_release() from error


def _no_release() -> JointWordError:
    return JointWordError(tr("It does not say which pictures are released, and to whom, as a release does."))
