"""What is asked before a second reading, and what is told after it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QGridLayout, QRadioButton, QWidget

from app.domain.agreement import Agreement
from app.domain.category import Scheme
from app.domain.language import number, tr
from app.store.second_readings import Reading
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel
from app.ui.wording import minute

SHARES: Mapping[float, str] = {
    1.0: tr("All of them"),
    0.2: tr("A fifth, drawn by chance"),
    0.05: tr("A twentieth, drawn by chance"),
}
ABOUT = tr(
    "You grade again what another examiner graded, one of each stack of copies. Until you end it, their categories of "
    "these pictures are shown to you nowhere, and nothing that you say here changes them. Notes and tags stay in sight."
)
WORST, FAIR, GOOD = 0.4, 0.6, 0.8
KAPPA_WORDS = (
    (GOOD, tr("good", "agreement")),
    (FAIR, tr("fair", "agreement")),
    (WORST, tr("weak", "agreement")),
    (-1.0, tr("poor", "agreement")),
)
TABLE_MOST = 12


class BeginReadingDialog(CaseDialog):
    """How many could be read again, and how many shall."""

    agreed = Signal(float)
    """The share that is drawn."""

    def __init__(self, parent: QWidget, theme: Theme, many: int, narrowed_by: str, earlier: Sequence[str] = ()) -> None:
        super().__init__(parent, theme, tr("Second reading"))
        self.column.addWidget(PlainLabel(tr("Second reading"), "title"))
        for words, role in ((ABOUT, ""), (_candidates_words(many, narrowed_by), "dim")):
            label = PlainLabel(words, role)
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.shares = QButtonGroup(self)
        for at, (share, words) in enumerate(SHARES.items()):
            button = QRadioButton(f"{words}: {number(max(1, round(many * share)))}")
            self.shares.addButton(button, at)
            self.column.addWidget(button)
        self.shares.button(0).setChecked(True)
        for at, words in enumerate(earlier):
            said = PlainLabel(words if at else tr("Before: {reading}", reading=words), "small")
            said.setWordWrap(True)
            self.column.addWidget(said)
        self.add_buttons(tr("Begin"))
        self.confirm.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(list(SHARES)[self.shares.checkedId()])


class EndReadingDialog(CaseDialog):
    """Asks before the end: what was unseen cannot be unseen again."""

    agreed = Signal()

    def __init__(self, parent: QWidget, theme: Theme, many: int, left: int) -> None:
        super().__init__(parent, theme, tr("Second reading"))
        unread = (
            tr("%n picture(s) of {all} were not read yet.", "", left, all=number(many)) if left else tr("All are read.")
        )
        gone = tr("With its end the first examiner's categories are shown again, and it cannot go on.")
        self.column.addWidget(PlainLabel(tr("End the second reading?"), "title"))
        said = PlainLabel(f"{unread} {gone}")
        said.setWordWrap(True)
        self.column.addWidget(said)
        self.add_buttons(tr("End it"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Go on reading"))
        self.confirm.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()


class AgreementDialog(CaseDialog):
    """How far two examiners agree, as a table of their codes."""

    show_differing = Signal()
    """The pictures on which they differ are to be shown."""

    def __init__(self, parent: QWidget, theme: Theme, found: Agreement, scheme: Scheme) -> None:
        super().__init__(parent, theme, tr("Second reading"))
        self.column.addWidget(PlainLabel(tr("How far you two agree"), "title"))
        self.said = PlainLabel(agreement_words(found))
        self.said.setWordWrap(True)
        self.column.addWidget(self.said)
        if found.table:
            self.column.addLayout(_table(theme, found, scheme))
        note = PlainLabel(
            tr("Rows: the first examiner. Columns: you. What differs is for both to settle, by grading."), "small"
        )
        note.setWordWrap(True)
        self.column.addWidget(note)
        self.add_buttons(tr("Show what differs") if found.differing else tr("Close"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setVisible(bool(found.differing))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Close"))
        self.confirm.clicked.connect(self._agree)
        self._differs = bool(found.differing)

    def _agree(self) -> None:
        self.accept()
        if self._differs:
            self.show_differing.emit()


def agreement_words(found: Agreement) -> str:
    """Return how far two examiners agree, in words; no verdict on either."""
    if not found.read:
        return tr("Nothing was read again, so there is nothing to compare.")
    said = [
        tr(
            "{agreed} of %n picture(s) have one category from both: {share}.",
            "",
            found.read,
            agreed=number(found.agreed),
            share=f"{found.agreed / found.read:.0%}",
        )
    ]
    if found.read < found.asked:
        left = found.asked - found.read
        said.append(tr("%n picture(s) of the {asked} were left out.", "", left, asked=number(found.asked)))
    return " ".join([*said, _kappa_words(found.kappa)])


def _kappa_words(kappa: float | None) -> str:
    if kappa is None:
        return tr("Kappa says nothing here: both gave one category throughout.")
    return tr(
        "Cohen's kappa is {kappa}, commonly called {word}; 1 is full agreement, 0 what chance gives.",
        kappa=f"{kappa:.2f}",
        word=next(words for least, words in KAPPA_WORDS if kappa >= least),
    )


def _candidates_words(many: int, narrowed_by: str) -> str:
    if not narrowed_by:
        return tr("%n picture(s) in the case can be read again.", "", many)
    return tr("%n picture(s) among what {panels} narrow to can be read again.", "", many, panels=narrowed_by)


def earlier_words(reading: Reading, found: Agreement) -> str:
    """Return what came of an earlier reading, in one line."""
    many = number(found.agreed)
    agreed = (
        tr("{agreed} of %n picture(s) agreed", "", found.read, agreed=many)
        if found.kappa is None
        else tr(
            "{agreed} of %n picture(s) agreed, kappa {kappa}", "", found.read, agreed=many, kappa=f"{found.kappa:.2f}"
        )
    )
    return f"{minute(reading.begun_at)}, {reading.examiner}: {agreed}"


def _table(theme: Theme, found: Agreement, scheme: Scheme) -> QGridLayout:
    """Return the table of codes; more than twelve are not drawn, since nobody could read them."""
    order = {each.code: at for at, each in enumerate(scheme.categories)}
    used = sorted({code for pair in found.table for code in pair}, key=lambda code: order.get(code, len(order)))[
        :TABLE_MOST
    ]
    table = QGridLayout()
    table.setHorizontalSpacing(theme.px(4))
    for at, code in enumerate(used, 1):
        table.addWidget(PlainLabel(code, "dim"), 0, at, Qt.AlignmentFlag.AlignRight)
        category = scheme.by_code(code)
        table.addWidget(PlainLabel(f"{code}  {category.name if category else ''}", "dim"), at, 0)
        for column, other in enumerate(used, 1):
            many = found.table.get((code, other), 0)
            role = "" if many and code != other else "dim"
            table.addWidget(PlainLabel(number(many) if many else "·", role), at, column, Qt.AlignmentFlag.AlignRight)
    table.setColumnStretch(len(used) + 1, 1)
    return table
