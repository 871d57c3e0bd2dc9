import numpy as np
import pytest

from app.imaging import resize


@pytest.mark.parametrize(
    ("size", "enlarge", "expected"),
    [
        ((1000, 750), False, (640, 480)),
        ((300, 200), False, (288, 192)),
        ((300, 200), True, (640, 416)),
        ((5, 3000), False, (32, 640)),
    ],
)
def test_both_sides_become_multiples_of_thirty_two(size, enlarge, expected):
    width, height = size
    picture = np.zeros((height, width, 3), np.uint8)
    found = resize.fit(picture, 640, enlarge=enlarge)
    assert (found.shape[1], found.shape[0]) == expected
    assert found.dtype == np.uint8
