"""Where a new file goes: its path, and a button that asks for it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.language import tr
from app.ui.case_dialogs import choose_new_file
from app.ui.widgets.plain_label import ElidedLabel

NOT_YET = tr("not chosen yet", "where a new file goes")


class TargetField(QWidget):
    """A path that was chosen, or that none was; a name without an ending gets the usual one."""

    chosen = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.path: Path | None = None
        self._name = name
        self.shown, self.button = ElidedLabel(NOT_YET), QPushButton(tr("Where to …"))
        self.button.setAutoDefault(False)  # Return is for the button that agrees
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.shown, 1)
        row.addWidget(self.button)

    def trouble(self) -> str:
        """Return why nothing can be written there, or nothing."""
        if self.path is None:
            return tr("Say where the file goes.")
        return (
            tr("There is a file of that name. Choose another name; nothing is overwritten.")
            if self.path.exists()
            else ""
        )

    def end_in(self, suffix: str) -> None:
        """Let the usual ending be another; a path that was chosen gets it too."""
        self._name = Path(self._name).with_suffix(suffix).name
        if self.path is not None:
            self.take(self.path.with_suffix(suffix))

    def take(self, path: Path) -> None:
        """Let the file go there."""
        self.path = path if path.suffix else path.with_suffix(Path(self._name).suffix)
        self.shown.set_text(str(self.path))
        self.chosen.emit()

    def _ask(self) -> None:
        path = choose_new_file(self, tr("Where the file goes"), self.path.name if self.path else self._name)
        if path is not None:
            self.take(path)
