import numpy as np
import pytest

from app.domain.facts import Pdq, PictureShape
from app.extractors import pdq, sensor_noise
from app.grouping.series import group_series
from app.imaging.open_media import HeldMedia
from app.linkers.same_sensor import FITTED_OTHER, FITTED_SAME, LEAST_PICTURES, LINKER, MOST_STRENGTH, NAME, support
from app.matching.calibration import CALIBRATION_FOLDER
from tests.held_facts import HeldFacts, item
from tests.sensors import even_scene, saved, taken

SHOTS = 4


def facts_of(name, pixels, quality=90):
    """Return the rows of one picture as the extractors read it."""
    media = HeldMedia(saved(pixels, quality))
    wide, high = media.size_px
    yield item(name), PictureShape("jpeg", wide, high)
    for part in (pdq.EXTRACTOR, sensor_noise.EXTRACTOR):
        part.load()
        yield from ((item(name), fact) for fact in part.extract(media))


@pytest.fixture(scope="module")
def two_cameras():
    """Return the rows of four pictures each by two cameras, each of its own scene."""
    rows = []
    for camera in (1, 2):
        for shot in range(SHOTS):
            pixels = taken(even_scene(10 * camera + shot), camera, shot)
            rows += facts_of((camera, shot), pixels)
    return rows


def links(rows):
    return list(LINKER.link(HeldFacts(*rows)))


def of(camera, many=SHOTS):
    return {item((camera, shot)) for shot in range(many)}


def without(rows, *gone):
    return [(media_id, fact) for media_id, fact in rows if media_id not in {item(each) for each in gone}]


def test_each_camera_s_pictures_are_linked_in_a_chain_and_never_with_the_other_s(two_cameras):
    found = links(two_cameras)
    assert len(found) == 2 * (SHOTS - 1)
    assert all({each.first, each.second} <= of(1) or {each.first, each.second} <= of(2) for each in found)


def test_the_reason_says_how_far_they_agree_and_the_strength_stays_below_a_serial_s(two_cameras):
    for each in links(two_cameras):
        assert each.reason.startswith("The sensor noise of these two agrees with that of ")
        assert "standard errors beyond chance" in each.reason
        assert 0.5 < each.strength <= MOST_STRENGTH < 0.99


def test_two_pictures_of_a_camera_are_told_as_a_pair(two_cameras):
    rows = without(two_cameras, (1, 2), (1, 3))
    (pair,) = [each for each in links(rows) if {each.first, each.second} <= of(1)]
    assert pair.reason.startswith("The sensor noise of these two agrees: ")
    assert "1024 x 768 pixels" in pair.reason


def test_too_few_pictures_of_one_size_link_nothing(two_cameras):
    few = without(two_cameras, *((2, shot) for shot in range(SHOTS)), (1, 3))
    assert len(few) // 3 < LEAST_PICTURES
    assert links(few) == []


def test_the_same_files_in_another_order_give_the_same_links(two_cameras):
    assert links(two_cameras) == links(two_cameras[::-1])


def test_pictures_of_other_sizes_are_not_compared(two_cameras):
    rows = without(two_cameras, *((2, shot) for shot in range(SHOTS)), (1, 3))
    small = facts_of("small", taken(even_scene(9, (960, 704)), 1, 9))
    assert links([*rows, *small]) == []


def test_noise_of_another_grid_than_the_picture_s_size_has_is_left_out(two_cameras):
    (*_, (_, noise)) = facts_of("other", taken(even_scene(8, (960, 704)), 1, 8))
    lied = [(item("lied"), PictureShape("jpeg", 1024, 768)), (item("lied"), noise)]
    lied.append((item("lied"), next(fact for _, fact in two_cameras if isinstance(fact, Pdq))))
    assert links([*two_cameras, *lied]) == links(two_cameras)


def test_what_was_refused_is_not_compared(two_cameras):
    dark = facts_of("dark", taken(even_scene(30) // 12, 1, 30))
    assert links([*two_cameras, *dark]) == links(two_cameras)


def test_a_caption_and_a_frame_laid_over_pictures_of_four_cameras_link_nothing():
    rows, rng = [], np.random.default_rng(3)
    bars, letters = rng.integers(0, 256, (64, 1024, 3)), rng.integers(0, 2, (90, 400, 1)) * 255
    for camera in range(4):
        pixels = taken(even_scene(40 + camera), 20 + camera, 0)
        pixels[:64], pixels[-64:], pixels[300:390, 300:700] = bars, bars[::-1], letters
        rows += facts_of(camera, pixels, 85)
    assert links(rows) == []


def test_one_photograph_saved_four_times_links_nothing():
    pixels = taken(even_scene(50), 30, 0)
    rows = [row for quality in (95, 92, 88, 85) for row in facts_of(quality, pixels, quality)]
    assert links(rows) == []


def test_a_camera_alone_makes_no_series(two_cameras):
    held = HeldFacts(*two_cameras)
    assert group_series(LINKER.link(held), held, [], []).clusters == ()


def test_facts_that_lack_the_look_are_left_out(two_cameras):
    assert links([row for row in two_cameras if not isinstance(row[1], Pdq)]) == []


def test_a_link_says_its_likelihood_ratio_and_what_enfsi_calls_it(two_cameras):
    found = links(two_cameras)
    assert found
    assert all("(log10 " in each.reason and "ENFSI" in each.reason for each in found)
    assert support(MOST_STRENGTH).startswith("Likelihood ratio about 47 (log10 1.7): moderate support for one camera")
    assert ": no support worth the name for one camera" in support(FITTED_SAME / (FITTED_SAME + FITTED_OTHER))


def test_the_odds_that_are_taken_out_are_those_that_the_calibration_was_fitted_at():
    text = (CALIBRATION_FOLDER / f"{NAME}.toml").read_text(encoding="utf-8")
    assert f"{FITTED_SAME + FITTED_OTHER} comparisons" in text
    assert f"{FITTED_SAME} of the same of 12 cameras" in text
    assert f"of {FITTED_OTHER} with another camera's pattern" in text
