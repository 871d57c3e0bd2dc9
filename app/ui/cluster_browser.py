"""What Places and Series share: the clusters of one kind, the open one's members, and why each is in it."""

from collections.abc import Sequence
from itertools import islice
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QTreeWidgetItem, QVBoxLayout, QWidget

from app.domain.ids import MediaId
from app.domain.link import Decision, Kind, Link, Verdict
from app.domain.work import Topic
from app.operations.decide import decide
from app.store import cluster_cards, clusters, decisions, facts, links, media
from app.store.cluster_cards import ClusterCard
from app.ui.panel import Panel
from app.ui.theme import Theme
from app.ui.wall_items import cards_of
from app.ui.widgets.cluster_list import ClusterList, when
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.tile_grid import TileGrid
from app.ui.widgets.tile_items import FixedItems
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.wording import NOTHING_IMPORTED, back_key, confidence, counted, moment, said
from app.ui.workspace import ROWS_AT_A_TIME

REASONS_SHOWN = 3
A_PAIR = 2
MEMBER_SIZE = 0.8
"""Members are drawn a little smaller than on the wall: their reasons stand below."""
OTHER_ROLE = Qt.ItemDataRole.UserRole
VERDICT_ROLE = Qt.ItemDataRole.UserRole + 1
WITH_SHARE = 0.42
EMPTY = {
    Kind.PLACE: "No places yet. Analyse (Ctrl+R) looks for them. Where it ran already, no two pictures show enough of "
    "one place.",
    Kind.SERIES: "No series yet. Analyse (Ctrl+R) looks for them. Where it ran already, no pictures have enough in "
    "common to be of one shoot.",
}


class ClusterBrowser(Panel):
    """A list of clusters on the left, the open one's members on the right, the reasons below them."""

    kind: ClassVar[Kind]
    topics = frozenset({Topic.CLUSTERS, Topic.LINKS, Topic.DECISIONS, Topic.NOTES, Topic.REVEALS})

    def build(self) -> None:
        """Make list, grid and reasons."""
        theme = self.workspace.theme
        self.open_card: ClusterCard | None = None
        self._members: tuple[MediaId, ...] = ()
        self._last_pair: frozenset[MediaId] = frozenset()
        self.list = ClusterList(theme, self.title)
        self.grid = TileGrid(theme, f"Members of the {self.kind.value}")
        self.grid.set_theme(theme, MEMBER_SIZE)
        self.summary, self.heading = PlainLabel("", "dim"), PlainLabel("", "heading")
        self.under, self.said = PlainLabel("", "small"), PlainLabel("", "small")
        self.why = WrappedTree(theme, "Why the picked picture is here", (WITH_SHARE,))
        self.why.setRootIsDecorated(False)
        self._words: list[Decision] = []
        self.stuck = QPushButton()
        self.stuck.setProperty("quiet", True)  # noqa: FBT003  Qt's own signature
        self.stuck.clicked.connect(self._show_decisions)
        self.empty = PlainLabel("", "dim")
        self.same, self.different = QPushButton("Same (Y)"), QPushButton("Not the same (X)")
        self._lay_out(theme)
        self.setFocusProxy(self.list)
        self.list.selectionModel().selectionChanged.connect(self._open_chosen)
        self.list.activated.connect(self._enter)
        self.grid.picked.connect(self._pick)
        self.grid.peek_began.connect(self.workspace.peek_began)
        self.grid.peek_ended.connect(self.workspace.peek_ended)
        self.grid.moved_away.connect(self.workspace.moved_away)
        self.why.currentItemChanged.connect(self._say_pair)
        self.same.clicked.connect(self._say_same)
        self.different.clicked.connect(self._say_different)

    def _lay_out(self, theme: Theme) -> None:
        left, right = QWidget(), QSplitter(Qt.Orientation.Vertical)
        self.summary.setWordWrap(True)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, theme.px(2), 0, 0)
        self.summary.setContentsMargins(theme.px(3), 0, theme.px(3), theme.px(1))
        column.addWidget(self.summary)
        column.addWidget(self.stuck, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list)
        right.addWidget(self._members_side(theme))
        right.addWidget(self._reasons_side(theme))
        right.setSizes([540, 300])
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([430, 570])
        split.setChildrenCollapsible(False)
        self.split = split
        self.empty.hide()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)
        row.addWidget(self.empty)

    def _members_side(self, theme: Theme) -> QWidget:
        side = QWidget()
        side.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.px(3), theme.px(3), 0, 0)
        column.setSpacing(theme.px(1))
        for label in (self.heading, self.under):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(theme.px(1))
        column.addWidget(self.grid, 1)
        return side

    def _reasons_side(self, theme: Theme) -> QWidget:
        side = QWidget()
        side.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.px(3), theme.px(2), theme.px(3), theme.px(2))
        column.setSpacing(theme.px(2))
        line = QHBoxLayout()
        self.said.setWordWrap(True)
        line.addWidget(self.same)
        line.addWidget(self.different)
        line.addStretch()
        column.addWidget(self.said)
        column.addLayout(line)
        column.addWidget(self.why)
        return side

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.list.set_theme(theme)
        self.grid.set_theme(theme, MEMBER_SIZE)
        self.why.set_theme(theme)

    def refresh(self) -> None:
        """Read the clusters again; the one that holds the picked member stays open."""
        reader = self.workspace.reader
        kept = self.grid.picked_media()[:1] or (self.open_card.samples[:1] if self.open_card else ())
        cards = cluster_cards.of(reader, self.kind)
        samples = [media_id for card in cards for media_id in card.samples]
        self.list.show_cards(cards, facts.tiles(reader, samples))
        total = sum(card.size for card in cards)
        stuck = clusters.contradictions(reader, self.kind)
        parts = [counted(len(cards), self.kind.value, f"{self.kind.value}s".replace("seriess", "series"))]
        parts += [counted(total, "picture")] if cards else []
        self._words = decisions.of(reader, self.kind)
        self.summary.setText("  ·  ".join(parts))
        self.stuck.setText(f"Look at {counted(len(stuck), 'contradiction')}")
        self.stuck.setVisible(bool(stuck))
        self.empty.setText(EMPTY[self.kind] if media.counts(reader).media_items else NOTHING_IMPORTED)
        self.empty.setVisible(not cards)
        self.split.setVisible(bool(cards))
        self._open_holding([*kept, *sorted(self._last_pair)], cards)

    def _open_holding(self, wanted: Sequence[MediaId], cards: list[ClusterCard]) -> None:
        """Open the cluster of the first of these media items that is in one; a word may have taken the first out."""
        if not cards:
            self._show(None)
            return
        rows = {card.id: at for at, card in enumerate(cards)}
        for media_id in wanted:
            held = [rows[each.id] for each in clusters.containing(self.workspace.reader, media_id) if each.id in rows]
            if held:
                self.list.setCurrentIndex(self.list.cards.index(held[0]))
                self.grid.go_to(self._members.index(media_id))
                return
        self.list.setCurrentIndex(self.list.cards.index(0))

    def _open_chosen(self) -> None:
        chosen = self.list.chosen()
        if len(chosen) == 1:
            self._show(chosen[0])
        self._say_pair()

    def _show(self, card: ClusterCard | None) -> None:
        self.open_card = card
        reader = self.workspace.reader
        numbers = cluster_cards.members(reader, card.number) if card else []
        cards = [
            each
            for at in range(0, len(numbers), ROWS_AT_A_TIME)
            for each in cards_of(reader, numbers[at : at + ROWS_AT_A_TIME], {})
        ]
        self._members = tuple(each.media_id for each in cards)
        self.heading.setText(f"{counted(card.size, 'picture')}  ·  {when(card)}" if card else "")
        reasons = " ".join(card.reasons[:REASONS_SHOWN]) if card else ""
        self.under.setText(f"{confidence(card.confidence).capitalize()}. {reasons}" if card else "")
        self.grid.show_items(FixedItems(tuple(cards), facts.tiles(reader, self._members)))

    def _enter(self) -> None:
        self.grid.setFocus()

    def follow(self) -> None:
        """Nothing: the wall's picks do not open clusters by themselves."""

    # ---- why, and the examiner's word ----

    def _pick(self) -> None:
        picked = self.grid.picked_media()
        self._explain(picked[0] if picked else None)
        if self.isVisible():
            self.workspace.selection.pick(*picked, count=self.grid.picked_count() if picked else 0)

    def _explain(self, media_id: MediaId | None) -> None:
        self.why.clear()
        if media_id is None:
            self._say_pair()
            return
        inside = set(self._members)
        found = (
            each for each in links.of(self.workspace.reader, media_id=media_id) if {each.first, each.second} <= inside
        )
        reasons = [self._reason_row(link, media_id) for link in islice(found, ROWS_AT_A_TIME)]
        words = [self._word_row(word, media_id) for word in self._words if media_id in {word.first, word.second}]
        self.why.addTopLevelItems(words + reasons)
        self.why.fit()
        for row in (self._of_last_pair(words) + reasons + words)[:1]:
            self.why.setCurrentItem(row)
        self._say_pair()

    def _of_last_pair(self, words: list[QTreeWidgetItem]) -> list[QTreeWidgetItem]:
        """Return the row of the word that was given last in this panel, so that it can be taken back at once."""
        return [row for row in words if row.data(0, OTHER_ROLE) in self._last_pair]

    def _reason_row(self, link: Link, media_id: MediaId) -> QTreeWidgetItem:
        other = link.second if link.first == media_id else link.first
        row = QTreeWidgetItem([f"with {other[:8]}, {confidence(link.strength)}", plain(link.reason)])
        row.setData(0, OTHER_ROLE, other)
        row.setForeground(0, self.workspace.theme.colour("dim"))
        return row

    def _word_row(self, word: Decision, media_id: MediaId) -> QTreeWidgetItem:
        other = word.second if word.first == media_id else word.first
        by = f"Decided by {word.examiner}, {moment(word.decided_at)}. {back_key(word.verdict)} takes it back."
        row = QTreeWidgetItem([f"with {other[:8]}, {said(word.verdict)}", plain(by)])
        row.setData(0, OTHER_ROLE, other)
        row.setData(0, VERDICT_ROLE, word.verdict.value)  # Qt hands back a plain string
        row.setForeground(0, self.workspace.theme.colour("accent"))
        return row

    def pair(self) -> tuple[MediaId, MediaId] | None:
        """Return the two media items that a word would be about: two clusters, two members, or a reason's two."""
        chosen, picked = self.list.chosen(), self.grid.picked_media()
        if len(chosen) == A_PAIR:
            return chosen[0].samples[0], chosen[1].samples[0]
        if len(picked) == A_PAIR:
            return picked[0], picked[1]
        row = self.why.currentItem()
        return (picked[0], row.data(0, OTHER_ROLE)) if len(picked) == 1 and row is not None else None

    def decide(self, verdict: Verdict) -> None:
        """Save the examiner's word on the pair; the clusters change at once."""
        if (pair := self.pair()) is not None:
            self._last_pair = frozenset(pair)
            self.workspace.lane.submit(decide, self.kind, verdict, pair, "")

    def _show_decisions(self) -> None:
        self.workspace.show_panel.emit("decisions")

    def _say_same(self) -> None:
        self.decide(Verdict.SAME)

    def _say_different(self) -> None:
        self.decide(Verdict.DIFFERENT)

    def _say_pair(self) -> None:
        pair = self.pair()
        for button in (self.same, self.different):
            button.setEnabled(pair is not None)
        if pair is None:
            self.said.setText("Pick a member to see why it is here.")
            return
        row = self.why.currentItem()
        about = row is not None and row.data(0, OTHER_ROLE) in pair
        ends = f"{pair[0][:8]} and {pair[1][:8]}"
        if row is not None and about and row.data(0, VERDICT_ROLE):
            self.said.setText(f"{ends}: {said(Verdict(row.data(0, VERDICT_ROLE)))} {self.kind.value}. {row.text(1)}")
            return
        reason = f"{row.text(1)} " if row is not None and about else ""
        self.said.setText(f"{ends}: {reason}The same {self.kind.value}?")
