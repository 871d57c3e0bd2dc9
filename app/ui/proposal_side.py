"""The list of proposals with its order, its filter and its count."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.language import tr
from app.domain.link import Kind
from app.store import facts
from app.ui.proposals import ORDER_WORDS, SHOWN_WORDS, Order, Proposal, Row, Shown, arranged
from app.ui.theme import Theme
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.proposal_list import ProposalList
from app.ui.workspace import Workspace

LOW_UNITS = 56
"""Lower than so many units, the list needs the line more than the choices need theirs."""


@dataclass(frozen=True, slots=True)
class SideWords:
    """What is listed, in words."""

    title: str
    order: str
    shown: str
    filter: str
    count: Callable[[int], str]
    pairs: Callable[[int], str]


WORDS = {
    Kind.PLACE: SideWords(
        tr("Places"),
        tr("Order of the places"),
        tr("Which places are listed"),
        tr("Filter places by words"),
        lambda many: tr("%n place(s)", "", many),
        lambda many: tr("%n perhaps one", "pairs of places", many),
    ),
    Kind.PERSON: SideWords(
        tr("People"),
        tr("Order of the people"),
        tr("Which people are listed"),
        tr("Filter people by words"),
        lambda many: tr("%n (person|people)", "", many),
        lambda many: tr("%n perhaps one", "pairs of people", many),
    ),
}


class ProposalSide(QWidget):
    """What there is to look at, and in which order."""

    chosen = Signal()
    """Other proposals are chosen in the list."""
    entered = Signal()
    """The chosen proposal is to be looked into: Return."""
    stuck_asked = Signal()
    """The contradictions are asked for."""

    def __init__(self, workspace: Workspace, kind: Kind = Kind.PLACE) -> None:
        super().__init__()
        theme, reader = workspace.theme, workspace.reader
        self._all: Sequence[Row] = ()
        self._pictures = 0
        self._words, self._theme = WORDS[kind], theme
        self.summary = PlainLabel("", "dim")
        self.summary.setWordWrap(True)
        self.order, self.shown, self.filter = Choice(), Choice(), QLineEdit()
        self.order.addItems([ORDER_WORDS[each] for each in Order])
        self.shown.addItems([SHOWN_WORDS[each] for each in Shown])
        self.order.setAccessibleName(self._words.order)
        self.shown.setAccessibleName(self._words.shown)
        self.filter.setAccessibleName(self._words.filter)
        self.filter.setPlaceholderText(tr("Filter by words"))
        self.filter.setClearButtonEnabled(False)
        self.stuck = QPushButton()
        self.stuck.setProperty("quiet", True)  # noqa: FBT003  Qt's own signature
        self.list = ProposalList(theme, self._words.title, lambda ids: facts.tiles(reader, ids))
        self._lay_out(theme)
        self.order.currentIndexChanged.connect(self._arrange)
        self.shown.currentIndexChanged.connect(self._arrange)
        self.filter.textChanged.connect(self._arrange)
        self.list.selectionModel().selectionChanged.connect(self._choose)
        self.list.activated.connect(self._enter)
        self.stuck.clicked.connect(self._ask_stuck)

    def _lay_out(self, theme: Theme) -> None:
        column, line = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, theme.px(2), 0, 0)
        column.setSpacing(theme.px(1))
        line.setContentsMargins(theme.px(2), 0, theme.px(2), theme.px(1))
        line.setSpacing(theme.px(1))
        self.line = line
        for choice in (self.order, self.shown):
            choice.setMinimumContentsLength(6)
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line.addWidget(self.order, 3)
        line.addWidget(self.shown, 2)
        self.summary.setContentsMargins(theme.px(3), 0, theme.px(3), theme.px(1))
        held = QHBoxLayout()
        held.setContentsMargins(theme.px(2), 0, theme.px(2), theme.px(1))
        held.addWidget(self.filter)
        column.addWidget(self.summary)
        column.addLayout(line)
        column.addLayout(held)
        column.addWidget(self.stuck, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        self._fit()

    def _fit(self) -> None:
        """Put the two choices below each other where the text is large, and there is height for it."""
        apart = self._theme.has_large_text and self.height() >= self._theme.px(LOW_UNITS)
        self.line.setDirection(QBoxLayout.Direction.TopToBottom if apart else QBoxLayout.Direction.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as there is room."""
        super().resizeEvent(event)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._fit()
        self.list.set_theme(theme)

    def show_proposals(self, proposals: Sequence[Row], contradictions: int, pictures: int) -> None:
        """List others; nothing is chosen. ``pictures`` is how many they hold, each counted once."""
        self._all, self._pictures = proposals, pictures
        self.stuck.setText(tr("Look at %n contradiction(s)", "", contradictions))
        self.stuck.setVisible(bool(contradictions))
        with QSignalBlocker(self.list.selectionModel()):
            self._list()

    def _list(self) -> None:
        order, shown = list(Order)[self.order.currentIndex()], list(Shown)[self.shown.currentIndex()]
        listed = arranged(self._all, order, shown, self.filter.text())
        self.list.show_proposals(listed)
        places = [each for each in self._all if isinstance(each, Proposal)]
        parts = [self._words.count(len(places))]
        parts += [tr("%n picture(s)", "", self._pictures)] if places else []
        pairs = len(self._all) - len(places)
        parts += [self._words.pairs(pairs)] if pairs else []
        parts += [tr("%n listed", "places", len(listed))] if len(listed) < len(self._all) else []
        self.summary.setText("  ·  ".join(parts))

    def _arrange(self) -> None:
        """List the same in another order, or fewer; the open one stays chosen, else the first is."""
        kept = {each.key for each in self.list.chosen()}
        with QSignalBlocker(self.list.selectionModel()):
            self._list()
        rows = [row for row, each in enumerate(self.list.proposals) if each.key in kept]
        self.list.choose((rows or [0])[0]) if self.list.proposals else self.chosen.emit()

    def step(self, by: int) -> None:
        """Choose the proposal so many rows further on."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < len(self.list.proposals):
            self.list.choose(row)

    def row_of(self, key: str) -> int:
        """Return the row of a proposal; -1 where it is not listed."""
        return next((row for row, each in enumerate(self.list.proposals) if each.key == key), -1)

    def _choose(self) -> None:
        self.chosen.emit()

    def _enter(self) -> None:
        self.entered.emit()

    def _ask_stuck(self) -> None:
        self.stuck_asked.emit()
