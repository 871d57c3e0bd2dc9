"""A list of clusters: a few veiled tiles, size, span of time, confidence in words, the strongest reason."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.arrays import UInt8s
from app.domain.ids import MediaId
from app.domain.language import tr
from app.store.cluster_cards import ClusterCard
from app.ui.kind_words import as_title
from app.ui.theme import Theme
from app.ui.widgets.drawn_words import draw_lines
from app.ui.widgets.picture import VeiledPictures
from app.ui.widgets.plain_label import plain
from app.ui.wording import confidence, pictures_of, span, zones

AnyIndex = QModelIndex | QPersistentModelIndex
SAMPLE_UNITS = (13, 9.75)
SAMPLES_A_ROW = 2
NARROW_UNITS = 72
"""A list narrower than this has one column of samples, and leaves the rest to the words."""
LINES = 6
GROWTH = 0.15
"""How much of a larger text the tiles follow: the words need the room."""


def card_sentence(card: ClusterCard) -> str:
    """Return a cluster in words, for a screen reader."""
    parts = [pictures_of(card.size, card.hidden), confidence(card.confidence), when(card), *card.reasons[:1]]
    return ", ".join(filter(None, parts))


def when(card: ClusterCard) -> str:
    """Return a cluster's span of time in words."""
    if card.first is None or card.last is None:
        return tr("No times known")
    return f"{span(card.first, card.last)} {zones(card.zoned, card.timed)}"


class ClusterModel(QAbstractListModel):
    """The clusters of one kind."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[ClusterCard, ...] = ()

    def show(self, cards: Sequence[ClusterCard]) -> None:
        """List other clusters."""
        self.beginResetModel()
        self.cards = tuple(cards)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cluster in words."""
        if index.isValid() and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return plain(card_sentence(self.cards[index.row()]))
        return None


class ClusterDelegate(QStyledItemDelegate):
    """Draws a cluster's card."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tiles: Mapping[MediaId, UInt8s] = {}
        self._pictures = VeiledPictures()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take on another look."""
        self._theme = theme
        self._pictures.clear()

    def _sample(self) -> QSize:
        grown = 4 * (1 + GROWTH * (self._theme.text_scale - 1))
        return QSize(round(SAMPLE_UNITS[0] * grown), round(SAMPLE_UNITS[1] * grown))

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002  Qt's own signature
        """As high as two rows of tiles, or six lines of text."""
        lines = LINES * (QFontMetrics(self._theme.font()).height() + self._theme.px(0.5))
        return QSize(
            self._theme.px(20), max(2 * self._sample().height() + self._theme.px(1), lines) + self._theme.px(4)
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one card."""
        model, theme = index.model(), self._theme
        if not isinstance(model, ClusterModel):
            return
        card, area, gap = model.cards[index.row()], option.rect, theme.px(2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("picked"))
            painter.fillRect(QRect(area.topLeft(), QSize(theme.px(0.75), area.height())), theme.colour("accent"))
        mosaic = self._draw_samples(painter, area.adjusted(gap + gap // 2, gap, 0, -gap), card)
        text = area.adjusted(mosaic + 3 * gap, gap, -gap, -gap)
        self._draw_words(painter, text, card)
        painter.setPen(theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _draw_samples(self, painter: QPainter, area: QRect, card: ClusterCard) -> int:
        size, gap = self._sample(), self._theme.px(0.5)
        across = SAMPLES_A_ROW if area.width() >= self._theme.px(NARROW_UNITS) else 1
        for at, media_id in enumerate(card.samples[: 2 * across]):
            row, column = divmod(at, across)
            place = QRect(area.topLeft(), size)
            place.translate(column * (size.width() + gap), row * (size.height() + gap))
            painter.fillRect(place, self._theme.colour("mount"))
            if media_id in self.tiles:
                self._pictures.draw(painter, place, media_id, self.tiles[media_id])
        return across * (size.width() + gap)

    def _draw_words(self, painter: QPainter, area: QRect, card: ClusterCard) -> None:
        theme, top = self._theme, area.top()
        lines = (
            (pictures_of(card.size, card.hidden), theme.font(1.0, QFont.Weight.DemiBold), "text"),
            (when(card), theme.font(0.88), "dim"),
            (as_title(confidence(card.confidence)), theme.font(0.88), "dim"),
        )
        for words, font, colour in lines:
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            top += draw_lines(painter, QRect(area.left(), top, area.width(), area.bottom() + 2 - top), words)
            top += theme.px(0.5)
        if card.reasons:
            painter.setPen(theme.colour("text"))
            room = QRect(area.left(), top, area.width(), area.bottom() + 2 - top)
            draw_lines(painter, room, plain(card.reasons[0]), LINES)


class ClusterList(QListView):
    """The list, with its model and its look."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.cards, self.delegate = ClusterModel(), ClusterDelegate(theme)
        self.setModel(self.cards)
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

    def show_cards(self, cards: Sequence[ClusterCard], tiles: Mapping[MediaId, UInt8s]) -> None:
        """List other clusters."""
        self.delegate.tiles = tiles
        self.cards.show(cards)

    def chosen(self) -> list[ClusterCard]:
        """Return the clusters that are chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.cards.cards[row] for row in rows]
