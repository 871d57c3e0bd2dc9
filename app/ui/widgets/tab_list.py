"""A button beside tabs that do not all have room: it lists every one of them, with its key."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QTabWidget

from app.domain.language import tr
from app.ui.key_words import key_of_panel


class TabList(QPushButton):
    """It stands at the far end of the tabs, and only as long as some of them are out of sight."""

    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tr("All", "list of all tabs"))
        self._tabs, self._menu = tabs, QMenu(self)
        self.setAccessibleName(tr("All panels"))
        self.setProperty("quiet", True)  # noqa: FBT003  Qt's own signature
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self.fill)
        tabs.setCornerWidget(self, Qt.Corner.TopRightCorner)
        tabs.installEventFilter(self)
        self.fit()

    def fill(self) -> None:
        """List the tabs as they are now."""
        self._menu.clear()
        for at in range(self._tabs.count()):
            key = key_of_panel(self, str(getattr(self._tabs.widget(at), "name", "")))
            action = self._menu.addAction("\t".join(filter(None, (self._tabs.tabText(at), key))))
            action.setCheckable(True)
            action.setChecked(at == self._tabs.currentIndex())
            action.triggered.connect(self._goer(at))

    def fit(self) -> None:
        """Stand there only where some tabs have no room."""
        bar = self._tabs.tabBar()
        self.setVisible(sum(bar.tabRect(at).width() for at in range(bar.count())) > self._tabs.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again where the room, the text's size or the tabs are others."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self.fit()
        return super().eventFilter(watched, event)

    def _goer(self, at: int) -> Callable[[], None]:
        def go() -> None:
            self._tabs.setCurrentIndex(at)
            if (page := self._tabs.currentWidget()) is not None:
                page.setFocus(Qt.FocusReason.ShortcutFocusReason)

        return go


def make_tabs() -> QTabWidget:
    """Return tabs for the panels in the middle."""
    made = QTabWidget()
    made.setDocumentMode(True)
    made.setAccessibleName(tr("Panels"))
    return made
