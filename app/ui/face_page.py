"""Search by a face: which of a picture's faces is meant, and the pictures of this case with faces that look like it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget
from sqlite_utils import Database

from app.domain.errors import RequestError
from app.domain.face import nearest
from app.domain.facts import Faces
from app.domain.found import FaceSightings, FoundFace
from app.domain.ids import MediaId
from app.domain.language import number, tr
from app.domain.link import FaceBox, FaceEnds, LinkEnds, Verdict
from app.operations.faces_like import box_of, faces_like
from app.operations.name_person import person_of
from app.store import facts, media
from app.ui.theme import Theme
from app.ui.wall_items import cards_of
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.plain_label import PlainLabel
from app.ui.widgets.scrolled_column import ColumnContent, ScrolledColumn
from app.ui.widgets.tile_grid import TileGrid
from app.ui.widgets.tile_items import FixedItems, TileCard
from app.ui.wording import likeness
from app.ui.workspace import Finding, Workspace

ASKED_SIZE, FOUND_SIZE = 0.6, 0.75
NOBODY_LIKE = tr("No face in this case looks like this one. That says nothing of pictures in which no face was found.")


class FacePage(QWidget):
    """The faces of the asked picture above, each marked on its veiled tile; below, who looks like the picked one."""

    picked = Signal()
    """Another face, or another finding, is picked."""
    left = Signal()
    """The open person is to be shown again."""
    said_word = Signal(object)
    """A word was said by a button; a Verdict."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        theme = workspace.theme
        self.workspace = workspace
        self.asked: MediaId | None = None
        self.answer: FaceSightings | None = None
        self._faces: Faces | None = None
        self._own: frozenset[MediaId] = frozenset()
        """The pictures that are grouped with the asked face already."""
        self._asking = 0
        """Which of our questions is wanted; an answer to another one is thrown away."""
        self.heading, self.summary = PlainLabel("", "heading"), PlainLabel("", "small")
        self.which, self.grid = (
            TileGrid(theme, tr("Which face is meant")),
            TileGrid(theme, tr("Faces that look like it")),
        )
        self.said, self.crowd = PlainLabel(""), PlainLabel("", "small")
        self.back = QPushButton(tr("Back to the person"))
        self.same, self.different = KeyButton(tr("Same ({decide.same|Y})")), KeyButton(tr("Not ({decide.different|X})"))
        self.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        self._lay_out(theme)
        self.set_theme(theme)
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        content, whole = ColumnContent(), QVBoxLayout(self)
        column, words = QVBoxLayout(content), QVBoxLayout()
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        content.setProperty("surface", True)  # noqa: FBT003  Qt's own signature
        column.setContentsMargins(theme.px(3), theme.px(3), theme.px(3), theme.px(2))
        for layout in (column, self._top, words):
            layout.setSpacing(theme.px(1 if theme.has_large_text else 2))
        for label in (self.heading, self.summary, self.said, self.crowd):
            label.setWordWrap(True)
        for label in (self.heading, self.crowd, self.summary):
            words.addWidget(label)
        words.addStretch()
        self._top.addLayout(words)
        self._top.addWidget(self.which)
        column.addLayout(self._top)
        column.addWidget(self.grid, 1)
        column.addWidget(self.said)
        column.addWidget(ButtonRow((self.same, self.different, self.back), theme.px(2)))
        self.scrolled = ScrolledColumn(content, theme)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scrolled)

    def _connect(self) -> None:
        for grid in (self.which, self.grid):
            grid.peek_began.connect(self.workspace.peek_began)
            grid.peek_ended.connect(self.workspace.peek_ended)
            grid.moved_away.connect(self.workspace.moved_away)
        self.which.picked.connect(self._ask)
        self.which.opened.connect(self._enter)
        self.grid.picked.connect(self._picked)
        self.back.clicked.connect(self._leave)
        self.same.clicked.connect(self._say_same)
        self.different.clicked.connect(self._say_different)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.which.set_theme(theme, ASKED_SIZE)
        self.grid.set_theme(theme, FOUND_SIZE)
        self.scrolled.set_theme(theme)
        self._fit()

    def _fit(self) -> None:
        """Give both grids a whole row at least, and words beside the faces to choose from where the text is large."""
        theme = self.workspace.theme
        way, gap_px = QBoxLayout.Direction, theme.px(1)
        self._top.setDirection(way.RightToLeft if theme.has_large_text else way.TopToBottom)
        for at in range(self._top.count()):
            self._top.setStretch(at, int(theme.has_large_text))
        self.which.setFixedHeight(self.which.cell(0).height() + gap_px)
        self.grid.setMinimumHeight(self.grid.cell(0).height() + gap_px)

    # ---- the question ----

    def ask_for(self, media_id: MediaId, row: int = 0) -> None:
        """Search for a face of a picture, by its row; other faces of it can be picked then."""
        self.asked, self._faces = media_id, facts.one(self.workspace.reader, media_id, Faces)
        many = len(self._faces.boxes) if self._faces is not None else 0
        self.heading.setText(tr("Search by a face of {picture}", picture=media_id[:8]))
        self.which.show_items(FixedItems(self._cards_of_faces(many), facts.tiles(self.workspace.reader, [media_id])))
        self.which.setVisible(many > 0)
        self._fit()
        more = self._faces.more if self._faces is not None else 0
        self.crowd.setText(tr("%n further face(s) in this picture (was|were) seen and not compared.", "", more))
        self.crowd.setVisible(more > 0)
        if 0 <= row < many and self.which.current != row:
            self.which.go_to(row)  # which asks
        else:
            self._ask()

    def _cards_of_faces(self, many: int) -> tuple[TileCard, ...]:
        if self.asked is None or self._faces is None or not many:
            return ()
        card = cards_of(self.workspace.reader, [media.item_number(self.workspace.reader, self.asked)], {})[0]
        sides = self._faces.sides_px.tolist()
        return tuple(
            replace(
                card,
                caption=tr("{row} of {many}, {side} px", row=row + 1, many=many, side=number(sides[row])),
                face=box_of(self._faces, row),
            )
            for row in range(many)
        )

    def row_of(self, media_id: MediaId, face: FaceBox | None) -> int:
        """Return which face of a picture it is by where it is; the largest where that is not known."""
        known = facts.one(self.workspace.reader, media_id, Faces) if face is not None else None
        if face is None or known is None:
            return 0
        return max(nearest(face, [box_of(known, row) for row in range(len(known.boxes))]), 0)

    @property
    def row(self) -> int:
        """Which face of the asked picture is meant."""
        return max(self.which.current, 0)

    def _ask(self) -> None:
        """Read beside the window who looks like the face."""
        self._asking += 1
        self.answer = None
        self.grid.show_items(FixedItems())
        self._say()
        if self.asked is None:
            return
        self.summary.setText(tr("Looking through the faces of this case …"))
        question, asking = partial(_look, self.asked, self.row), self._asking
        self.workspace.aside.ask(question, partial(self._arrived, asking), partial(self._failed, asking))

    def _arrived(self, asking: int, answer: FaceSightings | RequestError) -> None:
        if asking != self._asking or self.asked is None:
            return
        if isinstance(answer, RequestError):
            self.grid.say_when_empty(" ".join(part for part in (answer.what, answer.why, answer.next_step) if part))
            self.summary.setText("")
            self.picked.emit()
            return
        self.answer = answer
        reader, ids = self.workspace.reader, [each.media_id for each in answer.found]
        numbers = media.numbers(reader, ids)
        self._own = self._grouped(reader)
        cards = [
            replace(card, caption=f"{rank}  {likeness(each.band)}", face=each.face)
            for rank, (each, card) in enumerate(
                zip(answer.found, _cards(self.workspace, [numbers[each] for each in ids]), strict=True), 1
            )
        ]
        self.grid.say_when_empty(NOBODY_LIKE)
        self.grid.show_items(FixedItems(tuple(cards), facts.tiles(reader, ids)))
        parts = [tr("%n picture(s) with a face like it", "", len(cards))]
        parts.append(tr("%n other face(s) of this case compared", "", answer.searched))
        parts.append(tr("likeness, not identity; less reliable on children and on some skin tones"))
        self.summary.setText("  ·  ".join(parts))
        self._say()

    def _grouped(self, reader: Database) -> frozenset[MediaId]:
        """Return the pictures of the person whose face is asked for already."""
        if self.asked is None or self._faces is None:
            return frozenset()
        person = person_of(reader, self.asked, box_of(self._faces, self.row))
        return frozenset(person.members) if person is not None else frozenset()

    def _failed(self, asking: int) -> None:
        if asking == self._asking:
            self.summary.setText("")

    # ---- the answer ----

    def finding(self) -> FoundFace | None:
        """Return the finding that is picked."""
        at = self.grid.current
        return self.answer.found[at] if self.answer is not None and 0 <= at < len(self.answer.found) else None

    def pair(self) -> LinkEnds | None:
        """Return the asked picture and the found one."""
        found = self.finding()
        return (self.asked, found.media_id) if found is not None and self.asked is not None else None

    def faces(self) -> FaceEnds | None:
        """Return the two faces that a word would be about, in the order of ``pair``."""
        found = self.finding()
        return (box_of(self._faces, self.row), found.face) if found is not None and self._faces is not None else None

    def take_keyboard(self) -> None:
        """Give what is found the keyboard, or the faces to choose from where there is nothing."""
        (self.grid if self.grid.count() else self.which).setFocus()

    def _picked(self) -> None:
        if (pair := self.pair()) is not None:
            how = tr("Found by a search for this face.")
            self.workspace.finding = Finding(pair, None, how, self.said_of_it(), self.faces())
            if self.isVisible():
                self.workspace.selection.pick(*pair)
        self._say()

    def said_of_it(self) -> str:
        """Return how much alike the two are, in a sentence."""
        found = self.finding()
        if found is None:
            return ""
        alike = tr("Their faces are {band}: likeness, not identity.", band=likeness(found.band))
        doubt = tr("One of them is too small, too blurred or too uncertain a face, or perhaps a print, to say more.")
        grouped = tr("The two are grouped as one person.")
        parts = ((alike, True), (doubt, found.doubtful), (grouped, found.media_id in self._own))
        return " ".join(words for words, told in parts if told)

    def _say(self) -> None:
        for button in (self.same, self.different):
            button.setEnabled(self.finding() is not None)
        self.said.setText(self.said_of_it())
        self.picked.emit()

    def _enter(self) -> None:
        self.take_keyboard()

    def _leave(self) -> None:
        self.left.emit()

    def _say_same(self) -> None:
        self.said_word.emit(Verdict.SAME)

    def _say_different(self) -> None:
        self.said_word.emit(Verdict.DIFFERENT)


def _look(media_id: MediaId, row: int, reader: Database) -> FaceSightings | RequestError:
    """Search; what cannot be searched for is said on the page, not in a dialog."""
    try:
        return faces_like(reader, media_id, row)
    except RequestError as error:
        return error


def _cards(workspace: Workspace, numbers: Sequence[int]) -> list[TileCard]:
    return cards_of(workspace.reader, numbers, {}, workspace.hidden)
