"""A release in words: of what it is, who said so, until when, and whether it stands."""

from datetime import UTC, datetime

from app.domain.language import tr
from app.report.joint_word import Part
from app.report.release import Release
from app.ui.widgets.plain_label import plain
from app.ui.wording import moment

SHOWN_MOST = 2
KEY_LETTERS = 16


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
    """Return what is released, of which case, by how the first hashes begin."""
    shown = ", ".join(f"{each[:8]}…" for each in release.media[:SHOWN_MOST])
    more = len(release.media) - SHOWN_MOST
    case = plain(release.word.statement.case)
    words = tr("%n picture(s) of {case}: {beginnings}", "", len(release.media), case=case, beginnings=shown)
    return f"{words} " + tr("and %n more", "", more) if more > 0 else words


def recipient_words(release: Release) -> str:
    """Return to whom, by how the keys begin."""
    return "\n".join(
        each if len(each) <= 2 * KEY_LETTERS else f"{each[:KEY_LETTERS]}…{each[-KEY_LETTERS:]}"
        for each in release.recipients
    )
