"""The annexes of a report: a place with its pairs, a series with its line of time, decisions and contradictions."""

from collections.abc import Iterator, Mapping, Sequence

from app.domain.ids import MediaId
from app.domain.language import number
from app.domain.link import Cluster, Contradiction, Decision, Kind
from app.domain.span import ODDS, odds_words, percent_words
from app.domain.words import Split
from app.grouping.series_account import Membership, SeriesAccount
from app.report.case_told import GroupTold, PlaceTold, SeriesTold
from app.report.document import Block, Column, Gallery, Heading, Pair, Row, Rows, Table, Tone, Words

Names = Mapping[MediaId, str]
OF = " · "
"""Stands between the number of a picture in a report and its first digits."""
DECISION_COLUMNS = (
    Column("Word", 1.5),
    Column("One", 1.8),
    Column("Other", 1.8),
    Column("Who, when", 2.2),
    Column("Reason", 3),
)
AGAINST_COLUMNS = (Column("Kind", 1), Column("One", 1.8), Column("Other", 1.8), Column("What speaks against it", 4))
KINDS = {Kind.COPIES: "copies", Kind.PLACE: "place", Kind.SERIES: "series", Kind.PERSON: "person"}


def title_of(cluster: Cluster) -> str:
    """Return what a place or a series is called."""
    own = cluster.id.removeprefix(f"{cluster.kind.value}-")
    return f"{KINDS[cluster.kind].capitalize()} {cluster.name or own}"


def place_blocks(place: PlaceTold, names: Names) -> Iterator[Block]:
    """Yield what is said of a place."""
    yield from _group(place.group)
    yield Heading("What is known of it", 3)
    rows = tuple(
        (heading.value, each.words, f"{each.provenance.value}, {each.sureness.value}", _named(each.media, names))
        for heading, said in place.dossier.sections()
        for each in said
    )
    columns = (Column("About", 1.5), Column("What", 4), Column("Where from", 1.5), Column("Rests on", 2))
    yield Table(columns, rows) if rows else Words("Nothing beyond the pictures themselves.")
    yield Heading("Why these pictures belong together", 3)
    tied = len(place.pairs) + len(place.listed)
    yield Words(
        f"{number(tied)} of {number(tied + place.further)} links among its members stand here: the strongest that tie "
        "them all together. Lines join what agrees; where there are many points, only some are joined, and letters "
        "name the same region in both pictures.",
        Tone.QUIET,
    )
    for at, pair in enumerate(place.pairs, 1):
        yield Pair(f"Pair {at}", pair.left, pair.right, pair.drawing, pair.words)
    if place.listed:
        columns = (Column("One", 2), Column("Other", 2), Column("Probability", 1.2), Column("Why", 5))
        yield Table(columns, place.listed)
    yield from _decisions(place.group, names)


def series_blocks(series: SeriesTold, names: Names) -> Iterator[Block]:
    """Yield what is said of a series."""
    yield from _group(series.group)
    yield Heading("When its pictures were taken", 3)
    if series.axis is None:
        yield Words("None of its pictures says when it was taken.")
    else:
        yield Words("A lane a camera, a mark a picture; times as the cameras' own clocks stood.", Tone.QUIET)
        yield series.axis
    if series.undated:
        yield Words(f"Without a time: {number(series.undated)} of {number(len(series.group.cluster.members))}.")
    yield from _account(series.account, names)
    yield from _decisions(series.group, names)


def _group(group: GroupTold) -> Iterator[Block]:
    cluster = group.cluster
    yield Heading(title_of(cluster), is_listed=True)
    yield Rows(
        (
            Row("Id", cluster.id, exact=True),
            Row("Standing", group.standing),
            Row("Pictures", number(len(cluster.members))),
            Row("All belong", f"{percent_words(cluster.confidence)} at the weakest step, as the machine estimates it"),
        )
    )
    for reason in group.reasons:
        yield Words(reason)
    yield Gallery(group.pictures)


def _account(account: SeriesAccount, names: Names) -> Iterator[Block]:
    yield Heading("Why each is a member", 3)
    columns = (Column("Member", 2), Column("Beside", 2), Column("Probability", 1.2), Column("Why", 5))
    yield Table(columns, tuple(_member(each, names) for each in account.members))
    if any(each.weight for member in account.members for each in member.reasons):
        yield Words(ODDS, Tone.QUIET)
    told = (
        ("Numbers of files", [run.sentence() for run in account.runs]),
        ("Clocks", [clock.sentence() for clock in account.clocks]),
        ("Sensor noise", [tie.sentence for tie in account.noise]),
        ("What would refute it", account.refuted_by),
        ("Not joined", [f"{_name(each.media_id, names)}: {each.sentence}" for each in account.refused]),
    )
    for title, lines in told:
        if lines:
            yield Heading(title, 3)
            yield from (Words(line) for line in lines)


def _member(member: Membership, names: Names) -> tuple[str, ...]:
    why = [f"{each.sentence} ({odds_words(each.weight)})" if each.weight else each.sentence for each in member.reasons]
    why = why or ["Nothing that the case holds now says why; analyse it again."]
    if member.doubt:
        why.append(f"Its time is not used: {member.doubt}.")
    beside = "" if member.beside == member.media_id else _name(member.beside, names)
    return _name(member.media_id, names), beside, percent_words(member.probability), "\n".join(why)


def _decisions(group: GroupTold, names: Names) -> Iterator[Block]:
    yield from decision_blocks(group.decisions, group.parted, group.contradictions, names, level=3)


def decision_blocks(
    decisions: Sequence[Decision],
    parted: Sequence[Split],
    contradictions: Sequence[Contradiction],
    names: Names,
    level: int = 2,
) -> Iterator[Block]:
    """Yield what examiners decided, of pairs and by splits, and what cannot all hold."""
    yield Heading("Decisions", level)
    if decisions or parted:
        rows = (*(_decision(each, names) for each in decisions), *(_split(each, names) for each in parted))
        yield Table(DECISION_COLUMNS, rows)
    else:
        yield Words("There are none.")
    yield Heading("Contradictions", level)
    if contradictions:
        against = (
            (KINDS[each.kind], _name(each.first, names), _name(each.second, names), each.sentence)
            for each in contradictions
        )
        yield Table(AGAINST_COLUMNS, tuple(against))
    else:
        yield Words("There are none.")


def _decision(decision: Decision, names: Names) -> tuple[str, ...]:
    who = _who(decision)
    about = "" if decision.faces is None else ", of one face in each"
    word = f"{decision.verdict.value} {KINDS[decision.kind]}{about}"
    return word, _name(decision.first, names), _name(decision.second, names), who, decision.reason


def _split(split: Split, names: Names) -> tuple[str, ...]:
    about = ", of one face in each" if split.faces else ""
    word = f"different {KINDS[split.kind]}, each of the one from each of the other{about}"
    return word, _named(split.part, names), _named(split.rest, names), _who(split), split.reason


def _who(word: Decision | Split) -> str:
    return f"{word.examiner}, {word.decided_at:%Y-%m-%d %H:%M} UTC"


def audit_rows(audit_head: str) -> Iterator[Row]:
    """Yield what a reader needs to check a report against its case."""
    yield Row("Audit head", audit_head, exact=True)
    yield Row(
        "What it is",
        "The number and the hash of the last row of the case's audit trail that changed the case. Each row's hash "
        "covers the row before it: a case whose trail has this row held what this report says. Later rows that only "
        "opened, looked at or handed on the case are not counted.",
    )


def _name(media_id: MediaId, names: Names) -> str:
    return names.get(media_id, media_id[:8])


def _named(media: Sequence[MediaId], names: Names) -> str:
    most = 6
    more = f" and {number(len(media) - most)} more" if len(media) > most else ""
    return ", ".join(_name(each, names).partition(OF)[0] for each in media[:most]) + more


def excluded_blocks(found: Sequence[tuple[str, int, Sequence[str]]]) -> Iterator[Block]:
    """Yield which rules left files out, how many each, and which files those are."""
    yield Heading("Annex: excluded files", 1)
    if not found:
        yield Words("There are none.")
        return
    columns = (Column("Rule", 6), Column("Files", 1, is_number=True))
    yield Table(columns, tuple((rule, number(many)) for rule, many, _ in found))
    for rule, many, names in found:
        if names:
            yield Heading(rule.capitalize(), 3)
            yield Table((Column("File", 1),), tuple((name,) for name in names))
            if more := many - len(names):
                yield Words(f"And {number(more)} more; 'homeward problems' lists them all.", Tone.QUIET)
