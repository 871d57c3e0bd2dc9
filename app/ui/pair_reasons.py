"""Why one member of a group is in it: its links and the words on it, and the pair that a word would be about."""

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Decision, Kind, Link, Verdict
from app.store import links, ties
from app.ui.key_words import with_keys
from app.ui.kind_words import UNDECIDED, said_of
from app.ui.theme import Theme, repolish
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.wording import back_words, moment, said, sureness, together
from app.ui.workspace import ROWS_AT_A_TIME, Workspace

OTHER_ROLE = Qt.ItemDataRole.UserRole
VERDICT_ROLE = Qt.ItemDataRole.UserRole + 1
ALSO_ROLE = Qt.ItemDataRole.UserRole + 2
WITH_SHARE, LOW_UNITS = 0.42, 36
SPEAKS = {
    Kind.COPIES: frozenset({"near_copy"}),
    Kind.PLACE: frozenset(ties.RULES[Kind.PLACE]),
    Kind.PERSON: frozenset(ties.RULES[Kind.PERSON]),
}
"""The linkers that speak for a kind; for a series all do.

What else two pictures have in common, as a camera, is told behind what speaks, and as no sign of one place. Of who is
in them it says so little that it is not told.
"""
ALSO = tr("also in common")
ALSO_SENTENCE = {
    Kind.PLACE: tr("This is no sign of one place, but they have it in common:"),
    Kind.COPIES: tr("This is no sign of copies, but they have it in common:"),
}
WORDS = (
    tr("Same ({decide.same|Y})"),
    tr("Not the same ({decide.different|X})"),
    tr("Undecided ({decide.undecided|U})"),
)
PEOPLE_WORDS = (WORDS[0], tr("Not this person ({decide.different|X})"), WORDS[2])
SHORT_WORDS = (tr("Same", "word on a pair"), tr("Different", "word on a pair"), tr("Undecided", "word on a pair"))
QUESTIONS = {
    Kind.COPIES: tr("The same copies?"),
    Kind.PLACE: tr("The same place?"),
    Kind.SERIES: tr("The same series?"),
    Kind.PERSON: tr("The same person?"),
}


class PairReasons(QWidget):
    """The sentence on the pair, the buttons of the words, and the reasons one below the other."""

    changed = Signal()
    """Another reason is picked."""
    asked = Signal(object)
    """What is said of the pair, in several lengths, the longest first: a list of str."""
    opened = Signal()
    """Return, or a double click, on a reason: its two are to be looked at side by side."""
    said_word = Signal(object)
    """A word was said by a button; a Verdict."""

    def __init__(self, workspace: Workspace, kind: Kind) -> None:
        super().__init__()
        theme = workspace.theme
        self.workspace, self.kind = workspace, kind
        self._full_words = PEOPLE_WORDS if kind is Kind.PERSON else WORDS
        self.said = PlainLabel("", "small")
        self.said.setWordWrap(True)
        self.why = WrappedTree(theme, tr("Why the picked picture is here"), (WITH_SHARE,))
        self.why.setRootIsDecorated(False)
        self._buttons = tuple(KeyButton(words) for words in self._full_words)
        self.same, self.different, self.undecided = self._buttons
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self._lay_out(theme)
        self.why.currentItemChanged.connect(self._other_changed)
        self.why.itemActivated.connect(self._activated)
        self.same.clicked.connect(self._say_same)
        self.different.clicked.connect(self._say_different)
        self.undecided.clicked.connect(self._say_undecided)

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(2), theme.px(3), theme.px(2))
        column.setSpacing(theme.px(2))
        column.addWidget(self.said)
        self.row = ButtonRow(self._buttons, theme.px(2))
        column.addWidget(self.row)
        column.addWidget(self.why)
        self._fit(theme)

    def _fit(self, theme: Theme) -> None:
        """Leave the keys out of the buttons where the text is large: three of them have to stand in one line.

        The sentence is left out there too: the picked row below says the same, and the question stands on every page.
        """
        large = theme.has_large_text
        self.said.setVisible(not large)
        for button, words in zip(self._buttons, SHORT_WORDS if large else self._full_words, strict=True):
            button.say(words)
            button.setProperty("quiet", large)
        repolish(self._buttons)
        self._make_room(theme)

    def _make_room(self, theme: Theme) -> None:
        """Leave the buttons out where the text is large and this low: keys and menu say the words, nothing the rest."""
        self.row.setVisible(not theme.has_large_text or self.height() >= theme.px(LOW_UNITS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as has room."""
        super().resizeEvent(event)
        self._make_room(self.workspace.theme)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._fit(theme)
        self.why.set_theme(theme)

    @property
    def other(self) -> MediaId | None:
        """The media item that the picked reason is about, besides the one that is explained."""
        row = self.why.currentItem()
        return None if row is None else MediaId(row.data(0, OTHER_ROLE))

    def pick(self, other: MediaId) -> None:
        """Pick the first reason that is about a media item."""
        for at in range(self.why.topLevelItemCount()):
            row = self.why.topLevelItem(at)
            if row is not None and row.data(0, OTHER_ROLE) == other:
                self.why.setCurrentItem(row)
                return

    def explain(
        self,
        media_id: MediaId | None,
        inside: AbstractSet[MediaId] = frozenset(),
        words: Sequence[Decision] = (),
        first: Collection[MediaId] = (),
    ) -> None:
        """List what links a member to others of its group; a word on one of ``first`` is picked, to be taken back."""
        self.why.clear()
        if media_id is None:
            return
        found = [each for each in links.of(self.workspace.reader, media_id=media_id) if self._is_told(each, inside)]
        found.sort(key=lambda each: not self._speaks(each))
        reasons = [self._reason_row(link, media_id) for link in found[:ROWS_AT_A_TIME]]
        said_of_it = [self._word_row(word, media_id) for word in words if media_id in {word.first, word.second}]
        self.why.addTopLevelItems(said_of_it + reasons)
        self.why.fit()
        last = [row for row in said_of_it if row.data(0, OTHER_ROLE) in first]
        for row in (last + reasons + said_of_it)[:1]:
            self.why.setCurrentItem(row)

    def _is_told(self, link: Link, inside: AbstractSet[MediaId]) -> bool:
        return {link.first, link.second} <= inside and (self._speaks(link) or self.kind is not Kind.PERSON)

    def _speaks(self, link: Link) -> bool:
        """Tell whether a link is a sign of what is asked, or only something else that two pictures have in common."""
        return self.kind not in SPEAKS or link.linker in SPEAKS[self.kind]

    def _reason_row(self, link: Link, media_id: MediaId) -> QTreeWidgetItem:
        other = link.second if link.first == media_id else link.first
        sure = sureness(self.kind, link.strength) if self._speaks(link) else ALSO
        named = tr("with {picture}, {sure}", picture=other[:8], sure=sure)
        row = QTreeWidgetItem([named, plain(link.seen_from(media_id))])
        row.setData(0, OTHER_ROLE, other)
        row.setData(0, ALSO_ROLE, not self._speaks(link))
        row.setForeground(0, self.workspace.theme.colour("dim"))
        return row

    def _word_row(self, word: Decision, media_id: MediaId) -> QTreeWidgetItem:
        other = word.second if word.first == media_id else word.first
        back = with_keys(self, back_words(word.verdict))
        by = tr(
            "Decided by {examiner}, {at}. {back}",
            examiner=word.examiner,
            at=moment(word.decided_at),
            back=back,
        )
        with_whom = tr("with {picture}, {word}", picture=other[:8], word=said(word.verdict))
        row = QTreeWidgetItem([with_whom, plain(by)])
        row.setData(0, OTHER_ROLE, other)
        row.setData(0, VERDICT_ROLE, word.verdict.value)  # Qt hands back a plain string
        row.setForeground(0, self.workspace.theme.colour("accent"))
        return row

    def say(self, pair: tuple[MediaId, MediaId] | None) -> None:
        """Say what a word would be about, and allow the words only where there is a pair."""
        for button in self._buttons:
            button.setEnabled(pair is not None)
        forms = [tr("Pick a member to see why it is here.")] if pair is None else self._forms(pair)
        self.said.setText(forms[0])
        self.asked.emit(forms)

    def _forms(self, pair: tuple[MediaId, MediaId]) -> list[str]:
        """Return what is said of a pair, with and without the reason."""
        row = self.why.currentItem()
        about = row is not None and row.data(0, OTHER_ROLE) in pair
        ends = together([pair[0][:8], pair[1][:8]])
        if row is not None and about and row.data(0, VERDICT_ROLE):
            verdict = Verdict(row.data(0, VERDICT_ROLE))
            word = UNDECIDED[self.kind] if verdict is Verdict.UNDECIDED else said_of(self.kind, verdict)
            return [f"{ends}: {word}. {row.text(1)}", f"{ends}: {word}."]
        reason = f"{row.text(1)} " if row is not None and about else ""
        if reason and row is not None and row.data(0, ALSO_ROLE):
            reason = f"{ALSO_SENTENCE[self.kind]} {reason}"
        return [f"{ends}: {reason}{QUESTIONS[self.kind]}", f"{ends}: {QUESTIONS[self.kind]}"]

    def _other_changed(self) -> None:
        self.changed.emit()

    def _activated(self) -> None:
        self.opened.emit()

    def _say_same(self) -> None:
        self.said_word.emit(Verdict.SAME)

    def _say_different(self) -> None:
        self.said_word.emit(Verdict.DIFFERENT)

    def _say_undecided(self) -> None:
        self.said_word.emit(Verdict.UNDECIDED)
