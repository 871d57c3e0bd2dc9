"""What examiners choose for themselves: the look, and how a peek is held and a pause proposed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QFormLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.domain.language import tr
from app.settings import PAUSES_MIN, SensorNoise, Settings, StickyReveal
from app.settings import Theme as Colours
from app.ui.languages import FROM_DESKTOP, languages
from app.ui.theme import TEXT_SCALES, Theme
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel

COLOUR_WORDS = {Colours.DARK: tr("Dark"), Colours.LIGHT: tr("Light"), Colours.SYSTEM: tr("As the desktop")}
HOLDING_WORDS = {
    StickyReveal.OFF: tr("While its key is held down"),
    StickyReveal.ON: tr("For ten seconds, without holding the key"),
}
AT_ONCE = tr(
    "Colours and size are seen at once, here and in the window behind; another language from the next start on."
)
LESS = tr("Less exposure, measured: pictures stay tiles until you ask, and each look is counted.")
NOISE_COSTS = tr(
    "It takes 0.11 to 0.16 seconds of a core for each picture. Without it, pictures without metadata are not gathered"
    " by camera; from the next analysis on, and the report says so. What was read stays."
)
PAUSES = tr("A pause is proposed in one line at the bottom. Nothing is interrupted, and nobody is told.")


class LookChoice(QWidget):
    """Language, colours and the size of text."""

    chosen = Signal()
    """Something else is chosen now, and to be seen at once."""

    def __init__(self, theme: Theme, now: Settings) -> None:
        super().__init__()
        self.colours, row = QButtonGroup(self), QHBoxLayout()
        row.setSpacing(theme.px(4))
        for at, (value, words) in enumerate(COLOUR_WORDS.items()):
            button = QRadioButton(words)
            button.setChecked(value is now.theme)
            self.colours.addButton(button, at)
            row.addWidget(button)
        row.addStretch()
        self.language = Choice()
        self.language.setAccessibleName(tr("Language"))
        self.language.addItem(tr("As the desktop"), FROM_DESKTOP)
        for language in languages():
            self.language.addItem(language.offered(), language.code)
        self.language.setCurrentIndex(max(0, self.language.findData(now.language)))
        self.text_size = Choice()
        self.text_size.setAccessibleName(tr("Size of text"))
        for percent in sorted({round(100 * scale) for scale in TEXT_SCALES} | {now.text_percent}):
            self.text_size.addItem(tr("{percent} %", percent=percent), percent)
        self.text_size.setCurrentIndex(self.text_size.findData(now.text_percent))
        form = _form(theme)
        form.addRow(PlainLabel(tr("Language"), "dim"), self.language)
        form.addRow(PlainLabel(tr("Colours"), "dim"), row)
        form.addRow(PlainLabel(tr("Size of text"), "dim"), self.text_size)
        form.addRow(_wrapped(AT_ONCE))
        self.setLayout(form)
        self.colours.idToggled.connect(self._toggled)
        self.text_size.currentIndexChanged.connect(self.chosen)
        self.setFocusProxy(self.colours.button(self.colours.checkedId()))

    def chosen_language(self) -> str:
        """Return the code of the language, as settings keep it."""
        return str(self.language.currentData())

    def value(self) -> tuple[Colours, int]:
        """Return the colours and the size of text in per cent."""
        return list(COLOUR_WORDS)[self.colours.checkedId()], int(self.text_size.currentData())

    def _toggled(self, number: int, checked: bool) -> None:  # noqa: FBT001  Qt's own signature
        """Tell once: one button goes up as another goes down."""
        if checked:
            self.setFocusProxy(self.colours.button(number))
            self.chosen.emit()


class AnalysisChoice(QWidget):
    """What an analysis may leave out."""

    def __init__(self, theme: Theme, now: Settings) -> None:
        super().__init__()
        self.noise = QCheckBox(tr("Compare the noise of sensors"))
        self.noise.setChecked(now.sensor_noise is SensorNoise.ON)
        form = _form(theme)
        form.addRow(self.noise)
        form.addRow(_wrapped(NOISE_COSTS))
        self.setLayout(form)
        self.setFocusProxy(self.noise)

    def value(self) -> SensorNoise:
        """Return whether sensor noise is read."""
        return SensorNoise.ON if self.noise.isChecked() else SensorNoise.OFF


class WellbeingChoice(QWidget):
    """How a peek is held, and when a pause is proposed."""

    def __init__(self, theme: Theme, now: Settings) -> None:
        super().__init__()
        self.holding, column = QButtonGroup(self), QVBoxLayout()
        column.setSpacing(theme.px(1))
        for at, (value, words) in enumerate(HOLDING_WORDS.items()):
            button = QRadioButton(words)
            button.setChecked(value is now.sticky_reveal)
            self.holding.addButton(button, at)
            column.addWidget(button)
        self.pause = Choice()
        self.pause.setAccessibleName(tr("A pause is proposed"))
        for minutes in PAUSES_MIN:
            self.pause.addItem(tr("After %n minutes of looking", "", minutes) if minutes else tr("Never"), minutes)
        self.pause.setCurrentIndex(self.pause.findData(now.pause_after_min))
        form = _form(theme)
        form.addRow(_wrapped(LESS))
        form.addRow(PlainLabel(tr("A peek stays"), "dim"), column)
        form.addRow(PlainLabel(tr("A pause is proposed"), "dim"), self.pause)
        form.addRow(_wrapped(PAUSES))
        self.setLayout(form)
        self.setFocusProxy(self.holding.button(self.holding.checkedId()))

    def value(self) -> tuple[StickyReveal, int]:
        """Return whether a peek stays by itself, and after how many minutes of looking a pause is proposed."""
        return list(HOLDING_WORDS)[self.holding.checkedId()], int(self.pause.currentData())


def _form(theme: Theme) -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(theme.px(4))
    form.setVerticalSpacing(theme.px(3))
    return form


def _wrapped(words: str) -> PlainLabel:
    label = PlainLabel(words, "small")
    label.setWordWrap(True)
    return label
