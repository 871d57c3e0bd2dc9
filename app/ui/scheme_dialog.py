"""Choosing what the digits mean: one of the schemes that come along, or a laboratory's own file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.category import Category, Scheme, SchemeError
from app.domain.language import tr
from app.operations.schemes import read_scheme, shipped
from app.ui.case_dialogs import CaseDialog, choose_file
from app.ui.theme import Theme
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel

FILES = tr("Categories") + " (*.toml)"
KEPT = tr("What was graded by another scheme is kept, and counts for that one only.")
ChooseFile = Callable[[QWidget, str, str], Path | None]


class SchemeDialog(CaseDialog):
    """A list of schemes, and what each of their keys means."""

    agreed = Signal(object)
    """The Scheme to use."""

    def __init__(self, parent: QWidget, theme: Theme, in_use: Scheme | None, choose: ChooseFile = choose_file) -> None:
        super().__init__(parent, theme, tr("Categories"))
        self._choose = choose
        self._schemes = shipped()
        if in_use is not None and in_use.text not in {each.text for each in self._schemes}:
            self._schemes.insert(0, in_use)
        self.list = Choice()
        for each in self._schemes:
            self.list.addItem(_title(each))
        self.file = QPushButton(tr("From a file …"))
        self.file.setAutoDefault(False)  # Return is for the button that agrees
        self.meaning, self.basis = PlainLabel(), PlainLabel("", "small")
        for label in (self.meaning, self.basis):
            label.setWordWrap(True)
        self.column.addWidget(PlainLabel(tr("Categories"), "title"))
        self.add_field(tr("Scheme"), self.list)
        self.form.addRow("", self.file)
        self.column.addLayout(self.form)
        self.column.addWidget(self.meaning)
        self.column.addWidget(self.basis)
        self.add_buttons(tr("Use these categories"))
        self.confirm.clicked.connect(self._agree)
        self.file.clicked.connect(self._read)
        self.list.currentIndexChanged.connect(self._describe)
        if in_use is not None:
            self.list.setCurrentIndex([each.text for each in self._schemes].index(in_use.text))
        self._describe()

    def chosen(self) -> Scheme:
        """Return the scheme that is chosen in the list."""
        return self._schemes[self.list.currentIndex()]

    def _describe(self) -> None:
        scheme = self.chosen()
        self.meaning.setText("\n".join(_words(each) for each in scheme.categories))
        self.basis.setText(f"{scheme.basis} {KEPT}")
        self.say("")

    def _read(self) -> None:
        path = self._choose(self, tr("A file of categories"), FILES)
        if path is None:
            return
        try:
            scheme = read_scheme(path)
        except SchemeError as error:
            self.say(error.sentence())
            return
        if scheme not in self._schemes:
            self._schemes.append(scheme)
            self.list.addItem(_title(scheme))
        self.list.setCurrentIndex(self._schemes.index(scheme))
        self._describe()

    def _agree(self) -> None:
        self.agreed.emit(self.chosen())
        self.accept()


def _title(scheme: Scheme) -> str:
    return tr("{title} ({id}, version {version})", title=scheme.title, id=scheme.id, version=scheme.version)


def _words(category: Category) -> str:
    name = category.name
    if category.code != category.key:
        name = tr("{name} (code {code})", name=name, code=category.code)
    key = category.key or tr("no key")
    said = f"{key}   {name}"
    return f"{said}: {category.meaning}" if category.meaning else said
