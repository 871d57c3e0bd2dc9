"""Link and group: why media belong together, and what belongs together."""

from collections.abc import Mapping

from sqlite_utils import Database

from app.domain.facts import AFact, Fact
from app.domain.ids import MediaId
from app.domain.link import Grouping, Kind, Link
from app.domain.work import Changes, Stage, Topic
from app.grouping.series import group_series
from app.operations.job import Job, Tally
from app.operations.provenance import provenance
from app.pipeline.parts import PARTS, linkers
from app.store import clusters, decisions, facts, links
from app.store.runs import Run

GROUPED = (Kind.COPIES, Kind.PLACE, Kind.SERIES)
"""The kinds of cluster in the order of their making: a series asks for places, a place for copies."""


class StoredFacts:
    """The facts of a case, read a kind at a time when they are first asked for."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._read: dict[type[Fact], Mapping[MediaId, Fact]] = {}

    def of(self, kind: type[AFact]) -> Mapping[MediaId, AFact]:
        """Return the facts of one kind, by media item."""
        if kind not in self._read:
            self._read[kind] = facts.of(self._db, kind)
        return self._read[kind]  # type: ignore[return-value]  # what was stored under a kind is of that kind


def relink(job: Job) -> Changes:
    """Make all links and clusters anew; decisions bind, and nothing that an examiner wrote is touched."""
    known = StoredFacts(job.case.db)
    tally = Tally(job, Stage.LINK, len(linkers(PARTS)))
    with job.case.machine_run("link", provenance(Stage.LINK)) as run:
        for linker in linkers(PARTS).values():
            if job.cancel.stopped:
                run.stop()
                return frozenset({Topic.LINKS, Topic.AUDIT})
            found = tuple(linker.link(known))
            with job.case.transaction() as db:
                run.count(linker.name, links.replace(db, run.id, linker.name, linker.version, found))
            tally.done += 1
            tally.tell()
            job.let_others()
    return regroup(job) | {Topic.LINKS}


def regroup(job: Job, kinds: tuple[Kind, ...] = GROUPED) -> Changes:
    """Make the clusters of some kinds anew from the links that are there; decisions bind."""
    known, found = StoredFacts(job.case.db), tuple(links.of(job.case.db))
    tally = Tally(job, Stage.GROUP, len(kinds))
    with job.case.machine_run("group", {"kinds": [kind.value for kind in kinds]}) as run:
        for kind in kinds:
            _regroup(job, run, kind, known, found)
            tally.done += 1
            tally.tell()
    return frozenset({Topic.CLUSTERS, Topic.AUDIT})


def _regroup(job: Job, run: Run, kind: Kind, known: StoredFacts, found: tuple[Link, ...]) -> None:
    grouping = _grouping(job.case.db, kind, known, found)
    with job.case.transaction() as db:
        clusters.replace(db, run.id, kind, grouping)
    run.count(f"{kind} clusters", len(grouping.clusters))
    run.count(f"{kind} contradictions", len(grouping.contradictions))


def _grouping(db: Database, kind: Kind, known: StoredFacts, found: tuple[Link, ...]) -> Grouping:
    words = decisions.of(db, kind)
    if kind is Kind.SERIES:
        return group_series(found, known, words, clusters.of(db, Kind.PLACE))
    return Grouping(())
