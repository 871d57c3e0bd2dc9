from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.ui.widgets.plain_label import ElidedLabel, PlainLabel, plain

HOSTILE = "<b>bold</b> \u202egnp.exe\x07\x00 \udcff"


def test_what_cannot_be_seen_is_written_out_and_markup_is_text(qtbot):
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b> \\u202egnp.exe\\x07\\x00 \\xff"


def test_spaces_that_hold_words_together_are_spaces():
    assert plain("Possible\u00a0: oui\u202f?") == "Possible\u00a0: oui\u202f?"
    assert plain("a\u2003b") == "a\\u2003b"


def test_line_breaks_stay_only_where_they_are_wanted():
    assert plain("a\nb") == "a\\nb"
    assert plain("a\nb", lines=True) == "a\nb"


def test_a_long_text_is_cut():
    assert len(plain("x" * 100_000)) < 5_000


def test_an_elided_line_gives_way_and_shows_markup_as_text(qtbot):
    label = ElidedLabel("<img src=x>")
    qtbot.addWidget(label)
    assert label.text() == "<img src=x>"
    assert "<img" not in label.toolTip()
    assert label.minimumSizeHint().width() <= 0


def test_no_figure_is_parted_from_its_percent_sign(qtbot):
    label = PlainLabel("across 58 % of the left picture")
    qtbot.addWidget(label)
    assert label.text() == "across 58 % of the left picture"
    assert "58\N{NO-BREAK SPACE}%" in QLabel.text(label)
