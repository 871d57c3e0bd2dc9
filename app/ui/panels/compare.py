"""Two pictures side by side with the points that agree, so that a link is believed for the right reasons, or not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Kind, LinkEnds, Verdict
from app.domain.work import Topic
from app.grouping.pairs import PairToLookAt
from app.operations.look_for_pairs import look_for_pairs
from app.operations.reveal import Revealed
from app.store import clusters, links, pairs
from app.ui.compare_commands import COMPARE_COMMANDS
from app.ui.compare_words import NOT_YET, is_covered, none_left, of_marked_faces, of_whole_pictures, verdict_words
from app.ui.comparison import Comparison, compare, others, sides
from app.ui.context_control import ContextControl
from app.ui.given_words import GivenWords
from app.ui.key_words import with_keys
from app.ui.pair_details import PairDetails
from app.ui.pair_queue import Meant, PairQueue
from app.ui.pair_reasons import PEOPLE_WORDS, QUESTIONS, WORDS
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.why_empty import why_empty
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.choice import Choice
from app.ui.widgets.fitting_label import FittingLabel
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.pair_view import PairView
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.words_beside import WordsBeside
from app.ui.wording import back_words
from app.ui.workspace import NO_FACES

KINDS = {Kind.PLACE: tr("Places"), Kind.SERIES: tr("Series"), Kind.COPIES: tr("Copies")}
PICTURES_PX, DETAILS_PX = 700, 190
"""From this size of text on the pictures need the room that the others and the differences take."""


class ComparePanel(Panel):
    """The pair that an examiner picked, or else the next one that is worth a look."""

    name, title = "compare", tr("Compare")
    topics = frozenset({Topic.LINKS, Topic.CLUSTERS, Topic.DECISIONS, Topic.FACTS})
    area, order = Area.MIDDLE, 40

    def listen(self) -> None:
        """Hear which pair is asked for."""
        self.workspace.compare_asked.connect(self._asked)

    def build(self) -> None:
        """Make the pictures, what is said of them, and the details below."""
        theme = self.workspace.theme
        self.queue, self._stamp = PairQueue(), object()
        self.comparison: Comparison | None = None
        self._unsure, self._last = False, ""
        self._given = GivenWords(self.workspace, self._tell_last)
        self.progress, self.said, self.region = FittingLabel(), PlainLabel(""), PlainLabel("", "small")
        self.against = PlainLabel("", "warning")
        self.kinds = Choice()
        self.kinds.setAccessibleName(tr("What a word is about"))
        for kind, words in KINDS.items():
            self.kinds.addItem(words, kind)
        self.view, self.details = PairView(theme), PairDetails(theme)
        self.grid = self.details.grid
        self.context = ContextControl(self.workspace, self, self.view.clear_px)
        self.same, self.different, self.undecided = (KeyButton(words) for words in WORDS)
        self.next = QPushButton(tr("Next", "the next pair"))
        self.next.setToolTip(tr("The next pair worth a look, without a word on this one: Page down"))
        self._lay_out(theme)
        self.set_theme(theme)
        self.first = self.view
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        for label in (self.said, self.against, self.region):
            label.setWordWrap(True)
        top, upper = QHBoxLayout(), QWidget()
        upper.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        top.addWidget(self.progress, 1)
        top.addWidget(self.next)
        top.addWidget(self.kinds)
        column = QVBoxLayout(upper)
        column.setContentsMargins(theme.px(3), theme.px(2), theme.px(3), theme.px(2))
        column.setSpacing(theme.px(2))
        below = (self.region, ButtonRow((self.same, self.different, self.undecided), theme.px(2)))
        self.body = WordsBeside(theme, (self.said, self.against), self.view, below)
        column.addLayout(top)
        column.addWidget(self.body, 1)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(upper)
        self.split.addWidget(self.details)
        self.split.setSizes([PICTURES_PX, DETAILS_PX])
        self.split.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)

    def _connect(self) -> None:
        workspace, view = self.workspace, self.view
        for part in (view, self.grid):
            part.peek_began.connect(workspace.peek_began)
            part.peek_ended.connect(workspace.peek_ended)
        self.grid.moved_away.connect(workspace.moved_away)
        self.details.exchanged.connect(self._exchange)
        self.context.arrived.connect(self._uncover)
        self.context.fallen.connect(self._veiled)
        view.chosen.connect(self._pick)
        view.stepped.connect(self._say_region)
        view.other_asked.connect(self._step_other)
        view.pair_asked.connect(self._step_pair)
        self.kinds.activated.connect(self._choose_kind)
        self.same.clicked.connect(lambda: self.decide(Verdict.SAME))
        self.different.clicked.connect(lambda: self.decide(Verdict.DIFFERENT))
        self.undecided.clicked.connect(lambda: self.decide(Verdict.UNDECIDED))
        self.next.clicked.connect(self.go_on)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.view.set_theme(theme)
        self.details.set_theme(theme)
        self.body.set_theme(theme)
        self.details.setVisible(not theme.has_large_text)
        self._say()

    def switch_details(self) -> None:
        """Show the others and the differences below the pictures, where the text is large instead of the sentence."""
        if not self.isVisible():
            return
        self.details.setVisible(self.details.isHidden())
        if self.workspace.theme.has_large_text:
            self.split.setSizes([PICTURES_PX, 0])
        self._say()

    # ---- which pair ----

    def refresh(self) -> None:
        """Read again what is known of the pair, and ask which are worth a look where that may have changed."""
        ends = self.queue.ends
        if ends is not None:
            self._read(ends)
            self._say()
        self._look_for_pairs()

    def _look_for_pairs(self) -> None:
        """Ask which pairs are worth a look, unless that was asked for this kind and nothing changed since."""
        stamp = (self.queue.kind, pairs.stamp(self.workspace.reader))
        if stamp != self._stamp:
            self._stamp = stamp
            self.workspace.lane.submit(look_for_pairs, self.queue.kind, then=self._found)

    def _found(self, found: tuple[PairToLookAt, ...]) -> None:
        self.queue.fill(found)
        if self.queue.ends is None:
            self._show_next()
        else:
            self._say()

    def _asked(self, kind: str, ends: LinkEnds, meant: Meant) -> None:
        self._last = ""
        self.queue.kind = Kind(kind)
        self.kinds.setCurrentIndex(self.kinds.findData(self.queue.kind))
        self._show(ends, meant)
        self._look_for_pairs()

    def _choose_kind(self) -> None:
        self.queue.kind = Kind(self.kinds.currentData())
        self.queue.leave()
        self.refresh()

    def go_on(self) -> None:
        """Show the next pair that is worth a look, without a word on this one; behind the last, the first again."""
        self._last = ""
        if self.queue.ends is None and not self.queue.waiting():
            self.queue.start_again()
        self._show_next()
        self.view.setFocus()

    def go_back(self) -> None:
        """Show the pair before again."""
        if (ends := self.queue.back()) is not None:
            self._show(ends, again=True)
            self.view.setFocus()

    def _step_pair(self, by: int) -> None:
        if by > 0:
            self.go_on()
        else:
            self.go_back()

    def _show_next(self) -> None:
        waiting = self.queue.waiting()
        self._show(waiting[0] if waiting else None)

    def _show(self, ends: LinkEnds | None, meant: Meant = NO_FACES, *, again: bool = False) -> None:
        """Show a pair, veiled, or say why there is none."""
        reader = self.workspace.reader
        self._leave_pair()
        if ends is None:
            self.queue.leave()
            self.comparison = None
            self.view.show_pair(None, None, with_keys(self, self._why_none()))
            self.details.show_others(reader, [], None)
            self.details.show_pair(reader, None)
        else:
            if not again:
                self.queue.show(ends, meant)
            self._draw(ends)
            self.details.show_others(reader, others(reader, self.queue.kind, ends), ends[1], self.workspace.hidden)
        self._say()

    def _why_none(self) -> str:
        reader, left = self.workspace.reader, none_left(len(self.queue.passed_over()))
        made = clusters.were_made(reader) or bool(links.versions(reader))
        return left if self.workspace.review else why_empty(self.workspace, NOT_YET, left, looked_for=made)

    def _leave_pair(self) -> None:
        """Let the veil fall, before anything else is shown."""
        self.context.veil()
        self.workspace.moved_away.emit()

    def _draw(self, ends: LinkEnds) -> None:
        comparison = self._read(ends)
        self.view.show_pair(sides(self.workspace.reader, ends, comparison.faces), comparison.evidence)
        self._pick()

    def _read(self, ends: LinkEnds) -> Comparison:
        reader, finding = self.workspace.reader, self.workspace.finding
        faces = self.queue.faces if self.workspace.review is None else None  # a reviewer's word is on whole pictures
        comparison = self.comparison = compare(reader, self.queue.kind, ends, finding, faces)
        self.details.show_pair(reader, comparison)
        return comparison

    def _exchange(self, media_id: str) -> None:
        """Show another right picture beside the same left one; the strip stays."""
        if self.queue.ends is not None and media_id != self.queue.ends[1]:
            ends = (self.queue.ends[0], MediaId(media_id))
            self._leave_pair()
            self.queue.exchange(ends)
            self._draw(ends)
            self._say()

    def _step_other(self, by: int) -> None:
        other = self.details.beside(by)
        if other is not None:
            self.details.go_to(other)
            self._exchange(other)

    def showEvent(self, event: QShowEvent) -> None:
        """Pick the pair anew: something else may have been picked meanwhile, and keys would be about that."""
        super().showEvent(event)
        self._pick()

    def _pick(self) -> None:
        """Pick the chosen picture and the other one, so that facts and notes are about them."""
        if self.queue.ends is not None and self.isVisible():
            left, right = self.queue.ends
            self.workspace.selection.pick(*((right, left) if self.view.side else (left, right)))

    # ---- what is said, and the examiner's word ----

    def _say(self) -> None:
        ends = self.queue.ends
        words = self.queue.words() if self._has_pairs() else ""
        short = self._last[:1].upper() + self._last[1:] or words.partition("  ·  ")[0]
        self.progress.set_forms(["  ·  ".join(filter(None, (words, self._last))), short])
        against = self.comparison.against if self.comparison is not None else ""
        against = " ".join(filter(None, (against, self._faceless() if self._is_cramped() else "")))
        self.against.setText(against)
        self.against.setVisible(bool(against))
        self.kinds.setVisible(self.queue.kind in KINDS)
        self.different.say((PEOPLE_WORDS if self.queue.kind is Kind.PERSON else WORDS)[1])
        for button in (self.same, self.different, self.undecided):
            button.setEnabled(ends is not None)
        self.next.setEnabled(self._has_pairs())
        self._say_region()

    def _has_pairs(self) -> bool:
        """Tell whether there is one; where there is none, the words in the place of the pictures say why."""
        return self.queue.ends is not None or bool(self.queue.waiting() or self.queue.passed_over())

    def _sentence(self) -> str:
        if self.comparison is None:
            return ""
        whole = self.comparison.of_whole_pictures() if self.workspace.review is not None else ""
        word, kind = self.comparison.word, self.queue.kind
        said = verdict_words(word, with_keys(self, back_words(word.verdict)) if word is not None else "")
        return " ".join(filter(None, (QUESTIONS[kind], self.comparison.sentence(), whole, self._faceless(), said)))

    def _faceless(self) -> str:
        """Return that a word on people is about both pictures whole; "" where two faces are marked."""
        if self.comparison is None or self.queue.kind is not Kind.PERSON or self.comparison.faces is not None:
            return ""
        return " ".join([of_whole_pictures(), *([] if self.workspace.review is not None else [of_marked_faces()])])

    def _is_cramped(self) -> bool:
        """Tell whether the details take the place of the sentence."""
        return self.workspace.theme.has_large_text and not self.details.isHidden()

    def _say_region(self) -> None:
        """Say which points are looked at; where the text is large and the room small, in the place of the sentence."""
        points, region = self.view.points, self.view.region_words()
        many = len(points.of_region) if points else 0
        hint = tr("%n region(s) of points: full stop and comma step through them.", "", many) if many else ""
        hint = f"{hint} {self._covered_words()}".strip()
        large = self.workspace.theme.has_large_text
        self.region.setVisible(not large)
        self.said.setVisible(not self._is_cramped())
        self.region.setText(region or hint)
        self.said.setText(region if large and region else self._sentence())

    def pair_to_compare(self) -> tuple[Kind, LinkEnds] | None:
        """Nothing: the pair is compared already, and the key leads to the next one."""
        return None

    def decide(self, verdict: Verdict) -> None:
        """Save the examiner's word on the pair, and show the next one."""
        if (ends := self.queue.ends) is not None and self.comparison is not None:
            self._given.give(verdict, self.queue.kind, ends, self.comparison)
            if self.queue.waiting() or not self.queue.is_by_hand:
                self.go_on()

    def take_back(self) -> bool:
        """Take the last word that was given here back by a further word, and show its pair again."""
        if (last := self._given.take_back()) is not None:
            meant = dict(zip(last.ends, last.faces, strict=True)) if last.faces else NO_FACES
            self._asked(last.kind, last.ends, meant)
        return True

    def _tell_last(self, words: str) -> None:
        """Say in the line above what was just saved, until the next pair is asked for."""
        self._last = with_keys(self, words)
        self._say()

    # ---- covered context ----

    def _uncover(self, media_id: str, covered: Revealed) -> None:
        self._unsure = self._unsure or covered.unsure
        self.view.show_covered(MediaId(media_id), covered.pixels)
        self._say_region()

    def _veiled(self) -> None:
        self._unsure = False
        self.view.veil()
        self._say_region()

    def _covered_words(self) -> str:
        if not self.view.is_covered:
            may_be = self.queue.ends is not None and self.workspace.review is None
            return tr("C shows the scenes, with people filled in.") if may_be else ""
        return is_covered(unsure=self._unsure)

    # ---- commands; none does anything while another panel is in front ----

    def next_region(self) -> None:
        """Go to the next region of points."""
        if self.isVisible():
            self.view.step(1)

    def last_region(self) -> None:
        """Go to the region of points before."""
        if self.isVisible():
            self.view.step(-1)

    def all_points(self) -> None:
        """Show all points again."""
        if self.isVisible():
            self.view.show_all()

    def switch_lines(self) -> None:
        """Draw the lines between the pictures, or leave them out."""
        if self.isVisible():
            self.view.switch_lines()

    def next_pair(self) -> None:
        """Show the next pair, without a word on this one."""
        if self.isVisible():
            self.go_on()

    def last_pair(self) -> None:
        """Show the pair before again."""
        if self.isVisible():
            self.go_back()

    def switch_context(self) -> bool:
        """Show the two scenes with the people filled in, or veil them."""
        if self.context.is_wanted:
            self.context.veil()
        elif self.queue.ends is not None:
            self.view.setFocus()
            self.context.show(self.queue.ends)
        return True

    commands = COMPARE_COMMANDS


PANEL = ComparePanel
