"""What is sealed into a case file, and for whom."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.domain.language import tr
from app.operations import seal_case
from app.operations.release import releases
from app.operations.seal_case import HELD_BACK
from app.operations.seal_preview import sealed_counts
from app.report.release import Release
from app.report.sealing import Addressees
from app.ui.addressees import by_keys, by_passphrase
from app.ui.case_dialogs import CaseDialog, strength
from app.ui.outcome import words_of
from app.ui.release_words import both_keys_words, short_words, stands
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel
from app.ui.workspace import Workspace

KEY_LINES = 3
HELD_BACK_WORDS: Mapping[str, str] = {
    "clear pictures": tr("clear pictures"),
    "pictures with people covered": tr("pictures with people covered"),
    "vectors, perceptual hashes and looks of points that pictures are compared by, and digests of these": tr(
        "vectors, perceptual hashes and looks of points that pictures are compared by, and digests of these"
    ),
    "examiners' own figures of how long and how large they looked": tr(
        "examiners' own figures of how long and how large they looked"
    ),
    "keys and pass phrases": tr("keys and pass phrases"),
}
"""What the file says of itself, in English, and how it is said here."""


class SealDialog(CaseDialog):
    """The whole case or what is picked, with or without paths; for keys, or for whoever knows a pass phrase."""

    agreed = Signal(object, object, str)
    """A Choice of what is sealed, the Addressees, and the number of the release of what travels clear, or nothing."""

    def __init__(self, parent: QWidget, workspace: Workspace, picked: Sequence[MediaId]) -> None:
        super().__init__(parent, workspace.theme, tr("Seal a case file"))
        self._workspace, self._picked = workspace, tuple(picked)
        self._releases = [each for each in releases(workspace.reader) if stands(each)]
        self._counts: Mapping[str, int] | None = None
        self.clear = Choice()
        self.what, self.whom, self.paths = (
            Choice(),
            Choice(),
            QCheckBox(tr("With names of files, which may name people")),
        )
        self.along, self.stays = PlainLabel(tr("Counting …"), "small"), PlainLabel("", "small")
        self.keys, self.passphrase, self.again = QPlainTextEdit(), QLineEdit(), QLineEdit()
        self.two, self.hint = PlainLabel("", "small"), PlainLabel(strength(""), "small")
        self._build()
        self.add_buttons(tr("Next"))
        self.confirm.clicked.connect(self._agree)
        self.what.currentIndexChanged.connect(self._count)
        self.paths.toggled.connect(self._say_stays)
        self.whom.currentIndexChanged.connect(self._show_whom)
        self.clear.currentIndexChanged.connect(self._show_clear)
        self.passphrase.textChanged.connect(lambda typed: self.hint.setText(strength(typed)))
        self._show_whom()
        self._say_stays()
        self._count()

    def _build(self) -> None:
        self.about = PlainLabel(
            tr(
                "One file for a reviewer in another unit: signed by you, encrypted for them, every picture veiled but "
                "those that two people have released."
            ),
            "dim",
        )
        for label in (self.about, self.two, self.along, self.stays):
            label.setWordWrap(True)
        self.what.addItem(tr("The whole case"))
        if self._picked:
            self.what.addItem(tr("%n picked picture(s)", "", len(self._picked)))
        self.paths.setChecked(True)
        self.whom.addItems([tr("Keys of recipients"), tr("A pass phrase")])
        self.keys.setPlaceholderText(tr("age1…, one a line"))
        self.keys.setTabChangesFocus(True)
        self.keys.setFixedHeight(self.keys.fontMetrics().lineSpacing() * (KEY_LINES + 1))
        for part in (PlainLabel(tr("Seal a case file"), "title"), self.about):
            self.column.addWidget(part)
        self.add_field(tr("What"), self.what)
        self.form.addRow("", self.paths)
        self.clear.addItem(tr("No picture: every one is veiled"))
        self.clear.addItems([short_words(each) for each in self._releases])
        self.add_field(tr("Clear"), self.clear)
        self.add_field(tr("For", "whom a file is sealed"), self.whom)
        self.add_field(tr("Their keys"), self.keys)
        self.add_field(tr("Pass phrase"), self.passphrase, secret=True)
        self.form.addRow("", self.hint)
        self.add_field(tr("Again", "the pass phrase, once more"), self.again, secret=True)
        self.column.addLayout(self.form)
        self.column.addWidget(self.two)
        self.two.hide()
        self.column.addWidget(self.along)
        self.column.addWidget(self.stays)

    def choice(self) -> seal_case.Choice:
        """Return what is to be sealed."""
        media = self._picked if self.what.currentIndex() else ()
        return seal_case.Choice(media=media, paths=self.paths.isChecked())

    def _count(self) -> None:
        self.along.setText(tr("Counting …"))
        self._counts, asked = None, self.choice()

        def show(counts: Mapping[str, int]) -> None:
            if asked.media == self.choice().media:
                self._counts = counts
                self._say_along()

        self._workspace.aside.ask(partial(sealed_counts, choice=asked), show)

    def _say_along(self) -> None:
        if self._counts is not None:
            release = self.release()
            clear = 0 if release is None else len(release.media)
            self.along.setText(tr("Goes along: {what}.", what="; ".join(_along({**self._counts, "clear": clear}))))
            self.fit()

    def release(self) -> Release | None:
        """Return by which release pictures travel clear, or None where none do."""
        at = self.clear.currentIndex()
        return self._releases[at - 1] if at > 0 else None

    def _show_clear(self) -> None:
        """Seal what is released for those that it is released to, and for nobody else."""
        release = self.release()
        if release is not None:
            self.whom.setCurrentIndex(0)
            self.keys.setPlainText("\n".join(release.recipients))
            self.two.setText(both_keys_words(release))
        self.two.setVisible(release is not None)
        self.about.setVisible(release is None)  # the rows below say it, and need its room
        self.whom.setEnabled(release is None)
        self.keys.setReadOnly(release is not None)
        self._say_along()
        self._say_stays()

    def _say_stays(self) -> None:
        kept = [HELD_BACK_WORDS.get(each, each) for each in HELD_BACK]
        if (release := self.release()) is not None:
            kept[0] = tr("clear pictures but for the %n released", "", len(release.media))
        if not self.paths.isChecked():
            kept.append(tr("names of files and folders, and the sentences of problems"))
        self.stays.setText(tr("Stays here: {what}.", what="; ".join(kept)))
        self.fit()

    def _show_whom(self) -> None:
        by_key = self.whom.currentIndex() == 0
        self.form.setRowVisible(self.keys, by_key)
        for field in (self.passphrase, self.hint, self.again):
            self.form.setRowVisible(field, not by_key)
        self.say("")

    def _addressees(self) -> Addressees:
        """Return whom it is sealed for.

        Raises:
            RequestError: nobody is named, or not in a way that serves.

        """
        if self.whom.currentIndex() == 0:
            return by_keys(self.keys.toPlainText())
        return by_passphrase(self.passphrase.text(), self.again.text())

    def _agree(self) -> None:
        try:
            addressees = self._addressees()
        except RequestError as error:
            self.say(words_of(error))
            return
        self.say("")
        release = self.release()
        self.agreed.emit(self.choice(), addressees, "" if release is None else release.word.id)

    def done(self, result: int) -> None:
        """Forget the pass phrase."""
        self.passphrase.clear()
        self.again.clear()
        super().done(result)


def _along(counts: Mapping[str, int]) -> Iterator[str]:
    """Yield what goes along; of lists that are empty nothing."""
    yield tr("%n picture(s): hashes, facts and a veiled tile of each", "", counts["media"])
    told = (
        ("clear", tr("%n clear picture(s), as two people released", "", counts["clear"])),
        ("clusters", tr("%n group(s) with reasons", "", counts["clusters"])),
        ("links", tr("%n link(s) with matched points", "", counts["links"])),
        ("decisions", tr("%n decision(s)", "", counts["decisions"])),
        ("grades", tr("%n categor(y|ies) given", "", counts["grades"])),
        ("tags", tr("%n tag(s) set", "", counts["tags"])),
        ("notes", tr("%n note(s)", "", counts["notes"])),
        ("leads", tr("%n lead(s)", "", counts["leads"])),
        ("problems", tr("%n problem(s)", "", counts["problems"])),
        ("audit", tr("%n row(s) of the audit trail", "", counts["audit"])),
    )
    yield from (words for name, words in told if counts[name])
