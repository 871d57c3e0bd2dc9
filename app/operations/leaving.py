"""A file that leaves a case: never over another, never among evidence, and whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import MachineError, RequestError
from app.domain.language import tr
from app.domain.media import shown_path
from app.operations.import_exhibit import is_of_files_alone
from app.operations.job import Job
from app.store import media
from app.whole_files import new_file


@contextmanager
def leaving(job: Job | None, target: Path) -> Iterator[BinaryIO]:
    """Give a file to write to, readable by its owner only, which takes its name when the work inside has ended.

    Raises:
        RequestError: it would lie among evidence or in the case, or something has that name; nothing is written.
        MachineError: it cannot be written; nothing of it is left.

    """
    refuse_place(job, target)
    try:
        with new_file(target) as file:
            yield file
    except FileExistsError:  # somebody was quicker
        raise _there(target) from None
    except OSError as error:
        raise _unwritten(error.strerror or type(error).__name__) from error


def refuse_place(job: Job | None, target: Path) -> None:
    """Refuse a place where nothing may be written; asked before long work, and again as the file is begun.

    Where no case is open only the name and its folder are looked at.

    Raises:
        RequestError: as ``leaving`` does.
        MachineError: its folder is not there.

    """
    if job is not None:
        _refuse_case(job, target)
    if target.exists() or target.is_symlink():
        raise _there(target)
    if not target.parent.is_dir():
        raise _unwritten(os.strerror(errno.ENOENT))


def _refuse_case(job: Job, target: Path) -> None:
    whole = target.resolve()
    above = {bytes(each) for each in (whole, *whole.parents)}
    for each in media.exhibits(job.case.db):
        if os.path.realpath(each.root) in above and not is_of_files_alone(job.case.db, each.number):
            raise RequestError(
                tr("The file was not written."),
                why=tr(
                    "It would lie among the evidence of exhibit {number}, in {folder}.",
                    number=each.number,
                    folder=shown_path(each.root),
                ),
                next_step=tr("Choose a folder of your own."),
            )
    if job.case.folder.resolve() in whole.parents:
        raise RequestError(
            tr("The file was not written."),
            why=tr("It would lie in the case."),
            next_step=tr("Choose another folder."),
        )


def _unwritten(reason: str) -> MachineError:
    return MachineError(
        tr("The file was not written, and nothing of it is left."),
        why=tr("The system says: {reason}.", reason=reason),
        next_step=tr("Make room, or choose a folder that can be written."),
    )


def _there(target: Path) -> RequestError:
    return RequestError(
        tr("{file} exists already.", file=target.name), next_step=tr("Choose another name; nothing is overwritten.")
    )
