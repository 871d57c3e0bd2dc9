"""The window: panels in docks and tabs, menus from the commands, the line at the bottom."""

import os
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMainWindow

from app import paces, registry, settings
from app.domain.errors import AppError
from app.domain.language import tr
from app.domain.link import Verdict
from app.domain.work import Changes, Topic
from app.paces import Paces
from app.pipeline.sandbox import Protections, protections
from app.settings import Settings
from app.store import media, own_key, reveals
from app.store.case_store import Case
from app.ui import theme as looks
from app.ui.breaks import Breaks
from app.ui.case_dialogs import inform, tell
from app.ui.commands import MENUS, Command, Commands, show_filled
from app.ui.docks import above, are_tabbed, arrange, layout_of, make_dock, restore
from app.ui.docks_aside import DocksAside
from app.ui.grading import Grading
from app.ui.look import the_application, theme_of
from app.ui.narrowed_line import NarrowedLine
from app.ui.panel import Area, Panel
from app.ui.reveal_control import RevealControl
from app.ui.spacing import respace
from app.ui.start_page import start_page
from app.ui.tagging import Tagging
from app.ui.theme import Theme
from app.ui.unsaved import unless_unsaved
from app.ui.widgets import accessible
from app.ui.widgets.category_bar import CategoryBar
from app.ui.widgets.picture import PictureView
from app.ui.widgets.progress_strip import ProgressStrip
from app.ui.widgets.tab_list import TabList, make_tabs
from app.ui.window_commands import WINDOW_COMMANDS
from app.ui.window_keys import WindowKeys
from app.ui.wording import MENU_WORDS
from app.ui.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.tour import TourStrip

TITLE = "Homeward"
LIVE_EVERY_MS = 400
LIVE_SHARE = 20
"""While work runs, refreshing what is shown takes one part in so many of the window's time."""
LEAST_UNITS = (180, 120)
START_PX = (1440, 900)


class MainWindow(QMainWindow):
    """One case at a time, or none."""

    case_opened = Signal()
    case_closed = Signal()

    def __init__(self, chosen: Settings, settings_file: Path | None = None, locks: Protections | None = None) -> None:
        super().__init__()
        self.locks = locks or protections()
        self.settings, self._settings_file = chosen, settings_file
        self._paces = Paces(settings_file and settings_file.with_name(paces.FILE_NAME))
        self.theme = theme_of(chosen)
        self.workspace: Workspace | None = None
        self.panels: dict[str, Panel] = {}
        self._told: dict[str, QDialog] = {}
        self.docks: dict[str, QDockWidget] = {}
        self.reveal: RevealControl | None = None
        self.grading: Grading | None = None
        self.tagging: Tagging | None = None
        self.picture: PictureView | None = None
        self.tour: TourStrip | None = None
        self.setWindowTitle(TITLE)
        self.setObjectName("homeward")
        accessible.install()
        self.commands = Commands(self, say=self._say)
        self.keys = WindowKeys(self, the_application(), self._every_command)
        self.commands.add(self, WINDOW_COMMANDS)
        self.tabs = make_tabs()
        self.tabs.currentChanged.connect(self._tab_changed)
        self._live = QTimer(self, singleShot=True, interval=LIVE_EVERY_MS)
        self._live.timeout.connect(self._refresh_live)
        self.resize(*START_PX)
        self.aside = DocksAside(self)
        self._dress()
        self._show_start()
        QTimer.singleShot(0, self._find_panels)

    # ---- the case ----

    def open_case(self, case: Case) -> None:
        """Show an open case; the window owns it from here on."""
        self.close_case()
        many = self.settings.workers or os.cpu_count() or 1
        self.workspace = workspace = Workspace(case, self.settings, self.theme, many, self._paces)
        lane = workspace.lane
        lane.own_keys = own_key.obtain(self._settings_file and self._settings_file.parent)
        lane.changed.connect(self._changed)
        lane.failed.connect(self.tell)
        lane.started.connect(self._work_started)
        lane.ended.connect(self._work_ended)
        lane.progress.connect(self._progressed)
        workspace.selection.changed.connect(self._allow)
        workspace.show_media.connect(self._show_wall)
        workspace.show_panel.connect(self.come_forward)
        workspace.reveal_began.connect(self._refresh_strip)
        workspace.written.connect(self.back_to_middle)
        workspace.kept.connect(self.keep)
        self._build_panels()
        self.picture = PictureView(self, self.theme)
        self.reveal = RevealControl(workspace, self, self.picture, the_application())
        self.breaks = Breaks(self.reveal, after_min=lambda: self.settings.pause_after_min)
        self.breaks.proposed.connect(self.categories.say)
        self.setWindowTitle(f"{workspace.name} — {TITLE}")
        self._allow()
        self._refresh_strip()
        self.come_forward("wall")
        self.case_opened.emit()
        for notice in (*case.notices, *lane.own_keys.complaints):
            self.tell(AppError(notice))

    def close_case(self) -> None:
        """Stop the work, save what was asked for, and close the case."""
        if self.workspace is None:
            return
        self.veil()
        if self.tour is not None:
            self.tour.end()
        self.save_layout()
        workspace, self.workspace = self.workspace, None
        for panel in self.panels.values():
            self.commands.remove(panel)
        self._show_start()
        workspace.close()
        self.setWindowTitle(TITLE)
        self.case_closed.emit()

    def _find_panels(self) -> list[type[Panel]]:
        """Return the panels there are; asked for once before a case is opened, while nobody waits."""
        return [part for part in registry.load("app.ui.panels", "PANEL").values() if _is_panel(part)]

    def _every_command(self) -> list[Command]:
        """Return the commands of the window and of all panels, with their own keys."""
        return [*WINDOW_COMMANDS, *(command for panel in self._find_panels() for command in panel.commands)]

    def _build_panels(self) -> None:
        assert self.workspace is not None  # noqa: S101  only called with a case open
        found = self._find_panels()
        self.tabs = make_tabs()
        for shape in sorted(found, key=lambda each: each.order):
            panel = self.panels[shape.name] = shape(self.workspace)
            self.commands.add(panel, shape.commands)
            if shape.area is Area.MIDDLE:
                self.tabs.addTab(panel, shape.title)
            else:
                self.docks[panel.name] = make_dock(self, panel)
        self.tab_list = TabList(self.tabs)
        self.categories = CategoryBar(self.theme)
        self.narrowed = NarrowedLine(self.workspace, self.commands["filters.clear"].action.trigger)
        self.setCentralWidget(above(self.tabs, self.narrowed, self.categories))
        self.grading = Grading(self.workspace, self, self.categories)
        self.tagging = Tagging(self.workspace, self, self.grading)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.strip = ProgressStrip(self.theme)
        self.strip.show_locks(self.locks.full)
        self.strip.locks_asked.connect(self.show_locks)
        self.strip.pause_asked.connect(self.workspace.lane.pause)
        self.strip.resume_asked.connect(self.workspace.lane.resume)
        self.strip.stop_asked.connect(self.stop_work)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.strip, 1)
        self.statusBar().show()
        self._fill_menus()
        self._place_docks()

    def _place_docks(self) -> None:
        arrange(self, self.docks, self.panels, self.theme)
        restore(self, self.settings.window_layout, self.theme)
        self.aside.fit()

    def _show_start(self) -> None:
        self.panels.clear()
        for dock in self.docks.values():
            self.removeDockWidget(dock)
            dock.deleteLater()
        self.docks.clear()
        self.aside.forget()
        for part in filter(None, (self.picture, self.reveal, self.grading, self.tagging)):
            part.deleteLater()
        self.picture = self.reveal = self.grading = self.tagging = None
        self.setCentralWidget(start_page(self))
        self.setStatusBar(None)  # type: ignore[arg-type]  # Qt takes the bar away; the stub does not know
        self._fill_menus()
        self._allow()

    # ---- what happened ----

    def _changed(self, changes: Changes) -> None:
        for panel in self.panels.values():
            if panel.topics & changes:
                panel.touched()
        if changes & {Topic.MEDIA, Topic.PROBLEMS, Topic.REVEALS}:
            self._refresh_strip()

    def _progressed(self, progress: object) -> None:
        if self.workspace is not None:
            self.strip.show_progress(progress)  # type: ignore[arg-type]  # the lane's signal carries a Progress
            if not self._live.isActive():
                self._live.start()

    def _refresh_live(self) -> None:
        if self.workspace is None:
            return
        started_s = time.perf_counter()
        self._refresh_strip()
        for panel in self.panels.values():
            if panel.live:
                panel.touched()
        took_ms = (time.perf_counter() - started_s) * 1000
        self._live.setInterval(max(LIVE_EVERY_MS, round(LIVE_SHARE * took_ms)))

    def _refresh_strip(self) -> None:
        if self.workspace is not None:
            reader = self.workspace.reader
            review = self.workspace.review  # the sender's reveals do not come along with a sealed file
            looks = None if review is not None and not review.clear else reveals.count(reader)
            self.strip.show_counts(media.counts(reader), looks)

    def _work_started(self) -> None:
        if self.workspace is not None:
            self.strip.show_started()

    def _work_ended(self) -> None:
        if self.workspace is not None and not self.workspace.lane.busy:
            self.strip.show_idle()

    def stop_work(self) -> None:
        """Stop the long work; what was done is kept."""
        if self.workspace is not None and self.workspace.lane.busy:
            self.strip.show_stopping()
            self.workspace.lane.stop()

    def veil(self) -> None:
        """Let the veil fall, whatever is shown."""
        if self.workspace is not None:
            self.workspace.veil_asked.emit()

    def decide(self, verdict: Verdict) -> None:
        """Give the examiner's word on the pair that is picked in the panel in the middle."""
        if isinstance(panel := self.tabs.currentWidget(), Panel):
            panel.decide(verdict)

    def turn(self) -> None:
        """Turn to another page of what is open in the middle."""
        if isinstance(panel := self.tabs.currentWidget(), Panel):
            panel.turn()

    def take_back(self) -> None:
        """Take back what was done last: the word in Compare, else the last key that graded."""
        panel = self.tabs.currentWidget()
        if not (isinstance(panel, Panel) and panel.take_back()) and self.grading is not None:
            self.grading.undo()

    def compare(self) -> None:
        """Show the pair that is picked in the panel in the middle side by side; without one, the next worth a look."""
        panel = self.tabs.currentWidget()
        if isinstance(panel, Panel) and panel.pair_to_compare() is not None:
            panel.compare_picked()
        else:
            self.come_forward("compare")

    def tell(self, error: AppError) -> None:
        """Show what went wrong; the same thing once, until its dialog is closed."""
        told = self._told.get(error.what)
        if told is None or not shiboken6.isValid(told) or not told.isVisible():
            shown = self._told[error.what] = tell(self, error, self.theme)
            shown.finished.connect(shown.deleteLater)

    def come_forward(self, name: str) -> None:
        """Show a panel, wherever it stands, and give it the keyboard."""
        panel = self.panels[name]
        panel.make()
        if name in self.docks:
            self.docks[name].show()
            self.docks[name].raise_()
        else:
            self.tabs.setCurrentWidget(panel)
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def back_to_middle(self) -> None:
        """Let the veil fall; from a dock the keyboard goes back to the middle."""
        self.veil()
        focused, middle = QApplication.focusWidget(), self.tabs.currentWidget()
        if middle is not None and any(dock.isAncestorOf(focused) for dock in self.docks.values() if focused):
            middle.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_locks(self) -> None:
        """Say how files are read on this machine."""
        inform(self, tr("How files are read on this machine"), self.locks.sentence(), self.theme)

    def _tab_changed(self) -> None:
        if self.workspace is not None:
            self.workspace.moved_away.emit()
            self.categories.say("")  # it was of what stood there before

    def _say(self, words: str) -> None:
        if self.workspace is not None:
            self.workspace.said.emit(words)

    def _show_wall(self) -> None:
        self.come_forward("wall")

    def _fill_menus(self) -> None:
        bar = self.menuBar()
        bar.clear()
        for name in MENUS:
            bound = self.commands.in_menu(name)
            docks = [dock.toggleViewAction() for dock in self.docks.values()] if name == "View" else []
            if bound or docks:
                menu = bar.addMenu(f"&{MENU_WORDS[name]}")
                menu.addActions([each.action for each in bound])
                if docks:
                    menu.addSeparator()
                    menu.addActions(docks)

    def _allow(self) -> None:
        case = self.workspace
        picked, review = (
            case is not None and bool(part) for part in (case and case.selection.media, case and case.review)
        )
        self.commands.allow(case=case is not None, media=picked, review=review)
        show_filled(self.menuBar())

    def put_on(self, theme: Theme) -> None:
        """Take on another look, and remember it."""
        self.veil()
        before, self.theme = self.theme, theme
        percent = round(theme.text_scale * 100)
        self.keep(replace(self.settings, theme=settings.Theme(theme.mode.value), text_percent=percent))
        self._dress()
        if self.workspace is not None:
            self.workspace.theme = theme
            parts = (*self.panels.values(), self.narrowed, self.categories, self.strip, self.tour)
            respace(filter(None, parts), before, theme)
            for panel in (each for each in self.panels.values() if each.is_built):
                panel.set_theme(theme)
            self.categories.set_theme(theme)
            if are_tabbed(before) != are_tabbed(theme):
                arrange(self, self.docks, self.panels, theme)
            if self.picture is not None:
                self.picture.set_theme(theme)
        else:
            self._show_start()

    def _dress(self) -> None:
        looks.put_on(self.theme, the_application())
        self.setMinimumSize(LEAST_UNITS[0] * 4, LEAST_UNITS[1] * 4)

    def keep(self, chosen: Settings) -> None:
        """Remember settings."""
        self.settings = chosen
        if self.workspace is not None:
            self.workspace.take(chosen)
        if self._settings_file is not None:
            try:
                settings.write(chosen, self._settings_file)
            except AppError as error:
                self.tell(error)

    def save_layout(self) -> None:
        """Remember where the docks are; their names are the panels', nothing of the case."""
        self.aside.bring_back()
        self.keep(replace(self.settings, window_layout=layout_of(self, self.theme)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the veil fall."""
        super().resizeEvent(event)
        if self.reveal is not None:
            self.reveal.veil()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the case first; where somebody closes the window over something unsaved, ask."""
        if event.spontaneous() and not unless_unsaved(self, self.close_case):
            event.ignore()
            return
        self.close_case()
        super().closeEvent(event)


def _is_panel(part: object) -> TypeGuard[type[Panel]]:
    return isinstance(part, type) and issubclass(part, Panel)
