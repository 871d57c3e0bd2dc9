import io

import cv2  # noqa: TID253  it stands in for what happens to a picture on its way
import numpy as np
import piexif
import pytest
from PIL import Image

from app.domain.facts import PictureShape
from app.domain.thin_noise import ThinNoise
from app.extractors.sensor_noise import EXTRACTOR
from app.imaging.open_media import HeldMedia
from app.matching.noise_prints import agreements, print_of
from tests.makers import turned
from tests.sensors import even_scene, saved, taken

LEAST_SURE = 6.0


@pytest.fixture(scope="module")
def noise_of():
    EXTRACTOR.load()

    def read(data):
        (fact,) = EXTRACTOR.extract(HeldMedia(data))
        return fact

    return read


def agreement(one, other):
    return agreements(print_of(one), [print_of(other)])[0][0]


def resized(pixels, share):
    return cv2.resize(pixels, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)


def grained(pixels):
    """Return pixels with coarse black and white grain on two thirds of them."""
    grain = np.random.default_rng(0).integers(0, 2, (pixels.shape[0] // 2, 320, 1))
    return np.hstack([np.kron(grain, np.ones((2, 2, 3))).astype(np.uint8) * 160 + 40, pixels[:, 640:]])


@pytest.mark.parametrize("quality", [95, 90, 80])
def test_two_pictures_of_one_sensor_agree_and_of_two_do_not(noise_of, quality):
    one, other, foreign = (
        noise_of(saved(taken(even_scene(shot), camera, shot), quality)) for camera, shot in ((1, 1), (1, 2), (2, 3))
    )
    assert agreement(one, other) > LEAST_SURE
    assert abs(agreement(one, foreign)) < LEAST_SURE


def test_what_was_packed_too_hard_joins_no_two_sensors(noise_of):
    one, other, foreign = (
        noise_of(saved(taken(even_scene(shot), camera, shot), 70)) for camera, shot in ((1, 1), (1, 2), (2, 3))
    )
    assert abs(agreement(one, foreign)) < LEAST_SURE
    assert agreement(one, other) >= 0


def test_what_is_kept_of_a_picture_is_bounded(noise_of):
    fact = noise_of(saved(taken(even_scene(1, (2000, 1500)), 1, 1)))
    assert (fact.across, fact.width_px, fact.height_px) == (16, 2000, 1500)
    assert fact.bits.nbytes + fact.counting.nbytes == 133_120


def test_the_sensor_is_known_however_the_camera_was_held(noise_of):
    upright = noise_of(saved(taken(even_scene(1), 1, 1)))
    seen = np.rot90(taken(even_scene(2), 1, 2), -1)  # as it is shown; the file keeps it as the sensor lay
    exif = piexif.dump({"0th": {piexif.ImageIFD.Orientation: 8}})
    held = noise_of(saved(turned(seen, 8), exif=exif))
    lying = noise_of(saved(seen))
    assert max(agreement(upright, held), agreements(print_of(upright), [print_of(held).turned()])[0][0]) > LEAST_SURE
    both = [lying_print := print_of(lying), lying_print.turned()]
    assert agreements(print_of(upright), both)[0].max() > LEAST_SURE


def test_the_middle_of_a_picture_lies_at_the_same_pixels_upside_down(noise_of):
    pixels = taken(even_scene(1, (1100, 820)), 1, 1)
    one, other = noise_of(saved(pixels, 95)), noise_of(saved(np.rot90(pixels, 2), 95))
    assert agreements(print_of(one), [print_of(other).turned()])[1][0] > 0.15


def test_a_picture_kept_without_loss_agrees_too(noise_of):
    held = io.BytesIO()
    Image.fromarray(taken(even_scene(1), 1, 1)).save(held, "PNG")
    assert agreement(noise_of(held.getvalue()), noise_of(saved(taken(even_scene(2), 1, 2)))) > LEAST_SURE


REFUSED = {
    ThinNoise.TOO_SMALL: lambda: saved(resized(taken(even_scene(1), 1, 1), 0.6)),
    ThinNoise.TOO_DARK: lambda: saved(taken(even_scene(1) // 12, 1, 1)),
    ThinNoise.OVEREXPOSED: lambda: saved(np.maximum(taken(even_scene(1), 1, 1), 246)),
    ThinNoise.EVEN: lambda: saved(np.full((768, 1024, 3), 120, np.uint8)),
    ThinNoise.SMOOTHED: lambda: saved(cv2.fastNlMeansDenoisingColored(taken(even_scene(1), 1, 1), None, 5, 5)),
    ThinNoise.BUSY: lambda: saved(grained(taken(even_scene(1, (960, 640)), 1, 1))),
}


@pytest.mark.parametrize("why", REFUSED)
def test_what_is_too_thin_is_refused_with_its_reason(noise_of, why):
    fact = noise_of(REFUSED[why]())
    assert fact.refused == why
    assert fact.bits.size == fact.counting.size == 0


def test_a_file_that_says_it_had_another_size_was_re_scaled(noise_of):
    exif = piexif.dump({"Exif": {piexif.ExifIFD.PixelXDimension: 4000, piexif.ExifIFD.PixelYDimension: 3000}})
    assert noise_of(saved(taken(even_scene(1), 1, 1), exif=exif)).refused == ThinNoise.RESCALED


def test_a_file_that_says_its_own_size_was_not(noise_of):
    exif = piexif.dump({"Exif": {piexif.ExifIFD.PixelXDimension: 768, piexif.ExifIFD.PixelYDimension: 1024}})
    assert noise_of(saved(taken(even_scene(1), 1, 1), exif=exif)).refused == ""


def test_a_picture_of_few_colours_is_refused(noise_of):
    held = io.BytesIO()
    Image.fromarray(taken(even_scene(1), 1, 1)).quantize(64).save(held, "GIF")
    assert noise_of(held.getvalue()).refused == ThinNoise.FORMAT


def test_a_re_scaled_picture_agrees_with_none_of_its_camera(noise_of):
    whole = noise_of(saved(taken(even_scene(1), 1, 1)))
    large = taken(even_scene(2, (1280, 960)), 1, 2)
    assert abs(agreement(whole, noise_of(saved(resized(large, 0.8))))) < LEAST_SURE


def test_a_single_pixel_is_refused(noise_of):
    assert noise_of(saved(np.zeros((1, 1, 3), np.uint8))).refused == ThinNoise.TOO_SMALL


def test_the_size_is_that_of_the_picture_s_shape(noise_of):
    fact = noise_of(saved(taken(even_scene(1), 1, 1)))
    assert (fact.width_px, fact.height_px) == (1024, 768)
    assert PictureShape("jpeg", 1024, 768).width_px == fact.width_px
