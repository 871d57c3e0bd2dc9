import pytest

from app.ui.style_sheet import SHEET
from app.ui.theme import COLOURS, TEXT_SCALES, Mode, Theme, contrast


@pytest.mark.parametrize("mode", Mode)
def test_text_can_be_read_on_every_ground(mode):
    colours = COLOURS[mode]
    grounds = (colours.ground, colours.surface, colours.raised, colours.picked)
    for text in (colours.text, colours.dim):
        assert min(contrast(text, ground) for ground in grounds) >= 4.5
    for text in (colours.accent, colours.warning):
        assert min(contrast(text, ground) for ground in (colours.ground, colours.surface)) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


def test_the_contrast_of_black_and_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_text_grows_to_200_percent_and_distances_with_it():
    assert TEXT_SCALES[-1] == 2.0
    assert Theme(text_scale=2.0).px(3) == 2 * Theme().px(3)


def test_nothing_in_the_style_moves():
    assert "animation" not in SHEET
    assert "transition" not in SHEET
