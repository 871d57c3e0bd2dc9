"""What goes out is what came in, but for what examiners changed; no picture goes with it."""

import base64
import json
import os
from pathlib import Path

import pytest

from app import whole_files
from app.domain.errors import CaseDamagedError, MachineError, RequestError
from app.domain.vics import VICTIM
from app.operations.annotate import write_note
from app.operations.export_vics import VicsWanted, export_vics
from app.operations.grade import choose_scheme, grade, undo_grade
from app.operations.import_exhibit import import_exhibit
from app.operations.import_vics import VicsAsked, import_vics
from app.operations.leaving import leaving
from app.operations.schemes import named_scheme, shipped
from app.operations.tag import switch_tag, tag_items, undo_tagging, untag_items
from app.store import audit, media, vics
from tests.vics_files import case_of, digests_of, pictures, record_of, write

EXAMPLES = sorted((Path(__file__).parents[1] / "exchange" / "examples").glob("*.json"))
US = named_scheme("vics:US:2")
KNOWN = {each.id: each for each in shipped()}


@pytest.fixture
def some():
    return pictures(3)


@pytest.fixture
def taken(job, tmp_path, some):
    """Return a function that takes records in as a file, and returns its path."""

    def take(records, **how):
        path = write(tmp_path / "in", case_of(records) if isinstance(records, list) else records, some, **how)
        import_vics(job, VicsAsked(path, US), KNOWN)
        return path

    return take


def out(job, tmp_path, **wanted):
    target = tmp_path / f"out-{len(list(tmp_path.iterdir()))}.json"
    done = export_vics(job, VicsWanted(target, **wanted))
    return target, done


def item_of(job, content):
    (found,) = vics.items_by_digest(job.case.db, [(digests_of(content)[0].lower(), "")])
    return found.item


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_without_a_change_the_file_comes_back_to_the_last_byte(job, tmp_path, some, taken, encoding):
    text = json.dumps(case_of([record_of(each, at, Category=1, X="✓") for at, each in enumerate(some)]), indent=2)
    path = taken(text.replace("\n", "\r\n"), encoding=encoding)
    target, done = out(job, tmp_path)
    assert target.read_bytes() == path.read_bytes()
    assert (done.records, done.changed, done.members) == (3, 0, 0)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_each_example_comes_back_to_the_last_byte(job, tmp_path, path):
    import_vics(job, VicsAsked(path, US), KNOWN)
    target, _ = out(job, tmp_path)
    assert target.read_bytes() == path.read_bytes()


def test_a_changed_category_is_the_only_difference(job, tmp_path, some, taken):
    path = taken([record_of(each, at, Category=1) for at, each in enumerate(some)])
    grade(job, [item_of(job, some[1])], "4")
    target, done = out(job, tmp_path)
    before = path.read_text(encoding="utf-8")
    at = before.index('"Category": 1', before.index('"MediaID": 1'))
    assert target.read_text(encoding="utf-8") == before[:at] + '"Category": 4' + before[at + 13 :]
    assert (done.changed, done.members) == (1, 1)


def test_categories_keep_the_sender_s_manner_and_are_taken_away_as_null(job, tmp_path, some, taken):
    lacking = record_of(some[2], 3)
    lacking.pop("Category")
    taken([record_of(some[0], 1, Category="1"), record_of(some[1], 2, Category=1), lacking])
    for content, code in zip(some, ("2", None, "3"), strict=True):
        grade(job, [item_of(job, content)], code)
    target, _ = out(job, tmp_path)
    found = json.loads(target.read_text(encoding="utf-8"))["value"][0]["Media"]
    assert [each["Category"] for each in found] == ["2", None, 3]
    assert list(found[2]) == [*lacking, "Category"]


def test_what_was_taken_back_is_no_change(job, tmp_path, some, taken):
    path = taken([record_of(some[0], 1, Category=1, Tags="Boat")])
    item = item_of(job, some[0])
    grade(job, [item], "4")
    tag_items(job, [item], "Lamp")
    untag_items(job, [item], "Boat")
    undo_grade(job)
    undo_tagging(job)
    undo_tagging(job)
    target, _ = out(job, tmp_path)
    assert target.read_bytes() == path.read_bytes()


def test_all_records_of_a_content_say_what_the_examiner_decided(job, tmp_path, some, taken):
    taken([record_of(some[0], 1, Category=1), record_of(some[0], 2, Category=2), record_of(some[0], 3)])
    grade(job, [item_of(job, some[0])], "2")
    target, done = out(job, tmp_path)
    found = json.loads(target.read_text(encoding="utf-8"))["value"][0]["Media"]
    assert [each["Category"] for each in found] == [2, 2, 2]
    assert done.changed == 2


def test_tags_series_and_flags_keep_the_sender_s_manner(job, tmp_path, some, taken):
    records = [
        record_of(some[0], 1, Tags="Boat, Lamp", VictimIdentified="false", Series={"Name": "Old", "Id": 4}),
        record_of(some[1], 2, Tags=["Boat"], VictimIdentified=0),
        record_of(some[2], 3),
    ]
    taken(records)
    items = [item_of(job, each) for each in some]
    untag_items(job, items[:1], "boat")
    tag_items(job, items, "Curtain")
    tag_items(job, items, VICTIM)
    tag_items(job, items[:1], "Series: New")
    untag_items(job, items[:1], "Series: Old")
    switch_tag(job, items, "Flag")
    target, _ = out(job, tmp_path)
    first, second, third = json.loads(target.read_text(encoding="utf-8"))["value"][0]["Media"]
    assert first == records[0] | {
        "Tags": "Lamp,Curtain", "VictimIdentified": "true", "Series": {"Name": "New", "Id": 4}
    }  # fmt: skip
    assert second == records[1] | {"Tags": ["Boat", "Curtain"], "VictimIdentified": 1}
    assert third == records[2] | {"Tags": "Curtain", "VictimIdentified": True}


def test_a_tag_is_taken_off_however_the_sender_writes_it(job, tmp_path, some, taken):
    taken([record_of(some[0], 1, Tags="boat"), record_of(some[1], 2, Tags="Lamp,Boat"), record_of(some[2], 3)])
    items = [item_of(job, each) for each in some]
    untag_items(job, items, "boat")
    tag_items(job, items[1:], "lamp")
    target, _ = out(job, tmp_path)
    found = json.loads(target.read_text(encoding="utf-8"))["value"][0]["Media"]
    assert [each["Tags"] for each in found] == ["", "Lamp", "Lamp"]


def test_what_else_the_sender_says_of_tags_and_series_stays(job, tmp_path, some, taken):
    series, hidden = [{"Name": "Old", "Id": 4}, {"Name": "Kept", "Id": 5}], "un\u202eseen"
    taken(
        [
            record_of(some[0], 1, Series=series, Tags=["Boat", hidden]),
            record_of(some[1], 2, Tags=f"Boat,{hidden}"),
            record_of(some[2], 3, Tags=["Boat, Lamp", "Door"]),
        ]
    )
    items = [item_of(job, each) for each in some]
    tag_items(job, items[:1], "Series: New")
    untag_items(job, items[:1], "Series: Old")
    tag_items(job, items[:2], "Curtain")
    untag_items(job, items[2:], "Boat")
    first, second, third = json.loads(out(job, tmp_path)[0].read_text(encoding="utf-8"))["value"][0]["Media"]
    assert first["Series"] == [{"Name": "Kept", "Id": 5}, {"Name": "New"}]
    assert first["Tags"] == ["Boat", hidden, "Curtain"]
    assert second["Tags"] == f"Boat,{hidden},Curtain"
    assert third["Tags"] == ["Lamp", "Door"]


@pytest.mark.parametrize(
    "said",
    [
        ("A lifeboat.\nRed", "boat", "A lifeboat.\nRed\nboat"),
        ("A lifeboat.\r\nRed", "Red", "A lifeboat.\r\nRed"),
        ("A lamp\nA door\nRed", "A lamp\nA door", "A lamp\nA door\nRed"),
        ("A lamp\nRed\nA door", "A lamp\nA door", "A lamp\nRed\nA door\nA lamp\nA door"),
    ],
)
def test_a_note_goes_out_unless_it_stands_there_line_by_line(job, tmp_path, some, taken, said):
    theirs, ours, after = said
    taken([record_of(some[0], 1, Comments=theirs)])
    write_note(job, media.shown_ids(job.case.db)[0], ours)
    target, _ = out(job, tmp_path, notes=True)
    assert json.loads(target.read_text(encoding="utf-8"))["value"][0]["Media"][0]["Comments"] == after


def test_notes_stay_here_unless_they_are_wanted(job, tmp_path, some, taken):
    path = taken([record_of(some[0], 1, Comments="theirs")])
    write_note(job, media.shown_ids(job.case.db)[0], "ours")
    assert out(job, tmp_path)[0].read_bytes() == path.read_bytes()
    target, _ = out(job, tmp_path, notes=True)
    assert json.loads(target.read_text(encoding="utf-8"))["value"][0]["Media"][0]["Comments"] == "theirs\nours"


def test_all_notes_on_a_picture_go_out(job, tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.jpg").write_bytes(pictures(1)[0])
    import_exhibit(job, tmp_path / "in", "E-1")
    (media_id,) = media.shown_ids(job.case.db)
    for number in range(203):
        write_note(job, media_id, f"Seen {number}")
    target, _ = out(job, tmp_path, fresh="2.0", notes=True)
    said = json.loads(target.read_text(encoding="utf-8"))["value"][0]["Media"][0]["Comments"]
    assert said.split("\n") == [f"Seen {number}" for number in range(203)]


def test_thumbnails_and_packed_pictures_are_taken_out(job, tmp_path, some, taken):
    packed = base64.b64encode(some[1]).decode()
    taken([record_of(some[0], 1, Miniature=packed, Report={"Preview": [packed]})])
    target, done = out(job, tmp_path)
    text = target.read_text(encoding="utf-8")
    assert done.pictures_left_out == 2
    assert packed[:100] not in text
    (record,) = json.loads(text)["value"][0]["Media"]
    assert (record["Miniature"], record["Report"]) == ("", {"Preview": [""]})


def test_an_earlier_import_can_be_asked_for(job, tmp_path, some, taken):
    first = taken([record_of(some[0], 1)], name="first.json")
    second = taken([record_of(some[1], 1)], name="second.json")
    assert out(job, tmp_path)[0].read_bytes() == second.read_bytes()
    assert out(job, tmp_path, import_number=1)[0].read_bytes() == first.read_bytes()
    with pytest.raises(RequestError, match="no import 9") as told:
        out(job, tmp_path, import_number=9)
    assert "first.json" in told.value.next_step


@pytest.mark.parametrize("version", ["2.0", "1.3"])
def test_a_case_from_elsewhere_is_written_afresh_and_read_again(job, tmp_path, some, version):
    exhibit = tmp_path / "exhibit" / "DCIM"
    exhibit.mkdir(parents=True)
    for at, each in enumerate(some):
        (exhibit / f"{at}.jpg").write_bytes(each)
    import_exhibit(job, tmp_path / "exhibit", "EX/1")
    choose_scheme(job, US)
    items = [item_of(job, each) for each in some]
    grade(job, items[:1], "0")
    tag_items(job, items[:1], "Boat")
    tag_items(job, items[:1], VICTIM)
    tag_items(job, items[:1], "Series: Harbour")
    target, done = out(job, tmp_path, fresh=version)
    value = json.loads(target.read_bytes())
    assert next(iter(value)) == ("@odata.context" if version == "2.0" else "odata.metadata")
    assert list(value)[1:] == ["value"]
    assert done.records == 3
    assert "RelativeFilePath" not in target.read_text(encoding="utf-8")
    record = next(each for each in value["value"][0]["Media"] if each["MD5"] == digests_of(some[0])[0])
    assert (record["Category"], record["Tags"], record["Series"]) == (0, "Boat", "Harbour")
    assert (record["VictimIdentified"], record["OffenderIdentified"]) == (True, False)
    (place,) = record["MediaFiles"]
    assert (place["FileName"], place["FilePath"], place["SourceID"]) == ("0.jpg", "EX/1\\DCIM\\", "EX/1")
    again = import_vics(job, VicsAsked(target, US), KNOWN)
    assert (again.kept.matched, again.kept.kept, again.problems) == (3, 0, {})


def test_a_case_without_an_import_is_written_afresh_of_itself(job, tmp_path):
    target, done = out(job, tmp_path)
    assert done.source == "a fresh file, VICS 2.0"
    assert json.loads(target.read_bytes())["value"][0]["Media"] == []


def test_nothing_is_written_among_evidence_over_anything_or_into_the_case(job, some, taken):
    path = taken([record_of(some[0], 1)])
    for target in (path, path.parent / "new.json", path.parent / "Files" / "new.json", job.case.folder / "x.json"):
        with pytest.raises(RequestError, match="not written"):
            export_vics(job, VicsWanted(target))
    assert sorted(each.name for each in path.parent.iterdir()) == ["Files", "case.json"]


def test_something_that_stands_there_is_left(job, tmp_path):
    target = tmp_path / "there.json"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(RequestError, match="exists already"):
        export_vics(job, VicsWanted(target))
    assert target.read_text(encoding="utf-8") == "mine"


def test_a_missing_folder_is_told_and_leaves_no_audit_row(job, tmp_path):
    before = audit.count(job.case.db)
    with pytest.raises(MachineError, match="nothing of it is left"):
        export_vics(job, VicsWanted(tmp_path / "no" / "x.json"))
    assert audit.count(job.case.db) == before


def test_a_disk_that_fills_up_leaves_nothing(job, tmp_path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_files.os, "fsync", full)
    refused = pytest.raises(MachineError, match="nothing of it is left")
    with refused as told, leaving(job, tmp_path / "x.json") as file:
        file.write(b"{}")
    assert "No space" in told.value.why
    assert [each.name for each in tmp_path.glob("*.json*")] == []


def test_an_export_is_one_audit_row_with_its_digest_and_its_file_is_its_owner_s(job, tmp_path):
    target, done = out(job, tmp_path)
    row = audit.rows(job.case.db)[0]
    assert (row.verb, row.subject) == ("vics.export", done.sha256)
    assert os.name != "posix" or target.stat().st_mode & 0o077 == 0


def test_an_altered_text_or_record_is_noticed_and_nothing_is_written(job, tmp_path, some, taken):
    taken([record_of(some[0], 1)])
    job.case.db.execute("DROP TRIGGER vics_record_refuses_UPDATE")
    job.case.db.execute("UPDATE vics_record SET code = '3'")
    with pytest.raises(CaseDamagedError, match="records"):
        out(job, tmp_path)
    job.case.db.execute("DROP TRIGGER vics_text_refuses_UPDATE")
    job.case.db.execute("UPDATE vics_text SET packed = x'00'")
    with pytest.raises(CaseDamagedError, match="text"):
        out(job, tmp_path)
    assert list(tmp_path.glob("out*")) == []
