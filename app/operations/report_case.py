"""Makes a report of a case: a PDF or a page for people who do not have the case, veiled, the same bytes each time."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.domain.language import as_written, tr
from app.domain.link import Kind
from app.domain.work import Stage
from app.operations import report_front as front
from app.operations.describe import not_read
from app.operations.hidden_names import HiddenNames
from app.operations.job import Job, stepping
from app.operations.leaving import leaving, refuse_place
from app.operations.place_dossier import briefs
from app.operations.report_front import NO_LIMIT, REPORTED
from app.operations.report_groups import Said, Telling, check_chosen, pictures_of, places_told, series_told
from app.operations.report_items import items_told
from app.operations.report_pictures import PairPictures, pair_pictures
from app.operations.report_wanted import Part, Wanted, Which
from app.report.annexes import OF
from app.report.case_report import case_report
from app.report.case_told import CaseTold, Making
from app.report.document import Document
from app.report.page import page
from app.report.pdf_signature import LabCertificate, signed
from app.report.sealing import fingerprint, public_bytes
from app.report.signature import SIGNATURE_SUFFIX, sign
from app.store import clusters, leads, media, notes

Form = Callable[[Document, Callable[[], None]], bytes]
PDF = ".pdf"
PASSES = {PDF: 2}
"""A PDF is set twice: its list of contents names pages."""


@dataclass(frozen=True, slots=True)
class Reported:
    """What was written: its SHA-256, its size, how many pictures it lists, and the audit head that it names.

    ``unsigned_sha256`` is of the report before a laboratory signed it, which is the same for the same case.
    """

    sha256: str
    unsigned_sha256: str
    file_bytes: int
    items: int
    audit_head: str


@dataclass(frozen=True, slots=True, eq=False)
class Signing:
    """Who signs a report: an examiner in a file beside it, a laboratory within a PDF, both, or nobody."""

    own: Ed25519PrivateKey | None = None
    lab: LabCertificate | None = None

    def words(self, unsigned: str) -> str:
        """Return who signed, as the audit trail says it."""
        own = "" if self.own is None else f"; signed by {fingerprint(public_bytes(self.own))}"
        return (
            own if self.lab is None else f"{own}; signed within by {self.lab.subject}, before that SHA-256 {unsigned}"
        )


UNSIGNED = Signing()


def report_case(job: Job, wanted: Wanted, file: Path, by: Signing = UNSIGNED) -> Reported:
    """Write a report, as PDF or as a page by the file's ending; an examiner's signature goes into a file beside it.

    Raises:
        RequestError: if the ending is another, a group is not there, something has that name, or it would lie among
            evidence or in the case; nothing is written.
        MachineError: if it cannot be written.
        StoppedError: it was stopped; nothing is written.

    """
    make = _form(file)
    beside = file.with_name(file.name + SIGNATURE_SUFFIX)
    if by.lab is not None and file.suffix.lower() != PDF:
        raise RequestError(
            tr("No report was made: only a PDF can be signed with a laboratory's certificate."),
            next_step=tr("Name a file that ends in .pdf, or sign with your own key alone."),
        )
    for each in (file, *([beside] if by.own is not None else [])):
        refuse_place(job, each)
    check_chosen(job.case.db, wanted)
    with as_written():
        told = case_told(job, wanted, f"report {file.name}")
        document = case_report(told)
        content = make(document, _Setting(job, len(document.blocks) * PASSES.get(file.suffix.lower(), 1)).between)
    unsigned = hashlib.sha256(content).hexdigest()
    content = content if by.lab is None else signed(content, by.lab)
    digest = hashlib.sha256(content).hexdigest()
    detail = f"{len(told.names)} media items, {wanted.words()}; SHA-256 {digest}{by.words(unsigned)}"
    with job.case.act(REPORTED, file.name, detail):  # no row without its file
        with leaving(job, file) as written:
            written.write(content)
        if by.own is not None:
            _sign_beside(job, beside, file, sign(content, file.name, by.own))
    return Reported(digest, unsigned, len(content), len(told.names), told.making.audit_head)


def _sign_beside(job: Job, beside: Path, file: Path, signature: bytes) -> None:
    """Write a signature; where that fails, the report that was to be signed goes again."""
    try:
        with leaving(job, beside) as written:
            written.write(signature)
    except BaseException:
        file.unlink()
        raise


def _form(file: Path) -> Form:
    """Return what makes a file of that ending."""
    if file.suffix.lower() == PDF:
        from app.report.pdf import pdf  # noqa: PLC0415  it takes half a second, which only who makes a PDF is to wait

        return pdf
    if file.suffix.lower() == ".html":
        return page
    raise RequestError(
        tr("No report was made: the ending of its name says nothing."),
        next_step=tr("Name a file that ends in .pdf or .html."),
    )


class _Setting:
    """Counts what is set of a report, and lets others in, who cannot change it any more."""

    def __init__(self, job: Job, total: int) -> None:
        self._job, self._step, self._done, self._total = job, stepping(job), 0, total

    def between(self) -> None:
        """Tell of one block more.

        Raises:
            StoppedError: the job was stopped.

        """
        self._job.let_others()
        self._done += 1
        self._step(Stage.WRITE, min(self._done, self._total), self._total)


def case_told(job: Job, wanted: Wanted, reason: str) -> CaseTold:
    """Read everything that a report says; ``reason`` stands in the rows of what is shown covered."""
    db = job.case.db
    made, names = front.making(job, wanted), names_of(db)
    with pair_pictures(job, wanted, names, reason) as shown:
        words = HiddenNames.of(db, told=wanted.has(Part.PATHS))
        return _told(Telling(db, wanted, names, words, stepping(job)), made, shown)


def names_of(db: Database) -> dict[MediaId, str]:
    """Return what each shown media item is called in a report: its number by the order of SHA-256, and first digits."""
    return {each: f"No. {at}{OF}{each[:8]}" for at, each in enumerate(media.shown_ids(db), 1)}


def _told(telling: Telling, made: Making, shown: PairPictures) -> CaseTold:
    db, wanted, names, words = telling.db, telling.wanted, telling.names, telling.words
    said = {kind: Said.of(db, kind) for kind in Kind}
    groups = {kind: [words.told(each) for each in clusters.of(db, kind)] for kind in Kind}
    contradictions = (each for kind in Kind for each in said[kind].contradictions)
    full = {
        kind: which is not Which.NONE or any(each.id in wanted.chosen for each in groups[kind])
        for kind, which in ((Kind.PLACE, wanted.places), (Kind.SERIES, wanted.series))
    }
    return CaseTold(
        making=made,
        names=names,
        counts=media.counts(db),
        exhibits=front.exhibits(db) if wanted.has(Part.PATHS) else None,
        groups=groups,
        where=briefs(db, groups[Kind.PLACE]),
        categories=front.categories(db),
        runs=front.last_runs(db),
        places=places_told(telling, shown) if full[Kind.PLACE] else None,
        series=series_told(telling) if full[Kind.SERIES] else None,
        items=items_told(telling, groups) if wanted.has(Part.ITEMS) else None,
        notes=notes.standing(db, names, limit=NO_LIMIT)[::-1] if wanted.has(Part.NOTES) else None,
        leads=sorted(leads.listed(db, limit=NO_LIMIT), key=lambda lead: lead.id) if wanted.has(Part.NOTES) else None,
        decisions=[decision for each in said.values() for decision in each.decisions],
        parted=[split for each in said.values() for split in each.parted],
        contradictions=[replace(each, sentence=words.said(each.sentence)) for each in contradictions],
        problems=front.problems_of(db, wanted) if wanted.has(Part.PROBLEMS) else None,
        excluded=front.excluded(db, wanted) if wanted.has(Part.PROBLEMS) else None,
        sheet=pictures_of(db, names, names) if wanted.has(Part.SHEETS) else None,
        tallies=front.tallies(db, list(said.values()), names),
        not_read=not_read(db),
    )
