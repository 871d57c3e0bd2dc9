"""Looking media items up in the hash sets of a case: what each set says is kept, and harmless known files step aside.

What is in an alert set is marked and never hidden, nor is what is in a harmless set and another one, what an examiner
has written about, judged or tagged, nor where hashes of one row do not agree.
"""

from collections import Counter
from collections.abc import Sequence

from sqlite_utils import Database

from app.domain.hash_set import HashSet, SetMatch
from app.domain.work import Changes, Problem, Topic
from app.operations.job import Job
from app.operations.photodna_look import compare_photodna, is_due
from app.operations.relink import regroup
from app.store import clusters, hash_sets, media, photodna, problems, set_rows
from app.store.hash_sets import Items, Trouble
from app.store.runs import Run
from app.store.set_rows import Asked, Found

PART = "hash sets"
CONTRADICTION, DISAGREEMENT = "VID-491", "VID-492"
ITEMS_A_STEP = 5_000
NEW_FILES_A_LOOK = 4_096
"""How many files an import registers between two look-ups: each reads every set once."""
REASON = "known: in a hash set of harmless files"
TOUCHED: Changes = frozenset({Topic.MEDIA, Topic.PROBLEMS, Topic.AUDIT})


def look_up(job: Job) -> Changes:
    """Hold whatever is new, media items or sets, against the sets, as a run of its own; nothing new costs nothing."""
    if not (_is_due(job) or is_due(job)):
        return frozenset()
    with job.case.machine_run(
        "look up", {"sets": sorted(each.name for each in hash_sets.standing(job.case.db))}
    ) as run:
        changed = look_up_whole(job, run)
        if job.cancel.stopped:
            run.stop()
    return TOUCHED | changed


def look_up_whole(job: Job, run: Run) -> Changes:
    """Do the same at the end of a run, outside a transaction: PhotoDNA values that came with media items too."""
    changed = look_up_within(job, run)
    if not job.cancel.stopped and is_due(job) and compare_photodna(job, run):
        changed |= settle(job, run)
    return changed


def look_up_within(job: Job, run: Run) -> Changes:
    """Look up as a part of a run that goes on, outside a transaction; PhotoDNA values are compared at its end."""
    if not _is_due(job):
        return frozenset()
    known = {each.id: each for each in hash_sets.standing(job.case.db)}
    seals, waiting = hash_sets.seals(job.case.db), hash_sets.waiting(job.case.db)
    with job.case.sets() as rows:
        while waiting and not job.cancel.stopped:
            newest = min(waiting.values())
            items = hash_sets.items_after(job.case.db, newest)
            asked, last = Asked(items.hashes), int(items.numbers[-1])
            for set_id in [each for each, seen in waiting.items() if seen == newest]:
                found = list(asked.within(rows, *seals[set_id]))
                said = [(int(items.numbers[each.place]), _match(known[set_id], each)) for each in found]
                brought = _values(rows, seals[set_id][0], items, found)
                with job.case.transaction() as db:
                    hash_sets.save_matches(db, set_id, said, last)
                    photodna.keep(db, set_id, brought)
                run.count("matches", len({item for item, _ in said}))
                job.let_others()
            waiting = hash_sets.waiting(job.case.db)
    return settle(job, run)


def settle(job: Job, run: Run) -> Changes:
    """Let step aside and come back what should by all that the sets say, and list what does not go together."""
    gone, back = hash_sets.to_step_aside(job.case.db).tolist(), hash_sets.to_come_back(job.case.db).tolist()
    for items, hide in ((gone, True), (back, False)):
        for start in range(0, len(items), ITEMS_A_STEP):
            some = items[start : start + ITEMS_A_STEP]
            with job.case.transaction() as db:
                if hide:
                    media.set_aside(db, some, REASON)
                else:
                    media.bring_back(db, some)
                hash_sets.note_aside(db, some if hide else (), () if hide else some)
            job.let_others()
    told = Counter({"contradictions": 0, "hashes that disagree": 0})
    with job.case.transaction() as db:
        problems.clear_part(db, PART)
        for trouble in hash_sets.troubles(db):
            problems.add(db, _problem(trouble), media_id=trouble.item, run_id=run.id)
            told["contradictions" if trouble.others and trouble.benign else "hashes that disagree"] += 1
    for name, many in (("stepped aside", len(gone)), ("came back", len(back))):
        if many:
            run.count(name, many)
    told["kept in sight for an examiner's words"] = hash_sets.kept_for_words(job.case.db)
    for name, many in told.items():
        run.tell(name, many)  # what stands as the run ends, however often it settles
    return regroup(job) if (gone or back) and clusters.any_of(job.case.db, [*gone, *back]) else frozenset()


def _is_due(job: Job) -> bool:
    return bool(hash_sets.waiting(job.case.db)) or len(hash_sets.to_step_aside(job.case.db)) > 0


def _values(rows: Database, mark: bytes, items: Items, found: Sequence[Found]) -> list[tuple[int, bytes]]:
    """Return the PhotoDNA values that rows of a set bring for the media items that they are of beyond doubt."""
    sure = [each for each in found if not each.differing]
    values = set_rows.photodna_of_rows(rows, mark, {each.row for each in sure}) if sure else {}
    return [(int(items.numbers[each.place]), values[each.row]) for each in sure if each.row in values]


def _match(of: HashSet, found: Found) -> SetMatch:
    label = found.label
    return SetMatch(
        of.name, of.kind, found.agreed, found.differing, label.category, label.scheme, label.series, label.said_by
    )


def _problem(trouble: Trouble) -> Problem:
    if trouble.benign and trouble.others:
        return Problem(
            PART,
            CONTRADICTION,
            "Hash sets contradict each other on this picture; it stays in sight.",
            f"It is among the harmless files of {trouble.benign}, and also in {trouble.others}.",
            "Look at what each set says of it; if one of them is wrong, tell whoever gives it out.",
        )
    return Problem(
        PART,
        DISAGREEMENT,
        "A hash set names this picture by one hash and another one by the next; it stays in sight.",
        f"In {trouble.doubtful} one row has a hash of this picture, and another hash that is not its own.",
        "The set has a fault in that row, or two files were made to share a hash. Rely on SHA-256.",
    )
