"""What the window shows while no case is open."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.language import tr
from app.pipeline.sandbox import Protections
from app.ui.commands import Bound, shown_key
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

WIDTH_UNITS = 150
BOLDER_UNITS = 12
"""So much more than it thinks does the first button need, whose bold letters come with the window's style."""
PROMISES = (
    tr("Pictures stay veiled until you reveal one; each reveal is counted."),
    tr("Nothing leaves this machine: the program has no network code, and the case is encrypted."),
    tr("The machine proposes and says why. You decide, and your decisions bind."),
)


class StartPage(QWidget):
    """The name, what it promises, and the ways in."""

    def __init__(self, theme: Theme, ways_in: Iterable[Bound], locks: Protections) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        column = QVBoxLayout()
        column.setSpacing(theme.px(3))
        column.addStretch()
        column.addWidget(PlainLabel("Homeward", "title"))
        column.addWidget(PlainLabel(tr("Where, and in which series, was this picture taken?"), "dim"))
        column.addSpacing(theme.px(6))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(2))
        for at, bound in enumerate(ways_in):
            button = QPushButton(bound.command.title.rstrip(" …"))
            button.setProperty("loud", at == 0)
            if key := shown_key(bound.command):
                button.setText(tr("{title} ({key})", title=button.text(), key=key))
            button.clicked.connect(bound.action.trigger)
            buttons.addWidget(button)
        buttons.addStretch()
        column.addLayout(buttons)
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
        middle.setFixedWidth(max(theme.px(WIDTH_UNITS), buttons.sizeHint().width() + theme.px(BOLDER_UNITS)))
        row = QHBoxLayout(self)
        row.addWidget(middle, alignment=Qt.AlignmentFlag.AlignHCenter)
