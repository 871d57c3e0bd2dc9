"""An open group: its members as tiles or drawn by their links, what is known of it, and why the picked one is in it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.domain.face import same_face
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.link import Decision, FaceBox, Kind, LinkEnds
from app.grouping.drawing import draw
from app.store import facts, ties
from app.ui.dossier_page import DossierPage
from app.ui.pair_reasons import PairReasons
from app.ui.series_page import SeriesPage
from app.ui.theme import Theme
from app.ui.times_page import TimesPage
from app.ui.wall_items import cards_of
from app.ui.widgets.fitting_label import FittingLabel
from app.ui.widgets.group_graph import GroupGraph
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.tile_grid import TileGrid
from app.ui.widgets.tile_items import FixedItems
from app.ui.wording import sureness
from app.ui.workspace import ROWS_AT_A_TIME, Workspace

A_PAIR = 2
MEMBER_SIZE = 0.8
"""Members are drawn a little smaller than on the wall: their reasons stand below."""
STRUCTURE, MEMBERS, KNOWN, ACCOUNT, TIMES, REASONS = (
    tr("Structure", "of a group"),
    tr("Members", "of a group"),
    tr("Known", "what is known of a place"),
    tr("Account", "what a series rests on"),
    tr("Times", "of the members of a series"),
    tr("Why"),
)
SHOWN = {
    Kind.COPIES: (tr("Structure of the copies"), tr("Members of the copies")),
    Kind.PLACE: (tr("Structure of the place"), tr("Members of the place")),
    Kind.SERIES: (tr("Structure of the series"), tr("Members of the series")),
    Kind.PERSON: (tr("Structure of the person"), tr("Members of the person")),
}
"""What a screen reader is told of the two pages."""
ABOUT_UNITS, WHY_UNITS = 60, 70
"""From these heights on, where the text is so large that the reasons are a page, there is room for what is said."""


@dataclass(frozen=True, slots=True)
class OpenGroup:
    """What is opened: members by row number in their order, what is said of the whole, and where to begin.

    ``bridges`` are the links that a look would be about, where the members are of more than one group; ``begin`` is
    the pair that is picked at first.
    """

    numbers: Sequence[int]
    title: str
    about: str
    why: str
    words: Sequence[Decision] = ()
    bridges: Collection[LinkEnds] = ()
    begin: tuple[int, int] | None = None
    faces: Mapping[int, FaceBox] = field(default_factory=dict)
    """Of a person, where in each member the face is, by row number."""


class GroupView(QWidget):
    """Members, and for places structure, on pages, the reasons below; what is picked is the same on all.

    A series has no structure: the clocks of its pictures tie each to each, and a drawing of that shows nothing.
    """

    picked = Signal()
    """The picked members, or the pair, have changed."""
    opened = Signal()
    """The pair is to be compared."""

    def __init__(self, workspace: Workspace, kind: Kind) -> None:
        super().__init__()
        theme = workspace.theme
        self.workspace, self.kind = workspace, kind
        self.members: tuple[MediaId, ...] = ()
        self.last_pair: frozenset[MediaId] = frozenset()
        self._group: OpenGroup | None = None
        self._drawn = False
        self.heading, self.about = PlainLabel("", "heading"), PlainLabel("", "small")
        self.why, self.asked = PlainLabel(), FittingLabel()
        self.graph = GroupGraph(theme, SHOWN[kind][0], partial(sureness, kind) if kind is Kind.PERSON else None)
        self.times = TimesPage(workspace)
        self.grid = TileGrid(theme, SHOWN[kind][1])
        self.grid.set_theme(theme, MEMBER_SIZE)
        self.known = SeriesPage(workspace) if kind is Kind.SERIES else DossierPage(workspace)
        for page in (self.graph, self.times, self.known):  # some of them have no tab
            page.setParent(self)
        self.reasons = PairReasons(workspace, kind)
        self.tabs, self.pages = QTabBar(), QStackedWidget()
        self._lay_out(theme)
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        top, column, whole = QWidget(), QVBoxLayout(), QVBoxLayout(self)
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        top.setLayout(column)
        column.setContentsMargins(theme.px(3), theme.px(3), theme.px(1), 0)
        column.setSpacing(theme.px(1))
        for label in (self.heading, self.about, self.why):
            label.setWordWrap(True)
            column.addWidget(label)
        for page, words in self._named_pages():
            self.tabs.addTab(words)
            self.pages.addWidget(page)
        self.tabs.setProperty("quiet", True)  # noqa: FBT003  Qt's own signature
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("How the group is shown"))
        column.addWidget(self.tabs)
        column.addWidget(self.pages, 1)
        column.addWidget(self.asked)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(top)
        self.split.setChildrenCollapsible(False)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)
        self._place_reasons(theme)

    def _named_pages(self) -> list[tuple[QWidget, str]]:
        """Return the pages of this kind of group with what is written on their tabs."""
        if self.kind is Kind.SERIES:
            self.graph.hide()
            return [(self.grid, MEMBERS), (self.known, ACCOUNT), (self.times, TIMES)]
        self.times.hide()
        if self.kind is Kind.PERSON:
            self.known.hide()
            return [(self.grid, MEMBERS), (self.graph, STRUCTURE)]
        return [(self.graph, STRUCTURE), (self.grid, MEMBERS), (self.known, KNOWN)]

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.grid.picked.connect(self._picked)
        self.grid.opened.connect(self._open)
        self.graph.moved.connect(self._go_to)
        self.graph.toggled.connect(self._toggle)
        self.graph.line_picked.connect(self.reasons.pick)
        self.graph.opened.connect(self._open)
        self.known.rests_on.connect(self._pick_all)
        self.times.rests_on.connect(self._pick_all)
        self.reasons.changed.connect(self._pair_changed)
        self.reasons.asked.connect(self.asked.set_forms)
        for page in (self.grid, self.graph):
            page.peek_began.connect(self.workspace.peek_began)
            page.peek_ended.connect(self.workspace.peek_ended)
            page.moved_away.connect(self.workspace.moved_away)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.graph.set_theme(theme)
        self.grid.set_theme(theme, MEMBER_SIZE)
        self.known.set_theme(theme)
        self.times.set_theme(theme)
        self.reasons.set_theme(theme)
        self._place_reasons(theme)

    def _place_reasons(self, theme: Theme) -> None:
        """Put the reasons below the pages, or where the text is large, on a page of their own."""
        large, paged = theme.has_large_text, self.pages.indexOf(self.reasons) >= 0
        if large and not paged:
            self.pages.addWidget(self.reasons)
            self.tabs.addTab(REASONS)
        elif not large and (paged or self.split.count() == 1):
            if paged:
                self.tabs.removeTab(self.tabs.count() - 1)
            self.split.addWidget(self.reasons)
            self.reasons.show()
            self.split.setSizes([480, 320])
        self._show_question()

    def _show_question(self) -> None:
        """Have the question in sight on every page where the reasons are one: the keys answer it from everywhere."""
        self.asked.setVisible(self.pages.indexOf(self.reasons) >= 0)
        self._show_words()

    def _show_words(self) -> None:
        """Say what is said of the whole above every page, or, where the reasons are a page, why on that one alone.

        In a low window neither: the row of the list says it too.
        """
        page, paged = self.pages.currentWidget(), self.pages.indexOf(self.reasons) >= 0
        high = self.height() / self.workspace.theme.px(1) if paged else WHY_UNITS
        about = page is not self.reasons and (self.kind is not Kind.SERIES or page is self.grid)
        self.about.setVisible(about and high >= ABOUT_UNITS)
        why = bool(self.why.text()) and (not paged or page is self.reasons)
        self.why.setVisible(why and high >= WHY_UNITS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as has room."""
        super().resizeEvent(event)
        self._show_words()

    # ---- what is shown ----

    def show_group(self, group: OpenGroup | None, keep: MediaId | None = None) -> None:
        """Show another group, at the member ``keep`` where it has that, else where the group says to begin."""
        self._group, reader = group, self.workspace.reader
        numbers = list(group.numbers) if group is not None else []
        cards = [
            each
            for at in range(0, len(numbers), ROWS_AT_A_TIME)
            for each in cards_of(reader, numbers[at : at + ROWS_AT_A_TIME], {}, self.workspace.hidden)
        ]
        marks = group.faces if group is not None else {}
        cards = [replace(each, face=marks[each.number]) if each.number in marks else each for each in cards]
        self.members = tuple(each.media_id for each in cards)
        self.heading.setText(group.title if group is not None else "")
        self.about.setText(group.about if group is not None else "")
        self.why.setText(group.why if group is not None else "")
        self._show_words()
        self._drawn = False
        self.graph.show_group(None, {})
        self.grid.show_items(FixedItems(tuple(cards), facts.tiles(reader, self.members)))
        self.known.forget()
        self.times.forget()
        self._draw_when_seen()
        self._begin(numbers, keep)

    def _begin(self, numbers: list[int], keep: MediaId | None) -> None:
        if keep is not None and keep in self.members:
            self.grid.go_to(self.members.index(keep))
        elif self._group is not None and self._group.begin is not None and {*self._group.begin} <= {*numbers}:
            one, other = (numbers.index(each) for each in self._group.begin)
            self.grid.go_to(one)
            self.reasons.pick(self.members[other])

    def _draw_when_seen(self) -> None:
        """Lay the structure out, or read what is known, which takes some time, only where it is looked at."""
        group = self._group
        for page in (self.known, self.times):
            if self.pages.currentWidget() is page:
                page.show_members(self.members)
        if self._drawn or group is None or self.pages.currentWidget() is not self.graph:
            return
        self._drawn = True
        members = dict(zip(group.numbers, self.members, strict=True))
        words = {(word.first, word.second): word.verdict for word in self._words()}
        inside = {ends: verdict for ends, verdict in words.items() if set(ends) <= set(self.members)}
        reader = self.workspace.reader
        drawing = draw(members, ties.among(reader, group.numbers, self.kind), inside, group.bridges)
        self.graph.show_group(drawing, facts.tiles(reader, drawing.media))
        self._show_picked()

    def turn(self) -> None:
        """Show the other page, and give it the keyboard."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % self.tabs.count())
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the page that is shown the keyboard."""
        for page in (self.graph, self.grid, self.known.tree, self.times.axis, self.reasons.why):
            if page.isVisible():
                page.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _turn(self, page: int) -> None:
        self.workspace.moved_away.emit()
        self.pages.setCurrentIndex(page)
        self._draw_when_seen()
        self._show_question()

    # ---- what is picked ----

    def faces(self) -> dict[MediaId, FaceBox]:
        """Return where the face is in each member of an open person, as far as it is known."""
        group = self._group
        if group is None:
            return {}
        pairs = zip(group.numbers, self.members, strict=True)
        return {media_id: group.faces[number] for number, media_id in pairs if number in group.faces}

    def _words(self) -> list[Decision]:
        """Return what is said of the members; of a person, nothing that is said of other faces in these pictures."""
        meant = self.faces()
        return [
            word
            for word in (self._group.words if self._group is not None else ())
            if word.faces is None
            or all(
                end not in meant or same_face(face, meant[end])
                for end, face in zip((word.first, word.second), word.faces, strict=True)
            )
        ]

    @property
    def numbers(self) -> Sequence[int]:
        """The row numbers of the members."""
        return self._group.numbers if self._group is not None else ()

    def pair(self) -> LinkEnds | None:
        """Return the pair that a word would be about: two picked members, or the picked one and its reason's other."""
        picked = self.grid.picked_media()
        if len(picked) == A_PAIR:
            return picked[0], picked[1]
        other = self.reasons.other
        return (picked[0], other) if len(picked) == 1 and other is not None else None

    def _picked(self) -> None:
        picked = self.grid.picked_media()
        self.reasons.explain(picked[0] if picked else None, set(self.members), self._words(), self.last_pair)
        self._pair_changed()

    def _pair_changed(self) -> None:
        self._show_picked()
        self.picked.emit()

    def _show_picked(self) -> None:
        picked, pair = self.grid.picked_media(), self.pair()
        self.times.mark(picked[0] if picked else None)
        self.graph.show_picked(picked[0] if picked else None, picked, pair[1] if pair is not None else None)

    def _go_to(self, media_id: str) -> None:
        self.grid.go_to(self.members.index(MediaId(media_id)))

    def _toggle(self, media_id: str) -> None:
        self.grid.toggle(self.members.index(MediaId(media_id)))

    def _pick_all(self, wanted: tuple[MediaId, ...]) -> None:
        """Pick the members that something rests on, and show them."""
        positions = [self.members.index(each) for each in wanted if each in self.members]
        if positions:
            self.grid.go_to(positions[0])
            for position in positions[1:]:
                self.grid.toggle(position)
            self.tabs.setCurrentIndex(self.pages.indexOf(self.grid))
            self.take_keyboard()

    def _open(self) -> None:
        self.opened.emit()
