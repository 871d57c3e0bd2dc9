import re
from pathlib import Path

import numpy as np
import pytest

from app.extractors.pdq import EXTRACTOR
from app.imaging.open_media import HeldMedia
from app.imaging.perceptual_hash import pdq
from tests import makers

VECTORS = Path(__file__).parents[3] / "shared" / "data" / "vectors" / "pdq"
needs_vectors = pytest.mark.skipif(not VECTORS.is_dir(), reason="NOT CHECKED: ../shared/data/vectors/pdq is absent")
ALLOWED = 10
"""The distance that the reference allows a right implementation."""

REFERENCE = {
    "dih/bridge-1-original.jpg": "f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22",
    "dih/bridge-2-rotate-90.jpg": "30a10efd71cc3d429013d48d0ffffc52e34e0e17ada952a9d29685211ea9e5af",
    "misc-images/small.jpg": "0007001f003f003f007f00ff00ff00ff01ff01ff01ff03ff03ff03ff03ff03ff",
    "misc-images/wee.jpg": "6227401f601ff4ccafcc9fad4b0d95d371a2eb7265a3285234d228ca94deeb2d",
    "misc-images/c.png": "e64cc9d91e623842f8d1f1d9a398e78c9f199a3bd87924f2b7e11e0bf061b064",
}
FOREIGN_DECODER = {"misc-images/c.png": 6}
"""Published with another reader of the file; the list itself allows 16."""

TURNS = {
    "bridge-1-original.jpg": 0, "bridge-2-rotate-90.jpg": 1, "bridge-3-rotate-180.jpg": 2, "bridge-4-rotate-270.jpg": 3,
    "bridge-6-flipy.jpg": 4, "bridge-5-flipx.jpg": 5, "bridge-7-flip-plus-1.jpg": 6, "bridge-8-flip-minus-1.jpg": 7,
}  # fmt: skip


def bits(text):
    return np.frombuffer(bytes.fromhex(text), np.uint8)


def distance(first, second):
    return int(np.unpackbits(first ^ second).sum())


def held(name):
    return HeldMedia((VECTORS / name).read_bytes())


@needs_vectors
@pytest.mark.parametrize("name", REFERENCE)
def test_full_pictures_hash_bit_for_bit_as_the_reference(name):
    found = pdq(held(name).pixels(1 << 20))
    assert distance(found.turns[0], bits(REFERENCE[name])) <= FOREIGN_DECODER.get(name, 0)
    assert found.quality == (0 if "small" in name else 100)


@needs_vectors
@pytest.mark.parametrize("name", TURNS)
def test_the_reduced_decode_stays_within_what_the_reference_tool_allows(name):
    published = (VECTORS / "expected-cpp-photo-hashing.txt").read_text()
    expected = re.search(r"([0-9a-f]{64}),100,\S*" + re.escape(name), published)[1]
    (found,) = EXTRACTOR.extract(held(f"dih/{name}"))
    assert distance(found.turns[0], bits(expected)) <= ALLOWED


@needs_vectors
@pytest.mark.parametrize(("name", "turn"), TURNS.items())
def test_the_eight_turns_of_one_picture_are_the_hashes_of_eight_turned_ones(name, turn):
    upright = pdq(held("dih/bridge-1-original.jpg").pixels(1 << 20)).turns
    turned = pdq(held(f"dih/{name}").pixels(1 << 20)).turns[0]
    distances = [distance(turned, each) for each in upright]
    assert distances[turn] <= ALLOWED
    assert sorted(distances)[1] > 90


@pytest.mark.parametrize("size", [(300, 200), (128, 128), (64, 90), (517, 333)])
def test_turning_the_pixels_is_turning_the_hash(size):
    pixels = makers.textured(*size, seed=2)
    turns = pdq(pixels).turns
    turned = [
        np.rot90(pixels), np.rot90(pixels, 2), np.rot90(pixels, 3), np.fliplr(pixels), np.flipud(pixels),
        pixels.transpose(1, 0, 2), np.rot90(pixels, 2).transpose(1, 0, 2),
    ]  # fmt: skip
    for row, each in enumerate(turned, 1):
        assert distance(pdq(np.ascontiguousarray(each)).turns[0], turns[row]) <= 26, row


def test_a_copy_in_another_size_and_quality_is_near_and_another_picture_is_far():
    pixels = makers.textured(1600, 1200, seed=4)
    (original,) = EXTRACTOR.extract(HeldMedia(makers.encoded(pixels, "jpeg")))
    small = makers.Image.fromarray(pixels).resize((700, 525), makers.Image.Resampling.LANCZOS)
    (copy,) = EXTRACTOR.extract(HeldMedia(makers.encoded(np.asarray(small), "jpeg", quality=60)))
    (other,) = EXTRACTOR.extract(HeldMedia(makers.encoded(makers.textured(1600, 1200, seed=5), "jpeg")))
    assert distance(original.turns[0], copy.turns[0]) <= ALLOWED
    assert distance(original.turns[0], other.turns[0]) > 80


def test_what_is_too_small_or_blank_has_no_quality():
    assert pdq(np.zeros((4, 900, 3), np.uint8)).quality == 0
    assert not pdq(np.zeros((4, 900, 3), np.uint8)).turns.any()
    assert pdq(np.full((200, 200, 3), 90, np.uint8)).quality == 0
