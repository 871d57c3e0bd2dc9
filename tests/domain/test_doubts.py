from datetime import UTC, datetime

import pytest

from app.domain.doubts import believed, contradictions, doubt
from app.domain.facts import CameraTimes, FileNames, InnerThumbnail


def at(text):
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("captured", "why"),
    [
        ("1970-01-01T00:00:00", "before cameras wrote such times"),
        ("1980-06-01T12:00:00", "before cameras wrote such times"),
        ("2005-01-01T00:00:12", "clocks start that were never set"),
    ],
)
def test_the_time_of_a_clock_that_was_never_set_is_not_believed(captured, why):
    times = CameraTimes(captured=at(captured))
    assert why in doubt(times)
    assert believed(times) is None


def test_a_new_years_party_is_believed():
    assert believed(CameraTimes(captured=at("2021-01-01T00:10:00"))) == at("2021-01-01T00:10:00")


def test_a_picture_later_than_its_file_is_not_believed():
    names = FileNames(("a.jpg",), ("x",), datetime(2020, 5, 1, tzinfo=UTC))
    assert "before that" in doubt(CameraTimes(captured=at("2021-03-01T12:00:00")), names)
    assert doubt(CameraTimes(captured=at("2020-05-01T23:00:00")), names) == ""


def test_a_file_time_of_archives_without_a_clock_contradicts_nothing():
    names = FileNames(("a.jpg",), ("x",), datetime(1980, 1, 1, tzinfo=UTC))
    assert doubt(CameraTimes(captured=at("2021-03-01T12:00:00")), names) == ""


def test_a_picture_digitised_before_it_was_taken_is_not_believed():
    times = CameraTimes(captured=at("2021-03-05T12:00:00"), digitised=at("2021-03-01T12:00:00"))
    assert "digitised" in doubt(times)


def test_nothing_is_doubted_where_nothing_is_said():
    assert doubt(CameraTimes()) == ""
    assert believed(None) is None


def test_what_a_file_contradicts_itself_in_is_told_in_sentences():
    known = [CameraTimes(captured=at("2021-03-01T12:00:00")), InnerThumbnail(160, 120, 97, differs=True)]
    later, other = contradictions(known, datetime(2020, 5, 1, tzinfo=UTC))
    assert later == (
        "The time of capture is not used: it says 2021-03-01, but the file was last changed on 2020-05-01, before that."
    )
    assert "97 of 256 bits apart" in other
    fine = [CameraTimes(captured=at("2020-03-01T12:00:00")), InnerThumbnail(160, 120, 3, differs=False)]
    assert list(contradictions(fine, datetime(2020, 5, 1, tzinfo=UTC))) == []
