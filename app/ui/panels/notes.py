"""Notes: written beside what was seen, corrected by newer ones, found as one types."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from app.domain.errors import RequestError
from app.domain.language import tr
from app.domain.note import Note
from app.domain.remark import About, KeptRemark
from app.domain.work import Topic
from app.operations.annotate import write_note
from app.operations.note_templates import BLANK, read_templates
from app.store import notes, remarks
from app.ui.commands import Command, Place
from app.ui.key_words import with_keys
from app.ui.list_dialog import ListDialog
from app.ui.panel import Area, Panel
from app.ui.remark_words import about_words, author_words, said_words
from app.ui.theme import Theme
from app.ui.widgets.growing_editor import GrowingEditor
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.wording import minute, moment
from app.ui.workspace import ROWS_AT_A_TIME

if TYPE_CHECKING:
    from app.domain.ids import MediaId

AnyIndex = QModelIndex | QPersistentModelIndex
WHAT_IS_SEEN = tr("What do you see? {notes.add|Ctrl+Return} saves it.")
EDITOR_LINES = 4
"""At the usual size of text; where it is twice as large, half as many."""
TEMPLATES_ABOUT = tr(
    "Blanks are marked …; the same key goes on to the next one. A laboratory can add its own: see the manual."
)


class NotesModel(QAbstractListModel):
    """The notes that are listed; which of them a newer one corrects is said."""

    def __init__(self) -> None:
        super().__init__()
        self._notes: tuple[Note, ...] = ()
        self._corrected: frozenset[int] = frozenset()
        self.names_pictures = False
        """Whether each note says which picture it is on; where all are on one, none needs to."""

    def show(self, listed: Sequence[Note]) -> None:
        """List other notes."""
        self.beginResetModel()
        self._notes = tuple(listed)
        self._corrected = frozenset(note.corrects for note in listed if note.corrects is not None)
        self.endResetModel()

    def note(self, row: int) -> Note:
        """Return a note by its row."""
        return self._notes[row]

    def is_corrected(self, row: int) -> bool:
        """Tell whether a newer note takes this one's place."""
        return self._notes[row].id in self._corrected

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._notes)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a note's text, or what a screen reader says of it."""
        if not index.isValid():
            return None
        note = self._notes[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(note.text, lines=True)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{plain(note.text)}, {plain(note.examiner)}, {moment(note.written_at)}"
            return tr("Corrected: {note}", note=said) if self.is_corrected(index.row()) else said
        return None


class NoteDelegate(QStyledItemDelegate):
    """Draws a note: who and when above, the text below; a corrected one struck out."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__()
        self.theme, self.view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  Qt's own signature
        """As high as the text needs at the list's width."""
        margin, metrics = self.theme.px(2), QFontMetrics(self.theme.font())
        width = self.view.viewport().width()
        room = QRect(0, 0, width - 2 * margin, 1 << 16)
        text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, str(index.data() or ""))
        return QSize(0, text.height() + metrics.height() + 3 * margin)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one note."""
        model, margin = index.model(), self.theme.px(2)
        if not isinstance(model, NotesModel):
            return
        note, corrected = model.note(index.row()), model.is_corrected(index.row())
        area = option.rect.adjusted(margin, margin, -margin, -margin)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self.theme.colour("picked"))
        painter.setFont(self.theme.font(0.88))
        painter.setPen(self.theme.colour("dim"))
        said = [tr("corrected", "a note, by a newer one")] if corrected else []
        where = [note.media_id[:8]] if model.names_pictures else []
        head = "  ·  ".join([*said, *where, minute(note.written_at), plain(note.examiner)])
        painter.drawText(
            area,
            Qt.AlignmentFlag.AlignTop,
            painter.fontMetrics().elidedText(head, Qt.TextElideMode.ElideRight, area.width()),
        )
        font = self.theme.font()
        font.setStrikeOut(corrected)
        painter.setFont(font)
        painter.setPen(self.theme.colour("dim" if corrected else "text"))
        below = area.adjusted(0, option.fontMetrics.height() + margin // 2, 0, margin)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, str(index.data()))
        painter.setPen(self.theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


class SearchField(QLineEdit):
    """A field that Esc empties, before the key does what it does everywhere."""

    def event(self, event: QEvent) -> bool:
        """Hear of the key before the window's shortcut takes it."""
        key = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() is QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
            self.clear()
        return super().event(event)


class NotesPanel(Panel):
    """Lists the notes on the picked media item, or those that hold what is searched; adds and corrects."""

    name, title, topics = "notes", tr("Notes"), frozenset({Topic.NOTES, Topic.REMARKS})
    area, order = Area.RIGHT, 20

    def build(self) -> None:
        """Make the search, the list and the editor."""
        theme = self.workspace.theme
        self.search = SearchField()
        self.editor = GrowingEditor(self.workspace.theme, tr("New note"), EDITOR_LINES)
        self.search.setPlaceholderText(tr("Search all notes of the case"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search notes"))
        self.editor.setPlaceholderText(WHAT_IS_SEEN)
        self.model, self.list = NotesModel(), QListView()
        self.delegate = NoteDelegate(theme, self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(tr("Notes"))
        self.said = PlainLabel("", "small")
        self.said.setWordWrap(True)
        self.correcting: Note | None = None
        self._source: MediaId | None = None
        self._sent: tuple[object, ...] = ()
        """What is being saved: the key that saves it may go down twice before that is done."""
        self.save = QPushButton(tr("Add note"))
        self.save.setProperty("loud", True)  # noqa: FBT003  Qt's own signature
        self._lay_out(theme)
        self.save.clicked.connect(self.add)
        self.search.textChanged.connect(self.refresh)
        self.list.activated.connect(self._open)
        self.editor.textChanged.connect(self._allow)
        self.workspace.lane.failed.connect(self._forget_sent)
        self.set_theme(theme)

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        margin = theme.px(3)
        column.setContentsMargins(margin, theme.px(2), margin, margin)
        column.setSpacing(theme.px(2))
        column.addWidget(self.search)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        self.editor.stand_below(self.list)
        column.addWidget(self.editor)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(self.save)
        column.addLayout(line)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.delegate.theme = theme
        self.editor.set_theme(theme)
        self.list.scheduleDelayedItemsLayout()

    def follow(self) -> None:
        """Show the notes on what is picked now; what is being written stays on the picture that it was begun on."""
        if not self.editor.toPlainText().strip():
            self.correcting = None
        self.refresh()

    def refresh(self) -> None:
        """Read the notes on the picked media item again, or search the case's."""
        reader, typed = self.workspace.reader, self.search.text()
        picked = self.workspace.selection.media[:1]
        if typed.strip():
            every = notes.search(reader, typed, limit=ROWS_AT_A_TIME + 1)
            self.said.setText(_how_many(len(every)))
            found = every[:ROWS_AT_A_TIME]
        else:
            said = [_as_note(each) for media_id in picked for each in remarks.on_media(reader, media_id)]
            found = said + [note for each in picked for note in notes.for_media(reader, each)]
            many = self.workspace.selection.count
            self.said.setText(_on_what(picked[0], many, any_notes=bool(found)) if picked else tr("Nothing picked"))
        self.editor.setPlaceholderText(with_keys(self, WHAT_IS_SEEN))
        self.model.names_pictures = bool(typed.strip())
        self.model.show(found)
        self._allow()

    def add(self) -> None:
        """Save the editor's text as a note on the picked item, or in the place of the note that is corrected."""
        text = self.editor.toPlainText()
        if not text.strip() or self._source is None:
            return
        corrects = None if self.correcting is None else self.correcting.id
        if (sent := (self._source, text, corrects)) != self._sent:
            self._sent = sent
            self.workspace.lane.submit(write_note, *sent, then=lambda _: self._saved(text))

    def _forget_sent(self) -> None:
        self._sent = ()

    def _saved(self, text: str) -> None:
        """Empty the editor, once what stood in it is saved, and give the keyboard back to the pictures."""
        self._forget_sent()
        if self.editor.toPlainText() == text:
            self.correcting = None
            self.editor.clear()
            self.workspace.written.emit()

    def unsaved(self) -> str:
        """Return what is lost where the case is closed now."""
        if self._source is None:
            return ""
        return tr("a note on {picture}", picture=self._source[:8])

    def correct(self) -> None:
        """Take the chosen note's text into the editor; what is saved then corrects it, on the picture that it is on."""
        row, written = self.list.currentIndex().row(), self.editor.toPlainText()
        if written.strip() and written != (self.correcting.text if self.correcting else ""):
            self.workspace.said.emit(tr("Save what you are writing first, or empty the field: it would be lost."))
        elif row >= 0 and self.model.note(row).id is not None:  # a reviewer's remark is theirs alone
            self.come_forward()
            self.correcting = self.model.note(row)
            self._source = self.correcting.media_id
            self.editor.setPlainText(self.correcting.text)
            self.editor.setFocus()
            self.save.setText(tr("Save the correction"))

    def write(self) -> None:
        """Go to the editor; where nothing is picked a note would be about nothing, and it is said."""
        if not self.workspace.selection.media and self._source is None:
            self.workspace.said.emit(tr("No note was begun: no picture is picked."))
            return
        self.come_forward()
        self.editor.setFocus()

    def use_template(self) -> None:
        """Go to the next blank of the editor; without one, offer texts to begin with."""
        self.come_forward()
        self.editor.setFocus()
        if self._to_next_blank():
            return
        try:
            found = read_templates()
        except RequestError as error:
            self.workspace.lane.failed.emit(error)
            return
        names = [each.name for each in found]
        dialog = ListDialog(self.window(), self.workspace.theme, tr("Begin a note with"), names, TEMPLATES_ABOUT)
        dialog.agreed.connect(lambda row: self._begin_with(found[row].text))
        dialog.open()

    def _begin_with(self, text: str) -> None:
        """Put a text into the editor, behind what stands there, and go to its first blank."""
        stood = self.editor.toPlainText().rstrip()
        self.editor.setPlainText(f"{stood}\n{text}" if stood else text)
        self.editor.moveCursor(QTextCursor.MoveOperation.Start)
        self._to_next_blank()
        self.editor.setFocus()

    def _to_next_blank(self) -> bool:
        """Select the blank behind the cursor, or from the start on; False where there is none."""
        if self.editor.find(BLANK):
            return True
        before = self.editor.textCursor()
        self.editor.moveCursor(QTextCursor.MoveOperation.Start)
        if self.editor.find(BLANK):
            return True
        self.editor.setTextCursor(before)
        return False

    def seek(self) -> None:
        """Go to the search."""
        self.come_forward()
        self.search.setFocus()
        self.search.selectAll()

    def _open(self, index: QModelIndex) -> None:
        media_id = self.model.note(index.row()).media_id
        self.workspace.selection.pick(media_id)
        self.workspace.show_media.emit(media_id)

    def _allow(self) -> None:
        """A note is on the picture that was picked when its first letter was written, wherever one goes meanwhile."""
        picked = next(iter(self.workspace.selection.media), None)
        if not self.editor.toPlainText().strip():
            self._source = None
        elif self._source is None:
            self._source = picked if self.correcting is None else self.correcting.media_id
        self.save.setEnabled(self._source is not None)
        elsewhere = self._source if self._source not in {None, picked} else None
        words = _save_words(elsewhere, corrects=self.correcting is not None)
        self.save.setText(words if self.workspace.review is None else _remark_button(elsewhere))

    commands = (
        Command("notes.write", tr("Write a note"), "N", write, "Notes", place=Place.BOTH),
        Command("notes.add", tr("Save the note"), "Ctrl+Return", add, "Notes", place=Place.BOTH),
        Command(
            "notes.correct",
            tr("Correct the chosen note"),
            "Ctrl+E",
            correct,
            "Notes",
            help=tr("The old one stays, struck out"),
        ),
        Command(
            "notes.template",
            tr("Begin with a template, or go to its next blank"),
            "Ctrl+T",
            use_template,
            "Notes",
            help=tr("A laboratory's own: see the manual on notes"),
        ),
        Command("notes.search", tr("Search notes"), "Ctrl+F", seek, "Notes", place=Place.BOTH, also=("/",)),
    )


def _as_note(kept: KeptRemark) -> Note:
    """Return a reviewer's remark as it stands among notes."""
    said = kept.remark
    text = said.text if said.about is About.PICTURE else f"{about_words(said)}: {said_words(said)}"
    return Note(said.media[0], author_words(kept), text, said.written_at)


def _how_many(found: int) -> str:
    if found > ROWS_AT_A_TIME:
        return tr("More than {most} notes found: the newest are listed; Return shows the picture", most=ROWS_AT_A_TIME)
    if not found:
        return tr("%n note(s) found in the whole case", "", found)
    return tr("%n note(s) found in the whole case; Return shows the picture", "", found)


def _on_what(media_id: "MediaId", picked: int, *, any_notes: bool) -> str:
    """Return which picture the notes are on, or that there are none."""
    if picked > 1:
        if any_notes:
            return tr("On {picture}, one of {many} picked", picture=media_id[:8], many=picked)
        return tr("No notes on {picture}, one of {many} picked yet", picture=media_id[:8], many=picked)
    return tr("On the picked picture") if any_notes else tr("No notes on it yet")


def _remark_button(elsewhere: "MediaId | None") -> str:
    return tr("Keep the remark on {picture}", picture=elsewhere[:8]) if elsewhere else tr("Keep the remark")


def _save_words(elsewhere: "MediaId | None", *, corrects: bool) -> str:
    """Return what the button says; ``elsewhere`` is the picture of the note where another one is picked."""
    if elsewhere:
        name = elsewhere[:8]
        return (
            tr("Save the correction on {picture}", picture=name)
            if corrects
            else tr("Add note on {picture}", picture=name)
        )
    return tr("Save the correction") if corrects else tr("Add note")


PANEL = NotesPanel
