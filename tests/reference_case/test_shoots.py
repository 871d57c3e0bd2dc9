from itertools import pairwise

from app.reference_case.shoots import plan_household


def test_a_household_is_planned_alike_whatever_the_number_of_rooms():
    assert plan_household(3, 1, 8) == plan_household(3, 1, 4000)


def test_no_two_pictures_of_a_household_have_the_same_path():
    for number in range(40):
        paths = [f"{shot.folder()}/{shot.file_name()}" for shot in plan_household(1, number, 10**6)]
        assert len(paths) == len(set(paths))


def test_two_sessions_of_one_camera_are_two_hours_apart_at_least():
    for group in range(12):
        shots = [shot for number in range(3 * group, 3 * group + 3) for shot in plan_household(1, number, 10**6)]
        shots.sort(key=lambda shot: (shot.body.name, shot.taken_at))
        for earlier, later in pairwise(shots):
            if earlier.body == later.body and earlier.series != later.series:
                assert (later.taken_at - earlier.taken_at).total_seconds() > 2 * 3600


def test_a_household_without_all_its_rooms_has_no_pictures_of_the_missing_ones():
    assert {shot.room for shot in plan_household(1, 0, 2)} == {0, 1, -1}
