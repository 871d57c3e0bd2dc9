"""What is asked before a second reading, and what is told after it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QGridLayout, QRadioButton, QWidget

from app.domain.agreement import Agreement
from app.domain.category import Scheme
from app.store.second_readings import Reading
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel
from app.ui.wording import counted, minute, number

SHARES: Mapping[float, str] = {
    1.0: "All of them",
    0.2: "A fifth, drawn by chance",
    0.05: "A twentieth, drawn by chance",
}
ABOUT = (
    "You grade again what another examiner graded, one of each stack of copies. Until you end it, their categories of "
    "these pictures are shown to you nowhere, and nothing that you say here changes them. Notes and tags stay in sight."
)
WORST, FAIR, GOOD = 0.4, 0.6, 0.8
KAPPA_WORDS = ((GOOD, "good"), (FAIR, "fair"), (WORST, "weak"), (-1.0, "poor"))
TABLE_MOST = 12


class BeginReadingDialog(CaseDialog):
    """How many could be read again, and how many shall."""

    agreed = Signal(float)
    """The share that is drawn."""

    def __init__(self, parent: QWidget, theme: Theme, many: int, narrowed_by: str, earlier: Sequence[str] = ()) -> None:
        super().__init__(parent, theme, "Second reading")
        self.column.addWidget(PlainLabel("Second reading", "title"))
        of_what = f" among what {narrowed_by} narrow to" if narrowed_by else " in the case"
        for words, role in ((ABOUT, ""), (f"{counted(many, 'picture')}{of_what} can be read again.", "dim")):
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
            said = PlainLabel(words if at else f"Before: {words}", "small")
            said.setWordWrap(True)
            self.column.addWidget(said)
        self.add_buttons("Begin")
        self.confirm.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(list(SHARES)[self.shares.checkedId()])


class EndReadingDialog(CaseDialog):
    """Asks before the end: what was unseen cannot be unseen again."""

    agreed = Signal()

    def __init__(self, parent: QWidget, theme: Theme, many: int, left: int) -> None:
        super().__init__(parent, theme, "Second reading")
        unread = f"{counted(left, 'picture')} of {number(many)} were not read yet. " if left else "All are read. "
        self.column.addWidget(PlainLabel("End the second reading?", "title"))
        said = PlainLabel(f"{unread}With its end the first examiner's categories are shown again, and it cannot go on.")
        said.setWordWrap(True)
        self.column.addWidget(said)
        self.add_buttons("End it")
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText("Go on reading")
        self.confirm.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()


class AgreementDialog(CaseDialog):
    """How far two examiners agree, as a table of their codes."""

    show_differing = Signal()
    """The pictures on which they differ are to be shown."""

    def __init__(self, parent: QWidget, theme: Theme, found: Agreement, scheme: Scheme) -> None:
        super().__init__(parent, theme, "Second reading")
        self.column.addWidget(PlainLabel("How far you two agree", "title"))
        self.said = PlainLabel(agreement_words(found))
        self.said.setWordWrap(True)
        self.column.addWidget(self.said)
        if found.table:
            self.column.addLayout(_table(theme, found, scheme))
        note = PlainLabel(
            "Rows: the first examiner. Columns: you. What differs is for both to settle, by grading.", "small"
        )
        note.setWordWrap(True)
        self.column.addWidget(note)
        self.add_buttons("Show what differs" if found.differing else "Close")
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setVisible(bool(found.differing))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText("Close")
        self.confirm.clicked.connect(self._agree)
        self._differs = bool(found.differing)

    def _agree(self) -> None:
        self.accept()
        if self._differs:
            self.show_differing.emit()


def agreement_words(found: Agreement) -> str:
    """Return how far two examiners agree, in words; no verdict on either."""
    if not found.read:
        return "Nothing was read again, so there is nothing to compare."
    left = (
        f" {counted(found.asked - found.read, 'picture')} of the {number(found.asked)} were left out."
        if found.read < found.asked
        else ""
    )
    share = f"{found.agreed / found.read:.0%}"
    said = f"{number(found.agreed)} of {counted(found.read, 'picture')} have one category from both: {share}.{left}"
    if found.kappa is None:
        return f"{said} Kappa says nothing here: both gave one category throughout."
    words = next(words for least, words in KAPPA_WORDS if found.kappa >= least)
    return (
        f"{said} Cohen's kappa is {found.kappa:.2f}, commonly called {words}; 1 is full agreement, 0 what chance gives."
    )


def earlier_words(reading: Reading, found: Agreement) -> str:
    """Return what came of an earlier reading, in one line."""
    kappa = "" if found.kappa is None else f", kappa {found.kappa:.2f}"
    agreed = f"{number(found.agreed)} of {counted(found.read, 'picture')} agreed{kappa}"
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
