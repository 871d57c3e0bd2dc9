"""The clusters of one kind; of the open one the members, what it rests on, and why each is in it."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Decision, Kind, LinkEnds, Verdict
from app.domain.work import Topic
from app.operations.decide import decide
from app.store import cluster_cards, clusters, decisions, facts
from app.store.cluster_cards import ClusterCard
from app.ui.group_view import GroupView, OpenGroup
from app.ui.key_words import with_keys
from app.ui.kind_words import as_title
from app.ui.panel import Panel
from app.ui.theme import Theme
from app.ui.why_empty import why_empty
from app.ui.widgets.cluster_list import ClusterList, when
from app.ui.widgets.plain_label import PlainLabel
from app.ui.wording import confidence, pictures_of

REASONS_SHOWN = 3
A_PAIR = 2
NOT_YET = {
    Kind.PLACE: tr("No places yet: Analyse ({case.analyse|Ctrl+R}) looks for them."),
    Kind.SERIES: tr("No series yet: Analyse ({case.analyse|Ctrl+R}) looks for them."),
}
NONE_FOUND = {
    Kind.PLACE: tr("No places: Analyse has looked, and no two pictures show enough of one place."),
    Kind.SERIES: tr("No series: Analyse has looked, and no pictures have enough in common to be of one shoot."),
}


class ClusterBrowser(Panel):
    """A list of clusters on the left, the open one on the right: its members or its account, the reasons below."""

    kind: ClassVar[Kind]
    topics = frozenset({Topic.CLUSTERS, Topic.LINKS, Topic.DECISIONS, Topic.NOTES, Topic.REVEALS})

    def build(self) -> None:
        """Make list, grid and reasons."""
        theme = self.workspace.theme
        self.open_card: ClusterCard | None = None
        self.list = ClusterList(theme, self.title)
        self.view = GroupView(self.workspace, self.kind)
        self.grid = self.view.grid
        self.summary = PlainLabel("", "dim")
        self._words: list[Decision] = []
        self.stuck = QPushButton()
        self.stuck.setProperty("quiet", True)  # noqa: FBT003  Qt's own signature
        self.stuck.clicked.connect(self._show_decisions)
        self.empty = PlainLabel("", "dim")
        self._lay_out(theme)
        self.first = self.list
        self.list.selectionModel().selectionChanged.connect(self._open_chosen)
        self.list.activated.connect(self._enter)
        self.view.picked.connect(self._picked)
        self.view.opened.connect(self.compare_picked)
        self.view.reasons.said_word.connect(self.decide)
        self.view.reasons.opened.connect(self.compare_picked)

    def _lay_out(self, theme: Theme) -> None:
        left = QWidget()
        self.summary.setWordWrap(True)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, theme.px(2), 0, 0)
        self.summary.setContentsMargins(theme.px(3), 0, theme.px(3), theme.px(1))
        column.addWidget(self.summary)
        column.addWidget(self.stuck, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(self.view)
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

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.list.set_theme(theme)
        self.view.set_theme(theme)

    def refresh(self) -> None:
        """Read the clusters again; the one that holds the picked member stays open."""
        reader = self.workspace.reader
        kept = self.grid.picked_media()[:1] or (self.open_card.samples[:1] if self.open_card else ())
        cards = cluster_cards.of(reader, self.kind)
        samples = [media_id for card in cards for media_id in card.samples]
        self.list.show_cards(cards, facts.tiles(reader, samples))
        stuck = clusters.contradictions(reader, self.kind)
        parts = [tr("%n place(s)", "", len(cards)) if self.kind is Kind.PLACE else tr("%n series", "", len(cards))]
        parts += [tr("%n picture(s)", "", cluster_cards.pictures(reader, self.kind))] if cards else []
        self._words = decisions.standing(reader, self.kind)
        self.summary.setText("  ·  ".join(parts))
        self.stuck.setText(tr("Look at %n contradiction(s)", "", len(stuck)))
        self.stuck.setVisible(bool(stuck))
        self.empty.setText(with_keys(self, self._why_empty()))
        self.empty.setVisible(not cards)
        self.split.setVisible(bool(cards))
        self._open_holding([*kept, *sorted(self.view.last_pair)], cards)

    def _why_empty(self) -> str:
        looked_for = clusters.were_made(self.workspace.reader)
        return why_empty(self.workspace, NOT_YET[self.kind], NONE_FOUND[self.kind], looked_for=looked_for)

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
                self.grid.go_to(self.view.members.index(media_id))
                return
        self.list.setCurrentIndex(self.list.cards.index(0))

    def _open_chosen(self) -> None:
        chosen = self.list.chosen()
        if len(chosen) == 1:
            self._show(chosen[0])
        self._say_pair()

    def _show(self, card: ClusterCard | None) -> None:
        self.open_card = card
        if card is None:
            self.view.show_group(None)
            return
        title = "  ·  ".join((pictures_of(card.size, card.hidden), when(card)))
        about = " ".join([f"{as_title(confidence(card.confidence))}.", *card.reasons[:REASONS_SHOWN]])
        numbers = cluster_cards.members(self.workspace.reader, card.number)
        self.view.show_group(OpenGroup(numbers, title, about, "", self._words))

    def _enter(self) -> None:
        self.view.take_keyboard()

    def turn(self) -> None:
        """Show the account instead of the members, or the members instead of the account."""
        self.view.turn()

    def follow(self) -> None:
        """Nothing: the wall's picks do not open clusters by themselves."""

    # ---- why, and the examiner's word ----

    def _picked(self) -> None:
        self._say_pair()
        if self.isVisible():
            picked = self.grid.picked_media()
            self.workspace.selection.pick(*picked, count=self.grid.picked_count() if picked else 0)

    def pair(self) -> tuple[MediaId, MediaId] | None:
        """Return the two media items that a word would be about: two clusters, two members, or a reason's two."""
        chosen = self.list.chosen()
        if len(chosen) == A_PAIR:
            return chosen[0].samples[0], chosen[1].samples[0]
        return self.view.pair()

    def pair_to_compare(self) -> tuple[Kind, LinkEnds] | None:
        """Return the pair that a word would be about."""
        pair = self.pair()
        return (self.kind, pair) if pair is not None else None

    def open_group(self) -> tuple[Kind, tuple[MediaId, ...]] | None:
        """Return the open cluster."""
        return (self.kind, self.view.members) if self.view.members else None

    def decide(self, verdict: Verdict) -> None:
        """Save the examiner's word on the pair; the clusters change at once."""
        if (pair := self.pair()) is not None:
            self.view.last_pair = frozenset(pair)
            self.workspace.lane.submit(decide, self.kind, verdict, pair, "")

    def _show_decisions(self) -> None:
        self.workspace.show_panel.emit("decisions")

    def _say_pair(self) -> None:
        self.view.reasons.say(self.pair())
