"""What was chosen at the first start, chosen again, and what an analysis leaves out."""

from dataclasses import replace
from typing import TYPE_CHECKING

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
        parts = (
            (tr("Look"), self.look),
            (tr("Wellbeing"), self.wellbeing),
            (tr("Analysis", "a heading of settings"), self.analysis),
        )
        for title, part in parts:
            self.column.addWidget(PlainLabel(title, "heading"))
            self.column.addWidget(part)
        self.add_buttons(tr("Keep"))
        self.look.chosen.connect(self._try_on)
        self.confirm.clicked.connect(self._keep)
        self.look.setFocus()

    def _try_on(self) -> None:
        wear(self._window, *self.look.value())
        self.set_theme(self._window.theme)

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
