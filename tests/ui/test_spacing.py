from itertools import pairwise

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.spacing import respace
from app.ui.theme import Theme
from app.ui.widgets.plain_label import PlainLabel


def test_margins_and_gaps_grow_and_come_back_exactly(qtbot):
    root, label = QWidget(), PlainLabel("text")
    qtbot.addWidget(root)
    column = QVBoxLayout(root)
    column.setContentsMargins(12, 8, 5, 3)
    column.setSpacing(7)
    label.setContentsMargins(12, 0, 0, 0)
    column.addWidget(label)
    scales = (1.0, 1.15, 1.3, 1.5, 2.0, 1.5, 1.15, 1.0)
    for before, now in pairwise(scales):
        respace([root], Theme(text_scale=before), Theme(text_scale=now))
        assert column.spacing() == round(7 * now)
        assert label.contentsMargins().left() == round(12 * now)
    assert column.contentsMargins().left() == 12
    assert column.contentsMargins().bottom() == 3
