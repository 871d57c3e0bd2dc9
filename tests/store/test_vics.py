"""Imported files are kept to the last byte, found by what they are of, and noticed when they were exchanged."""

import pytest

from app.domain.errors import CaseDamagedError, CaseReplacedError
from app.store import chains, media, notes, vics
from app.store.case_store import open_case
from app.store.newest_migrations import MIGRATIONS
from tests.store.filling import WHEN, add_pictures, add_vics, digests


def opened(folder, passphrase):
    return open_case(folder, passphrase, examiner="Examiner Two")


def test_a_text_is_kept_in_blocks_and_found_again_across_two_of_them(case):
    text = "".join(chr(0x100 + at) for at in range(300))
    picture, *_ = add_pictures(case, range(1))
    with case.act("vics.import", "") as db:
        number, digest = vics.next_id(db), vics.RecordsDigest()
        for first_at in range(0, 300, 100):
            vics.add_block(db, number, first_at, text[first_at : first_at + 100].encode())
        item = media.item_number(db, picture)
        row = vics.RecordRow(0, 90, 120, "1", None, None, None, None, None, item)
        digest.add([row])
        vics.add_records(db, number, [row])
        made = vics.VicsImport(number, "x.json", "0" * 64, 600, "utf-8", "2.0", "S", None, None, 1, "E", WHEN)
        vics.add(db, made, digest)
    assert b"".join(vics.blocks(case.db, number)).decode() == text
    assert vics.texts_of(case.db, picture) == [("x.json", text[90:210])]
    assert vics.imports(case.db) == [made]
    assert list(vics.records(case.db, number)) == [[row]]


def test_media_items_are_found_by_their_digests_and_both_have_to_fit(case):
    first, second = add_pictures(case, range(2))
    one, other = digests(0), digests(1)
    asked = [
        (one.md5, ""), ("", one.sha1), (one.md5, one.sha1), (one.md5, other.sha1), ("", ""), ("f" * 32, ""),
        (other.md5, other.sha1),
    ]  # fmt: skip
    found = [each and each.media_id for each in vics.items_by_digest(case.db, asked)]
    assert found == [first, first, first, None, None, None, second]


def test_the_words_of_a_file_are_none_of_an_examiner_s(case, pictures):
    add_vics(case, "{}", pictures[:1])
    assert [note.text for note in notes.for_media(case.db, pictures[0])] == ["theirs"]
    assert vics.own_notes(case.db) == {}


def test_digests_are_looked_up_by_an_index(case):
    plan = case.db.execute("EXPLAIN QUERY PLAN SELECT id FROM media_item WHERE md5 = x''").fetchall()
    assert "media_item_by_md5" in str(plan)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("UPDATE vics_import SET origin = 'x'", "imports of VICS"),
        ("UPDATE vics_block SET digest = zeroblob(32)", "blocks of VICS"),
        ("DELETE FROM vics_word", "words of VICS"),
    ],
)
def test_an_exchanged_row_is_noticed_as_the_case_opens(case, passphrase, pictures, change, named):
    add_vics(case, "{}", pictures[:1])
    for table in ("vics_import", "vics_block", "vics_word"):
        for verb in ("UPDATE", "DELETE"):
            case.db.execute(f"DROP TRIGGER {table}_refuses_{verb}")
    case.db.execute(change)
    case.close()
    with pytest.raises(CaseReplacedError, match=f"its {named} are not those"):
        opened(case.folder, passphrase)


def test_an_exchanged_text_is_noticed_when_it_is_read(case, pictures):
    number = add_vics(case, "{}", pictures[:1])
    case.db.execute("DROP TRIGGER vics_text_refuses_UPDATE")
    case.db.execute("UPDATE vics_text SET packed = zeroblob(9)")
    with pytest.raises(CaseDamagedError, match="text of an imported file"):
        list(vics.blocks(case.db, number))
    with pytest.raises(CaseDamagedError):
        vics.texts_of(case.db, pictures[0])


@pytest.fixture
def program_before_vics(monkeypatch):
    """Leave the program without the step of VICS and what follows, until ``undo`` is called."""
    with monkeypatch.context() as older:
        steps = MIGRATIONS._migrations  # noqa: SLF001  there is no public list
        older.setattr(MIGRATIONS, "_migrations", [step for step in steps if step.name < "m0022"])
        people = ("decision_face", "split_face", "split_origin", "person_name")
        newer = ("vics", "remark", *people, "joint", "released", "appeal")
        then = {each: sql for each, sql in chains.COLUMNS.items() if not each.startswith(newer)}
        older.setattr(chains, "COLUMNS", then)
        yield older


def test_a_case_of_before_takes_a_file_in(program_before_vics, new_case_now, case_folder, passphrase):
    case = new_case_now()
    picture, *_ = add_pictures(case, range(1))
    case.close()
    program_before_vics.undo()
    with opened(case_folder, passphrase) as again:
        add_vics(again, "{}", [picture])
    with opened(case_folder, passphrase) as later:
        assert [each.name for each in vics.imports(later.db)] == ["x.json"]
