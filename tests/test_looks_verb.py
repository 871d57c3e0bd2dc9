"""What a laboratory learns of looks on the command line: totals without names, and nothing of one or two people."""

import json

import pytest

from app import headless
from app.domain.exposure import Shown
from app.store import reveals, sealed_looks
from app.store.case_store import create_case, open_case
from app.store.own_key import OwnKeys
from tests.conftest import CHEAP
from tests.store.filling import add_pictures

PHRASE = "seven quiet harbour lamps"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    (tmp_path / "phrase").write_text(PHRASE, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(tmp_path / "phrase"))
    made = create_case(tmp_path / "walk.homeward", PHRASE, examiner="E", cost=CHEAP)
    with made.case as case:
        add_pictures(case, range(1))
    return tmp_path / "walk.homeward"


def peek(folder, examiner, shown):
    with open_case(folder, PHRASE, examiner=examiner) as case, case.act("reveal", "") as db:
        (picture,) = db.execute("SELECT lower(hex(sha256)) FROM media_item").fetchone()
        reveal_id = reveals.add(db, picture, examiner, "peek", "")
        reveals.end(db, reveal_id)
        sealed_looks.add(db, reveal_id, shown, OwnKeys((examiner.encode().ljust(32),)))


def asked(folder, capsys):
    """Return the line on peeks, the last line, and what was said beside them."""
    capsys.readouterr()
    assert headless.run(["looks", str(folder), "--json"]) == 0
    told = capsys.readouterr()
    rows = [json.loads(line) for line in told.out.splitlines()]
    return next(row for row in rows[:-1] if row["tier"] == "peek"), rows[-1], told.err


def test_one_examiners_looks_are_counted_and_not_measured(folder, capsys):
    for _ in range(2):
        peek(folder, "Ann", Shown(3_000_000_000, 2500))
    row, graded, said = asked(folder, capsys)
    assert row == {
        "tier": "peek",
        "clear": True,
        "reveals": 2,
        "repeats": 1,
        "measured": 0,
        "seconds": None,
        "megapixel_seconds": None,
    }
    assert graded == {"graded": 0, "graded_unseen": 0, "unseen_by_copies": 0}
    assert "three examiners or more" in said


def test_from_three_examiners_on_there_is_a_total_and_no_name(folder, capsys):
    for examiner in ("Ann", "Ben", "Cy", "Ann", "Ben"):
        peek(folder, examiner, Shown(1_500_000_000, 2000))
    row, _, said = asked(folder, capsys)
    assert (row["reveals"], row["measured"], row["seconds"], row["megapixel_seconds"]) == (5, 3, 6.0, 4.5)
    assert "three examiners" not in said
    assert not {"Ann", "Ben", "Cy"} & set(json.dumps(row).split('"'))


def test_where_nobody_looked_nothing_is_withheld(folder, capsys):
    row, _, said = asked(folder, capsys)
    assert (row["reveals"], row["seconds"]) == (0, None)
    assert said == ""
