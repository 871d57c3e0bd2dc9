"""Where a place is, on the command line: of a place, of a picture in it, of a picture in none."""

import json

import pytest

from app import headless
from app.domain.facts import GpsFix
from app.operations.job import Job
from app.operations.name_place import name_place
from app.store import facts
from app.store.case_store import create_case
from tests.conftest import CHEAP
from tests.operations.linked import all_pairs, linked

PHRASE = "seven quiet harbour lamps"


@pytest.fixture
def asked(tmp_path, monkeypatch, capsys):
    """Return a function that asks about one of a case's pictures, a to c of one place, d of none."""
    file = tmp_path / "phrase"
    file.write_text(PHRASE, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(file))
    made = create_case(tmp_path / "walk.homeward", PHRASE, examiner="E", cost=CHEAP)
    with made.case as case:
        job = Job(case)
        ids = linked(job, all_pairs("abc", 0.99))
        with case.machine_run("test", {}) as run, case.transaction() as db:
            for letter in "ab":
                facts.save(db, run.id, ids[letter], "exif_gps", 1, [GpsFix(46.2044, 6.1432, 5.0)])
        name_place(job, ids["c"], "Rue du Lac 4")

    def ask(text, status=0):
        assert headless.run(["place", str(tmp_path / "walk"), ids.get(text, text), "--json"]) == status
        told = capsys.readouterr()
        return json.loads(told.out) if status == 0 else told.err

    return ask, ids


KEYS = {"id", "members", "brief", "position", "spots", "disagreeing", "countries", "zones", "statements"}


def test_a_place_is_told_whole_by_its_id_or_any_picture_of_it(asked):
    ask, ids = asked
    by_picture = ask("b")
    assert set(by_picture) == KEYS
    assert by_picture["members"] == sorted(ids[each] for each in "abc")
    assert by_picture["brief"] == "Switzerland; within 1 km of Geneva"
    assert by_picture["position"] == by_picture["spots"][0]
    assert set(by_picture["position"]) == {"latitude", "longitude", "spread_m", "media"}
    assert all(
        set(each) == {"heading", "words", "provenance", "sureness", "media"} for each in by_picture["statements"]
    )
    name = by_picture["statements"][0]
    assert (name["heading"], name["provenance"], name["media"]) == ("Name", "examiner", [ids["c"]])
    assert name["words"].startswith("Rue du Lac 4 (")
    assert ask(by_picture["id"]) == by_picture
    assert ask(ids["b"][:12]) == by_picture


def test_a_picture_in_no_place_stands_for_itself(asked):
    ask, ids = asked
    alone = ask("d")
    assert ask(ids["d"][:12]) == alone
    assert (alone["id"], alone["members"], alone["position"], alone["brief"]) == ("", [ids["d"]], None, "")
    assert [each["heading"] for each in alone["statements"]] == ["What would help"]


@pytest.mark.parametrize("text", ["nowhere", "f" * 64, "x" * 64, "f" * 12])
def test_what_is_not_in_the_case_is_refused_in_one_sentence(asked, text):
    ask, _ = asked
    told = ask(text, status=1)
    assert "not in this case" in told
    assert told.count("homeward:") == 1
