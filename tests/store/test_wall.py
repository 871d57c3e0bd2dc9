from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.facts import CameraTimes
from app.domain.work import Problem
from app.store import facts, media, problems
from app.store.wall import WallOrder
from tests.store.filling import add_pictures, digests, write_note


def save_time(case, run_id, media_id, version=1, **times):
    with case.transaction() as db:
        facts.save(db, run_id, media_id, "exif_time", version, [CameraTimes(**times)] if times else [])


def contents_in(case, by):
    names = {digests(content).sha256: content for content in "abcdef"}
    in_order = [names[row.media_id] for row in media.rows(case.db, media.order(case.db, by))]
    pages = [row for offset in range(0, 8, 2) for row in media.page(case.db, offset=offset, limit=2, by=by)]
    assert [names[row.media_id] for row in pages] == in_order
    return "".join(in_order)


@pytest.fixture
def six(case, run_id):
    """Six pictures, found in the order f to a; three with a time."""
    ids = dict(zip("fedcba", add_pictures(case, "fedcba"), strict=True))
    save_time(case, run_id, ids["d"], captured=datetime(2020, 1, 1, 12, 0))  # noqa: DTZ001  a camera without a zone
    save_time(case, run_id, ids["b"], captured=datetime(2020, 1, 1, 13, 0, tzinfo=timezone(timedelta(hours=2))))
    save_time(case, run_id, ids["e"], gps=datetime(2019, 1, 1, tzinfo=UTC))
    return ids


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        (WallOrder.CAPTURED, "ebdacf"),
        (WallOrder.NEWEST, "dbeacf"),
        (WallOrder.PATH, "abcdef"),
        (WallOrder.ADDED, "fedcba"),
    ],
)
@pytest.mark.usefixtures("six")
def test_the_wall_is_ordered_as_asked_and_items_without_a_time_come_last(case, by, expected):
    assert contents_in(case, by) == expected


def test_a_time_that_a_newer_extractor_no_longer_finds_is_forgotten(case, six, run_id):
    save_time(case, run_id, six["e"], version=2)
    assert contents_in(case, WallOrder.CAPTURED) == "bdacef"


def test_a_tile_tells_of_its_stack_its_notes_and_its_problems(case, six):
    add_pictures(case, "a", number="EX-2", root=b"/other")
    write_note(case, six["a"], "curtain")
    problems.add(case.db, Problem("scene_vector", "VID-300", "Too slow."), media_id=six["b"])
    rows = {row.path: row for row in media.page(case.db, offset=0, limit=10, by=WallOrder.PATH)}
    assert (rows["a.jpg"].stack, rows["a.jpg"].has_notes, rows["a.jpg"].has_problem) == (2, True, False)
    assert (rows["b.jpg"].stack, rows["b.jpg"].has_notes, rows["b.jpg"].has_problem) == (1, False, True)
    assert rows["d.jpg"].captured_at == datetime(2020, 1, 1, 12, 0)  # noqa: DTZ001  a camera without a zone


@pytest.mark.usefixtures("six")
def test_rows_come_in_the_order_in_which_they_were_asked_for(case):
    numbers = [5, 1, 3]
    assert [row.row for row in media.rows(case.db, numbers)] == numbers
    assert media.rows(case.db, []) == []


def test_the_order_of_import_does_not_matter(case):
    add_pictures(case, "a", number="EX-1", root=b"/1", suffix=b"-late")
    add_pictures(case, "a", number="EX-2", root=b"/2", suffix=b"-early")
    assert [row.path for row in media.page(case.db, offset=0, limit=5)] == ["a-early"]
