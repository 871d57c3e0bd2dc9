from datetime import UTC, datetime, timedelta

import pytest

from app.geography.sun import sun_elevation_deg


def test_at_an_equinox_the_sun_stands_in_the_zenith_of_the_equator_at_its_noon():
    """March 20th 2024; the sun was 7.5 minutes behind the clock."""
    noon = datetime(2024, 3, 20, 12, 7, 28, tzinfo=UTC)
    assert sun_elevation_deg(0, 0, noon) == pytest.approx(90, abs=0.3)
    assert sun_elevation_deg(0, 0, noon + timedelta(hours=12)) == pytest.approx(-90, abs=0.5)
    assert sun_elevation_deg(60, 0, noon) == pytest.approx(30, abs=0.3)


def test_at_midsummer_it_does_not_set_beyond_the_circle_and_hardly_rises_in_the_south():
    midnight = datetime(2024, 6, 20, 22, 43, tzinfo=UTC)  # the sun's, at 19 degrees east
    assert sun_elevation_deg(69.65, 18.96, midnight) == pytest.approx(69.65 + 23.44 - 90, abs=0.1)
    assert sun_elevation_deg(-60, 18.96, midnight + timedelta(hours=12)) == pytest.approx(90 - 60 - 23.44, abs=0.1)


def test_a_sunrise_that_an_almanac_gives_is_met():
    """Greenwich, June 21st 2023: 3:43 UTC, when the middle stands 0.83 degrees below the horizon."""
    assert sun_elevation_deg(51.48, 0, datetime(2023, 6, 21, 3, 43, tzinfo=UTC)) == pytest.approx(-0.83, abs=0.2)


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="without a zone"):
        sun_elevation_deg(0, 0, datetime(2024, 3, 20, 12))  # noqa: DTZ001  that is what is tested
