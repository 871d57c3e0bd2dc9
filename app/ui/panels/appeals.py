"""Appeals: an object is cut out of a picture for the public, looked at by two people, and written out."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.appeal import MOST_SIDE_PX, Appeal, Choice, Concern, Form
from app.domain.appeal import AppealNumber as Number
from app.domain.ids import MediaId
from app.domain.language import tr
from app.domain.region import WHOLE
from app.domain.work import Topic
from app.operations.cut_appeal import ABOUT_MOST, Made, cut_appeal
from app.operations.release_appeal import Standing, look_at_appeal, standing_of
from app.operations.reveal import Revealed
from app.store import appeals, facts
from app.ui import appeal_acts
from app.ui.appeal_ticks import AppealTicks
from app.ui.appeal_words import row_words
from app.ui.commands import Command
from app.ui.compare_words import is_covered
from app.ui.context_control import ContextControl
from app.ui.key_words import with_keys
from app.ui.outcome import Outcome, answering, words_of
from app.ui.panel import Area, Panel
from app.ui.theme import Theme
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.choice import Choice as DropDown
from app.ui.widgets.cut_out_view import CutOutView
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.scrolled_column import ColumnContent, ScrolledColumn
from app.ui.widgets.search_view import FIRST, SearchView
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.workspace import ROWS_AT_A_TIME

ROLE = Qt.ItemDataRole.UserRole
SIDES_PX = (512, 768, 1_024, 1_536, MOST_SIDE_PX)
STATE_SHARE = 0.28
ASK_FIRST = tr("Pick a picture anywhere and press {appeals.open|Shift+A}; then draw a rectangle round an object.")
READY = tr(
    "Drag, or use the arrows, to draw a rectangle round the object. {picture.context|C} shows the scene, people filled "
    "in."
)
DRAWN = tr("Arrows move the rectangle, Shift and arrows grow it. Return cuts it out; people are filled in.")
CUTTING = tr("Cutting out; a locked process is started for it …")
NOTHING = tr("Nothing has been cut out yet.")
LOOK_FIRST = tr("Look at it with {picture.context|C} before you tick: it is a reveal, on the record.")


class AppealsPanel(Panel):
    """The picture that is cut from on the left; on the right the cut-outs, the chosen one, and what to look for."""

    name, title = "appeals", tr("Appeals")
    topics = frozenset({Topic.APPEALS})
    area, order = Area.MIDDLE, 47

    def build(self) -> None:
        """Make the picture, the choices, the list and what is said of the chosen one."""
        theme = self.workspace.theme
        self.ticks = AppealTicks(self.workspace.examiner)
        self.standings: dict[Number, Standing] = {}
        self.columns: list[ScrolledColumn] = []
        self.view = SearchView(theme, _said)
        self.preview = CutOutView(theme)
        self.context = ContextControl(self.workspace, self, self.view.covered.clear_px)
        self.look = ContextControl(self.workspace, self, self.preview.clear_px)
        self.hint, self.said = PlainLabel("", "small"), PlainLabel("", "small")
        self.about, self.form, self.side = QLineEdit(), DropDown(), DropDown()
        self.stamp = QCheckBox(tr("Number on a rim"))
        self.cut = QPushButton(tr("Cut out"))
        self.cut.setProperty("loud", True)  # noqa: FBT003  Qt's own signature
        self.list = WrappedTree(theme, tr("Cut-outs for appeals"), (STATE_SHARE,))
        self.checks = WrappedTree(theme, tr("What to look for"), ())
        for tree in (self.list, self.checks):
            tree.setRootIsDecorated(False)
        self.buttons = {
            name: KeyButton(words)
            for name, words in (
                ("look", tr("Look ({picture.context|C})")),
                ("ask", tr("Second person …")),
                ("approve", tr("Approve …")),
                ("refuse", tr("Refuse …")),
                ("write", tr("Write out …")),
                ("withdraw", tr("Withdraw …")),
            )
        }
        self._fill_choices()
        self._lay_out(theme)
        self.first = self.view
        self._connect()
        self._say()

    def _fill_choices(self) -> None:
        self.about.setPlaceholderText(tr("What it is, for the team"))
        self.about.setAccessibleName(tr("What it is, for the team"))
        self.about.setMaxLength(ABOUT_MOST)
        for form in Form:
            self.form.addItem(form.name, form)
        self.form.setAccessibleName(tr("Kind of file"))
        chosen = self.workspace.settings.appeal_side_px
        for side_px in sorted({*SIDES_PX, chosen}):
            self.side.addItem(tr("{side} px", side=side_px), side_px)
        self.side.setCurrentIndex(self.side.findData(chosen))
        self.side.setAccessibleName(tr("Longest side"))

    def _lay_out(self, theme: Theme) -> None:
        left, right, split = ColumnContent(), ColumnContent(), QSplitter(Qt.Orientation.Horizontal)
        below = ButtonRow(tuple(self.buttons.values()), theme.px(2))
        rows = [_abreast(theme, *each) for each in ((self.form, self.side), (self.cut, self.stamp))]
        for side, parts in (
            (left, (self.view, self.hint, self.about, *rows)),
            (right, (self.list, self.preview, self.said, self.checks, below)),
        ):
            side.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
            column = QVBoxLayout(side)
            column.setContentsMargins(theme.px(3), theme.px(2), theme.px(3), theme.px(2))
            column.setSpacing(theme.px(2))
            for part in parts:
                column.addWidget(part, {self.view: 1, self.list: 3, self.preview: 5, self.checks: 5}.get(part, 0))
            scrolled = ScrolledColumn(side, theme)
            self.columns.append(scrolled)
            split.addWidget(scrolled)
        for label in (self.hint, self.said):
            label.setWordWrap(True)
        split.setSizes([430, 570])
        split.setChildrenCollapsible(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def _connect(self) -> None:
        workspace = self.workspace
        self.view.peek_began.connect(workspace.peek_began)
        self.view.peek_ended.connect(workspace.peek_ended)
        workspace.lane.idle.connect(self._let_go)
        for control in (self.context, self.look):
            workspace.moved_away.connect(control.veil)
        self.view.left.connect(self.context.veil)
        self.context.arrived.connect(self._uncover)
        self.context.fallen.connect(self._veiled)
        self.look.arrived.connect(self._show_cut_out)
        self.look.fallen.connect(self.preview.veil)
        self.view.region_changed.connect(self._say)
        self.view.search_asked.connect(self.cut_out)
        self.cut.clicked.connect(self.cut_out)
        self.side.activated.connect(self._keep_side)
        self.list.currentItemChanged.connect(self._choose)
        self.list.activated.connect(self._draw_again)
        self.checks.itemChanged.connect(self._tick)
        self.buttons["look"].clicked.connect(self.look_at_it)
        for name in ("ask", "approve", "refuse", "write", "withdraw"):
            self.buttons[name].clicked.connect(partial(self._act, name))

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        for part in (self.view, self.preview, self.list, self.checks):
            part.set_theme(theme)
        for column in self.columns:
            column.set_theme(theme)

    # ---- cutting out ----

    def open_picked(self) -> None:
        """Take the picked picture as the one to cut from, and come forward."""
        picked = self.workspace.selection.media[:1]
        if picked and picked[0] != self.view.asked:
            self.workspace.moved_away.emit()
            self.view.ask_for(picked[0], facts.tiles(self.workspace.reader, picked).get(picked[0]))
            self._say()
        self.come_forward()
        self.view.setFocus()

    def switch_region(self) -> None:
        """Draw a rectangle in the middle, or none."""
        if self.view.asked is not None:
            self.view.draw_region(FIRST if self.view.region == WHOLE else WHOLE)
            self.view.setFocus()

    def switch_context(self) -> bool:
        """Look at the chosen cut-out, or where the keyboard is at the picture show its scene; or veil."""
        if self.context.is_wanted or self.look.is_wanted:
            self.veil()
        elif self.view.asked is not None and (self.view.hasFocus() or self.chosen() is None):
            self.view.setFocus()
            self.context.show([self.view.asked])
        elif self.chosen() is not None:
            self.look_at_it()
        return True

    def veil(self) -> None:
        """Veil both pictures."""
        self.context.veil()
        self.look.veil()

    def _uncover(self, media_id: str, covered: Revealed) -> None:
        self.view.show_covered(MediaId(media_id), covered.pixels)
        self.hint.setText(is_covered(unsure=covered.unsure))

    def _veiled(self) -> None:
        self.view.veil()
        self._say()

    def cut_out(self) -> None:
        """Cut out what is drawn."""
        asked, region = self.view.asked, self.view.region
        if asked is None or region == WHOLE or not self.cut.isEnabled():
            return
        choice = Choice(region, Form(self.form.currentData()), self.side.currentData(), self.stamp.isChecked())
        self.cut.setEnabled(False)
        self.hint.setText(CUTTING)
        self.workspace.lane.start(answering(cut_appeal), asked, choice, self.about.text(), then=self._made)

    def _made(self, outcome: Outcome) -> None:
        if self.workspace.closed:
            return
        self._say()
        if outcome.error is not None:
            self.hint.setText(words_of(outcome.error))
        elif isinstance(outcome.result, Made):
            self.about.clear()
            self.refresh()
            self.go_to(outcome.result.appeal.number)
            self.list.setFocus()

    def _let_go(self) -> None:
        """Say what can be done where a cut that waited was stopped with the work before it."""
        if self.hint.text() == CUTTING:
            self._say()

    def _keep_side(self) -> None:
        self.workspace.keep(replace(self.workspace.settings, appeal_side_px=self.side.currentData()))

    def _say(self) -> None:
        asked, drawn = self.view.asked is not None, self.view.region != WHOLE
        self.hint.setText(with_keys(self, ASK_FIRST if not asked else DRAWN if drawn else READY))
        self.cut.setEnabled(asked and drawn)

    # ---- the cut-outs ----

    def refresh(self) -> None:
        """Read the cut-outs again; the chosen one stays chosen."""
        reader, chosen = self.workspace.reader, self.chosen()
        found = appeals.listed(reader, limit=ROWS_AT_A_TIME)
        self.standings = {each.number: standing_of(reader, each) for each in found}
        self.list.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.list.clear()
        for appeal in found:
            standing = self.standings[appeal.number]
            row = QTreeWidgetItem([standing.state.said, row_words(appeal, standing)])
            row.setData(0, ROLE, appeal)
            for column in (0, 1):
                row.setForeground(column, self.workspace.theme.colour("text" if standing.state.stands else "dim"))
            self.list.addTopLevelItem(row)
        self.list.blockSignals(False)  # noqa: FBT003  Qt's own signature
        self.list.fit()
        self.go_to(chosen.number if chosen is not None else found[0].number if found else Number(0))
        self._tell_chosen()

    def go_to(self, number: Number) -> None:
        """Choose a cut-out."""
        for at in range(self.list.topLevelItemCount()):
            row = self.list.topLevelItem(at)
            if row is not None and row.data(0, ROLE).number == number:
                self.list.setCurrentItem(row)

    def chosen(self) -> Appeal | None:
        """Return the cut-out that the list is at."""
        row = self.list.currentItem()
        appeal = None if row is None else row.data(0, ROLE)
        return appeal if isinstance(appeal, Appeal) else None

    def look_at_it(self) -> None:
        """Show the chosen cut-out as it would leave, on the record, or veil it."""
        if self.look.is_wanted:
            self.look.veil()
        elif (appeal := self.chosen()) is not None:
            self.context.veil()
            self.preview.setFocus()
            self.look.show_by([(look_at_appeal, appeal.number)])

    def _show_cut_out(self, _media_id: str, revealed: Revealed) -> None:
        self.preview.show_clear(revealed.pixels)
        self._tell_chosen()

    def _choose(self) -> None:
        self.look.veil()
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        """Say of the chosen cut-out what there is to look for, and what can be done with it."""
        appeal, reader = self.chosen(), self.workspace.reader
        name = "" if appeal is None else tr("No. {number}", number=appeal.number)
        if name != self.preview.name:
            tile = None if appeal is None else appeals.tile(reader, appeal.number)
            self.preview.show_tile(name, tile, (4, 3) if appeal is None else appeal.size_px)
        standing = None if appeal is None else self.standings[appeal.number]
        looked = appeal is not None and appeals.looked_at_by(reader, appeal.number, self.workspace.examiner)
        self._list_checks(appeal, looked=looked)
        ticked = appeal is not None and standing is not None and self.ticks.of(appeal, standing) == set(Concern)
        possible = appeal_acts.possible(standing, looked=looked, ticked=ticked)
        for act, button in self.buttons.items():
            button.setEnabled(act in possible)
        self.said.setText(self._advice(standing, looked=looked))
        self.said.setVisible(bool(self.said.text()))

    def _advice(self, standing: Standing | None, *, looked: bool) -> str:
        """Return what is to be done with the chosen cut-out before anything else."""
        if standing is None:
            return NOTHING
        parts = [] if looked else [with_keys(self, LOOK_FIRST)]
        if self.ticks.waits_for_me(standing):
            who = plain(standing.by)
            words = tr("{who} has ticked all that stands below; look for the same, and tick it yourself.", who=who)
            parts.append(words)
        return " ".join(parts)

    def _draw_again(self) -> None:
        """Show where the chosen cut-out was cut from, to cut it once more."""
        if (appeal := self.chosen()) is not None:
            self.workspace.selection.pick(appeal.media_id)
            self.open_picked()
            self.about.setText(appeal.about)
            self.view.draw_region(appeal.choice.region)

    def _list_checks(self, appeal: Appeal | None, *, looked: bool) -> None:
        self.checks.blockSignals(True)  # noqa: FBT003  Qt's own signature
        self.checks.clear()
        if appeal is not None:
            standing = self.standings[appeal.number]
            ticked, may_tick = self.ticks.of(appeal, standing), looked and self.ticks.may_tick(standing)
            for concern in Concern:
                row = QTreeWidgetItem([f"{concern.said}\n{appeal.seen.told(concern)}"])
                row.setData(0, ROLE, concern)
                row.setCheckState(0, Qt.CheckState.Checked if concern in ticked else Qt.CheckState.Unchecked)
                row.setDisabled(not may_tick)
                self.checks.addTopLevelItem(row)
        self.checks.blockSignals(False)  # noqa: FBT003  Qt's own signature
        self.checks.fit()

    def _tick(self, row: QTreeWidgetItem) -> None:
        if (appeal := self.chosen()) is not None:
            standing, done = self.standings[appeal.number], row.checkState(0) is Qt.CheckState.Checked
            self.ticks.tick(appeal, standing, Concern(row.data(0, ROLE)), done=done)
            ticked = self.ticks.of(appeal, standing) == set(Concern)
            possible = appeal_acts.possible(standing, looked=True, ticked=ticked)
            for act in ("ask", "approve"):
                self.buttons[act].setEnabled(act in possible)

    def _act(self, name: str) -> None:
        if (appeal := self.chosen()) is not None:
            standing = self.standings[appeal.number]
            chosen = appeal_acts.Chosen(appeal, standing, self.ticks.of(appeal, standing))
            appeal_acts.ACTS[name](self.window(), self.workspace, chosen)

    commands = (
        Command(
            "appeals.open",
            tr("Cut out for an appeal"),
            "Shift+A",
            open_picked,
            "Picture",
            needs_media=True,
            help=tr("An object for the public, people filled in; it leaves when two people have signed"),
        ),
        Command("appeals.region", tr("Appeals: draw a rectangle, or none"), "", switch_region, "Picture"),
        Command("appeals.cut", tr("Appeals: cut out what is drawn"), "", cut_out, "Picture"),
        Command("appeals.look", tr("Appeals: look at the chosen cut-out, or veil it"), "", look_at_it, "Picture"),
    )


def _abreast(theme: Theme, *fields: QWidget) -> QWidget:
    """Return fields on one row, the last one as wide as it can be."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(2))
    for field in fields:
        row.addWidget(field, int(field is fields[-1]))
    return both


def _said(picture: str, part: str) -> str:
    if not picture:
        return tr("Picture to cut from: none picked yet")
    return tr("Picture to cut from, {picture}: {part}", picture=picture, part=part)


PANEL = AppealsPanel
