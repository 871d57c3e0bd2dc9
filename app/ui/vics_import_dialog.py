"""Taking a file of VICS in: what it holds and what its categories mean is seen before anything is kept of it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.domain.category import Scheme
from app.domain.errors import AppError
from app.domain.language import number, tr
from app.operations.import_vics import (
    WITHOUT_CATEGORY,
    Meaning,
    VicsAsked,
    VicsPreview,
    meanings_of,
    preview_vics,
)
from app.operations.job import Job
from app.operations.schemes import read_scheme, shipped
from app.store import grades, second_readings
from app.ui.case_dialogs import CaseDialog, choose_file, choose_folder
from app.ui.outcome import NOTHING, Outcome, Reader, words_of
from app.ui.scheme_dialog import FILES
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import ElidedLabel, PlainLabel
from app.ui.workspace import Workspace

CATEGORIES_SHOWN, NOTES_SHOWN = 9, 3


class VicsImportDialog(CaseDialog):
    """What a file holds; by whose scheme its numbers count; where its pictures lie."""

    agreed = Signal(object)
    """The VicsAsked."""

    def __init__(self, parent: QWidget, workspace: Workspace, path: Path) -> None:
        super().__init__(parent, workspace.theme, tr("Import VICS"))
        self._workspace, self._path, self._root = workspace, path, path.resolve().parent
        self._schemes = shipped()
        self._seen: VicsPreview | None = None
        self.found, self.meanings, self.notes = PlainLabel(), PlainLabel(), PlainLabel("", "small")
        self.scheme, self.file = Choice(), QPushButton(tr("From a file …"))
        self.root, self.elsewhere = ElidedLabel(str(self._root)), QPushButton(tr("Elsewhere …"))
        self.number = QLineEdit()
        self._build()
        self.add_buttons(tr("Take it in"))
        self.confirm.setEnabled(False)
        self.confirm.clicked.connect(self._agree)
        self.scheme.currentIndexChanged.connect(self._describe)
        self.file.clicked.connect(self._read_scheme)
        self.elsewhere.clicked.connect(self._choose_root)
        Reader(self, workspace.lane, self.found).read(_preview, VicsAsked(path), then=self._show, touched=NOTHING)

    def _build(self) -> None:
        where = PlainLabel(str(self._path), "dim")
        for label in (where, self.found, self.meanings, self.notes):
            label.setWordWrap(True)
        self.scheme.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scheme.setPlaceholderText(tr("Choose what its numbers mean"))
        self.scheme.addItems([_title(each) for each in self._schemes])
        self.scheme.setCurrentIndex(-1)
        self.number.setPlaceholderText(tr("Else the case number in the file"))
        for part in (PlainLabel(tr("Import VICS"), "title"), where, self.found):
            self.column.addWidget(part)
        self.add_field(tr("Scheme"), _beside(self.scheme, self.file))
        self.scheme.setAccessibleName(tr("Scheme"))
        self.add_field(tr("Pictures lie in"), _beside(self.root, self.elsewhere))
        self.add_field(tr("Exhibit number"), self.number)
        self.column.addLayout(self.form)
        self.column.addWidget(self.meanings)
        self.column.addWidget(self.notes)

    def _show(self, outcome: Outcome) -> None:
        if outcome.result is None:
            self.found.setText(tr("Nothing was taken in."))
            self.say(tr("It was stopped.") if outcome.error is None else words_of(outcome.error))
            return
        self._seen = seen = outcome.result
        self.found.setText(_summary(seen))
        more = len(seen.survey.notes) - NOTES_SHOWN
        told = [f"{each}." for each in seen.survey.notes[:NOTES_SHOWN]]
        self.notes.setText("\n".join([*told, *([tr("And %n more of this kind.", "", more)] if more > 0 else [])]))
        self.notes.setVisible(bool(told))
        ids = [each.id for each in self._schemes]
        if seen.scheme is not None and seen.scheme.id in ids and self.scheme.currentIndex() < 0:
            self.scheme.setCurrentIndex(ids.index(seen.scheme.id))  # the file says it itself
        self._describe()

    def chosen(self) -> Scheme | None:
        """Return the scheme that is chosen; None where there is none, or none is needed."""
        row = self.scheme.currentIndex()
        needed = self._seen is None or self._seen.survey.has_categories()
        return self._schemes[row] if row >= 0 and needed else None

    def _describe(self) -> None:
        if self._seen is None:
            return  # it is still being read, or was said to be none
        found, scheme = self._seen.survey, self.chosen()
        for part in (self.scheme, self.file):
            part.setEnabled(found.has_categories())
        self.meanings.setText("\n".join(_lines(meanings_of(found, scheme), scheme)))
        against = self._against(scheme) if found.has_categories() else ""
        self.say(against)
        self.confirm.setEnabled(not against and (scheme is not None or not found.has_categories()))

    def _against(self, scheme: Scheme | None) -> str:
        """Return why it would be refused for its categories, where that can be told now."""
        reader = self._workspace.reader
        if second_readings.open_of(reader, self._workspace.examiner) is not None:
            return tr("You have a second reading open. End it first.")
        try:
            if scheme is not None:
                grades.number_of(reader, scheme)
        except AppError as error:
            return words_of(error)
        return ""

    def _read_scheme(self) -> None:
        if (path := choose_file(self, tr("A file of categories"), FILES)) is None:
            return
        try:
            scheme = read_scheme(path)
        except AppError as error:
            self.say(words_of(error))
            return
        if scheme not in self._schemes:
            self._schemes.append(scheme)
            self.scheme.addItem(_title(scheme))
        self.scheme.setCurrentIndex(self._schemes.index(scheme))

    def _choose_root(self) -> None:
        if (folder := choose_folder(self, tr("Where its pictures lie"))) is not None:
            self.take_root(folder)

    def take_root(self, folder: Path) -> None:
        """Look for the pictures there."""
        self._root = folder
        self.root.set_text(str(folder))

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(VicsAsked(self._path, self.chosen(), self._root, self.number.text().strip()))


def _preview(job: Job, asked: VicsAsked) -> VicsPreview:
    return preview_vics(asked, {each.id: each for each in shipped()}, job)


def _beside(field: QWidget, button: QPushButton) -> QWidget:
    button.setAutoDefault(False)  # Return is for the button that agrees
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(field, 1)
    row.addWidget(button)
    return both


def _title(scheme: Scheme) -> str:
    """Return what a scheme is called, its id first: two of one country differ in that alone."""
    return tr("{id}: {title}, version {version}", id=scheme.id, title=scheme.title, version=scheme.version)


def _summary(seen: VicsPreview) -> str:
    found = seen.survey
    about = {"version": found.version or "?", "md5s": number(found.contents)}
    if found.is_hash_set:
        return tr("VICS {version}, a hash set: %n record(s), {md5s} different MD5.", "", found.records, **about)
    return tr("VICS {version}, a case: %n record(s), {md5s} different MD5.", "", found.records, **about)


def _lines(meanings: tuple[Meaning, ...], scheme: Scheme | None) -> Iterator[str]:
    """Yield by which scheme, and a line for each category: its number, its meaning, how many records have it."""
    if scheme is not None:
        yield tr("By {scheme}:", scheme=_title(scheme))
    for each in meanings[:CATEGORIES_SHOWN]:
        if each.name == WITHOUT_CATEGORY:
            name = tr("uncategorised")
        else:
            name = each.name or (tr("not in this scheme") if scheme else tr("a number that nobody explained yet"))
        yield f"{each.category or '-'}   " + tr("{name}: %n record(s)", "", each.records, name=name)
    if (more := len(meanings) - CATEGORIES_SHOWN) > 0:
        yield tr("And %n more of this kind.", "", more)
