from datetime import UTC, datetime

from app.domain.facts import CameraTimes, FileNames
from app.domain.media import FoundFile
from app.store import facts, file_names, media
from app.store.fact_table import StoredFacts
from app.store.freshness import FactStates
from tests.store.filling import WHEN, add_pictures, digests


def add_again(case, content, path, when=WHEN):
    """Let another file of the same content be found."""
    with case.act("exhibit.import", "EX-2") as db:
        exhibit = media.add_exhibit(db, "EX-2", b"/other")
        (file_id,) = media.add_files(db, exhibit, [FoundFile(path, 10, when)])
        media.save_item(db, file_id, digests(content), shown=True)


def test_the_register_says_what_every_file_of_a_picture_is_called_and_where_it_lies(case):
    one, other = add_pictures(case, ["IMG_0412", "IMG_0413"])
    earlier = datetime(2023, 1, 1, tzinfo=UTC)
    add_again(case, "IMG_0412", b"DCIM/100CANON/IMG_0900.JPG", earlier)
    found = StoredFacts(case.db).of(FileNames)
    assert found[one].names == ("IMG_0412.jpg", "IMG_0900.JPG")
    assert len(set(found[one].folders)) == 2
    assert found[one].changed == earlier
    assert found[other] == FileNames(("IMG_0413.jpg",), (found[one].folders[0],), WHEN)


def test_a_new_name_changes_the_state_that_links_are_made_from_and_nothing_else_does(case, run_id):
    (one,) = add_pictures(case, ["IMG_0412"])

    def state():
        return FactStates(case.db).of([FileNames]).digest("name_run 1")

    before = state()
    with case.transaction() as db:
        facts.save(db, run_id, one, "exif_time", 1, [CameraTimes(captured=WHEN)])
    assert state() == before
    add_again(case, "IMG_0412", b"IMG_0500.JPG")
    assert state() != before


def test_a_name_that_is_no_text_is_read_in_its_shown_form(case):
    (one,) = add_pictures(case, ["a"])
    add_again(case, "a", b"\xff\xfe/IMG_0001\xff.jpg")
    assert file_names.of(case.db)[one].names[0].startswith("IMG_0001\\xff")
