"""Link and group: why media belong together, and what belongs together."""

from collections.abc import Iterator, Mapping

from sqlite_utils import Database

from app.domain.facts import AFact, Fact
from app.domain.ids import MediaId
from app.domain.link import Grouping, Kind, Link
from app.domain.linker import Linker, PairLinker
from app.domain.work import Changes, Stage, Topic
from app.grouping.copies import group_copies
from app.grouping.places import group_places
from app.grouping.series import group_series
from app.matching import calibration
from app.operations.job import Job, Tally
from app.operations.provenance import provenance
from app.pipeline.judging import Judged, judge
from app.pipeline.parts import PARTS, linkers
from app.store import clusters, decisions, facts, freshness, links, problems
from app.store.runs import Run

PAIRS_A_REPORT = 64
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
    """Make the links anew whose facts have changed, and all clusters; nothing that an examiner wrote is touched."""
    known = StoredFacts(job.case.db)
    stale = [linker for linker in linkers(PARTS).values() if not _is_fresh(job, linker)]
    if stale:
        with job.case.machine_run("link", provenance(Stage.LINK)) as run:
            for linker in stale:
                if not _link(job, run, linker, known):
                    run.stop()
                    return frozenset({Topic.LINKS, Topic.AUDIT})
    return regroup(job) | {Topic.LINKS}


def _state(job: Job, linker: Linker) -> str:
    maker = f"{linker.name} {linker.version} {calibration.digest()}"
    return freshness.state_of_facts(job.case.db, linker.reads, maker)


def _is_fresh(job: Job, linker: Linker) -> bool:
    return freshness.is_fresh(job.case.db, linker.name, _state(job, linker))


def _link(job: Job, run: Run, linker: Linker, known: StoredFacts) -> bool:
    """Save the links of one linker in the place of its old ones; return whether it came to its end."""
    state, problems_found = _state(job, linker), list[Judged]()
    found = sorted(_found(job, linker, known, problems_found), key=lambda link: (link.first, link.second))
    if job.cancel.stopped:  # what was judged so far is no whole answer, and must not replace one
        return False
    with job.case.transaction() as db:
        run.count(linker.name, links.replace(db, run.id, linker.name, linker.version, found))
        problems.clear_part(db, linker.name)
        for each in problems_found:
            if each.problem is not None:
                problems.add(db, each.problem, media_id=each.first, run_id=run.id)
        if not problems_found:  # else the pairs that could not be judged are tried again next time
            freshness.note(db, linker.name, state)
    job.let_others()
    return True


def _found(job: Job, linker: Linker, known: StoredFacts, problems_found: list[Judged]) -> Iterator[Link]:
    if isinstance(linker, PairLinker):
        return linker.weigh(_judged(job, linker, known, problems_found), known)
    return linker.link(known)


def _judged(job: Job, linker: PairLinker, known: StoredFacts, problems_found: list[Judged]) -> Iterator[Link]:
    pairs = linker.pairs(known)
    tally = Tally(job, Stage.LINK, len(pairs))
    for judged in judge(linker.name, pairs, known, job.cancel, workers=job.workers):
        if judged.link is not None:
            yield judged.link
        if judged.problem is not None:
            problems_found.append(judged)
            tally.problems += 1
        tally.done += 1
        if tally.done % PAIRS_A_REPORT == 0 or tally.done == tally.total:
            tally.tell()
        job.let_others()


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
    words = [word for each in Kind for word in decisions.of(db, each)]
    if kind is Kind.COPIES:
        return group_copies(found, words)
    if kind is Kind.PLACE:
        return group_places(found, words)
    return group_series(found, known, words, clusters.of(db, Kind.PLACE))
