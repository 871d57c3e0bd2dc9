import numpy as np
import pytest
from PySide6.QtGui import QAccessible

from app.ui.theme import Theme
from app.ui.widgets import accessible
from app.ui.widgets.time_axis import TimeAxis
from app.ui.widgets.time_spans import YEAR_S, Lane, Span, fitting, when
from tests.ui.conftest import grabbed

NOON_S = 1_714_564_800.0  # 2024-05-01 12:00


@pytest.fixture
def axis(qtbot):
    made = TimeAxis(Theme(), "Times")
    qtbot.addWidget(made)
    made.resize(1000, 300)
    made.show()
    return made


def lane(seconds, name="N-100"):
    return Lane(name, np.sort(np.array(seconds, float)), np.ones(len(seconds), bool))


def test_a_camera_with_a_wrong_year_does_not_squash_the_axis_and_is_counted_beside_it(axis):
    axis.show_lanes((lane([*(NOON_S + 60 * np.arange(100)), 0.0, 4_000_000_000.0]),))
    assert axis.seen_words().endswith("100 pictures, 1 earlier, 1 later")


def test_years_apart_are_shown_together_where_many_lie_there(axis):
    axis.show_lanes((lane([*(NOON_S + 60 * np.arange(50)), *(NOON_S - 5 * YEAR_S + 60 * np.arange(50))]),))
    assert "100 pictures" in axis.seen_words()
    assert "earlier" not in axis.seen_words()


def test_one_picture_among_ten_thousand_can_be_seen(axis):
    axis.show_lanes((lane([NOON_S] * 10_000 + [NOON_S + 3600]),))
    image = grabbed(axis)
    drawn = (image != image[0, 0]).any(axis=0)
    assert drawn[int(axis._x(NOON_S + 3600))]  # noqa: SLF001  where it stands


def test_nothing_dated_is_said(axis):
    axis.show_lanes(())
    assert axis.seen_words() == "No picture has a time of its camera's."
    assert "1970" not in axis.accessibleName()
    assert len(np.unique(grabbed(axis))) > 1


def test_a_span_is_said_as_fine_as_it_is_long():
    assert when(Span(NOON_S, NOON_S + 30)) == "2024-05-01 12:00:00 to 2024-05-01 12:00:30"
    assert when(Span(NOON_S, NOON_S + 3600)) == "2024-05-01 12:00 to 2024-05-01 13:00"
    assert when(Span(NOON_S, NOON_S + YEAR_S)) == "2024-05-01 to 2025-05-01"
    assert when(Span(-1e15, 1e15)).endswith("9999-12-31")


def test_all_of_nothing_is_some_year():
    assert fitting(np.zeros(0)).long_s == YEAR_S


def test_a_million_times_are_drawn_alike(axis):
    rng = np.random.default_rng(1)
    axis.show_lanes(tuple(lane(NOON_S + rng.random(125_000) * YEAR_S, f"N-{at}") for at in range(8)))
    assert "1,000,000 pictures" in axis.seen_words()
    assert len(np.unique(grabbed(axis))) > 5


def test_a_screen_reader_walks_the_lanes_and_hears_when_the_picked_picture_was_taken(axis):
    accessible.install()
    axis.show_lanes((lane(NOON_S + 60 * np.arange(3)), lane([NOON_S + 90], "Other cameras")))
    told = QAccessible.queryAccessibleInterface(axis)
    lanes = [told.child(at) for at in range(told.childCount())]
    assert [each.text(QAccessible.Text.Name) for each in lanes] == [
        "N-100, 3 pictures in sight, 3 with a known zone",
        "Other cameras, 1 picture in sight, 1 with a known zone",
    ]
    axis.mark(NOON_S + 90)
    assert axis.accessibleName().endswith("The picked picture: 2024-05-01 12:01:30.")
    assert [each.state().selected for each in lanes] == [0, 1]
    middle = lanes[1].rect().center()
    assert told.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name).startswith("Other cameras")


def test_two_cameras_of_one_model_are_told_apart_by_their_whole_names(axis):
    names = ["HALDEN OPTICAL D35  1947034", "HALDEN OPTICAL D35  1947035"]
    axis.show_lanes(tuple(lane([NOON_S], each) for each in names))
    wide = axis._room().left()  # noqa: SLF001  where the lanes begin
    assert wide > max(axis.fontMetrics().horizontalAdvance(each) for each in names)
