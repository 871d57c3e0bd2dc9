import numpy as np
import pytest

from app.domain.errors import StoreError
from app.domain.facts import Thumbnail
from app.store import facts, reveals, thumbnails

JPEG = b"\xff\xd8 clear picture"


@pytest.fixture
def two(case, pictures, run_id):
    """Two media items with a clear thumbnail each."""
    with case.transaction() as db:
        for number, each in enumerate(pictures[:2]):
            found = [Thumbnail(np.frombuffer(JPEG + bytes([number]), np.uint8))]
            facts.save(db, run_id, each, "thumbnail", 1, found)
    return pictures[:2]


def test_a_clear_picture_is_read_while_its_reveal_is_open(case, two):
    first, second = (reveals.add(case.db, each, "E", "peek", "") for each in two)
    assert thumbnails.read(case.db, two[0], first) == JPEG + b"\0"
    assert thumbnails.read(case.db, two[1], second) == JPEG + b"\1"


def test_without_a_reveal_the_picture_stays_veiled(case, two):
    with pytest.raises(StoreError, match="stays veiled"):
        thumbnails.read(case.db, two[0], 1)


def test_the_reveal_of_another_picture_does_not_serve(case, two):
    reveal_id = reveals.add(case.db, two[1], "E", "peek", "")
    with pytest.raises(StoreError, match="stays veiled"):
        thumbnails.read(case.db, two[0], reveal_id)


def test_after_its_end_a_reveal_does_not_serve_nor_does_the_end(case, two):
    reveal_id = reveals.add(case.db, two[0], "E", "peek", "")
    reveals.end(case.db, reveal_id)
    for number in (reveal_id, reveal_id + 1):
        with pytest.raises(StoreError, match="stays veiled"):
            thumbnails.read(case.db, two[0], number)


def test_reveals_are_counted_and_ends_are_not(case, two):
    first = reveals.add(case.db, two[0], "E", "peek", "")
    reveals.add(case.db, two[0], "E", "full", "to read the label")
    assert [reveals.end(case.db, first) for _ in range(3)] == [True, False, False]
    assert reveals.count(case.db) == 2
    assert case.db.table("reveal").count == 3


def test_unknown_media_cannot_be_revealed(case):
    with pytest.raises(StoreError, match="Nothing was saved"):
        reveals.add(case.db, "0" * 64, "E", "peek", "")
