"""Numbers, times and shares in an examiner's words."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, timezone
from functools import reduce

from app.domain.found import Likeness
from app.domain.language import number, tr
from app.domain.link import Kind, Verdict
from app.domain.media import Counts
from app.domain.span import percent_words

CONFIDENCE_WORDS = (
    (99, tr("practically certain")),
    (95, tr("very likely")),
    (80, tr("likely")),
    (50, tr("possible")),
)
"""The least per cent, as they are shown, of each word; what is below the last is "doubtful"."""
OF_FACES = "same_person"
"""The linker whose strength is told as likeness."""
NOTHING_IMPORTED = tr(
    "No pictures yet. Import a folder ({case.import_folder|Ctrl+I}), or an archive or a file "
    "({case.import_file|Ctrl+Shift+I})."
)
NOT_IN_THE_FILE = tr("None came along with this sealed file.")
MINUTE_S, HOUR_S, DAY_S = 60, 3_600, 86_400
MENU_WORDS: Mapping[str, str] = {
    "Case": tr("Case", "menu"),
    "View": tr("View", "menu"),
    "Picture": tr("Picture", "menu"),
    "Grade": tr("Grade", "menu"),
    "Decide": tr("Decide", "menu"),
    "Notes": tr("Notes", "menu"),
    "Help": tr("Help", "menu"),
}
"""How the menus are called, by the names that commands know them by."""


def pictures_of(shown: int, hidden: int) -> str:
    """Return how many pictures a group has, and how many of its members are not shown, where there are any."""
    pictures = tr("%n picture(s)", "", shown)
    return tr("{pictures}, and %n not shown", "members of a group", hidden, pictures=pictures) if hidden else pictures


def together(texts: Iterable[str]) -> str:
    """Return several texts as one, "" for none."""
    first, *others = [*texts] or [""]
    return reduce(lambda one, other: tr("{one} and {other}", one=one, other=other), others, first)


def confidence(probability: float) -> str:
    """Return a probability in a word and as a percentage that never claims certainty."""
    percent = round(probability * 100)
    word = next((word for least, word in CONFIDENCE_WORDS if percent >= least), tr("doubtful"))
    return tr("{word} ({percent})", word=word, percent=percent_words(probability))


def likeness(band: Likeness) -> str:
    """Return how much alike faces are, as a band; no number."""
    return {
        Likeness.VERY: tr("very much alike", "faces"),
        Likeness.ALIKE: tr("alike", "faces"),
        Likeness.SOMEWHAT: tr("somewhat alike", "faces"),
    }[band]


def sureness(kind: Kind, probability: float) -> str:
    """Return how sure it is that two or more belong together: of people how much alike they are, and no number."""
    return likeness(Likeness.of(probability)) if kind is Kind.PERSON else confidence(probability)


def sure_of_link(linker: str, probability: float) -> str:
    """Return how sure a link is; of faces how much alike they are, and no number."""
    return sureness(Kind.PERSON if linker == OF_FACES else Kind.SERIES, probability)


def said(verdict: Verdict) -> str:
    """Return an examiner's word as it is said."""
    return {
        Verdict.SAME: tr("the same"),
        Verdict.DIFFERENT: tr("not the same"),
        Verdict.UNDECIDED: tr("undecided", "word on a pair"),
    }[verdict]


def back_words(verdict: Verdict) -> str:
    """Return which key takes a word back, or puts another in its place, as ``with_keys`` reads it."""
    if verdict is Verdict.UNDECIDED:
        return tr("{decide.same|Y} or {decide.different|X} replaces it.")
    return tr("{decide.undecided|U} takes it back.")


def counts_sentence(counts: Counts) -> str:
    """Return what became of every file; the parts add up to the whole, and what is none is left out."""
    parts = (
        (counts.media_items, tr("%n shown", "files", counts.media_items)),
        (counts.stacked, tr("%n stacked", "files", counts.stacked)),
        (counts.known, tr("%n known", "files", counts.known)),
        (counts.excluded, tr("%n excluded", "files", counts.excluded)),
        (counts.problems, tr("%n unreadable", "files", counts.problems)),
        (counts.containers, tr("%n archive(s)", "", counts.containers)),
        (counts.waiting, tr("%n waiting", "files", counts.waiting)),
    )
    named = " + ".join(words for value, words in parts if value)
    return tr("%n file(s) = {parts}", "", counts.media_files, parts=named) if named else tr("No files yet")


def moment(at: datetime | None) -> str:
    """Return a time as the camera or the zone gives it, to the second; UTC is said, a missing zone is too."""
    if at is None:
        return ""
    time = f"{at:%Y-%m-%d %H:%M:%S}"
    return f"{time} UTC" if at.tzinfo is not None else tr("{time}, no zone", time=time)


def zone(offset_min: int) -> str:
    """Return a distance to UTC as zones are written: UTC+05:30."""
    hours, minutes = divmod(abs(offset_min), 60)
    return f"UTC{'-' if offset_min < 0 else '+'}{hours:02}:{minutes:02}"


def moment_there(at: datetime, offset_min: int) -> str:
    """Return a time in UTC, and what a clock showed where it was taken; the date only where it is another one."""
    there = at.astimezone(timezone(timedelta(minutes=offset_min)))
    clock = f"{there:%H:%M:%S}" if there.date() == at.date() else f"{there:%Y-%m-%d %H:%M:%S}"
    return tr("{utc}, {clock} at {zone}", utc=moment(at), clock=clock, zone=zone(offset_min))


def minute(at: datetime) -> str:
    """Return a time to the minute, as short as a caption; UTC is said, a missing zone is too."""
    time = f"{at:%Y-%m-%d %H:%M}"
    return f"{time} UTC" if at.tzinfo is not None else tr("{time} no zone", time=time)


def span(first: datetime, last: datetime) -> str:
    """Return a span of time in words."""
    apart = last - first
    if first.date() == last.date():
        if not apart:
            return f"{first:%Y-%m-%d %H:%M}"
        return tr("{day}, {first} to {last}", day=f"{first:%Y-%m-%d}", first=f"{first:%H:%M}", last=f"{last:%H:%M}")
    days = max(1, round(apart / timedelta(days=1)))
    return tr("{first} to {last} (%n day(s))", "", days, first=f"{first:%Y-%m-%d}", last=f"{last:%Y-%m-%d}")


def zones(zoned: int, timed: int) -> str:
    """Return what is to be said of the zones of some times, of which ``zoned`` name one."""
    if zoned == timed:
        return "UTC"
    if not zoned:
        return tr("no zone")
    return tr("UTC for {zoned} of {timed}, the others name no zone", zoned=number(zoned), timed=number(timed))


def duration(seconds: float) -> str:
    """Return how long something takes, as coarse as it is certain."""
    if seconds < MINUTE_S:
        return tr("%n s", "seconds", max(1, round(seconds)))
    if seconds < HOUR_S:
        return tr("%n min", "minutes", round(seconds / MINUTE_S))
    if seconds < DAY_S:
        return tr("{hours} h", hours=f"{seconds / HOUR_S:.1f}")
    return tr("{days} days", days=f"{seconds / DAY_S:.1f}")
