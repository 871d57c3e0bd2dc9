"""What Places and Series share: the clusters of one kind, the open one's members, and why each is in it."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Decision, Kind, LinkEnds, Verdict
from app.domain.work import Topic
from app.operations.decide import decide
from app.store import cluster_cards, clusters, decisions, facts, media
from app.store.cluster_cards import ClusterCard
from app.ui.group_view import SHOWN
from app.ui.key_words import with_keys
from app.ui.kind_words import as_title
from app.ui.pair_reasons import PairReasons
from app.ui.panel import Panel
from app.ui.theme import Theme
from app.ui.wall_items import cards_of
from app.ui.widgets.cluster_list import ClusterList, when
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.tile_grid import TileGrid
from app.ui.widgets.tile_items import FixedItems
from app.ui.wording import NOTHING_IMPORTED, confidence
from app.ui.workspace import ROWS_AT_A_TIME

REASONS_SHOWN = 3
A_PAIR = 2
MEMBER_SIZE = 0.8
"""Members are drawn a little smaller than on the wall: their reasons stand below."""
EMPTY = {
    Kind.PLACE: tr(
        "No places yet. Analyse ({case.analyse|Ctrl+R}) looks for them. Where it ran already, no two pictures "
        "show enough of one place."
    ),
    Kind.SERIES: tr(
        "No series yet. Analyse ({case.analyse|Ctrl+R}) looks for them. Where it ran already, no pictures "
        "have enough in common to be of one shoot."
    ),
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
        self.grid = TileGrid(theme, SHOWN[self.kind][1])
        self.grid.set_theme(theme, MEMBER_SIZE)
        self.summary, self.heading = PlainLabel("", "dim"), PlainLabel("", "heading")
        self.under = PlainLabel("", "small")
        self.reasons = PairReasons(self.workspace, self.kind)
        self._words: list[Decision] = []
        self.stuck = QPushButton()
        self.stuck.setProperty("quiet", True)  # noqa: FBT003  Qt's own signature
        self.stuck.clicked.connect(self._show_decisions)
        self.empty = PlainLabel("", "dim")
        self._lay_out(theme)
        self.setFocusProxy(self.list)
        self.list.selectionModel().selectionChanged.connect(self._open_chosen)
        self.list.activated.connect(self._enter)
        self.grid.picked.connect(self._pick)
        self.grid.peek_began.connect(self.workspace.peek_began)
        self.grid.peek_ended.connect(self.workspace.peek_ended)
        self.grid.moved_away.connect(self.workspace.moved_away)
        self.reasons.changed.connect(self._say_pair)
        self.reasons.said_word.connect(self.decide)
        self.reasons.opened.connect(self.compare_picked)

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
        right.addWidget(self.reasons)
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

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.list.set_theme(theme)
        self.grid.set_theme(theme, MEMBER_SIZE)
        self.reasons.set_theme(theme)

    def refresh(self) -> None:
        """Read the clusters again; the one that holds the picked member stays open."""
        reader = self.workspace.reader
        kept = self.grid.picked_media()[:1] or (self.open_card.samples[:1] if self.open_card else ())
        cards = cluster_cards.of(reader, self.kind)
        samples = [media_id for card in cards for media_id in card.samples]
        self.list.show_cards(cards, facts.tiles(reader, samples))
        total = sum(card.size for card in cards)
        stuck = clusters.contradictions(reader, self.kind)
        parts = [tr("%n place(s)", "", len(cards)) if self.kind is Kind.PLACE else tr("%n series", "", len(cards))]
        parts += [tr("%n picture(s)", "", total)] if cards else []
        self._words = decisions.of(reader, self.kind)
        self.summary.setText("  ·  ".join(parts))
        self.stuck.setText(tr("Look at %n contradiction(s)", "", len(stuck)))
        self.stuck.setVisible(bool(stuck))
        empty = EMPTY[self.kind] if media.counts(reader).media_items else NOTHING_IMPORTED
        self.empty.setText(with_keys(self, empty))
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
            for each in cards_of(reader, numbers[at : at + ROWS_AT_A_TIME], {}, self.workspace.hidden)
        ]
        self._members = tuple(each.media_id for each in cards)
        self.heading.setText("  ·  ".join((tr("%n picture(s)", "", card.size), when(card))) if card else "")
        reasons = " ".join(card.reasons[:REASONS_SHOWN]) if card else ""
        self.under.setText(f"{as_title(confidence(card.confidence))}. {reasons}" if card else "")
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
        self.reasons.explain(media_id, set(self._members), self._words, self._last_pair)
        self._say_pair()

    def pair(self) -> tuple[MediaId, MediaId] | None:
        """Return the two media items that a word would be about: two clusters, two members, or a reason's two."""
        chosen, picked = self.list.chosen(), self.grid.picked_media()
        if len(chosen) == A_PAIR:
            return chosen[0].samples[0], chosen[1].samples[0]
        if len(picked) == A_PAIR:
            return picked[0], picked[1]
        other = self.reasons.other
        return (picked[0], other) if len(picked) == 1 and other is not None else None

    def pair_to_compare(self) -> tuple[Kind, LinkEnds] | None:
        """Return the pair that a word would be about."""
        pair = self.pair()
        return (self.kind, pair) if pair is not None else None

    def decide(self, verdict: Verdict) -> None:
        """Save the examiner's word on the pair; the clusters change at once."""
        if (pair := self.pair()) is not None:
            self._last_pair = frozenset(pair)
            self.workspace.lane.submit(decide, self.kind, verdict, pair, "")

    def _show_decisions(self) -> None:
        self.workspace.show_panel.emit("decisions")

    def _say_pair(self) -> None:
        self.reasons.say(self.pair())
