from itertools import chain

import pytest

from app.domain.camera import BY_DOUBTED, BY_MODEL, BY_SERIAL
from app.domain.facts import CameraBody, CameraTimes, FileNames, GpsFix
from app.matching.one_body import cameras_and_bodies, cameras_of
from tests.held_facts import NOON, NOON_SOMEWHERE, HeldFacts, item, shot

KEY = "serial 7700123456"
VIENNA, MADRID, LINZ = (48.2, 16.4), (40.4, -3.7), (48.3, 14.3)


def at(name, minute, place=None, named="", start=NOON, **camera):
    rows = list(shot(name, minute, start, **camera))
    if place is not None:
        rows.append((item(name), GpsFix(*place)))
    if named:
        rows.append((item(name), FileNames((named,), ("card",))))
    return rows


def case(*shots):
    return HeldFacts(*chain(*shots))


def told(*shots):
    return cameras_and_bodies(case(*shots))[1][KEY]


def certainty(*shots):
    (said,) = {each.certainty for each in cameras_of(case(*shots)).values()}
    return said


def by_turns(*places, start=NOON):
    return [at(number, 4 * number, place, start=start) for number, place in enumerate(places)]


def test_a_serial_that_is_at_two_places_by_turns_counts_as_little_as_a_model_and_says_so():
    shots = by_turns(VIENNA, MADRID, VIENNA, MADRID)
    assert certainty(*shots) == BY_MODEL
    assert told(*shots).sentence() == (
        "But one body may not have taken all 4 pictures with that serial: two that were taken 4 minutes after each"
        " other lie 1,812 km apart (3 such leaps), unless a clock or a position is wrong."
    )


def test_one_leap_is_an_old_position_and_there_and_back_only_lowers_a_serial():
    assert certainty(*by_turns(VIENNA, VIENNA, MADRID, MADRID)) == BY_SERIAL
    assert certainty(*by_turns(VIENNA, VIENNA, MADRID, VIENNA)) == BY_DOUBTED


def test_an_old_position_on_each_of_many_journeys_lowers_nothing():
    journeys = [at(f"{n} {m}", 10_000 * n + m, (VIENNA, MADRID)[(n + m) % 2]) for n in range(6) for m in (0, 1)]
    assert certainty(*journeys) == BY_SERIAL


def test_a_flight_through_time_zones_by_a_clock_that_names_none_is_one_bodys():
    places = (VIENNA, VIENNA, MADRID, MADRID)
    shots = [at(number, 60 * number, place, start=NOON_SOMEWHERE) for number, place in enumerate(places)]
    assert certainty(*shots) == BY_SERIAL


def test_the_receivers_own_time_says_that_an_old_position_is_no_leap():
    rows = by_turns(VIENNA, MADRID)
    rows[0][2] = (item(0), GpsFix(*VIENNA, fixed_at=NOON.replace(hour=1)))
    rows[1][2] = (item(1), GpsFix(*MADRID, fixed_at=NOON))
    assert certainty(*rows) == BY_SERIAL


def counted(*numbers, start=NOON, **camera):
    return [at(f"{n}", index, named=f"IMG_{n:04}.JPG", start=start, **camera) for index, n in enumerate(numbers)]


def test_two_counters_by_turns_lower_a_serial_and_are_named():
    shots = counted(412, 7731, 413, 7732, 414, 7733, 7734, 415)
    assert certainty(*shots) == BY_DOUBTED
    assert "run in 2 rows by turns (IMG_0412 to IMG_0415 and IMG_7731 to IMG_7734)" in told(*shots).sentence()


@pytest.mark.parametrize(
    "numbers",
    [
        (412, 413, 414, 415, 416, 417),
        (9996, 9997, 9998, 1, 2, 3),
        (412, 413, 414, 7731, 7732, 7733),
        (17, 3, 12, 9, 1, 14, 5, 20, 2, 8),
    ],
    ids=("one row", "begun anew", "another card", "in no order"),
)
def test_one_counter_that_went_on_or_was_set_anew_lowers_nothing(numbers):
    assert certainty(*counted(*numbers)) == BY_SERIAL


def test_a_renamed_copy_of_the_same_second_is_no_second_counter():
    rows = counted(412, 413, 414, 415)
    rows += [at(f"copy {n}", index, named=f"IMG_{n}.JPG") for index, n in enumerate((8001, 8002, 8003, 8004))]
    assert certainty(*rows) == BY_SERIAL


def test_pictures_that_lie_at_two_places_are_counted_once():
    rows = counted(*range(412, 432))
    for shot_rows in rows:
        media_id, names = shot_rows[-1]
        shot_rows[-1] = (media_id, FileNames(names.names * 2, ("card", "backup")))
    assert "times and 20 numbers in names fit one body" in told(*rows).sentence()


def test_firmware_that_changes_back_and_forth_lowers_a_serial_and_an_update_does_not():
    def by(*versions):
        return [at(number, number, software=f"Ver.{each}") for number, each in enumerate(versions)]

    assert certainty(*by("1.01", "1.10", "1.01", "1.10")) == BY_DOUBTED
    assert certainty(*by("1.01", "1.01", "1.10", "1.10")) == BY_SERIAL
    edited = ("Photo Editor 20.1", "Photo Editor 21.0") * 2
    assert certainty(*[at(n, n, software=each) for n, each in enumerate(edited)]) == BY_SERIAL


def test_what_is_spoken_against_in_two_ways_is_surely_not_one_bodys():
    shots = counted(412, 7731, 413, 7732, 414, 7733)
    for index, (rows, version) in enumerate(zip(shots, ("1.01", "1.10") * 3, strict=True)):
        rows[0] = (rows[0][0], CameraBody("Norda", "N-100", "7700123456", software=version))
        assert rows[1][1] == CameraTimes(captured=shots[index][1][1].captured)
    assert certainty(*shots) == BY_MODEL


def test_what_fits_one_body_is_told_and_where_nothing_bears_on_it_that_is_told():
    assert told(*counted(412, 413, 414, 415, 417)).sentence() == (
        "Of the 5 pictures with that serial times and 5 numbers in names fit one body."
    )
    near = [at(n, 60 * n, place) for n, place in enumerate((VIENNA, VIENNA, LINZ, LINZ, VIENNA))]
    assert told(*near, *(at(f"nowhere {n}", n) for n in range(4))).sentence() == (
        "Of the 9 pictures with that serial times and 5 positions fit one body."
    )
    assert told(at(0, 0), at(1, 5)).sentence() == (
        "Nothing else in the files of the 2 pictures with that serial bears on whether one body wrote it."
    )


def test_a_serial_of_two_models_says_why_it_is_not_counted():
    found = cameras_of(case(at("a", 0), at("b", 5, model="N-200")))
    assert {each.doubt for each in found.values()} == {
        "Its serial 7700123456 stands in files of two models and is not counted."
    }
