"""One key, one category: gives what is picked in a grid its grade, goes on to the next, and says what was done."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.category import Category, Scheme, SchemeError, SchemeNumber
from app.domain.errors import AppError, RequestError
from app.domain.language import number, tr
from app.domain.work import Changes, Topic
from app.operations.grade import Graded, choose_scheme, grade
from app.operations.job import Job
from app.operations.tag import Tagged
from app.operations.take_back import TakenBack, give_again, take_back
from app.store import grades, media
from app.ui.grade_labels import grade_labels
from app.ui.key_words import with_keys
from app.ui.picked import picked_grid
from app.ui.scheme_dialog import SchemeDialog
from app.ui.second_reader import SecondReader
from app.ui.tag_words import copies_words, tagged_words
from app.ui.widgets.category_bar import CategoryBar
from app.ui.widgets.tile_grid import TileGrid
from app.ui.workspace import Workspace

RELABEL_MS, COUNT_MS = 20, 300
"""Keys come faster than it is worth to read the case again: labels follow at once, counts when there is a pause."""
NO_SCHEME = tr("Digits give categories: press one to choose what they mean.")
BACK = tr("{grade.undo|Ctrl+Z} takes it back.")
AGAIN = tr("{grade.redo|Ctrl+Shift+Z} gives it again.")
TOGETHER = str.maketrans({" ": "\N{NO-BREAK SPACE}", "-": "\N{NON-BREAKING HYPHEN}"})
"""What one category is called stays in one line."""
NAME_LENGTHS = (100, 24, 16, 10, 0)
"""Where there is no room for the names of all categories, all are cut to one of these lengths."""
WORD_LAST = tr(
    "What was done last was a word, which is taken back in Decisions or Compare. {grade.undo|Ctrl+Z} again takes the "
    "last category or tag back."
)


class Grading(QObject):
    """Where keys become grades; what a key is about, and what it means, is settled when it goes down."""

    done = Signal(object)
    """What a key did, once it is saved, or why it did nothing: a Graded or an AppError, in the order of the keys."""
    said = Signal(str)

    def __init__(self, workspace: Workspace, window: QWidget, bar: CategoryBar) -> None:
        super().__init__(window)
        self._workspace, self._window, self._bar = workspace, window, bar
        self._word_is_last = False
        self._last_of_all: list[int] = []
        self._relabel, self._count = QTimer(self), QTimer(self)
        for timer, wait_ms, act in ((self._relabel, RELABEL_MS, self._show_labels), (self._count, COUNT_MS, self.show)):
            timer.setSingleShot(True)
            timer.setInterval(wait_ms)
            timer.timeout.connect(act)
        workspace.lane.changed.connect(self._changed)
        self.said.connect(lambda words: bar.say(with_keys(window, words)))
        workspace.said.connect(self.said)
        self.second = SecondReader(workspace, window)
        self.second.said.connect(self.said)
        self.second.turned.connect(self._turned)
        self.show()

    def give(self, key: str) -> None:
        """Give all that is picked the category of a digit, and go on to the next tile."""
        found = grades.in_use(self._workspace.reader)
        if found is None:
            self.choose_scheme()
            return
        number_in_use, scheme = found
        scheme = self.second.scheme or scheme
        category = scheme.by_key(key)
        if category is None:
            self.said.emit(
                tr("No picture was graded: {key} gives no category in {title}.", key=key, title=scheme.title)
            )
        else:
            self._grade(category, number_in_use)

    def take_away(self) -> None:
        """Take the category of all that is picked away, and go on to the next tile."""
        found = grades.in_use(self._workspace.reader)
        self._grade(None, found and found[0])

    def _grade(self, category: Category | None, scheme: SchemeNumber | None) -> None:
        """Have it done by the scheme that the key was read by, since another may be chosen before it is saved."""
        found = picked_grid()
        if isinstance(found, str):
            self.said.emit(tr("No picture was graded: {found}.", found=found))
            return
        grid, items = found
        if self._last_of_all == items:
            self._last_of_all = []
            self.said.emit(
                tr("No picture was graded: this is the last tile, and was graded just now. Press again to do so.")
            )
            return
        if self.second.is_open:
            self.second.grade(items, category)
            self._go_on(grid, items)
            return
        code = None if category is None else category.code
        self.submit(partial(grade, copies=grid.shows_stacks()), self._tell, items, code, scheme)
        self._go_on(grid, items)

    def _go_on(self, grid: TileGrid, items: list[int]) -> None:
        """Go to the next tile; at the last one note that, lest the next key grades it again unawares."""
        before = grid.current
        grid.advance()
        self._last_of_all = items if grid.current == before and len(items) == 1 else []

    def undo(self) -> None:
        """Take the last key's work back; after a word on pictures, say first that this is not what is taken back."""
        if self.second.is_open:
            self.second.take_back()
        elif self._word_is_last:
            self._word_is_last = False
            self.said.emit(WORD_LAST)
        else:
            self.submit(take_back, partial(self._tell_again, given=False))

    def redo(self) -> None:
        """Do again what was taken back; a second reading has nothing of that kind."""
        self.submit(give_again, partial(self._tell_again, given=True))

    def choose_scheme(self) -> None:
        """Let the examiner choose what the digits mean."""
        found = grades.in_use(self._workspace.reader)
        dialog = SchemeDialog(self._window, self._workspace.theme, found and found[1])
        dialog.agreed.connect(self._use)
        dialog.finished.connect(dialog.deleteLater)  # each digit asks again while nothing is chosen
        dialog.open()

    def _use(self, scheme: Scheme) -> None:
        def chosen(answer: Changes | AppError) -> None:
            self.said.emit(
                answer.sentence()
                if isinstance(answer, AppError)
                else tr("Digits mean the categories of {title} now.", title=scheme.title)
            )

        self._workspace.lane.submit(_answered, partial(choose_scheme, scheme=scheme), then=chosen)

    def submit(self, operation: Callable[..., Any], tell: Callable[[Any], str], *arguments: object) -> None:
        """Have it done; a refusal is said in the line like everything else, since nothing is wrong with the program."""

        def arrived(answer: Any) -> None:
            self.said.emit(answer.sentence() if isinstance(answer, AppError) else tell(answer))
            self.done.emit(answer)

        self._workspace.lane.submit(_answered, operation, *arguments, then=arrived)

    # ---- what is said ----

    def _tell(self, done: Graded) -> str:
        self._word_is_last = False
        named = self._named(done.scheme, done.codes)
        left = ""
        if done.left:
            left = tr("%n cop(y|ies) with another category (stays|stay) as (it|they) (is|are).", "", done.left)
        if not done.items:
            return _sentences(tr("Nothing changed: {named} stands already.", named=named), left)
        pictures = tr("%n picture(s)", "", len(done.items))
        if done.copies:
            pictures = tr("{pictures}, {copies}", pictures=pictures, copies=copies_words(done.copies))
        if done.were != frozenset({None}):
            were = self._named(done.scheme, done.were)
            said = tr("{pictures}: {named}, instead of {were}.", pictures=pictures, named=named, were=were)
        else:
            said = tr("{pictures}: {named}.", pictures=pictures, named=named)
        return _sentences(said, left, BACK)

    def tell_tagged(self, done: Tagged) -> str:
        """Say what a tag did, and that it can be taken back."""
        self._word_is_last = False
        return _sentences(tagged_words(done), BACK if (done.put or done.taken) and not self.second.is_open else "")

    def _tell_again(self, done: TakenBack, *, given: bool) -> str:
        """Say what was taken back, or where it was ``given`` again that, and how it is turned round."""
        self._word_is_last = False
        then = BACK if given else AGAIN
        if isinstance(done, Tagged):
            tagged = tagged_words(done)
            said = tr("Given again: {done}", done=tagged) if given else tr("Taken back: {done}", done=tagged)
            return _sentences(said, then)
        grid = QApplication.focusWidget()
        if isinstance(grid, TileGrid) and done.items:
            grid.go_to_number(done.items[0])
        named = self._named(done.scheme, done.codes) if done.items else ""
        said = (_given_again if given else _taken_back)(len(done.items), named)
        left = tr("%n picture(s) left, graded by somebody else since.", "", done.left) if done.left else ""
        return _sentences(said, left, then)

    def _named(self, number_of: SchemeNumber, codes: frozenset[str | None]) -> str:
        """Return a category in words by the scheme that it is of, which is named where it is not the one in use."""
        if len(codes) != 1:
            return tr("several categories")
        (code,) = codes
        if code is None:
            return tr("no category")
        reader = self._workspace.reader
        scheme, now = grades.schemes(reader)[number_of], grades.in_use(reader)
        category = scheme.by_code(code)
        named = code if category is None else f"{code}, {category.name}"
        return named if now is not None and now[0] == number_of else f"{named} ({scheme.title})"

    # ---- what is shown ----

    def _changed(self, changes: Changes) -> None:
        self._word_is_last = self._word_is_last or Topic.DECISIONS in changes
        if changes & {Topic.GRADES, Topic.CLUSTERS, Topic.READINGS} and not self._relabel.isActive():
            self._relabel.start()
        if changes & {Topic.GRADES, Topic.MEDIA, Topic.READINGS} and not self._count.isActive():
            self._count.start()

    def _turned(self) -> None:
        """A second reading began or ended: read anew all that tells of categories."""
        self._relabel.start()
        self.show()

    def _show_labels(self) -> None:
        if not self._workspace.closed:
            for grid in self._window.findChildren(TileGrid):
                grid.relabel(partial(grade_labels, self._workspace.reader, hidden=self._workspace.hidden))

    def show(self) -> None:
        """Say what the digits mean, and how many pictures have each category."""
        if self._workspace.closed:
            return
        reader = self._workspace.reader
        found = grades.in_use(reader)
        if found is None:
            self._bar.meaning.set_forms([NO_SCHEME])
            return
        if self.second.is_open:
            self._bar.meaning.set_forms(
                [f"{self.second.meaning()}   {keys}" for keys in _keys(self.second.scheme or found[1])]
            )
            return
        counts = grades.counts(reader, found[0])
        without = media.counts(reader).media_items - sum(counts.values())
        *named, bare = (_meanings(found[1], counts, without, most) for most in NAME_LENGTHS)
        self._bar.meaning.set_forms([*named, *_keys(found[1])[:-1], bare])  # what digits mean outlasts the counts


def _taken_back(many: int, now: str) -> str:
    if not now:
        return tr("Taken back for %n picture(s).", "", many)
    return tr("Taken back for %n picture(s); {category} stands now.", "", many, category=now)


def _given_again(many: int, now: str) -> str:
    if not now:
        return tr("Given again for %n picture(s).", "", many)
    return tr("Given again for %n picture(s); {category} stands now.", "", many, category=now)


def _sentences(*said: str) -> str:
    return " ".join(filter(None, said))


def _answered(job: Job, operation: Callable[..., Any], *arguments: object) -> Any:
    """Carry out an operation; what it refuses is its answer."""
    try:
        return operation(job, *arguments)
    except (RequestError, SchemeError) as error:
        return error


def _keys(scheme: Scheme) -> list[str]:
    """Return what digits mean, without a count, in several lengths."""
    return ["   ".join(_meaning(each, most).translate(TOGETHER) for each in scheme.categories) for most in NAME_LENGTHS]


def _meaning(category: Category, most: int) -> str:
    name = category.name
    short = name if len(name) <= most else f"{name[: most - 1].rstrip()}…" if most else ""
    return f"{category.key or category.code} {short}".rstrip()


def _meanings(scheme: Scheme, counts: Mapping[str, int], without: int, most: int) -> str:
    """Return what digits mean and how many pictures have each, no name longer than ``most``."""
    parts = [f"{_meaning(each, most)}: {number(counts.get(each.code, 0))}" for each in scheme.categories]
    parts.append(tr("without: {count}", count=number(without)))
    return "   ".join(part.translate(TOGETHER) for part in parts)
