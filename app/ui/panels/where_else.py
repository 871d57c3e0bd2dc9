"""Where else? Draws a part of a picture, or takes it whole, and lists where the case shows it too."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.domain.errors import RequestError
from app.domain.found import FoundPlace, Sightings, Strength
from app.domain.ids import MediaId
from app.domain.language import number, tr
from app.domain.link import Decision, Kind, LinkEnds, Verdict
from app.domain.region import WHOLE, Region
from app.domain.work import Changes, Topic
from app.operations.decide import FOUND, decide, undo_decision
from app.operations.job import Job
from app.operations.reveal import Revealed
from app.operations.search_index import Readiness, SearchIndex, prepare_search
from app.operations.where_else import where_else
from app.store import decisions, facts, media, pairs
from app.ui.commands import Command
from app.ui.compare_words import decided, is_covered
from app.ui.context_control import ContextControl
from app.ui.grade_labels import grade_labels
from app.ui.key_words import with_keys
from app.ui.kind_words import saved_words
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.search_view import FIRST, SearchView
from app.ui.widgets.tile_grid import TileGrid
from app.ui.widgets.tile_items import FixedItems, GradeLabel, TileCard
from app.ui.wording import back_words
from app.ui.workspace import Finding

TILES = 0.75
"""Tiles are drawn a little smaller than on the wall: their sentences stand below."""
TURN_S = 0.2
"""How long the lane works on the index at a time; a reveal or a note waits no longer than that."""
ASK_FIRST = tr(
    "Pick a picture anywhere and press {where.ask|W}. Then Return searches for it; draw a region to search for a "
    "detail."
)
READY = tr(
    "Return searches for the whole picture; drag, or use the arrows, for a part of it. {picture.context|C} shows it, "
    "people filled in."
)
DRAWN = tr(
    "Arrows move the region, Shift and arrows grow it, {where.region|R} takes the whole picture again. Return "
    "searches, {picture.context|C} uncovers."
)
NOTHING = tr("Nothing in this case shows it too, as far as points can tell. Try a larger region, or the whole picture.")
FOUND_HERE = tr("Found by Where else?, no link of the case.")
NOT_YET = tr("No word was said: the search has not come to its end.")
NONE_PICKED = tr("No word was said: pick one of the pictures that were found.")
SOLD_OFTEN = tr("A wallpaper or a chair is sold many times over: look for what there is only once.")
STRENGTH_WORDS = {
    Strength.STRONG: tr("strong", "how much speaks for a finding"),
    Strength.FAIR: tr("fair", "how much speaks for a finding"),
    Strength.WEAK: tr("weak", "how much speaks for a finding"),
}


class WhereElsePanel(Panel):
    """The asked picture on the left, and on the right where else it is seen, the best picture of each place first."""

    name, title = "where_else", tr("Where else?")
    topics = frozenset({Topic.CLUSTERS, Topic.DECISIONS})
    area, order = Area.MIDDLE, 45

    def build(self) -> None:
        """Make the pictures, the results and what is said of them."""
        theme = self.workspace.theme
        self.index = SearchIndex()
        self.answer: Sightings | None = None
        self._runs = False
        self._given: list[tuple[LinkEnds, Verdict]] = []
        self._stamp = (0, 0)
        self._asked = 0
        """Which of our searches is wanted; an answer to another one is thrown away."""
        self.view = SearchView(theme)
        self.context = ContextControl(self.workspace, self, self.view.covered.clear_px)
        self.grid = TileGrid(theme, tr("Where else it is seen"))
        self.grid.set_theme(theme, TILES)
        self.hint, self.summary, self.said = PlainLabel("", "small"), PlainLabel("", "dim"), PlainLabel("")
        self.search = QPushButton(tr("Search"))
        self.search.setProperty("loud", True)  # noqa: FBT003  Qt's own signature
        self.whole = KeyButton(tr("Region ({where.region|R})"))
        self.same = KeyButton(tr("Same ({decide.same|Y})"))
        self.different = KeyButton(tr("Not ({decide.different|X})"))
        self._lay_out(theme)
        self.setFocusProxy(self.view)
        self._connect()
        self._say()

    def _lay_out(self, theme: Theme) -> None:
        left, right, split = QWidget(), QWidget(), QSplitter(Qt.Orientation.Horizontal)
        for side, parts, buttons in (
            (left, (self.view, self.hint), (self.search, self.whole)),
            (right, (self.summary, self.grid, self.said), (self.same, self.different)),
        ):
            side.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
            column = QVBoxLayout(side)
            column.setContentsMargins(theme.px(3), theme.px(2), theme.px(3), theme.px(2))
            column.setSpacing(theme.px(2))
            for part in parts:
                column.addWidget(part, int(part in {self.view, self.grid}))
            column.addWidget(ButtonRow(buttons, theme.px(2)))
            split.addWidget(side)
        for label in (self.hint, self.summary, self.said):
            label.setWordWrap(True)
        split.setSizes([430, 570])
        split.setChildrenCollapsible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

    def _connect(self) -> None:
        workspace = self.workspace
        for part in (self.view, self.grid):
            part.peek_began.connect(workspace.peek_began)
            part.peek_ended.connect(workspace.peek_ended)
        workspace.lane.changed.connect(self._done_elsewhere)
        self.grid.moved_away.connect(workspace.moved_away)
        self.view.left.connect(workspace.moved_away)
        workspace.moved_away.connect(self.context.veil)
        self.context.arrived.connect(self._uncover)
        self.context.fallen.connect(self._veiled)
        self.view.region_changed.connect(self._say)
        self.view.search_asked.connect(self.look)
        self.search.clicked.connect(self.look)
        self.whole.clicked.connect(self.switch_region)
        self.grid.picked.connect(self._pick)
        self.same.clicked.connect(self._say_same)
        self.different.clicked.connect(self._say_different)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.view.set_theme(theme)
        self.grid.set_theme(theme, TILES)

    def refresh(self) -> None:
        """Search again where places have changed since, so that the groups are those of now."""
        if self.answer is not None and pairs.stamp(self.workspace.reader) != self._stamp:
            self._search()

    # ---- the question ----

    def ask(self) -> None:
        """Take the picked picture as the one to search for, and come forward."""
        picked = self.workspace.selection.media[:1]
        if picked and picked[0] != self.view.asked:
            self.workspace.moved_away.emit()
            self._asked += 1
            self._runs = False
            self.answer = None
            self.view.ask_for(picked[0], facts.tiles(self.workspace.reader, picked).get(picked[0]))
            self.grid.show_items(FixedItems())
            self._say()
        self.come_forward()
        self.view.setFocus()

    def switch_region(self) -> None:
        """Draw a region in the middle, or take the whole picture again."""
        if self.isVisible() and self.view.asked is not None:
            self.view.draw_region(FIRST if self.view.region == WHOLE else WHOLE)
            self.view.setFocus()

    def switch_context(self) -> bool:
        """Show the asked picture and the found one with the people filled in, or veil them."""
        if self.context.is_wanted:
            self.context.veil()
        elif self.view.asked is not None:
            self.view.setFocus()
            self.context.show([each for each in (self.view.asked, self.view.found) if each is not None])
        return True

    def _uncover(self, media_id: str, covered: Revealed) -> None:
        self.view.show_covered(MediaId(media_id), covered.pixels)
        self.hint.setText(is_covered(unsure=covered.unsure))

    def _veiled(self) -> None:
        self.view.veil()
        self._say()

    def look(self) -> None:
        """Search the whole case for what is drawn."""
        if self.view.asked is not None:
            self._search()

    def stop(self) -> None:
        """Forget the search that runs."""
        self._asked += 1
        self._runs = False
        self._say()

    def _search(self) -> None:
        """Let the index follow the case in short turns, so that other acts go in between; then ask it."""
        self._asked += 1
        self._stamp = pairs.stamp(self.workspace.reader)
        request, media_id, region = self._asked, self.view.asked, self.view.region
        if media_id is None:
            return

        def turned(readiness: Readiness) -> None:
            if request != self._asked or self.workspace.closed:
                return
            if readiness.ready:
                self.summary.setText(tr("Looking through the case …"))
                self.workspace.lane.submit(_ask, self.index, media_id, region, then=arrived)
            else:
                self.summary.setText(_readiness_words(readiness))
                self.workspace.lane.submit(prepare_search, self.index, TURN_S, then=turned)

        def arrived(answer: Sightings | RequestError) -> None:
            if request == self._asked and not self.workspace.closed:
                self._runs = False
                self._show(answer)

        self._runs = True
        self.summary.setText(tr("Making ready …"))
        self.workspace.lane.submit(prepare_search, self.index, TURN_S, then=turned)

    # ---- the answer ----

    def _show(self, answer: Sightings | RequestError) -> None:
        if isinstance(answer, RequestError):
            self.answer = None
            self.grid.show_items(FixedItems())
            self.view.show_found(None, None, None)
            self.summary.setText(" ".join(part for part in (answer.what, answer.why, answer.next_step) if part))
            self.grid.say_when_empty("")
            self._say_pair()
            return
        kept = self.found_place()
        self.answer = answer
        ids = [each.best.media_id for each in answer.places]
        numbers = media.numbers(self.workspace.reader, ids)
        labels = grade_labels(self.workspace.reader, list(numbers.values()), (), self.workspace.hidden)
        cards = tuple(
            _card(rank, each, numbers[each.best.media_id], labels) for rank, each in enumerate(answer.places, 1)
        )
        self.grid.say_when_empty(NOTHING)
        self.grid.show_items(FixedItems(cards, facts.tiles(self.workspace.reader, ids)))
        again = [at for at, media_id in enumerate(ids) if kept is not None and media_id == kept.best.media_id]
        if again:
            self.grid.go_to(again[0])
        places = sum(each.best.place is not None for each in answer.places)
        alone = len(answer.places) - places
        parts = [tr("%n place(s)", "", places)]
        parts += [tr("%n picture(s) of no place", "", alone)] if alone else []
        parts += [tr("%n picture(s) looked through", "", answer.searched), tr("links to look at, the likeliest first")]
        self.summary.setText("  ·  ".join([*parts, *filter(None, [answer.said])]))
        if cards and not again and (self.view.hasFocus() or self.search.hasFocus()):
            self.grid.setFocus()  # not where the search ran anew by itself, for somebody may be drawing

    def found_place(self) -> FoundPlace | None:
        """Return the place that is picked among the found ones."""
        at = self.grid.current
        return self.answer.places[at] if self.answer is not None and 0 <= at < len(self.answer.places) else None

    def _pick(self) -> None:
        group = self.found_place()
        if group is None:
            self.view.show_found(None, None, None)
            self.workspace.finding = None
        else:
            best = group.best
            tile = facts.tiles(self.workspace.reader, [best.media_id]).get(best.media_id)
            self.view.show_found(best.media_id, tile, best.evidence)
            if self.isVisible() and self.view.asked is not None:
                ends = self.view.asked, best.media_id
                self.workspace.finding = Finding(ends, best.evidence, FOUND_HERE, best.sentence)
                self.workspace.selection.pick(self.view.asked, best.media_id)
        self._say_pair()

    def pair(self) -> tuple[MediaId, MediaId] | None:
        """Return the asked picture and the found one."""
        group = self.found_place()
        return None if group is None or self.view.asked is None else (self.view.asked, group.best.media_id)

    def decide(self, verdict: Verdict) -> None:
        """Save the examiner's word on the asked picture and the found one."""
        if (pair := self.pair()) is None:
            self.workspace.said.emit(NOT_YET if self._runs else NONE_PICKED)
            return
        self._given.append((pair, verdict))
        saved = lambda _: self.workspace.said.emit(saved_words(Kind.PLACE, pair, verdict))  # noqa: E731  once it is saved
        self.workspace.lane.submit(decide, Kind.PLACE, verdict, pair, FOUND, then=saved)

    def _done_elsewhere(self, changes: Changes) -> None:
        if changes & {Topic.GRADES, Topic.TAGS}:
            self._given.clear()  # that is what was done last, and what the key takes back

    def take_back(self) -> bool:
        """Take the last word that was given here back; the next press is about what was done elsewhere."""
        if not self._given:
            return False
        ends, verdict = self._given.pop()
        taken = lambda _: self.workspace.said.emit(self._taken_back(ends))  # noqa: E731  once it is saved
        self.workspace.lane.submit(undo_decision, Kind.PLACE, ends, None, verdict, then=taken)
        return True

    def _taken_back(self, ends: LinkEnds) -> str:
        """Return which word stands on two pictures now that the last one is taken back."""
        if (word := self._word_on(ends)) is not None:
            return saved_words(Kind.PLACE, ends, word.verdict)
        return tr("{first} and {second}: no word stands now.", first=ends[0][:8], second=ends[1][:8])

    def _say_same(self) -> None:
        self.decide(Verdict.SAME)

    def _say_different(self) -> None:
        self.decide(Verdict.DIFFERENT)

    def _say(self) -> None:
        asked = self.view.asked is not None
        self.hint.setText(with_keys(self, "" if not asked else READY if self.view.region == WHOLE else DRAWN))
        self.search.setEnabled(asked)
        self.whole.setEnabled(asked)
        if self.answer is None:
            self.summary.setText("")
            self.grid.say_when_empty("" if asked else with_keys(self, ASK_FIRST))
        self._say_pair()

    def _say_pair(self) -> None:
        group = self.found_place()
        for button in (self.same, self.different):
            button.setEnabled(group is not None)
        part = self.answer is not None and self.answer.region != WHOLE
        words = [] if group is None else [*_words(group), *([SOLD_OFTEN] if part else []), *self._stands()]
        self.said.setText(" ".join(words))

    def _stands(self) -> list[str]:
        """Return the word that stands on the asked picture and the found one."""
        word = self._word_on(pair) if (pair := self.pair()) is not None else None
        return [decided(word, with_keys(self, back_words(word.verdict)))] if word is not None else []

    def _word_on(self, ends: LinkEnds) -> Decision | None:
        low, high = sorted(ends)
        words = decisions.standing(self.workspace.reader, Kind.PLACE)
        return next((each for each in words if (each.first, each.second) == (low, high)), None)

    commands = (
        Command(
            "where.ask",
            tr("Where else?"),
            "W",
            ask,
            "Picture",
            needs_media=True,
            help=tr("Searches the whole case for the picked picture, or for a part of it that you draw"),
        ),
        Command("where.region", tr("Where else: draw a region, or the whole"), "R", switch_region, "Picture"),
        Command("where.search", tr("Where else: search"), "Ctrl+Shift+F", look, "Picture"),
        Command("where.stop", tr("Where else: forget the search"), "", stop, "Picture"),
    )


def _ask(job: Job, index: SearchIndex, media_id: MediaId, region: Region) -> Sightings | RequestError:
    """Search; what cannot be searched for is said in the panel, not in a dialog."""
    try:
        return where_else(job, index, media_id, region)
    except RequestError as error:
        return error


def _readiness_words(readiness: Readiness) -> str:
    return tr("Making ready: {done} of %n picture(s) …", "", readiness.total, done=number(readiness.done))


def _card(rank: int, group: FoundPlace, number: int, labels: Mapping[int, GradeLabel]) -> TileCard:
    own, some = tr("own place", "of a finding"), tr("place", "of a finding")
    whose = own if group.is_own else some if group.best.place is not None else tr("no place yet", "of a finding")
    found = [tr("{many} found", many=len(group.found))] if len(group.found) > 1 else []
    strong = STRENGTH_WORDS[group.best.strength]
    words, short = (f"{rank}  {', '.join(parts)}" for parts in ([strong, whose, *found], [strong, whose]))
    return TileCard(group.best.media_id, words, number=number, grade=labels.get(number), short=short)


def _words(group: FoundPlace) -> list[str]:
    """Return what is found, and which place it is in."""
    best, pictures, found = group.best, group.pictures, len(group.found)
    why = f"{best.media_id[:8]}: {best.sentence}"
    if best.place is None:
        return [why]
    if group.is_own:
        own = tr(
            "It is in the place that the asked picture is in already, with %n picture(s); {found} of them found.",
            "",
            pictures,
            found=found,
        )
        return [why, own]
    return [why, tr("It is in a place, with %n picture(s); {found} of them found.", "", pictures, found=found)]


PANEL = WhereElsePanel
