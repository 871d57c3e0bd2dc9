"""Why a file has no picture or a fact is missing: one row each, in words."""

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.work import Problem, Topic
from app.store import media, problems
from app.store.problems import StoredProblem
from app.ui.hidden_words import HIDDEN_WORDS, tells_grade
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.workspace import ROWS_AT_A_TIME, Workspace

AnyIndex = QModelIndex | QPersistentModelIndex
BELOW_TOO = (2, 3)
"""Columns that large text, from this scale on, has no room for."""
LINES = 2
"""A row has room for so many: a path and a sentence seldom fit into one."""
NO_PICTURE = tr("No picture is shown of it: nothing is picked, and no note can be written on it.")
COLUMNS = (tr("File"), tr("What happened"), tr("Why"), tr("What to do"), tr("Part"), tr("Code"))


class ProblemsModel(QAbstractTableModel):
    """Problems, read two hundred at a time as they come into sight."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._reader = workspace, workspace.reader
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

    def told(self, stored: StoredProblem) -> Problem:
        """Return a problem as it is shown: of what a second reading hides, not which category stands."""
        hidden, of = self._workspace.hidden, stored.media_id
        if not hidden or of is None or not tells_grade(stored.problem):
            return stored.problem
        is_hidden = media.item_number(self._reader, of) in hidden
        return replace(stored.problem, what=HIDDEN_WORDS, why="", next_step="") if is_hidden else stored.problem

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
        said = self.told(stored)
        return plain((stored.path, said.what, said.why, said.next_step, said.part, said.code)[index.column()])


class ProblemsPanel(Panel):
    """The list of problems; nothing that went in is lost without a line here."""

    name, title = "problems", tr("Problems")
    topics = frozenset({Topic.PROBLEMS, Topic.READINGS})
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
        """Leave out at large text what stands in full below the list; give the rest two lines."""
        line_px = QFontMetrics(theme.font()).lineSpacing()
        self.table.verticalHeader().setDefaultSectionSize(LINES * line_px + theme.px(4))
        for column in BELOW_TOO:
            self.table.setColumnHidden(column, theme.has_large_text)

    def refresh(self) -> None:
        """Read the problems again; the chosen one stays chosen, and its picture is picked, whatever was elsewhere."""
        row, bar = self.table.currentIndex().row(), self.table.verticalScrollBar()
        chosen, at = self.model.problem(row) if row >= 0 else None, bar.value()
        self.model.reload()
        self.detail.setText("")
        if chosen is not None and self.model.problem(row) == chosen:
            self.table.setCurrentIndex(self.model.index(row, 0))
            bar.setValue(at)
        count = self.model.rowCount()
        self.said.setText(tr("%n problem(s)", "", count) if count else tr("No problems"))

    def _pick(self, index: QModelIndex) -> None:
        """Say the problem in full, and pick its picture; of a file without one nothing is picked, and it is said."""
        stored = self.model.problem(index.row()) if index.isValid() else None
        if stored is None:
            self.detail.setText("")
            return
        said, picture = self.model.told(stored), self._picture_of(stored)
        words = (stored.path, said.what, said.why, said.next_step, "" if picture else NO_PICTURE)
        self.detail.setText("\n".join(filter(None, words)))
        self.workspace.selection.pick(*([picture] if picture else []))

    def _picture_of(self, stored: StoredProblem) -> MediaId | None:
        """Return the picture that a problem is about, also where it is told of its file; None where none is shown."""
        reader, found = self.workspace.reader, stored.media_id
        if found is None and stored.file_id is not None:
            found = media.file(reader, stored.file_id).media_id
        return found if found is not None and media.is_shown(reader, found) else None


PANEL = ProblemsPanel
