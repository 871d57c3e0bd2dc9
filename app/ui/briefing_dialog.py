"""Before a set: what lies ahead, in numbers and without a picture, and in which order to go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from app.store.briefing import Briefing
from app.store.wall import WallOrder
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel
from app.ui.wording import counted, number

ORDERS = {
    None: "In the order that the wall has",
    WallOrder.PEOPLE_FIRST: "Hard first: with people before without",
    WallOrder.PEOPLE_LAST: "Easy first: without people before with",
}
BEST = (
    "Where nobody can tell whether people are there stands between the two. Those who do this work advise hard "
    "material early in the shift, and never last."
)
LITTLE, SECONDS = 0.05, 60


class BriefingDialog(CaseDialog):
    """Numbers, and a choice of order."""

    agreed = Signal(object)
    """The order, a WallOrder; None keeps the wall's."""

    def __init__(self, parent: QWidget, theme: Theme, found: Briefing, narrowed_by: str) -> None:
        super().__init__(parent, theme, "Before you begin")
        self.column.addWidget(PlainLabel("Before you begin", "title"))
        of_what = f"What the wall shows now, narrowed by {narrowed_by}." if narrowed_by else "All pictures of the case."
        self._say(of_what, "dim")
        table = QGridLayout()
        table.setHorizontalSpacing(theme.px(4))
        table.setVerticalSpacing(theme.px(1))
        table.setColumnStretch(1, 1)
        self.rows = briefing_rows(found)
        for at, (name, value) in enumerate(self.rows):
            shown = PlainLabel(value)
            shown.setWordWrap(True)
            table.addWidget(PlainLabel(name, "dim"), at, 0, Qt.AlignmentFlag.AlignTop)
            table.addWidget(shown, at, 1)
        self.column.addLayout(table)
        self.orders = QButtonGroup(self)
        for at, words in enumerate(ORDERS.values()):
            button = QRadioButton(words)
            self.orders.addButton(button, at)
            self.column.addWidget(button)
        self.orders.button(0).setChecked(True)
        self._say(BEST, "small")
        self.add_buttons("Begin")
        self.confirm.clicked.connect(self._agree)

    def _say(self, words: str, role: str) -> None:
        label = PlainLabel(words, role)
        label.setWordWrap(True)
        self.column.addWidget(label)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(list(ORDERS)[self.orders.checkedId()])


def briefing_rows(found: Briefing) -> list[tuple[str, str]]:
    """Return the numbers as names and words."""
    folded = found.pictures - found.tiles
    behind = f"; {counted(folded, 'copy', 'copies')} behind them" if folded else ""
    people = f"{number(found.with_people)} with, {number(found.without_people)} without"
    not_told = f", {number(found.not_told)} where it is not known" if found.not_told else ""
    known = [("Known by a list", f"{counted(found.known, 'file')} of the case, put aside")] if found.known else []
    return [
        ("Pictures", f"{counted(found.tiles, 'tile')} to look at{behind}"),
        *known,
        (
            "Without a category",
            f"{counted(found.ungraded, 'tile')}, of which {number(found.unseen)} were never revealed",
        ),
        ("People", f"{people}{not_told}, of all {counted(found.pictures, 'picture')}"),
        ("Problems", f"{counted(found.troubled, 'picture')} with one"),
        ("Without a time", number(found.undated)),
        ("To expect", _expected(found)),
    ]


def _expected(found: Briefing) -> str:
    if not found.ungraded:
        return "Nothing is left to grade"
    if found.megapixel_s is None:
        return "Not known before your first grades in this case, nor where your looks were sealed elsewhere"
    if found.megapixel_s < LITTLE:
        return "Nearly no clear looks, going by your grades in this case so far"
    clear = found.megapixel_s * found.ungraded
    return f"About {clear:,.0f} clear megapixel-seconds, going by the {found.megapixel_s:.1f} of each grade so far"
