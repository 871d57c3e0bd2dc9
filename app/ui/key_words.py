"""Texts that name keys: what they say follows the keys that an examiner has chosen.

A text names a key as ``{command|key}``: the command's id, and the key that it has as long as nobody chose another.
"""

import re

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.domain.language import tr

KEY_MARK = re.compile(r"\{([a-z_.]+)\|([^}]+)\}")
NO_KEY = tr("(no key)")


def with_keys(part: QWidget, text: str) -> str:
    """Return a text with the keys that its commands have now, in the window that a widget is part of."""

    def key_of(mark: "re.Match[str]") -> str:
        action = part.window().findChild(QAction, mark[1])
        return mark[2] if action is None else key_text(str(action.data() or "")) or NO_KEY

    return KEY_MARK.sub(key_of, text)


def key_of_panel(part: QWidget, name: str) -> str:
    """Return the key that shows a panel of the window that a widget is part of; "" where there is none."""
    actions = (part.window().findChild(QAction, each) for each in (f"view.{name}", f"{name}.show"))
    return next((key_text(str(each.data() or "")) for each in actions if each is not None), "")


def key_text(key: str) -> str:
    """Return a key as people read it on this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
