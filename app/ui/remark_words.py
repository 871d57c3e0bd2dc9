"""Remarks of reviewers in words: what each is about, what it says, and by whom."""

from app.domain.language import tr
from app.domain.remark import About, KeptRemark, Remark
from app.report.sealing import fingerprint
from app.ui.kind_words import KIND_WORDS, as_title, said_of
from app.ui.wording import moment


def about_words(remark: Remark) -> str:
    """Return what a remark is about."""
    names = [each[:8] for each in remark.media]
    if remark.about is About.PAIR:
        return tr("{first} and {second}", first=names[0], second=names[1])
    if remark.about is About.GROUP and remark.kind is not None:
        return tr("{group} with {picture}", group=as_title(KIND_WORDS[remark.kind]), picture=names[0])
    return names[0]


def said_words(remark: Remark) -> str:
    """Return what a remark says: of a pair whether the two belong together, then the reviewer's own words."""
    verdict = remark.stance.verdict
    stance = as_title(said_of(remark.kind, verdict)) if verdict is not None and remark.kind is not None else ""
    return ". ".join(filter(None, (stance, remark.text)))


def title_of(remark: Remark) -> str:
    """Return what a remark is, in a few words."""
    verdict = remark.stance.verdict
    if verdict is None or remark.kind is None:
        return tr("Remark")
    return tr("Reviewer: {word}", word=said_of(remark.kind, verdict))


def author_words(kept: KeptRemark) -> str:
    """Return who made a remark, and by which key it came; one that is not signed yet has none."""
    if kept.signer is None:
        return tr("{name}, not signed yet", name=kept.author)
    return tr("{name}, reviewer, key {fingerprint}", name=kept.author, fingerprint=fingerprint(kept.signer))


def row_words(kept: KeptRemark) -> tuple[str, str]:
    """Return what a remark is, and all that is to be said of it, for a row of a list."""
    about = f"{about_words(kept.remark)}. " if kept.remark.about is About.GROUP else ""
    said = f"{about}{author_words(kept)}, {moment(kept.remark.written_at)}."
    return title_of(kept.remark), f"{said} {kept.remark.text}".strip()


def what_next(kept: KeptRemark, pictures: str) -> str:
    """Return which keys do what with a remark, as ``with_keys`` reads it."""
    pair = kept.remark.about is About.PAIR
    if kept.signer is None:
        back = tr("{pictures}: {decide.undecided|U} takes the remark back.", pictures=pictures)
        again = tr(
            "{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} says otherwise.",
            pictures=pictures,
        )
        return again if pair else back
    aside = tr("{pictures}: {decide.undecided|U} puts the remark aside.", pictures=pictures)
    own = tr(
        "{pictures}: {decide.same|Y} or {decide.different|X} is your own word, which binds; {decide.undecided|U} puts "
        "the remark aside.",
        pictures=pictures,
    )
    return own if pair else aside
