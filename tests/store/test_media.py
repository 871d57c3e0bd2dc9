from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import StoreError
from app.domain.ids import MediaFileId
from app.domain.media import FileState, FoundFile
from app.store import media
from tests.store.filling import WHEN, add_pictures, digests

STRANGE = [b"new\nline.jpg", b"\xff\xfe no utf-8.jpg", "\u202egpj.exe".encode(), b"a" * 4000, "ü".encode()]


@pytest.fixture
def exhibit(case):
    return media.add_exhibit(case.db, "EX-1", b"/evidence")


def add(case, exhibit, *paths, **more):
    return media.add_files(case.db, exhibit, [FoundFile(path, 10, WHEN, **more) for path in paths])


def test_an_exhibit_is_there_once_for_each_number_and_place(case, exhibit):
    assert media.add_exhibit(case.db, "EX-1", b"/evidence") == exhibit
    assert media.add_exhibit(case.db, "EX-1", b"/other") != exhibit
    assert [(each.number, each.root) for each in media.exhibits(case.db)] == [
        ("EX-1", b"/evidence"),
        ("EX-1", b"/other"),
    ]
    assert media.root_of(case.db, exhibit) == b"/evidence"


def test_a_file_that_is_there_already_is_not_added_again(case, exhibit):
    first = add(case, exhibit, b"a", b"b")
    again = add(case, exhibit, b"b", b"c")
    assert None not in first
    assert again[0] is None
    assert again[1] is not None
    assert media.counts(case.db).media_files == 3


def test_a_path_comes_back_byte_for_byte(case, exhibit):
    ids = add(case, exhibit, *STRANGE)
    assert [media.file(case.db, each).path for each in ids] == STRANGE


def test_members_of_archives_are_files_of_their_own(case, exhibit):
    (archive,) = add(case, exhibit, b"a.zip")
    names = [("x.jpg",), ("in\udcffner.zip", "x.jpg"), ("in\udcffner.zip", "y.jpg")]
    found = [FoundFile(b"a.zip", 5, None, member, archive) for member in names]
    ids = media.add_files(case.db, exhibit, found)
    assert [media.file(case.db, each).member for each in ids] == names
    assert media.add_files(case.db, exhibit, found) == [None] * 3


def test_what_waits_comes_from_the_newest_exhibit_first(case, exhibit):
    add(case, exhibit, b"old 1", b"old 2")
    newer = media.add_exhibit(case.db, "EX-2", b"/newer")
    add(case, newer, b"new 1", b"new 2")
    assert [file.path for file in media.waiting(case.db, 3)] == [b"new 1", b"new 2", b"old 1"]


def test_a_file_that_does_not_exist_is_said_so(case):
    with pytest.raises(StoreError, match="no such media file"):
        media.file(case.db, MediaFileId(99))
    with pytest.raises(StoreError, match="no such media file"):
        media.set_state(case.db, MediaFileId(99), FileState.PROBLEM)
    with pytest.raises(StoreError, match="no such media item"):
        media.item_number(case.db, "0" * 64)


def test_a_second_file_with_the_same_content_is_stacked(case, exhibit):
    for file_id in add(case, exhibit, b"b", b"a"):
        media.save_item(case.db, file_id, digests("same"), shown=True)
    counts = media.counts(case.db)
    assert (counts.media_files, counts.media_items, counts.stacked) == (2, 1, 1)
    (row,) = media.page(case.db, offset=0, limit=10)
    assert (row.stack, row.path, row.media_id) == (2, "a", digests("same").sha256)
    assert [file.path for file in media.files_of(case.db, row.media_id)] == [b"a", b"b"]


def test_content_that_is_not_shown_is_known_but_not_on_the_wall(case, exhibit):
    (file_id,) = add(case, exhibit, b"a.txt")
    media.set_state(case.db, file_id, FileState.EXCLUDED, "not a picture", digests("text"))
    assert not media.is_shown(case.db, digests("text").sha256)
    assert media.shown_ids(case.db) == []
    file = media.file(case.db, file_id)
    assert (file.state, file.reason, file.media_id) == (FileState.EXCLUDED, "not a picture", digests("text").sha256)


def test_a_picture_that_turns_out_a_problem_leaves_the_wall_unless_another_file_shows_it(case, exhibit):
    first, second = add(case, exhibit, b"a", b"b")
    for file_id in (first, second):
        media.save_item(case.db, file_id, digests("same"), shown=True)
    media.set_state(case.db, first, FileState.PROBLEM, "changed while read")
    assert [row.path for row in media.page(case.db, offset=0, limit=9)] == ["b"]
    media.set_state(case.db, second, FileState.PROBLEM, "changed while read")
    assert media.page(case.db, offset=0, limit=9) == []
    assert not media.is_shown(case.db, digests("same").sha256)
    assert media.counts(case.db).add_up()


def test_a_picture_needs_content(case, exhibit):
    (file_id,) = add(case, exhibit, b"a")
    with pytest.raises(StoreError, match="Nothing was saved"):
        media.set_state(case.db, file_id, FileState.PICTURE)


def test_times_keep_their_zone(case, exhibit):
    (file_id,) = add(case, exhibit, b"a")
    assert media.file(case.db, file_id).modified_at == WHEN
    (file_id,) = media.add_files(case.db, exhibit, [FoundFile(b"b", 1, None)])
    assert media.file(case.db, file_id).modified_at is None
    assert media.exhibits(case.db)[0].added_at <= datetime.now(UTC)


STEPS = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(FileState), st.integers(0, 2)), max_size=25)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_the_counts_add_up_whatever_becomes_of_the_files(case, steps):
    exhibit = media.add_exhibit(case.db, "EX-1", b"/evidence")
    case.db.execute("BEGIN")
    ids = add(case, exhibit, *(f"{number}".encode() for number in range(6)))
    for which, state, content in steps:
        media.set_state(case.db, ids[which], state, "why", digests(content))
    counts = media.counts(case.db)
    states = case.db.execute("SELECT state, item FROM media_file").fetchall()
    shown = {item for state, item in states if state == "picture"}
    assert counts.add_up()
    assert (counts.media_files, counts.media_items) == (6, len(shown))
    assert counts.problems == sum(state == "problem" for state, _ in states)
    assert len(media.page(case.db, offset=0, limit=99)) == len(shown)
    case.db.execute("ROLLBACK")


def test_shown_items_are_told_sorted(case):
    ids = add_pictures(case, range(20))
    assert media.shown_ids(case.db) == sorted(ids)
