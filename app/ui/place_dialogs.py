"""What an examiner is asked before a place is named or parted."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from app.domain.language import tr
from app.domain.words import name_key, tidy_name
from app.ui.case_dialogs import CaseDialog
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel


class NamePlaceDialog(CaseDialog):
    """A place's name; names that are in use are offered, since a name in use joins the two places."""

    agreed = Signal(str)
    """The name; empty takes the present one back."""

    def __init__(self, parent: QWidget, theme: Theme, name: str, in_use: Mapping[str, int]) -> None:
        super().__init__(parent, theme, tr("This is the place …"))
        self._before, self._in_use = name, Counter[str]()
        for each, many in in_use.items():
            self._in_use[name_key(each)] += many
        self.name = QLineEdit(name)
        self.name.selectAll()
        completer = QCompleter(sorted(in_use), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        self.effect = PlainLabel("", "small")
        self.effect.setWordWrap(True)
        self.column.addWidget(PlainLabel(tr("This is the place …"), "title"))
        self.add_field(tr("Name"), self.name)
        self.column.addLayout(self.form)
        self.column.addWidget(self.effect)
        self.add_buttons(tr("Name it"))
        self.confirm.clicked.connect(self._agree)
        self.name.textChanged.connect(self._say_effect)
        self._say_effect()

    def _say_effect(self) -> None:
        elsewhere = self._in_use[name_key(self.name.text())]
        if not self.name.text().strip():
            taken_back = tr("Without a name, what pictures of this place are called is taken back.")
            words = taken_back if self._before else tr("Type a name.")
        elif elsewhere and name_key(self._before) != name_key(self.name.text()):
            words = tr(
                "%n picture(s) elsewhere of this name: they become one with this place, and stay so.", "", elsewhere
            )
        elif self._before:
            words = tr("Every picture of this place that bears a name will bear this one.")
        else:
            words = tr("The name is tied to the picture that is picked, and stays with it in every later grouping.")
        self.effect.setText(words)
        self.fit()

    def _agree(self) -> None:
        try:
            name = tidy_name(self.name.text())
        except ValueError as error:
            self.say(tr("The name cannot be kept: {why}.", why=error))
            return
        if not name and not self._before:
            self.say(tr("A place needs a name of at least one letter."))
            return
        self.accept()
        self.agreed.emit(name)


class SplitPlaceDialog(CaseDialog):
    """How many pictures are to be parted from how many, and why."""

    agreed = Signal(str)
    """The reason; it may be empty."""

    def __init__(self, parent: QWidget, theme: Theme, part: Sequence[object], rest: int) -> None:
        super().__init__(parent, theme, tr("Split off"))
        self.reason = QLineEdit()
        self.column.addWidget(PlainLabel(tr("Split off"), "title"))
        words = PlainLabel(
            tr(
                "%n picked picture(s) will never be grouped with the other {rest} again. The Decisions window takes it "
                "back.",
                "",
                len(part),
                rest=rest,
            )
        )
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.add_field(tr("Reason"), self.reason)
        self.reason.setPlaceholderText(tr("What you saw; may be left out"))
        self.column.addLayout(self.form)
        self.add_buttons(tr("Split off"))
        self.confirm.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.reason.text().strip())
