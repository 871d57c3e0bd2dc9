"""Without paths no file's name leaves a case: not in a reason, in a group, or in what a file claims of itself."""

import json

import pytest

from app.domain.ids import ClusterId
from app.domain.link import Cluster, Grouping, Kind, Link
from app.extractors.c2pa_claims import ContentClaims
from app.operations.export_uco import UcoWanted, export_uco
from app.operations.hidden_names import LEFT_OUT
from app.operations.seal_case import Choice, case_parts
from app.store import clusters, facts, links
from tests.store.filling import add_pictures

NAMES = ("Anna(1)", "Anna, 2")
REASON = "Named Anna(1).jpg and Anna, 2.jpg, the next number, in one folder."


@pytest.fixture
def named(job):
    """Two pictures of one shoot, in which everything says what the files are called."""
    ids = sorted(add_pictures(job.case, NAMES))
    claims = ContentClaims("a program", "", "", "unsigned", "not checked", title="Anna(1).jpg", ingredients=("Anna",))
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        facts.save(db, run.id, ids[0], "c2pa_claims", 1, [claims])
        links.replace(db, run.id, "name_run", 1, [Link(ids[0], ids[1], "name_run", 0.9, REASON)])
        series = Cluster(ClusterId("s"), Kind.SERIES, tuple(ids), 0.9, ("Anna(1) to Anna, 2, none missing.", "Two."))
        clusters.replace(db, run.id, Kind.SERIES, Grouping((series,)))
    return job


def told(job, *, paths):
    """Return what is sealed, but for the audit trail, which tells of acts."""
    parts, _ = case_parts(job.case.db, Choice(paths=paths))
    return b"".join(content for name, content in parts.items() if name.endswith(".jsonl")).decode()


def test_a_sealed_file_tells_names_where_paths_go_along_and_else_none(named):
    assert "Anna(1).jpg" in told(named, paths=True)
    without = told(named, paths=False)
    assert "Anna" not in without
    assert LEFT_OUT in without
    assert "Two." in without


@pytest.mark.parametrize("paths", [True, False])
def test_a_case_as_case_uco_does_the_same(named, tmp_path, paths):
    export_uco(named, UcoWanted(tmp_path / "case.jsonld", Choice(paths=paths), notes=True))
    text = (tmp_path / "case.jsonld").read_text(encoding="utf-8")
    assert json.loads(text)["@graph"]
    assert ("Anna" in text) is paths
    assert (LEFT_OUT in text) is not paths
