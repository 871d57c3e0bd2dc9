"""The first start: how it is to look, how looking is to be paced, and where to begin; Esc leaves all as it was."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.language import tr
from app.settings import Welcomed
from app.ui.case_dialogs import CaseDialog
from app.ui.choices import LookChoice, WellbeingChoice
from app.ui.languages import Language, language_of
from app.ui.look import wear
from app.ui.reference import TAKES, make_reference
from app.ui.theme import Theme
from app.ui.tour import begin_tour, named
from app.ui.widgets.plain_label import PlainLabel
from app.ui.window_commands import new_case, open_case

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

STARTED_BY = (sys.executable, *sys.orig_argv[1:])
"""The command that this program was started with."""
LATER = tr("All of it can be chosen again: {settings}. Esc leaves everything as it is and does not ask again.")


@dataclass(frozen=True, slots=True)
class WayIn:
    """Where to begin: what it is called, what happens then, and what does it."""

    title: str
    about: str
    run: Callable[["MainWindow"], None]


WAYS_IN = (
    WayIn(tr("New case"), tr("An empty, encrypted case in a folder that you choose."), new_case),
    WayIn(tr("Open a case"), tr("One that is there already."), open_case),
    WayIn(
        tr("The reference case"),
        tr("Drawn rooms, nobody real: to try everything on. {takes}", takes=TAKES),
        make_reference,
    ),
)


class BeginChoice(QWidget):
    """The ways in, as buttons with a line below each; and whether the tour follows."""

    def __init__(self, theme: Theme, ways_in: Sequence[WayIn]) -> None:
        super().__init__()
        self.buttons = [QPushButton(way.title) for way in ways_in]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1))
        for button, way in zip(self.buttons, ways_in, strict=True):
            button.setAccessibleDescription(way.about)
            about = PlainLabel(way.about, "small")
            about.setWordWrap(True)
            column.addWidget(button)
            column.addWidget(about)
            column.addSpacing(theme.px(1))
        self.tour = QCheckBox(tr("Then a one-minute tour, once the case is open"))
        self.tour.setChecked(True)
        column.addWidget(self.tour)
        column.addStretch()
        self.setFocusProxy(self.buttons[0])


class WelcomeDialog(CaseDialog):
    """Three steps, each one screen."""

    def __init__(
        self, window: "MainWindow", ways_in: Sequence[WayIn] = WAYS_IN, again: Sequence[str] = STARTED_BY
    ) -> None:
        super().__init__(window, window.theme, tr("Welcome"))
        self._window, self._before, self._again = window, window.settings, again
        self.look, self.wellbeing = (
            LookChoice(self.theme, window.settings),
            WellbeingChoice(self.theme, window.settings),
        )
        self.begin = BeginChoice(self.theme, ways_in)
        self.heading, self.steps, self.back = PlainLabel("", "title"), QStackedWidget(), QPushButton(tr("Back"))
        self._titles = (
            tr("How is it to look?"),
            tr("How is looking to be paced?"),
            tr("Where do you want to begin?"),
        )
        for part in (self.look, self.wellbeing, self.begin):
            self.steps.addWidget(part)
        later = PlainLabel(LATER.format(settings=named(window.commands["view.settings"].command)), "small")
        later.setWordWrap(True)
        for shown in (self.heading, self.steps, later):
            self.column.addWidget(shown)
        self.buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        self.add_buttons(tr("Next"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Leave as it is"))
        self.look.chosen.connect(self._try_on)
        self.look.language.currentIndexChanged.connect(self._name_next)
        self.back.clicked.connect(lambda: self.go_to(self.steps.currentIndex() - 1))
        self.confirm.clicked.connect(self._next)
        for button, way in zip(self.begin.buttons, ways_in, strict=True):
            button.clicked.connect(partial(self._begin, way))
        self.go_to(0)

    def go_to(self, step: int) -> None:
        """Show a step, and give it the keyboard."""
        last = self.steps.count() - 1
        self.steps.setCurrentIndex(max(0, min(step, last)))
        self.heading.setText(tr("{title}  ({step} of {last})", title=self._titles[step], step=step + 1, last=last + 1))
        self.setAccessibleName(self.heading.text())
        self.back.setEnabled(step > 0)
        self._name_next()
        if (part := self.steps.currentWidget()) is not None:
            part.setFocus(Qt.FocusReason.TabFocusReason)

    def _name_next(self) -> None:
        """Say what comes next: another language is spoken by a window that starts again."""
        if (language := self._other_language()) is not None:
            self.confirm.setText(tr("Start again in {language}", language=language.name))
        else:
            self.confirm.setText(tr("Just the window") if self.steps.currentWidget() is self.begin else tr("Next"))

    def _other_language(self) -> Language | None:
        """Return the language that is chosen, where another one is spoken now."""
        chosen = language_of(self.look.chosen_language())
        return None if chosen == language_of(self._before.language) else chosen

    def reject(self) -> None:
        """Leave everything as it was, and do not ask again."""
        if (self._before.theme, self._before.text_percent) != self.look.value():
            wear(self._window, self._before.theme, self._before.text_percent)
        self._window.keep(replace(self._window.settings, welcomed=Welcomed.ON))
        super().reject()

    def _try_on(self) -> None:
        wear(self._window, *self.look.value())
        self.set_theme(self._window.theme)

    def _next(self) -> None:
        if self._other_language() is not None:
            self._window.keep(replace(self._window.settings, language=self.look.chosen_language()))
            super().reject()
            program, *arguments = self._again
            QProcess.startDetached(program, arguments)
            self._window.close()
        elif self.steps.currentWidget() is self.begin:
            self._keep()
        else:
            self.go_to(self.steps.currentIndex() + 1)

    def _keep(self) -> None:
        sticky, pause_min = self.wellbeing.value()
        chosen = replace(self._window.settings, sticky_reveal=sticky, pause_after_min=pause_min)
        self._window.keep(replace(chosen, welcomed=Welcomed.ON))
        self.accept()

    def _begin(self, way: WayIn) -> None:
        self._keep()
        if self.begin.tour.isChecked():
            once = Qt.ConnectionType.SingleShotConnection
            self._window.case_opened.connect(partial(begin_tour, self._window), once)
        way.run(self._window)


def welcome(window: "MainWindow", named: WayIn | None = None) -> None:
    """Ask what there is to ask at the first start; a case that was ``named`` is the first of the ways in."""
    WelcomeDialog(window, (named, *WAYS_IN) if named else WAYS_IN).open()
