"""Seals a case file: what a reviewer in another unit gets to see of a case, veiled, signed and encrypted.

No clear picture is in it but those that two people released, nor anything that one could be made of: of each media item
its SHA-256 and MD5, what was read out of it in words and numbers, and its veiled tile. Nor is there a digest of what is
held back, by which it could be tested. Whoever has a picture byte for byte can tell whether it is in the file: that is
what hashes are for.
"""

import base64
import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlite_utils import Database

from app import __version__
from app.domain.errors import RequestError, WeakPassphraseError
from app.domain.ids import ClusterId, MediaId
from app.domain.language import as_written, tr
from app.domain.link import Evidence, Kind
from app.domain.work import Problem, Stage
from app.extractors.c2pa_claims import ContentClaims
from app.grouping.clusters import cluster_id
from app.operations.hidden_names import HiddenNames
from app.operations.job import Job, Step, no_step, stepping
from app.operations.leaving import leaving, refuse_place
from app.operations.release import clear_parts
from app.operations.say_jointly import of_case
from app.report.png import png
from app.report.release import of_sealed
from app.report.sealing import CLEAR, Addressees, canonical, pack, seal, unpack
from app.store import (
    audit,
    clusters,
    decisions,
    facts,
    grades,
    leads,
    links,
    media,
    media_export,
    notes,
    problems,
    tags,
)
from app.store.key_file import PASSPHRASE_LEAST

EXPORTED = "case.seal"
IDLE = frozenset({EXPORTED, "uco.export", "case.open"})
"""Acts that change nothing. At the trail's end they are left out: the same case gives the same parts, however often."""
NO_LIMIT = -1
"""SQLite takes a negative limit for none."""
POINT_DIGITS = 5
TILES_A_READ = 200
COUNTED = frozenset({"media", "links"})
HELD_BACK = (
    "clear pictures",
    "pictures with people covered",
    "vectors, perceptual hashes and looks of points that pictures are compared by, and digests of these",
    "examiners' own figures of how long and how large they looked",
    "keys and pass phrases",
)

BUT_RELEASED = "clear pictures but for those that two people released"


Row = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Choice:
    """What is sealed: everything, or what is of some clusters and some media items.

    Args:
        clusters: by their ids; all of their members are chosen.
        media: chosen by themselves.
        paths: whether the names of files and folders go along; they may name people. Without, of problems only the
            code goes along: their sentences may quote a name.

    """

    clusters: tuple[ClusterId, ...] = ()
    media: tuple[MediaId, ...] = ()
    paths: bool = True

    @property
    def everything(self) -> bool:
        """Whether nothing was chosen, which stands for all."""
        return not self.clusters and not self.media


@dataclass(frozen=True, slots=True)
class Sealed:
    """What was sealed: how many of each, the end of the audit trail it tells of, and the file's size."""

    counts: Mapping[str, int]
    audit_head: str
    file_bytes: int


def seal_case(  # noqa: PLR0913, PLR0917  what, where to, by whom, for whom, and what two people released
    job: Job, choice: Choice, file: Path, signer: Ed25519PrivateKey, addressees: Addressees, release: str = ""
) -> Sealed:
    """Write a sealed case file.

    Args:
        job: the case at work.
        choice: what is sealed.
        file: where it goes; nothing has that name yet.
        signer: the examiner's key.
        addressees: for whom it is encrypted.
        release: how the number of a release begins, whose pictures go along clear; "" leaves every picture veiled.

    Raises:
        RequestError: if a recipient or a cluster is none, something has that name, it would lie among evidence, or two
            people have not released exactly these pictures to exactly these recipients. Nothing is written.
        EvidenceError: if the file of a released picture is not there, or is another by now; nothing is written.
        WeakPassphraseError: if it is sealed by a pass phrase that is too short.
        MachineError: if it cannot be written.
        StoppedError: if it was stopped; nothing is written.

    """
    refuse_place(job, file)
    if addressees.passphrase and len(addressees.passphrase) < PASSPHRASE_LEAST:
        raise WeakPassphraseError(PASSPHRASE_LEAST)
    step = stepping(job)
    chosen = chosen_media(job.case.db, choice) if release else []
    clear = clear_parts(job, release, chosen, addressees, step) if release else {}
    parts, counts = case_parts(job.case.db, choice, step)
    if clear:
        parts, counts = {**parts, **clear}, counts | {"clear": sum(name.startswith(CLEAR) for name in clear)}
    told = about(job.case.db, choice, counts, (job.case.folder.stem, job.case.examiner))
    packed = pack(told, parts, addressees, signer)
    if clear:
        of_sealed(unpack(packed))  # with the reader's eyes, before anything is written
    sealed = seal(packed, addressees, signer)
    step(Stage.WRITE, counts["media"], counts["media"])
    whom = ", ".join(addressees.named) or "a pass phrase"
    detail = f"{counts['media']} media items, {_of(choice)}, for {whom}; SHA-256 {hashlib.sha256(sealed).hexdigest()}"
    if clear:
        detail += f"; {counts['clear']} clear, by the word {of_case(job.case.db, release).id}"
    _leave(job, file, sealed, detail, clear=bool(clear))
    return Sealed(counts, str(told["audit"]), len(sealed))


def _leave(job: Job, file: Path, sealed: bytes, detail: str, *, clear: bool) -> None:
    """Write the file, and its row: no row without its file, but where something is clear no file without its row."""
    if not clear:
        with job.case.act(EXPORTED, file.name, detail), leaving(job, file) as written:
            written.write(sealed)
        return
    with leaving(job, file) as written:
        written.write(sealed)
        written.flush()
        with job.case.act(EXPORTED, file.name, detail):
            pass  # the row stands before the file takes its name


def _of(choice: Choice) -> str:
    """Return what was chosen, as the audit trail says it."""
    paths = "with paths" if choice.paths else "without paths"
    if choice.everything:
        return f"the whole case, {paths}"
    return f"of clusters {' '.join(sorted(choice.clusters)) or 'none'} and {len(choice.media)} picked, {paths}"


def case_parts(db: Database, choice: Choice, step: Step = no_step) -> tuple[dict[str, bytes], dict[str, int]]:
    """Return the parts of a case file by name, and how many lines each list has; ``step`` may end it by an exception.

    Raises:
        RequestError: if a cluster or a media item that was chosen is not there.

    """
    chosen = chosen_media(db, choice)
    with as_written():
        total = len(chosen) + sum(links.count(db).values())
        rows_read = _Steps(step, total)
        lists = {name: list(rows_read.through(name, rows)) for name, rows in _lists(db, choice, chosen)}
    parts = {f"{name}.jsonl": b"".join(map(canonical, rows)) for name, rows in lists.items()}
    for at in range(0, len(chosen), TILES_A_READ):
        step(Stage.WRITE, at, len(chosen))
        for media_id, tile in facts.tiles(db, chosen[at : at + TILES_A_READ]).items():
            parts[f"tiles/{media_id}.png"] = png(tile)
    return parts, {name: len(rows) for name, rows in lists.items()}


@dataclass(slots=True)
class _Steps:
    """Tells of rows as they are read; the lists that grow with the case count."""

    step: Step
    total: int
    done: int = 0

    def through(self, name: str, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield rows, and tell of them."""
        for row in rows:
            self.done += name in COUNTED
            self.step(Stage.READ, min(self.done, self.total), self.total)
            yield row


def chosen_media(db: Database, choice: Choice) -> list[MediaId]:
    """Return the media items that are sealed, sorted.

    Raises:
        RequestError: if a cluster or a media item that was chosen is not there.

    """
    shown = media.shown_ids(db)
    if choice.everything:
        return sorted(shown)
    found = {each.id: each for kind in Kind for each in clusters.of(db, kind)}
    chosen = set(choice.media)
    for name in choice.clusters:
        if name not in found:
            raise _missing(str(name))
        chosen.update(found[name].members)
    for media_id in sorted(chosen - set(shown)):
        raise _missing(f"{media_id[:16]}…")
    return sorted(chosen)


def about(db: Database, choice: Choice, counts: Mapping[str, int], who: tuple[str, str]) -> dict[str, object]:
    """Return what the manifest of a case file tells besides its parts."""
    case_name, examiner = who
    last = next((row for row in _audit_rows(db) if row["verb"] not in IDLE), None)
    case_id = db.execute("SELECT value FROM case_info WHERE name = 'case_id'").fetchone()[0]
    clear = "clear" in counts
    return {
        "case": case_name,
        "case_id": case_id,
        "examiner": examiner,
        "program": f"Homeward {__version__}",
        "audit": "0" if last is None else f"{last['number']}:{last['row_hash']}",
        "counts": dict(counts),
        "whole_case": choice.everything,
        "paths": choice.paths,
        "held_back": list((BUT_RELEASED, *HELD_BACK[1:]) if clear else HELD_BACK),
    } | ({"sealed_at": datetime.now(UTC).isoformat(timespec="seconds")} if clear else {})


def _lists(db: Database, choice: Choice, chosen: list[MediaId]) -> Iterator[tuple[str, Iterable[Row]]]:
    inside, names = set(chosen), HiddenNames.of(db, told=choice.paths)
    yield "media", _media(db, choice, inside)
    yield "clusters", _clusters(db, inside, names)
    yield "links", _links(db, inside, names)
    yield "decisions", _decisions(db, inside)
    yield "grades", (_plain(each) for each in grades.listed(db) if each.media_id in inside)
    yield "tags", _tags(db, chosen)
    yield "notes", (_plain(each) for each in reversed(notes.standing(db, chosen, limit=NO_LIMIT)))
    yield "leads", _leads(db, choice, inside)
    yield "problems", _problems(db, chosen, choice)
    yield "audit", _audit(db, choice, inside)


def _media(db: Database, choice: Choice, inside: Collection[MediaId]) -> Iterator[Row]:
    for row in media_export.export_rows(db, digests=False):
        if row["sha256"] in inside:
            told = {name: value for name, value in row.items() if name not in {"paths", "problems"}}
            own = problems.for_media(db, MediaId(str(row["sha256"])))
            told |= {"problems": [_problem(each, choice) for each in own]}
            yield told | ({"paths": row["paths"]} if choice.paths else {"facts": _without_names(row["facts"])})


def _without_names(found: object) -> object:
    """Return facts less what programs write a file's name into by custom: the titles that C2PA manifests give."""
    claims = found.get(ContentClaims.kind) if isinstance(found, dict) else None
    if not isinstance(found, dict) or not isinstance(claims, dict):
        return found
    return {**found, ContentClaims.kind: {**claims, "title": "", "ingredients": []}}


def _clusters(db: Database, inside: Collection[MediaId], names: HiddenNames) -> Iterator[Row]:
    """Yield each group with those of its members that are sealed, where these are two at least.

    A group's id is made of its smallest member: here of the smallest that is sealed, for from the id in the case it
    could be tested which picture that one is.
    """
    for kind in Kind:
        for each in clusters.of(db, kind):
            members = [member for member in each.members if member in inside]
            if len(members) > 1:
                faces = [face for member, face in zip(each.members, each.faces, strict=False) if member in inside]
                own = {"id": cluster_id(kind, min(members)), "members": members, "faces": faces}
                yield _plain(names.told(each)) | own | {"members_in_the_case": len(each.members)}


def _links(db: Database, inside: Collection[MediaId], names: HiddenNames) -> Iterator[Row]:
    for each in links.of(db):
        if each.first in inside and each.second in inside:
            told = {"first": each.first, "second": each.second, "linker": each.linker}
            told |= {"reason": names.said(each.reason)}
            yield told | {"strength": round(each.strength, POINT_DIGITS), "evidence": _evidence(each.evidence)}


def _evidence(evidence: Evidence | None) -> Row | None:
    """Return matched points, as shares of each picture's width and height."""
    if evidence is None:
        return None
    both = (evidence.first_xy, evidence.second_xy)
    first, second = (np.round(xy.astype(np.float64), POINT_DIGITS).tolist() for xy in both)
    return {"model": evidence.model, "first_xy": first, "second_xy": second}


def _decisions(db: Database, inside: Collection[MediaId]) -> Iterator[Row]:
    for kind in Kind:
        for each in decisions.of(db, kind):
            if each.first in inside and each.second in inside:
                yield {name: value for name, value in _plain(each).items() if name != "faces" or value is not None}


def _tags(db: Database, chosen: Iterable[MediaId]) -> Iterator[Row]:
    for media_id in chosen:
        for name, examiner in tags.of_media(db, media_id):
            yield {"media_id": media_id, "tag": name, "examiner": examiner}


def _leads(db: Database, choice: Choice, inside: Collection[MediaId]) -> Iterator[Row]:
    """Yield the leads of what is sealed; those of no picture go along with the whole case only."""
    for each in sorted(leads.listed(db, limit=NO_LIMIT), key=lambda lead: lead.id):
        if each.media_id in inside or (each.media_id is None and choice.everything):
            yield _plain(each)


def _problems(db: Database, chosen: Iterable[MediaId], choice: Choice) -> Iterator[Row]:
    if choice.everything:
        for each in problems.all(db, 0, NO_LIMIT):
            told = _problem(each.problem, choice) | {"media_id": each.media_id}
            yield told | ({"path": each.path} if choice.paths else {})
    else:
        for media_id in chosen:
            yield from (_problem(each, choice) | {"media_id": media_id} for each in problems.for_media(db, media_id))


def _problem(problem: Problem, choice: Choice) -> dict[str, object]:
    return _plain(problem) if choice.paths else {"part": problem.part, "code": problem.code}


def _audit(db: Database, choice: Choice, inside: AbstractSet[str]) -> Iterator[Row]:
    """Yield the whole trail but for idle acts at its end; of a part of a case, the rows that name its media alone."""
    rows = list(_audit_rows(db))
    while rows and rows[0]["verb"] in IDLE:
        rows.pop(0)
    for row in reversed(rows):
        named = str(row["subject"]).split()
        if choice.everything or (named and inside >= set(named)):
            yield row


def _audit_rows(db: Database) -> Iterator[Mapping[str, object]]:
    """Yield the rows of the audit trail, newest first, as their hashes were made of."""
    for row in audit.rows(db, 0, NO_LIMIT):
        yield _plain(row)


def _plain(value: object) -> dict[str, object]:
    """Return a dataclass as JSON takes it."""
    return {name: _json(each) for name, each in asdict(value).items()}  # type: ignore[call-overload]  # all are dataclasses


def _json(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return list(value) if isinstance(value, tuple) else value


def _missing(what: str) -> RequestError:
    return RequestError(
        tr("Nothing was written: {what} is not in this case.", what=what),
        next_step=tr("Check the name; 'homeward clusters' and 'homeward media' list them."),
    )
