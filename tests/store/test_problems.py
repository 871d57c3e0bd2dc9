from app.domain.media import FoundFile
from app.domain.work import Problem
from app.store import media, problems


def told(case):
    return [(each.problem.what, each.path) for each in problems.all(case.db)]


def test_a_part_has_one_problem_with_each_subject(case, pictures):
    exhibit = media.exhibits(case.db)[0].id
    (file_id,) = media.add_files(case.db, exhibit, [FoundFile(b"broken\n", 1, None)])
    for what in ("Cut off.", "Still cut off."):
        problems.add(case.db, Problem("register", "VID-200", what), file_id=file_id)
    problems.add(case.db, Problem("faces", "VID-300", "Too slow."), media_id=pictures[0])
    problems.add(case.db, Problem("tile", "VID-300", "Too slow."), media_id=pictures[0])
    for what in ("No right to read a folder.", "A folder went away."):
        problems.add(case.db, Problem("walk", "VID-200", what))
    assert told(case) == [
        ("Still cut off.", "broken\\n"),
        ("Too slow.", "0.jpg"),
        ("Too slow.", "0.jpg"),
        ("No right to read a folder.", ""),
        ("A folder went away.", ""),
    ]
    assert problems.count(case.db) == 5
    assert [each.problem.part for each in problems.all(case.db, 1, 2)] == ["faces", "tile"]


def test_what_was_tried_again_with_success_is_a_problem_no_more(case, pictures):
    problems.add(case.db, Problem("faces", "VID-300", "Too slow."), media_id=pictures[0])
    problems.clear(case.db, "tile", media_id=pictures[0])
    problems.clear(case.db, "faces", media_id=pictures[1])
    assert problems.count(case.db) == 1
    problems.clear(case.db, "faces", media_id=pictures[0])
    assert problems.count(case.db) == 0


def test_a_media_item_has_the_problems_of_its_files_too(case, pictures):
    file_id = media.files_of(case.db, pictures[0])[0].id
    problems.add(case.db, Problem("exif", "VID-200", "The tags are cut off."), file_id=file_id)
    problems.add(case.db, Problem("faces", "VID-300", "Too slow."), media_id=pictures[0])
    assert [each.part for each in problems.for_media(case.db, pictures[0])] == ["exif", "faces"]
    assert problems.for_media(case.db, pictures[1]) == []


def test_a_part_that_looks_at_everything_anew_starts_without_problems(case, pictures):
    for part in ("same_scene", "near_copy"):
        problems.add(case.db, Problem(part, "VID-303", "Failed on a pair."), media_id=pictures[0])
    problems.clear_part(case.db, "same_scene")
    assert [each.problem.part for each in problems.all(case.db)] == ["near_copy"]
