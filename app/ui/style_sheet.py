"""The style of the widgets that Fusion would draw too loudly; colours and sizes come from the theme."""

from collections.abc import Mapping


def style_sheet(values: Mapping[str, str]) -> str:
    """Return the sheet with every ``@name`` replaced by its value; longer names first, since some begin alike."""
    text = SHEET
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"@{name}", values[name])
    return text


SHEET = """
QMainWindow, QDialog { background: @ground; }
QToolBar { background: @surface; border: 0; border-top: 1px solid @line; padding: 0; spacing: 0; }
QMainWindow::separator { background: @ground; width: @px1; height: @px1; }
QMainWindow::separator:hover { background: @line; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: @px1; }

QMenuBar { background: @ground; padding: @px1 @px1 0 @px1; }
QMenuBar::item { padding: @px1 @px2; border-radius: @px1; background: transparent; }
QMenuBar::item:selected { background: @raised; }
QMenu { background: @surface; border: 1px solid @line; padding: @px1 0; }
QMenu::item { padding: @px1 @px8 @px1 @px5; }
QMenu::item:selected { background: @picked; color: @text; }
QMenu::item:disabled { color: @dim; }
QMenu::separator { height: 1px; background: @line; margin: @px1 0; }
QMenu::indicator { left: @px1; width: @px3; height: @px3; }

QDockWidget {
    color: @dim; font-size: @pt_small; font-weight: 600; titlebar-close-icon: none;
    titlebar-normal-icon: none;
}
QDockWidget::title { background: @ground; text-align: left; padding: @px2 @px3; }
QTabWidget::pane { border: 0; background: @surface; }
QTabWidget::tab-bar { left: @px2; }
QTabBar { background: @ground; qproperty-drawBase: 0; }
QTabBar[quiet="true"] { background: @surface; }
QTabBar::tab {
    background: transparent; color: @dim; padding: @px2 @px3; border: 0; border-bottom: 2px solid transparent;
}
QMainWindow > QTabBar::tab { padding: @px2 @px1; margin: 0 @px1 0 0; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:hover:!selected { color: @text; }
QTabBar::tab:focus { color: @accent; }
QTabBar[quiet="true"]::tab { padding: @px2 @px2; }
QTabBar::scroller { width: @px6; }
QTabWidget > QTabBar::scroller { width: 0; }
QTabBar::tear { image: none; width: 0; }

QPushButton {
    background: @raised; color: @text; border: 1px solid @line; border-radius: @px1; padding: @px1 @px4;
    min-height: @px5;
}
QPushButton:hover { border-color: @dim; }
QPushButton:focus { border-color: @accent; }
QPushButton:pressed, QPushButton:checked { background: @picked; }
QPushButton:disabled { color: @dim; background: transparent; }
QPushButton[loud="true"] { background: @accent; color: @on_accent; border-color: @accent; font-weight: 600; }
QPushButton[loud="true"]:focus { border: 2px solid @text; }
QPushButton[loud="true"]:disabled { background: transparent; color: @dim; border-color: @line; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; padding: @px1 @px2; }
QTabWidget > QPushButton[quiet="true"] {
    background: @ground; border: 0; border-left: 1px solid @line; border-radius: 0; margin: 0 0 @px2 0;
    padding: 0 @px5 0 @px3; min-height: 0;
}
QTabWidget > QPushButton[quiet="true"]:focus { color: @accent; }
QPushButton[quiet="true"]:hover, QPushButton[quiet="true"]:focus { border-color: @line; }

QPushButton[warns="true"] { color: @warning; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {
    background: @ground; border: 1px solid @line; border-radius: @px1; padding: @px1 @px2;
    selection-background-color: @accent; selection-color: @on_accent;
}
QLineEdit { min-height: @px5; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: @accent; }
QComboBox { padding-right: @px6; }
QComboBox::drop-down { border: 0; width: 0; }
QListView, QTableView, QTreeView {
    background: @surface; border: 1px solid transparent; outline: 0; alternate-background-color: @surface;
}
QListView:focus, QTableView:focus, QTreeView:focus { border: 1px solid @accent; }
QTreeView::item, QTableView::item { padding: @px1 @px1; }
QCheckBox, QRadioButton { spacing: @px2; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator {
    width: @px3; height: @px3; border: 1px solid @dim; border-radius: 3px; background: @ground;
}
QRadioButton::indicator { border-radius: @round_px3; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked, QTreeView::indicator:checked {
    background: @accent; border-color: @accent;
}
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @text; }
QRadioButton::indicator:focus { border-radius: @round_focus; }
QListView::item:selected, QTableView::item:selected, QTreeView::item:selected {
    background: @picked; color: @text;
}
QHeaderView::section {
    background: @surface; color: @dim; border: 0; border-bottom: 1px solid @line; padding: @px1 @px2;
    font-size: @pt_small;
}

QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: @px3; }
QScrollBar:horizontal { height: @px3; }
QScrollBar::handle { background: @line; border-radius: @px1; margin: 2px; min-height: @px8; min-width: @px8; }
QScrollBar::handle:hover { background: @dim; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @raised; border: 0; border-radius: 2px; max-height: @px1; min-height: @px1; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QStatusBar { background: @ground; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: @ground; }

QWidget[surface="true"] { background: @surface; }
QLabel[role="title"] { font-size: @pt_title; font-weight: 300; }
QLabel[role="heading"] { font-size: @pt_heading; font-weight: 600; }
QLabel[role="dim"] { color: @dim; }
QLabel[role="small"] { color: @dim; font-size: @pt_small; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="mono"] { font-family: "DejaVu Sans Mono", "Consolas", monospace; font-size: @pt_heading; }
"""
