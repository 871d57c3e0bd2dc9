"""Writing a case as VICS: an imported file with what examiners changed, or a fresh one; whole or not at all."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.work import Changes, Stage, Topic
from app.exchange.json_pieces import Members, Piece, PieceReader
from app.exchange.splice import changed, without_pictures
from app.exchange.text_source import ENCODINGS
from app.exchange.vics_fresh import fresh_case
from app.operations.job import Job, Step, stepping
from app.operations.leaving import leaving, refuse_place
from app.operations.vics_changes import OwnWords, changes_of
from app.operations.vics_media import media_records
from app.store import grades, media, vics
from app.store.vics import RecordRow, VicsImport

TOUCHED: Changes = frozenset({Topic.AUDIT})
RECORDS_A_STEP = 100
FRESH_VERSIONS = ("2.0", "1.3")


@dataclass(frozen=True, slots=True)
class VicsWanted:
    """What is to be written: an imported file, by its number (0: the newest), or a fresh one of a version.

    ``notes`` adds the examiners' own notes to the comments.
    """

    target: Path
    import_number: int = 0
    fresh: str = ""
    notes: bool = False


@dataclass(frozen=True, slots=True)
class VicsExported:
    """What was written: how many records, in how many of them which members differ from what was imported."""

    records: int
    changed: int
    members: int
    pictures_left_out: int
    sha256: str
    source: str
    is_fresh: bool = False
    changes: Changes = TOUCHED


@dataclass(slots=True)
class _Tally:
    step: Step
    total: int
    records: int = 0
    changed: int = 0
    members: int = 0
    pictures: int = 0

    def count(self) -> None:
        """Count a record, and say so now and then."""
        self.records += 1
        if self.records % RECORDS_A_STEP == 0:
            self.tell()

    def tell(self) -> None:
        """Say how far the writing is.

        Raises:
            StoppedError: the job was stopped.

        """
        self.step(Stage.WRITE, self.records, self.total)


def export_vics(job: Job, wanted: VicsWanted) -> VicsExported:
    """Write a case as VICS; no picture goes with it.

    An imported file comes back as it was, to the last blank, but for the members that examiners changed since, and
    thumbnails, which are taken out.

    Raises:
        RequestError: something stands there, it is among evidence, or there is no such import.
        MachineError: it cannot be written.
        CaseDamagedError: what was imported is not in the case as it was.
        StoppedError: the job was stopped; nothing is written.

    """
    refuse_place(job, wanted.target)
    source = None if wanted.fresh else _source(job, wanted)
    total = media.counts(job.case.db).media_items if source is None else source.records
    tally, digest = _Tally(stepping(job), total), hashlib.sha256()
    codec = "utf-8" if source is None else source.codec
    words = _fresh(job, wanted, tally) if source is None else _round_trip(job, wanted, source, tally)
    name = f"a fresh file, VICS {wanted.fresh or '2.0'}" if source is None else source.name
    with leaving(job, wanted.target) as file:
        for text in words:
            data = ENCODINGS[codec].bytes_of(text)
            digest.update(data)
            file.write(data)
        tally.tell()
        with job.case.act(
            "vics.export", digest.hexdigest(), f"{name}: {tally.records} records, {tally.changed} changed"
        ):
            file.flush()
    tallies = tally.records, tally.changed, tally.members, tally.pictures
    return VicsExported(*tallies, digest.hexdigest(), name, is_fresh=source is None)


def _source(job: Job, wanted: VicsWanted) -> VicsImport | None:
    """Return the import that is to be written; None where the case has none and a fresh file is meant."""
    known = vics.imports(job.case.db)
    if not known and not wanted.import_number:
        return None
    if not wanted.import_number:
        return known[-1]
    found = next((each for each in known if each.id == wanted.import_number), None)
    if found is None:
        listed = ", ".join(f"{each.id} ({each.name})" for each in known) or "none"
        what = tr("There is no import {number}.", number=wanted.import_number)
        raise RequestError(what, next_step=tr("There are: {names}.", names=listed))
    return found


def _round_trip(job: Job, wanted: VicsWanted, source: VicsImport, tally: _Tally) -> Iterator[str]:
    """Yield the text of an imported file, with what was changed since."""
    db = job.case.db
    own, rows = OwnWords(db, source, notes=wanted.notes), _Rows(vics.records(db, source.id))
    encoding = ENCODINGS[source.codec]
    reader = PieceReader(encoding.text_of(each) for each in vics.blocks(db, source.id))
    for piece in reader.pieces():
        text, pictures = without_pictures(piece.text)
        tally.pictures += pictures
        if piece.members is not None:
            row = rows.next_row(own)
            made = _changed(piece, text, row, own)
            tally.count()
            tally.changed += made is not None
            tally.members += 0 if made is None else made[1]
            text = text if made is None else made[0]
        yield text
    rows.end()


def _changed(piece: Piece, text: str, row: RecordRow, own: OwnWords) -> tuple[str, int] | None:
    members: Members = piece.members or {}
    changes = changes_of(members, row, own)
    return (changed(text, changes), len(changes)) if changes else None


class _Rows:
    """Hands out the rows of an import one by one; of each batch, what examiners said is read at once."""

    def __init__(self, batches: Iterator[list[RecordRow]]) -> None:
        self._batches, self._at = batches, 0
        self._batch: list[RecordRow] = []

    def next_row(self, own: OwnWords) -> RecordRow:
        if self._at == len(self._batch):
            self._batch, self._at = next(self._batches), 0
            own.read([row.item for row in self._batch if row.item is not None])
        self._at += 1
        return self._batch[self._at - 1]

    def end(self) -> None:
        """Read past the last row, where the digest over all of them is checked."""
        for _ in self._batches:
            raise AssertionError


def _fresh(job: Job, wanted: VicsWanted, tally: _Tally) -> Iterator[str]:
    """Yield a file of everything that is shown."""
    number, scheme = grades.in_use(job.case.db) or (None, None)
    identifier = "" if scheme is None else scheme.id

    def counted() -> Iterator[dict[str, object]]:
        for record in media_records(job.case.db, number, with_notes=wanted.notes):
            tally.count()
            yield record

    case_id = dict(job.case.db.execute("SELECT name, value FROM case_info").fetchall())["case_id"]
    yield from fresh_case(wanted.fresh or "2.0", identifier, case_id, job.case.folder.stem, counted())
