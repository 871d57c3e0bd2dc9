from app.domain.facts import FileNames
from app.grouping.number_gaps import STEP_MOST, ranges, runs
from tests.held_facts import item


def named(*names):
    return {item(name): FileNames((name,), ("card",)) for name in names}


def told(names, members=None):
    return [run.sentence() for run in runs(names, members or set(names))]


def test_a_missing_number_is_told_with_what_it_may_mean():
    names = named(*(f"IMG_{number:04d}.JPG" for number in range(412, 420) if number != 415))
    assert told(names) == ["IMG_0412 to IMG_0419, 0415 missing: perhaps more exist."]


def test_nothing_missing_is_said_too():
    assert told(named("IMG_0001.JPG", "IMG_0002.JPG", "IMG_0003.JPG")) == ["IMG_0001 to IMG_0003, none missing."]


def test_a_number_that_another_series_has_is_not_called_missing():
    names = named("IMG_0001.JPG", "IMG_0002.JPG", "IMG_0003.JPG", "IMG_0005.JPG")
    members = {item(f"IMG_000{number}.JPG") for number in (1, 2, 5)}
    (run,) = runs(names, members)
    assert (run.missing, run.elsewhere) == (("0004",), ("0003",))
    assert run.sentence() == (
        "IMG_0001 to IMG_0005, 0004 missing: perhaps more exist; 0003 in this case, outside this series."
    )


def test_numbers_far_apart_are_two_runs_and_two_pictures_are_none():
    far = 12 + STEP_MOST
    names = named("DSC00010.JPG", "DSC00011.JPG", "DSC00012.JPG", f"DSC{far + 1:05d}.JPG", f"DSC{far + 2:05d}.JPG")
    assert told(names) == ["DSC00010 to DSC00012, none missing."]


def test_messengers_and_names_by_time_have_no_gaps():
    names = named("IMG-20210301-WA0001.jpg", "IMG-20210301-WA0003.jpg", "IMG-20210301-WA0009.jpg")
    names |= named(*(f"WhatsApp Image 2021-03-01 at 12.00.{second:02}.jpeg" for second in (1, 3, 9)))
    assert told(names | named("IMG_20210301_120000.jpg", "IMG_20210301_120005.jpg", "IMG_20210301_120009.jpg")) == []


def test_numbers_without_zeros_in_front_are_told_as_they_are_written():
    assert told(named("tower1.jpg", "tower2.jpg", "tower4.jpg")) == ["tower1 to tower4, 3 missing: perhaps more exist."]


def test_ranges_are_told_as_a_person_lists_them():
    assert ranges(["0415", "0417", "0418", "0419"]) == "0415, 0417 to 0419"
    assert ranges([f"{2 * number:04d}" for number in range(15)]).endswith(" and 3 further gaps")


def test_what_a_camera_wrote_in_another_format_is_not_missing():
    names = named("IMG_0412.JPG", "IMG_0413.HEIC", "IMG_0414.JPG", "IMG_0415.jpg", "IMG_0416.DNG", "IMG_0417.JPG")
    members = names.keys() - {item("IMG_0416.DNG")}
    (run,) = runs(names, members)
    assert (run.first, run.last, run.missing, run.elsewhere) == ("IMG_0412", "IMG_0417", (), ("0416",))


def test_a_picture_and_its_raw_file_are_both_of_the_run():
    names = named("IMG_0001.JPG", "IMG_0001.CR2", "IMG_0002.JPG", "IMG_0004.CR2")
    (run,) = runs(names, set(names))
    assert run.missing == ("0003",)
    assert set(run.media) == set(names)
