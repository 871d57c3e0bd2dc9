import json

import numpy as np

from app.domain.facts import CameraTimes, GpsFix, Tile
from app.domain.media import FileState, FoundFile
from app.domain.work import Problem
from app.store import facts, media, problems
from app.store.case_store import create_case
from tests.store.filling import add_pictures, digests


def fill(case, contents):
    describe(case, contents, add_pictures(case, contents))


def describe(case, contents, ids):
    with case.machine_run("register", {}) as run, case.transaction() as db:
        for content, each in zip(contents, ids, strict=True):
            found = [GpsFix(content, 0), Tile(np.zeros((9, 12, 3), np.uint8)), CameraTimes()]
            facts.save(db, run.id, each, "x", 1, found)
            facts.save(db, run.id, each, "y", 1, [GpsFix(0, content)])
        problems.add(db, Problem("faces", "VID-300", "Too slow."), media_id=digests(3).sha256, run_id=run.id)


def exported(case):
    return [json.dumps(row) for row in media.export_rows(case.db)]


def test_the_export_is_the_same_whatever_the_order_of_work(tmp_path, passphrase, cheap_cost):
    outputs = []
    for number, contents in enumerate(([1, 2, 3, 4], [4, 2, 1, 3])):
        folder = tmp_path / f"{number}.homeward"
        with create_case(folder, passphrase, examiner=f"E{number}", cost=cheap_cost).case as case:
            fill(case, contents)
            describe(case, contents[:2], [digests(content).sha256 for content in contents[:2]])
            outputs.append(exported(case))
    assert outputs[0] == outputs[1]


def test_a_row_tells_names_places_facts_and_problems(case):
    fill(case, [1, 2, 3])
    add_pictures(case, [3], number="EX-2", root=b"/2", suffix=b"\xff.jpg")
    rows = {row["sha256"]: row for row in media.export_rows(case.db)}
    row = rows[digests(3).sha256]
    assert list(rows) == sorted(rows)
    assert (row["md5"], row["paths"]) == (digests(3).md5, ["3.jpg", "3\\xff.jpg"])
    assert row["facts"]["tile"]["pixels"] == "u1 9x12x3"
    assert len(row["facts"]["tile"]["arrays_sha256"]) == 16
    assert [fix["longitude"] for fix in row["facts"]["gps_fix"]] == [3.0, 0.0]
    assert row["problems"] == [{"part": "faces", "code": "VID-300", "what": "Too slow.", "why": "", "next_step": ""}]
    assert rows[digests(1).sha256]["problems"] == []


def test_content_that_stepped_aside_is_left_out_but_a_broken_picture_is_not(case):
    exhibit = media.add_exhibit(case.db, "EX-1", b"/")
    known, broken = media.add_files(case.db, exhibit, [FoundFile(b"known", 1, None), FoundFile(b"broken", 1, None)])
    media.set_state(case.db, known, FileState.KNOWN, "in a hash set", digests("known"))
    media.set_state(case.db, broken, FileState.PROBLEM, "cut off", digests("broken"))
    problems.add(case.db, Problem("register", "VID-201", "The picture is cut off."), file_id=broken)
    (row,) = media.export_rows(case.db)
    assert (row["sha256"], row["paths"], row["problems"][0]["what"]) == (
        digests("broken").sha256,
        ["broken"],
        "The picture is cut off.",
    )


def test_more_items_than_are_read_at_once_are_all_told(case):
    ids = add_pictures(case, range(1100))
    assert [row["sha256"] for row in media.export_rows(case.db)] == sorted(ids)
