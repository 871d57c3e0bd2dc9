"""Reads what is to be said of a series: its members' reasons, gaps, clocks, and what would refute it."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlite_utils import Database

from app.domain.facts import FileNames
from app.domain.ids import MediaId
from app.domain.link import Cluster, Kind
from app.grouping.series_account import CaseEvidence, SeriesAccount, accounts
from app.grouping.series_evidence import load_combination
from app.grouping.series_without import fallen_without
from app.store import clusters, decisions, links, media
from app.store.fact_table import StoredFacts


@dataclass(frozen=True, slots=True, eq=False)
class ToldSeries:
    """A series with its account, what each picture that is named in it is called, and how many members are hidden."""

    series: Cluster
    account: SeriesAccount
    names: Mapping[MediaId, str]
    hidden: int = 0
    """How many members are not shown: they were set aside since the series was made."""


def accounts_of(db: Database, series: Iterable[Cluster]) -> list[SeriesAccount]:
    """Return the accounts of some series by what the case holds now; any connection that reads will do."""
    found = list(series)
    return accounts(found, _evidence(db, found))


def told_of(db: Database, member: MediaId) -> ToldSeries | None:
    """Return what is to be said of the series that a picture is in; None where it is in none any more."""
    series = _series_of(db, member)
    if series is None:
        return None
    case = _evidence(db, [series])
    (account,) = accounts([series], case)
    wanted = {*series.members, *(each.media_id for each in account.refused)}
    held = case.facts.of(FileNames)
    hidden = sum(not media.is_shown(db, each) for each in series.members)
    return ToldSeries(series, account, {each: held[each].names[0] for each in wanted if each in held}, hidden)


def fallen_of(db: Database, series: Cluster, kinds: Collection[str]) -> tuple[MediaId, ...]:
    """Return who would fall out of a series without some kinds of reason; nothing is saved by that."""
    return fallen_without(series, _evidence(db, [series]), kinds) if kinds else ()


def _series_of(db: Database, member: MediaId) -> Cluster | None:
    return next((each for each in clusters.containing(db, member) if each.kind is Kind.SERIES), None)


def _evidence(db: Database, series: Sequence[Cluster]) -> CaseEvidence:
    """Return what some series are made from; of all links of the case, those of their members are enough."""
    members = media.numbers(db, {member for each in series for member in each.members})
    return CaseEvidence(
        list(links.touching(db, sorted(members.values()))),
        StoredFacts(db),
        decisions.standing(db, Kind.SERIES),
        clusters.of(db, Kind.PLACE),
        load_combination(),
    )
