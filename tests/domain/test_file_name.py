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
        ("2021-03-01_0012.jpg", "2021-03-01_####.jpg", 12),
        ("2021-03-01 garden 7.jpg", "2021-03-01 garden #.jpg", 7),
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


@pytest.mark.parametrize(
    ("name", "app"),
    [
        ("IMG-20210301-WA0007.jpg", "WhatsApp"),
        ("WhatsApp Image 2021-03-01 at 12.00.05.jpeg", "WhatsApp"),
        ("WhatsApp Image 2021-03-01 at 12.00.05 PM (1).jpeg", "WhatsApp"),
        ("WhatsApp Bild 2021-03-01 um 12.00.05.jpeg", "WhatsApp"),
        ("photo_2021-03-01_12-00-05.jpg", "Telegram"),
        ("photo_2021-03-01_12-00-05 (2).jpg", "Telegram"),
        ("photo_5@01-03-2021_12-00-05.jpg", "Telegram"),
        ("signal-2021-03-01-120005.jpeg", "Signal"),
        ("signal-2021-03-01-12-00-05-123.jpg", "Signal"),
        ("signal-2021-03-01-120005_001.jpeg", "Signal"),
        ("photo_0412.jpg", ""),
    ],
)
def test_a_messengers_name_is_known_as_such(name, app):
    assert read_name(name).app == app


@pytest.mark.parametrize(
    "name",
    [
        "2021-03-01 12.00.05.jpg",
        "IMG_2021-03-01-12-00-05.jpg",
        "Photo 2021-03-01 12 00 05.jpg",
        "WhatsApp Image 2021-03-01 at 12.00.05.jpeg",
        "Foto 2021-03-01 a las 12.00.05.jpg",
        "2021-03-01_120005.jpg",
        "photo_2021-03-01_12-00-05.jpg",
    ],
)
def test_a_time_whose_parts_stand_apart_is_one_and_its_seconds_count_nothing(name):
    found = read_name(name)
    assert found.stamped == datetime.fromisoformat("2021-03-01T12:00:05")
    assert found.number == -1
    assert "<time>" in found.scheme


@pytest.mark.parametrize(
    "name",
    [
        "0a3f91bb20.jpg",
        "2560x1600.jpg",
        "Screenshot_20210301-483920.png",
        "kitchen.jpg",
        "20210301.jpg",
        "image_2021-03-01.jpg",
        "image 01.03.2021.jpg",
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
