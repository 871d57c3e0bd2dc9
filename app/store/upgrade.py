"""Bringing a case's schema up to date: a copy of the closed files first, then the steps."""

import shutil
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import CaseTooNewError, DiskFullError
from app.store.connection import CASE_FILE, PICTURES_FILE
from app.store.newest_migrations import MIGRATIONS, PICTURE_MIGRATIONS


def refuse_unknown(db: Database) -> None:
    """Refuse a case that a newer version of the program has opened.

    Raises:
        CaseTooNewError: it has a step that this version does not know.

    """
    unknown: set[str] = set()
    with closing(Database(memory=True)) as nothing_applied:
        for steps in (MIGRATIONS, PICTURE_MIGRATIONS):
            known = {step.name for step in steps.pending(nothing_applied)}
            unknown |= {step.name for step in steps.applied(db)} - known
    if unknown:
        raise CaseTooNewError(unknown)


def copy_closed_files(folder: Path, db: Database) -> list[Path]:
    """Copy the files that steps are about to change, each beside itself; nobody may have the case open for writing.

    After a crash what was saved last lies in a log beside the file; it goes along, named as SQLite looks for it.

    Raises:
        DiskFullError: there is no room for the copy; nothing was changed.

    """
    copies = []
    for steps, name in ((MIGRATIONS, CASE_FILE), (PICTURE_MIGRATIONS, PICTURES_FILE)):
        waiting = steps.pending(db)
        if waiting:
            target = f"{name}.before-{waiting[0].name}"
            files = [(folder / f"{name}{end}", folder / f"{target}{end}") for end in ("", "-wal")]
            there = [(source, copy) for source, copy in files if source.exists()]
            if shutil.disk_usage(folder).free < sum(source.stat().st_size for source, _ in there):
                raise DiskFullError
            for source, copy in there:
                shutil.copyfile(source, copy)
                copies.append(copy)
    return copies


def apply(db: Database) -> None:
    """Run the steps that the case has not had yet, each in a transaction of its own."""
    for steps in (MIGRATIONS, PICTURE_MIGRATIONS):
        steps.apply(db)
