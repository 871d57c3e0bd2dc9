"""Where the docks stand: beside the middle, or all in one place where the text is large."""

import base64
from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QVBoxLayout, QWidget

from app.ui.panel import Area, Panel
from app.ui.theme import Theme

FIRST_DOCK = "facts"
FIRST_SHARE = 2
"""It is so much higher than the one below: there is always something to read in it."""
DOCK_SHARE = 0.28
"""No dock starts wider than this share of the window; where docks share one place, a third."""
TABBED_SHARE = 0.33
AREAS = {
    Area.LEFT: Qt.DockWidgetArea.LeftDockWidgetArea,
    Area.RIGHT: Qt.DockWidgetArea.RightDockWidgetArea,
    Area.BOTTOM: Qt.DockWidgetArea.BottomDockWidgetArea,
}


def make_dock(window: QMainWindow, panel: Panel) -> QDockWidget:
    """Return a dock that holds a panel; its name is the panel's, nothing of the case."""
    dock = QDockWidget(panel.title.upper(), window)
    dock.setObjectName(f"dock.{panel.name}")
    panel.make()  # a dock shows what it holds without a word to it
    dock.setWidget(panel)
    dock.toggleViewAction().setText(panel.title)
    window.addDockWidget(AREAS[panel.area], dock)
    return dock


def above(upper: QWidget, *lower: QWidget) -> QWidget:
    """Return one widget that holds some, the upper one with all the room that there is."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(upper, 1)
    for each in lower:
        column.addWidget(each)
    return both


def are_tabbed(theme: Theme) -> bool:
    """Tell whether docks stand behind each other at this size of text."""
    return theme.has_large_text


def arrange(window: QMainWindow, docks: Mapping[str, QDockWidget], panels: Mapping[str, Panel], theme: Theme) -> None:
    """Put every dock in its place, as wide as its panel asks and the window allows."""
    QApplication.sendPostedEvents()  # the layout must know all parts before it can share out the width
    tabbed = are_tabbed(theme)
    shown_before = {name: not dock.isHidden() for name, dock in docks.items()}
    for dock in docks.values():
        window.removeDockWidget(dock)
    if (layout := window.layout()) is not None:
        layout.activate()  # with no dock in it, it puts away the bars of tabs that it would forget otherwise
    for name, dock in docks.items():
        window.addDockWidget(AREAS[Area.RIGHT if tabbed else panels[name].area], dock)
        dock.setVisible(shown_before[name])
        dock.setWindowTitle(panels[name].title if tabbed else panels[name].title.upper())
    if tabbed:
        for first, second in pairwise(docks.values()):
            window.tabifyDockWidget(first, second)
        docks[FIRST_DOCK].raise_()
    else:
        for name in (each for each in docks if panels[each].behind):
            window.tabifyDockWidget(docks[panels[name].behind], docks[name])
            docks[panels[name].behind].raise_()
    for bar in window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
        bar.setElideMode(Qt.TextElideMode.ElideNone)  # Qt would cut every word, the one in front too
        bar.setUsesScrollButtons(True)
    most_px = round(window.width() * (TABBED_SHARE if tabbed else DOCK_SHARE))
    widths = [min(most_px, theme.px(panels[name].width_units)) for name in docks]
    window.resizeDocks(list(docks.values()), widths, Qt.Orientation.Horizontal)
    right = [dock for name, dock in docks.items() if panels[name].area is Area.RIGHT]
    highs = [window.height() * (FIRST_SHARE if dock is docks[FIRST_DOCK] else 1) for dock in right]
    window.resizeDocks(right, highs, Qt.Orientation.Vertical)


def layout_of(window: QMainWindow, theme: Theme) -> str:
    """Return where the docks are, as text; their names are the panels', nothing of the case."""
    return base64.b64encode(window.saveState(int(are_tabbed(theme))).data()).decode("ascii")


def restore(window: QMainWindow, saved: str, theme: Theme) -> None:
    """Put the docks where they were, unless that was at another size of text."""
    if saved:
        window.restoreState(QByteArray(base64.b64decode(saved)), int(are_tabbed(theme)))
