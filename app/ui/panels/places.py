"""Rooms and yards: which pictures show the same place, and why; what is worth a look comes first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Decision, Kind, LinkEnds, Verdict
from app.domain.work import Topic
from app.operations.decide import decide
from app.store import cluster_cards, clusters, decisions, media
from app.ui import place_acts, proposals
from app.ui.commands import Command
from app.ui.group_view import GroupView, OpenGroup
from app.ui.key_words import with_keys
from app.ui.panel import Area, Panel
from app.ui.proposal_side import ProposalSide
from app.ui.proposals import PairProposal, Row
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel
from app.ui.wording import NOTHING_IMPORTED

A_PAIR = 2
EMPTY = tr(
    "No places yet. Analyse ({case.analyse|Ctrl+R}) looks for them. Where it ran already, no two pictures show enough "
    "of one place."
)


class PlacesPanel(Panel):
    """Proposals on the left, the open one on the right: its structure, its members, and why each is in it."""

    name, title = "places", tr("Places")
    topics = frozenset({Topic.CLUSTERS, Topic.LINKS, Topic.DECISIONS, Topic.NOTES, Topic.REVEALS})
    area, order = Area.MIDDLE, 20

    def build(self) -> None:
        """Make list and view."""
        theme = self.workspace.theme
        self._words: list[Decision] = []
        self._open: Row | None = None
        self.asked: QDialog | None = None
        self.side, self.view = ProposalSide(self.workspace), GroupView(self.workspace, Kind.PLACE)
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        row.addWidget(self.empty)
        self.first = self.list
        self.side.chosen.connect(self._chosen)
        self.side.entered.connect(self.view.take_keyboard)
        self.side.stuck_asked.connect(self._show_decisions)
        self.view.picked.connect(self._picked)
        self.view.reasons.said_word.connect(self.decide)
        self.view.reasons.opened.connect(self.compare_picked)
        self.view.opened.connect(self.compare_picked)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.side.set_theme(theme)
        self.view.set_theme(theme)

    def refresh(self) -> None:
        """Read the proposals again; the one that holds the picked member stays open."""
        reader = self.workspace.reader
        kept = self.grid.picked_media()[:1] or (self._open.samples[:1] if self._open else ())
        before = self._open.key if isinstance(self._open, PairProposal) else ""
        found = proposals.read(reader)
        self._words = decisions.of(reader, Kind.PLACE)
        self.side.show_proposals(found, len(clusters.contradictions(reader, Kind.PLACE)))
        empty = EMPTY if media.counts(reader).media_items else NOTHING_IMPORTED
        self.empty.setText(with_keys(self, empty))
        self.empty.setVisible(not found)
        self.split.setVisible(bool(found))
        if (row := self.side.row_of(before)) >= 0:
            self._open_row(row, kept[0] if kept else None)
        else:
            self._open_holding([*kept, *sorted(self.view.last_pair)])

    def _open_row(self, row: int, keep: MediaId | None) -> None:
        self._open = self.list.proposals[row]
        self.list.choose(row)
        self._show(self._open, keep)

    def _open_holding(self, wanted: list[MediaId]) -> None:
        """Open the place of the first of these media items that is in one; a word may have taken the first out."""
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

    def _group(self, row: Row) -> OpenGroup:
        """Return what is opened of a row: a place, or two groups that are perhaps one."""
        reader, why = self.workspace.reader, " ".join(row.why)
        if isinstance(row, PairProposal):
            ends = row.perhaps.pairs[0]
            begin = media.item_number(reader, ends[0]), media.item_number(reader, ends[1])
            numbers = [
                number
                for card, lone in zip(row.cards, begin, strict=True)
                for number in (cluster_cards.members(reader, card.number) if card is not None else [lone])
            ]
            return OpenGroup(numbers, row.title, row.about, why, self._words, row.perhaps.pairs, begin)
        numbers, seam = cluster_cards.members(reader, row.card.number), row.standing.seam
        held = (seam.first, seam.second) if seam is not None else None
        return OpenGroup(numbers, row.title, row.about, why, self._words, (), held)

    # ---- the examiner's word ----

    def pair(self) -> LinkEnds | None:
        """Return the two media items that a word would be about: two chosen places, two members, a reason's two."""
        chosen = self.list.chosen()
        if len(chosen) == A_PAIR:
            return chosen[0].samples[0], chosen[1].samples[0]
        return self.view.pair()

    def pair_to_compare(self) -> tuple[Kind, LinkEnds] | None:
        """Return the pair that a word would be about."""
        pair = self.pair()
        return (Kind.PLACE, pair) if pair is not None else None

    def open_group(self) -> tuple[Kind, tuple[MediaId, ...]] | None:
        """Return the open place; two groups that are perhaps one are none."""
        one = self.view.members and not isinstance(self._open, PairProposal)
        return (Kind.PLACE, self.view.members) if one else None

    def decide(self, verdict: Verdict) -> None:
        """Save the examiner's word on the pair; the places change at once."""
        if (pair := self.pair()) is not None:
            self.view.last_pair = frozenset(pair)
            self.workspace.lane.submit(decide, Kind.PLACE, verdict, pair, "")

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
        """Nothing: the wall's picks do not open places by themselves."""

    # ---- keys ----

    def next_proposal(self) -> None:
        """Open the next proposal of the list."""
        if self.isVisible():
            self.side.step(1)

    def previous_proposal(self) -> None:
        """Open the proposal before in the list."""
        if self.isVisible():
            self.side.step(-1)

    def turn(self) -> None:
        """Show structure instead of members, or members instead of structure."""
        self.view.turn()

    # ---- whole places ----

    def name_it(self) -> None:
        """Ask which place this is."""
        if self.isVisible() and (picked := self.grid.picked_media()):
            names = {each.id: each.name for each in clusters.containing(self.workspace.reader, picked[0])}
            name = next((name for name in names.values() if name), "")
            self.asked = place_acts.ask_for_name(self, self.workspace, picked[0], name)

    def split_off(self) -> None:
        """Ask whether the picked members are to be parted from the others."""
        if self.isVisible() and self.view.members:
            picked, count = self.grid.picked_media(), self.grid.picked_count()
            self.view.last_pair = frozenset(picked)
            self.asked = place_acts.ask_to_split(self, self.workspace, picked, self.view.members, count)

    def merge(self) -> None:
        """Make one place of those that are chosen in the list; of a row of two groups, of these."""
        if self.isVisible():
            chosen = self.list.chosen()
            samples = chosen[0].samples[:A_PAIR] if len(chosen) == 1 and isinstance(chosen[0], PairProposal) else ()
            place_acts.merge_places(self.workspace, samples or tuple(each.samples[0] for each in chosen))

    commands = (
        Command(
            "places.next", tr("Next proposal"), "Alt+Down", next_proposal, help=tr("In Places, from anywhere in it")
        ),
        Command("places.previous", tr("Proposal before"), "Alt+Up", previous_proposal),
        Command(
            "places.name",
            tr("This is the place …"),
            "F2",
            name_it,
            "Decide",
            help=tr("In Places; a name in use joins the two"),
        ),
        Command(
            "places.split",
            tr("Split picked members off …"),
            "Ctrl+B",
            split_off,
            "Decide",
            help=tr("In Places; they are never grouped with the others again"),
        ),
        Command(
            "places.merge",
            tr("Merge chosen places"),
            "Ctrl+M",
            merge,
            "Decide",
            help=tr("In Places, with two or more chosen in the list; earlier words that part them are taken back"),
        ),
    )


PANEL = PlacesPanel
