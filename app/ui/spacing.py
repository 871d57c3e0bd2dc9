"""Distances that grow with the text while a case is open: what was laid out at one size is laid out at another."""

from collections.abc import Iterable

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel

LAID_OUT = "laidOut"
"""Under this name a layout keeps the distances that it was made with, so that no step adds up rounding."""


def respace(roots: Iterable[QWidget], before: Theme, now: Theme) -> None:
    """Give every layout and label below some widgets the margins and gaps of another size of text."""
    for root in roots:
        for layout in root.findChildren(QLayout):
            _respace(layout, before, now)
        for label in root.findChildren(PlainLabel):
            _respace(label, before, now)


def _respace(part: QLayout | PlainLabel, before: Theme, now: Theme) -> None:
    made = part.property(LAID_OUT)
    if made is None:
        margins = part.contentsMargins()
        gap = part.spacing() if isinstance(part, QLayout) else 0
        sides = (margins.left(), margins.top(), margins.right(), margins.bottom(), gap)
        made = [side / before.text_scale for side in sides]
        part.setProperty(LAID_OUT, made)
    left, top, right, bottom, gap = (round(side * now.text_scale) for side in made)
    part.setContentsMargins(QMargins(left, top, right, bottom))
    if isinstance(part, QLayout) and gap > 0:
        part.setSpacing(gap)
