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

    heading = tr("This is the place …")
    agreed = Signal(str)
    """The name; empty takes the present one back."""

    def __init__(self, parent: QWidget, theme: Theme, name: str, in_use: Mapping[str, int]) -> None:
        super().__init__(parent, theme, self.heading)
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
        self.column.addWidget(PlainLabel(self.heading, "title"))
        self.add_field(tr("Name"), self.name)
        self.column.addLayout(self.form)
        self.column.addWidget(self.effect)
        self.add_buttons(tr("Name it"))
        self.confirm.clicked.connect(self._agree)
        self.name.textChanged.connect(self._say_effect)
        self._say_effect()

    def _say_effect(self) -> None:
        self.effect.setText(self._effect(self._in_use[name_key(self.name.text())]))
        self.fit()

    def _effect(self, elsewhere: int) -> str:
        """Return what this name brings, in words."""
        if not self.name.text().strip():
            taken_back = tr("Without a name, what pictures of this place are called is taken back.")
            return taken_back if self._before else tr("Type a name.")
        if elsewhere and name_key(self._before) != name_key(self.name.text()):
            return tr(
                "%n picture(s) elsewhere of this name: they become one with this place, and stay so.", "", elsewhere
            )
        if self._before:
            return tr("Every picture of this place that bears a name will bear this one.")
        return tr("The name is tied to the picture that is picked, and stays with it in every later grouping.")

    def _agree(self) -> None:
        try:
            name = tidy_name(self.name.text())
        except ValueError as error:
            self.say(tr("The name cannot be kept: {why}.", why=error))
            return
        if not name and not self._before:
            self.say(tr("A name needs at least one letter."))
            return
        self.accept()
        self.agreed.emit(name)


class NamePersonDialog(NamePlaceDialog):
    """What a person is called; a label in use joins nobody, since likeness is no identity."""

    heading = tr("This person is called …")

    def suggest(self, name: str) -> None:
        """Put a label that nobody bears into the field."""
        self.name.setText(name)
        self.name.selectAll()

    def _effect(self, elsewhere: int) -> str:
        if not self.name.text().strip():
            return (
                tr("Without a name, what this person is called is taken back.") if self._before else tr("Type a name.")
            )
        if elsewhere and name_key(self._before) != name_key(self.name.text()):
            return tr(
                "%n other face(s) (bears|bear) this name. A name makes nobody one: merge them for that.", "", elsewhere
            )
        return tr("The name is tied to the face that is marked, and stays with it in every later grouping.")


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
                "%n picked picture(s) will never be grouped with the other {rest} again. The Decisions tab takes it "
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
