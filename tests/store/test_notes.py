import pytest

from app.domain.errors import StoreError
from app.store import notes
from tests.store.filling import add_pictures, write_note


@pytest.fixture
def three(case, pictures):
    first, second, _, _, _ = pictures
    texts = [(first, "Blaue Vorhänge, left edge"), (second, "blue curtain and a socket"), (first, "SOCKET type F")]
    return [write_note(case, media_id, text) for media_id, text in texts]


def found(case, text):
    return [note.text for note in notes.search(case.db, text)]


def test_notes_on_a_media_item_come_newest_first(case, pictures, three):
    assert [note.text for note in notes.for_media(case.db, pictures[0])] == [
        "SOCKET type F",
        "Blaue Vorhänge, left edge",
    ]
    assert [note.id for note in notes.for_media(case.db, pictures[0], limit=1)] == [three[2]]
    assert list(notes.for_media(case.db, pictures[4])) == []


@pytest.mark.parametrize(
    ("typed", "count"),
    [("socket", 2), ("so", 2), ("s", 2), ("vorhange", 1), ("VORHÄNGE", 1), ("socket blue", 1), ("  ", 0), ("zzz", 0)],
)
@pytest.mark.usefixtures("three")
def test_notes_are_found_by_their_words_as_they_are_typed(case, typed, count):
    assert len(found(case, typed)) == count


@pytest.mark.parametrize("typed", ['"', "*", "a AND", "NEAR(", "col:x", "-", "(", "'; DROP TABLE note", "^a", "\x00"])
@pytest.mark.usefixtures("three")
def test_signs_that_mean_something_to_the_index_do_no_harm(case, typed):
    found(case, typed)
    assert case.db.table("note").count == 3


def test_a_note_that_was_corrected_is_read_but_no_longer_found(case, pictures, three):
    newer = write_note(case, pictures[0], "socket type E", corrects=three[2])
    assert found(case, "type") == ["socket type E"]
    assert [note.id for note in notes.for_media(case.db, pictures[0])] == [newer, three[2], three[0]]
    assert next(notes.for_media(case.db, pictures[0])).corrects == three[2]


def test_a_note_that_corrects_none_is_refused(case, pictures):
    with pytest.raises(StoreError, match="Nothing was saved"):
        write_note(case, pictures[0], "x", corrects=99)


def test_the_newest_notes_are_found_first_and_no_more_than_asked_for(case, pictures):
    for number in range(10):
        write_note(case, pictures[0], f"lamp {number}")
    assert [note.text for note in notes.search(case.db, "lamp", limit=3)] == ["lamp 9", "lamp 8", "lamp 7"]


def test_the_standing_notes_of_some_media_leave_out_what_was_corrected_and_other_media(case):
    first, second, third = add_pictures(case, [1, 2, 3])
    old = write_note(case, first, "Green curtain")
    write_note(case, first, "Blue curtain", old)
    write_note(case, second, "A lamp")
    write_note(case, third, "Elsewhere")
    assert [note.text for note in notes.standing(case.db, [first, second])] == ["A lamp", "Blue curtain"]
    assert notes.standing(case.db, []) == []
