"""What a worker says is believed only field by field."""

import contextlib
import json
from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.fact_codec import from_parts, to_parts
from app.domain.facts import CameraTimes, GpsFix, Pdq, SceneVector, Tile


def _there_and_back(fact):
    plain, arrays = to_parts(fact)
    return from_parts(fact.kind, json.loads(json.dumps(plain)), arrays)


def test_a_fact_survives_the_way_through_json():
    fix = GpsFix(48.2, 16.4, accuracy_m=5, fixed_at=datetime(2024, 3, 1, 12, 0, 5, 250_000, tzinfo=UTC))
    assert _there_and_back(fix) == fix


def test_a_time_without_a_zone_stays_without_one():
    times = CameraTimes(captured=datetime(2024, 3, 1, 12))  # noqa: DTZ001  the zone is what is missing
    assert _there_and_back(times).captured.tzinfo is None


def test_a_time_with_a_zone_comes_back_in_utc():
    plain, arrays = to_parts(CameraTimes(captured=datetime(2024, 3, 1, 12, tzinfo=timezone(timedelta(hours=2)))))
    back = from_parts("camera_times", plain, arrays)
    assert back.captured == datetime(2024, 3, 1, 10, tzinfo=UTC)
    assert back.captured.utcoffset() == timedelta(0)


def test_arrays_come_back_as_they_were():
    turns = np.arange(256, dtype=np.uint8).reshape(8, 32)
    assert np.array_equal(_there_and_back(Pdq(77, turns)).turns, turns)


@pytest.mark.parametrize(
    ("kind", "plain", "arrays"),
    [
        ("no_such_kind", {}, {}),
        ("gps_fix", {"latitude": 1.0}, {}),
        ("pdq", {"quality": "77"}, {"turns": np.zeros((8, 32), np.uint8)}),
        ("pdq", {"quality": True}, {"turns": np.zeros((8, 32), np.uint8)}),
        ("pdq", {"quality": 7}, {"turns": np.zeros((8, 33), np.uint8)}),
        ("pdq", {"quality": 7}, {"turns": np.zeros((8, 32), np.int8)}),
        ("pdq", {"quality": 7, "extra": 1}, {"turns": np.zeros((8, 32), np.uint8)}),
        ("tile", {}, {"pixels": np.zeros((13, 4, 3), np.uint8)}),
        ("tile", {}, {"pixels": np.zeros((0, 4, 3), np.uint8)}),
        ("scene_vector", {"model": "m"}, {"vector": np.array([np.nan], np.float16)}),
        ("scene_vector", {"model": "x" * 20_001}, {"vector": np.ones(1, np.float16)}),
        ("scene_vector", {"model": "m"}, {"vector": np.ones(4097, np.float16)}),
    ],
)
def test_what_does_not_fit_its_declaration_is_refused(kind, plain, arrays):
    with pytest.raises(ValueError, match=r"."):
        from_parts(kind, plain, arrays)


def test_a_place_off_the_earth_is_refused():
    plain, arrays = to_parts(GpsFix(1, 2))
    with pytest.raises(ValueError, match="not a place on Earth"):
        from_parts("gps_fix", plain | {"latitude": 91.0}, arrays)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(), lambda inner: st.lists(inner, max_size=3)
)


@given(st.dictionaries(st.sampled_from([field for field in CameraTimes.__dataclass_fields__ if field != "kind"]), JSON))
def test_whatever_a_worker_sends_is_a_fact_or_a_value_error(plain):
    with contextlib.suppress(ValueError):
        assert isinstance(from_parts("camera_times", plain, {}), CameraTimes)


def test_facts_with_arrays_tell_what_they_hold():
    plain, arrays = to_parts(SceneVector("m", np.ones(3, np.float16)))
    assert plain == {"model": "m"}
    assert list(arrays) == ["vector"]
    assert to_parts(Tile(np.zeros((9, 12, 3), np.uint8)))[0] == {}
