"""How the window looks: two sets of colours over Fusion, one scale of sizes, no animation."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.style_sheet import style_sheet

BASE_TEXT_PT = 10.0
TEXT_SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
FAMILIES = ("Inter", "Segoe UI", "Noto Sans", "Cantarell", "Helvetica Neue", "DejaVu Sans")
TEXT_SIZES = {"title": 1.7, "heading": 1.15, "small": 0.88}
UNIT_PX = 4
LARGE_TEXT = 1.5
"""Every distance is a multiple of this, times the text scale."""
LUMINANCE_KNEE = 0.04045
STYLED = "styled"
"""Under this name the application keeps that its style is the program's: Qt names none below a style sheet."""


class Mode(StrEnum):
    """Which of the two sets of colours."""

    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one mode, as #rrggbb; text on any of the grounds has a contrast of 4.5 and more."""

    ground: str
    surface: str
    raised: str
    line: str
    text: str
    dim: str
    accent: str
    on_accent: str
    picked: str
    warning: str
    mount: str


COLOURS = {
    Mode.DARK: Colours(
        ground="#131518",
        surface="#191c20",
        raised="#24282e",
        line="#32373f",
        text="#e3e6ea",
        dim="#a0a8b3",
        accent="#74bfb1",
        on_accent="#0d1f1c",
        picked="#22403c",
        warning="#dcae6a",
        mount="#1f2328",
    ),
    Mode.LIGHT: Colours(
        ground="#eef0f2",
        surface="#fafbfb",
        raised="#e4e7ea",
        line="#cdd2d8",
        text="#1b2026",
        dim="#535c67",
        accent="#1c665b",
        on_accent="#ffffff",
        picked="#cfe6e1",
        warning="#7f5200",
        mount="#e6e9ec",
    ),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """What is in force now: colours, and how large text and distances are."""

    mode: Mode = Mode.DARK
    text_scale: float = 1.0

    @property
    def has_large_text(self) -> bool:
        """Whether text is so large that what is worked on needs the room of what explains it: the largest two steps."""
        return self.text_scale >= LARGE_TEXT

    @property
    def colours(self) -> Colours:
        """The colours of the mode."""
        return COLOURS[self.mode]

    def colour(self, name: str) -> QColor:
        """Return a colour by its field's name."""
        return QColor(getattr(self.colours, name))

    def px(self, units: float) -> int:
        """Return a distance of so many units of four pixels, at the present text scale."""
        return max(1, round(units * UNIT_PX * self.text_scale))

    def font(self, relative: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the program's font, ``relative`` to the size of running text."""
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPointSizeF(BASE_TEXT_PT * self.text_scale * relative)
        font.setWeight(weight)
        return font


def put_on(theme: Theme, application: QApplication) -> None:
    """Give the whole program this look; what it has already is not given again, since each part restyles it all."""
    if application.property(STYLED) is None:
        application.setStyle("Fusion")
        application.setProperty(STYLED, True)  # noqa: FBT003  Qt's own signature
    scheme = Qt.ColorScheme.Dark if theme.mode is Mode.DARK else Qt.ColorScheme.Light
    application.styleHints().setColorScheme(scheme)
    palette, font, sheet = _palette(theme.colours), theme.font(), style_sheet(_values(theme))
    if application.palette() != palette:
        application.setPalette(palette)
    if application.font() != font:
        application.setFont(font)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_FadeTooltip):
        application.setEffectEnabled(effect, False)  # noqa: FBT003  Qt's own signature


def repolish(widgets: Iterable[QWidget]) -> None:
    """Let widgets take on the style of a property that has just changed."""
    for widget in widgets:
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, 1 to 21.

    Source: WCAG 2.2, definitions of relative luminance and contrast ratio.
    """
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [share / 12.92 if share <= LUMINANCE_KNEE else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for name, value in (
        (role.Window, colours.ground),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.ground),
        (role.Text, colours.text),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.text),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.dim),
        (role.Highlight, colours.picked),
        (role.HighlightedText, colours.text),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.Mid, colours.line),
        (role.Midlight, colours.raised),
        (role.Dark, colours.line),
        (role.Light, colours.raised),
        (role.Shadow, colours.ground),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.dim))
    return palette


def _values(theme: Theme) -> dict[str, str]:
    values = {name: getattr(theme.colours, name) for name in Colours.__slots__}
    values |= {f"px{units}": f"{theme.px(units)}px" for units in (1, 2, 3, 4, 5, 6, 8)}
    values["round_px3"] = f"{theme.px(3) // 2 + 1}px"  # half of the box with its border
    values["round_focus"] = f"{theme.px(3) // 2 + 2}px"
    return values | {
        f"pt_{name}": f"{BASE_TEXT_PT * theme.text_scale * size:.2f}pt" for name, size in TEXT_SIZES.items()
    }
