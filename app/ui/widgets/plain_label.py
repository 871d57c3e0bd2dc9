"""Text out of evidence, shown as text: no markup, no hidden characters, no turned writing direction."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from app.domain.media import shown_path

SHOWN_MOST = 4_000
HOLDING = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
"""Spaces that some languages put before a colon. Names of files have theirs escaped before they come here."""

HELD_PERCENT = "\N{NO-BREAK SPACE}%"
"""No figure is parted from its percent sign at the end of a line."""


def plain(untrusted_text: str, *, lines: bool = False) -> str:
    """Return text with everything that a person cannot see written as an escape; ``lines`` keeps line breaks."""
    cut = untrusted_text[:SHOWN_MOST] + ("…" if len(untrusted_text) > SHOWN_MOST else "")
    if lines:
        return "\n".join(_visible(line) for line in cut.split("\n"))
    return _visible(cut)


def _visible(text: str) -> str:
    return "".join(
        each if each.isprintable() or each in HOLDING else shown_path(each.encode("utf-8", "surrogateescape"))
        for each in text
    )


class PlainLabel(QLabel):
    """A label that shows its text as it is, escaped, and lets it be copied."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text``, with what cannot be seen written out."""
        super().setText(plain(text, lines=True).replace(" %", HELD_PERCENT))

    def text(self) -> str:
        """Return what is said, with a gap before a percent sign as it was given."""
        return super().text().replace(HELD_PERCENT, " %")


class ElidedLabel(QWidget):
    """One line of text that gives way: what does not fit is an ellipsis in the middle, and whole in the tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show ``text``, with what cannot be seen written out."""
        self._text = plain(text)
        self.setToolTip(tool_tip(self._text))
        self.setAccessibleName(self._text)
        self.update()

    def text(self) -> str:
        """Return the whole text as it is shown."""
        return self._text

    def shown(self) -> str:
        """Return what is drawn, where there is room for it."""
        return self._text

    def sizeHint(self) -> QSize:
        """One line, as wide as there is room."""
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own signature
        """Draw the line, cut in its middle where it must be."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        cut = self.fontMetrics().elidedText(self.shown(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)


def tool_tip(untrusted_text: str) -> str:
    """Return text as a tool tip that shows it as it is: Qt reads markup in tool tips, whoever wrote it."""
    return f"<qt>{_escaped(plain(untrusted_text))}</qt>" if untrusted_text else ""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
