"""The line at the bottom: what became of every file, how far the work is, how fast, how long still; pause and stop."""

from collections import deque

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.language import number, tr
from app.domain.media import Counts
from app.domain.work import Progress, Stage
from app.ui.theme import Theme
from app.ui.widgets.plain_label import ElidedLabel, PlainLabel
from app.ui.wording import counts_sentence, duration

STAGE_WORDS = {
    Stage.MAKE: tr("Make", "a stage of work"),
    Stage.SETS: tr("Reading the hash set"),
    Stage.WALK: tr("Finding files"),
    Stage.REGISTER: tr("Registering"),
    Stage.DESCRIBE: tr("Describing"),
    Stage.LINK: tr("Linking"),
    Stage.GROUP: tr("Grouping"),
    Stage.READ: tr("Reading the case"),
    Stage.WRITE: tr("Writing", "a stage of work"),
}
RATE_OVER_S = 20.0
"""The rate is that of the last so many seconds, since files differ."""
PERMILLE = 1000


def so_far(progress: Progress) -> str:
    """Return how far a stage is."""
    said = {"stage": STAGE_WORDS[progress.stage], "done": number(progress.done)}
    if progress.total > progress.done:
        return tr("{stage} {done} of {total}", total=number(progress.total), **said)
    return tr("{stage} {done}", **said)


class ProgressStrip(QWidget):
    """Says what runs, and what is there when nothing runs."""

    pause_asked = Signal()
    resume_asked = Signal()
    stop_asked = Signal()
    locks_asked = Signal()
    """More is to be said of how files are read here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: deque[tuple[float, int]] = deque()
        self._stage: Stage | None = None
        self._last = ""
        self.counts = ElidedLabel()
        self.counts.setProperty("role", "dim")
        self.work = PlainLabel("", "dim")
        self.reveals = PlainLabel("", "dim")
        self.reveals.setToolTip(tr("How many times a picture of this case was shown in clear"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, PERMILLE)
        self.pause, self.stop = QPushButton(tr("Pause")), QPushButton(tr("Stop"))
        self.locks = QPushButton(tr("Weaker lock on files"))
        self.locks.setProperty("warns", True)  # noqa: FBT003  Qt's own signature
        self.locks.clicked.connect(self.locks_asked)
        self.locks.hide()
        self._lay_out(theme)
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._pause_toggled)
        self.stop.clicked.connect(self.stop_asked)
        self.show_idle()

    def _lay_out(self, theme: Theme) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(3), theme.px(1), theme.px(3), theme.px(1))
        line.setSpacing(theme.px(3))
        for label in (self.counts, self.reveals, self.work):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.work.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.counts, 5)
        line.addWidget(self.work, 4)
        for button in (self.pause, self.stop, self.locks):
            button.setProperty("quiet", True)  # noqa: FBT003  Qt's own signature
            line.addWidget(button)
        line.addWidget(self.reveals)
        self.reveals.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(line)

    def show_counts(self, counts: Counts, reveals: int | None) -> None:
        """Say what became of every file, and how often a picture was revealed; None where that is not known here."""
        self.counts.set_text(counts_sentence(counts))
        self.reveals.setText("" if reveals is None else tr("Reveals {many}", many=number(reveals)))

    def show_locks(self, full: bool) -> None:  # noqa: FBT001  a state, as in Qt's own setters
        """Say that the processes that read files are locked in less than they could be, where that is so."""
        self.locks.setVisible(not full)

    def show_started(self) -> None:
        """Long work has begun."""
        self._marks.clear()
        self._stage = None
        for button in (self.pause, self.stop):
            button.show()
        self.pause.setChecked(False)
        self.stop.setEnabled(True)
        self.work.show()
        self._last = tr("Starting …")
        self.work.setText(self._last)

    def show_progress(self, progress: Progress) -> None:
        """Say how far the work is."""
        if progress.stage is not self._stage:
            self._stage = progress.stage
            self._marks.clear()
        self._marks.append((progress.elapsed_s, progress.done))
        while self._marks[-1][0] - self._marks[0][0] > RATE_OVER_S:
            self._marks.popleft()
        self.bar.setValue(PERMILLE * progress.done // progress.total if progress.total else 0)
        self._last = self._sentence(progress)
        self._say()

    def show_stopping(self) -> None:
        """The end was asked for."""
        self.stop.setEnabled(False)
        self.work.setText(tr("Stopping; what was done is kept"))

    def show_idle(self) -> None:
        """Nothing runs."""
        for button in (self.pause, self.stop):
            button.hide()
        self.work.hide()
        self.bar.setValue(0)

    def _sentence(self, progress: Progress) -> str:
        parts = [so_far(progress)]
        left_s = progress.left_s
        passed_s, passed = self._marks[-1][0] - self._marks[0][0], self._marks[-1][1] - self._marks[0][1]
        if passed_s > 0 and passed > 0:
            rate = passed / passed_s
            said = number(round(rate)) if rate >= 10 else f"{rate:.1f}"  # noqa: PLR2004  two digits
            parts.append(tr("{rate} a second", rate=said))
            if left_s is None and progress.total > progress.done:
                left_s = (progress.total - progress.done) / rate
        if left_s is not None:
            parts.append(tr("about {time} left", time=duration(left_s)))
        if progress.problems:
            parts.append(tr("%n new problem(s)", "", progress.problems))
        return "  ·  ".join(parts)

    def _say(self) -> None:
        """Say how far the work is; while it is held back, no rate and no time left."""
        done = self._last.partition("  ·  ")[0]
        self.work.setText(tr("Paused  ·  {done}", done=done) if self.pause.isChecked() else self._last)

    def _pause_toggled(self, paused: bool) -> None:  # noqa: FBT001  Qt's own signature
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
        self._say()
        (self.pause_asked if paused else self.resume_asked).emit()
