from datetime import UTC, datetime

import pytest

from app.domain.media import Counts
from app.ui.commands import MENUS
from app.ui.wording import (
    MENU_WORDS,
    confidence,
    counts_sentence,
    duration,
    minute,
    moment,
    moment_there,
    span,
    together,
    zones,
)


def test_the_counts_are_a_sum_that_a_person_can_check():
    counts = Counts(1204, 980, 150, 0, 40, 4, 30, 0)
    assert counts.add_up()
    assert counts_sentence(counts) == "1,204 files = 980 shown + 150 stacked + 40 excluded + 30 unreadable + 4 archives"


def test_nothing_is_said_of_nothing():
    assert counts_sentence(Counts(0, 0, 0, 0, 0, 0, 0, 0)) == "No files yet"


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (1.0, "practically certain (> 99 %)"),
        (0.96, "very likely (96 %)"),
        (0.9468, "very likely (95 %)"),
        (0.9449, "likely (94 %)"),
        (0.985, "very likely (98 %)"),
        (0.5, "possible (50 %)"),
        (0.2, "doubtful (20 %)"),
    ],
)
def test_a_probability_is_a_word_and_a_number_and_never_certainty(probability, words):
    assert confidence(probability) == words


def test_a_zone_is_said_where_it_is_known_and_never_guessed():
    at = datetime(2024, 5, 1, 12, 30, 5)  # noqa: DTZ001  a camera's clock has no zone
    assert moment(at) == "2024-05-01 12:30:05, no zone"
    assert moment(at.replace(tzinfo=UTC)) == "2024-05-01 12:30:05 UTC"
    assert minute(at.replace(tzinfo=UTC)) == "2024-05-01 12:30 UTC"
    assert minute(at) == "2024-05-01 12:30 no zone"
    assert [zones(3, 3), zones(0, 3), zones(1, 3)] == ["UTC", "no zone", "UTC for 1 of 3, the others name no zone"]


def test_a_known_offset_tells_what_the_clock_showed_there():
    at = datetime(2024, 5, 1, 2, 30, 5, tzinfo=UTC)
    assert moment_there(at, 330) == "2024-05-01 02:30:05 UTC, 08:00:05 at UTC+05:30"
    assert moment_there(at, -480) == "2024-05-01 02:30:05 UTC, 2024-04-30 18:30:05 at UTC-08:00"


def test_a_span_is_as_short_as_it_can_be():
    at = datetime(2024, 5, 1, 12, 30)  # noqa: DTZ001  a camera's clock has no zone
    assert span(at, at) == "2024-05-01 12:30"
    assert span(at, at.replace(hour=14)) == "2024-05-01, 12:30 to 14:30"
    assert span(at, at.replace(day=4)) == "2024-05-01 to 2024-05-04 (3 days)"


def test_how_long_something_takes_is_as_coarse_as_it_is_certain():
    assert [duration(0.2), duration(150), duration(9000)] == ["1 s", "2 min", "2.5 h"]


@pytest.mark.parametrize(("texts", "said"), [([], ""), (["A"], "A"), (["A", "B"], "A and B"), ("ABC", "A and B and C")])
def test_several_texts_are_one(texts, said):
    assert together(texts) == said


def test_every_menu_has_a_name():
    assert tuple(MENU_WORDS) == MENUS
