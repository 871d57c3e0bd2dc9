"""What goes into a report, how its pictures are shown, and where it goes."""

from collections.abc import Mapping, Sequence
from functools import partial

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from app.domain.ids import ClusterId, MediaId
from app.domain.language import tr
from app.domain.link import Kind
from app.operations.report_preview import groups_of, report_counts
from app.operations.report_wanted import Look, Part, Wanted, Which
from app.settings import is_header
from app.store.signing_key import SigningKeyFile
from app.ui.signing_form import SigningForm
from app.ui.target_field import TargetField
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel
from app.ui.workspace import Workspace

SUFFIXES = (".pdf", ".html")
HEADER_SHOWN = 2.6
"""Lines of it that are seen, with its frame."""
ACROSS = 3
PARTS: tuple[tuple[Part, str], ...] = (
    (Part.ITEMS, tr("Items")),
    (Part.SHEETS, tr("Contact sheets")),
    (Part.NOTES, tr("Notes and leads")),
    (Part.PROBLEMS, tr("Problems")),
    (Part.PATHS, tr("Names of files")),
)
WHICH: tuple[tuple[Which | None, str], ...] = (
    (Which.CONFIRMED, tr("Those that an examiner has confirmed")),
    (None, tr("Those of what is picked")),
    (Which.ALL, tr("All")),
    (Which.NONE, tr("None", "of the places or series")),
)


class ReportDialog(SigningForm):
    """As PDF or as a page, with what, signed or not; it stays until the report is written, or says why it is not."""

    agreed = Signal(object, object, object)
    """The Wanted, the file, and the key that signs it, or None."""

    def __init__(self, parent: QWidget, workspace: Workspace, picked: Sequence[MediaId], keys: SigningKeyFile) -> None:
        target, act = TargetField(workspace.name + SUFFIXES[0]), (tr("Write it"), tr("Writing …"))
        super().__init__(parent, workspace.theme, tr("Report"), target, act)
        self._workspace, self._keys = workspace, keys
        self._picked = groups_of(workspace.reader, picked)
        self.form_of, self.places, self.series = Choice(), Choice(), Choice()
        self.parts = {part: QCheckBox(words) for part, words in PARTS}
        self.covered = QCheckBox(tr("Pairs as scenes with people filled in"))
        self.marking, self.header = QLineEdit(workspace.settings.report_marking), QPlainTextEdit()
        self.sign = QCheckBox(tr("Sign it"))
        self.along = PlainLabel(tr("Counting …"), "small")
        self._build()
        self.add_buttons(tr("Write it"))
        self.confirm.clicked.connect(self._agree)
        self.form_of.currentIndexChanged.connect(lambda at: self.target.end_in(SUFFIXES[at]))
        for choice in (self.places, self.series):
            choice.currentIndexChanged.connect(self._count)
        self.covered.toggled.connect(self._count)
        self.sign.toggled.connect(self._show_phrase)
        self._show_phrase()
        self._count()

    def _build(self) -> None:
        about = PlainLabel(
            tr(
                "For people who do not have the case. Every picture is a veiled tile. It is not encrypted; only you "
                "can read it where it is written."
            ),
            "dim",
        )
        for label in (about, self.along):
            label.setWordWrap(True)
        self.form_of.addItems(["PDF", "HTML"])
        for choice in (self.places, self.series):
            for which, words in WHICH:
                if which is not None or any(self._picked.values()):
                    choice.addItem(words, which)
        self.header.setPlainText(self._workspace.settings.report_header)
        self.header.setTabChangesFocus(True)
        self.header.setFixedHeight(round(self.header.fontMetrics().lineSpacing() * HEADER_SHOWN))
        boxes = QGridLayout()
        for at, box in enumerate(self.parts.values()):
            box.setChecked(True)
            boxes.addWidget(box, at // ACROSS, at % ACROSS)
        for part in (PlainLabel(tr("Report"), "title"), about):
            self.column.addWidget(part)
        self.add_field(tr("Places in full"), self.places)
        self.add_field(tr("Series in full"), self.series)
        self.form.addRow(PlainLabel(tr("With"), "dim"), boxes)
        self.form.addRow("", self.covered)
        self.add_field(tr("Marking"), self.marking)
        self.marking.setPlaceholderText(tr("The protective marking of every page"))
        self.add_field(tr("Header"), self.header)
        self.header.setPlaceholderText(tr("Your laboratory, as on its paper"))
        self.form_of.setAccessibleName(tr("As", "the form of a report"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(tr("Pass phrase of your key"))
        self.passphrase.setAccessibleName(tr("Pass phrase of your key"))
        self.add_field(tr("File"), _abreast((self.target, self.form_of), wide=self.target))
        self.form.addRow("", _abreast((self.sign, self.passphrase), wide=self.passphrase))
        self.column.addLayout(self.form)
        self.column.addWidget(self.along)

    def wanted(self) -> Wanted:
        """Return what is asked for."""
        return Wanted(
            self._which(self.places),
            self._which(self.series),
            (*self._by_pick(self.places, Kind.PLACE), *self._by_pick(self.series, Kind.SERIES)),
            frozenset(part for part, box in self.parts.items() if not box.isChecked()),
            Look.COVERED if self.covered.isChecked() else Look.VEILED,
            header=self.header.toPlainText().strip(),
            marking=self.marking.text().strip(),
        )

    def _which(self, choice: Choice) -> Which:
        which = choice.currentData()
        return Which.NONE if which is None else Which(which)

    def _by_pick(self, choice: Choice, kind: Kind) -> tuple[ClusterId, ...]:
        return self._picked[kind] if choice.currentData() is None else ()

    def _count(self) -> None:
        asked = self.wanted()

        def show(counts: Mapping[str, int]) -> None:
            now = self.wanted()
            if (asked.places, asked.series, asked.chosen) == (now.places, now.series, now.chosen):
                pictures = tr("%n picture(s)", "", counts["media"])
                places = tr("%n place(s) in full", "of a report", counts["places"])
                series = tr("%n series in full", "of a report", counts["series"])
                scenes = [tr("each scene is a reveal, on the record")] if now.look is Look.COVERED else []
                self.along.setText("  ·  ".join([pictures, places, series, *scenes]))
                self.fit()

        self._workspace.aside.ask(partial(report_counts, wanted=asked), show)

    def _show_phrase(self) -> None:
        self.passphrase.setEnabled(self.sign.isChecked())

    # ---- writing it ----

    def _agree(self) -> None:
        trouble = self._trouble()
        self.say(trouble)
        if trouble:
            return
        if not self.sign.isChecked():
            self._work(at_work=True)
            self._opened(None)
            return
        phrase = self.passphrase.text()
        self._open(lambda: self._keys.open(phrase), self._opened)

    def _trouble(self) -> str:
        if self.sign.isChecked() and not self.passphrase.text():
            return tr("Type the pass phrase of your key.")
        if not is_header(self.header.toPlainText().strip()):
            return tr("The header has a few short lines at most.")
        return self.target.trouble()

    def _opened(self, key: Ed25519PrivateKey | None) -> None:
        self.agreed.emit(self.wanted(), self.target.path, key)


def _abreast(fields: Sequence[QWidget], wide: QWidget) -> QWidget:
    """Return fields on one row, one of them as wide as it can be."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    for field in fields:
        row.addWidget(field, int(field is wide))
    both.setFocusProxy(fields[0])
    return both
