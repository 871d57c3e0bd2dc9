"""An examiner's words on the command line: said, listed, taken back."""

import json

import pytest

from app import headless
from app.operations.job import Job
from app.store.case_store import create_case
from tests.conftest import CHEAP
from tests.operations.linked import all_pairs, linked

PHRASE = "seven quiet harbour lamps"


@pytest.fixture
def case_and_ids(tmp_path, monkeypatch):
    """A case with two places and nobody in it, by its path, and the ids of its pictures by letter."""
    file = tmp_path / "phrase"
    file.write_text(PHRASE, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(file))
    made = create_case(tmp_path / "walk.homeward", PHRASE, examiner="E", cost=CHEAP)
    with made.case as case:
        ids = linked(Job(case), all_pairs("abc", 0.99) | all_pairs("de", 0.99))
    return str(tmp_path / "walk"), ids


@pytest.fixture
def said(case_and_ids, capsys):
    """Return a function that runs a verb on the case, letters for media items, and returns its lines."""
    case, ids = case_and_ids

    def run(verb, *words, status=0):
        assert headless.run([verb, case, *(ids.get(word, word) for word in words)]) == status
        told = capsys.readouterr()
        return [json.loads(line) for line in told.out.splitlines()] if status == 0 else told.err

    return run


def places(said, ids):
    letter = {media_id: name for name, media_id in ids.items()}
    (answer,) = said("clusters", "--kind", "place", "--json")
    assert set(answer) == {"kind", "clusters", "perhaps"}
    assert all(set(each) == {"id", "members", "confidence", "reasons", "name"} for each in answer["clusters"])
    return {"".join(sorted(letter[each] for each in found["members"])): found["name"] for found in answer["clusters"]}


def test_every_word_can_be_said_listed_and_taken_back(said, case_and_ids):
    _, ids = case_and_ids
    said("name", "a", "Yellow house")
    said("split", "place", "c", "--reason", "another carpet")
    assert places(said, ids) == {"ab": "Yellow house", "de": ""}
    said("merge", "place", "c", "d")
    said("decide", "undecided", "place", "a", "e")
    assert places(said, ids) == {"ab": "Yellow house", "cde": ""}
    said("rename", "e", "Blue house")
    rows = said("decisions", "--json")
    assert [row["what"] for row in rows] == ["decision", "decision", "split", "name", "name"]
    assert (rows[0]["verdict"], rows[1]["verdict"], rows[2]["reason"]) == ("undecided", "same", "another carpet")
    said("undo-split", str(rows[2]["id"]))
    said("name", "e", "")
    assert places(said, ids) == {"abcde": "Yellow house"}


def test_what_was_said_is_confirmed_and_what_speaks_against_it_is_counted(case_and_ids, capsys):
    case, ids = case_and_ids

    def told(verb, *words):
        assert headless.run([verb, case, *(ids.get(word, word) for word in words)]) == 0
        return capsys.readouterr().err

    assert "The decision is written down." in told("decide", "same", "place", "a", "d")
    assert "cannot be obeyed" not in told("decide", "same", "place", "d", "e")
    assert "1 word of this kind cannot be obeyed" in told("decide", "different", "place", "a", "e")
    assert "The name is written down." in told("name", "a", "Yard")
    assert "The name is taken back." in told("name", "a", "")


def test_a_name_that_is_in_use_says_whom_it_joins(said, case_and_ids, capsys):
    _, ids = case_and_ids
    said("name", "a", "Kitchen")
    case, _ = case_and_ids
    assert headless.run(["name", case, ids["d"], "Kitchen"]) == 0
    assert "1 other picture(s) bear that name: they are one place now" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("split", "place", "a", "b", "c"), "needs pictures on both sides"),
        (("merge", "place", "a", "b"), "needs two clusters"),
        (("name", "a", ""), "no name to take back"),
        (("undo-split", "7"), "no split 7 to take back"),
        (("decide", "undecided", "place", "a", "a"), "two different media items"),
    ],
)
def test_a_mistake_is_one_sentence(said, words, told):
    error = said(*words, status=1)
    assert told in error
    assert error.count("homeward:") == 1


def test_categories_are_chosen_given_listed_and_taken_back(said, case_and_ids, tmp_path, capsys):
    _, ids = case_and_ids
    assert headless.run(["schemes"]) == 0
    assert "vics:UK" in {json.loads(line)["id"] for line in capsys.readouterr().out.splitlines()}
    assert "No scheme of categories" in said("grade", "1", "a", status=1)
    assert said("scheme", "vics:US:2") == []
    said("grade", "1", "a", "d")
    said("grade", "2", "d", "--without-copies")
    assert {each["sha256"]: each["code"] for each in said("grades", "--json")} == {ids["a"]: "1", ids["d"]: "2"}
    said("undo-grade")
    said("grade", "none", "a")
    (row,) = said("grades")
    assert set(row) == {"sha256", "scheme", "code", "name", "examiner", "graded_at"}
    assert (row["sha256"], row["scheme"], row["code"]) == (ids["d"], "vics:US:2 2", "1")
    assert "not in this case" in said("grade", "1", "f" * 64, status=1)
    assert "has no category 7" in said("grade", "7", "a", status=1)
    own = tmp_path / "own.toml"
    own.write_text("id = 1", encoding="utf-8")
    assert "cannot be used" in said("scheme", str(own), status=1)
    assert "vics:UK" in said("scheme", str(tmp_path / "none.toml"), status=1)
