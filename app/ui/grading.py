"""One key, one category: gives what is picked in a grid its grade, goes on to the next, and says what was done."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.category import Category, Scheme
from app.domain.work import Changes, Topic
from app.operations.grade import Graded, choose_scheme, grade, redo_grade, undo_grade
from app.store import grades, media
from app.ui.grade_labels import grade_labels
from app.ui.scheme_dialog import SchemeDialog
from app.ui.widgets.category_bar import CategoryBar
from app.ui.widgets.tile_grid import TileGrid
from app.ui.wording import counted, number
from app.ui.workspace import Workspace

RELABEL_MS, COUNT_MS = 20, 300
"""Keys come faster than it is worth to read the case again: labels follow at once, counts when there is a pause."""
NO_SCHEME = "Digits give categories: press one to choose what they mean."
NAME_LENGTHS = (100, 24, 16, 10, 0)
"""Where there is no room for the names of all categories, all are cut to one of these lengths."""
BACK = "Ctrl+Z takes it back."


class Grading(QObject):
    """Where keys become grades; which picture a key is about is settled when it goes down, never later."""

    said = Signal(str)
    done = Signal(object)
    """What a key did, once it is saved; a Graded, in the order of the keys."""

    def __init__(self, workspace: Workspace, window: QWidget, bar: CategoryBar) -> None:
        super().__init__(window)
        self._workspace, self._window, self._bar = workspace, window, bar
        self._relabel, self._count = QTimer(self), QTimer(self)
        for timer, wait_ms, act in ((self._relabel, RELABEL_MS, self._show_labels), (self._count, COUNT_MS, self.show)):
            timer.setSingleShot(True)
            timer.setInterval(wait_ms)
            timer.timeout.connect(act)
        workspace.lane.changed.connect(self._changed)
        self.said.connect(bar.say)
        self.show()

    def give(self, key: str) -> None:
        """Give all that is picked the category of a digit, and go on to the next tile."""
        found = grades.in_use(self._workspace.reader)
        if found is None:
            self.choose_scheme()
            return
        _, scheme = found
        category = scheme.by_key(key)
        if category is None:
            self.said.emit(f"No picture was graded: {key} gives no category in {scheme.title}.")
        else:
            self._grade(category)

    def take_away(self) -> None:
        """Take the category of all that is picked away, and go on to the next tile."""
        self._grade(None)

    def _grade(self, category: Category | None) -> None:
        grid = QApplication.focusWidget()
        items = grid.picked_numbers().tolist() if isinstance(grid, TileGrid) else []
        if not isinstance(grid, TileGrid) or not items:
            self.said.emit("No picture was graded: pick one in a grid of tiles first.")
            return
        code = None if category is None else category.code
        told = partial(self._tell, category, len(items))
        self._workspace.lane.submit(partial(grade, copies=grid.shows_stacks()), items, code, then=told)
        grid.advance()

    def undo(self) -> None:
        """Take the last key's work back."""
        self._workspace.lane.submit(undo_grade, then=partial(self._tell, None, 0))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._workspace.lane.submit(redo_grade, then=partial(self._tell, None, 0))

    def choose_scheme(self) -> None:
        """Let the examiner choose what the digits mean."""
        found = grades.in_use(self._workspace.reader)
        dialog = SchemeDialog(self._window, self._workspace.theme, found and found[1])
        dialog.agreed.connect(self._use)
        dialog.open()

    def _use(self, scheme: Scheme) -> None:
        self._workspace.lane.submit(choose_scheme, scheme)

    def _tell(self, category: Category | None, picked: int, done: Graded) -> None:
        self.done.emit(done)
        many = counted(done.items, "picture")
        if done.undone:
            left = f" {number(done.left)} were graded anew since, and stay." if done.left else ""
            self.said.emit(f"Taken back for {many}.{left} Ctrl+Shift+Z gives it again.")
        elif not picked:
            self.said.emit(f"Given again to {many}. {BACK}")
        elif not done.items:
            named = "no category" if category is None else f"{category.code}, {category.name},"
            self.said.emit(f"Nothing changed: {'it has' if picked == 1 else 'all have'} {named} already.")
        else:
            named = "No category" if category is None else f"{category.code}, {category.name},"
            copies = f", {number(done.items - picked)} of them copies" if done.items > picked else ""
            self.said.emit(f"{named} for {many}{copies}. {BACK}")

    # ---- what is shown ----

    def _changed(self, changes: Changes) -> None:
        if changes & {Topic.GRADES, Topic.CLUSTERS} and not self._relabel.isActive():
            self._relabel.start()
        if changes & {Topic.GRADES, Topic.MEDIA} and not self._count.isActive():
            self._count.start()

    def _show_labels(self) -> None:
        if not self._workspace.closed:
            for grid in self._window.findChildren(TileGrid):
                grid.relabel(partial(grade_labels, self._workspace.reader))

    def show(self) -> None:
        """Say what the digits mean, and how many pictures have each category."""
        if self._workspace.closed:
            return
        reader = self._workspace.reader
        found = grades.in_use(reader)
        if found is None:
            self._bar.meaning.set_forms([NO_SCHEME])
            return
        counts = grades.counts(reader, found[0])
        without = media.counts(reader).media_items - sum(counts.values())
        self._bar.meaning.set_forms([_meanings(found[1], counts, without, most) for most in NAME_LENGTHS])


def _meanings(scheme: Scheme, counts: Mapping[str, int], without: int, most: int) -> str:
    """Return what digits mean and how many pictures have each, no name longer than ``most``."""
    parts = []
    for each in scheme.categories:
        name = each.name if len(each.name) <= most else f"{each.name[: most - 1].rstrip()}…" if most else ""
        parts.append(f"{each.key or each.code} {name}".rstrip() + f": {number(counts.get(each.code, 0))}")
    return "   ".join([*parts, f"without: {number(without)}"])
