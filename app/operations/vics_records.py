"""Saves the records of a file of VICS, and its text as it stands; all within the one transaction of its import."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from app.domain.category import Scheme, SchemeNumber
from app.domain.ids import ExhibitId
from app.domain.language import tr
from app.domain.vics import Oddity, VicsError, VicsRecord
from app.domain.work import Progress, Stage
from app.exchange import vics_values
from app.exchange.json_pieces import Piece, PieceReader
from app.exchange.text_source import Encoding, file_encoding, read_text
from app.exchange.vics_record import read_record
from app.exchange.vics_survey import Survey, photodna_mark
from app.operations.job import Job, go_on
from app.operations.vics_problems import LISTED, VicsProblems
from app.operations.vics_words import VicsWords, meant
from app.pipeline.named_files import NamedFiles
from app.store import vics
from app.store.vics import FoundItem, RecordRow, RecordsDigest, VicsImport, VicsImportId

RECORDS_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class VicsPlan:
    """What is to be saved: the file as it was looked through, by which scheme, whose words, and where its files lie."""

    file: Path
    survey: Survey
    scheme: Scheme | None
    scheme_number: SchemeNumber | None
    origin: str
    exhibit: ExhibitId | None
    root: Path
    examiner: str
    at: datetime
    skip: Path


@dataclass(frozen=True, slots=True)
class Kept:
    """What was saved: ``matched`` records are of a media item here; ``kept`` items keep an examiner's own category."""

    import_id: VicsImportId
    records: int
    matched: int
    graded: int
    kept: int
    tagged: int
    noted: int


@dataclass(frozen=True, slots=True)
class _Read:
    """A record as it was read, where its text stands, and the path of its file, if one is there."""

    place: int
    at: int
    length: int
    record: VicsRecord
    path: bytes | None


def save_records(db: Database, plan: VicsPlan, job: Job) -> tuple[Kept, Counter[Oddity]]:
    """Save a file's text and records, and give the case its words; inside a transaction.

    Raises:
        VicsError: it is not the file that was looked through.
        StoppedError: the job was stopped.

    """
    return _Saving(db, plan, job).save()


class _Saving:
    def __init__(self, db: Database, plan: VicsPlan, job: Job) -> None:
        self._job, self._db, self._plan, self._id = job, db, plan, vics.next_id(db)
        self._problems = VicsProblems(db, plan.file.name)
        self._words = VicsWords(db, self._id, plan.origin, self._problems)
        self._files = NamedFiles(bytes(plan.root), skip=plan.skip.stat())
        self._digest, self._whole = RecordsDigest(), hashlib.sha256()
        self._records = self._matched = self._at = 0

    def save(self) -> tuple[Kept, Counter[Oddity]]:
        """Save everything."""
        plan, encoding = self._plan, file_encoding(self._plan.file)
        reader = PieceReader(self._blocks(read_text(plan.file), encoding))
        batch: list[_Read] = []
        for piece in reader.pieces():
            if piece.members is not None:
                batch.append(self._read(piece))
                self._records += 1
                if len(batch) == RECORDS_AT_ONCE:
                    self._save_batch(batch)
                    batch = []
            self._at += len(piece.text)
        self._save_batch(batch)
        if self._whole.hexdigest() != plan.survey.sha256:
            why, next_step = tr("It changed while it was read."), tr("Copy it to where nobody writes to it.")
            raise VicsError(why, next_step)
        self._end(encoding)
        words = self._words
        kept = (self._id, self._records, self._matched, words.graded, words.kept, words.tagged, words.noted)
        return Kept(*kept), self._problems.counts

    def _blocks(self, chunks: Iterator[str], encoding: Encoding) -> Iterator[str]:
        """Keep the file's own bytes as they pass by."""
        first_at = 0
        for chunk in chunks:
            data = encoding.bytes_of(chunk)
            self._whole.update(data)
            if data:
                vics.add_block(self._db, self._id, first_at, data)
            first_at += len(chunk)
            yield chunk

    def _read(self, piece: Piece) -> _Read:
        record = read_record(piece.members or {})
        path = None
        if record.path:
            try:
                path = self._files.find(vics_values.path_parts(record.path))
            except ValueError as error:
                self._tell(
                    Oddity.OUTSIDE,
                    self._records,
                    record,
                    f"names {record.path[:200]!r}, which was not followed: {error}",
                )
                record = replace(record, path="")
        if not (record.md5 or record.sha1 or record.path):
            self._tell(Oddity.NO_CONTENT, self._records, record, "has no digest and no file that can be used")
        if record.oddities:
            self._tell(Oddity.ODD_VALUE, self._records, record, f"has odd values: {'; '.join(record.oddities)}")
        return _Read(self._records, self._at, len(piece.text), record, path)

    def _save_batch(self, batch: list[_Read]) -> None:
        go_on(self._job.cancel)
        self._job.report(Progress(Stage.WALK, self._records, self._plan.survey.records))
        by_digest = vics.items_by_digest(self._db, [(each.record.md5, each.record.sha1) for each in batch])
        at = self._items_at(batch)
        rows, said = [], []
        for each, named in zip(batch, by_digest, strict=True):
            found = self._of(each, named, None if each.path is None else at.get(each.path))
            rows.append(self._row(each, found))
            if found is not None:
                self._matched += 1
                if found.shown:
                    said.append((each.record, found))
        self._digest.add(rows)
        vics.add_records(self._db, self._id, rows)
        self._words.say(said)

    def _items_at(self, batch: list[_Read]) -> Mapping[bytes, FoundItem]:
        paths = {each.path for each in batch if each.path is not None}
        return vics.items_at(self._db, self._plan.exhibit, sorted(paths)) if paths and self._plan.exhibit else {}

    def _of(self, each: _Read, named: FoundItem | None, there: FoundItem | None) -> FoundItem | None:
        """Return which media item a record is of: what its digests name, or the file where it has none."""
        record = each.record
        differs = there is not None and (record.md5 or there.md5, record.sha1 or there.sha1) != (there.md5, there.sha1)
        if differs and there is not None:
            why = f"The record says MD5 {record.md5 or '-'}, SHA1 {record.sha1 or '-'}; the file has {there.md5}."
            self._tell(
                Oddity.OTHER_CONTENT, each.place, record, f"has other digests than its file {record.path[:200]!r}", why
            )
        found = named if differs or there is None else there
        if found is None and record.path and each.path is None:
            self._tell(Oddity.MISSING, each.place, record, f"names {record.path[:200]!r}, and no such file is there")
        if found is not None and record.size_bytes not in {None, found.size_bytes}:
            why = f"The record says {record.size_bytes} bytes; the file has {found.size_bytes}."
            self._problems.add(Oddity.OTHER_SIZE, "a record and its file differ in size", why, media_id=found.media_id)
        return found

    def _row(self, each: _Read, found: FoundItem | None) -> RecordRow:
        record, plan = each.record, self._plan
        code = None if plan.survey.counters_for_categories else meant(plan.scheme, record.category)
        if code is not None and plan.scheme is not None and plan.scheme.by_code(code) is None:
            self._tell(
                Oddity.UNKNOWN_CATEGORY,
                each.place,
                record,
                f"has category {code!r}, which {plan.scheme.id} does not have",
            )
        is_dummy = record.photodna and plan.survey.dummies and photodna_mark(record.photodna) in plan.survey.dummies
        return RecordRow(
            place=each.place,
            at=each.at,
            length=each.length,
            media_id=record.media_id,
            md5=bytes.fromhex(record.md5) or None,
            sha1=bytes.fromhex(record.sha1) or None,
            size_bytes=record.size_bytes,
            code=code,
            photodna=None if is_dummy else record.photodna or None,
            item=None if found is None else found.item,
        )

    def _tell(self, kind: Oddity, place: int, record: VicsRecord, what: str, why: str = "") -> None:
        if self._problems.counts[kind] < LISTED:
            called = f"record {place + 1}" if not record.media_id else f"record of MediaID {record.media_id}"
            self._problems.add(kind, f"{called} {what}.", why)
        else:
            self._problems.add(kind, "")

    def _end(self, encoding: Encoding) -> None:
        plan, survey = self._plan, self._plan.survey
        if plan.scheme is not None and plan.scheme_number is not None:
            self._words.grade(plan.scheme, plan.scheme_number)
        for md5, codes in vics.contents_of_two_codes(self._db, self._id, LISTED):
            what = f"records of one content, MD5 {md5}, have different categories: {codes.replace(',', ' and ')}."
            self._problems.add(Oddity.TWO_CATEGORIES, what)
        for note in survey.notes:
            dummy = "PhotoDNA" in note
            self._problems.add(Oddity.DUMMY_PHOTODNA if dummy else Oddity.PRODUCER, f"{note}.")
        self._problems.end()
        made = VicsImport(
            self._id, plan.file.name, survey.sha256, survey.size_bytes, encoding.codec, survey.version, plan.origin,
            plan.scheme_number, plan.exhibit, self._records, plan.examiner, plan.at,
        )  # fmt: skip
        vics.add(self._db, made, self._digest)
