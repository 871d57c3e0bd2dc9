"""A case as a report: what is said, in which order. Pure; the same case told gives the same document."""

from collections.abc import Iterable, Iterator, Sequence

from app import __version__
from app.domain.language import number
from app.domain.link import Cluster, Kind
from app.domain.media import Counts
from app.domain.work import Problem
from app.report.annexes import audit_rows, decision_blocks, excluded_blocks, place_blocks, series_blocks
from app.report.case_told import CaseTold, Making, Run
from app.report.document import (
    Block,
    Column,
    Document,
    Entry,
    Gallery,
    Heading,
    Row,
    Rows,
    Running,
    Table,
    Tone,
    Words,
)

TITLES = {
    Kind.COPIES: "Groups of copies",
    Kind.PLACE: "Places",
    Kind.SERIES: "Series",
    Kind.PERSON: "People",
}
ABOUT = (
    (
        "What the machine proposes is said with its reason; an examiner decides. A probability never says that "
        "something is so. No picture stands clear in this report: each is a veiled tile of at most 8 by 8 averaged "
        "pixels, or, where that was chosen, the scene with every person who was found filled in with even grey, which "
        "was made inside a locked process."
    ),
    (
        "Letters that the typeface of this report does not have, and marks that cannot be seen, are written as their "
        "code point, as [U+202E] for a mark that turns the direction of a line."
    ),
)
EXHIBIT_COLUMNS = (Column("Number", 4), Column("Files", 1, is_number=True), Column("Loaded", 3))
GROUP_COLUMNS = (
    Column("Kind", 3),
    Column("Groups", 1.2, is_number=True),
    Column("Pictures in them", 2, is_number=True),
    Column("Told in full here", 2, is_number=True),
)
COUNTED = (
    ("Shown pictures, each content once", "media_items"),
    ("Stacked: files with the same bytes as a shown picture", "stacked"),
    ("Known: named by a hash set, and set aside", "known"),
    ("Excluded by a rule, such as: not a picture", "excluded"),
    ("Archives, whose members are counted here as files", "containers"),
    ("Problems: files that could not be shown", "problems"),
    ("Still waiting to be read", "waiting"),
)


def case_report(told: CaseTold) -> Document:
    """Return the document."""
    making = told.making
    return Document(
        f"Report on the case {making.case}",
        Running(making.marking, making.header, making.case, making.audit_head),
        making.as_of.isoformat(),
        tuple(_front(making)),
        tuple(Words(each, Tone.QUIET) for each in ABOUT),
        tuple(_blocks(told)),
    )


def _front(making: Making) -> Iterator[Row]:
    yield Row("Case", making.case)
    yield Row("Examiner", making.examiner)
    yield Row("As of", making.as_of_words)
    yield Row("Made with", f"Homeward {__version__}")
    yield Row("Audit head", making.audit_head, exact=True)
    yield from making.chosen


def _blocks(told: CaseTold) -> Iterator[Block]:
    yield from _summary(told)
    if told.places is not None:
        yield from _annex("places", told.places, (place_blocks(each, told.names) for each in told.places))
    if told.series is not None:
        yield from _annex("series", told.series, (series_blocks(each, told.names) for each in told.series))
    if told.notes is not None:
        yield from _notes(told)
    yield Heading("Annex: decisions and contradictions", 1)
    yield from decision_blocks(told.decisions, told.parted, told.contradictions, told.names)
    if told.problems is not None:
        yield from _problems(told.problems)
    if told.excluded is not None:
        yield from excluded_blocks(told.excluded)
    yield from _pictures(told)
    yield from _made_with(told)


def _annex(what: str, found: Sequence[object], each: Iterable[Iterable[Block]]) -> Iterator[Block]:
    yield Heading(f"Annex: {what}", 1)
    if not found:
        yield Words(f"No {what} that an examiner confirmed, and none that was chosen for this report.")
    for blocks in each:
        yield from blocks


def _pictures(told: CaseTold) -> Iterator[Block]:
    if told.sheet is not None:
        yield Heading("Annex: contact sheets", 1)
        yield Words("Every shown picture as its veiled tile, by its number in this report.", Tone.QUIET)
        yield Gallery(tuple(told.sheet))
    if told.items is not None:
        yield Heading("Annex: items", 1)
        yield Words("Every shown picture in the order of its SHA-256, which is that of its number.", Tone.QUIET)
        yield from (Entry(told.names[item.media_id], item.picture, item.rows) for item in told.items)


# ---- the summary ----


def _summary(told: CaseTold) -> Iterator[Block]:
    yield Heading("Summary", 1)
    yield Heading("Every file accounted for")
    yield from _reconciled(told.counts)
    for name, many in told.not_read.items():
        yield Words(
            f"{name.replace('_', ' ').capitalize()} was not read of {number(many)} of {number(told.counts.media_items)}"
            " shown pictures: it was left out of the analysis, or that has not come to them. Nothing here rests on it.",
            Tone.LOUD,
        )
    if told.exhibits is not None:
        yield Heading("Exhibits")
        yield Table(EXHIBIT_COLUMNS, tuple((name, number(many), at) for name, many, at in told.exhibits))
    yield Heading("What the machine proposes")
    groups = tuple(_group_row(told, kind) for kind in TITLES)
    yield Table(GROUP_COLUMNS, groups)
    yield Heading("What examiners did")
    yield Table(
        (Column("What", 4), Column("How many", 1, is_number=True)),
        tuple((name, number(many)) for name, many in told.tallies.items()),
    )
    yield Heading("Categories")
    if told.categories:
        columns = (Column("Scheme", 2), Column("Category", 4), Column("Pictures", 1, is_number=True))
        yield Table(columns, tuple((scheme, words, number(many)) for scheme, words, many in told.categories))
    else:
        yield Words("No picture has a category.")
    yield from _listed_places(told)


def _reconciled(counts: Counts) -> Iterator[Block]:
    rows = [(words, number(getattr(counts, name))) for words, name in COUNTED]
    columns = (Column("What became of them", 4), Column("Files", 1, is_number=True))
    yield Table(columns, (*rows, ("Files in all", number(counts.media_files))), sum_last=True)
    if counts.add_up():
        yield Words("These add up: every file that went in is in exactly one of these rows.")
    else:
        yield Words("These do not add up. Do not rely on this report; check the case.", Tone.LOUD)


def _group_row(told: CaseTold, kind: Kind) -> tuple[str, ...]:
    found = told.groups.get(kind, ())
    full = {Kind.PLACE: told.places, Kind.SERIES: told.series}.get(kind)
    members = sum(len(each.members) for each in found)
    return TITLES[kind], number(len(found)), number(members), "" if full is None else number(len(full))


def _listed_places(told: CaseTold) -> Iterator[Block]:
    """Yield every place and series with its size; a stranger sees what is not told in full."""
    columns = (
        Column("Id", 2, exact=True),
        Column("Pictures", 1.1, is_number=True),
        Column("Name, or where it is", 3),
        Column("The first reason", 5),
    )
    for kind, name in ((Kind.PLACE, "Places"), (Kind.SERIES, "Series")):
        if found := told.groups.get(kind, ()):
            yield Heading(name)
            yield Table(
                columns,
                tuple(_listed(each, told.where.get(each.id, "")) for each in found),
            )


def _listed(cluster: Cluster, where: str) -> tuple[str, ...]:
    first = next(iter(cluster.reasons), "")
    return cluster.id, number(len(cluster.members)), cluster.name or where, first


# ---- notes, problems, what it was made with ----


def _notes(told: CaseTold) -> Iterator[Block]:
    yield Heading("Annex: notes and leads", 1)
    yield Heading("Notes")
    if not told.notes:
        yield Words("There are none.")
    for each in told.notes or ():
        of = told.names.get(each.media_id, each.media_id[:8])
        yield Words(f"{of}, {each.examiner}, {each.written_at:%Y-%m-%d %H:%M} UTC", Tone.QUIET)
        yield Words(each.text)
    yield Heading("Leads")
    if not told.leads:
        yield Words("There are none.")
    for lead in told.leads or ():
        of = f", from {told.names.get(lead.media_id, lead.media_id[:8])}" if lead.media_id else ""
        yield Words(f"{lead.state.value}{of}, {lead.examiner}, {lead.written_at:%Y-%m-%d %H:%M} UTC", Tone.QUIET)
        yield Words(lead.text)
        if lead.remark:
            yield Words(f"Since then: {lead.remark} ({lead.settled_by})")


def _problems(found: Sequence[tuple[str, Problem]]) -> Iterator[Block]:
    yield Heading("Annex: problems", 1)
    if not found:
        yield Words("There are none.")
        return
    columns = (Column("Code", 1.2, exact=True), Column("Of", 3), Column("What and why", 5))
    rows = tuple((each.code, subject, " ".join(filter(None, (each.what, each.why)))) for subject, each in found)
    yield Table(columns, rows)


def _made_with(told: CaseTold) -> Iterator[Block]:
    yield Heading("Annex: what it was made with", 1)
    yield Rows(tuple(audit_rows(told.making.audit_head)))
    yield Heading("Runs of the machine")
    if not told.runs:
        yield Words("Nothing was run yet.")
    for run in told.runs:
        yield Heading(run.name, 3)
        yield Rows(tuple(_run_rows(run)))
    yield Heading("Models, by the SHA-256 of their files")
    models = sorted({(name, digest) for run in told.runs for name, digest in run.models.items()})
    yield Table((Column("Model", 2), Column("SHA-256", 6, exact=True)), tuple(models))


def _run_rows(run: Run) -> Iterator[Row]:
    yield Row("Last run", f"{run.when}, {run.examiner}")
    if run.program:
        yield Row("Program", f"Homeward {run.program}")
    for name, value in run.settings:
        yield Row(name, value, exact=True)
    if run.parts:
        yield Row("Parts, versions", run.parts)
