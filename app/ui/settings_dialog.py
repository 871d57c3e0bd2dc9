"""What was chosen at the first start, chosen again, and what an analysis leaves out."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTabBar

from app.domain.language import tr
from app.ui.case_dialogs import CaseDialog
from app.ui.choices import AnalysisChoice, LookChoice, WellbeingChoice
from app.ui.look import wear
from app.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class SettingsDialog(CaseDialog):
    """Look, wellbeing and analysis; what is chosen of the look is seen at once, and Esc puts it back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window, window.theme, tr("Settings"))
        self._window, self._before = window, window.settings
        self.look, self.wellbeing = (
            LookChoice(self.theme, window.settings),
            WellbeingChoice(self.theme, window.settings),
        )
        self.analysis = AnalysisChoice(self.theme, window.settings)
        self.column.addWidget(PlainLabel(tr("Settings"), "title"))
        titles = tr("Look"), tr("Wellbeing"), tr("Analysis", "a heading of settings")
        self._parts = tuple(
            (PlainLabel(title, "heading"), part)
            for title, part in zip(titles, (self.look, self.wellbeing, self.analysis), strict=True)
        )
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Settings"))
        self.column.addWidget(self.tabs)
        for title, (heading, part) in zip(titles, self._parts, strict=True):
            self.tabs.addTab(title)
            self.column.addWidget(heading)
            self.column.addWidget(part)
        self.add_buttons(tr("Keep"))
        self.look.chosen.connect(self._try_on)
        self.confirm.clicked.connect(self._keep)
        self.tabs.currentChanged.connect(self._arrange)
        self._arrange()
        self.look.setFocus()

    def _arrange(self) -> None:
        """Show all parts below each other, or, where the text is large, the one whose tab is chosen."""
        large = self.theme.has_large_text
        self.tabs.setVisible(large)
        for at, (heading, part) in enumerate(self._parts):
            heading.setVisible(not large)
            part.setVisible(not large or self.tabs.currentIndex() == at)
        if self.isVisible():
            self.fit()

    def _try_on(self) -> None:
        wear(self._window, *self.look.value())
        self.set_theme(self._window.theme)
        self._arrange()

    def _keep(self) -> None:
        sticky, pause_min = self.wellbeing.value()
        chosen = replace(self._window.settings, sticky_reveal=sticky, pause_after_min=pause_min)
        chosen = replace(chosen, sensor_noise=self.analysis.value())
        self._window.keep(replace(chosen, language=self.look.chosen_language()))
        self.accept()

    def reject(self) -> None:
        """Leave everything as it was."""
        if (self._before.theme, self._before.text_percent) != self.look.value():
            wear(self._window, self._before.theme, self._before.text_percent)
        super().reject()


def show_settings(window: "MainWindow") -> None:
    """Let look, wellbeing and analysis be chosen."""
    SettingsDialog(window).open()
