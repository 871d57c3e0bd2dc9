"""All pictures of the case, veiled, in rows."""

from functools import partial

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Kind, Verdict
from app.domain.work import Changes, Topic
from app.operations.decide import ON_THE_WALL, decide
from app.store import briefing, grades, media
from app.store.grades import NOTHING
from app.store.wall import WallOrder
from app.store.wall_groups import WallGroups
from app.ui.briefing_dialog import BriefingDialog
from app.ui.commands import Command
from app.ui.key_words import with_keys
from app.ui.kind_words import saved_words
from app.ui.panel import Area, Panel
from app.ui.stack_commands import STACK_COMMANDS
from app.ui.theme import Theme
from app.ui.wall_items import WallItems
from app.ui.widgets.choice import Choice
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.tile_grid import TileGrid
from app.ui.wording import NOTHING_IMPORTED

ORDER_WORDS = {
    WallOrder.CAPTURED: tr("Oldest first"),
    WallOrder.NEWEST: tr("Newest first"),
    WallOrder.PATH: tr("By path"),
    WallOrder.ADDED: tr("As found"),
    WallOrder.PEOPLE_FIRST: tr("With people first"),
    WallOrder.PEOPLE_LAST: tr("With people last"),
}
GROUP_WORDS = {
    WallGroups.NONE: tr("No groups"),
    WallGroups.PLACE: tr("By place"),
    WallGroups.SERIES: tr("By series"),
    WallGroups.DAY: tr("By day"),
    WallGroups.CAMERA: tr("By camera"),
    WallGroups.CATEGORY: tr("By category"),
    WallGroups.FOLDER: tr("By folder"),
}
SIZES = (0.7, 1.0, 1.4, 2.0)
A_PAIR = 2
AT_A_TIME = 2_000
NOTHING_FITS = tr(
    "No picture fits everything that is ticked in Filters or brushed. {filters.clear|Ctrl+Backspace} shows all again."
)


class WallPanel(Panel):
    """Veiled tiles of everything that is shown; near and exact copies stand behind the first of them."""

    name, title = "wall", tr("Wall")
    topics = frozenset({Topic.MEDIA, Topic.CLUSTERS, Topic.NOTES, Topic.PROBLEMS})
    area, order, live = Area.MIDDLE, 10, True

    def build(self) -> None:
        """Make the grid and the line above it."""
        workspace, theme = self.workspace, self.workspace.theme
        self.items, self._fresh = WallItems(workspace.reader, workspace.pages.ask, workspace.aside.ask), True
        self.grid = TileGrid(theme, tr("Wall"))
        self.items.arrived = self.grid.viewport().update
        self.items.completed = self.refresh
        self.grid.all_asked.connect(self._complete)
        self._size = SIZES.index(1.0)
        self.asked: QDialog | None = None
        self.said = PlainLabel("", "dim")
        self.sorting = Choice()
        self.sorting.setAccessibleName(tr("Order of the wall"))
        for order, words in ORDER_WORDS.items():
            self.sorting.addItem(words, order)
        self.grouping = Choice()
        self.grouping.setAccessibleName(tr("Groups of the wall"))
        for groups, words in GROUP_WORDS.items():
            self.grouping.addItem(words, groups)
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(3), theme.px(2), theme.px(2), theme.px(2))
        line.addWidget(self.said)
        line.addStretch()
        line.setSpacing(theme.px(1))
        line.addWidget(self.grouping)
        line.addWidget(self.sorting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.grid)
        self.first = self.grid
        self.set_theme(theme)
        self.grid.show_items(self.items)
        self.grid.picked.connect(self._pick)
        self.grid.peek_began.connect(workspace.peek_began)
        self.grid.peek_ended.connect(workspace.peek_ended)
        self.grid.moved_away.connect(workspace.moved_away)
        self.sorting.activated.connect(self._sort)
        self.grouping.activated.connect(self._sort)
        workspace.narrowed.connect(super().touched)
        workspace.lane.changed.connect(self._looked)
        workspace.show_media.connect(self._go_to)

    def refresh(self) -> None:
        """Read the order anew; what is picked and in sight stays."""
        self.items.only, self.items.hidden = self.workspace.only, self.workspace.hidden
        fresh, self._fresh = self._fresh, False
        self.grid.change_items(partial(self.items.reload, fresh=fresh))
        empty = NOTHING_IMPORTED if self.items.only is None else NOTHING_FITS
        self.grid.say_when_empty(with_keys(self, empty))
        self._pick()

    def touched(self) -> None:
        """Refresh, and read from the case what may have changed there."""
        self._fresh = True
        super().touched()

    def set_theme(self, theme: Theme) -> None:
        """Take on another look; in large text two drop-downs have room for what is chosen in them, not for more."""
        self.grid.set_theme(theme, SIZES[self._size])
        for each in (self.grouping, self.sorting):
            each.spare(room=theme.has_large_text)

    def decide(self, verdict: Verdict) -> None:
        """Say of two picked pictures whether they show the same place."""
        picked = self.workspace.selection.media
        if len(picked) != A_PAIR:
            self.workspace.said.emit(
                tr("No word was said: pick exactly two pictures, with Ctrl and a click, or two side by side.")
            )
            return
        first, second = picked
        words = saved_words(Kind.PLACE, (first, second), verdict)
        saved = lambda _: self.workspace.said.emit(words)  # noqa: E731  said once it is saved
        self.workspace.lane.submit(decide, Kind.PLACE, verdict, (first, second), ON_THE_WALL, then=saved)

    def larger(self) -> None:
        """Draw larger tiles."""
        self._resize(1)

    def smaller(self) -> None:
        """Draw smaller tiles."""
        self._resize(-1)

    def brief(self) -> None:
        """Say what lies ahead, and let the order be chosen."""
        workspace = self.workspace
        narrowed = workspace.narrowed_by if workspace.only is not None else ""
        only, examiner, own_keys = workspace.only, workspace.examiner, workspace.lane.own_keys

        def arrived(found: briefing.Briefing) -> None:
            dialog = BriefingDialog(self.window(), workspace.theme, found, narrowed)
            dialog.agreed.connect(self._begin)
            dialog.open()

        workspace.aside.ask(lambda reader: briefing.brief(reader, examiner, only, own_keys), arrived)

    def _begin(self, order: WallOrder | None) -> None:
        """Go to the first picture, in the order that was chosen."""
        if order is not None:
            self.sorting.setCurrentIndex(self.sorting.findData(order))
            self._sort()
        self.come_forward()
        self.grid.go_to(0)

    def unfold(self) -> None:
        """Show every near copy as a tile of its own, or fold them again."""
        self.items.fold = not self.items.fold
        self.workspace.moved_away.emit()
        self.refresh()

    def show_copy(self, media_id: str) -> bool:
        """Go to one copy of a stack; stacks are unfolded for it, and a copy that is filtered out is said to be so.

        Return whether stacks were unfolded.
        """
        self._complete()
        before = self.items.fold
        if self.items.fold and self.items.hides(media.item_number(self.workspace.reader, MediaId(media_id))):
            self.unfold()
        if not self._go_to(media_id):
            self.workspace.said.emit(tr("That copy is not among what the wall shows now."))
        self.grid.setFocus()
        return before and not self.items.fold

    def fold_group(self) -> None:
        """Fold the group that the keyboard is in to its first tile, or unfold it."""
        first = self.items.first_of_group(self.grid.current)
        if first >= 0:
            self.workspace.moved_away.emit()
            self.items.closed ^= {first}
            self.refresh()
            self.grid.go_to_number(first)

    def next_ungraded(self) -> None:
        """Go to the next tile without a category; behind the last one, say that there is none."""
        self._complete()
        reader, found = self.workspace.reader, grades.in_use(self.workspace.reader)
        if found is None or self.workspace.hidden:
            self.workspace.said.emit(tr("There are no categories to go by here."))
            return
        for first in range(self.grid.current + 1, self.grid.count(), AT_A_TIME):
            numbers = self.items.numbers(first, first + AT_A_TIME).tolist()
            standing = grades.standing(reader, found[0], numbers)
            bare = next((at for at, item in enumerate(numbers) if standing.get(item, NOTHING).code is None), -1)
            if bare >= 0:
                self.grid.go_to(first + bare)
                return
        self.workspace.said.emit(tr("Every tile behind this one has a category."))

    def next_group(self) -> None:
        """Go to the next group."""
        self.grid.next_group(1)

    def last_group(self) -> None:
        """Go to the group before."""
        self.grid.next_group(-1)

    def pick_group(self) -> None:
        """Pick the whole group; one that is folded is unfolded, so that what is picked can be seen."""
        if self.items.first_of_group(self.grid.current) in self.items.closed:
            self.fold_group()
        self.grid.pick_group()

    def _resize(self, step: int) -> None:
        self._size = max(0, min(self._size + step, len(SIZES) - 1))
        self.set_theme(self.workspace.theme)

    def _pick(self) -> None:
        count = self.grid.picked_count()
        by = self.workspace.narrowed_by if self.items.only is not None else None
        parts = [tr("%n tile(s)", "", self.grid.count())]
        parts += [tr("the others are being read")] if self.items.is_begun else []
        parts += [tr("narrowed by {panels}", panels=by)] if by is not None else []
        parts += [tr("%n tile(s) picked", "", count)] if count > 1 else []
        self.said.setText("  ·  ".join(parts))
        self.workspace.selection.pick(*self.grid.picked_media(), count=count)

    def _looked(self, changes: Changes) -> None:
        """Show on the tiles in sight what was looked at or tagged; the order of a million is not read for it."""
        if changes & {Topic.REVEALS, Topic.TAGS, Topic.READINGS} and not self.workspace.closed:
            self.items.hidden = self.workspace.hidden
            self.items.forget()
            self.grid.viewport().update()

    def _go_to(self, media_id: str) -> bool:
        """Go to a picture, or to the stack that it stands behind; tell whether either is on the wall."""
        self._complete()
        position = self.items.find(media.item_number(self.workspace.reader, MediaId(media_id)))
        if position >= 0:
            self.grid.go_to(position)
        return position >= 0

    def _complete(self) -> None:
        """Have all items there, for what is asked about more than the first of them."""
        if self.items.is_begun:
            self._fresh = True
            self.refresh()

    def _sort(self) -> None:
        self.items.closed.clear()
        self.items.by = WallOrder(self.sorting.currentData())
        self.items.groups = WallGroups(self.grouping.currentData())
        self.workspace.moved_away.emit()
        self.refresh()
        self.grid.brought_into_sight()
        self.grid.setFocus()

    commands = (
        Command("wall.unfold", tr("Unfold stacks of copies, or fold them"), "O", unfold),
        *STACK_COMMANDS,
        Command(
            "wall.brief",
            tr("Briefing …"),
            "Ctrl+Shift+B",
            brief,
            help=tr("What lies ahead on the wall, in numbers and without a picture; and in which order"),
        ),
        Command("wall.next_ungraded", tr("Next without a category"), "J", next_ungraded),
        Command("wall.next_group", tr("Next group on the wall"), "Ctrl+PgDown", next_group),
        Command("wall.last_group", tr("Group before on the wall"), "Ctrl+PgUp", last_group),
        Command("wall.pick_group", tr("Pick the whole group"), "Ctrl+G", pick_group),
        Command(
            "wall.fold_group",
            tr("Fold the group, or unfold it"),
            "Ctrl+Shift+G",
            fold_group,
            help=tr("To its first tile alone"),
        ),
        Command("wall.larger", tr("Larger tiles"), "Ctrl+Shift+Up", larger),
        Command("wall.smaller", tr("Smaller tiles"), "Ctrl+Shift+Down", smaller),
    )


PANEL = WallPanel
