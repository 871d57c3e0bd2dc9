from datetime import timedelta

import pytest

from app.domain.facts import CameraBody, CameraTimes, FileNames
from app.extractors import clothes, pdq
from app.grouping.people import group_people
from app.grouping.places import group_places
from app.grouping.series import group_series
from app.imaging.open_media import HeldMedia
from app.linkers.same_clothing import LINKER, MOST_STRENGTH, STEP_MOST
from tests.figures import DARK_BLUE, GREEN, figure, plain, striped
from tests.held_facts import NOON, NOON_SOMEWHERE, HeldFacts, item
from tests.makers import encoded

BLUE_STRIPES = striped(DARK_BLUE, (90, 100, 160), 20)


@pytest.fixture(scope="module")
def worn():
    """Return what is read of three pictures: two of one piece of cloth, another shot and lamp, and one of another."""
    clothes.EXTRACTOR.load()
    shots = {
        "one": figure(BLUE_STRIPES, 1),
        "two": figure(BLUE_STRIPES, 4, at=(60, 30), lamp=(1.1, 1.0, 0.9)),
        "other": figure(plain(GREEN), 2, at=(-50, 10)),
    }
    rows = {}
    for name, pixels in shots.items():
        media = HeldMedia(encoded(pixels, "jpeg"))
        rows[name] = [(item(name), fact) for part in (pdq, clothes) for fact in part.EXTRACTOR.extract(media)]
    return rows


def at(name, minutes, start=NOON):
    return item(name), CameraTimes(captured=start + timedelta(minutes=minutes))


def named(name, file, folder="card"):
    return item(name), FileNames((file,), (folder,))


def links(worn, *rows):
    return list(LINKER.link(HeldFacts(*(row for each in worn.values() for row in each), *rows)))


def test_the_same_clothes_within_a_session_are_linked_weakly_and_other_clothes_are_not(worn):
    (found,) = links(worn, at("one", 0), at("two", 40), at("other", 20))
    assert {found.first, found.second} == {item("one"), item("two")}
    assert 0.5 <= found.strength <= MOST_STRENGTH
    assert found.reason.startswith("Clothing is alike: ")
    assert found.reason.endswith(
        "; a weak sign, which is weighed at 0.7 at most, by hand, since no real shoot was measured."
    )
    assert found.reason.count("stripes") in {1, 2}


def test_without_a_session_nothing_is_linked(worn):
    assert links(worn) == []
    assert links(worn, at("one", 0), at("two", 181)) == []
    assert links(worn, at("one", 0), at("two", 40, NOON_SOMEWHERE)) == []


def test_numbers_of_one_row_are_a_session_unless_clocks_or_cameras_speak_against_it(worn):
    near = named("one", "IMG_0412.JPG"), named("two", "IMG_0415.JPG")
    assert len(links(worn, *near)) == 1
    assert links(worn, *near, at("one", 0), at("two", 300)) == []
    two = (item("one"), CameraBody("Norda", "N-100")), (item("two"), CameraBody("Norda", "N-200"))
    assert links(worn, *near, *two) == []
    assert links(worn, named("one", "IMG_0412.JPG"), named("two", f"IMG_{413 + STEP_MOST:04d}.JPG")) == []
    assert links(worn, named("one", "IMG_0412.JPG"), named("two", "IMG_0413.JPG", "other card")) == []


class Asked(HeldFacts):
    """Facts that note which kinds were asked for."""

    def __init__(self, *rows):
        super().__init__(*rows)
        self.kinds = set()

    def of(self, kind):
        self.kinds.add(kind)
        return super().of(kind)


def test_it_reads_no_more_than_it_says(worn):
    one_serial = [(item(name), CameraBody("Norda", "N-100", "7700123456")) for name in ("one", "two")]
    near = named("one", "IMG_0412.JPG"), named("two", "IMG_0415.JPG")
    facts = Asked(*(row for each in worn.values() for row in each), *near, *one_serial, at("one", 0), at("two", 1))
    assert list(LINKER.link(facts))
    assert facts.kinds <= set(LINKER.reads)


def test_a_copy_says_nothing_of_what_is_worn_twice(worn):
    again = [(item("again"), fact) for _, fact in worn["one"]]
    found = links({**worn, "again": again}, at("one", 0), at("again", 1))
    assert found == []


def test_by_itself_it_makes_no_series_no_place_and_no_person(worn):
    numbered = named("one", "IMG_0412.JPG"), named("two", "IMG_0415.JPG")
    facts = HeldFacts(*(row for each in worn.values() for row in each), *numbered)
    found = list(LINKER.link(facts))
    assert found
    assert group_series(found, facts, [], []).clusters == ()
    assert group_places(found, [], {}).clusters == ()
    assert group_people({}, [], found, []).clusters == ()


def test_the_order_of_facts_does_not_matter(worn):
    rows = at("one", 0), at("two", 40), at("other", 20)
    assert links(worn, *rows) == links(dict(reversed(worn.items())), *reversed(rows))
