"""A list of proposals: a few veiled tiles, the title, and the reason why it stands where it stands."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.arrays import UInt8s
from app.domain.ids import MediaId
from app.ui.proposals import Row
from app.ui.theme import Theme
from app.ui.widgets.drawn_words import draw_lines
from app.ui.widgets.picture import VeiledPictures
from app.ui.widgets.plain_label import plain

AnyIndex = QModelIndex | QPersistentModelIndex
ReadTiles = Callable[[Sequence[MediaId]], Mapping[MediaId, UInt8s]]
SAMPLE_UNITS = (11, 8.25)
NARROW_UNITS = 72
"""A list narrower than this has one column of samples, and leaves the rest to the words."""
GROWTH = 0.15
"""How much of a larger text the tiles follow: the words need the room."""
WHY_LINES, ABOUT_LINES = 3, 2
SMALL = 0.88
KEPT_TILES = 2_000


class ProposalModel(QAbstractListModel):
    """The proposals, in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.proposals: tuple[Row, ...] = ()

    def show(self, proposals: Sequence[Row]) -> None:
        """List others."""
        self.beginResetModel()
        self.proposals = tuple(proposals)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.proposals)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a proposal in words."""
        if index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return plain(self.proposals[index.row()].sentence())
        return None


class ProposalDelegate(QStyledItemDelegate):
    """Draws a proposal; the tiles of what comes into sight are read then."""

    def __init__(self, theme: Theme, read_tiles: ReadTiles) -> None:
        super().__init__()
        self._read_tiles, self._pictures = read_tiles, VeiledPictures()
        self._tiles: OrderedDict[MediaId, UInt8s | None] = OrderedDict()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._pictures.clear()
        lines = QFontMetrics(theme.font(1.0, QFont.Weight.DemiBold)).height()
        lines += (WHY_LINES + ABOUT_LINES) * QFontMetrics(theme.font(SMALL)).height() + theme.px(1.5)
        self._high = max(2 * self._sample().height() + theme.px(1), lines) + theme.px(4)

    def _sample(self) -> QSize:
        grown = 4 * (1 + GROWTH * (self._theme.text_scale - 1))
        return QSize(round(SAMPLE_UNITS[0] * grown), round(SAMPLE_UNITS[1] * grown))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  Qt's own signature
        """As high as two rows of tiles, or six lines of text; the same for all."""
        return QSize(self._theme.px(20), self._high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one proposal."""
        model, theme = index.model(), self._theme
        if not isinstance(model, ProposalModel):
            return
        proposal, area, gap = model.proposals[index.row()], option.rect, theme.px(2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("picked"))
            painter.fillRect(QRect(area.topLeft(), QSize(theme.px(0.75), area.height())), theme.colour("accent"))
        mosaic = self._draw_samples(painter, area.adjusted(gap + gap // 2, gap, 0, -gap), proposal)
        self._draw_words(painter, area.adjusted(mosaic + 3 * gap, gap, -gap, -gap), proposal)
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _draw_samples(self, painter: QPainter, area: QRect, proposal: Row) -> int:
        size, gap = self._sample(), self._theme.px(0.5)
        across = 2 if area.width() >= self._theme.px(NARROW_UNITS) else 1
        samples = proposal.samples[: 2 * across]
        tiles = self._tiles_of(samples)
        for at, media_id in enumerate(samples):
            row, column = divmod(at, across)
            place = QRect(area.topLeft(), size)
            place.translate(column * (size.width() + gap), row * (size.height() + gap))
            painter.fillRect(place, self._theme.colour("mount"))
            if (tile := tiles.get(media_id)) is not None:
                self._pictures.draw(painter, place, media_id, tile)
        return across * (size.width() + gap)

    def _tiles_of(self, samples: Sequence[MediaId]) -> Mapping[MediaId, UInt8s | None]:
        if missing := [each for each in samples if each not in self._tiles]:
            read = self._read_tiles(missing)
            self._tiles.update({each: read.get(each) for each in missing})
            while len(self._tiles) > KEPT_TILES:
                self._tiles.popitem(last=False)
        return {each: self._tiles.get(each) for each in samples}

    def _draw_words(self, painter: QPainter, area: QRect, proposal: Row) -> None:
        theme, top = self._theme, area.top()
        title, bold = plain(proposal.title), theme.font(1.0, QFont.Weight.DemiBold)
        wide = QFontMetrics(bold).horizontalAdvance(title) > area.width()  # it has a line of the reason's then
        lines = (
            (title, bold, "text", 1 + wide),
            (" ".join(proposal.told), theme.font(SMALL), "text", WHY_LINES - wide),
            (proposal.about, theme.font(SMALL), "dim", ABOUT_LINES),
        )
        for words, font, colour, most in lines:
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            room = QRect(area.left(), top, area.width(), area.bottom() + 2 - top)
            top += draw_lines(painter, room, words, most) + theme.px(0.5)


class ProposalList(QListView):
    """The list, with its model and its look."""

    def __init__(self, theme: Theme, name: str, read_tiles: ReadTiles) -> None:
        super().__init__()
        self.model_, self.delegate = ProposalModel(), ProposalDelegate(theme, read_tiles)
        self.setModel(self.model_)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Space to the window, which says where it peeks: a row here is chosen already."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self.delegate.set_theme(theme)
        self.scheduleDelayedItemsLayout()

    def show_proposals(self, proposals: Sequence[Row]) -> None:
        """List others."""
        self.model_.show(proposals)

    @property
    def proposals(self) -> tuple[Row, ...]:
        """What is listed, from top to bottom."""
        return self.model_.proposals

    def chosen(self) -> list[Row]:
        """Return the proposals that are chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.model_.proposals[row] for row in rows]

    def choose(self, row: int) -> None:
        """Choose one row, and bring it into sight."""
        index = self.model_.index(row)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)
