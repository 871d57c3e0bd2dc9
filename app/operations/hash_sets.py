"""Sets of known hashes: loading one, all of it or nothing, and taking one out."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.hash_set import Contents, HashRow, HashSet, HashSetError, Reading, SetId, SetKind, short
from app.domain.language import tr
from app.domain.work import Changes, Progress, Stage, Topic
from app.hash_sets.reader import SetReader, recognise
from app.operations.job import Job
from app.operations.photodna_look import compare_photodna
from app.operations.set_look import look_up, settle
from app.store import hash_sets, set_rows
from app.store.hash_sets import NewSet
from app.store.set_rows import Staged, Staging

ROWS_A_TELLING = 16_384
ALERTING = frozenset({SetKind.ALERT, SetKind.SERIES})
CHANGES: Changes = frozenset({Topic.MEDIA, Topic.PROBLEMS, Topic.CLUSTERS, Topic.AUDIT})


@dataclass(frozen=True, slots=True)
class AskedSet:
    """A file to be loaded, and what it is to be; without a name it is called as its file is."""

    path: Path
    kind: SetKind
    name: str = ""
    version: str = ""
    source: str = ""

    @property
    def called(self) -> str:
        """The name, in letters anyone has."""
        return short(self.name) or short(self.path.stem) or "set"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read of a file; ``refusal`` is why it cannot be loaded as was asked, where it was only looked at."""

    format: str
    contents: Contents
    told: tuple[str, ...]
    skipped: int
    set_id: SetId | None = None
    refusal: str = ""
    changes: Changes = CHANGES


def add_set(job: Job, asked: AskedSet) -> Loaded:
    """Load a set, and look all media items up in it; the rows are staged first, and nothing is kept if one fails.

    Raises:
        HashSetError: the file cannot be read to its end, has no hash, or is not what it is to be loaded as.
        StoreError: it could not be saved.
    """
    reader, source = recognise(asked.path)
    stamp, digest, reading = source.stamp(), source.digest(), Reading()
    _refuse_taken(job, asked, digest)
    with job.case.sets() as rows, whole(rows):
        set_rows.sweep(rows, (mark for mark, _ in hash_sets.seals(job.case.db).values()))
        staging = Staging(rows, reading)
        staged = _read(job, reader, source.path, reader.rows(source, reading), staging)
        if why := _against_benign(asked, reader, staging):
            raise _refused(why)
        if source.stamp() != stamp:
            raise HashSetError(tr("The set changed while it was read; nothing was loaded."), next_step=tr("Try again."))
    told = tuple(reading.sentences())
    new = NewSet(
        asked.kind, asked.called, asked.version, asked.source, digest, reader.title, reading.skipped_rows, told
    )
    with job.case.act("set.add", new.name, _detail(new, staged)) as db:
        set_id = hash_sets.add(db, new, staged, job.case.examiner, datetime.now(UTC))
    changes = look_up(job)
    return Loaded(reader.title, staged.contents, told, reading.skipped_rows, set_id, changes=CHANGES | changes)


def preview_set(job: Job, asked: AskedSet) -> Loaded:
    """Read a set as ``add_set`` would, and keep nothing: what it holds, what would be left out, why it is refused.

    Raises:
        HashSetError: the file cannot be read to its end, or has no hash.
    """
    reader, source = recognise(asked.path)
    reading, refusal = Reading(), ""
    with job.case.sets() as rows, _nothing(rows):
        staging = Staging(rows, reading)
        staged = _read(job, reader, source.path, reader.rows(source, reading), staging)
        try:
            _refuse_taken(job, asked, source.digest())
            refusal = _against_benign(asked, reader, staging)
        except HashSetError as error:
            refusal = error.why
    return Loaded(reader.title, staged.contents, tuple(reading.sentences()), reading.skipped_rows, refusal=refusal)


def remove_set(job: Job, name: str, reason: str = "") -> Changes:
    """Take a set out: its record stays, its rows go, and what had stepped aside by it comes back.

    Raises:
        RequestError: no set of that name stands.
    """
    found = find(hash_sets.standing(job.case.db), name)
    if found is None:
        raise RequestError(
            tr("No hash set is called {name}.", name=name),
            why=tr("It was never loaded, or was taken out before."),
            next_step=tr("'homeward sets' lists those that stand."),
        )
    with job.case.act("set.remove", found.name, json.dumps({"set": found.id, "reason": reason})) as db:
        hash_sets.end(db, found.id, job.case.examiner, reason, datetime.now(UTC))
    with job.case.sets() as rows, whole(rows):
        set_rows.sweep(rows, (mark for mark, _ in hash_sets.seals(job.case.db).values()))
    with job.case.machine_run("look up", {"without": found.name}) as run:
        compare_photodna(job, run)
        return CHANGES | settle(job, run)


def find(sets: list[HashSet], name: str) -> HashSet | None:
    """Return the set of a name, however it is capitalised."""
    return next((each for each in sets if each.name.casefold() == short(name).casefold()), None)


def _read(job: Job, reader: SetReader, path: Path, rows: Iterator[HashRow], staging: Staging) -> Staged:
    for number, row in enumerate(rows, 1):
        staging.add(row)
        if number % ROWS_A_TELLING == 0:
            if job.cancel.stopped:
                raise HashSetError(tr("Stopped; nothing of the set was loaded."))
            job.report(Progress(Stage.SETS, number, 0))
    staged = staging.finish()
    if not staged.contents.rows:
        raise HashSetError(
            tr("There is no hash in {name}; nothing was loaded.", name=path.name),
            why=tr("It was read as {format}, and has no row that can be used.", format=reader.title),
            next_step=tr("Look into the file: a header alone is no set."),
        )
    return staged


def _refuse_taken(job: Job, asked: AskedSet, digest: bytes) -> None:
    """Refuse a set that stands already, and one as harmless that stood as an alert before, by file or by name."""
    sets = hash_sets.all(job.case.db)
    standing = [each for each in sets if each.ended_at is None]
    same = next((each for each in standing if each.file_sha256 == digest.hex() and each.kind is asked.kind), None)
    if same is not None:
        raise _refused(
            tr("The same file stands already as {name}, loaded by {examiner}.", name=same.name, examiner=same.examiner)
        )
    if find(standing, asked.called) is not None:
        raise _refused(
            tr(
                "A set called {name} stands already. Give this one another name, or take that one out.",
                name=asked.called,
            )
        )
    if asked.kind is SetKind.BENIGN:
        before = [each for each in sets if each.kind in ALERTING]
        by_file = next((each for each in before if each.file_sha256 == digest.hex()), None)
        alert = by_file or find(before, asked.called)
        if alert is not None:
            about = {"kind": alert.kind.value, "day": f"{alert.loaded_at:%Y-%m-%d}", "examiner": alert.examiner}
            raise _refused(
                tr("This very file was loaded as “{kind}” on {day} by {examiner}.", **about)
                if by_file
                else tr("A set of this name was loaded as “{kind}” on {day} by {examiner}.", **about)
            )


def _against_benign(asked: AskedSet, reader: SetReader, staging: Staging) -> str:
    """Return why a file is not one of harmless known files; empty where nothing speaks against it."""
    if asked.kind is not SetKind.BENIGN:
        return ""
    if staging.against:
        return tr(
            "It has rows of the category “{category}”, and harmless files would step aside unseen.",
            category=staging.against,
        )
    if reader.grades and staging.ungraded:
        return tr(
            "{format} is made for graded material, and it has rows without a category, which says nothing.",
            format=reader.title,
        )
    return ""


def _refused(why: str) -> HashSetError:
    return HashSetError(
        tr("The set was not loaded."),
        why=why,
        next_step=tr("Load it as what it is; 'homeward sets' lists those that stand."),
    )


def _detail(new: NewSet, staged: Staged) -> str:
    about = {"kind": new.kind, "version": new.version, "source": new.source, "sha256": new.file_sha256.hex()}
    counted = {"rows": staged.contents.rows, "skipped": new.skipped, "categories": staged.contents.told()}
    return json.dumps(about | {"format": new.format} | counted, sort_keys=True)


@contextmanager
def whole(rows: Database) -> Iterator[None]:
    """Keep all that is written to sets.db inside, or nothing."""
    rows.execute("BEGIN IMMEDIATE")
    try:
        yield
        rows.execute("COMMIT")
    except BaseException:
        rows.execute("ROLLBACK")
        raise


@contextmanager
def _nothing(rows: Database) -> Iterator[None]:
    """Keep nothing of what is written inside."""
    rows.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        rows.execute("ROLLBACK")
