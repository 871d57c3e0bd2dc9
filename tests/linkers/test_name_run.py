import pytest

from app.domain.facts import FileNames
from app.linkers.name_run import LINKER, STEP_MOST
from tests.held_facts import HeldFacts, item


def links(*named):
    """Link pictures, each given as its name and its folder."""
    rows = [(item(f"{folder}/{name}"), FileNames((name,), (folder,))) for name, folder in named]
    return list(LINKER.link(HeldFacts(*rows)))


def test_the_next_number_in_one_folder_is_linked_with_its_reason():
    (found,) = links(("IMG_0412.JPG", "card"), ("IMG_0413.JPG", "card"))
    assert found.reason == "Named IMG_0412.JPG and IMG_0413.JPG, the next number, in one folder."
    assert 0.85 < found.strength <= 0.9


def test_numbers_far_apart_or_the_same_are_not_linked():
    assert links(("IMG_0412.JPG", "card"), (f"IMG_{413 + STEP_MOST:04d}.JPG", "card")) == []
    assert links(("IMG_0412.JPG", "card"), ("IMG_0412.JPG", "other")) == []


def test_other_folders_are_weaker():
    (one,) = links(("IMG_0412.JPG", "card"), ("IMG_0413.JPG", "card"))
    (other,) = links(("IMG_0412.JPG", "card"), ("IMG_0413.JPG", "phone"))
    assert other.strength < one.strength
    assert other.reason.endswith("in different folders.")


def test_where_thousands_are_named_by_one_scheme_a_neighbour_in_another_folder_says_little():
    many = [(f"IMG_{number:04d}.JPG", f"card {number % 7}") for number in range(3000)]
    assert max(each.strength for each in links(*many) if "different" in each.reason) < 0.45


def test_numbers_of_one_digit_that_everybody_gives_link_nothing_across_folders():
    named = [(f"{number}.jpg", f"folder {folder}") for folder in range(9) for number in (1, 2)]
    assert all("in one folder" in each.reason for each in links(*named))


def test_a_messengers_numbers_link_nothing():
    assert links(("IMG-20210301-WA0007.jpg", "x"), ("IMG-20210301-WA0008.jpg", "x")) == []


@pytest.mark.parametrize(
    "shape",
    ["WhatsApp Image 2021-03-01 at 12.00.{}.jpeg", "photo_2021-03-01_12-00-{}.jpg", "signal-2021-03-01-1200{}.jpeg"],
)
def test_the_seconds_at_which_a_messenger_saved_are_no_numbers_of_a_camera(shape):
    assert links(*((shape.format(f"{second:02}"), "x") for second in (5, 6, 8))) == []


def test_times_whose_parts_stand_apart_link_as_times():
    (found,) = links(("2021-03-01 12.00.05.jpg", "x"), ("2021-03-01 12.03.05.jpg", "x"))
    assert "by times 3 minutes apart" in found.reason


def test_names_by_time_are_linked_by_their_pause():
    (found,) = links(("IMG_20210301_123001.jpg", "x"), ("IMG_20210301_123013.jpg", "x"))
    assert "by times 12 seconds apart, in one folder" in found.reason
    assert links(("IMG_20210301_123001.jpg", "x"), ("IMG_20210301_183013.jpg", "x")) == []


def test_one_picture_under_two_names_is_not_linked_to_itself():
    rows = [(item("a"), FileNames(("IMG_0412.JPG", "IMG_0413.JPG"), ("x", "x")))]
    assert list(LINKER.link(HeldFacts(*rows))) == []
