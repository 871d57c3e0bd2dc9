from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.file_name import FileName, is_numbered, is_shared, read_name


@pytest.mark.parametrize(
    ("name", "scheme", "number"),
    [
        ("IMG_0412.JPG", "IMG_####.JPG", 412),
        ("DSC02931.JPG", "DSC#####.JPG", 2931),
        ("100_7104.JPG", "100_####.JPG", 7104),
        ("tower1.jpg", "tower#.jpg", 1),
        ("scene0711_00_frame-001680.jpg", "scene0711_00_frame-######.jpg", 1680),
        ("IMG_0412 (1).JPG", "IMG_####.JPG", 412),
        ("DSC_0423_edit.JPG", "DSC_####.JPG", 423),
        ("26_kitchen.jpg", "#_kitchen.jpg", 26),
    ],
)
def test_a_name_is_its_scheme_and_its_number(name, scheme, number):
    found = read_name(name)
    assert (found.scheme, found.number) == (scheme, number)


def test_the_letters_of_a_stitched_panorama_are_one_scheme():
    assert read_name("STA_0031.JPG").scheme == read_name("STC_0033.JPG").scheme


def test_a_time_in_a_name_has_no_zone_unless_the_maker_is_known_to_write_utc():
    assert read_name("IMG_20210301_123001.jpg").stamped == datetime.fromisoformat("2021-03-01T12:30:01")
    assert read_name("PXL_20210301_203001123.jpg").stamped == datetime(2021, 3, 1, 20, 30, 1, tzinfo=UTC)
    assert read_name("IMG_20210301_123001_1.jpg").scheme.startswith("IMG_<time>")


def test_a_messengers_name_is_known_as_such():
    assert read_name("IMG-20210301-WA0007.jpg").app == "WhatsApp"


@pytest.mark.parametrize(
    "name",
    [
        "0a3f91bb20.jpg",
        "2560x1600.jpg",
        "Screenshot_20210301-483920.png",
        "kitchen.jpg",
        "20210301.jpg",
        "",
        ".jpg",
        "1234567890123.jpg",
        "8d3e1f7c-7c44-4a0e-9b53-0d6d0c2f9e11.jpg",
    ],
)
def test_names_that_count_nothing_have_no_number(name):
    assert read_name(name).number == -1


def test_what_thousands_of_cameras_call_their_files_is_shared_and_a_word_is_not():
    assert is_shared("IMG_####.JPG")
    assert not is_shared("garden party ##.jpg")


def test_a_name_that_is_hardly_more_than_a_number_is_known_as_such():
    assert is_numbered("###.png")
    assert is_numbered("2_#.jpg")
    assert is_numbered("image###.jpg")
    assert is_numbered("##_kitchen.jpg")
    assert not is_numbered("IMG_####.JPG")
    assert not is_numbered("P#######.JPG")
    assert not is_numbered("garden party ##.jpg")


@given(st.text(max_size=200))
def test_any_name_is_read(name):
    assert isinstance(read_name(name), FileName)
