"""The line that says on every tab that the wall shows not everything, and what lifts it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.language import tr
from app.ui.widgets.fitting_label import FittingLabel
from app.ui.widgets.key_button import KeyButton
from app.ui.workspace import Workspace


class NarrowedLine(QWidget):
    """Hidden while everything is shown. What a second reading narrows to is lifted by its end alone."""

    def __init__(self, workspace: Workspace, widen: Callable[[], None]) -> None:
        super().__init__()
        self._workspace, theme = workspace, workspace.theme
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self.said = FittingLabel()
        self.widen = KeyButton(tr("Show everything ({filters.clear|Ctrl+Backspace})"))
        self.widen.setProperty("quiet", True)  # noqa: FBT003  Qt's own signature
        self.widen.clicked.connect(widen)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(3), 0, theme.px(1), 0)
        row.setSpacing(theme.px(2))
        row.addWidget(self.said, 1)
        row.addWidget(self.widen)
        workspace.narrowed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Say by what the wall is narrowed, and to how many pictures; nothing where it is not."""
        only, by = self._workspace.only, self._workspace.narrowed_by
        self.setVisible(only is not None)
        if only is not None:
            self.said.set_forms(
                [
                    tr("Narrowed by {panels}: the wall shows %n picture(s).", "", len(only), panels=by),
                    tr("Narrowed by {panels}", panels=by),
                ]
            )
            self.widen.setVisible(self._workspace.can_widen)
