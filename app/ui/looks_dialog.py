"""What an examiner looked at: for themselves, to see how little is needed; no score, no comparison, no target."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.domain.exposure import CLEAR, Looks, OwnLooks, Spared, Tier
from app.domain.language import number, tr
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.looks_chart import LooksChart
from app.ui.widgets.plain_label import PlainLabel
from app.ui.wording import duration

TIER_WORDS = {
    Tier.DRAWING: tr("Line drawings"),
    Tier.CONTEXT: tr("Scenes, people filled in"),
    Tier.KEYHOLE: tr("Keyholes"),
    Tier.PEEK: tr("Peeks"),
    Tier.FULL: tr("In full"),
}
MS = 1_000
FOR_YOU = tr(
    "Only your own looks in this case are shown. That you looked, at what and when is part of the case's record; how "
    "large and how long is sealed with a key of your own on this machine. It is no measure of work."
)


class LooksDialog(CaseDialog):
    """A chart by day, a table by kind of look, and what was judged without one."""

    def __init__(self, parent: QWidget, theme: Theme, own: OwnLooks, spared: Spared) -> None:
        super().__init__(parent, theme, tr("My looks"))
        found = own.looks
        self.chart = LooksChart(theme, found)
        self.table = QTreeWidget()
        self.table.setAccessibleName(tr("Looks by kind"))
        self.table.setHeaderLabels([tr("Kind"), tr("Looks"), tr("Again"), tr("Time"), tr("In peeks of 4 s")])
        self.table.setRootIsDecorated(False)
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column in range(1, self.table.columnCount()):
            self.table.headerItem().setTextAlignment(column, right)
        for tier in Tier:
            row = QTreeWidgetItem(_row(tier, [each for each in found if each.tier is tier]))
            for column in range(1, self.table.columnCount()):
                row.setTextAlignment(column, right)
            self.table.addTopLevelItem(row)
        self._leave_out_empty()
        self.table.ensurePolished()
        rows = self.table.topLevelItemCount() * self.table.sizeHintForRow(0) + 2 * self.table.frameWidth()
        self.table.setFixedHeight(rows + self.table.header().sizeHint().height())
        self.said = PlainLabel(spared_words(spared, own))
        self.missing, about = PlainLabel(missing_words(own)), PlainLabel(FOR_YOU, "small")
        for label in (self.missing, self.said, about):
            label.setWordWrap(True)
        for part in (PlainLabel(tr("My looks"), "title"), self.missing, self.chart, self.table, self.said, about):
            self.column.addWidget(part)
        self.missing.setHidden(own.complete)
        self.chart.setHidden(self.chart.is_flat)
        self.close_only()

    def _leave_out_empty(self) -> None:
        """Show no column without a figure: what was looked at is named in whole words instead."""
        rows = [self.table.topLevelItem(at) for at in range(self.table.topLevelItemCount())]
        for column in range(1, self.table.columnCount()):
            self.table.setColumnHidden(column, not any(row is not None and row.text(column) for row in rows))


def _row(tier: Tier, looks: Sequence[Looks]) -> list[str]:
    again = number(sum(each.repeats for each in looks)) if tier in CLEAR else ""
    shown_s = sum(each.shown.shown_ms for each in looks) / MS
    return [
        TIER_WORDS[tier],
        number(sum(each.reveals for each in looks)),
        again,
        duration(shown_s) if shown_s else "",
        f"{sum(each.shown.megapixel_s for each in looks):.1f}" if shown_s else "",
    ]


def missing_words(own: OwnLooks) -> str:
    """Return which looks could not be opened here, in words; nothing where all could."""
    said = []
    if own.elsewhere:
        said.append(
            tr(
                "%n look(s) (was|were) sealed on another machine, or with a key that is gone: counted here, without "
                "time and size.",
                "",
                own.elsewhere,
            )
        )
    if own.damaged:
        said.append(
            tr(
                "%n look(s) (has|have) been altered since: counted here, without time and size. Tell whoever looks "
                "after the case.",
                "",
                own.damaged,
            )
        )
    return " ".join(said)


def spared_words(spared: Spared, own: OwnLooks) -> str:
    """Return what was judged without a clear look, in words."""
    if not spared.grades:
        return tr("Nothing is graded yet.")
    without = _without_a_look(spared)
    if not own.complete:  # what a grade took would come out too small
        return without
    clear = sum(each.shown.megapixel_s for each in own.looks if each.tier in CLEAR)
    took = f"{clear / spared.grades:.2f}"
    return " ".join([without, tr("That makes clear looks like {took} peeks of 4 seconds for each grade.", took=took)])


def _without_a_look(spared: Spared) -> str:
    if not spared.by_copies:
        return tr(
            "{unseen} of %n graded picture(s) needed no clear look.", "", spared.grades, unseen=number(spared.unseen)
        )
    return tr(
        "{unseen} of %n graded picture(s) needed no clear look, {copies} of them since a copy was looked at.",
        "",
        spared.grades,
        unseen=number(spared.unseen),
        copies=number(spared.by_copies),
    )
