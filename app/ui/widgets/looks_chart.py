"""A quiet chart of looks: a bar a day, clear looks filled, looks without people in outline."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.exposure import CLEAR, Looks
from app.domain.language import tr
from app.ui.theme import Theme

DAYS_MOST, LEAST = 31, 1e-9
WIDE_UNITS, HIGH_UNITS = 150, 34


class LooksChart(QWidget):
    """The last days on which anything was looked at; no day is marked as better or worse than another."""

    SPOKEN_AS = QAccessible.Role.Chart

    def __init__(self, theme: Theme, looks: Sequence[Looks]) -> None:
        super().__init__()
        self._theme = theme
        days = sorted({each.day for each in looks})[-DAYS_MOST:]
        self._bars = [
            (
                day,
                sum(each.shown.megapixel_s for each in looks if each.day == day and each.tier in CLEAR),
                sum(each.shown.megapixel_s for each in looks if each.day == day and each.tier not in CLEAR),
            )
            for day in days
        ]
        self.is_flat = bool(self._bars) and max(clear + rest for _, clear, rest in self._bars) < LEAST
        """Whether there were looks and of none it is known how long and how large it was: there is nothing to draw."""
        self.setAccessibleName(tr("Looks by day"))
        self.setAccessibleDescription(". ".join(_bar_words(*bar) for bar in self._bars) or tr("None yet"))

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(self._theme.px(WIDE_UNITS), self._theme.px(HIGH_UNITS))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own signature
        """Draw the bars, the first and the last day, and what the highest one stands for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, gap = self.fontMetrics().height(), self._theme.px(1)
        room = QRectF(self.rect()).adjusted(0, line + gap, 0, -line - gap)
        painter.setPen(self._theme.colour("dim"))
        if not self._bars:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No looks yet"))
            return
        most = max(*(clear + rest for _, clear, rest in self._bars), LEAST)
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignTop, tr("Like {most} peeks of 4 seconds", most=f"{most:.1f}")
        )
        wide = min(room.width() / len(self._bars), self._theme.px(8))
        for at, (_, clear, rest) in enumerate(self._bars):
            left = room.left() + at * wide
            high, more = clear / most * room.height(), rest / most * room.height()
            bar = QRectF(left, room.bottom() - high, wide - gap, high)
            painter.fillRect(bar, self._theme.colour("accent"))
            painter.drawRect(QRectF(left, room.bottom() - high - more, wide - gap, more))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        first, last = self._bars[0][0], self._bars[-1][0]
        many = len(self._bars)
        days = tr("{first} to {last}, %n day(s) with looks", "", many, first=first, last=last) if many > 1 else first
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignBottom, days)


def _bar_words(day: str, clear: float, rest: float) -> str:
    """Return a day's looks in words, from its megapixel-seconds."""
    looks = {"clear": f"{clear:.1f}", "rest": f"{rest:.1f}"}
    return tr("{day}: like {clear} peeks of 4 seconds clear, {rest} without people", day=day, **looks)
