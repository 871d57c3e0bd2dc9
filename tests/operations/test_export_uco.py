"""What a graph of a case tells, that its validator takes it, and that the same case gives the same bytes."""

import hashlib
import io
import json
import resource
import shutil
import subprocess
import sys
import uuid
from collections import Counter
from pathlib import Path

import piexif
import pytest
from PIL import Image

from app.domain.errors import RequestError
from app.domain.ids import MediaId
from app.domain.lead import LeadState
from app.domain.link import Cluster, Grouping, Kind, Link, Verdict
from app.grouping.clusters import cluster_id
from app.operations.annotate import write_note
from app.operations.decide import decide, undo_decision
from app.operations.demo import make_pictures
from app.operations.export_uco import UcoWanted, export_uco
from app.operations.grade import choose_scheme, grade
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job, StoppedError
from app.operations.lead import settle_lead, write_lead
from app.operations.name_place import name_place
from app.operations.schemes import shipped
from app.operations.seal_case import IDLE, Choice
from app.operations.split import split
from app.operations.tag import tag_items
from app.store import audit, clusters, leads, links, media
from app.store.case_store import create_case
from tests.claimed_files import action, bound_jpeg
from tests.conftest import CHEAP, PASSPHRASE
from tests.pictures import scene
from tests.store.filling import add_pictures

VALIDATOR = Path(sys.executable).with_name("case_validate")
NAMED = "seized from Examiner Two's shelf"
WITHIN = "Fluss behind the third window \x07"
TAGS = {
    "0th": {piexif.ImageIFD.Make: b"Maker", piexif.ImageIFD.Model: b"M1"},
    "Exif": {piexif.ExifIFD.BodySerialNumber: b"4711-23", piexif.ExifIFD.DateTimeOriginal: b"2021:05:06 07:08:09"},
    "GPS": {
        piexif.GPSIFD.GPSLatitudeRef: b"S",
        piexif.GPSIFD.GPSLatitude: ((12, 1), (30, 1), (0, 1)),
        piexif.GPSIFD.GPSLongitudeRef: b"E",
        piexif.GPSIFD.GPSLongitude: ((0, 1), (0, 1), (1, 1000)),
    },
}


def tagged(seed):
    held = io.BytesIO()
    Image.fromarray(scene(seed, (320, 240))).save(held, "JPEG", quality=88, exif=piexif.dump(TAGS))
    return held.getvalue()


@pytest.fixture(scope="module")
def told_of(tmp_path_factory):
    """A case of five pictures, one of them in an archive, in which an examiner has said something of everything.

    It is made once for all tests here; the acts that they add to it change nothing that another one asks for.
    """
    folder = tmp_path_factory.mktemp("case")
    with create_case(folder / "walk.homeward", PASSPHRASE, examiner="Examiner One", cost=CHEAP).case as case:
        job = Job(case, workers=2)
        yield job, folder, _work_on(job, folder)


@pytest.fixture
def job(told_of):
    return Job(told_of[0].case, workers=2)


@pytest.fixture
def worked_on(told_of):
    return told_of[2]


def _work_on(job, tmp_path):
    root = tmp_path / NAMED
    root.mkdir()
    for number in range(4):
        (root / f"IMG_{number:04}.JPG").write_bytes(tagged(number))
    (root / "same.jpg").write_bytes(tagged(0))
    inside = tmp_path / "made"
    inside.mkdir()
    (inside / "deep.jpg").write_bytes(bound_jpeg(actions=[action()]))
    shutil.make_archive(str(root / "more"), "zip", inside)
    import_exhibit(job, root, "EX-1")
    ids = sorted(media.shown_ids(job.case.db))
    name_place(job, ids[3], "Kitchen")
    near = Link(*ids[:2], "near_copy", 0.999, "Copies of one picture.")
    seen = Link(*ids[2:4], "same_scene", 0.5, "2 points agree.")
    made_with = {"homeward": "0.0.9", "models": {"points": "ab" * 32}}
    with job.case.machine_run("link", made_with) as run, job.case.transaction() as db:
        for link in (near, seen):
            links.replace(db, run.id, link.linker, 1, [link])
        for kind, link in ((Kind.COPIES, near), (Kind.PLACE, seen)):
            found = Cluster(cluster_id(kind, link.first), kind, (link.first, link.second), 0.9, (link.reason,))
            clusters.replace(db, run.id, kind, Grouping((found,)))
    choose_scheme(job, shipped()[0])
    numbers = media.numbers(job.case.db, ids)
    grade(job, [numbers[ids[2]]], shipped()[0].categories[0].code)
    tag_items(job, [numbers[ids[4]]], "Blue curtain")
    write_note(job, ids[2], WITHIN)
    write_lead(job, "Ask who built the windows", ids[4])
    write_lead(job, "Ask nobody yet")
    settle_lead(job, leads.listed(job.case.db)[0].id, LeadState.DONE, "asked")
    decide(job, Kind.SERIES, Verdict.SAME, (ids[2], ids[4]), "the same sill")
    return ids


def out(job, tmp_path, **wanted):
    """Return the file's bytes, its nodes by their ids, and what the operation told."""
    target = tmp_path / f"out-{len(list(tmp_path.iterdir()))}.jsonld"
    done = export_uco(job, UcoWanted(target, **wanted))
    nodes = json.loads(target.read_text(encoding="utf-8"))["@graph"]
    assert len({each["@id"] for each in nodes}) == len(nodes)  # nothing is told twice
    return target, {each["@id"]: each for each in nodes}, done


def of_type(nodes, name):
    return [each for each in nodes.values() if each["@type"].endswith(f":{name}")]


def texts(value):
    """Yield every text in a JSON value, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)


def ids_in(value):
    """Yield every id that is pointed to or told in a JSON value."""
    if isinstance(value, dict):
        if "@id" in value:
            yield value["@id"], set(value) == {"@id"}
        for each in value.values():
            yield from ids_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from ids_in(each)


def validate(path):
    """Return the validator's exit status and what it said; it runs as a program of its own and asks no network."""
    command = [str(VALIDATOR), "--built-version", "case-1.4.0", "--allow-info", str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    return ran.returncode, ran.stdout + ran.stderr


needs_validator = pytest.mark.skipif(
    not VALIDATOR.exists(), reason="case_validate of case-utils is NOT installed: no graph was checked against CASE/UCO"
)


@needs_validator
def test_the_validator_takes_the_whole_case(job, tmp_path, worked_on):
    assert worked_on
    status, said = validate(out(job, tmp_path, notes=True)[0])
    assert (status, "Conforms: True" in said) == (0, True), said


@needs_validator
def test_the_validator_takes_the_reference_case(case, tmp_path):
    place = make_pictures(tmp_path / "reference", rooms=1, seed=1, report=lambda _: None)
    import_exhibit(Job(case, workers=2), place.pictures, "REF-1")
    target = tmp_path / "reference.jsonld"
    some = Choice(media=tuple(media.shown_ids(case.db)[::5]))  # checking takes seconds a picture
    done = export_uco(Job(case), UcoWanted(target, some))
    assert done.nodes["Device"] > 0
    status, said = validate(target)
    assert (status, "Conforms: True" in said) == (0, True), said


@needs_validator
def test_the_validator_would_have_seen_a_fault(job, tmp_path, worked_on):
    path, _, _ = out(job, tmp_path, choice=Choice(media=tuple(worked_on[:2])))
    bad = tmp_path / "bad.jsonld"
    bad.write_text(path.read_text(encoding="utf-8").replace('"@type": "uco-types:Hash"', '"@type": "uco-core:Facet"'))
    assert validate(bad)[0] != 0


def test_a_picture_is_told_with_hashes_size_tags_camera_position_and_every_file(job, tmp_path, worked_on):
    _, nodes, done = out(job, tmp_path)
    pictures = of_type(nodes, "RasterPicture")
    assert len(pictures) == done.pictures == len(worked_on) == 5
    first = hashlib.sha256(tagged(0)).hexdigest()
    told = next(each for each in pictures if first in set(texts(each)))
    facets = {each["@type"].partition(":")[2]: each for each in told["uco-core:hasFacet"]}
    hashes = {each["uco-types:hashMethod"]: each["uco-types:hashValue"]["@value"] for each in
              facets["ContentDataFacet"]["uco-observable:hash"]}  # fmt: skip
    assert hashes == {
        "SHA256": first,
        "SHA1": hashlib.sha1(tagged(0)).hexdigest(),  # noqa: S324  a name for content, protects nothing
        "MD5": hashlib.md5(tagged(0)).hexdigest(),  # noqa: S324  likewise
    }
    assert facets["ContentDataFacet"]["uco-observable:sizeInBytes"] == len(tagged(0))
    raster = facets["RasterPictureFacet"]
    assert (raster["uco-observable:pictureWidth"], raster["uco-observable:pictureHeight"]) == (320, 240)
    entries = facets["EXIFFacet"]["uco-observable:exifData"]["uco-types:entry"]
    stated = {each["uco-types:key"]: each["uco-types:value"] for each in entries}
    assert stated["ExifIFD:BodySerialNumber"] == "4711-23"
    camera = nodes[raster["uco-observable:camera"]["@id"]]["uco-core:hasFacet"]
    assert (camera["uco-observable:model"], camera["uco-observable:serialNumber"]) == ("M1", "4711-23")
    assert nodes[camera["uco-observable:manufacturer"]["@id"]]["uco-core:name"] == "Maker"
    held = [each for each in of_type(nodes, "ObservableRelationship") if each["uco-core:source"]["@id"] == told["@id"]]
    files = [nodes[each["uco-core:target"]["@id"]] for each in held if
             each["uco-core:kindOfRelationship"] == "Contained_Within"]  # fmt: skip
    assert sorted(each["uco-core:hasFacet"]["uco-observable:filePath"] for each in files) == [
        "IMG_0000.JPG",
        "same.jpg",
    ]
    assert {each["uco-core:hasFacet"]["uco-observable:sizeInBytes"] for each in files} == {len(tagged(0))}
    where = of_type(nodes, "Location")[0]["uco-core:hasFacet"]
    assert where["uco-location:latitude"]["@value"] == "-12.5"
    assert where["uco-location:longitude"]["@value"] == "0.0000003"  # without an exponent


def test_a_picture_in_an_archive_is_in_the_archive_that_is_in_the_exhibit(job, tmp_path):
    _, nodes, _ = out(job, tmp_path)
    paths = {key: each["uco-core:hasFacet"]["uco-observable:filePath"] for key, each in nodes.items()
             if each["@type"] == "uco-observable:File"}  # fmt: skip
    inside = next(key for key, path in paths.items() if path == "more.zip!/deep.jpg")
    (lies,) = [each for each in of_type(nodes, "ObservableRelationship") if each["uco-core:source"]["@id"] == inside]
    assert paths[lies["uco-core:target"]["@id"]] == "more.zip"
    (record,) = of_type(nodes, "ProvenanceRecord")
    assert record["case-investigation:exhibitNumber"] == "EX-1"
    listed = {paths[each["@id"]] for each in record["uco-core:object"]}
    assert listed == set(paths.values()) - {"more.zip"}


@pytest.mark.usefixtures("worked_on")
def test_links_groups_and_words_are_told_with_strength_reason_and_author(job, tmp_path):
    _, nodes, _ = out(job, tmp_path, notes=True)
    links_told = {each["uco-core:kindOfRelationship"]: each for each in of_type(nodes, "ObservableRelationship")}
    near = links_told["near_copy"]
    assert near["uco-core:hasFacet"]["uco-core:confidence"]["@value"] == "100"
    assert near["uco-core:description"][0] == "Copies of one picture."
    assert "Strength 0.99900, by linker near_copy version 1" in near["uco-core:description"][1]
    groups = {each["uco-core:tag"]: each for each in of_type(nodes, "Grouping")}
    assert set(groups) == {"copies", "place", "series"}
    assert groups["place"]["uco-core:name"] == "Kitchen"
    assert len(groups["copies"]["uco-core:object"]) == 2
    said = {each["uco-core:statement"]: each for each in of_type(nodes, "Annotation")}
    assert "Tag: Blue curtain" in said
    assert said["series: same"]["uco-core:description"] == "the same sill"
    assert "Fluss behind the third window \ufffd" in said
    assert "Ask nobody yet\nasked" in said or "Ask who built the windows\nasked" in said
    scheme = shipped()[0]
    grade_said = next(each for each in said if each.startswith("Scheme "))
    assert grade_said == f"Scheme {scheme.id} {scheme.version}: {scheme.categories[0].code} {scheme.categories[0].name}"
    claimed = said.pop(next(each for each in said if each.startswith("C2PA manifest by Painter/3.1")))
    assert "the signature does not fit the claim" in claimed["uco-core:statement"]
    marked = said.pop(next(each for each in said if "claims to be made by a trained model" in each))
    assert "createdBy" not in str([claimed, marked])  # nobody's word but the file's
    for each in said.values():
        assert nodes[each["uco-core:createdBy"]["@id"]]["uco-core:name"] == job.case.examiner


def test_words_on_several_faces_of_one_pair_are_told_apart_and_what_was_taken_back_is_not_told(case, tmp_path):
    job, one, other = Job(case, workers=2), (0, 0, 900, 900), (5000, 0, 5900, 900)
    ends = sorted(add_pictures(case, range(2)))
    decide(job, Kind.PERSON, Verdict.SAME, ends, "", (one, one))
    decide(job, Kind.PERSON, Verdict.DIFFERENT, ends, "", (one, other))
    decide(job, Kind.SERIES, Verdict.DIFFERENT, ends)
    undo_decision(job, Kind.SERIES, ends)
    said = sorted(each["uco-core:statement"] for each in of_type(out(job, tmp_path)[1], "Annotation"))
    assert said == ["person: different, of one face in each", "person: same, of one face in each"]


def test_a_split_is_told_with_the_pictures_of_both_sides_that_leave(case, tmp_path):
    job, ids = Job(case, workers=2), sorted(add_pictures(case, range(4)))
    split(job, Kind.PLACE, ids[:1], ids[1:], "another floor")
    path, nodes, _ = out(job, tmp_path)
    (word,) = of_type(nodes, "Annotation")
    assert not VALIDATOR.exists() or validate(path)[0] == 0
    assert word["uco-core:statement"] == "place: different, each of 1 from each of 3"
    assert word["uco-core:description"] == ["another floor", f"One side: {ids[0]}."]
    (part,) = of_type(out(job, tmp_path, choice=Choice(media=tuple(ids[:2])))[1], "Annotation")
    assert len(part["uco-core:object"]) == 2
    assert of_type(out(job, tmp_path, choice=Choice(media=tuple(ids[1:])))[1], "Annotation") == []


def test_who_did_what_is_told_with_versions_models_and_the_head_of_the_trail(job, tmp_path):
    last = next(row for row in audit.rows(job.case.db) if row.verb not in IDLE)
    _, nodes, _ = out(job, tmp_path)
    deeds = of_type(nodes, "InvestigativeAction")
    names = Counter(each["uco-core:name"] for each in deeds)
    assert names["grade"] == names["tag"] == names["decide"] == names["run.link"] == 1
    assert sum(names.values()) == last.number
    run = next(each for each in deeds if each["uco-core:name"] == "run.link")
    tool = nodes[run["uco-action:instrument"]["@id"]]
    assert (tool["@type"], tool["uco-tool:version"]) == ("uco-tool:ConfiguredTool", "0.0.9")
    entries = nodes[tool["uco-configuration:usesConfiguration"]["@id"]]["uco-configuration:configurationEntry"]
    settings = {each["uco-configuration:itemName"]: each["uco-configuration:itemValue"] for each in entries}
    assert settings == {"models points": "ab" * 32}
    assert {nodes[each["@id"]]["@type"] for each in run["uco-action:result"]} == {"uco-core:Grouping"}
    decided = next(each for each in deeds if each["uco-core:name"] == "decide")
    assert len(decided["uco-action:object"]) == 2
    (case,) = of_type(nodes, "Investigation")
    assert f"Head of the audit trail: {last.number}:{last.row_hash}" in case["uco-core:description"]


def test_whatever_is_pointed_to_is_told_and_every_id_ends_in_a_uuid(job, tmp_path, worked_on):
    for wanted in ({"notes": True}, {"choice": Choice(media=tuple(worked_on[1:3]))}):
        path, nodes, _ = out(job, tmp_path, **wanted)
        found = list(ids_in(json.loads(path.read_text(encoding="utf-8"))["@graph"]))
        told = {key for key, is_pointer in found if not is_pointer}
        assert {key for key, is_pointer in found if is_pointer} <= told
        for key in told:
            assert uuid.UUID(key[-36:]).version == 5
        assert nodes


def test_the_same_case_gives_the_same_bytes_however_often(job, tmp_path):
    first, _, done = out(job, tmp_path, notes=True)
    second, _, _ = out(job, tmp_path, notes=True)
    assert first.read_bytes() == second.read_bytes()
    assert hashlib.sha256(first.read_bytes()).hexdigest() == done.sha256
    row = audit.rows(job.case.db)[0]
    assert (row.verb, row.subject) == ("uco.export", done.sha256)
    assert row.detail == "5 pictures, the whole case, with paths, with notes"
    tag_items(job, [1], "Lamp")
    assert out(job, tmp_path, notes=True)[0].read_bytes() != first.read_bytes()


def test_without_paths_no_name_of_a_file_is_in_it_and_without_notes_no_note(job, tmp_path):
    path, nodes, _ = out(job, tmp_path, choice=Choice(paths=False))
    text = path.read_text(encoding="utf-8")
    for name in ("IMG_0000", "same.jpg", "deep.jpg", "more.zip", "Fluss", "Ask who", NAMED, str(tmp_path)):
        assert name not in text
    assert of_type(nodes, "File")
    assert NAMED not in out(job, tmp_path, notes=True)[0].read_text(encoding="utf-8")  # the root is of this machine


def test_a_part_holds_nothing_of_the_rest(job, tmp_path, worked_on):
    chosen = tuple(worked_on[:1] + worked_on[2:4])
    path, nodes, _ = out(job, tmp_path, choice=Choice(media=chosen), notes=True)
    text = path.read_text(encoding="utf-8")
    for each in worked_on:
        assert (each in text) == (each in chosen)
    assert [each["uco-core:tag"] for each in of_type(nodes, "Grouping")] == ["place"]
    kinds = {each["uco-core:kindOfRelationship"] for each in of_type(nodes, "ObservableRelationship")}
    assert kinds == {"Contained_Within", "same_scene"}
    assert "Ask nobody yet" not in text
    assert "run.link" in {each["uco-core:name"] for each in of_type(nodes, "InvestigativeAction")}


def test_a_chosen_group_brings_its_members(job, tmp_path):
    group = clusters.of(job.case.db, Kind.COPIES)[0]
    _, nodes, done = out(job, tmp_path, choice=Choice(clusters=(group.id,)))
    assert done.pictures == 2
    assert {"copies", "place"} & {each["uco-core:tag"] for each in of_type(nodes, "Grouping")} == {"copies"}


def test_what_is_not_there_and_what_stands_there_is_refused_and_no_row_is_written(job, tmp_path, told_of):
    before = audit.head(job.case.db)
    with pytest.raises(RequestError, match="is not in this case"):
        export_uco(job, UcoWanted(tmp_path / "x.jsonld", Choice(media=(MediaId("b" * 64),))))
    (tmp_path / "there.jsonld").write_text("mine", encoding="utf-8")
    with pytest.raises(RequestError, match="exists already"):
        export_uco(job, UcoWanted(tmp_path / "there.jsonld"))
    with pytest.raises(RequestError) as refused:
        export_uco(job, UcoWanted(told_of[1] / NAMED / "x.jsonld"))
    assert "among the evidence" in refused.value.why
    assert audit.head(job.case.db) == before
    assert (tmp_path / "there.jsonld").read_text(encoding="utf-8") == "mine"


def test_a_stop_leaves_nothing(job, tmp_path):
    before = audit.head(job.case.db)
    job.cancel.stop()
    with pytest.raises(StoppedError):
        export_uco(job, UcoWanted(tmp_path / "stopped.jsonld"))
    assert [each.name for each in tmp_path.iterdir() if "stopped" in each.name] == []
    assert audit.head(job.case.db) == before


def test_memory_does_not_grow_with_the_case(case, tmp_path):
    add_pictures(case, [f"picture {number}" for number in range(8_000)])
    target = tmp_path / "large.jsonld"
    before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    done = export_uco(Job(case), UcoWanted(target))
    grown_mib = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kib) / 1024
    assert done.pictures == 8_000
    assert target.stat().st_size > 8_000_000
    assert grown_mib < 16
