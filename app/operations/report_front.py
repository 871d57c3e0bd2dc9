"""What a report says of the case as a whole: as of when, what was counted, and what the machine ran with."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime

from sqlite_utils import Database

from app.domain.audit import AuditRow
from app.domain.ids import MediaId
from app.domain.language import number
from app.domain.work import Problem
from app.operations.job import Job
from app.operations.report_groups import Said
from app.operations.report_items import when
from app.operations.report_wanted import Part, Wanted
from app.report.case_told import Making, Run
from app.store import audit, grades, leads, left_out, media, notes, problems, runs, tags
from app.store.runs import LastRun

REPORTED = "case.report"
IDLE = frozenset({REPORTED, "case.seal", "case.open", "reveal.begin", "reveal.end"})
"""Acts that change nothing of what a report says: the same case gives the same report, however often it is made."""
NO_LIMIT = -1
"""SQLite takes a negative limit for none."""
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
ROWS_A_READ, NAMES_A_RULE = 200, 500


def making(job: Job, wanted: Wanted) -> Making:
    """Return how a report of the case as it stands is made."""
    last = last_change(job.case.db)
    at = wanted.at or (NEVER if last is None else last.at)
    whose = "as it was asked for" if wanted.at is not None else "the last act that changed the case"
    return Making(
        job.case.folder.stem,
        job.case.examiner,
        at,
        f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC, {whose}",
        "0" if last is None else f"{last.number}:{last.row_hash}",
        wanted.header,
        wanted.marking,
        tuple(wanted.rows()),
    )


def last_change(db: Database) -> AuditRow | None:
    """Return the newest row of the audit trail that changed the case."""
    begin = 0
    while rows := audit.rows(db, begin, ROWS_A_READ):
        found = next((each for each in rows if each.verb not in IDLE), None)
        if found is not None:
            return found
        begin += ROWS_A_READ
    return None


def exhibits(db: Database) -> list[tuple[str, int, str]]:
    """Return each exhibit's number, how many files it has, and when it was loaded."""
    many = media.files_by_exhibit(db)
    return [(each.number, many.get(each.id, 0), when(each.added_at)) for each in media.exhibits(db)]


def categories(db: Database) -> list[tuple[str, str, int]]:
    """Return how many pictures stand in each category of the scheme in use."""
    used = grades.in_use(db)
    if used is None:
        return []
    asked, scheme = used
    return [
        (f"{scheme.title} ({scheme.id} {scheme.version})", f"{code} {_named(scheme.by_code(code))}", many)
        for code, many in sorted(grades.counts(db, asked).items())
    ]


def _named(category: object) -> str:
    return str(getattr(category, "name", "not in this scheme"))


def tallies(db: Database, said: Sequence[Said], names: Collection[MediaId]) -> Mapping[str, int]:
    """Return how much examiners said, by what it is called."""
    still_open, every = leads.counts(db)
    marked = sum(each.count for each in tags.listed(db))
    return {
        "Decisions that stand, of one pair each": sum(len(each.decisions) for each in said),
        "Splits that stand": sum(len(each.parted) for each in said),
        "Contradictions": sum(len(each.contradictions) for each in said),
        "Pictures with a category": len({each.media_id for each in grades.listed(db)} & set(names)),
        "Tags set on pictures": marked,
        "Notes that stand": len(notes.standing(db, names, limit=NO_LIMIT)),
        "Leads": every,
        "Leads still open": still_open,
    }


def problems_of(db: Database, wanted: Wanted) -> list[tuple[str, Problem]]:
    """Return what each problem befell, and the problem; without paths, its code and part alone."""
    found = problems.all(db, 0, NO_LIMIT)
    if wanted.has(Part.PATHS):
        return [(each.path or each.media_id or "", each.problem) for each in found]
    return [
        ((each.media_id or "")[:8], Problem(each.problem.part, each.problem.code, f"In {each.problem.part}."))
        for each in found
    ]


def excluded(db: Database, wanted: Wanted) -> list[tuple[str, int, list[str]]]:
    """Return each rule that left files out, how many, and the first of them; without paths, no names."""
    found: dict[str, tuple[int, list[str]]] = {}
    for each in left_out.excluded(db):
        many, names = found.get(each.what, (0, []))
        if wanted.has(Part.PATHS) and len(names) < NAMES_A_RULE:
            names.append(f"{each.exhibit}: {each.path}")
        found[each.what] = many + 1, names
    return [(rule, many, names) for rule, (many, names) in sorted(found.items())]


def last_runs(db: Database) -> list[Run]:
    """Return the last run of each kind that ended as it should."""
    return [_run(each) for each in runs.last(db)]


def _run(run: LastRun) -> Run:
    detail = json.loads(run.detail)
    models, parts = detail.pop("models", {}), detail.pop("parts", {})
    program = str(detail.pop("homeward", ""))
    settings = tuple((_title(name), _plain(value)) for name, value in sorted(detail.items()))
    told = ", ".join(f"{name} {version}" for name, version in sorted(parts.items()))
    counts = ", ".join(f"{name} {number(many)}" for name, many in sorted(json.loads(run.counts or "{}").items()))
    return Run(
        run.name,
        f"{when(run.started_at)}{f'; {counts}' if counts else ''}",
        run.examiner,
        program,
        told,
        settings,
        {str(name): str(digest) for name, digest in models.items()},
    )


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _plain(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True, ensure_ascii=False)
