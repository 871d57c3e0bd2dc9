"""Everything that lies in an exhibit is in the case, or in the list of problems, and the counts say so."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest

from app.domain.errors import RequestError
from app.domain.facts import Tile
from app.domain.media import FileState
from app.domain.work import Stage
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.store import audit, facts, media, problems
from app.store.case_store import create_case
from tests.operations.conftest import jpeg

NOBODY = 65534


def _export(case):
    return [json.dumps(row) for row in media.export_rows(case.db)]


def _tree(root):
    return {
        str(path.relative_to(root)): (path.stat().st_mtime_ns, path.stat().st_atime_ns, path.read_bytes())
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def test_every_file_is_accounted_for(job, exhibit):
    import_exhibit(job, exhibit, "7/2026")
    counts = media.counts(job.case.db)
    assert counts.add_up()
    assert (counts.media_files, counts.media_items, counts.stacked) == (15, 8, 2)
    assert (counts.excluded, counts.containers, counts.problems, counts.waiting) == (3, 1, 1, 0)


def test_every_shown_picture_has_its_veiled_tile(job, exhibit):
    import_exhibit(job, exhibit, "7/2026")
    shown = media.shown_ids(job.case.db)
    assert set(facts.of(job.case.db, Tile)) >= set(shown)


def test_the_exhibit_is_left_as_it_was(job, exhibit):
    before = _tree(exhibit)
    import_exhibit(job, exhibit, "7/2026")
    assert _tree(exhibit).keys() == before.keys()
    assert all(_tree(exhibit)[name][0::2] == before[name][0::2] for name in before)


def test_a_picture_that_is_cut_off_is_shown_with_its_problem(job, exhibit):
    import_exhibit(job, exhibit, "7/2026")
    told = [each for each in problems.all(job.case.db) if each.path.endswith("half.jpg")]
    assert len(told) == 1
    assert told[0].problem.code == "VID-220"


def test_importing_again_adds_nothing(job, exhibit):
    import_exhibit(job, exhibit, "7/2026")
    before = _export(job.case), media.counts(job.case.db)
    import_exhibit(job, exhibit, "7/2026")
    assert (_export(job.case), media.counts(job.case.db)) == before


def test_what_came_since_is_found_by_importing_again(job, exhibit):
    import_exhibit(job, exhibit, "7/2026")
    (exhibit / "later.jpg").write_bytes(jpeg(55))
    import_exhibit(job, exhibit, "7/2026")
    assert media.counts(job.case.db).media_items == 9


def test_a_stop_keeps_what_was_saved_and_the_next_run_does_the_rest(case, exhibit, tmp_path, cheap_cost, passphrase):
    stopped = Job(case, workers=1)

    def stop_early(progress):
        if progress.stage is Stage.REGISTER and progress.done:
            stopped.cancel.stop()

    import_exhibit(Job(case, stop_early, stopped.cancel, 1), exhibit, "1")
    import_exhibit(Job(case, workers=2), exhibit, "1")
    whole = create_case(tmp_path / "whole.homeward", passphrase, examiner="Examiner One", cost=cheap_cost).case
    try:
        import_exhibit(Job(whole, workers=2), exhibit, "1")
        assert _export(case) == _export(whole)
        assert media.counts(case.db) == media.counts(whole.db)
    finally:
        whole.close()


def test_a_missing_folder_is_told_and_leaves_no_trace(job, tmp_path):
    rows = audit.count(job.case.db)
    with pytest.raises(RequestError, match="nothing to import"):
        import_exhibit(job, tmp_path / "not there", "1")
    assert audit.count(job.case.db) == rows


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can become somebody without rights")
@pytest.mark.parametrize("name", ["locked", "locked.jpg"])
def test_a_named_source_that_cannot_be_read_fails_as_a_missing_one_does(job, name):
    with tempfile.TemporaryDirectory() as reachable:
        locked = Path(reachable, name)
        locked.write_bytes(jpeg(0)) if locked.suffix else locked.mkdir()
        Path(reachable).chmod(0o755)
        locked.chmod(0)
        os.seteuid(NOBODY)
        try:
            with pytest.raises(RequestError, match="nothing to import") as refused:
                import_exhibit(job, locked, "1")
        finally:
            os.seteuid(0)
    assert refused.value.why == "The system says: Permission denied."
    assert media.exhibits(job.case.db) == []


def test_a_folder_without_any_file_is_no_exhibit(job, tmp_path):
    (tmp_path / "stick" / "DCIM").mkdir(parents=True)
    with pytest.raises(RequestError, match="nothing to import"):
        import_exhibit(job, tmp_path / "stick", "1")
    assert media.exhibits(job.case.db) == []


def test_the_case_itself_is_no_exhibit(job):
    for source in (job.case.folder, job.case.folder / "key.json"):
        with pytest.raises(RequestError, match="case itself"):
            import_exhibit(job, source, "1")
    assert media.counts(job.case.db).media_files == 0


def test_an_archive_can_be_an_exhibit(job, tmp_path):
    box = tmp_path / "box.zip"
    with zipfile.ZipFile(box, "w") as archive:
        archive.writestr("a.jpg", jpeg(1))
    import_exhibit(job, box, "1")
    counts = media.counts(job.case.db)
    assert (counts.media_files, counts.media_items, counts.containers) == (2, 1, 1)


def test_names_that_try_tricks_are_kept_and_shown_harmlessly(job, tmp_path):
    root = os.fsencode(tmp_path / "odd")
    os.mkdir(root)  # noqa: PTH102  the names below are bytes, which pathlib does not take
    for name in (b"line\nbreak.jpg", b"\xff\xfe.jpg", "\u202egpj.exe".encode()):
        with open(os.path.join(root, name), "wb") as file:  # noqa: PTH118, PTH123  as above
            file.write(jpeg(3))
    import_exhibit(job, tmp_path / "odd", "1")
    [row] = list(media.export_rows(job.case.db))
    assert row["paths"] == ["\\u202egpj.exe", "\\xff\\xfe.jpg", "line\\nbreak.jpg"]


def test_a_file_that_is_no_longer_there_is_a_problem(job, exhibit):
    def take_away(progress):
        if progress.stage is Stage.REGISTER:
            (exhibit / "DCIM" / "IMG_0005.JPG").unlink(missing_ok=True)

    import_exhibit(Job(job.case, take_away, workers=1), exhibit, "1")
    counts = media.counts(job.case.db)
    assert counts.add_up()
    assert any("IMG_0005" in each.path for each in problems.all(job.case.db))


def test_what_could_not_be_read_is_tried_again_by_importing_again(job, exhibit):
    away = exhibit / "DCIM" / "IMG_0005.JPG"
    content = away.read_bytes()

    def take_away(progress):
        if progress.stage is Stage.REGISTER:
            away.unlink(missing_ok=True)

    import_exhibit(Job(job.case, take_away, workers=1), exhibit, "1")
    before = media.counts(job.case.db)
    away.write_bytes(content)
    import_exhibit(job, exhibit, "1")
    after = media.counts(job.case.db)
    assert (after.problems, after.media_items) == (before.problems - 1, before.media_items + 1)
    assert after.add_up()
    assert not any("IMG_0005" in each.path for each in problems.all(job.case.db))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can become somebody without rights")
def test_a_folder_that_cannot_be_looked_into_is_named_until_it_can(job, exhibit):
    for name in ("one", "two"):
        (exhibit / name).mkdir(mode=0o000)
    exhibit.chmod(0o755)
    for parent in list(exhibit.parents)[:4]:
        parent.chmod(parent.stat().st_mode | 0o011)
    import_as_nobody(job, exhibit)
    told = [each.problem.what for each in problems.all(job.case.db) if each.problem.part == "walk"]
    assert told == [f"Exhibit 1: The folder {name} could not be looked into." for name in ("one", "two")]
    beside = exhibit.with_name("another disk of it")
    (beside / "one").mkdir(parents=True)
    (beside / "one" / "letter.txt").write_text("no picture", encoding="utf-8")
    import_exhibit(job, beside, "1")
    assert [each.problem.what for each in problems.all(job.case.db) if each.problem.part == "walk"] == told
    import_exhibit(job, exhibit, "1")
    assert not any(each.problem.part == "walk" for each in problems.all(job.case.db))


def import_as_nobody(job, exhibit):
    """Import with the rights of nobody, as far as the walk goes."""

    def become(progress):
        os.seteuid(65534 if progress.stage is Stage.WALK and not progress.done else 0)

    try:
        import_exhibit(Job(job.case, become, workers=1), exhibit, "1")
    finally:
        os.seteuid(0)


def test_many_files_that_are_no_pictures_are_excluded_with_the_reason(job, tmp_path):
    root = tmp_path / "texts"
    root.mkdir()
    for number in range(400):
        (root / f"{number}.txt").write_text(f"page {number}", encoding="utf-8")
    import_exhibit(job, root, "1")
    counts = media.counts(job.case.db)
    assert (counts.media_files, counts.excluded) == (400, 400)
    file = media.file(job.case.db, 1)
    assert file.state is FileState.EXCLUDED
    assert file.reason.startswith("not a picture")


@pytest.mark.parametrize("after_replies", [1, 4, 9])
def test_a_killed_import_goes_on_where_it_was(after_replies, exhibit, tmp_path, cheap_cost, passphrase):
    folder = tmp_path / "killed.homeward"
    create_case(folder, passphrase, examiner="Examiner One", cost=cheap_cost).case.close()
    script = Path(__file__).with_name("import_until_killed.py")
    arguments = [sys.executable, str(script), str(folder), passphrase, str(exhibit), str(after_replies)]
    died = subprocess.run(arguments, check=False, capture_output=True, text=True)
    assert died.returncode == -signal.SIGKILL, died.stderr
    again = [sys.executable, str(script), str(folder), passphrase, str(exhibit), "-1"]
    resumed = subprocess.run(again, check=True, capture_output=True, text=True)
    whole = create_case(tmp_path / "whole.homeward", passphrase, examiner="Examiner One", cost=cheap_cost).case
    try:
        import_exhibit(Job(whole, workers=2), exhibit, "1")
        assert resumed.stdout.splitlines() == _export(whole)
    finally:
        whole.close()
