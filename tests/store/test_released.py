"""Pictures that came along clear: out of the store by an open reveal's row alone."""

import pytest

from app.domain.errors import StoreError
from app.domain.ids import MediaId
from app.store import released, reveals


def test_a_picture_that_came_along_comes_out_by_its_open_reveal_alone(case, pictures):
    first, second = pictures[:2]
    with case.act("test", first) as db:
        released.add(db, first, b"the very bytes")
        of_first, of_second = (reveals.add(db, each, "R", "full", "why") for each in (first, second))
    assert (released.has(case.db, first), released.has(case.db, second), released.count(case.db)) == (True, False, 1)
    assert released.read(case.db, first, of_first) == b"the very bytes"
    for media_id, reveal in ((first, of_second), (second, of_second), (second, of_first), (first, 99)):
        with pytest.raises(StoreError, match="stays veiled"):
            released.read(case.db, media_id, reveal)
    with case.act("test", first) as db:
        reveals.end(db, of_first)
    with pytest.raises(StoreError, match="stays veiled"):
        released.read(case.db, first, of_first)


def test_no_picture_comes_along_that_is_not_in_the_case(case):
    with pytest.raises(StoreError), case.act("test", "x") as db:
        released.add(db, MediaId("0" * 64), b"x")
