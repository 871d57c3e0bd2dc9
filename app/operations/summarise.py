"""Writes a case's summary page."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from app import __version__
from app.domain.errors import StoreError
from app.domain.language import as_written, tr
from app.domain.link import Kind
from app.operations.job import Job
from app.operations.place_dossier import briefs
from app.report.summary import TILES_A_CLUSTER, Seal, Summary, summary_html
from app.store import clusters, facts, media, problems
from app.whole_files import write_whole

PROBLEMS_MOST = 1_000
CLUSTERS_MOST = 500


def summarise(job: Job, page: Path, remarks: tuple[str, ...] = ()) -> None:
    """Write the page whole, in the place of an older one.

    Raises:
        StoreError: if it cannot be written; an older page is still there then.
    """
    db = job.case.db
    whole = {kind: clusters.of(db, kind) for kind in (Kind.PLACE, Kind.SERIES, Kind.COPIES)}
    found = {kind: each[:CLUSTERS_MOST] for kind, each in whole.items()}
    cut = {f"{kind} clusters": (CLUSTERS_MOST, len(each)) for kind, each in whole.items()}
    cut["problems"] = PROBLEMS_MOST, problems.count(db)
    wanted = {member for each in found.values() for one in each for member in one.members[:TILES_A_CLUSTER]}
    head = job.case.audit_head()
    with as_written():  # as all of the page
        placed = briefs(db, found[Kind.PLACE])
    text = summary_html(
        Summary(
            job.case.folder.stem,
            media.counts(db),
            found,
            facts.tiles(db, sorted(wanted)),
            [(each.path, each.problem) for each in problems.all(db, 0, PROBLEMS_MOST)],
            Seal(__version__, head.number, head.row_hash),
            (*remarks, *_left_out(cut)),
            placed,
        )
    )
    try:
        write_whole(page, text.encode())
    except OSError as error:
        raise StoreError(
            tr("The summary page was not written."),
            why=tr("The system says: {error}.", error=error.strerror),
            next_step=tr("Make room there."),
        ) from error


def _left_out(cut: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    """Yield a sentence for each list of which the page holds only the beginning."""
    for name, (most, many) in cut.items():
        if many > most:
            yield f"This page lists the first {most:,} of {many:,} {name}; the case holds them all."
