"""A stack's copies side by side: what each is, the best and the earliest marked; some can be split off for good."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QLineEdit, QListWidget, QPushButton, QWidget

from app.domain.ids import MediaId
from app.domain.language import number, tr
from app.store import stacks
from app.store.stacks import Choice, Copy
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.wording import minute

ROWS_SHOWN = 8
KILO = 1000
KEYS: tuple[tuple[str, str, Choice], ...] = (
    ("Q", tr("best quality", "of copies"), stacks.best),
    ("E", tr("earliest", "of copies"), stacks.earliest),
    ("Shift+E", tr("has Exif", "of copies"), stacks.with_exif),
    ("Shift+Q", tr("differs from its thumbnail", "of copies"), stacks.with_another_thumbnail),
)
ABOUT = tr(
    "Q: the best. E: the earliest. Shift+E: the next with Exif. Shift+Q: the next that differs from the thumbnail "
    "inside its file. Return goes to it on the wall."
)


class StackDialog(CaseDialog):
    """Every copy of one picture, a line each, the best first; several can be chosen."""

    agreed = Signal(str)
    """The media id of the copy to go to."""
    parted = Signal(object, object, str)
    """The media ids that are split off, those that stay, and the reason, which may be empty."""

    def __init__(self, parent: QWidget, theme: Theme, copies: Sequence[Copy], at: MediaId) -> None:
        super().__init__(parent, theme, tr("Copies of this picture"))
        self._copies = list(copies)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Copies of this picture"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([_join(_size(each), *_marks(each, self._copies)) for each in copies])
        self.list.setCurrentRow(next((row for row, each in enumerate(copies) if each.media_id == at), 0))
        self.list.ensurePolished()
        self.list.setFixedHeight((self.list.sizeHintForRow(0) + theme.px(1)) * min(ROWS_SHOWN, len(copies) + 1))
        self.paths, about = PlainLabel("", "small"), PlainLabel(ABOUT, "small")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("What you saw; may be left out"))
        self.part = QPushButton(tr("Split off for good"))
        for label in (self.paths, about):
            label.setWordWrap(True)
        for part in (PlainLabel(tr("Copies of this picture"), "title"), self.list, self.paths, about):
            self.column.addWidget(part)
        self.add_field(tr("Reason to split"), self.reason)
        self.column.addLayout(self.form)
        self.add_buttons(tr("Go to it"))
        self.buttons.addButton(self.part, QDialogButtonBox.ButtonRole.ActionRole)
        self.confirm.clicked.connect(self._agree)
        self.part.clicked.connect(self._part)
        self.list.itemActivated.connect(self._agree)
        self.list.itemSelectionChanged.connect(self._chosen)
        for key, _, choose in KEYS:
            shortcut = QShortcut(QKeySequence(key), self.list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda choose=choose: self.go_to(choose))
        self._chosen()
        self.list.setFocus()

    def go_to(self, choose: Choice) -> None:
        """Go to the next copy that a choice takes; say so where it takes none."""
        found = next_of(choose, self._copies, self._copies[self.list.currentRow()].media_id)
        self.say("" if found is not None else tr("No copy in this stack is like that."))
        if found is not None:
            self.list.setCurrentRow(self._copies.index(found))

    def _chosen(self) -> None:
        rows = {index.row() for index in self.list.selectedIndexes()}
        self.part.setEnabled(0 < len(rows) < len(self._copies))
        shown = self._copies[self.list.currentRow()]
        where = tr("It lies at: {paths}", paths="  ·  ".join(shown.paths))
        self.paths.setText(plain(f"{_join(*_details(shown))}. {where}"))
        self.fit()

    def _agree(self) -> None:
        if self.isVisible():  # Return reaches the list and the button
            self.accept()
            self.agreed.emit(self._copies[self.list.currentRow()].media_id)

    def _part(self) -> None:
        rows = {index.row() for index in self.list.selectedIndexes()}
        part = tuple(each.media_id for row, each in enumerate(self._copies) if row in rows)
        rest = tuple(each.media_id for row, each in enumerate(self._copies) if row not in rows)
        self.accept()
        self.parted.emit(part, rest, self.reason.text().strip())


def next_of(choose: Choice, copies: Sequence[Copy], at: MediaId) -> Copy | None:
    """Return the copy behind ``at`` that a choice takes, from the first again behind the last; None where none is."""
    taken = choose(list(copies))
    here = next((row for row, each in enumerate(copies) if each.media_id == at), 0)
    ordered = [*copies[here + 1 :], *copies[: here + 1]]
    return next((each for each in ordered if each in taken), None)


def say_copy(copy: Copy, copies: Sequence[Copy]) -> str:
    """Return in a line what one copy is, and what sets it apart from the others."""
    return _join(_size(copy), *_details(copy), *_marks(copy, copies))


def _size(copy: Copy) -> str:
    if not copy.width_px:
        return tr("size not known", "of a copy")
    return tr("{width} x {height} pixels", width=copy.width_px, height=copy.height_px)


def _marks(copy: Copy, copies: Sequence[Copy]) -> list[str]:
    return [words for _, words, choose in KEYS if copy in choose(list(copies))]


def _details(copy: Copy) -> list[str]:
    made = copy.captured_at or copy.written_at
    return [
        tr("{number} kB", number=number(max(1, round(copy.size_bytes / KILO)))),
        tr("JPEG quality {quality}", quality=copy.quality) if copy.quality else "",
        minute(made) if made is not None else tr("no time", "of a copy"),
    ]


def _join(*parts: str) -> str:
    return "  ·  ".join(filter(None, parts))
