import io

import numpy as np
import piexif
import pytest
from PIL import Image

from app.domain.facts import InnerThumbnail
from app.extractors.inner_thumbnail import EXTRACTOR, without_bars
from app.imaging.open_media import HeldMedia
from tests.pictures import scene

EXTRACTOR.load()


def jpeg(picture, **options):
    held = io.BytesIO()
    picture.save(held, "JPEG", quality=90, **options)
    return held.getvalue()


def with_inside(picture, inside, orientation=1):
    """Return a JPEG of one picture that holds another as its thumbnail."""
    exif = {"0th": {piexif.ImageIFD.Orientation: orientation}, "Exif": {}, "GPS": {}, "1st": {}, "thumbnail": inside}
    return jpeg(picture, exif=piexif.dump(exif))


def small(picture, size=(160, 120)):
    return jpeg(picture.resize(size))


def read(data):
    return list(EXTRACTOR.extract(HeldMedia(data)))


@pytest.fixture(scope="module")
def picture():
    return Image.fromarray(scene(1))


def test_a_thumbnail_of_the_picture_does_not_differ(picture):
    (found,) = read(with_inside(picture, small(picture)))
    assert (found.width_px, found.height_px, found.differs) == (160, 120, False)
    assert found.bits_apart < 40


def test_a_thumbnail_of_what_was_there_before_differs(picture):
    (found,) = read(with_inside(picture, small(Image.fromarray(scene(2)))))
    assert found.differs
    (cropped,) = read(with_inside(picture.crop((0, 0, 400, 300)), small(picture)))
    assert cropped.differs


def test_the_bars_of_cameras_and_a_turn_make_no_difference(picture):
    barred = Image.new("RGB", (160, 120))
    barred.paste(picture.resize((160, 90)), (0, 15))
    assert without_bars(np.asarray(barred)).shape[:2] == (90, 160)
    (found,) = read(with_inside(picture.resize((640, 360)), jpeg(barred)))
    assert not found.differs
    (turned,) = read(with_inside(picture, small(picture), orientation=6))
    assert not turned.differs


def test_without_a_thumbnail_or_with_a_broken_or_an_even_one_nothing_is_said(picture):
    assert read(jpeg(picture)) == []
    assert read(with_inside(picture, small(picture)[:-900])) == []
    assert read(with_inside(picture, small(Image.new("RGB", (160, 120), (90, 90, 90))))) == []


def test_a_distance_that_is_none_is_refused():
    with pytest.raises(ValueError, match="not a distance"):
        InnerThumbnail(160, 120, 257, differs=True)
