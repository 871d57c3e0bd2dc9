"""Tags and leads on the command line."""

import json

import pytest

from app import headless
from app.store.case_store import create_case
from tests.conftest import CHEAP
from tests.store.filling import add_pictures

PHRASE = "seven quiet harbour lamps"


@pytest.fixture
def said(tmp_path, monkeypatch, capsys):
    """Return a function that runs a verb on a case of three pictures and returns its lines, and their ids."""
    file = tmp_path / "phrase"
    file.write_text(PHRASE, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(file))
    with create_case(tmp_path / "walk.homeward", PHRASE, examiner="E", cost=CHEAP).case as case:
        ids = add_pictures(case, range(3))

    def run(verb, *words, status=0):
        assert headless.run([verb, str(tmp_path / "walk"), *words]) == status
        told = capsys.readouterr()
        return [json.loads(line) for line in told.out.splitlines()] if status == 0 else told.err

    return run, ids


def test_a_tag_is_set_listed_and_taken_off(said):
    run, ids = said
    run("tag", "Blue curtain", *ids[:2])
    run("untag", "blue CURTAIN", ids[0])
    assert run("tags", "--json") == [{"tag": "Blue curtain", "media": [ids[1]]}]


def test_a_lead_is_written_and_listed_with_its_picture(said):
    run, ids = said
    run("lead", "Ask the railway", "--media", ids[2])
    run("lead", "Ask the school")
    first, second = run("leads", "--json")
    assert (first["text"], first["sha256"], first["state"]) == ("Ask the school", None, "open")
    assert (second["text"], second["sha256"], second["settled_at"]) == ("Ask the railway", ids[2], None)


def test_what_is_not_in_the_case_is_refused_in_words(said):
    run, _ = said
    assert "is not in this case" in run("tag", "Blue", "f" * 64, status=1)
    assert "no tag" in run("untag", "Blue", said[1][0], status=1)
    assert "not saved" in run("lead", " ", status=1)
    assert run("tags", "--json") == []
