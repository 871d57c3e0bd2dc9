"""Why a file has no picture or a fact is missing: one row each, in words."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout

from app.domain.language import tr
from app.domain.work import Topic
from app.store import problems
from app.store.problems import StoredProblem
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.workspace import ROWS_AT_A_TIME, Workspace

AnyIndex = QModelIndex | QPersistentModelIndex
BELOW_TOO, LARGE = (2, 3), 1.5
"""Columns that large text, from this scale on, has no room for."""
COLUMNS = (tr("File"), tr("What happened"), tr("Why"), tr("What to do"), tr("Part"), tr("Code"))


class ProblemsModel(QAbstractTableModel):
    """Problems, read two hundred at a time as they come into sight."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._reader = workspace.reader
        self._count = 0
        self._pages: dict[int, list[StoredProblem]] = {}

    def reload(self) -> None:
        """Read how many there are, and forget the pages."""
        self.beginResetModel()
        self._count = problems.count(self._reader)
        self._pages.clear()
        self.endResetModel()

    def problem(self, row: int) -> StoredProblem | None:
        """Return the problem in a row; None where it has gone since."""
        page, place = divmod(row, ROWS_AT_A_TIME)
        if page not in self._pages:
            self._pages[page] = problems.all(self._reader, page * ROWS_AT_A_TIME, ROWS_AT_A_TIME)
        return self._pages[page][place] if place < len(self._pages[page]) else None

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: AnyIndex | None = None) -> int:  # noqa: ARG002  Qt's own signature
        """Return how many columns there are."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a column's name."""
        named = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return COLUMNS[section] if named else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, with what cannot be seen written out."""
        stored = self.problem(index.row()) if role == Qt.ItemDataRole.DisplayRole else None
        if stored is None:
            return None
        said = stored.problem
        return plain((stored.path, said.what, said.why, said.next_step, said.part, said.code)[index.column()])


class ProblemsPanel(Panel):
    """The list of problems; nothing that went in is lost without a line here."""

    name, title = "problems", tr("Problems")
    topics = frozenset({Topic.PROBLEMS})
    area, order, live = Area.MIDDLE, 90, True

    def build(self) -> None:
        """Make the table."""
        theme = self.workspace.theme
        self.model = ProblemsModel(self.workspace)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(tr("Problems"))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (4, 5):
            self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.set_theme(theme)
        self.said = PlainLabel("", "dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.px(2), 0, 0)
        self.said.setContentsMargins(theme.px(3), 0, 0, 0)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        self.detail = PlainLabel("")
        self.detail.setWordWrap(True)
        self.detail.setContentsMargins(theme.px(3), theme.px(2), theme.px(3), theme.px(3))
        layout.addWidget(self.detail)
        self.setFocusProxy(self.table)
        self.table.selectionModel().currentChanged.connect(self._pick)

    def set_theme(self, theme: Theme) -> None:
        """Leave out at large text what stands in full below the list."""
        for column in BELOW_TOO:
            self.table.setColumnHidden(column, theme.text_scale >= LARGE)

    def refresh(self) -> None:
        """Read the problems again."""
        self.model.reload()
        count = self.model.rowCount()
        self.said.setText(tr("%n problem(s)", "", count) if count else tr("No problems"))

    def _pick(self, index: QModelIndex) -> None:
        stored = self.model.problem(index.row()) if index.isValid() else None
        if stored is None:
            self.detail.setText("")
            return
        said = stored.problem
        self.detail.setText("\n".join(filter(None, (stored.path, said.what, said.why, said.next_step))))
        if stored.media_id is not None:
            self.workspace.selection.pick(stored.media_id)


PANEL = ProblemsPanel
