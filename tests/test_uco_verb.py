"""CASE/UCO from the command line."""

import hashlib
import json

import pytest

from app import headless
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind
from app.store import clusters
from app.store.case_store import create_case
from tests.conftest import CHEAP
from tests.store.filling import add_pictures, write_note

PHRASE = "seven quiet harbour lamps"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Return a function that runs the verb on a case of four pictures, and what it wrote; and the pictures."""
    (tmp_path / "phrase").write_text(PHRASE, encoding="utf-8")
    monkeypatch.setenv("HOMEWARD_PASSPHRASE_FILE", str(tmp_path / "phrase"))
    with create_case(tmp_path / "walk.homeward", PHRASE, examiner="E", cost=CHEAP).case as case:
        ids = sorted(add_pictures(case, range(4)))
        write_note(case, ids[0], "A blue curtain.")
        with case.machine_run("test", {}) as made, case.transaction() as db:
            place = Cluster(ClusterId("p"), Kind.PLACE, tuple(ids[:2]), 0.9, ("41 points agree.",))
            clusters.replace(db, made.id, Kind.PLACE, Grouping((place,)))

    def run(name, *words, status=0):
        assert headless.run(["uco-export", str(tmp_path / "walk"), str(tmp_path / name), *words]) == status
        told = capsys.readouterr()
        return told.out, told.err, tmp_path / name

    return run, ids


def test_the_whole_case_is_written_and_counted(run):
    go, _ = run
    out, told, path = go("walk.jsonld", "--json")
    assert "Wrote 4 pictures in" in told
    counts = json.loads(out)
    assert counts["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    graph = json.loads(path.read_bytes())["@graph"]
    assert sum(counts["nodes"].values()) == len(graph)
    assert (counts["pictures"], counts["nodes"]["Grouping"], counts["nodes"]["Investigation"]) == (4, 1, 1)
    assert b"A blue curtain" not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


def test_a_group_a_picture_notes_and_paths_are_chosen(run):
    go, ids = run
    out, _, path = go("part.jsonld", "--cluster", "p", "--media", ids[3], "--without-paths", "--notes", "--json")
    text = path.read_text(encoding="utf-8")
    assert json.loads(out)["pictures"] == 3
    assert [each in text for each in ids] == [True, True, False, True]
    assert "A blue curtain" in text
    assert "filePath" not in text


def test_what_cannot_be_written_is_said_in_a_sentence(run):
    go, _ = run
    go("walk.jsonld")
    assert "exists already" in go("walk.jsonld", status=1)[1]
    assert "Nothing was written" in go("other.jsonld", "--cluster", "nobody", status=1)[1]
    assert "not the name of a media item" in go("other.jsonld", "--media", "xyz", status=1)[1]
    assert not go("x/none.jsonld", status=1)[2].exists()
