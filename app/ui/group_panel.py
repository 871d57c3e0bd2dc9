"""What panels of proposals have in common: places and people, what is worth a look first, and the examiner's word."""

from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter

from app.domain.ids import MediaId
from app.domain.link import Decision, FaceBox, Kind, LinkEnds, Verdict
from app.domain.work import Topic
from app.operations.decide import decide
from app.store import cluster_cards, clusters, decisions, media
from app.ui import proposals
from app.ui.group_view import GroupView, OpenGroup
from app.ui.key_words import with_keys
from app.ui.panel import Area, Panel
from app.ui.proposal_side import ProposalSide
from app.ui.proposals import PairProposal, Row
from app.ui.theme import Theme
from app.ui.why_empty import why_empty
from app.ui.widgets.plain_label import PlainLabel

A_PAIR = 2


class GroupPanel(Panel):
    """Proposals on the left, the open one on the right: its structure, its members, and why each is in it."""

    kind: ClassVar[Kind]
    not_yet: ClassVar[str]
    """What is said where there is none and Analyse has not looked for any."""
    none_found: ClassVar[str]
    """What is said where it has, and found none."""
    topics = frozenset({Topic.CLUSTERS, Topic.LINKS, Topic.DECISIONS, Topic.NOTES, Topic.REVEALS})
    area = Area.MIDDLE

    def build(self) -> None:
        """Make list and view."""
        theme = self.workspace.theme
        self._words: list[Decision] = []
        self._open: Row | None = None
        self.asked: QDialog | None = None
        self._narrowed = False
        self.workspace.widened.connect(self._widen)
        self.side, self.view = ProposalSide(self.workspace, self.kind), GroupView(self.workspace, self.kind)
        self.list, self.grid, self.graph = self.side.list, self.view.grid, self.view.graph
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.side)
        self.split.addWidget(self.view)
        self.split.setSizes([390, 610])
        self.split.setChildrenCollapsible(False)
        self.empty = PlainLabel("", "dim")
        self.empty.hide()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        self._lay_out()
        self.first = self.list
        self.side.chosen.connect(self._chosen)
        self.side.entered.connect(self.view.take_keyboard)
        self.side.stuck_asked.connect(self._show_decisions)
        self.view.picked.connect(self._picked)
        self.view.reasons.said_word.connect(self.decide)
        self.view.reasons.opened.connect(self.compare_picked)
        self.view.opened.connect(self.compare_picked)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        row.addWidget(self.empty)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.side.set_theme(theme)
        self.view.set_theme(theme)

    def refresh(self) -> None:
        """Read the proposals again; the one that holds the picked member stays open."""
        reader = self.workspace.reader
        kept = self.grid.picked_media()[:1] or (self._open.samples[:1] if self._open else ())
        stays = isinstance(self._open, PairProposal) or self.kind is Kind.PERSON  # a picture may show several people
        before = self._open.key if self._open is not None and stays else ""
        found = proposals.read(reader, self.kind, of_review=self.workspace.review is not None)
        self._words = decisions.standing(reader, self.kind)
        stuck, pictures = clusters.contradictions(reader, self.kind), cluster_cards.pictures(reader, self.kind)
        self.side.show_proposals(found, len(stuck), pictures)
        self.empty.setText(with_keys(self, self._why_empty()))
        self.empty.setVisible(not found)
        self.split.setVisible(bool(found))
        if (row := self.side.row_of(before)) >= 0:
            self._open_row(row, kept[0] if kept else None)
        else:
            self._open_holding([*kept, *sorted(self.view.last_pair)])

    def _why_empty(self) -> str:
        return why_empty(self.workspace, self.not_yet, self.none_found, looked_for=self.were_looked_for())

    def were_looked_for(self) -> bool:
        """Tell whether Analyse has looked for groups of this kind."""
        return clusters.were_made(self.workspace.reader)

    def _open_row(self, row: int, keep: MediaId | None) -> None:
        self._open = self.list.proposals[row]
        self.list.choose(row)
        self._show(self._open, keep)

    def _open_holding(self, wanted: list[MediaId]) -> None:
        """Open the group of the first of these media items that is in one; a word may have taken the first out."""
        for media_id in wanted:
            for each in clusters.containing(self.workspace.reader, media_id):
                if (row := self.side.row_of(each.id)) >= 0:
                    self._open_row(row, media_id)
                    return
        if self.list.proposals:
            self.list.choose(0)
        else:
            self._show(None)

    def _chosen(self) -> None:
        chosen = self.list.chosen()
        if len(chosen) == 1 and chosen[0] is not self._open:
            self._show(chosen[0])
        elif not self.list.proposals:
            self._show(None)
        self._say_pair()

    def _show(self, proposal: Row | None, keep: MediaId | None = None) -> None:
        self._open = proposal
        if proposal is None:
            self.view.show_group(None)
            return
        self.view.show_group(self._group(proposal), keep)
        if self._narrowed:
            self._narrow()

    def _group(self, row: Row) -> OpenGroup:
        """Return what is opened of a row: a group, or two that are perhaps one."""
        reader, why = self.workspace.reader, " ".join(row.told)
        if isinstance(row, PairProposal):
            ends = row.perhaps.pairs[0]
            begin = media.item_number(reader, ends[0]), media.item_number(reader, ends[1])
            numbers = [
                number
                for card, lone in zip(row.cards, begin, strict=True)
                for number in (cluster_cards.members(reader, card.number) if card is not None else [lone])
            ]
            own = [self._faces(card.number) if card is not None else {} for card in row.cards]
            faces = {at: face for each in own for at, face in each.items() if at not in begin}
            faces |= {at: each[at] for at, each in zip(begin, own, strict=True) if at in each}
            return OpenGroup(numbers, row.title, row.about, why, self._words, row.perhaps.pairs, begin, faces)
        numbers, seam = cluster_cards.members(reader, row.card.number), row.standing.seam
        held = (seam.first, seam.second) if seam is not None else None
        faces = self._faces(row.card.number)
        return OpenGroup(numbers, row.title, row.about, why, self._words, (), held, faces)

    def _faces(self, number: int) -> dict[int, FaceBox]:
        return cluster_cards.faces(self.workspace.reader, number) if self.kind is Kind.PERSON else {}

    # ---- the examiner's word ----

    def pair(self) -> LinkEnds | None:
        """Return the two media items that a word would be about: two chosen groups, two members, a reason's two."""
        chosen = self.list.chosen()
        if len(chosen) == A_PAIR:
            one, other = (each.perhaps.pairs[0] if isinstance(each, PairProposal) else each.samples for each in chosen)
            return next(((left, right) for left in one for right in other if left != right), None)
        return self.view.pair()

    def pair_to_compare(self) -> tuple[Kind, LinkEnds] | None:
        """Return the pair that a word would be about."""
        pair = self.pair()
        return (self.kind, pair) if pair is not None else None

    def open_group(self) -> tuple[Kind, tuple[MediaId, ...]] | None:
        """Return the open group; two that are perhaps one are none."""
        one = self.view.members and not isinstance(self._open, PairProposal)
        return (self.kind, self.view.members) if one else None

    def decide(self, verdict: Verdict) -> None:
        """Save the examiner's word on the pair; the groups change at once."""
        if (pair := self.pair()) is not None:
            self.view.last_pair = frozenset(pair)
            self.workspace.lane.submit(decide, self.kind, verdict, pair, "")

    def _picked(self) -> None:
        self._say_pair()
        if self.isVisible():
            picked = self.grid.picked_media()
            self.workspace.selection.pick(*picked, count=self.grid.picked_count() if picked else 0)

    def _say_pair(self) -> None:
        self.view.reasons.say(self.pair())

    def _show_decisions(self) -> None:
        self.workspace.show_panel.emit("decisions")

    def follow(self) -> None:
        """Nothing: the wall's picks do not open groups by themselves."""

    # ---- keys ----

    def step(self, by: int) -> None:
        """Open the proposal so many rows further on in the list."""
        self.side.step(by)

    def turn(self) -> None:
        """Show structure instead of members, or members instead of structure."""
        self.view.turn()

    def narrow(self) -> None:
        """Show the members of the open group alone, on the wall and everywhere else; again shows everything."""
        self._narrowed = not self._narrowed and bool(self.view.numbers)
        self._narrow()

    def _narrow(self) -> None:
        only = np.array(sorted(set(self.view.numbers)), np.int64) if self._narrowed else None
        self.workspace.narrow(self.title, only)

    def _widen(self) -> None:
        self._narrowed = False
        self.workspace.narrow(self.title, None)
