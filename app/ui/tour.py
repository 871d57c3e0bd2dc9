"""A minute's walk over the open case: a strip along the bottom that names what to press, and brings panels forward.

It reveals nothing, and takes no key but Return and Backspace, and those only where nothing is being written.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.language import tr
from app.settings import StickyReveal
from app.ui.commands import Command, shown_key
from app.ui.context_control import ContextControl
from app.ui.widgets.plain_label import PlainLabel
from app.ui.wording import MENU_WORDS

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

WRITTEN_IN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox)
WAYS = {Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1, Qt.Key.Key_Backspace: -1}
"""How many steps each key goes."""
ASKING = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress}
BUTTONS = ((tr("Back"), "Backspace"), (tr("Next"), "Return"))
COMMAND = re.compile(r"\{([a-z_]+\.[a-z0-9_]+)\}")
SPARE_PX = 12
"""What the frame of a tool bar takes of its width, and a little more."""
WRAPPED = int(Qt.TextFlag.TextWordWrap.value)
UNMODIFIED = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


@dataclass(frozen=True, slots=True)
class TourStep:
    """Which panel comes forward, and what is said of it; ``{id}`` is a command's title and key.

    ``sticky_words`` are said where a peek stays without its key, if they differ.
    """

    panel: str
    title: str
    words: str
    sticky_words: str = ""


STEPS = (
    TourStep(
        "wall",
        tr("The wall"),
        tr("Every picture is a veiled tile, a copy behind its original. Arrows move, with Shift they pick a range."),
    ),
    TourStep(
        "wall",
        tr("Looking"),
        tr(
            "{picture.peek}: the picked picture, small and grey. Each look is counted, at the bottom right and in "
            "{picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full one."
        ),
        tr(
            "{picture.peek}: the picked picture, small and grey, for ten seconds. Each look is counted, at the bottom "
            "right and in {picture.looks}. {picture.veil}, at once. The menu Picture has gentler ways, and the full "
            "one."
        ),
    ),
    TourStep(
        "wall",
        tr("Grading"),
        tr(
            "A digit, as in {grade.1}, gives what is picked and its copies a category and goes on. {grade.undo}, as "
            "far back as you like. {grade.scheme} says what the digits mean."
        ),
    ),
    TourStep(
        "filters",
        tr("Filters"),
        tr(
            "What is ticked narrows the wall and everything else. {view.filters} from anywhere, arrows and the space "
            "bar tick. {filters.clear}."
        ),
    ),
    TourStep(
        "places",
        tr("Places"),
        tr(
            "What the machine proposes as one place, with its reasons in words and how sure it is. {view.places} from "
            "anywhere; it fills when pictures were analysed."
        ),
    ),
    TourStep(
        "compare",
        tr("Compare"),
        tr(
            "Two pictures and the points that agree. {decide.same}, {decide.different} or {decide.undecided}: your "
            "word binds, and the next pair comes. {decide.compare} shows the pair that is picked elsewhere."
        ),
    ),
    TourStep(
        "notes",
        tr("Writing down"),
        tr(
            "On the picked picture: {notes.write}, {notes.add}. A next step is a lead: {leads.write}. {tag.choose} "
            "sets a word of your own on what is picked."
        ),
    ),
    TourStep(
        "wall",
        tr("Everything else"),
        tr("{help.keys} shows every key, {view.palette} finds any command by its name. This tour is in the menu Help."),
    ),
)


class TourStrip(QToolBar):
    """Says one step at a time, and goes on and back by Return and Backspace; Esc ends it once nothing is shown."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)
        self._window, self.step = window, 0
        self._all_said = tuple(sentence(window, each) for each in STEPS)
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title, self.words = PlainLabel("", "heading"), PlainLabel("")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.back, self.next = (QPushButton(f"{way} ({_native(key)})") for way, key in BUTTONS)
        self.done = QPushButton()
        for button, act in ((self.back, lambda: self.go(-1)), (self.next, lambda: self.go(1)), (self.done, self.end)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays with the panel that is shown
            button.clicked.connect(act)
        self._lay_out()
        _application().installEventFilter(self)

    def _lay_out(self) -> None:
        theme = self._window.theme
        inside, row = QWidget(), QHBoxLayout()
        inside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(3), theme.px(1), theme.px(3), theme.px(1))
        column.setSpacing(theme.px(1))
        row.setSpacing(theme.px(2))
        row.addWidget(self.title, 1)
        for button in (self.back, self.next, self.done):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.words)
        self.addWidget(inside)

    def go(self, steps: int) -> None:
        """Go on or back; past the last step the tour is over."""
        if self.step + steps >= len(STEPS):
            self.end()
        else:
            self.show_step(max(0, self.step + steps))

    def show_step(self, step: int) -> None:
        """Say a step, and bring its panel forward."""
        self.step, said = step, STEPS[step]
        self.title.setText(tr("Tour {at} of {all}: {title}", at=step + 1, all=len(STEPS), title=said.title))
        self._all_said = tuple(sentence(self._window, each) for each in STEPS)
        self.words.setText(self._all_said[step])
        self.back.setEnabled(step > 0)
        last = step == len(STEPS) - 1
        self.next.setVisible(not last)
        self.done.setText(tr("Done ({key})", key=_native("Return" if last else "Esc")))
        self._window.come_forward(said.panel)
        told = f"{self.title.text()}. {self.words.text()}"
        self.setAccessibleName(told)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def end(self) -> None:
        """Take the strip away; everything else stays as it is."""
        _application().removeEventFilter(self)
        self._window.tour = None
        self._window.removeToolBar(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002  Qt's own signature
        """Go by Return and Backspace, end by Esc; whatever is written in, and every dialog, keeps its keys."""
        kind = event.type()
        if kind not in ASKING or not isinstance(event, QKeyEvent) or not self._listens(event):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            if kind is QEvent.Type.ShortcutOverride and not self._something_is_shown():
                self.end()  # and what else the key does is done as ever
            return False
        if key not in WAYS:
            return False
        event.accept()
        if kind is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self.go(WAYS[key])
        return True

    def _listens(self, event: QKeyEvent) -> bool:
        """Tell whether a key is meant for the tour, and not for a text or for what stands over the window."""
        over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        written_in = isinstance(QApplication.focusWidget(), WRITTEN_IN)
        return self._window.isActiveWindow() and not over and not written_in and event.modifiers() in UNMODIFIED

    def _something_is_shown(self) -> bool:
        reveal = self._window.reveal
        scenes = self._window.findChildren(ContextControl)
        return (reveal is not None and reveal.is_wanted) or any(each.is_wanted for each in scenes)

    # ---- as high as its longest step, so that going on moves nothing ----

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other words may wrap now."""
        super().resizeEvent(event)
        self._be_as_high_as_the_longest()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text wraps otherwise."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._be_as_high_as_the_longest()

    def _be_as_high_as_the_longest(self) -> None:
        margins = self._column.contentsMargins()
        room = QRect(0, 0, max(1, self.width() - margins.left() - margins.right() - SPARE_PX), 1)
        metrics = self.words.fontMetrics()
        high = (metrics.boundingRect(room, WRAPPED, each).height() for each in self._all_said)
        self.words.setFixedHeight(max(high))


def sentence(window: "MainWindow", step: TourStep) -> str:
    """Return what is said of a step, with the keys that its commands have now."""
    sticky = window.settings.sticky_reveal is StickyReveal.ON
    words = step.sticky_words if sticky and step.sticky_words else step.words
    return COMMAND.sub(lambda found: named(window.commands[found[1]].command), words)


def named(command: Command) -> str:
    """Return a command's title with its key, or with its menu where it has none."""
    where = shown_key(command) or tr("menu {menu}", menu=MENU_WORDS[command.menu])
    return f"{command.title.rstrip(' …')} ({where})"


def begin_tour(window: "MainWindow") -> None:
    """Show the first step; a tour that is under way begins anew."""
    if window.workspace is None:
        return
    if window.tour is None:
        window.tour = TourStrip(window)
        window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, window.tour)
        window.tour.show()
    window.tour.show_step(0)


def _application() -> QCoreApplication:
    application = QApplication.instance()
    if application is None:
        raise TypeError("a tour needs a QApplication")
    return application


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
