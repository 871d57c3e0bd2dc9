"""Next steps towards a person or a place: what is open, and what became of the others."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidgetItem, QVBoxLayout

from app.domain.language import tr
from app.domain.lead import Lead, LeadState
from app.domain.work import Topic
from app.operations.lead import settle_lead, write_lead
from app.store import leads
from app.ui.commands import Command
from app.ui.key_words import with_keys
from app.ui.name_dialog import NameDialog
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.widgets.growing_editor import GrowingEditor
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.wording import minute
from app.ui.workspace import ROWS_AT_A_TIME

if TYPE_CHECKING:
    from app.domain.ids import MediaId

EDITOR_LINES = 2
LEAD_ROLE = Qt.ItemDataRole.UserRole
IS_NOW = {
    LeadState.OPEN: tr("This lead is open"),
    LeadState.DONE: tr("This lead is done"),
    LeadState.DROPPED: tr("This lead is dropped"),
}
STATE_SHARE = 0.4
REMARK_ABOUT = tr("What came of it, in a few words, or nothing.")
NOTHING = tr("No leads yet. {leads.write|L} writes one down: what is to be done next, and why.")


class LeadsPanel(Panel):
    """Lists the leads of the case, the open ones first; adds one, and settles them."""

    name, title, topics = "leads", tr("Leads"), frozenset({Topic.LEADS})
    area, order, behind = Area.RIGHT, 30, "notes"

    def build(self) -> None:
        """Make the list and the editor."""
        theme = self.workspace.theme
        self.said = PlainLabel("", "small")
        self.said.setWordWrap(True)
        self.list = WrappedTree(theme, tr("Leads"), (STATE_SHARE,))
        self.list.setRootIsDecorated(False)
        self._source: MediaId | None = None
        self._sent: tuple[object, ...] = ()
        """What is being saved: the key that saves it may go down twice before that is done."""
        self.editor = GrowingEditor(self.workspace.theme, tr("New lead"), EDITOR_LINES)
        self.editor.setPlaceholderText(tr("What is to be done next?"))
        self.save = QPushButton(tr("Add lead"))
        self.save.setProperty("loud", True)  # noqa: FBT003  Qt's own signature
        column = QVBoxLayout(self)
        margin = theme.px(3)
        column.setContentsMargins(margin, theme.px(2), margin, margin)
        column.setSpacing(theme.px(2))
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        self.editor.stand_below(self.list)
        column.addWidget(self.editor)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self.save)
        column.addLayout(line)
        self.save.clicked.connect(self.add)
        self.editor.textChanged.connect(self._allow)
        self.workspace.lane.failed.connect(self._forget_sent)
        self.list.activated.connect(self._open)
        self.setFocusProxy(self.list)
        self.set_theme(theme)
        self._allow()

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.editor.set_theme(theme)
        self.list.set_theme(theme)

    def refresh(self) -> None:
        """Read the leads again; the chosen one stays chosen."""
        reader, chosen = self.workspace.reader, self.chosen()
        found, (still_open, many) = leads.listed(reader, limit=ROWS_AT_A_TIME), leads.counts(reader)
        self.list.clear()
        for lead in found:
            row = QTreeWidgetItem([lead.state.said, _words(lead)])
            row.setData(0, LEAD_ROLE, lead)
            for column in (0, 1):
                row.setForeground(
                    column, self.workspace.theme.colour("text" if lead.state is LeadState.OPEN else "dim")
                )
            self.list.addTopLevelItem(row)
            if chosen is not None and lead.id == chosen.id:
                self.list.setCurrentItem(row)
        self.list.fit()
        self.said.setText(_how_many(still_open, many, len(found)) if found else with_keys(self, NOTHING))

    def chosen(self) -> Lead | None:
        """Return the lead that the list is at."""
        row = self.list.currentItem()
        lead = None if row is None else row.data(0, LEAD_ROLE)
        return lead if isinstance(lead, Lead) else None

    def write(self) -> None:
        """Go to the editor."""
        self.come_forward()
        self.editor.setFocus()

    def add(self) -> None:
        """Save the editor's text as a lead from the picked picture."""
        text = self.editor.toPlainText()
        if text.strip() and (sent := (text, self._source)) != self._sent:
            self._sent = sent
            self.workspace.lane.submit(write_lead, *sent, then=lambda _: self._saved(text))

    def _forget_sent(self) -> None:
        self._sent = ()

    def finish(self) -> None:
        """Say that the chosen lead is done; of one that is not open, that it is open again."""
        self._settle(LeadState.DONE)

    def drop(self) -> None:
        """Say that the chosen lead leads nowhere; of one that is not open, that it is open again."""
        self._settle(LeadState.DROPPED)

    def _settle(self, state: LeadState) -> None:
        first = self.list.topLevelItem(0)
        if first is not None and self.list.topLevelItemCount() == 1:  # there is no other that could be meant
            self.list.setCurrentItem(first)
        if (lead := self.chosen()) is None:
            self.workspace.said.emit(tr("No lead was changed: choose one in Leads first."))
        else:
            wanted = state if lead.state is LeadState.OPEN else LeadState.OPEN
            dialog = NameDialog(self.window(), self.workspace.theme, IS_NOW[wanted], REMARK_ABOUT, optional=True)
            settle = partial(self.workspace.lane.submit, settle_lead, lead.id, wanted)
            dialog.agreed.connect(settle)
            dialog.open()

    def _saved(self, text: str) -> None:
        """Empty the editor, once what stood in it is saved."""
        self._forget_sent()
        if self.editor.toPlainText() == text:
            self.editor.clear()
            self.workspace.written.emit()

    def unsaved(self) -> str:
        """Return what is lost where the case is closed now."""
        return tr("a lead", "what closing the case loses") if self.save.isEnabled() else ""

    def _open(self, index: QModelIndex) -> None:  # noqa: ARG002  Qt's own signature
        if (lead := self.chosen()) is not None and lead.media_id is not None:
            self.workspace.selection.pick(lead.media_id)
            self.workspace.show_media.emit(lead.media_id)

    def _allow(self) -> None:
        """The picture that a lead comes from is the one that was picked when its first letter was written."""
        written = bool(self.editor.toPlainText().strip())
        if written and not self.save.isEnabled():
            self._source = next(iter(self.workspace.selection.media), None)
        self.save.setEnabled(written)

    commands = (
        Command(
            "leads.write", tr("Write a lead"), "L", write, "Notes", help=tr("A next step, from the picked picture")
        ),
        Command("leads.add", tr("Save the lead"), "Ctrl+Shift+Return", add, "Notes"),
        Command(
            "leads.done",
            tr("Lead is done, or open again"),
            "Alt+Return",
            finish,
            "Notes",
            help=tr("The chosen lead; asks for a remark, which may be none"),
        ),
        Command(
            "leads.drop",
            tr("Lead leads nowhere, or is open again"),
            "Alt+Shift+Return",
            drop,
            "Notes",
            help=tr("The chosen lead; asks for a remark, which may be none"),
        ),
    )


def _how_many(still_open: int, many: int, listed: int) -> str:
    """Return how many leads there are, and that not all of them are listed, where it is so."""
    if many > listed:
        return tr("%n open lead(s) of {many}; the first {listed} are listed", "", still_open, many=many, listed=listed)
    return tr("%n open lead(s) of {many}", "", still_open, many=many)


def _words(lead: Lead) -> str:
    """Return a lead as it is listed: what, from which picture, by whom, and what became of it."""
    written = [minute(lead.written_at), plain(lead.examiner)]
    written += [tr("picture {picture}", picture=lead.media_id[:8])] if lead.media_id else []
    lines = [plain(lead.text, lines=True), "  ·  ".join(written)]
    if lead.settled_at is not None:
        state, when, examiner = lead.state.said, minute(lead.settled_at), plain(lead.settled_by)
        settled = tr("{state} {when}, {examiner}", state=state, when=when, examiner=examiner)
        lines.append(f"{settled}: {plain(lead.remark)}" if lead.remark else settled)
    return "\n".join(lines)


PANEL = LeadsPanel
