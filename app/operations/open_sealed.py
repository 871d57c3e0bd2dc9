"""Opens a sealed case file to be looked at: a case of its own, under a key that nobody keeps, gone as it is closed.

Nothing of it touches the disk in clear. What lies there is encrypted by a random key that only this process has, so
that what a crash leaves behind can be read by nobody; the next start takes it away.
"""

import contextlib
import hashlib
import secrets
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from app import registry
from app.domain.category import Scheme, SchemeError, parse_scheme
from app.domain.errors import DiskFullError, MachineError, StoreError
from app.domain.ids import ExhibitId, MediaFileId, MediaId, RunId
from app.domain.language import tr
from app.domain.lead import LeadState
from app.domain.link import Grouping, Kind, Link
from app.domain.media import Digests, FileState, FoundFile
from app.domain.remark import Review
from app.domain.words import PersonName, PlaceName
from app.domain.work import Problem, Progress, Report, Stage
from app.grouping.kept_ids import keep_ids
from app.operations import schemes
from app.operations.job import say_nothing
from app.operations.remark_draft import FoundDraft, find_draft
from app.report import case_file, covers
from app.report.case_file import Parts, SealedContentError, SealedMedia
from app.report.release import Release, of_sealed
from app.report.sealing import CLEAR, COVERS, Unsealed, unseal
from app.store import (
    clusters,
    decisions,
    facts,
    grades,
    held_folder,
    leads,
    links,
    media,
    notes,
    person_names,
    place_names,
    problems,
    released,
    tags,
)
from app.store.case import Case
from app.store.case_store import CASE_SUFFIX, create_case
from app.store.held_folder import HeldFolder
from app.store.key_file import KdfCost
from app.store.own_record import OwnRecord
from app.store.remark_draft import FOLDER, RemarkDraft, draft_key

HOLDS = "opened"
"""Below the program's own folder, what is being looked at lies in this one."""
NAME_MOST = 200
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
"""The pass phrase has 256 random bits: guessing need not be made slow."""
SOURCE, SOURCE_OF_COVERS, AS_SEALED = "sealed_file", "sealed_covers", "as sealed"
"""What facts, and places of files, are said to be from: extractors and exhibits are not told."""
TELL_EVERY = 500
NO_SHA1 = "0" * 40
"""A sealed file tells none; nothing here asks for one."""


@dataclass(frozen=True, slots=True)
class Opener:
    """What a sealed file is opened with: an age identity, or the pass phrase."""

    secret: str = field(repr=False)
    is_passphrase: bool = False
    cost: KdfCost | None = None
    """What a guess at the pass phrase costs whoever finds a draft."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A sealed file that can be looked at, and how many facts were left out since this version does not know them.

    ``found`` are remarks of an earlier opening that were never signed.
    """

    case: Case
    review: Review
    facts_left_out: int
    found: FoundDraft | None = None


def open_sealed(
    untrusted: bytes, opener: Opener, folder: Path, *, reviewer: str, report: Report = say_nothing
) -> Opened:
    """Open a sealed case file.

    Args:
        untrusted: the file.
        opener: what it opens with.
        folder: the program's own, readable by its owner only.
        reviewer: who looks at it, and whose name remarks bear.
        report: hears how far it is.

    Raises:
        SealedFileError: if it is no sealed file, or was altered.
        NotForYouError: if the opener does not fit.
        ContainerError: if what was sealed is not as it was written.
        SealedContentError: if its lists are not as its version has them.
        UnreleasedContentError: if clear pictures are in it that two people did not release, so, for its reader.
        MachineError: if there is no room for it.

    """
    registry.load("app.extractors", "EXTRACTOR")  # so that their kinds of fact are known
    inner = unseal(untrusted, opener.secret, is_passphrase=opener.is_passphrase)
    release = of_sealed(inner)
    review = review_of(inner, hashlib.sha256(untrusted).hexdigest(), release)
    held_in = _place(folder)
    try:
        case_folder = held_in.path / f"sealed{CASE_SUFFIX}"
        case = create_case(case_folder, secrets.token_hex(), examiner=reviewer, cost=CHEAP).case
        with contextlib.ExitStack() as unless_done:
            unless_done.callback(case.close)
            left_out = _fill(case, inner.parts, review, report)
            _keep_clear(case, inner.parts, release)
            own_record = OwnRecord(folder, review.sealed_sha256)
            case.look_only(review, held_in, _draft(folder, opener, review, held_in), own_record)
            found = _found(case)
            unless_done.pop_all()
    except BaseException as error:
        held_in.let_go()
        if isinstance(error, StoreError | SchemeError) and not isinstance(error, DiskFullError):
            raise SealedContentError(error.what) from error
        raise
    return Opened(case, review, left_out, found)


def review_of(inner: Unsealed, sha256: str, release: Release | None = None) -> Review:
    """Return what a manifest tells of the case; what it does not tell, or not as text, is empty."""
    told = {
        name: each[:NAME_MOST] if isinstance(each := inner.manifest.get(name), str) else ""
        for name in ("case", "case_id", "examiner")
    }
    whole, paths = (inner.manifest.get(name) is True for name in ("whole_case", "paths"))
    head = Review(sha256, told["case"], told["case_id"], told["examiner"], inner.signer, whole, paths)
    if release is None:
        return head
    said = release.word.statement
    return replace(head, clear=len(release.media), released_by=(said.first.name, said.second.name))


def _draft(folder: Path, opener: Opener, review: Review, held_in: HeldFolder) -> RemarkDraft:
    sha256 = review.sealed_sha256
    key = draft_key(opener.secret, sha256, is_passphrase=opener.is_passphrase, cost=opener.cost)
    return RemarkDraft(folder / FOLDER, sha256, key, held_in.path)


def _found(case: Case) -> FoundDraft | None:
    """Return what an earlier opening left; until it is said what becomes of it, it is kept along with what is new."""
    if case.draft is None or (found := find_draft(case.draft)) is None:
        return None
    case.draft.waiting = found.remarks
    return found


def wipe_left_over(folder: Path) -> int:
    """Take away what a crash left of sealed files that were looked at; return how many. Those in use stay."""
    return held_folder.wipe_left_over(folder / HOLDS)


def _place(folder: Path) -> HeldFolder:
    try:
        return HeldFolder(folder / HOLDS)
    except OSError as error:
        raise MachineError(
            tr("The sealed file was not opened."),
            why=tr("The system says: {reason}.", reason=error.strerror),
            next_step=tr("Make room or get the right to write where settings are kept."),
        ) from error


# ---- what it holds becomes a case ----


def _keep_clear(case: Case, parts: Parts, release: Release | None) -> None:
    """Keep the pictures that came along clear, and where people are in them; nothing shows one without a reveal."""
    if release is None:
        return
    with case.machine_run("open clear pictures", {}) as run, case.transaction() as db:
        for media_id in release.media:
            released.add(db, media_id, parts[f"{CLEAR}{media_id}"])
        for media_id, cover, faces in covers.read(parts.get(COVERS, b"")):
            if media_id not in release.media:
                raise SealedContentError(tr("It tells of people in pictures that did not come along."))
            facts.save(db, run.id, media_id, SOURCE_OF_COVERS, 1, (cover, faces))
        by = f"{release.word.statement.first.name} / {release.word.statement.second.name}"
        _tag(db, tr("came along clear"), by, release.media)  # so that a reviewer finds them on the wall


def _fill(case: Case, parts: Parts, review: Review, report: Report) -> int:
    """Save what a sealed file holds; return how many facts were left out."""
    with case.machine_run("open sealed file", {}) as run, case.transaction() as db:
        items = _Items(db, run.id, str(case.folder / "evidence").encode())
        for each in case_file.media(parts):
            items.add(each)
            if items.many % TELL_EVERY == 0:
                report(Progress(Stage.WALK, items.many, 0))
        report(Progress(Stage.WALK, items.many, items.many))
        _save_groups(db, run.id, parts, review)
        for word in case_file.decisions(parts):
            decisions.add(db, word)
        for note in case_file.notes(parts):
            notes.add(db, note)
        _save_leads(db, parts)
        _save_grades(db, parts, review)
        _save_tags(db, parts)
        items.add_problems(parts)
    return items.left_out


@dataclass(slots=True)
class _Items:
    """Saves media items; each path once an exhibit, so that content that changed under one name has room."""

    db: Database
    run_id: RunId
    root: bytes
    many: int = 0
    left_out: int = 0
    _seen: Counter[object] = field(default_factory=Counter)
    _own: Counter[Problem] = field(default_factory=Counter)
    """How often each problem was told of media items, and not yet in the list of all."""
    _exhibits: dict[int, ExhibitId] = field(default_factory=dict)

    def add(self, each: SealedMedia) -> None:
        """Save one media item with its files, facts and problems."""
        self.many += 1
        self.left_out += each.left_out
        digests = Digests(each.media_id, each.md5, NO_SHA1, 0)
        for path in each.paths or ((each.media_id[:16].encode(), ()),):
            media.save_item(self.db, self._file(path), digests, shown=True)
        facts.save(self.db, self.run_id, each.media_id, SOURCE, 1, each.facts)
        for problem in each.problems:
            problems.add(self.db, problem, media_id=each.media_id)
        self._own.update(each.problems)

    def add_problems(self, parts: Parts) -> None:
        """Save the problems of files that are no media items; those of media items are there by now."""
        listed = list(case_file.problems(parts))
        self._own.subtract(each.problem for each in listed if each.media_id is not None)
        for number, each in enumerate(listed, 1):
            if each.media_id is not None:
                continue
            if self._own[each.problem] > 0:  # of a file that a media item was found in
                self._own[each.problem] -= 1
                continue
            file_id = self._file(each.path or (f"unnamed {number}".encode(), ()))
            media.set_state(self.db, file_id, FileState.PROBLEM)
            problems.add(self.db, each.problem, file_id=file_id)

    def _file(self, path: tuple[bytes, tuple[str, ...]]) -> MediaFileId:
        nth = self._seen[path]
        self._seen[path] += 1
        if nth not in self._exhibits:
            self._exhibits[nth] = media.add_exhibit(
                self.db, AS_SEALED if not nth else f"{AS_SEALED} ({nth + 1})", self.root
            )
        (file_id,) = media.add_files(self.db, self._exhibits[nth], [FoundFile(path[0], 0, None, path[1])])
        if file_id is None:
            raise StoreError(tr("Nothing was saved."))
        return file_id


def _save_groups(db: Database, run_id: RunId, parts: Parts, review: Review) -> None:
    by_linker: dict[str, list[Link]] = defaultdict(list)
    for link in case_file.links(parts):
        by_linker[link.linker].append(link)
    for linker, found in by_linker.items():
        links.replace(db, run_id, linker, 1, found)
    every = list(case_file.clusters(parts))
    for kind in Kind:
        made = Grouping(tuple(each for each in every if each.kind is kind))
        clusters.replace(db, run_id, kind, keep_ids(made, ()))  # two people may share their smallest picture
    now = datetime.now(UTC)
    for each in every:
        if each.name and each.kind is Kind.PERSON:
            face = each.faces[0] if each.faces else None
            person_names.add(db, PersonName(each.members[0], face, each.name, review.sender, now))
        elif each.name:
            place_names.add(db, PlaceName(each.members[0], each.name, review.sender, now))


def _save_leads(db: Database, parts: Parts) -> None:
    for each in case_file.leads(parts):
        number = leads.add(db, each.text, each.media_id, each.examiner, each.written_at)
        if each.settled_at is not None:
            leads.step(db, number, each.state, each.remark, each.settled_by, each.settled_at)
        elif each.state is not LeadState.OPEN:
            raise StoreError(tr("Nothing was saved."))


def _save_grades(db: Database, parts: Parts, review: Review) -> None:
    """Save categories, under the scheme that comes along with the program where it is that, else under one of these."""
    given = defaultdict(list)
    for each in case_file.grades(parts):
        given[each.scheme].append(each)
    known = {f"{each.id} {each.version}": each for each in schemes.shipped()}
    for name, found in sorted(given.items(), key=lambda each: max(grade.graded_at for grade in each[1])):
        codes = {each.code: each.name or each.code for each in found}
        number = grades.choose(db, _scheme(name, codes, known), review.sender, max(each.graded_at for each in found))
        for each in found:
            grading = grades.begin(db, each.examiner, each.graded_at, number)
            item = media.item_number(db, each.media_id)
            grades.add(db, grading, {item: grades.Standing(each.code, grading)})


def _scheme(name: str, codes: Mapping[str, str], known: Mapping[str, Scheme]) -> Scheme:
    if name in known and all(known[name].by_code(code) for code in codes):
        return known[name]
    called, _, version = name.rpartition(" ")
    head = {"id": called or name, "version": version or "1", "title": name, "basis": "as in the sealed file"}
    return parse_scheme("".join(_toml(head, codes)))


def _toml(head: Mapping[str, str], codes: Mapping[str, str]) -> Iterator[str]:
    for key, value in head.items():
        yield f"{key} = {_quoted(value)}\n"
    for code, meaning in sorted(codes.items()):
        yield f"[[category]]\ncode = {_quoted(code)}\nname = {_quoted(meaning)}\n"


def _quoted(text: str) -> str:
    """Return a text of TOML."""
    return (
        '"'
        + "".join(each if each.isprintable() and each not in '"\\' else f"\\U{ord(each):08x}" for each in text)
        + '"'
    )


def _save_tags(db: Database, parts: Parts) -> None:
    """Save tags; when they were set is not told, so that they stand as of now."""
    marks: dict[tuple[str, str], list[MediaId]] = defaultdict(list)
    for media_id, name, examiner in case_file.tags(parts):
        marks[name, examiner].append(media_id)
    for (name, examiner), ids in marks.items():
        _tag(db, name, examiner, ids)


def _tag(db: Database, name: str, examiner: str, ids: Iterable[MediaId]) -> None:
    known, now = tags.find(db, name), datetime.now(UTC)
    tagging = tags.begin(db, tags.add(db, name, examiner, now) if known is None else known.id, examiner, now)
    stands = tags.Standing(stands=True, source=tagging)
    tags.mark(db, tagging, {media.item_number(db, each): stands for each in ids})
