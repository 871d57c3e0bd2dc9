"""Taking a case of VICS in: looked through, its pictures loaded as an exhibit, then all of it saved, or nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from app.domain.category import Scheme, SchemeNumber
from app.domain.errors import RequestError
from app.domain.ids import ExhibitId
from app.domain.language import tr
from app.domain.vics import UNCATEGORISED, Oddity
from app.domain.work import Changes, Progress, Stage, Topic
from app.exchange import vics_values
from app.exchange.json_pieces import PieceReader
from app.exchange.text_source import file_encoding, read_text
from app.exchange.vics_record import file_of
from app.exchange.vics_survey import Survey, survey
from app.operations.import_exhibit import import_named
from app.operations.job import Job, StoppedError, go_on
from app.operations.set_look import look_up
from app.operations.vics_records import Kept, VicsPlan, save_records
from app.operations.vics_words import meant
from app.pipeline.named_files import NamedFiles
from app.store import grades, second_readings

TOUCHED: Changes = frozenset(
    {Topic.MEDIA, Topic.FACTS, Topic.PROBLEMS, Topic.GRADES, Topic.TAGS, Topic.NOTES, Topic.AUDIT}
)
WITHOUT_CATEGORY = "uncategorised"
LONGEST_ORIGIN = 200
LONGEST_NUMBER = 60


@dataclass(frozen=True, slots=True)
class VicsAsked:
    """What is asked for: a file; what its numbers mean; where its pictures lie, if not beside it; their number."""

    file: Path
    scheme: Scheme | None = None
    root: Path | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """How many records have a category, and what it means; ``name`` is empty where the scheme has none such."""

    category: str
    name: str
    records: int


@dataclass(frozen=True, slots=True)
class VicsPreview:
    """What a file holds, before anything of it is kept; ``scheme`` is what was asked for, or what the file says."""

    survey: Survey
    scheme: Scheme | None
    meanings: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class VicsImported:
    """What came of an import; ``kept`` is None where it was stopped, and nothing of the file was saved."""

    preview: VicsPreview | None
    kept: Kept | None = None
    problems: Mapping[str, int] = field(default_factory=dict)
    changes: Changes = TOUCHED


def preview_vics(asked: VicsAsked, known: Mapping[str, Scheme], job: Job | None = None) -> VicsPreview:
    """Read a file from end to end, and tell what is in it; nothing is written.

    Args:
        asked: the file, and the scheme if one was named.
        known: schemes by id, of which the file may name one itself.
        job: is told how far it is.

    Raises:
        VicsError: it is no VICS, or breaks off.

    """

    def tell(records: int) -> None:
        if job is not None:
            go_on(job.cancel)
            job.report(Progress(Stage.WALK, records, 0))

    found = survey(read_text(asked.file), file_encoding(asked.file), tell)
    scheme = asked.scheme or known.get(found.scheme_said() or "")
    return VicsPreview(found, scheme if found.has_categories() else None, meanings_of(found, scheme))


def meanings_of(found: Survey, scheme: Scheme | None) -> tuple[Meaning, ...]:
    """Return what the categories of a file mean by a scheme, with how many records each has."""
    return tuple(
        Meaning(category, _name(scheme, category), count) for category, count in found.categories.items() if count
    )


def import_vics(job: Job, asked: VicsAsked, known: Mapping[str, Scheme]) -> VicsImported:
    """Take a file of VICS in: its pictures as an exhibit, its records whole, its words as the sender's.

    A file that cannot be read changes nothing. What an examiner of this case said stands.

    Raises:
        VicsError: it is no VICS, breaks off, or changed meanwhile.
        RequestError: it has categories, and nobody said what they mean; or in a second reading.
        SchemeError: the case knows other categories under the same name and version.

    """
    preview = None
    try:
        preview = preview_vics(asked, known, job)
        _refuse(job, preview)
        exhibit = _load_pictures(job, asked, preview.survey)
        go_on(job.cancel)
        kept, problems = _save(job, asked, preview, exhibit)
        look_up(job)
    except StoppedError:
        return VicsImported(preview)
    return VicsImported(preview, kept, {kind.value: count for kind, count in sorted(problems.items())})


def _save(
    job: Job, asked: VicsAsked, preview: VicsPreview, exhibit: ExhibitId | None
) -> tuple[Kept, Mapping[Oddity, int]]:
    """Save everything that the file says, or, where the job is stopped meanwhile, nothing."""
    origin = _origin(asked, preview.survey)
    root = _root(asked)
    with job.case.act("vics.import", preview.survey.sha256, _detail(preview)) as db:
        number = None if preview.scheme is None else _use(job, preview.scheme)
        plan = VicsPlan(
            asked.file, preview.survey, preview.scheme, number, origin, exhibit, root, job.case.examiner,
            datetime.now(UTC), skip=job.case.folder,
        )  # fmt: skip
        return save_records(db, plan, job)


def _refuse(job: Job, preview: VicsPreview) -> None:
    if not preview.survey.has_categories():
        return
    if preview.scheme is None:
        raise RequestError(
            tr("The file was not imported."),
            why=tr("Its categories are numbers that mean different things in different schemes: some swapped 0 and 5."),
            next_step=tr("Look at its counts with --dry-run, then name the sender's scheme with --scheme."),
        )
    grades.number_of(job.case.db, preview.scheme)
    if second_readings.open_of(job.case.db, job.case.examiner) is not None:
        raise RequestError(
            tr("The file was not imported."),
            why=tr("You have a second reading open."),
            next_step=tr("End it first."),
        )


def _use(job: Job, scheme: Scheme) -> SchemeNumber:
    """Return the number of a scheme; where the case has none in use yet, this one is from now on."""
    if grades.in_use(job.case.db) is None:
        return grades.choose(job.case.db, scheme, job.case.examiner, datetime.now(UTC))
    return grades.keep(job.case.db, scheme)


def _name(scheme: Scheme | None, category: str) -> str:
    if not category or (scheme is not None and UNCATEGORISED.get(scheme.id) == category):
        return WITHOUT_CATEGORY
    code = meant(scheme, category)
    found = None if scheme is None or code is None else scheme.by_code(code)
    return "" if found is None else found.name


def _root(asked: VicsAsked) -> Path:
    return (asked.root or asked.file.resolve().parent).resolve()


def _load_pictures(job: Job, asked: VicsAsked, found: Survey) -> ExhibitId | None:
    """Load the files that the records name and that are there; None where there are none."""
    paths = _paths_there(job, asked)
    first = next(paths, None)
    if first is None:
        return None
    number = asked.number or _case_number(found) or asked.file.stem
    shown = "".join(each if each.isprintable() else "?" for each in number)[:LONGEST_NUMBER]
    return import_named(job, _root(asked), shown, chain((first,), paths))


def _paths_there(job: Job, asked: VicsAsked) -> Iterator[bytes]:
    root = _root(asked)
    if not root.is_dir():
        raise RequestError(tr("There is no folder {name}.", name=root.name), next_step=tr("Check what --root names."))
    files = NamedFiles(bytes(root), skip=job.case.folder.stat())
    last = ""
    for piece in PieceReader(read_text(asked.file)).pieces():
        said = "" if piece.members is None else file_of(piece.members)
        if said and said != last:
            last = said
            try:
                path = files.find(vics_values.path_parts(said))
            except ValueError:  # it leads outside; told with its record
                continue
            if path is not None:
                yield path


def _case_number(found: Survey) -> str:
    return next((said for case in found.cases if (said := vics_values.text(case.get("CaseNumber")))), "")


def _origin(asked: VicsAsked, found: Survey) -> str:
    """Return whose words a file brings: who signed it, and which file it is; never like the name of an examiner."""
    case = found.cases[0] if found.cases else {}
    who = [vics_values.text(case.get(name)) for name in ("ContactName", "ContactOrganization")]
    said = ", ".join(filter(None, who)) or "unnamed sender"
    shown = "".join(each if each.isprintable() else "?" for each in said)[: LONGEST_ORIGIN // 2]
    return f"{shown} (VICS, {asked.file.name})"[:LONGEST_ORIGIN]


def _detail(preview: VicsPreview) -> str:
    found, scheme = preview.survey, preview.scheme
    by = "no categories" if scheme is None else f"categories of {scheme.id} {scheme.version}"
    return f"VICS {found.version or 'of no version'}, {found.records} records, {by}"
