"""Real pictures and workers: a decision outlives a new exhibit, and what speaks against it is listed."""

import shutil

import pytest
from PIL import Image

from app.domain.link import Kind, Verdict
from app.grouping.evidence import STRONG
from app.operations.analyse import analyse
from app.operations.decide import decide
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.name_place import name_place
from app.operations.split import split
from app.store import clusters, decisions, links, media
from app.store.case_store import create_case, open_case
from tests.conftest import CHEAP, PASSPHRASE
from tests.pictures import scene

WALL = scene(1, (900, 700), shapes=300)
FIRST = {"left": WALL[:480, :640], "middle": WALL[60:540, 90:730], "low": WALL[200:680, 60:700], "other": scene(5)}
LATER = {"between": WALL[100:580, 50:690], "another": scene(6)}


def come_in(job, tmp_path, number, pictures):
    """Import some views as one exhibit and analyse; return their media ids by name."""
    folder = tmp_path / number
    folder.mkdir()
    for name, pixels in pictures.items():
        Image.fromarray(pixels).save(folder / f"{name}.jpg", quality=92)
    import_exhibit(job, folder, number)
    analyse(job)
    files = {path: row["sha256"] for row in media.export_rows(job.case.db) for path in row["paths"]}
    return {name: files[f"{name}.jpg"] for name in pictures}


def homes(job):
    return {member: each for each in clusters.of(job.case.db, Kind.PLACE) for member in each.members}


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """The folder of a case with the first exhibit, and its media ids by name."""
    folder = tmp_path_factory.mktemp("first")
    with create_case(folder / "first.homeward", PASSPHRASE, examiner="Examiner One", cost=CHEAP).case as case:
        ids = come_in(Job(case, workers=2), folder, "first", FIRST)
    return folder / "first.homeward", ids


@pytest.fixture
def job(first, tmp_path):
    folder = shutil.copytree(first[0], tmp_path / "first.homeward")
    with open_case(folder, PASSPHRASE, examiner="Examiner One") as case:
        yield Job(case, workers=2)


@pytest.fixture
def ids(first):
    return dict(first[1])


def test_a_split_and_a_name_hold_when_a_new_exhibit_links_to_both_sides_and_the_new_links_are_listed(
    job, ids, tmp_path
):
    home = homes(job)
    assert home[ids["left"]].members == home[ids["middle"]].members == home[ids["low"]].members
    name_place(job, ids["middle"], "Yellow house")
    split(job, Kind.PLACE, [ids["low"]], (), "another floor")
    kept = homes(job)[ids["left"]].id
    assert clusters.contradictions(job.case.db, Kind.PLACE) == []

    ids |= come_in(job, tmp_path, "later", LATER)
    new = [each for each in links.of(job.case.db, "same_scene", ids["between"]) if each.strength >= STRONG]
    assert {ids["low"], ids["left"]} <= {end for each in new for end in (each.first, each.second)}
    home = homes(job)
    assert ids["low"] not in home or home[ids["low"]].id != home[ids["left"]].id
    assert (home[ids["left"]].id, home[ids["left"]].name) == (kept, "Yellow house")
    assert {ids["other"], ids["another"]}.isdisjoint(home)
    (stuck,) = clusters.contradictions(job.case.db, Kind.PLACE)
    assert ids["low"] in {stuck.first, stuck.second}
    assert "Examiner One decided on" in stuck.sentence
    assert "points agree" in stuck.sentence

    decide(job, Kind.PLACE, Verdict.DIFFERENT, (stuck.first, stuck.second))
    analyse(job)
    assert ids["low"] not in homes(job) or homes(job)[ids["low"]].id != homes(job)[ids["left"]].id


def test_what_was_left_undecided_stays_so_and_what_was_joined_stays_joined(job, ids, tmp_path):
    decide(job, Kind.PLACE, Verdict.SAME, (ids["left"], ids["other"]))
    decide(job, Kind.PLACE, Verdict.UNDECIDED, (ids["left"], ids["middle"]), "too alike to tell")
    ids |= come_in(job, tmp_path, "later", LATER)
    assert {ids["left"], ids["other"], ids["middle"], ids["between"]} <= set(homes(job)[ids["left"]].members)
    words = {word.verdict for word in decisions.of(job.case.db, Kind.PLACE)}
    assert words == {Verdict.SAME, Verdict.UNDECIDED}
