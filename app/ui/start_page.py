"""What the window shows while no case is open."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.language import tr
from app.pipeline.sandbox import Protections
from app.ui.commands import Bound, shown_key
from app.ui.recent_cases import Recent, forget, recent
from app.ui.theme import Theme
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.plain_label import PlainLabel, plain, tool_tip

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

WIDTH_UNITS = 205
WAYS_IN = ("case.new", "case.open", "case.open_sealed", "case.reference")
PROMISES = (
    tr("Pictures stay veiled until you reveal one; each reveal is counted."),
    tr("Nothing leaves this machine: the program has no network code, and the case is encrypted."),
    tr("The machine proposes and says why. You decide, and your decisions bind."),
)


class StartPage(QWidget):
    """The name, what it promises, the ways in, and the cases that were opened last, by their names alone."""

    def __init__(self, theme: Theme, ways_in: Iterable[Bound], locks: Protections, lately: Iterable[Recent]) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self.ways_in = [_way_in(bound, at) for at, bound in enumerate(ways_in)]
        self.recent = [_recent(each) for each in lately]
        column = QVBoxLayout()
        column.setSpacing(theme.px(3))
        column.addStretch()
        column.addWidget(PlainLabel("Homeward", "title"))
        column.addWidget(PlainLabel(tr("Where, and in which series, was this picture taken?"), "dim"))
        column.addSpacing(theme.px(6))
        column.addWidget(ButtonRow(self.ways_in, theme.px(2)))
        if self.recent:
            column.addSpacing(theme.px(3))
            column.addWidget(PlainLabel(tr("Opened last on this machine"), "dim"))
            column.addWidget(ButtonRow(self.recent, theme.px(2)))
        column.addSpacing(theme.px(8))
        for promise in PROMISES:
            label = PlainLabel(promise, "small")
            label.setWordWrap(True)
            column.addWidget(label)
        self.locks = PlainLabel(locks.sentence(), "small" if locks.full else "warning")
        self.locks.setWordWrap(True)
        column.addWidget(self.locks)
        column.addStretch()
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(theme.px(WIDTH_UNITS))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(6), 0, theme.px(6), 0)
        row.addStretch()
        row.addWidget(middle, 1_000)
        row.addStretch()


def _way_in(bound: Bound, at: int) -> QPushButton:
    button = QPushButton(bound.command.title.rstrip(" …"))
    button.setProperty("loud", at == 0)
    if key := shown_key(bound.command):
        button.setText(tr("{title} ({key})", title=button.text(), key=key))
    button.clicked.connect(bound.action.trigger)
    return button


def _recent(case: Recent) -> QPushButton:
    button = QPushButton(plain(case.name))
    button.setToolTip(tool_tip(case.about))
    button.clicked.connect(case.open)
    return button


def start_page(window: "MainWindow") -> StartPage:
    """Return the page for a window: with what it can do without a case, and what it opened before."""
    lately = recent(window)
    if lately:
        lately.append(
            Recent(
                tr("Forget these"),
                tr("Their names are not shown here any more; the cases stay."),
                lambda: forget(window),
            )
        )
    return StartPage(window.theme, [window.commands[name] for name in WAYS_IN], window.locks, lately)
