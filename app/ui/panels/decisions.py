"""What examiners have said of pairs, the newest first, and what stands in its way; each can be taken back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidgetItem, QVBoxLayout

from app.domain.link import Contradiction, Decision, Kind, LinkEnds, Verdict
from app.domain.work import Topic
from app.operations.decide import decide
from app.store import clusters, decisions, facts, media
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.wall_items import cards_of
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.tile_grid import TileGrid
from app.ui.widgets.tile_items import FixedItems
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.wording import back_key, counted, moment, said
from app.ui.workspace import ROWS_AT_A_TIME

PAIR_ROLE = Qt.ItemDataRole.UserRole
SHARES = (0.28, 0.3)
NONE_YET = (
    "Nothing is decided yet. Pick a pair in Places or Series, or two pictures on the wall, and say the same (Y) or "
    "not the same (X)."
)


@dataclass(frozen=True, slots=True)
class Pair:
    """What a row is about: two media items, and the word that stands, if any."""

    kind: Kind
    ends: LinkEnds
    verdict: Verdict | None


class DecisionsPanel(Panel):
    """Contradictions first, then the words that stand; below them the two pictures, veiled."""

    name, title = "decisions", "Decisions"
    topics = frozenset({Topic.DECISIONS, Topic.CLUSTERS})
    area, order = Area.MIDDLE, 80

    def build(self) -> None:
        """Make the list, the pair and the two buttons."""
        theme = self.workspace.theme
        self.summary, self.said = PlainLabel("", "dim"), PlainLabel("")
        self.table = WrappedTree(theme, "Decisions", SHARES)
        self.table.setRootIsDecorated(False)
        self.grid = TileGrid(theme, "The two pictures")
        self.same, self.different = QPushButton("Same (Y)"), QPushButton("Not the same (X)")
        self._lay_out(theme)
        self.setFocusProxy(self.table)
        self.table.currentItemChanged.connect(self._pick)
        self.grid.peek_began.connect(self.workspace.peek_began)
        self.grid.peek_ended.connect(self.workspace.peek_ended)
        self.grid.moved_away.connect(self.workspace.moved_away)
        self.same.clicked.connect(self._say_same)
        self.different.clicked.connect(self._say_different)

    def _lay_out(self, theme: Theme) -> None:
        for label in (self.summary, self.said):
            label.setWordWrap(True)
        column, line = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(theme.px(3), theme.px(2), theme.px(2), theme.px(2))
        column.setSpacing(theme.px(2))
        line.addWidget(self.same)
        line.addWidget(self.different)
        line.addStretch()
        column.addWidget(self.summary)
        column.addWidget(self.table, 3)
        column.addWidget(self.said)
        column.addLayout(line)
        column.addWidget(self.grid, 2)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.table.set_theme(theme)
        self.grid.set_theme(theme)

    def refresh(self) -> None:
        """Read the words and the contradictions again; the row that was chosen stays chosen."""
        reader, before = self.workspace.reader, self.chosen()
        words = sorted(
            (word for kind in Kind for word in decisions.of(reader, kind)),
            key=lambda word: word.decided_at,
            reverse=True,
        )
        stuck = [each for kind in Kind for each in clusters.contradictions(reader, kind)]
        self.summary.setText(_summary(words, stuck))
        self.table.clear()
        for contradiction in stuck[:ROWS_AT_A_TIME]:
            ends = (contradiction.first, contradiction.second)
            self._add(Pair(contradiction.kind, ends, None), "Contradiction", contradiction.sentence)
        for word in words[:ROWS_AT_A_TIME]:
            pair = Pair(word.kind, (word.first, word.second), word.verdict)
            by = f"{word.examiner}, {moment(word.decided_at)}"
            self._add(pair, f"{said(word.verdict).capitalize()} {word.kind.value}", f"{by}. {word.reason}".strip())
        self.table.fit()
        rows = [row for at in range(self.table.topLevelItemCount()) if (row := self.table.topLevelItem(at))]
        kept = (row for row in rows if before and row.data(0, PAIR_ROLE).ends == before.ends)
        if rows:
            self.table.setCurrentItem(next(kept, rows[0]))
        self._pick()

    def _add(self, pair: Pair, what: str, words: str) -> None:
        row = QTreeWidgetItem([what, " and ".join(each[:8] for each in pair.ends), plain(words)])
        row.setData(0, PAIR_ROLE, pair)
        row.setForeground(0, self.workspace.theme.colour("text" if pair.verdict else "warning"))
        row.setForeground(1, self.workspace.theme.colour("dim"))
        self.table.addTopLevelItem(row)

    def chosen(self) -> Pair | None:
        """Return what the chosen row is about."""
        row = self.table.currentItem()
        found = row.data(0, PAIR_ROLE) if row is not None else None
        return found if isinstance(found, Pair) else None

    def decide(self, verdict: Verdict) -> None:
        """Save the opposite word on the chosen pair, or the first one on a contradiction."""
        pair = self.chosen()
        if pair is not None and pair.verdict is not verdict:
            self.workspace.lane.submit(decide, pair.kind, verdict, pair.ends, "")

    def _say_same(self) -> None:
        self.decide(Verdict.SAME)

    def _say_different(self) -> None:
        self.decide(Verdict.DIFFERENT)

    def _pick(self) -> None:
        pair = self.chosen()
        self.same.setEnabled(pair is not None and pair.verdict is not Verdict.SAME)
        self.different.setEnabled(pair is not None and pair.verdict is not Verdict.DIFFERENT)
        self._show(pair.ends if pair else ())
        if pair is None:
            self.said.setText("")
            return
        back = f"{back_key(pair.verdict)} takes it back." if pair.verdict else "Y or X settles it."
        self.said.setText(f"{pair.ends[0][:8]} and {pair.ends[1][:8]}: {back}")
        if self.isVisible():
            self.workspace.selection.pick(*pair.ends)

    def _show(self, ends: LinkEnds | tuple[()]) -> None:
        reader = self.workspace.reader
        cards = cards_of(reader, [media.item_number(reader, each) for each in ends], {})
        self.grid.show_items(FixedItems(tuple(cards), facts.tiles(reader, [card.media_id for card in cards])))


def _summary(words: Sequence[Decision], stuck: Sequence[Contradiction]) -> str:
    if not (words or stuck):
        return NONE_YET
    parts = [counted(len(words), "decision")]
    parts += [counted(len(stuck), "contradiction")] if stuck else []
    parts += [f"the newest {ROWS_AT_A_TIME} are listed"] if len(words) > ROWS_AT_A_TIME else []
    return "  ·  ".join(parts)


PANEL = DecisionsPanel
