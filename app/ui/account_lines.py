"""What a series rests on, as lines: what joins it, what is missing, what would refute it, and what was left out."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.span import ODDS, odds_words, percent_words
from app.grouping.number_gaps import Run
from app.grouping.series_account import DECIDED, PLACE_SHARE, Membership, Reason, reason_words, refutation
from app.grouping.series_evidence import CAMERA, CLOTHING, COPY, GPS, NUMBERS, PLACE, STRUCTURE, TIME, UNLIKE
from app.grouping.series_without import SAME_REASON
from app.operations.series_account import ToldSeries
from app.ui.wording import together

MEMBERS_MOST = 100
"""So many members are listed; a word on the others says that they are no less sure."""
SWITCHED = (TIME, COPY, NUMBERS, PLACE, GPS, STRUCTURE, CAMERA, CLOTHING, DECIDED)
"""The kinds of reason that can be taken away, in the order in which they are listed."""
KIND_WORDS = {
    TIME: tr("the clock", "what holds a series together"),
    COPY: tr("the copies", "what holds a series together"),
    NUMBERS: tr("the numbers in the names", "what holds a series together"),
    PLACE: tr("the place", "what holds a series together"),
    GPS: tr("the positions", "what holds a series together"),
    STRUCTURE: tr("how the files are put together", "what holds a series together"),
    CAMERA: tr("the name of the camera", "what holds a series together"),
    CLOTHING: tr("the clothes", "what holds a series together"),
    DECIDED: tr("the decisions", "what holds a series together"),
}


class Section(StrEnum):
    """What a line is about, in the order in which an account is read."""

    SHORT = "short"
    REASONS = "reasons"
    GAPS = "gaps"
    CLOCKS = "clocks"
    DOUBTS = "doubts"
    NOISE = "noise"
    REFUTES = "refutes"
    REFUSED = "refused"
    MEMBERS = "members"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is said of a series, what it weighs in words, and the pictures that it rests on.

    ``words`` may hold text out of evidence, such as a file's name: show it as plain text only. ``kind`` names the kind
    of reason that can be taken away, "" for another line; ``loud`` lines are what an examiner should not pass over.
    """

    section: Section
    weight: str
    words: str
    media: tuple[MediaId, ...] = ()
    kind: str = ""
    loud: bool = False


def lines_of(told: ToldSeries, without: Collection[str] = (), fallen: Sequence[MediaId] = ()) -> list[Line]:
    """Return what is said of a series in the order in which it is read.

    Args:
        told: the series and its account.
        without: the kinds of reason that are taken away for looking.
        fallen: the members that would fall out without these.

    """
    account, name = told.account, _Names(told)
    sure = percent_words(told.series.confidence)
    lines = [Line(Section.SHORT, "" if at else sure, words) for at, words in enumerate(told.series.reasons)]
    lines += _hidden(told)
    lines += _reasons(told, without, fallen)
    lines += [_gap(run) for run in account.runs]
    lines += [Line(Section.CLOCKS, "", clock.sentence(), clock.media) for clock in account.clocks]
    lines += [_doubt(each, name) for each in account.members if each.doubt]
    lines += [Line(Section.NOISE, "", tie.sentence, tie.media) for tie in account.noise]
    lines += _refuting(account.members)
    for each in account.refused:
        words = tr("{name}: {why}", name=name.of(each.media_id), why=each.sentence)
        lines.append(Line(Section.REFUSED, percent_words(each.probability), words, (each.beside,)))
    return [*lines, *_members(told, name, frozenset(fallen))]


def kinds_of(told: ToldSeries) -> dict[str, tuple[MediaId, ...]]:
    """Return the kinds of reason that can be taken away, each with the members that stand by it."""
    held: dict[str, list[MediaId]] = {}
    for member in told.account.members:
        for kind in dict.fromkeys(SAME_REASON.get(each.kind, each.kind) for each in member.reasons):
            held.setdefault(kind, []).append(member.media_id)
    return {kind: tuple(held[kind]) for kind in SWITCHED if kind in held}


def without_words(told: ToldSeries, without: Collection[str], fallen: Collection[MediaId]) -> str:
    """Return in words how many members would fall out without some kinds of reason."""
    named, every = together(KIND_WORDS[kind] for kind in SWITCHED if kind in without), len(told.series.members)
    if not fallen:
        return tr("Without {reasons} all {all} would still hold together.", reasons=named, all=every)
    return tr("Without {reasons} %n of {all} would fall out.", "", len(fallen), reasons=named, all=every)


class _Names:
    """What the pictures of a series are called."""

    def __init__(self, told: ToldSeries) -> None:
        self._names = told.names

    def of(self, media_id: MediaId) -> str:
        """Return a file's name, and the beginning of the picture's own, for names come twice."""
        return f"{self._names.get(media_id, '')} ({media_id[:8]})".lstrip()


def _hidden(told: ToldSeries) -> Iterator[Line]:
    """Say that members count which no tile shows, where there are any."""
    if told.hidden:
        every = len(told.series.members)
        words = tr("%n of its {all} members (is|are) not shown: set aside since.", "", told.hidden, all=every)
        yield Line(Section.SHORT, "", words, loud=True)


def _reasons(told: ToldSeries, without: Collection[str], fallen: Sequence[MediaId]) -> Iterator[Line]:
    every = len(told.series.members)
    for kind, members in kinds_of(told).items():
        share = tr("{count} of {all}", "members", None, count=len(members), all=every)
        words = KIND_WORDS[kind][:1].upper() + KIND_WORDS[kind][1:]
        if kind in without:
            gone = tr("{reason}: taken away, to look what falls out", reason=words)
            yield Line(Section.REASONS, share, gone, tuple(fallen), kind, loud=True)
            continue
        weights = [each.weight for member in told.account.members for each in member.reasons if each.kind == kind]
        weighed = [each for each in weights if each]
        yield Line(Section.REASONS, share, f"{words}{_weights(weighed)}", members, kind)
    if any(each.weight for member in told.account.members for each in member.reasons):
        yield Line(Section.REASONS, "", ODDS)


def _weights(weighed: Sequence[float]) -> str:
    """Return what some reasons weigh, to stand behind their name; what was not weighed says nothing."""
    if not weighed:
        return ""
    least, most = odds_words(min(weighed)), odds_words(max(weighed))
    if least == most:
        return tr(", {odds}", odds=least)
    return tr(", {least} to {most}", least=least, most=most)


def _gap(run: Run) -> Line:
    missing = len(run.missing)
    weight = tr("%n missing", "numbers of files", missing) if missing else ""
    return Line(Section.GAPS, weight, run.sentence(), run.media, loud=bool(missing))


def _doubt(member: Membership, name: _Names) -> Line:
    words = tr("The time of {name} is not used: {why}.", name=name.of(member.media_id), why=member.doubt)
    return Line(Section.DOUBTS, tr("not used", "a time"), words, (member.media_id,), loud=True)


def _refuting(members: Sequence[Membership]) -> Iterator[Line]:
    """Yield what would refute each kind of reason, with the members that stand by it."""
    standing: dict[str, list[MediaId]] = {}
    for member in members:
        for each in member.reasons:
            standing.setdefault(each.kind, []).append(member.media_id)
    resting: dict[str, dict[MediaId, None]] = {}
    for kind in (each for each in standing if each != UNLIKE):
        resting.setdefault(refutation(kind), {}).update(dict.fromkeys(standing[kind]))
    for words, media in resting.items():
        yield Line(Section.REFUTES, "", words, tuple(media))


def _members(told: ToldSeries, name: _Names, fallen: frozenset[MediaId]) -> Iterator[Line]:
    """Yield why each member is in it: those that would fall out first, then the least sure."""
    ordered = sorted(told.account.members, key=lambda each: (each.media_id not in fallen, each.probability))
    for member in ordered[:MEMBERS_MOST]:
        yield _member(member, name, loud=member.media_id in fallen)
    if rest := ordered[MEMBERS_MOST:]:
        words = tr("%n further member(s), no less sure than these", "", len(rest))
        yield Line(Section.MEMBERS, "", words, tuple(each.media_id for each in rest))


def _member(member: Membership, name: _Names, *, loud: bool) -> Line:
    own, other = name.of(member.media_id), name.of(member.beside)
    why = " ".join(_reason(each) for each in member.reasons)
    why = why or tr("Nothing that the case holds now says why; analyse it again.")
    alone = member.beside == member.media_id
    words = (
        tr("{name}: {why}", name=own, why=why)
        if alone
        else tr("{name} beside {other}: {why}", name=own, other=other, why=why)
    )
    sure = percent_words(member.probability)
    weight = tr("would fall out, {sure}", sure=sure) if loud else sure
    return Line(Section.MEMBERS, weight, words, tuple(dict.fromkeys((member.media_id, member.beside))), loud=loud)


def _reason(reason: Reason) -> str:
    if not reason.weight:
        return reason.sentence
    if reason.kind == UNLIKE:
        return tr("{sentence} ({odds})", sentence=reason.sentence, odds=odds_words(reason.weight))
    named = reason_words(PLACE if reason.kind == PLACE_SHARE else reason.kind)
    return tr("{sentence} ({kind}: {odds})", sentence=reason.sentence, kind=named, odds=odds_words(reason.weight))
