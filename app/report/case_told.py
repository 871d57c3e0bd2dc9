"""What a report tells of a case, read and counted, before it is put into words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.dossier import Dossier
from app.domain.ids import ClusterId, MediaId
from app.domain.lead import Lead
from app.domain.link import Cluster, Contradiction, Decision, Kind
from app.domain.media import Counts
from app.domain.note import Note
from app.domain.words import Split
from app.domain.work import Problem
from app.grouping.series_account import SeriesAccount
from app.report.document import Picture, Row
from app.report.pair_drawing import PairDrawing
from app.report.time_axis import TimeAxis


@dataclass(frozen=True, slots=True)
class Making:
    """How the report is made: who makes it, as of when, under which head of the audit chain, and what it says on top.

    ``chosen``: what goes in and what does not, in words.
    """

    case: str
    examiner: str
    as_of: datetime
    as_of_words: str
    audit_head: str
    header: str
    marking: str
    chosen: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """A kind of run of the machine, its last: when, by whom, and by hash what it ran with."""

    name: str
    when: str
    examiner: str
    program: str
    parts: str
    settings: tuple[tuple[str, str], ...]
    models: Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class ItemTold:
    """A media item: its number in this report, its digits, and everything that is said of it."""

    number: int
    media_id: MediaId
    rows: tuple[Row, ...]
    picture: Picture | None


@dataclass(frozen=True, slots=True, eq=False)
class PairTold:
    """Two members of a place, why they belong together, and what is drawn to show it."""

    left: Picture
    right: Picture
    drawing: PairDrawing
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class GroupTold:
    """What is told of a place or a series alike.

    ``standing``: whether and how an examiner confirmed it. ``decisions`` and splits, which ``parted``, are those on
    its members.
    """

    cluster: Cluster
    standing: str
    reasons: tuple[str, ...]
    pictures: tuple[Picture, ...]
    decisions: tuple[Decision, ...]
    parted: tuple[Split, ...]
    contradictions: tuple[Contradiction, ...]


@dataclass(frozen=True, slots=True, eq=False)
class PlaceTold:
    """A place: what is known of it, and the pairs that tie every member to another.

    ``listed`` are the pairs that are not drawn: both pictures, how probable, why. ``further`` is how many more links
    there are among the members.
    """

    group: GroupTold
    dossier: Dossier
    pairs: tuple[PairTold, ...]
    listed: tuple[tuple[str, str, str, str], ...]
    further: int


@dataclass(frozen=True, slots=True, eq=False)
class SeriesTold:
    """A series with its account, and when its members were taken; ``undated`` says how many say nothing."""

    group: GroupTold
    account: SeriesAccount
    axis: TimeAxis | None
    undated: int


@dataclass(frozen=True, slots=True, eq=False)
class CaseTold:
    """Everything that a report says of a case; what was not asked for is None.

    Args:
        making: how the report is made.
        names: what each media item is called in it.
        counts: of the whole case.
        exhibits: number, how many files, when it was loaded; None without paths.
        groups: every group of each kind, as the machine proposes them now.
        where: where a place is in one line.
        categories: scheme, code with name, how many.
        runs: what the machine ran with.
        places: those that are told in full.
        series: those that are told in full.
        items: every media item that is shown.
        notes: the notes that stand, oldest first.
        leads: oldest first.
        decisions: the word that stands on each pair, of each kind.
        parted: the splits that stand, of each kind.
        contradictions: of each kind.
        problems: what it befell, and the problem; in it no sentence, without paths.
        excluded: each rule that left files out, how many, and the first of them by name; no names without paths.
        sheet: the contact sheet of the whole case.
        tallies: how many there are of what is listed, by what it is called.
        not_read: of how many pictures a part was not read that can be left out, by the part's name.

    """

    making: Making
    names: Mapping[MediaId, str]
    counts: Counts
    exhibits: Sequence[tuple[str, int, str]] | None
    groups: Mapping[Kind, Sequence[Cluster]]
    where: Mapping[ClusterId, str]
    categories: Sequence[tuple[str, str, int]]
    runs: Sequence[Run]
    places: Sequence[PlaceTold] | None
    series: Sequence[SeriesTold] | None
    items: Sequence[ItemTold] | None
    notes: Sequence[Note] | None
    leads: Sequence[Lead] | None
    decisions: Sequence[Decision]
    parted: Sequence[Split]
    contradictions: Sequence[Contradiction]
    problems: Sequence[tuple[str, Problem]] | None
    excluded: Sequence[tuple[str, int, Sequence[str]]] | None
    sheet: Sequence[Picture] | None
    tallies: Mapping[str, int] = field(default_factory=dict)
    not_read: Mapping[str, int] = field(default_factory=dict)
