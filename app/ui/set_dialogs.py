"""Loading a set of known hashes, when it was seen what is in it; and taking one out that stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QListWidget, QWidget

from app.domain.hash_set import HashKind, HashSet, SetId, SetKind
from app.domain.language import number, tr
from app.operations.hash_sets import AskedSet, Loaded, add_set, preview_set
from app.ui.case_dialogs import CaseDialog
from app.ui.lane import Lane
from app.ui.outcome import NOTHING, Outcome, Reader, words_of
from app.ui.set_words import EQUALITY_ONLY, KIND_TITLES, MEANINGS
from app.ui.theme import Theme
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.wording import moment

SENTENCES_SHOWN, CATEGORIES_SHOWN, ROWS_SHOWN = 4, 8, 6


class LoadSetDialog(CaseDialog):
    """What a file holds and what would be left out; then what it is; then it is loaded, or it is said why not."""

    loaded = Signal(object, object)
    """The AskedSet, and what was Loaded."""

    def __init__(self, parent: QWidget, theme: Theme, lane: Lane, path: Path) -> None:
        super().__init__(parent, theme, tr("Load a hash set"))
        self._path, self._seen = path, dict[bool, Loaded]()
        self.found, self.told, self.meaning = PlainLabel(), PlainLabel("", "small"), PlainLabel("", "small")
        self.kind, self.name = Choice(), QLineEdit(AskedSet(path, SetKind.ALERT).called)
        self.version, self.source = QLineEdit(), QLineEdit()
        where = PlainLabel(str(path), "dim")
        for label in (where, self.found, self.told, self.meaning):
            label.setWordWrap(True)
        for part in (PlainLabel(tr("Load a hash set"), "title"), where, self.found, self.told):
            self.column.addWidget(part)
        self.kind.addItems([*KIND_TITLES.values()])
        self.kind.setPlaceholderText(tr("Choose what it is"))
        self.kind.setCurrentIndex(-1)
        self.version.setPlaceholderText(tr("Its version or date, as its source names it; may be left out"))
        self.source.setPlaceholderText(tr("Who gives it out; may be left out"))
        self.add_field(tr("What it is"), self.kind)
        self.add_field(tr("Name"), self.name)
        self.add_field(tr("Version"), self.version)
        self.add_field(tr("Source"), self.source)
        self.column.addLayout(self.form)
        self.column.addWidget(self.meaning)
        self.add_buttons(tr("Load it"))
        self.confirm.setEnabled(False)
        self.confirm.clicked.connect(self._load)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.name.textEdited.connect(self._judge)
        self._reader = Reader(self, lane, self.found)
        self._look()

    def asked(self) -> AskedSet:
        """Return what is to be loaded, and as what; as an alert while nothing is chosen, which refuses least."""
        kind = [*SetKind][max(0, self.kind.currentIndex())]
        return AskedSet(self._path, kind, self.name.text(), self.version.text(), self.source.text())

    def _look(self) -> None:
        """Read the file as it would be loaded, and keep nothing."""
        asked = self.asked()
        self.confirm.setEnabled(False)

        def show(outcome: Outcome) -> None:
            if outcome.result is None:
                self.found.setText(tr("Nothing was loaded."))
                self.say(tr("It was stopped.") if outcome.error is None else words_of(outcome.error))
                return
            self._seen[asked.kind is SetKind.BENIGN] = outcome.result
            self._describe(outcome.result)
            self._judge()

        self._reader.read(preview_set, asked, then=show, touched=NOTHING)

    def _describe(self, found: Loaded) -> None:
        hashes = [f"{kind.words} {number(count)}" for kind, count in sorted(found.contents.hashes.items())]
        lines = [
            tr(
                "It is {format}: %n row(s); {hashes}.",
                "",
                found.contents.rows,
                format=found.format,
                hashes=", ".join(hashes),
            ),
            tr("Categories: {categories}.", categories=_first(found.contents.told())),
            tr("%n row(s) would be left out.", "", found.skipped)
            if found.skipped
            else tr("Nothing would be left out."),
        ]
        if found.contents.hashes[HashKind.PHOTODNA]:
            lines.append(EQUALITY_ONLY)
        self.found.setText("\n".join(lines))
        more = len(found.told) - SENTENCES_SHOWN
        sentences = [*found.told[:SENTENCES_SHOWN], *([tr("And %n more of this kind.", "", more)] if more > 0 else [])]
        self.told.setText("\n".join(sentences))
        self.told.setVisible(bool(sentences))

    def _kind_chosen(self) -> None:
        self.meaning.setText(MEANINGS[self.asked().kind])
        if self._seen and (self.asked().kind is SetKind.BENIGN) not in self._seen:
            self._look()  # only of harmless files it depends on the rows whether they are taken
        else:
            self._judge()

    def _judge(self) -> None:
        """Let it be loaded where it was seen, something was chosen, and nothing speaks against that."""
        if not self._seen:
            return  # it is still being read, or was said to be no set
        kind = self.asked().kind
        seen = self._seen.get(kind is SetKind.BENIGN)
        chosen = self.kind.currentIndex() >= 0
        says = seen is not None and chosen and kind in {SetKind.ALERT, SetKind.BENIGN} and not self.name.isModified()
        self.say(seen.refusal if seen is not None and says else "")
        self.confirm.setEnabled(seen is not None and chosen and not self.trouble.text())

    def _load(self) -> None:
        asked = self.asked()
        self._work(at_work=True)

        def told(outcome: Outcome) -> None:
            if outcome.result is not None:
                self.accept()
                self.loaded.emit(asked, outcome.result)
                return
            self._work(at_work=False)
            self.say(tr("It was stopped.") if outcome.error is None else words_of(outcome.error))

        self._reader.read(add_set, asked, then=told, touched=None)

    def _work(self, *, at_work: bool) -> None:
        for field in (self.kind, self.name, self.version, self.source, self.confirm):
            field.setEnabled(not at_work)
        self.confirm.setText(tr("Loading …") if at_work else tr("Load it"))
        if not at_work:
            self._describe(next(iter(self._seen.values())))


def _first(categories: Mapping[str, int]) -> str:
    """Return the first categories with how many rows each has, and how many more there are."""
    said = [f"{name}: {number(count)}" for name, count in categories.items()]
    more = len(said) - CATEGORIES_SHOWN
    return "; ".join([*said[:CATEGORIES_SHOWN], *([tr("%n more", "", more)] if more > 0 else [])])


@dataclass(frozen=True, slots=True)
class SetCounts:
    """How many pictures of the case are in each set, and how many others have the PhotoDNA value of one in it."""

    inside: Mapping[SetId, int]
    equal: Mapping[SetId, int]


class SetsDialog(CaseDialog):
    """The sets that stand, what each is, and a reason for taking one out."""

    agreed = Signal(str, str)
    """The name of the set that is to be taken out, and the reason."""

    def __init__(self, parent: QWidget, theme: Theme, sets: Sequence[HashSet], said: SetCounts) -> None:
        super().__init__(parent, theme, tr("Hash sets"))
        self._sets, self._said = list(sets), said
        self.list, self.about, self.reason = QListWidget(), PlainLabel("", "small"), QLineEdit()
        self.about.setWordWrap(True)
        self.list.setAccessibleName(tr("Hash sets"))
        self.list.addItems([plain(self._title(each)) for each in self._sets])
        self.list.ensurePolished()
        rows = max(2, min(ROWS_SHOWN, len(self._sets) + 1))
        self.list.setFixedHeight(rows * max(self.list.sizeHintForRow(0), self.list.fontMetrics().lineSpacing()))
        self.reason.setPlaceholderText(tr("Why it is taken out; kept in the audit trail"))
        for part in (PlainLabel(tr("Hash sets"), "title"), self.list, self.about):
            self.column.addWidget(part)
        self.add_field(tr("Reason"), self.reason)
        self.column.addLayout(self.form)
        self.add_buttons(tr("Take it out"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Close"))
        self.confirm.clicked.connect(self._agree)
        self.list.currentRowChanged.connect(self._describe)
        self.reason.textChanged.connect(self._allow)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self.list.setVisible(bool(self._sets))
        self.form.setRowVisible(self.reason, bool(self._sets))
        self._describe()

    def _title(self, of: HashSet) -> str:
        return tr("{name}: {kind}, %n row(s)", "", of.rows, name=of.name, kind=KIND_TITLES[of.kind])

    def _describe(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            self.about.setText(tr("No hash set is loaded. “Load a hash set …” loads one."))
        else:
            each = self._sets[row]
            version = " ".join(filter(None, (each.source, each.version)))
            lines = [
                tr("%n picture(s) of this case (is|are) in it.", "", self._said.inside.get(each.id, 0)),
                *self._equal(each),
                MEANINGS[each.kind],
                tr(
                    "{format}; loaded by {examiner}, {at}.",
                    format=" · ".join(filter(None, (version, each.format))),
                    examiner=each.examiner,
                    at=moment(each.loaded_at),
                ),
                tr("Categories: {categories}.", categories=_first(each.categories)),
            ]
            self.about.setText("\n".join(lines))
        self._allow()
        self.fit()

    def _equal(self, of: HashSet) -> list[str]:
        if not (many := self._said.equal.get(of.id, 0)):
            return []
        return [tr("%n more (has|have) the PhotoDNA value of one in it.", "", many), EQUALITY_ONLY]

    def _allow(self) -> None:
        self.confirm.setEnabled(self.list.currentRow() >= 0 and bool(self.reason.text().strip()))

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self._sets[self.list.currentRow()].name, self.reason.text().strip())
