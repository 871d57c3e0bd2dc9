import pytest

from app.imaging import people
from tests.faces_in_tiles import SHARES, cropped, detectors, made_of
from tests.people import needs_people, portraits, rooms

PORTRAITS = 7


@pytest.fixture(scope="module")
def finder():
    return people.finder()


@needs_people
@pytest.mark.parametrize("share", SHARES)
def test_no_detector_finds_a_face_in_a_tile_that_it_finds_in_the_clear(qapp, finder, share):  # noqa: ARG001  tiles are drawn by Qt
    found = dict.fromkeys(detectors(finder), 0)
    for pixels in portraits(PORTRAITS):
        made = made_of(cropped(pixels, finder.find_faces(pixels)[0], share))
        for name, finds in detectors(finder).items():
            found[name] += finds(made["clear"])
            assert not finds(made["tile"])
            if name == "dlib HOG":
                assert not finds(made["sharpened"])
                assert not finds(made["deconvolved"])
    assert min(found.values()) >= PORTRAITS * 3 // 4


@needs_people
def test_what_the_own_network_sees_in_a_deconvolved_tile_it_sees_in_rooms_without_anybody_too(qapp, finder):  # noqa: ARG001  tiles are drawn by Qt
    finds = detectors(finder)["own network"]
    squares = [room[: min(room.shape[:2]), : min(room.shape[:2])] for room in rooms(PORTRAITS)]
    nobody = sum(finds(made_of(square)["deconvolved"]) for square in squares)
    faces = [(pixels, finder.find_faces(pixels)[0]) for pixels in portraits(PORTRAITS)]
    for share in SHARES:
        assert sum(finds(made_of(cropped(pixels, face, share))["deconvolved"]) for pixels, face in faces) <= nobody
