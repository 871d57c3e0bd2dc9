"""Register: every file of an exhibit, hashed, typed, veiled, and accounted for."""

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.ids import ExhibitId
from app.domain.language import tr
from app.domain.media import FileState, shown_path
from app.domain.work import Changes, Stage, Topic
from app.operations.describe import catch_up
from app.operations.job import Job, Tally
from app.operations.register import register_waiting
from app.pipeline.evidence import ChangedError, UnreadableError
from app.pipeline.walk import Found, named, walk
from app.store import audit, media, problems

FILES_A_BATCH = 256
PASSING = (UnreadableError.code, ChangedError.code)
"""Problems that may have passed when an exhibit is imported again: its disk was gone, or was being written."""
IMPORTED, ALONE = "exhibit.import", ", a file alone"
"""The act, and how its row ends where one file was loaded, so that the folder around it is no evidence."""
CHANGES: Changes = frozenset({Topic.MEDIA, Topic.FACTS, Topic.PROBLEMS, Topic.AUDIT})


def import_exhibit(job: Job, source: Path, number: str) -> Changes:
    """Load a folder, a file or an archive as an exhibit; run again, it goes on where it stopped.

    The evidence is opened for reading only and stays where it is. What could not be read is tried again each time.

    Raises:
        RequestError: if no file lies at ``source``, it cannot be read, or the case itself lies there.
    """
    root = os.fsencode(source.resolve())
    status = _looked_at(job, source)
    _refuse_unreadable(source, status)
    files = walk(root, skip=job.case.folder.stat())
    first = next(files, None)
    if first is None:
        raise _nothing(source, why=tr("No file lies in it."))
    base = root if os.path.isdir(root) else os.path.dirname(root)  # noqa: PTH112, PTH120  the root is bytes
    _take_in(job, number, base, status, chain((first,), files))
    return CHANGES


def is_of_files_alone(db: Database, number: str) -> bool:
    """Tell whether the exhibits of a number are files that were loaded one by one, and no folder."""
    details = audit.details(db, IMPORTED, number)
    return bool(details) and all(each.endswith(ALONE) for each in details)


def import_named(job: Job, folder: Path, number: str, paths: Iterable[bytes]) -> ExhibitId:
    """Load some files below a folder as an exhibit, by their paths in it, as ``import_exhibit`` does.

    Raises:
        RequestError: if there is no such folder, or it is the case itself.

    """
    status, root = _looked_at(job, folder), os.fsencode(folder.resolve())
    return _take_in(job, number, root, status, named(root, paths))


def _take_in(job: Job, number: str, base: bytes, status: os.stat_result, files: Iterable[Found]) -> ExhibitId:
    """Add the files of an exhibit that lies at ``base``, and register them, unless the job is stopped before."""
    kind = "" if stat.S_ISDIR(status.st_mode) else ALONE
    with job.case.act(IMPORTED, number, f"device {status.st_dev} inode {status.st_ino}{kind}") as db:
        exhibit = media.add_exhibit(db, number, base)
        problems.try_again(db, exhibit, _about(number), PASSING)
    tally = Tally(job, Stage.WALK)
    for batch in _batches(files):
        if job.cancel.stopped:
            return exhibit
        _save(job, exhibit, batch, _about(number))
        tally.done += sum(found.file is not None for found in batch)
        tally.problems += sum(found.problem is not None for found in batch)
        tally.tell()
        job.let_others()
    register_waiting(job)
    catch_up(job, Stage.REGISTER)
    job.outlook.end()
    return exhibit


def _looked_at(job: Job, source: Path) -> os.stat_result:
    """Return what the system knows of a source, which is there and is not the case."""
    try:
        status = source.stat()
    except OSError as error:
        raise _nothing(source, why=tr("The system says: {error}.", error=error.strerror)) from error
    whole = source.resolve()
    if job.case.folder.resolve() in {whole, *whole.parents}:
        raise RequestError(
            tr("The case itself is no exhibit."), next_step=tr("Name the folder in which the evidence lies.")
        )
    return status


def _refuse_unreadable(source: Path, status: os.stat_result) -> None:
    """Refuse what was named and cannot be read at all; a folder below it would be a problem beside the rest."""
    if not stat.S_ISDIR(status.st_mode) and not stat.S_ISREG(status.st_mode):
        raise RequestError(
            tr("There is nothing to import at {path}.", path=shown_path(os.fsencode(source))),
            why=tr("It is neither a file nor a folder."),
            next_step=tr("Name the folder in which the evidence lies."),
        )
    try:
        if stat.S_ISDIR(status.st_mode):
            os.scandir(source).close()
        else:
            source.open("rb").close()
    except OSError as error:
        raise _nothing(source, why=tr("The system says: {error}.", error=error.strerror)) from error


def _nothing(source: Path, *, why: str) -> RequestError:
    return RequestError(
        tr("There is nothing to import at {path}.", path=shown_path(os.fsencode(source))),
        why=why,
        next_step=tr("Check the path, and that its disk is connected."),
    )


def _about(number: str) -> str:
    """Return how the sentence on a folder begins, which has no row of its own: folders of two exhibits look alike."""
    return f"Exhibit {number}: "


def _save(job: Job, exhibit: ExhibitId, batch: list[Found], about: str) -> None:
    with job.case.transaction() as db:
        listed = [found for found in batch if found.file is not None]
        ids = media.add_files(db, exhibit, [found.file for found in listed if found.file is not None])
        for found, file_id in zip(listed, ids, strict=True):
            if file_id is None:  # it is in the case already, with what became of it
                continue
            if found.left_out:
                media.set_state(db, file_id, FileState.EXCLUDED, found.left_out)
            elif found.problem is not None:
                media.set_state(db, file_id, FileState.PROBLEM, found.problem.what)
                problems.add(db, found.problem, file_id=file_id)
        for found in batch:
            if found.file is None and found.problem is not None:
                problems.add(db, replace(found.problem, what=about + found.problem.what), exhibit_id=exhibit)


def _batches(found: Iterable[Found]) -> Iterator[list[Found]]:
    source = iter(found)
    while batch := list(islice(source, FILES_A_BATCH)):
        yield batch
