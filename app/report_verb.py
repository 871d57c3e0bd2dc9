"""The verb that makes a report of a case, as PDF or as a page."""

from collections.abc import Callable
from pathlib import Path

from app import settings
from app.domain.ids import ClusterId
from app.operations.report_case import Reported, Signing, report_case
from app.operations.report_wanted import Look, Part, Wanted, Which, asked_time
from app.report.pdf_signature import lab_certificate
from app.report.signature import SIGNATURE_SUFFIX
from app.terminal import Secret, print_json, read_passphrase, say
from app.verbs import Options, Verbs, case_verb, leaving_job_of, open_asked, open_signing_key, refuse_no_signing_key
from app.whole_files import read_bounded

CERTIFICATE_MOST_BYTES = 1 << 20
OF_CERTIFICATE = Secret("the certificate", "with --certificate-passphrase-file")


def add_report(verbs: Verbs) -> None:
    """Add the verb."""
    parser = case_verb(verbs, "report", "write a report for people without the case: PDF or HTML, veiled", _report)
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--pdf", metavar="FILE", type=_ending(".pdf"), dest="to", help="where the PDF goes")
    where.add_argument("--html", metavar="FILE", type=_ending(".html"), dest="to", help="where the page goes")
    where.add_argument("--to", metavar="FILE", type=Path, dest="to", help="either, by its ending")
    which = [each.value for each in Which]
    for kind in ("places", "series"):
        parser.add_argument(f"--{kind}", choices=which, default=Which.CONFIRMED.value, help="which are told in full")
    parser.add_argument("--cluster", metavar="ID", nargs="+", default=[], help="these places and series too")
    parts = [each.value for each in Part]
    parser.add_argument("--without", choices=parts, nargs="+", default=[], help="what stays here")
    parser.add_argument(
        "--covered-context", action="store_true", help="pairs as scenes with people filled in, each on the record"
    )
    parser.add_argument("--at", metavar="TIME", default="", help="the time that it says it is of; else the last act's")
    parser.add_argument("--header", default=None, help="the laboratory's own lines; else those of the settings")
    parser.add_argument("--marking", default=None, help="the protective marking; else that of the settings")
    parser.add_argument("--sign", action="store_true", help="sign it with your signing key, in a file beside it")
    parser.add_argument("--signing-passphrase-file", metavar="F", default="", help="opens your signing key; else asks")
    parser.add_argument("--certificate", metavar="F", type=Path, help="sign the PDF with this PKCS#12 file of your lab")
    parser.add_argument("--certificate-passphrase-file", metavar="F", default="", help="opens it; else asks")
    parser.add_argument("--json", action="store_true", help="what was written, for programs")


def _ending(ending: str) -> Callable[[str], Path]:
    """Return what reads the name of a file, and adds its ending where that is another one."""

    def read(text: str) -> Path:
        file = Path(text)
        return file if file.suffix.lower() == ending else file.with_name(file.name + ending)

    return read


def _report(options: Options) -> None:
    wanted = _wanted(options)
    if options.sign:
        refuse_no_signing_key()
    with open_asked(options) as case:
        by = _signing(options)
        with leaving_job_of(case) as job:
            done = report_case(job, wanted, options.to, by)
    if options.json:
        print_json(_row(done))
    else:
        beside = f", signed in {options.to.name}{SIGNATURE_SUFFIX}" if options.sign else ""
        size = f"{done.items:,} media items, {done.file_bytes:,} bytes"
        say(f"Written: {options.to.name}: {size}, SHA-256 {done.sha256}{beside}.")
        if not done.items:
            say("There is no picture in this case yet; 'homeward import' loads some.")


def _signing(options: Options) -> Signing:
    certificate = options.certificate
    own = open_signing_key(options.signing_passphrase_file) if options.sign else None
    if certificate is None:
        return Signing(own)
    content = read_bounded(certificate, CERTIFICATE_MOST_BYTES)
    return Signing(own, lab_certificate(content, read_passphrase(options.certificate_passphrase_file, OF_CERTIFICATE)))


def _wanted(options: Options) -> Wanted:
    held = settings.read(settings.place()).settings
    return Wanted(
        Which(options.places),
        Which(options.series),
        tuple(map(ClusterId, options.cluster)),
        frozenset(map(Part, options.without)),
        Look.COVERED if options.covered_context else Look.VEILED,
        asked_time(options.at) if options.at else None,
        held.report_header if options.header is None else options.header,
        held.report_marking if options.marking is None else options.marking,
    )


def _row(done: Reported) -> dict[str, object]:
    digests = {"sha256": done.sha256, "unsigned_sha256": done.unsigned_sha256}
    return digests | {"bytes": done.file_bytes, "items": done.items, "audit_head": done.audit_head}
