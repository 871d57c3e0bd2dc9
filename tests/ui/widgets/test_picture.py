import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.picture import CoveredPictures, PictureView, VeiledPictures, covered_picture, veiled_picture
from tests.ui.conftest import canary, grabbed, shows_a_canary


def _pixels(image):
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width()]


def test_a_veiled_picture_is_grey_smooth_and_in_proportion(qapp):  # noqa: ARG001  pictures need Qt
    tile = np.zeros((9, 12, 3), np.uint8)
    tile[:, 6:] = (250, 40, 90)
    image = veiled_picture(tile, 160, 160)
    pixels = _pixels(image)
    assert (image.width(), image.height()) == (160, 120)
    assert (pixels[:, :, 0] == pixels[:, :, 1]).all()
    assert (pixels[:, :, 0] == pixels[:, :, 2]).all()
    assert np.abs(np.diff(pixels[:, :, 0].astype(int), axis=1)).max() < 12


def test_a_flat_tile_stays_flat(qapp):  # noqa: ARG001  pictures need Qt
    image = veiled_picture(np.full((4, 3, 3), 100, np.uint8), 90, 120)
    pixels = _pixels(image)
    assert pixels[:, :, 0].min() >= 99
    assert pixels[:, :, 0].max() <= 101


@pytest.mark.parametrize("shape", [(13, 12, 3), (12, 13, 3), (512, 512, 3)])
def test_more_than_a_tile_is_never_drawn_as_one(qapp, shape):  # noqa: ARG001  pictures need Qt
    with pytest.raises(ValueError, match="not a tile"):
        veiled_picture(np.zeros(shape, np.uint8), 100, 100)


def test_only_so_many_veiled_pictures_are_kept(qapp, qtbot):  # noqa: ARG001  pictures need Qt
    pictures, ground = VeiledPictures(), QImage(40, 40, QImage.Format.Format_RGB32)
    painter = QPainter(ground)
    for number in range(900):
        pictures.draw(painter, QRect(0, 0, 12, 9), str(number), np.zeros((9, 12, 3), np.uint8))
    painter.end()
    assert len(pictures._kept) <= 768  # noqa: SLF001  the bound itself is what matters


def test_a_clear_picture_stands_until_the_veil_falls_and_no_larger_than_a_peek(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 700)
    with qtbot.waitExposed(window):
        window.show()
    view = PictureView(window, Theme())
    view.show_clear(canary(1), "line")
    assert shows_a_canary(window)
    view.veil()
    assert not shows_a_canary(window)
    with pytest.raises(ValueError, match="too large"):
        view.show_clear(np.zeros((513, 20, 3), np.uint8), "line")
    assert not view.is_clear


def test_a_clear_picture_is_shown_without_colour(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 700)
    with qtbot.waitExposed(window):
        window.show()
    view = PictureView(window, Theme())
    red = np.zeros((100, 100, 3), np.uint8)
    red[:, :, 0] = 255
    view.show_clear(red, "")
    middle = grabbed(view)[view.height() // 2 - 20, view.width() // 2]
    assert middle == pytest.approx(76, abs=2)


def test_covered_pictures_are_drawn_while_held_and_overwritten_with_the_veil(qapp):  # noqa: ARG001  pictures need Qt
    ground = QImage(200, 100, QImage.Format.Format_RGB32)
    ground.fill(0)
    pictures, area = CoveredPictures(), QRect(0, 0, 200, 100)
    pixels = np.full((30, 40, 3), 200, np.uint8)
    pictures.hold("a", pixels)
    kept, image = pictures._held["a"]  # noqa: SLF001  what must be gone afterwards
    with QPainter(ground) as painter:
        assert pictures.draw(painter, area, "a") == QRect(33, 0, 133, 100)
        assert pictures.draw(painter, area, "b").isEmpty()
    assert ground.pixelColor(100, 50).red() == 200
    pictures.veil()
    assert "a" not in pictures
    assert not kept.any()
    assert image.pixelColor(5, 5).red() == 0
    assert pixels.all()
    with QPainter(ground) as painter:
        assert pictures.draw(painter, area, "a").isEmpty()


@pytest.mark.parametrize("shape", [(513, 20, 3), (20, 513, 3)])
def test_covered_context_is_no_larger_than_a_peek(qapp, shape):  # noqa: ARG001  pictures need Qt
    with pytest.raises(ValueError, match="not covered context"):
        covered_picture(np.zeros(shape, np.uint8))
