"""Reads what is to be said of a series: its members' reasons, gaps, clocks, and what would refute it."""

from collections.abc import Iterable

from sqlite_utils import Database

from app.domain.link import Cluster, Kind
from app.grouping.series_account import CaseEvidence, SeriesAccount, accounts
from app.grouping.series_evidence import load_combination
from app.store import clusters, decisions, links
from app.store.fact_table import StoredFacts


def accounts_of(db: Database, series: Iterable[Cluster]) -> list[SeriesAccount]:
    """Return the accounts of some series by what the case holds now; any connection that reads will do."""
    case = CaseEvidence(
        list(links.of(db)),
        StoredFacts(db),
        list(decisions.of(db, Kind.SERIES)),
        clusters.of(db, Kind.PLACE),
        load_combination(),
    )
    return accounts(series, case)
