"""Reports from the window."""

from dataclasses import replace
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import settings
from app.domain.language import number, tr
from app.domain.work import Topic
from app.operations.report_case import Reported, Signing, report_case
from app.operations.report_wanted import Wanted
from app.store.signing_key import SigningKeyFile
from app.ui.case_dialogs import inform
from app.ui.commands import Command
from app.ui.handover import picked_media
from app.ui.outcome import Outcome
from app.ui.report_dialog import ReportDialog
from app.ui.writing import Writing

if TYPE_CHECKING:
    from pathlib import Path

    from app.ui.main_window import MainWindow


TOUCHED = frozenset({Topic.AUDIT, Topic.REVEALS})


def make_report(window: "MainWindow") -> None:
    """Ask what goes into a report and where it goes, and write it."""
    if window.workspace is None:
        return
    lane, keys = window.workspace.lane, SigningKeyFile(settings.place().parent)
    dialog = ReportDialog(window, window.workspace, picked_media(window), keys)

    def told(outcome: Outcome, file: "Path") -> None:
        if outcome.error is not None:
            dialog.failed(outcome.error)
        elif outcome.result is None:
            dialog.stopped()
        else:
            dialog.accept()
            done: Reported = outcome.result
            inform(window, tr("{name} is written.", name=file.name), reported_words(done), window.theme, done.sha256)

    def begin(wanted: Wanted, file: "Path", signer: Ed25519PrivateKey | None) -> None:
        window.keep(replace(window.settings, report_header=wanted.header, report_marking=wanted.marking))
        arguments = (wanted, file, Signing(signer))
        writing.begin(report_case, *arguments, then=lambda outcome: told(outcome, file), touched=TOUCHED)

    writing = Writing(dialog, lane)
    dialog.agreed.connect(begin)
    dialog.open()


def reported_words(done: Reported) -> str:
    """Return what was written, in a sentence."""
    return tr("%n picture(s), {bytes} bytes.", "", done.items, bytes=number(done.file_bytes))


REPORT_COMMANDS = (
    Command(
        "case.report",
        tr("Report …"),
        "",
        make_report,
        "Case",
        help=tr("A PDF or a page for people who do not have the case; every picture is veiled"),
    ),
)
