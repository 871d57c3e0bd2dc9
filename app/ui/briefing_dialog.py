"""Before a set: what lies ahead, in numbers and without a picture, and in which order to go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from app.domain.language import number, tr
from app.store.briefing import Briefing
from app.store.wall import WallOrder
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

ORDERS = {
    None: tr("In the order that the wall has"),
    WallOrder.PEOPLE_FIRST: tr("Hard first: with people before without"),
    WallOrder.PEOPLE_LAST: tr("Easy first: without people before with"),
}
BEST = tr(
    "Where the program cannot tell whether people are there stands between the two. Those who do this work advise "
    "hard material early in the shift, and never last."
)
LITTLE, SECONDS = 0.05, 60


class BriefingDialog(CaseDialog):
    """Numbers, and a choice of order."""

    agreed = Signal(object)
    """The order, a WallOrder; None keeps the wall's."""

    def __init__(self, parent: QWidget, theme: Theme, found: Briefing, narrowed_by: str) -> None:
        super().__init__(parent, theme, tr("Before you begin"))
        self.column.addWidget(PlainLabel(tr("Before you begin"), "title"))
        of_what = (
            tr("What the wall shows now, narrowed by {narrowed_by}.", narrowed_by=narrowed_by)
            if narrowed_by
            else tr("All pictures of the case.")
        )
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
        self.add_buttons(tr("Begin"))
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
    tiles = tr("%n tile(s) to look at", "", found.tiles)
    if folded:
        tiles = tr("{tiles}; {copies} behind them", tiles=tiles, copies=tr("%n cop(y|ies)", "", folded))
    known = [(tr("Known by a list"), tr("%n file(s) of the case, put aside", "", found.known))] if found.known else []
    return [
        (tr("Pictures"), tiles),
        *known,
        (
            tr("Without a category"),
            tr("%n tile(s), of which {unseen} were never revealed", "", found.ungraded, unseen=number(found.unseen)),
        ),
        (tr("People"), _people(found)),
        (tr("Problems"), tr("%n picture(s) with one", "", found.troubled)),
        (tr("Without a time"), number(found.undated)),
        (tr("To expect"), _expected(found)),
    ]


def _people(found: Briefing) -> str:
    told = {"some": number(found.with_people), "none": number(found.without_people)}
    if not found.not_told:
        return tr("{some} with, {none} without, of all %n picture(s)", "", found.pictures, **told)
    return tr(
        "{some} with, {none} without, {unknown} where it is not known, of all %n picture(s)",
        "",
        found.pictures,
        unknown=number(found.not_told),
        **told,
    )


def _expected(found: Briefing) -> str:
    if not found.ungraded:
        return tr("Nothing is left to grade")
    if found.megapixel_s is None:
        return tr("Not known before your first grades in this case, nor where your looks were sealed elsewhere")
    if found.megapixel_s < LITTLE:
        return tr("Nearly no clear looks, going by your grades in this case so far")
    clear = found.megapixel_s * found.ungraded
    return tr(
        "Clear looks as long as about {clear} peeks of 4 seconds, going by the {megapixel_s} of each grade so far",
        clear=number(round(clear)),
        megapixel_s=format(found.megapixel_s, ".1f"),
    )
