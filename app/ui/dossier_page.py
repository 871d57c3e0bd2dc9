"""What a place knows about the world, line by line, each with where it comes from and how sure it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from app.domain.dossier import Dossier, Heading, Provenance, Statement, Sureness
from app.domain.ids import MediaId
from app.domain.language import tr
from app.operations.place_dossier import dossier_of
from app.ui.theme import Theme
from app.ui.widgets.plain_label import plain
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.workspace import Workspace

HEADING_SHARE, ORIGIN_SHARE = 0.24, 0.2
MEDIA_ROLE = Qt.ItemDataRole.UserRole
HEADING_WORDS = {
    Heading.NAME: tr("Name", "of a place"),
    Heading.POSITION: tr("Position"),
    Heading.DOUBTS: tr("Doubtful positions"),
    Heading.COUNTRY: tr("Country"),
    Heading.TOWNS: tr("Nearest towns"),
    Heading.ZONE: tr("Time zone"),
    Heading.CLOCK: tr("Camera clock"),
    Heading.TAKEN: tr("Taken", "when pictures were taken"),
    Heading.CAMERAS: tr("Cameras"),
    Heading.SEEN: tr("Seen in the pictures"),
    Heading.NOTES: tr("Notes"),
    Heading.HELP: tr("What would help"),
}
PROVENANCE_WORDS = {
    Provenance.MEASURED: tr("measured", "where a statement comes from"),
    Provenance.INFERRED: tr("inferred", "where a statement comes from"),
    Provenance.EXAMINER: tr("examiner", "where a statement comes from"),
}
SURENESS_WORDS = {
    Sureness.SURE: tr("sure", "how sure a statement is"),
    Sureness.LIKELY: tr("likely", "how sure a statement is"),
    Sureness.WEAK: tr("weak", "how sure a statement is"),
}
LOUD = frozenset({Heading.DOUBTS, Heading.HELP})


class DossierPage(QWidget):
    """The statements on an open place; read when the page is first looked at."""

    rests_on = Signal(object)
    """The members that a line rests on are asked for: Return, or a double click; a tuple of media ids."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._members: tuple[MediaId, ...] | None = None
        self.tree = WrappedTree(workspace.theme, tr("What is known of the place"), (HEADING_SHARE, ORIGIN_SHARE))
        self.tree.setRootIsDecorated(False)
        self.tree.itemActivated.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, workspace.theme.px(1), 0, 0)
        column.addWidget(self.tree)
        self.setFocusProxy(self.tree)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.tree.set_theme(theme)
        self._members = None

    def show_members(self, members: Sequence[MediaId]) -> None:
        """Say what is known of the place that these show; nothing is read again for the same members."""
        if self._members == tuple(members):
            return
        self._members = tuple(members)
        self.tree.clear()
        if members:
            self._list(dossier_of(self.workspace.reader, members))
        self.tree.fit()

    def forget(self) -> None:
        """Read again when the page is next looked at: a note may have been written."""
        self._members = None

    def _list(self, known: Dossier) -> None:
        for heading, said in known.sections():
            for at, each in enumerate(said):
                self.tree.addTopLevelItem(self._row(heading, each, first=at == 0))

    def _row(self, heading: Heading, said: Statement, *, first: bool) -> QTreeWidgetItem:
        theme = self.workspace.theme
        origin = PROVENANCE_WORDS[said.provenance]
        if said.sureness is not Sureness.SURE:
            origin = f"{origin}, {SURENESS_WORDS[said.sureness]}"
        row = QTreeWidgetItem([HEADING_WORDS[heading] if first else "", origin, plain(said.words)])
        row.setForeground(0, theme.colour("warning" if heading in LOUD else "dim"))
        row.setForeground(1, theme.colour("dim"))
        row.setData(0, MEDIA_ROLE, said.media)
        row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{HEADING_WORDS[heading]}, {origin}")
        return row

    def _ask(self, row: QTreeWidgetItem) -> None:
        if media := row.data(0, MEDIA_ROLE):
            self.rests_on.emit(tuple(media))
