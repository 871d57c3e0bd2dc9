"""Register: what waits is hashed, typed by content, veiled, and its metadata read."""

from collections.abc import Iterator

from sqlite_utils import Database

from app.domain.ids import ExhibitId, MediaFileId
from app.domain.media import FileState, FoundFile, MediaFile
from app.domain.work import Stage
from app.imaging.sniff import Holds
from app.operations.findings import save_findings
from app.operations.gathering import gather
from app.operations.job import Job, Tally
from app.operations.provenance import provenance
from app.operations.set_look import NEW_FILES_A_LOOK, look_up, look_up_whole, look_up_within
from app.pipeline import runner
from app.pipeline.evidence import EvidenceRef
from app.pipeline.task import Reply, Task, TaskKind
from app.store import media, problems
from app.store.runs import Run

WAITING_AT_ONCE = 200
REGISTER_WORK = "register"
BESIDE_BYTES = 100_000
"""What each file takes beside its bytes, in bytes that take as long."""


def register_waiting(job: Job) -> None:
    """Register every file that waits, the members of archives too, which come to light on the way."""
    if not media.counts(job.case.db).waiting:
        look_up(job)
        return
    with job.case.machine_run("register", provenance(Stage.REGISTER)) as run:
        units, registration = waiting_units(job), _Registration(job, run)
        tally = Tally(job, Stage.REGISTER, media.counts(job.case.db).waiting, work=REGISTER_WORK, units=units)
        while not job.cancel.stopped and (waiting := media.counts(job.case.db).waiting):
            tally.total, tally.units = tally.done + waiting, tally.units_done + waiting_units(job)
            replies = runner.run(registration.tasks(), job.cancel, workers=job.workers, stage=Stage.REGISTER)
            gather(job, replies, tally, registration.save, registration.units_of)
        look_up_whole(job, run)
        if job.cancel.stopped:
            run.stop()


def waiting_units(job: Job) -> float:
    """Return how much work waits to be registered, in bytes; what a file takes beside them counts as so many more."""
    files, size_bytes = media.waiting_size(job.case.db)
    return files * BESIDE_BYTES + size_bytes


class _Registration:
    """What was asked and not yet saved. An archive is asked about twice: what it is, then what it holds.

    The second question may come in a later pass than the first, and what an archive holds always does.
    """

    def __init__(self, job: Job, run: Run) -> None:
        self._job, self._run = job, run
        self._roots: dict[ExhibitId, bytes] = {}
        self._unsaved: dict[MediaFileId, MediaFile] = {}
        self._archives: list[MediaFile] = []
        self._since_look = 0

    def tasks(self) -> Iterator[Task]:
        """Yield a task for each file that waits, one pass: until none is left that was not asked about."""
        while True:
            while self._archives:
                yield self._task(self._archives.pop(), TaskKind.LIST)
            waiting = media.waiting(self._job.case.db, WAITING_AT_ONCE + len(self._unsaved))
            fresh = [file for file in waiting if file.id not in self._unsaved]
            if not fresh:
                return
            for file in fresh:
                yield self._task(file, TaskKind.REGISTER)

    def units_of(self, reply: Reply) -> float:
        """Return how much work a reply was."""
        return BESIDE_BYTES + self._unsaved[MediaFileId(reply.key)].size_bytes

    def save(self, replies: list[Reply]) -> int:
        """Save a batch of replies; return how many of the files are problems."""
        with self._job.case.transaction() as db:
            for reply in replies:
                self._save_one(db, reply)
        self._since_look += len(replies)
        if self._since_look >= NEW_FILES_A_LOOK:
            self._since_look = 0
            look_up_within(self._job, self._run)
        return sum(reply.failure is not None for reply in replies)

    def _task(self, file: MediaFile, kind: TaskKind) -> Task:
        self._unsaved[file.id] = file
        root = self._roots.get(file.exhibit_id)
        if root is None:
            root = self._roots[file.exhibit_id] = media.root_of(self._job.case.db, file.exhibit_id)
        return Task(file.id, EvidenceRef(root, file.path, file.member), kind=kind)

    def _save_one(self, db: Database, reply: Reply) -> None:
        file = self._unsaved[MediaFileId(reply.key)]
        if reply.failure is None and reply.content.holds is Holds.ARCHIVE and reply.digests is not None:
            media.set_state(db, file.id, FileState.WAITING, "an archive, to be listed", reply.digests)
            self._archives.append(file)
            return
        del self._unsaved[file.id]
        if reply.digests is None and reply.failure is None:
            self._save_listing(db, file, reply)
        elif reply.content.holds is Holds.PICTURE and reply.digests is not None:
            self._save_picture(db, file, reply)
        elif reply.failure is None:
            media.set_state(db, file.id, FileState.EXCLUDED, _left_out(reply), reply.digests)
        self._save_problems(db, file, reply)

    def _save_listing(self, db: Database, file: MediaFile, reply: Reply) -> None:
        members = [
            FoundFile(file.path, each.size_bytes, each.modified_at, (*file.member, each.name), file.id)
            for each in reply.members
        ]
        media.add_files(db, file.exhibit_id, members)
        media.set_state(db, file.id, FileState.CONTAINER, f"an archive of {len(members)}")
        self._run.count("archives")

    def _save_picture(self, db: Database, file: MediaFile, reply: Reply) -> None:
        if reply.digests is None:
            return
        media.save_item(db, file.id, reply.digests, shown=reply.shown)
        save_findings(db, self._run, reply.digests.sha256, reply.findings)
        self._run.count("pictures" if reply.shown else "pictures that cannot be shown")

    def _save_problems(self, db: Database, file: MediaFile, reply: Reply) -> None:
        if reply.failure is not None:
            media.set_state(db, file.id, FileState.PROBLEM, reply.failure.what, reply.digests)
            problems.add(db, reply.failure, file_id=file.id, run_id=self._run.id)
            self._run.count("problems")
        for problem in reply.problems:
            problems.add(db, problem, file_id=file.id, run_id=self._run.id)


def _left_out(reply: Reply) -> str:
    if reply.content.holds is Holds.VIDEO:
        return f"a video ({reply.content.format}); this version reads pictures"
    return f"not a picture ({reply.content.format})"
