"""What the machine's groups and linkers are called, and what an examiner says of a group, as phrases."""

from app.domain.language import tr
from app.domain.link import Kind, LinkEnds, Verdict
from app.ui.wording import back_words, said

KIND_WORDS = {
    Kind.COPIES: tr("copies", "a kind of group"),
    Kind.PLACE: tr("place", "a kind of group"),
    Kind.SERIES: tr("series", "a kind of group"),
    Kind.PERSON: tr("person", "a kind of group"),
}
NOT_OF_ONE = {
    Kind.COPIES: tr("Not of one copies"),
    Kind.PLACE: tr("Not of one place"),
    Kind.SERIES: tr("Not of one series"),
    Kind.PERSON: tr("Not of one person"),
}
SAID_OF = {
    (Kind.COPIES, Verdict.SAME): tr("the same copies"),
    (Kind.COPIES, Verdict.DIFFERENT): tr("not the same copies"),
    (Kind.PLACE, Verdict.SAME): tr("the same place"),
    (Kind.PLACE, Verdict.DIFFERENT): tr("not the same place"),
    (Kind.SERIES, Verdict.SAME): tr("the same series"),
    (Kind.SERIES, Verdict.DIFFERENT): tr("not the same series"),
    (Kind.PERSON, Verdict.SAME): tr("the same person"),
    (Kind.PERSON, Verdict.DIFFERENT): tr("not the same person"),
}
UNDECIDED = {
    Kind.COPIES: tr("undecided copies"),
    Kind.PLACE: tr("undecided place"),
    Kind.SERIES: tr("undecided series"),
    Kind.PERSON: tr("undecided person"),
}


def said_of(kind: Kind, verdict: Verdict) -> str:
    """Return an examiner's word and what it is about: the same place; undecided is that of anything."""
    return SAID_OF.get((kind, verdict)) or said(verdict)


def saved_words(kind: Kind, ends: LinkEnds, verdict: Verdict) -> str:
    """Return what was saved of two pictures, and how it is taken back or replaced, as ``with_keys`` reads it."""
    word = UNDECIDED[kind] if verdict is Verdict.UNDECIDED else said_of(kind, verdict)
    first, second = ends
    return tr(
        "{first} and {second}: {word}. {back}", first=first[:8], second=second[:8], word=word, back=back_words(verdict)
    )


def as_title(text: str) -> str:
    """Return a text with a capital at its start; the other letters stay, for some languages write nouns with one."""
    return text[:1].upper() + text[1:]


LINKER_WORDS = {
    "close_in_time": tr("Close in time"),
    "first_look": tr("First look"),
    "gps_near": tr("GPS near"),
    "name_run": tr("Numbers in names"),
    "near_copy": tr("Near copy"),
    "same_camera": tr("One camera named"),
    "same_clothing": tr("Clothing alike"),
    "same_overlay": tr("Same overlay"),
    "same_person": tr("Alike faces"),
    "same_scene": tr("Same scene"),
    "same_sensor": tr("Same sensor noise"),
    "same_structure": tr("Same structure of files"),
}


def linker_words(name: str) -> str:
    """Return what a linker looks at; one that came in later is called by its own name."""
    return LINKER_WORDS.get(name, name.replace("_", " ").capitalize())
