"""A case of VICS comes in with its pictures, whole, as the sender's word; what cannot be read changes nothing."""

import hashlib
import json
import zipfile

import pytest

from app.domain.category import SchemeError, parse_scheme
from app.domain.errors import RequestError
from app.domain.exposure import Spared
from app.domain.vics import CODES, Oddity, VicsError
from app.operations.grade import choose_scheme, grade, undo_grade
from app.operations.import_exhibit import import_exhibit
from app.operations.import_vics import VicsAsked, import_vics, preview_vics
from app.operations.job import Job
from app.operations.schemes import named_scheme, shipped
from app.store import audit, grades, ledger, media, notes, problems, tags, vics
from tests.vics_files import case_of, digests_of, pictures, record_of, write

US, UK = named_scheme("vics:US:2"), named_scheme("vics:UK")
KNOWN = {each.id: each for each in shipped()}


def taken(job, path, scheme=US, **asked):
    return import_vics(job, VicsAsked(path, scheme, **asked), KNOWN)


def listed(job, kind):
    return [each for each in problems.all(job.case.db, limit=1000) if each.problem.code == CODES[kind]]


def item_of(job, content):
    (found,) = vics.items_by_digest(job.case.db, [(digests_of(content)[0].lower(), "")])
    return found


def codes(job):
    return sorted((each.media_id, each.code) for each in grades.listed(job.case.db))


@pytest.fixture
def some():
    return pictures(3)


def test_pictures_records_categories_tags_and_remarks_come_in_as_the_sender_s(job, tmp_path, some):
    records = [
        record_of(some[0], 1, Category=1, Tags="Blue curtain, flag", Series={"Name": "Harbour"}, Comments="A remark"),
        record_of(some[1], 2, Category="2", VictimIdentified="true", OffenderIdentified="false"),
        record_of(some[2], 3),
    ]
    done = taken(job, write(tmp_path, case_of(records, ContactOrganization="Unit"), some))
    assert (done.kept.records, done.kept.matched, done.kept.graded, done.kept.noted) == (3, 3, 2, 1)
    assert done.problems == {}
    assert media.counts(job.case.db).media_items == 3
    first, second = item_of(job, some[0]), item_of(job, some[1])
    assert codes(job) == sorted([(first.media_id, "1"), (second.media_id, "2")])
    origin = "Examiner A, Unit (VICS, case.json)"
    assert {each.examiner for each in grades.listed(job.case.db)} == {origin}
    assert [(note.text, note.examiner) for note in notes.for_media(job.case.db, first.media_id)] == [
        ("A remark", origin)
    ]
    names = [name for name, _ in tags.of_media(job.case.db, first.media_id)]
    assert names == ["Blue curtain", "Flag (VICS)", "Series: Harbour"]
    assert [name for name, _ in tags.of_media(job.case.db, second.media_id)] == ["Victim identified"]


def test_only_the_files_that_are_named_are_loaded(job, tmp_path, some):
    path = write(tmp_path, case_of([record_of(some[0], 1)]), some)
    taken(job, path)
    assert media.counts(job.case.db).media_files == 1


def test_a_root_elsewhere_and_other_capitals_are_found(job, tmp_path, some):
    path = write(tmp_path / "json", case_of([record_of(some[0], 1)]))
    write(tmp_path / "disk", case_of([]), some[:1])
    (tmp_path / "disk" / "Files").rename(tmp_path / "disk" / "FILES")
    done = taken(job, path, root=tmp_path / "disk")
    assert (done.kept.matched, media.counts(job.case.db).media_items) == (1, 1)


def test_the_record_is_kept_whole_and_can_be_read_again(job, tmp_path, some):
    record = record_of(some[0], 1, Exifs=[{"PropertyName": "Make", "PropertyValue": "NIKON"}], Unknown={"x": [1, None]})
    taken(job, write(tmp_path, case_of([record]), some))
    ((name, text),) = vics.texts_of(job.case.db, item_of(job, some[0]).media_id)
    assert (name, json.loads(text)) == ("case.json", record)


def test_one_audit_row_tells_of_the_import_beside_those_of_its_exhibit(job, tmp_path, some):
    taken(job, write(tmp_path, case_of([record_of(some[0], 1)]), some))
    rows = [row for row in audit.rows(job.case.db) if row.verb == "vics.import"]
    assert [row.detail for row in rows] == ["VICS 2.0, 1 records, no categories"]


def test_without_a_scheme_categories_are_refused_and_nothing_is_written(job, tmp_path, some):
    path = write(tmp_path, case_of([record_of(some[0], 1, Category=0)]), some)
    before = audit.count(job.case.db)
    with pytest.raises(RequestError, match="not imported") as told:
        taken(job, path, None)
    assert "--scheme" in told.value.next_step
    assert audit.count(job.case.db) == before
    assert media.counts(job.case.db).media_files == 0


@pytest.mark.parametrize(
    ("profile", "category", "says"),
    [("UK", 5, "vics:UK"), ("US", 1, "vics:US:2"), ("US", 5, None), ("US", 0, None), ("Default", 1, None)],
)
def test_the_file_names_its_scheme_only_where_its_numbers_mean_one_thing(tmp_path, some, profile, category, says):
    path = write(tmp_path, case_of([record_of(some[0], 1, Category=category)], profile))
    preview = preview_vics(VicsAsked(path), KNOWN)
    assert (preview.scheme and preview.scheme.id) == says


def test_the_preview_tells_what_each_number_means_under_each_scheme(tmp_path, some):
    records = [record_of(each, at, Category=at * 5) for at, each in enumerate(some[:2])]
    path = write(tmp_path, case_of(records))

    def meanings(name):
        found = preview_vics(VicsAsked(path, named_scheme(name)), KNOWN).meanings
        return {each.category: each.name for each in found}

    assert meanings("vics:US:2") == {"0": "Non-pertinent", "5": "uncategorised"}
    assert meanings("vics:US:1") == {"0": "uncategorised", "5": "Non-pertinent"}
    assert meanings("vics:UK") == {"0": "", "5": "Extreme pornography"}


def test_the_swapped_numbers_come_in_as_the_named_scheme_means_them(job, tmp_path, some):
    records = [record_of(some[0], 1, Category=0), record_of(some[1], 2, Category=5)]
    taken(job, write(tmp_path, case_of(records), some), named_scheme("vics:US:1"))
    (only,) = grades.listed(job.case.db)
    assert (only.media_id, only.code, only.name) == (item_of(job, some[1]).media_id, "5", "Non-pertinent")


def test_an_examiner_s_own_category_stands_and_the_other_one_is_listed(job, tmp_path, some):
    taken(job, write(tmp_path, case_of([record_of(some[0], 1)]), some))
    choose_scheme(job, US)
    mine = item_of(job, some[0])
    grade(job, [mine.item], "4")
    done = taken(job, write(tmp_path, case_of([record_of(some[0], 1, Category=1)])))
    assert (done.kept.graded, done.kept.kept) == (0, 1)
    assert codes(job) == [(mine.media_id, "4")]
    (told,) = listed(job, Oddity.OTHER_CATEGORY)
    assert told.media_id == mine.media_id
    assert "4 (Comparison) stands here" in told.problem.what


def test_a_sender_s_category_is_none_of_the_examiner_s_to_take_back_and_no_look_was_spared(job, tmp_path, some):
    taken(job, write(tmp_path, case_of([record_of(some[0], 1, Category=1)]), some))
    with pytest.raises(RequestError, match="no category to take back"):
        undo_grade(job)
    assert ledger.spared(job.case.db) == Spared(0, 0, 0)


def test_two_records_of_one_content_with_two_categories_are_kept_side_by_side(job, tmp_path, some):
    records = [record_of(some[0], 1, Category=1), record_of(some[0], 2, Category=2), record_of(some[1], 3, Category=1)]
    done = taken(job, write(tmp_path, case_of(records), some))
    assert codes(job) == [(item_of(job, some[1]).media_id, "1")]
    assert done.problems == {"two categories": 1}
    (told,) = listed(job, Oddity.TWO_CATEGORIES)
    assert "1 and 2" in told.problem.what
    assert [row.code for rows in vics.records(job.case.db, done.kept.import_id) for row in rows] == ["1", "2", "1"]


def test_digests_and_size_that_differ_from_the_file_are_told_and_nothing_is_given_to_it(job, tmp_path, some):
    other = record_of(some[0], 1, Category=1) | {"MD5": "F" * 32, "SHA1": ""}
    larger = record_of(some[1], 2, Category=1, MediaSize=5)
    done = taken(job, write(tmp_path, case_of([other, larger]), some))
    assert done.problems == {"other content": 1, "other size": 1}
    assert codes(job) == [(item_of(job, some[1]).media_id, "1")]


def test_a_record_whose_file_is_missing_is_kept_with_a_problem(job, tmp_path, some):
    done = taken(job, write(tmp_path, case_of([record_of(some[0], 7, Category=1)])))
    assert (done.kept.records, done.kept.matched) == (1, 0)
    (told,) = listed(job, Oddity.MISSING)
    assert "MediaID 7" in told.problem.what
    assert media.exhibits(job.case.db) == []


def test_a_record_of_digests_alone_finds_a_picture_that_is_here(job, tmp_path, some):
    taken(job, write(tmp_path, case_of([record_of(some[0], 1)]), some))
    _, sha1 = digests_of(some[0])
    done = taken(job, write(tmp_path, case_of([{"MediaID": 9, "SHA1": sha1, "Category": 2}]), name="second.json"))
    assert (done.kept.matched, done.kept.graded, done.problems) == (1, 1, {})


def test_paths_that_lead_outside_are_never_followed(job, tmp_path, some):
    (tmp_path / "secret.jpg").write_bytes(some[1])
    inside = tmp_path / "export"
    paths = ["..\\secret.jpg", str(tmp_path / "secret.jpg"), "C:\\secret.jpg", "\\\\host\\x.jpg", "Files\\NUL", "a:b"]
    records = [record_of(some[0], at) | {"RelativeFilePath": path} for at, path in enumerate(paths)]
    path = write(inside, case_of(records), some[:1])
    (inside / "link").symlink_to(tmp_path)
    done = taken(job, path)
    assert done.problems == {"outside": len(paths)}
    linked = record_of(some[1], 1) | {"RelativeFilePath": "link/secret.jpg"}
    done = taken(job, write(inside, case_of([linked])))
    assert done.problems == {"missing": 1}
    assert media.counts(job.case.db).media_files == 0


def test_many_missing_files_are_summed_up(job, tmp_path):
    records = [{"MediaID": at, "MD5": f"{at:032x}", "RelativeFilePath": f"Files/{at}.jpg"} for at in range(350)]
    done = taken(job, write(tmp_path, case_of(records)))
    assert done.problems == {"missing": 350}
    told = listed(job, Oddity.MISSING)
    assert len(told) == 201
    assert "150 more records" in told[-1].problem.what


def test_a_file_that_breaks_off_changes_nothing(job, tmp_path, some):
    whole = json.dumps(case_of([record_of(each, at) for at, each in enumerate(some)]))
    before = audit.head(job.case.db), media.counts(job.case.db)
    for length in (1, 30, len(whole) // 2, len(whole) - 1):
        with pytest.raises(VicsError):
            taken(job, write(tmp_path, whole[:length], some))
    assert (audit.head(job.case.db), media.counts(job.case.db)) == before


def test_a_file_that_changes_meanwhile_changes_nothing_of_the_records(job, tmp_path, some):
    path = write(tmp_path, case_of([record_of(some[0], 1, Category=1)]), some)

    def meddle(progress):
        if progress.stage == "register":
            path.write_text(json.dumps(case_of([record_of(some[0], 2, Category=2)])), encoding="utf-8")

    with pytest.raises(VicsError, match="nothing was changed"):
        taken(Job(job.case, meddle, workers=1), path)
    assert vics.imports(job.case.db) == []
    assert codes(job) == []


@pytest.mark.parametrize("after", [0, 1, 2])
def test_a_stop_while_records_are_saved_saves_none_and_the_same_import_goes_on(job, tmp_path, after):
    records = [{"MediaID": at, "MD5": f"{at:032x}"} for at in range(2500)]
    path, stopped = write(tmp_path, case_of(records)), Job(job.case)

    def stop(progress):
        if progress.total == len(records) and progress.done >= after * 1000:
            stopped.cancel.stop()

    assert taken(Job(job.case, stop, stopped.cancel), path).kept is None
    assert vics.imports(job.case.db) == []
    assert {row.verb for row in audit.rows(job.case.db)} == {"case.open", "case.create"}
    assert taken(job, path).kept.records == len(records)


def test_a_scheme_that_the_case_knows_otherwise_is_refused_before_anything_is_loaded(job, tmp_path, some):
    other = parse_scheme(US.text.replace("Non-pertinent", "Something else"))
    choose_scheme(job, other)
    path = write(tmp_path, case_of([record_of(some[0], 1, Category=1)]), some)
    with pytest.raises(SchemeError, match="other categories"):
        taken(job, path)
    assert media.counts(job.case.db).media_files == 0


def test_a_second_import_of_the_same_file_says_nothing_twice(job, tmp_path, some):
    path = write(tmp_path, case_of([record_of(some[0], 1, Category=1, Tags="Boat", Comments="x")]), some)
    taken(job, path)
    again = taken(job, path)
    assert (again.kept.graded, again.kept.kept, again.kept.tagged, again.kept.noted) == (0, 0, 0, 0)
    assert len(vics.imports(job.case.db)) == 2


def test_a_case_in_an_archive_comes_in_and_its_pictures_are_found_by_their_digests(job, tmp_path, some):
    plain = write(tmp_path / "plain", case_of([record_of(each, at, Category=1) for at, each in enumerate(some)]), some)
    import_exhibit(job, plain.parent / "Files", "EX-9")
    path = tmp_path / "sent.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(plain, "case.json")
    done = taken(job, path)
    assert (done.kept.records, done.kept.matched) == (3, 3)
    assert [code for _, code in codes(job)] == ["1", "1", "1"]
    (kept,) = vics.imports(job.case.db)
    assert (kept.name, kept.sha256) == ("sent.zip", hashlib.sha256(plain.read_bytes()).hexdigest())
