from PySide6.QtGui import QFontMetrics

from app.domain.ids import MediaId
from app.ui.theme import Theme
from app.ui.widgets.pair_parts import Side

SIDE = Side(MediaId("2f948593" + "0" * 56), "Left 2f948593  ·  2023-10-24 21:43 no zone", None)


def test_where_a_caption_has_no_room_hour_and_zone_stay_longest(qapp):  # noqa: ARG001  fonts need the application
    metrics = QFontMetrics(Theme().font())

    def within(words):
        return SIDE.caption_in(metrics, metrics.horizontalAdvance(words))

    assert within(SIDE.caption) == SIDE.caption
    assert within("Left 2f948593  ·  2023-10-24 21:43 no") == "Left 2f948593  ·  10-24 21:43 no zone"
    assert within("Left 2f948593  ·  10-24 21:43") == "Left  ·  10-24 21:43 no zone"
    assert within("Left  ·  10-24").endswith("…")
