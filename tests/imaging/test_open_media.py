import numpy as np
import pytest

from app.domain.errors import EvidenceError
from app.imaging.limits import PictureTooLargeError, UndecodableError
from app.imaging.open_media import HeldMedia
from tests import makers

LOSSY = 28


def corners_of(pixels):
    height, width = pixels.shape[:2]
    places = ((height // 4, width // 4), (height // 4, 3 * width // 4), (3 * height // 4, width // 4))
    return [tuple(int(v) for v in pixels[y, x]) for y, x in (*places, (3 * height // 4, 3 * width // 4))]


def assert_upright(pixels, tolerance=LOSSY):
    assert np.abs(np.subtract(corners_of(pixels), makers.CORNERS)).max() <= tolerance


@pytest.mark.parametrize("kind", sorted(makers.SAVED_AS))
def test_every_format_is_told_by_its_content_and_decoded(kind):
    media = HeldMedia(makers.encoded(makers.corners(), kind))
    assert (media.format, media.size_px, media.frames) == (kind, (96, 64), 1)
    assert_upright(media.pixels(480))
    assert media.notices == []


def test_a_raw_file_is_shown_by_its_preview():
    media = HeldMedia(makers.dng(makers.encoded(makers.corners(), "jpeg")))
    assert (media.format, media.size_px) == ("raw", (96, 64))
    assert_upright(media.pixels(480))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_exif_orientation_comes_upright(orientation):
    media = HeldMedia(makers.oriented_jpeg(orientation))
    assert (media.size_px, media.orientation) == ((96, 64), orientation)
    assert media.pixels(480).shape == (64, 96, 3)
    assert_upright(media.pixels(480))


@pytest.mark.parametrize("kind", ["tiff", "webp", "png"])
def test_orientation_counts_in_other_formats_too(kind):
    exif = makers.Image.Exif()
    exif[0x0112] = 6
    media = HeldMedia(makers.encoded(makers.turned(makers.corners(), 6), kind, exif=exif.tobytes()))
    assert media.size_px == (96, 64)
    assert_upright(media.pixels(480))


@pytest.mark.parametrize(("kind", "frames"), [("GIF", 3), ("WEBP", 4), ("PNG", 5)])
def test_of_an_animation_the_first_frame_is_shown_and_all_are_counted(kind, frames):
    media = HeldMedia(makers.animated(kind, frames))
    assert media.frames == frames
    assert_upright(media.pixels(480))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "I", "F"])
def test_every_kind_of_pixel_becomes_rgb(mode):
    grey = makers.Image.fromarray(makers.corners())
    if mode in {"I;16", "I", "F"}:
        values = np.asarray(grey.convert("L")).astype({"I;16": "uint16", "I": "int32", "F": "float32"}[mode]) * 257
        image = makers.Image.fromarray(values)
    else:
        image = grey.convert(mode)
    held = makers.io.BytesIO()
    image.save(held, "TIFF")
    pixels = HeldMedia(held.getvalue()).pixels(480)
    assert (pixels.shape, pixels.dtype) == ((64, 96, 3), np.uint8)
    assert int(pixels.max()) - int(pixels.min()) > 80


def test_what_can_be_seen_through_lies_on_neutral_grey():
    pixels = np.zeros((20, 20, 4), np.uint8)
    media = HeldMedia(makers.encoded(pixels, "png"))
    assert np.unique(media.pixels(480)).tolist() == [128]


def test_a_jpeg_in_print_colours_is_decoded():
    held = makers.io.BytesIO()
    makers.Image.fromarray(makers.corners()).convert("CMYK").save(held, "JPEG", quality=95)
    assert_upright(HeldMedia(held.getvalue()).pixels(480), tolerance=60)


def test_pixels_are_reduced_but_never_below_what_was_asked_and_never_enlarged():
    media = HeldMedia(makers.encoded(makers.textured(1600, 1200), "jpeg"))
    assert media.size_px == (1600, 1200)
    assert max(media.pixels(480).shape[:2]) in range(480, 801)
    assert media.pixels(5000).shape == (1200, 1600, 3)
    assert media.pixels(5000) is media.pixels(1600)


@pytest.mark.parametrize("kind", ["png", "tiff", "webp", "jp2"])
def test_other_formats_are_reduced_too(kind):
    media = HeldMedia(makers.encoded(makers.textured(1500, 1000), kind))
    assert media.pixels(480).shape == (334, 500, 3)


def test_a_cut_off_jpeg_is_shown_with_a_notice():
    whole = makers.encoded(makers.textured(640, 480), "jpeg")
    media = HeldMedia(whole[: len(whole) // 2])
    assert media.pixels(480).shape == (360, 480, 3)
    (notice,) = media.notices
    assert "cut off after about" in notice.what
    assert notice.code == "VID-220"


@pytest.mark.parametrize("kind", ["png", "tiff", "gif", "bmp"])
def test_other_cut_off_pictures_are_shown_with_a_notice(kind):
    whole = makers.encoded(makers.textured(320, 240), kind)
    media = HeldMedia(whole[: len(whole) * 2 // 3])
    assert media.pixels(480).shape == (240, 320, 3)
    assert [notice.code for notice in media.notices] == ["VID-220"]


@pytest.mark.parametrize(
    "data",
    [
        makers.png_header(60_000, 60_000),
        makers.png_header(70_000, 10),
        makers.png_header(12_000, 12_000),
        b"GIF89a" + b"\xff\xff\xff\xff" + b"\x00\x00\x00" + b"\x2c\0\0\0\0\xff\xff\xff\xff\0\x02\x02\x44\x01\0\x3b",
    ],
    ids=["3,600 megapixels", "a long side", "too many pixels for so few bytes", "a huge GIF"],
)
def test_a_bomb_is_refused_from_its_header(data):
    media = HeldMedia(data)
    with pytest.raises(PictureTooLargeError, match="was not decoded"):
        media.pixels(480)
    assert media.failure is not None


def test_a_format_that_is_not_read_yet_says_so_for_header_and_pixels():
    media = HeldMedia(b"\xff\x0a" + bytes(100))
    with pytest.raises(UndecodableError, match="jxl are not read yet"):
        _ = media.size_px
    with pytest.raises(UndecodableError, match="jxl are not read yet"):
        media.pixels(480)


@pytest.mark.parametrize("kind", sorted(makers.SAVED_AS))
def test_noise_behind_a_good_head_fails_with_words_or_shows_something(kind):
    whole = makers.encoded(makers.textured(200, 150), kind)
    rng = np.random.default_rng(5)
    for keep in (8, 30, 100, len(whole) // 2):
        media = HeldMedia(whole[:keep] + rng.bytes(len(whole) - keep))
        try:
            assert media.pixels(480).shape[2] == 3
        except EvidenceError as error:
            assert error.what.endswith(".")  # noqa: PT017  either outcome is right, but never another exception


@pytest.mark.parametrize("kind", ["jpeg", "png"])
@pytest.mark.parametrize("before", [(), (480,), (640,), (1_200,), (1_200, 480, 640)])
def test_what_was_asked_for_before_changes_no_pixel(kind, before):
    rng = np.random.default_rng(0)
    data = makers.encoded(rng.integers(0, 256, (900, 1_200, 3), np.uint8), kind)
    media = HeldMedia(data)
    for side_px in before:
        media.pixels(side_px)
    for side_px in (448, 480, 640, 1_200):
        assert (media.pixels(side_px) == HeldMedia(data).pixels(side_px)).all()


def test_a_picture_that_is_decoded_whole_is_not_decoded_again_for_more():
    media = HeldMedia(makers.encoded(makers.corners(), "png"))
    assert media.pixels(96) is media.pixels(480)
    assert media.pixels(480) is media.pixels(640)
