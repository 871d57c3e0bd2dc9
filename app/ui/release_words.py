"""A release in words: of what it is, who said so, until when, and whether it stands."""

from datetime import UTC, datetime
from pathlib import Path

from app import settings
from app.domain.language import tr
from app.report.joint_statement import Party
from app.report.joint_word import Part
from app.report.release import Release
from app.report.sealing import fingerprint
from app.store.known_keys import KnownKeys
from app.store.signing_key import NoSigningKeyError, SigningKeyFile
from app.ui.widgets.plain_label import plain
from app.ui.wording import moment


def two_words(release: Release) -> str:
    """Return who the two are, with a mark before who has signed."""
    said = release.word.statement
    both = ((Part.FIRST, said.first), (Part.SECOND, said.second))
    return "\n".join(f"{'✓' if release.word.has(part) else '?'} {plain(party.name)}" for part, party in both)


def party_words(release: Release, part: Part) -> str:
    """Return who one of the two is, and whether they have signed."""
    said = release.word.statement
    name = plain((said.first if part is Part.FIRST else said.second).name)
    signed = release.word.has(part)
    return tr("✓ {name} has signed", name=name) if signed else tr("{name} has not signed yet", name=name)


def list_words(release: Release) -> str:
    """Return of what it is and why, for a list."""
    return tr("%n picture(s): {why}", "", len(release.media), why=plain(release.word.statement.why))


def stands(release: Release) -> bool:
    """Tell whether both have said so and it has not ended."""
    return not release.word.standing(datetime.now(UTC))


def standing_words(release: Release) -> str:
    """Return whether it stands, and until when or why not."""
    until = moment(release.word.statement.expires_at)
    why_not = release.word.standing(datetime.now(UTC))
    return plain(why_not) if why_not else tr("Stands until {at}", at=until)


def short_words(release: Release) -> str:
    """Return a release in one line, to be chosen."""
    said = release.word.statement
    return tr(
        "%n picture(s), released by {first} and {second}",
        "",
        len(release.media),
        first=plain(said.first.name),
        second=plain(said.second.name),
    )


def subject_words(release: Release) -> str:
    """Return how much is released, of which case."""
    case = plain(release.word.statement.case)
    return tr("%n picture(s) of {case}, each by its SHA-256:", "", len(release.media), case=case)


def key_words(party: Party) -> str:
    """Return by which key one of the two signs, and whether it is known on this machine."""
    home = settings.place().parent
    if party.fingerprint == _own(home):
        whose = tr("the signing key of this machine")
    elif name := KnownKeys(home).names().get(party.fingerprint):
        whose = tr("known here as {name}", name=plain(name))
    else:
        whose = tr("not known here: compare it by telephone")
    return f"{party.fingerprint}, {whose}"


def both_keys_words(release: Release) -> str:
    """Return who the two are, by key as well: names anybody can write."""
    said = release.word.statement
    return "\n".join(f"{plain(each.name)}: {key_words(each)}" for each in (said.first, said.second))


def _own(home: Path) -> str:
    try:
        return fingerprint(SigningKeyFile(home).public())
    except NoSigningKeyError:
        return ""
