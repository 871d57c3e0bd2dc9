"""Link and group: why media belong together, and what belongs together."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlite_utils import Database

from app.domain.facts import Faces
from app.domain.language import as_written
from app.domain.link import Contradiction, Decision, Grouping, Kind, Link
from app.domain.linker import Linker, PairLinker
from app.domain.work import Changes, Stage, Topic
from app.grouping import copies, places
from app.grouping.copies import group_copies
from app.grouping.evidence import Crossing, against_different, against_same, parted
from app.grouping.kept_ids import keep_ids
from app.grouping.overlaid import part_overlaid
from app.grouping.people import group_people
from app.grouping.places import group_places
from app.grouping.series import group_series
from app.grouping.splits import words_of
from app.linkers import same_person
from app.matching import calibration, face_pairs
from app.matching.one_photograph import Moments
from app.operations.job import Job, Tally
from app.operations.linking import Linking, before
from app.operations.provenance import provenance
from app.pipeline.parts import PARTS, linkers
from app.store import clusters, crossings, decisions, links, media, place_names, splits
from app.store.fact_table import StoredFacts
from app.store.freshness import FactStates
from app.store.runs import Run

GROUP_WORK = "group"
TELLING = {Kind.COPIES: copies.RULE, Kind.PLACE: places.RULE}
"""Whose links can speak against a decision, by kind."""
GROUPED = (Kind.COPIES, Kind.PLACE, Kind.SERIES, Kind.PERSON)
"""The kinds of cluster in the order of their making: a series asks for places, a place for copies; people for none."""


def relink(job: Job) -> Changes:
    """Make the links anew whose facts have changed, and all clusters; nothing that an examiner wrote is touched.

    What was judged before by the same facts, linker and calibration is not judged again, and the outcome is that of a
    run from scratch. What was judged before a stop is kept.
    """
    linking = Linking(job, StoredFacts(job.case.db), FactStates(job.case.db))
    stale = _stale(linking)
    if stale:
        with job.case.machine_run("link", provenance(Stage.LINK)) as run:
            judging = [each for each in stale if isinstance(each, PairLinker)]
            for linker in stale:
                if linker in judging:
                    linking.part = f"{judging.index(linker) + 1} of {len(judging)}"
                if job.cancel.stopped or not linking.link(run, linker):
                    run.stop()
                    return frozenset({Topic.LINKS, Topic.AUDIT})
    return regroup(job) | {Topic.LINKS}


def _stale(linking: Linking) -> list[Linker]:
    """Return the linkers whose links have to be made anew, in turn; with one goes whoever judges after it."""
    stale: dict[str, Linker] = {}
    for linker in sorted(linkers(PARTS).values(), key=lambda each: (bool(before(each)), each.name)):
        if before(linker) in stale or not linking.is_fresh(linker):
            stale[linker.name] = linker
    return list(stale.values())


def regroup(job: Job, kinds: tuple[Kind, ...] = GROUPED) -> Changes:
    """Make the clusters of some kinds anew from the links that are there; decisions bind."""
    pictures = media.counts(job.case.db).media_items
    work = GROUP_WORK if kinds == GROUPED else ""  # a part of it says nothing of how long all of it takes
    tally = Tally(job, Stage.GROUP, len(kinds), work=work, units=pictures)
    known = StoredFacts(job.case.db)
    found, overlaid = part_overlaid(links.to_group(job.case.db))
    with job.case.transaction() as db:
        links.leave_out(db, overlaid)
    made_by = {"kinds": [kind.value for kind in kinds], "calibration": calibration.digest(calibration.GROUPING_FOLDER)}
    with job.case.machine_run("group", made_by) as run:
        for kind in kinds:
            _regroup(job, run, kind, known, found)
            tally.done += 1
            tally.units_done += pictures / len(kinds)
            tally.tell()
    return frozenset({Topic.CLUSTERS, Topic.AUDIT})


def _regroup(job: Job, run: Run, kind: Kind, known: StoredFacts, found: Sequence[Link]) -> None:
    db = job.case.db
    # a word that only withdraws another one is none: it does not stand in the place of a split of the same pair
    words = [word for each in Kind for word in decisions.standing(db, each)]
    words += words_of([split for each in Kind for split in splits.of(db, each)], words)
    with as_written():
        grouping = keep_ids(_grouping(db, kind, known, found, words), clusters.of(db, kind))
        stuck, crossed = _evidence(db, grouping, kind, found, words)
    grouping = replace(grouping, contradictions=(*grouping.contradictions, *stuck))
    with job.case.transaction() as db:
        clusters.replace(db, run.id, kind, grouping)
        crossings.add(db, kind, crossed)
    run.count(f"{kind} clusters", len(grouping.clusters))
    run.count(f"{kind} contradictions", len(grouping.contradictions))


def _grouping(
    db: Database, kind: Kind, known: StoredFacts, found: Sequence[Link], words: Sequence[Decision]
) -> Grouping:
    if kind is Kind.COPIES:
        return group_copies(found, words)
    if kind is Kind.PLACE:
        return group_places(found, words, place_names.all(db))
    if kind is Kind.PERSON:
        faces = known.of(Faces)
        pairs = face_pairs.alike(faces, same_person.LINKER.calibration, Moments(known))
        return group_people(faces, pairs, found, words)
    return group_series(found, known, words, clusters.of(db, Kind.PLACE))


def _evidence(
    db: Database, grouping: Grouping, kind: Kind, found: Iterable[Link], words: Sequence[Decision]
) -> tuple[list[Contradiction], dict[str, Crossing]]:
    """Return what speaks against decisions, and what crosses those that are obeyed for the first time."""
    if kind not in TELLING:
        return [], {}
    telling = [link for link in found if TELLING[kind].counts(link)]
    acts, known = parted(kind, grouping.clusters, words, telling), crossings.of(db, kind)
    numbers = crossings.numbers(db, (end for act in acts for link in act.links for end in (link.first, link.second)))
    stuck = list(against_different(acts, words, known, numbers))
    if kind is Kind.PLACE:
        stuck += against_same(words, place_names.all(db), telling)
    newest = crossings.newest_linked(db)
    return stuck, {act.key: act.crossing(newest) for act in acts if act.key not in known}
