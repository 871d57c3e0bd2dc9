import pytest

from app.domain.errors import EvidenceError
from app.domain.facts import PictureShape
from app.extractors.picture_shape import EXTRACTOR
from app.imaging.open_media import HeldMedia
from tests import makers


def test_the_size_is_told_as_it_is_seen_with_the_orientation_that_was_undone():
    assert list(EXTRACTOR.extract(HeldMedia(makers.oriented_jpeg(6)))) == [PictureShape("jpeg", 96, 64, 6, 1)]


def test_the_frames_of_an_animation_are_counted():
    assert list(EXTRACTOR.extract(HeldMedia(makers.animated("GIF", 4)))) == [PictureShape("gif", 96, 64, 1, 4)]


def test_a_broken_header_is_told_in_words():
    with pytest.raises(EvidenceError, match="cannot be decoded"):
        list(EXTRACTOR.extract(HeldMedia(b"\xff\xd8\xff\xe0 nothing more")))
