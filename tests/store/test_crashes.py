import random
import shutil
import subprocess

from app.domain.facts import Tile
from app.store import audit, facts, media, notes, pictures
from app.store.case_store import open_case
from tests.store.filling import ROOT, add_pictures, command_of, write_note

KILLS = 6


def test_a_killed_writer_loses_nothing_that_it_had_said_was_saved(case, case_folder, passphrase):
    add_pictures(case, range(20))
    case.close()
    chance = random.Random(5)  # noqa: S311  it picks moments, no secrets
    for _ in range(KILLS):
        told = _kill_after(chance.randint(1, 12), case_folder, passphrase)
        with open_case(case_folder, passphrase, examiner="E") as again:
            assert again.db.table("note").count in {told, told + 1}
            assert audit.verify(again.db).faults == ()
            assert any("cut off" in notice for notice in again.notices)
            assert again.db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert again.db.execute("PRAGMA cipher_integrity_check").fetchall() == []
            torn = any("made again" in notice for notice in again.notices)  # killed between the two files' commits
            assert len(facts.of(again.db, Tile)) == (0 if torn else 20)
            write_note(again, media.shown_ids(again.db)[0], "after the crash")


def test_a_case_is_open_to_others_when_its_writer_was_killed(case, case_folder, passphrase):
    add_pictures(case, range(1))
    case.close()
    _kill_after(1, case_folder, passphrase)
    open_case(case_folder, passphrase, examiner="E").close()


def test_a_kill_between_saving_and_sealing_is_told_and_loses_nothing(case, case_folder, passphrase, tmp_path):
    first, *_ = add_pictures(case, range(1))
    before = (case_folder / "head").read_bytes()
    write_note(case, first, "Blue curtain")
    left = shutil.copytree(case_folder, tmp_path / "left.homeward", ignore=shutil.ignore_patterns("lock"))
    (left / "head").write_bytes(before)  # the note was saved, and the plug pulled before its seal was
    with open_case(left, passphrase, examiner="E") as again:
        (notice,) = again.notices
        assert notice.startswith("The program ended before 1 entry of the audit trail was sealed, as after")
        assert [note.text for note in notes.for_media(again.db, first)] == ["Blue curtain"]


def test_facts_whose_arrays_a_pulled_plug_took_are_made_again(case, case_folder, passphrase, pictures_of_two):
    first, second = pictures_of_two
    with case.transaction() as db:  # what is left where the plug is pulled between the two files
        db.execute(
            "DELETE FROM pictures.fact_array WHERE fact IN (SELECT id FROM fact WHERE item = ?)",
            (media.item_number(db, first),),
        )
        db.execute("UPDATE pictures.mark SET n = n - 1")
    case.close()
    with open_case(case_folder, passphrase, examiner="E") as again:
        assert "made again" in again.notices[0]
        assert facts.pending(again.db, "tile", 1) == [first]
        assert list(facts.of(again.db, Tile)) == [second]
        assert not pictures.is_torn(again.db)


def _kill_after(lines, folder, passphrase):
    """Return the last number that the writer said it had saved."""
    command = command_of("write_until_killed", folder, passphrase)
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:
        told = 0
        for _, line in zip(range(lines), writer.stdout, strict=False):  # in this order: none is read and dropped
            told = int(line)
        writer.kill()
        for line in writer.stdout:
            told = int(line)
    return told
