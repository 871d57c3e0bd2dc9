"""What examiners have said, the newest first, and what stands in its way; each word can be taken back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout

from app.domain.ids import MediaId, SplitId
from app.domain.language import number, tr
from app.domain.link import Contradiction, Decision, FaceBox, FaceEnds, Kind, LinkEnds, Verdict
from app.domain.remark import KeptRemark
from app.domain.words import MERGED, TAKEN_BACK, PlaceName, Split, withdraws
from app.domain.work import Topic
from app.operations.decide import COMPARED, FOUND, FOUND_BY_FACE, NOT_THIS_PERSON, ON_THE_WALL, decide
from app.operations.name_place import name_place
from app.operations.remark import take_back_remark
from app.operations.split import undo_split
from app.store import clusters, decisions, facts, media, place_names, remarks, splits
from app.ui.key_words import with_keys
from app.ui.kind_words import KIND_WORDS, NOT_OF_ONE, as_title, said_of
from app.ui.panel import A_PAIR, Area, Panel
from app.ui.remark_words import row_words, what_next
from app.ui.theme import Theme
from app.ui.wall_items import cards_of
from app.ui.widgets.button_row import ButtonRow
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.plain_label import PlainLabel, plain
from app.ui.widgets.tile_grid import TileGrid
from app.ui.widgets.tile_items import FixedItems
from app.ui.widgets.wrapped_tree import WrappedTree
from app.ui.wording import back_words, moment
from app.ui.workspace import ROWS_AT_A_TIME

ROW_ROLE = Qt.ItemDataRole.UserRole
SHARES = (0.28, 0.3)
NONE_YET = tr(
    "Nothing is decided yet. Pick a pair in Places or Series, or two pictures on the wall, and say the same "
    "({decide.same|Y}), not the same ({decide.different|X}) or undecided ({decide.undecided|U})."
)

REASON_WORDS = {
    COMPARED: tr("Compared side by side."),
    ON_THE_WALL: tr("Picked on the wall."),
    FOUND: tr("Found by Where else?"),
    FOUND_BY_FACE: tr("Found by a face."),
    NOT_THIS_PERSON: tr("Not this person."),
    TAKEN_BACK: tr("Taken back."),
    MERGED: tr("Taken back by a merger."),
}
"""What the program itself wrote as the reason of a word, as it is said here; what an examiner typed stays as it is."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a row is about: its media items, and the word that stands on them, whichever it is."""

    kind: Kind
    media: tuple[MediaId, ...]
    verdict: Verdict | None = None
    split: SplitId | None = None
    name: str = ""
    remark: KeptRemark | None = None
    faces: FaceEnds | None = None

    @property
    def key(self) -> tuple[object, ...]:
        """What it is found again by, whatever was said of it meanwhile."""
        return self.kind, self.media, self.faces, self.split, self.name, self.remark.id if self.remark else None

    @property
    def is_settled(self) -> bool:
        """Whether nothing waits for an examiner here; a remark does where their own word does not say the same."""
        if self.remark is not None:
            said = self.remark.remark.stance.verdict
            return self.remark.signer is None or said is None or said is self.verdict
        return self.verdict is not None or self.split is not None or bool(self.name)

    @property
    def ends_remark(self) -> bool:
        """Whether "undecided" ends the remark; of one's own on a pair it is a word like the others."""
        return self.remark is not None and (self.remark.signer is not None or len(self.media) != A_PAIR)

    def takes(self, verdict: Verdict) -> bool:
        """Tell whether a word can be given here; a split, a name and a remark on no pair can only be taken back."""
        if self.remark is not None and len(self.media) != A_PAIR:
            return verdict is Verdict.UNDECIDED
        if self.split is not None or self.name:
            return verdict is Verdict.UNDECIDED
        return self.ends_remark if self.ends_remark and verdict is Verdict.UNDECIDED else self.verdict is not verdict


class DecisionsPanel(Panel):
    """Contradictions first, then the words that stand; below them the pictures, veiled."""

    name, title = "decisions", tr("Decisions")
    topics = frozenset({Topic.DECISIONS, Topic.CLUSTERS, Topic.REMARKS})
    area, order = Area.MIDDLE, 80

    def build(self) -> None:
        """Make the list, the pictures and the three buttons."""
        theme = self.workspace.theme
        self.summary, self.said = PlainLabel("", "dim"), PlainLabel("")
        self.table = WrappedTree(theme, tr("Decisions"), SHARES)
        self.table.setRootIsDecorated(False)
        self.grid = TileGrid(theme, tr("The pictures of the word"))
        self.same, self.different = (
            KeyButton(tr("Same ({decide.same|Y})")),
            KeyButton(tr("Not the same ({decide.different|X})")),
        )
        self.undecided = KeyButton(tr("Undecided ({decide.undecided|U})"))
        self._lay_out(theme)
        self.setFocusProxy(self.table)
        self.table.currentItemChanged.connect(self._pick)
        self.table.itemActivated.connect(self.compare_picked)
        self.grid.peek_began.connect(self.workspace.peek_began)
        self.grid.peek_ended.connect(self.workspace.peek_ended)
        self.grid.moved_away.connect(self.workspace.moved_away)
        self.same.clicked.connect(self._say_same)
        self.different.clicked.connect(self._say_different)
        self.undecided.clicked.connect(self._say_undecided)

    def _lay_out(self, theme: Theme) -> None:
        for label in (self.summary, self.said):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(3), theme.px(2), theme.px(2), theme.px(2))
        column.setSpacing(theme.px(2))
        column.addWidget(self.summary)
        column.addWidget(self.table, 3)
        column.addWidget(self.said)
        column.addWidget(ButtonRow((self.same, self.different, self.undecided), theme.px(2)))
        column.addWidget(self.grid, 2)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.table.set_theme(theme)
        self.grid.set_theme(theme)

    def refresh(self) -> None:
        """Read the words and the contradictions again; the row that was chosen stays chosen."""
        reader, before = self.workspace.reader, self.chosen()
        words = [word for kind in Kind for word in decisions.of(reader, kind)]
        parted = [each for kind in Kind for each in splits.of(reader, kind)]
        named = place_names.all(reader) if self.workspace.review is None else []  # when they were is not told
        remarked = remarks.standing(reader)
        stuck = [each for kind in Kind for each in clusters.contradictions(reader, kind)]
        self.summary.setText(with_keys(self, _summary(words, parted, named, stuck, len(remarked))))
        self.table.clear()
        for each in stuck[:ROWS_AT_A_TIME]:
            self._add(Row(each.kind, (each.first, each.second)), tr("Contradiction"), each.sentence)
        for about, kept in _remarks(remarked[:ROWS_AT_A_TIME], words):
            self._add(about, *row_words(kept))
        for _, about, what, sentence in sorted(_said(words, parted, named), key=_newest)[:ROWS_AT_A_TIME]:
            self._add(about, what, sentence)
        self.table.fit()
        rows = [row for at in range(self.table.topLevelItemCount()) if (row := self.table.topLevelItem(at))]
        if rows:
            found = [row.data(0, ROW_ROLE) for row in rows]
            self.table.setCurrentItem(rows[_again(before, found) if before is not None else 0])
        self._pick()

    def _add(self, about: Row, what: str, words: str) -> None:
        row = QTreeWidgetItem([what, _names(about), plain(words)])
        row.setData(0, ROW_ROLE, about)
        row.setForeground(0, self.workspace.theme.colour("text" if about.is_settled else "warning"))
        row.setForeground(1, self.workspace.theme.colour("dim"))
        self.table.addTopLevelItem(row)

    def chosen(self) -> Row | None:
        """Return what the chosen row is about."""
        row = self.table.currentItem()
        found = row.data(0, ROW_ROLE) if row is not None else None
        return found if isinstance(found, Row) else None

    def pair_to_compare(self) -> tuple[Kind, LinkEnds] | None:
        """Return the pair of the chosen row; a split or a name is about more than a pair."""
        row = self.chosen()
        if row is None or len(row.media) != A_PAIR:
            return None
        return row.kind, (row.media[0], row.media[1])

    def faces_to_compare(self) -> Mapping[MediaId, FaceBox]:
        """Return the two faces that the chosen word is on; none where it is on whole pictures."""
        row = self.chosen()
        return {} if row is None or row.faces is None else dict(zip(row.media, row.faces, strict=True))

    def decide(self, verdict: Verdict) -> None:
        """Save another word on the chosen pair, the first one on a contradiction, or take a split or a name back."""
        row = self.chosen()
        if row is None or not row.takes(verdict):
            return
        if (
            row.remark is not None
            and verdict is Verdict.UNDECIDED
            and (row.remark.signer is not None or len(row.media) != A_PAIR)
        ):
            self.workspace.lane.submit(take_back_remark, row.remark.id)
        elif row.split is not None:
            self.workspace.lane.submit(undo_split, row.split)
        elif row.name:
            self.workspace.lane.submit(name_place, row.media[0], "")
        else:
            self.workspace.lane.submit(decide, row.kind, verdict, row.media, "", row.faces)

    def unsaved(self) -> str:
        """Return what is lost where a sealed file is closed now: remarks on it that were not saved since."""
        return self._unsigned() if self.workspace.is_draft_behind() else ""

    def put_by(self) -> str:
        """Return what a draft keeps: remarks that were not saved since."""
        return "" if self.workspace.is_draft_behind() else self._unsigned()

    def _unsigned(self) -> str:
        if self.workspace.review is None:
            return ""
        own = [each.remark for each in remarks.standing(self.workspace.reader)]
        new = len([each for each in own if each not in self.workspace.saved_remarks])
        return tr("%n remark(s)", "", new) if new else ""

    def _say_same(self) -> None:
        self.decide(Verdict.SAME)

    def _say_different(self) -> None:
        self.decide(Verdict.DIFFERENT)

    def _say_undecided(self) -> None:
        self.decide(Verdict.UNDECIDED)

    def _pick(self) -> None:
        row = self.chosen()
        buttons = ((self.same, Verdict.SAME), (self.different, Verdict.DIFFERENT), (self.undecided, Verdict.UNDECIDED))
        for button, verdict in buttons:
            button.setEnabled(row is not None and row.takes(verdict))
        self._show(row.media if row else ())
        self.said.setText(with_keys(self, _what_next(row)) if row else "")
        if row is not None and self.isVisible():
            self.workspace.selection.pick(*row.media[:ROWS_AT_A_TIME], count=len(row.media))

    def _show(self, shown: Sequence[MediaId]) -> None:
        reader = self.workspace.reader
        cards = cards_of(
            reader, [media.item_number(reader, each) for each in shown[:ROWS_AT_A_TIME]], {}, self.workspace.hidden
        )
        self.grid.show_items(FixedItems(tuple(cards), facts.tiles(reader, [card.media_id for card in cards])))


def _again(before: Row, rows: Sequence[Row]) -> int:
    """Return where a row stands now: the same, else what is about the same, else about its pictures; else the first."""
    alike = [
        (
            row.key == before.key and row.is_settled is before.is_settled,
            row.key == before.key,
            row.media == before.media,
        )
        for row in rows
    ]
    return alike.index(max(alike))


def _said(
    words: Sequence[Decision], parted: Sequence[Split], named: Sequence[PlaceName]
) -> Iterator[tuple[datetime, Row, str, str]]:
    """Yield when each word was given, what it is about, what it says, and by whom."""
    for word in words:
        row = Row(word.kind, (word.first, word.second), word.verdict, faces=word.faces)
        what = _what(word)
        yield word.decided_at, row, what, _by(word.examiner, word.decided_at, word.reason)
    for each in parted:
        row = Row(each.kind, (*each.part, *each.rest), split=each.id)
        sizes = {"part": number(len(each.part)), "rest": number(len(each.rest))}
        what = tr("{not_of_one}: {part} and {rest}", not_of_one=NOT_OF_ONE[each.kind], **sizes)
        yield each.decided_at, row, what, _by(each.examiner, each.decided_at, each.reason)
    for name in named:
        row = Row(Kind.PLACE, (name.media_id,), name=name.name)
        yield name.named_at, row, tr("Named {name}", name=name.name), _by(name.examiner, name.named_at, "")


def _remarks(kept: Sequence[KeptRemark], words: Sequence[Decision]) -> Iterator[tuple[Row, KeptRemark]]:
    """Yield what each remark of a reviewer is about, with the word that an examiner has said of it, and the remark."""
    stand: dict[tuple[object, ...], Verdict] = {(word.kind, word.first, word.second): word.verdict for word in words}
    for each in kept:
        said = each.remark
        yield Row(said.kind or Kind.PLACE, said.media, stand.get((said.kind, *said.media)), remark=each), each


def _what(word: Decision) -> str:
    if withdraws(word):
        return tr("No word any more: {kind}", kind=KIND_WORDS[word.kind])
    if word.verdict is Verdict.UNDECIDED:
        return tr("Undecided: {kind}", kind=KIND_WORDS[word.kind])
    return as_title(said_of(word.kind, word.verdict))


def _newest(said_at: tuple[datetime, Row, str, str]) -> tuple[float, str]:
    at, _, what, _ = said_at
    return -at.timestamp(), what


def _by(examiner: str, at: datetime, reason: str) -> str:
    return f"{examiner}, {moment(at)}. {REASON_WORDS.get(reason, reason)}".strip()


def _names(about: Row) -> str:
    if len(about.media) > A_PAIR:
        return tr("%n picture(s)", "", len(about.media))
    names = [each[:8] for each in about.media]
    return tr("{first} and {second}", first=names[0], second=names[1]) if len(names) == A_PAIR else names[0]


def _what_next(row: Row) -> str:
    if row.remark is not None:
        return what_next(row.remark, _names(row))
    if row.split is not None or row.name:
        return tr("{pictures}: {decide.undecided|U} takes it back.", pictures=_names(row))
    if row.verdict:
        return f"{_names(row)}: {back_words(row.verdict)}"
    return tr(
        "{pictures}: {decide.same|Y}, {decide.different|X} or {decide.undecided|U} settles it.", pictures=_names(row)
    )


def _summary(
    words: Sequence[Decision],
    parted: Sequence[Split],
    named: Sequence[PlaceName],
    stuck: Sequence[Contradiction],
    remarked: int,
) -> str:
    if not (words or parted or named or stuck or remarked):
        return NONE_YET
    stand = len([each for each in words if not withdraws(each)])
    parts = [tr("%n decision(s)", "", stand)] if words else []
    parts += [tr("%n split(s)", "", len(parted))] if parted else []
    parts += [tr("%n name(s)", "", len(named))] if named else []
    parts += [tr("%n contradiction(s)", "", len(stuck))] if stuck else []
    parts += [tr("%n remark(s)", "", remarked)] if remarked else []
    many = max(len(words) + len(parted) + len(named), len(stuck), remarked) > ROWS_AT_A_TIME
    parts += [tr("the newest {most} are listed", most=ROWS_AT_A_TIME)] if many else []
    return "  ·  ".join(parts)


PANEL = DecisionsPanel
