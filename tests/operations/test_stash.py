"""A stash from case to case and from examiner to examiner: added by choice, looked up, handed on, merged."""

import json
import shutil
from contextlib import contextmanager

import numpy as np
import pytest

from app.domain.errors import RequestError, StoreError
from app.domain.facts import Pdq
from app.domain.hash_set import SetKind
from app.domain.stash import Conflict
from app.operations.grade import choose_scheme, grade
from app.operations.hash_sets import remove_set
from app.operations.import_exhibit import import_exhibit
from app.operations.job import Job
from app.operations.schemes import shipped
from app.operations.set_look import look_up
from app.operations.stash import (
    Handing,
    NothingForStashError,
    ToStash,
    add_to_stash,
    export_stash,
    merge_stash,
    plan_adding,
    preview_merge,
)
from app.operations.stash_look import hold_against_stash, is_current
from app.operations.stash_view import look_into_stash
from app.report import stash_file
from app.report.recipients import to_signer
from app.report.sealing import Addressees, public_bytes
from app.store import audit, facts, hash_sets, media, stash
from app.store.case_store import create_case, open_case
from tests.conftest import CHEAP, PASSPHRASE
from tests.operations.conftest import jpeg
from tests.stashes import ANNE, BEN
from tests.store.filling import add_pictures, add_vics, digests

SCHEME = next(each for each in shipped() if each.id == "vics:US:2")
OTHER = next(each for each in shipped() if each.id == "vics:UK")


@contextmanager
def case_of(folder, name, examiner, contents):
    """Give a job on a case of some pictures."""
    with create_case(folder / f"{name}.homeward", PASSPHRASE, examiner=examiner, cost=CHEAP).case as case:
        add_pictures(case, contents)
        choose_scheme(Job(case), SCHEME)
        yield Job(case)


def graded(job, **codes):
    """Grade pictures, named by the number of their content behind a letter."""
    numbers = {name: media.numbers(job.case.db, [digests(int(name[1:])).sha256]) for name in codes}
    for name, code in codes.items():
        grade(job, [*numbers[name].values()], code)


@pytest.fixture
def anne(tmp_path):
    with stash.opened(tmp_path / "anne", ANNE) as held:
        yield held


@pytest.fixture
def ben(tmp_path):
    with stash.opened(tmp_path / "ben", BEN) as held:
        yield held


@pytest.fixture
def walk(tmp_path):
    with case_of(tmp_path, "walk", "Anne", range(5)) as job:
        yield job


def said(job):
    """Return what the sets of a case say of which content, as (category, scheme, who)."""
    return {
        media_id: sorted((match.category, match.scheme, match.said_by) for _, _, match in hash_sets_of(job, media_id))
        for media_id in {each for each, _, _ in hash_sets.matches(job.case.db)}
    }


def hash_sets_of(job, media_id):
    return [each for each in hash_sets.matches(job.case.db) if each[0] == media_id]


def sent(held, folder, to, name="s.homeward-stash", **more):
    export_stash(None, held, Handing(folder / name, Addressees((to_signer(public_bytes(to)),)), "Anne", **more))
    return stash_file.read((folder / name).read_bytes(), to)


def test_what_was_graded_in_one_case_is_known_in_the_next_with_who_said_so_where_and_when(walk, anne, tmp_path):
    graded(walk, p0="2", p1="1")
    added = add_to_stash(walk, anne, ToStash())
    assert (len(added.new), len(added.changed), len(added.taken_back)) == (2, 0, 0)
    with case_of(tmp_path, "fair", "Anne", range(1, 9)) as fair:
        done = hold_against_stash(fair, anne)
        assert (done.rows, done.matched, done.is_same) == (2, 1, False)
        ((category, scheme, who),) = said(fair)[digests(1).sha256]
        assert (category, scheme) == ("1", f"{SCHEME.id} {SCHEME.version}")
        assert who.startswith("Anne in case walk on 20")
        (held,) = hash_sets.standing(fair.case.db)
        assert held.kind is SetKind.OWN
        assert media.counts(fair.case.db).media_items == 8  # marked, and never hidden


def test_each_further_import_is_held_against_the_stash_as_it_was(walk, anne, tmp_path):
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "a.jpg").write_bytes(jpeg(3))
    import_exhibit(walk, tmp_path / "more", "EX-9")
    item = walk.case.db.execute("SELECT max(id), lower(hex(sha256)) FROM media_item").fetchone()
    grade(walk, [item[0]], "2")
    add_to_stash(walk, anne, ToStash())
    with case_of(tmp_path, "fair", "Anne", range(3)) as fair:
        assert hold_against_stash(fair, anne).matched == 0
        import_exhibit(fair, tmp_path / "more", "EX-1")
        assert [*said(fair)] == [item[1]]


def test_no_picture_no_path_and_no_series_goes_into_a_stash_unless_its_name_is_written(walk, anne):
    graded(walk, p0="2", p1="1")
    add_to_stash(walk, anne, ToStash((digests(0).sha256,)))
    (word,) = (each.word for each in stash.said(anne.db))
    assert (word.content.sha256.hex(), word.series) == (digests(0).sha256, "")
    add_to_stash(walk, anne, ToStash((digests(1).sha256,), "Harbour"))
    assert {each.word.content.sha256.hex(): each.word.series for each in stash.said(anne.db)} == {
        digests(0).sha256: "",
        digests(1).sha256: "Harbour",
    }
    text = "\n".join(str(row) for table in ("addition", "label", "word") for row in anne.db.execute(
        f"SELECT * FROM {table}"  # noqa: S608  our own names
    ))  # fmt: skip
    assert ".jpg" not in text
    assert "EX-1" not in text


def test_adding_again_says_only_what_has_changed_and_takes_back_what_stands_no_more(walk, anne):
    graded(walk, p0="2", p1="1", p2="1")
    add_to_stash(walk, anne, ToStash(series="Harbour"))
    with pytest.raises(NothingForStashError) as caught:
        add_to_stash(walk, anne, ToStash())
    assert caught.value.code == "VID-495"
    graded(walk, p0="1", p1=None)
    plan = plan_adding(walk, anne, ToStash())
    assert (len(plan.new), len(plan.changed), len(plan.taken_back), plan.unchanged) == (0, 1, 1, 1)
    add_to_stash(walk, anne, ToStash())
    standing = {each.word.content.sha256.hex(): each.word for each in stash.said(anne.db)}
    assert {key: word.category for key, word in standing.items()} == {digests(0).sha256: "1", digests(2).sha256: "1"}
    assert {word.series for word in standing.values()} == {"Harbour"}  # what was said of it before stays
    assert stash.counts(anne).additions == 2


def test_what_others_graded_and_what_a_file_said_is_added_only_when_asked(walk, anne, colleague):
    colleague.case.examiner = "Ben"
    add_vics(walk.case, "{}", [digests(3).sha256])
    graded(walk, p0="2")
    grade(colleague_of(walk, "Ben"), [2], "1")
    assert len(plan_adding(walk, anne, ToStash()).new) == 1
    everyone = add_to_stash(walk, anne, ToStash(everyone=True))
    assert sorted(each.examiner for each in everyone.new) == ["Anne", "Ben"]
    assert plan_adding(walk, anne, ToStash()).taken_back == ()  # what Ben said is not Anne's to take back


def colleague_of(job, name):
    class Other:
        examiner = name

        def __getattr__(self, attribute):
            return getattr(job.case, attribute)

        def act(self, verb, subject, detail=""):
            return job.case.act(verb, subject, detail)

    return Job(Other(), workers=2)


def test_the_perceptual_hash_goes_along_where_it_says_enough(walk, anne):
    graded(walk, p0="2", p1="2")
    with walk.case.machine_run("test", {}) as run, walk.case.transaction() as db:
        for number, quality in ((0, 90), (1, 10)):
            turns = np.full((8, 32), number + 7, np.uint8)
            facts.save(db, run.id, digests(number).sha256, "pdq", 1, [Pdq(quality, turns)])
    add_to_stash(walk, anne, ToStash())
    found = {each.word.content.sha256.hex(): each.word.content.pdq for each in stash.said(anne.db)}
    assert found == {digests(0).sha256: bytes([7]) * 32, digests(1).sha256: b""}


def reads_of_facts(job, act):
    """Return what an act returns, and how many statements read facts meanwhile."""
    told = []
    job.case.db.conn.set_trace_callback(told.append)
    try:
        return act(), sum("fact.kind" in each for each in told)
    finally:
        job.case.db.conn.set_trace_callback(None)


def test_perceptual_hashes_are_read_of_graded_pictures_alone_and_once_until_something_is_added(walk, anne):
    graded(walk, p0="2", p1="2")
    with walk.case.machine_run("test", {}) as run, walk.case.transaction() as db:
        for number in range(5):
            turns = np.full((8, 32), number + 7, np.uint8)
            facts.save(db, run.id, digests(number).sha256, "pdq", 1, [Pdq(90, turns)])
    first, many = reads_of_facts(walk, lambda: look_into_stash(walk, anne, ToStash()))
    assert many == 1
    assert {*first.pdqs} == {bytes.fromhex(digests(number).sha256) for number in range(2)}
    again, many = reads_of_facts(walk, lambda: look_into_stash(walk, anne, ToStash(everyone=True), first))
    assert (many, again.new) == (0, 2)
    add_to_stash(walk, anne, ToStash())
    after, many = reads_of_facts(walk, lambda: look_into_stash(walk, anne, ToStash(), again))
    assert (many, after.to_add) == (1, 0)


def test_counts_are_told_before_anything_is_merged_and_contradictions_stay_side_by_side(walk, anne, ben, tmp_path):
    graded(walk, p0="2", p1="1", p2="2")
    add_to_stash(walk, anne, ToStash())
    with case_of(tmp_path, "fair", "Ben", range(5)) as fair:
        graded(fair, p0="2", p1="2", p3="1")
        choose_scheme(fair, OTHER)
        graded(fair, p2="3")
        add_to_stash(fair, ben, ToStash())
    file = sent(anne, tmp_path, BEN)
    seen = preview_merge(ben, file)
    assert (seen.additions, seen.known, seen.words, seen.contents, seen.agreeing) == (1, 0, 3, 0, 1)
    assert stash.counts(ben).others == 0
    assert sorted(each.kind for each in seen.against) == [Conflict.OTHER_CATEGORY, Conflict.OTHER_SCHEME]
    own = sorted(stash.said(ben.db, signer=ben.signer))
    assert merge_stash(ben, file) == seen
    assert sorted(stash.said(ben.db, signer=ben.signer)) == own
    assert sorted(stash.clashing(ben.db)) == sorted(seen.against)
    again = merge_stash(ben, file)
    assert (again.additions, again.known, again.against) == (0, 1, ())
    with case_of(tmp_path, "third", "Ben", range(2)) as third:
        hold_against_stash(third, ben)
        assert [category for category, *_ in said(third)[digests(1).sha256]] == ["1", "2"]
        assert any("(told by Anne, " in who for _, _, who in said(third)[digests(1).sha256])


def test_ones_own_is_handed_on_and_others_only_when_asked(walk, anne, ben, tmp_path):
    graded(walk, p0="2")
    add_to_stash(walk, anne, ToStash())
    merge_stash(ben, sent(anne, tmp_path, BEN))
    with pytest.raises(NothingForStashError):
        sent(ben, tmp_path, ANNE, "none.homeward-stash")
    handed = sent(ben, tmp_path, ANNE, "all.homeward-stash", others=True)
    assert [each.author for each in handed.additions] == ["Anne"]
    assert merge_stash(anne, handed).additions == 0  # it comes home as it went


def test_no_stash_is_handed_on_without_its_row(walk, anne, tmp_path):
    graded(walk, p0="2")
    add_to_stash(walk, anne, ToStash())
    walk.case.db.execute("CREATE TEMP TRIGGER full BEFORE INSERT ON audit BEGIN SELECT raise(ABORT, 'no room'); END")
    to = Addressees((to_signer(public_bytes(BEN)),))
    with pytest.raises(StoreError):
        export_stash(walk, anne, Handing(tmp_path / "own.homeward-stash", to, "Anne"))
    assert not (tmp_path / "own.homeward-stash").exists()


def test_a_stash_that_no_colleague_could_merge_is_not_written(walk, anne, tmp_path, monkeypatch):
    graded(walk, p0="2")
    add_to_stash(walk, anne, ToStash())
    monkeypatch.setattr(stash_file, "FILE_MOST_BYTES", 1_000)
    with pytest.raises(RequestError, match="too large"):
        sent(anne, tmp_path, BEN)
    assert not (tmp_path / "s.homeward-stash").exists()


def test_a_newer_state_takes_the_place_of_the_one_before_and_the_same_changes_nothing(walk, anne, tmp_path):
    graded(walk, p0="2")
    add_to_stash(walk, anne, ToStash())
    with case_of(tmp_path, "fair", "Anne", range(5)) as fair:
        hold_against_stash(fair, anne)
        assert is_current(fair, anne)
        rows = len(list(audit.rows(fair.case.db)))
        assert hold_against_stash(fair, anne).is_same
        assert len(list(audit.rows(fair.case.db))) == rows
        graded(walk, p1="1")
        add_to_stash(walk, anne, ToStash())
        assert not is_current(fair, anne)
        assert hold_against_stash(fair, anne).matched == 2
        assert [each.rows for each in hash_sets.standing(fair.case.db)] == [2]
        assert len(hash_sets.all(fair.case.db)) == 2
        remove_set(fair, hash_sets.standing(fair.case.db)[0].name, "not wanted here")
        assert said(fair) == {}
        look_up(fair)
        assert said(fair) == {}


def test_what_was_taken_back_everywhere_is_taken_out_of_a_case_that_was_told_it(walk, anne, tmp_path):
    graded(walk, p1="2")
    add_to_stash(walk, anne, ToStash())
    with case_of(tmp_path, "fair", "Anne", range(5)) as fair:
        hold_against_stash(fair, anne)
        assert [*said(fair)] == [digests(1).sha256]
        graded(walk, p1=None)
        add_to_stash(walk, anne, ToStash())
        done = hold_against_stash(fair, anne)
        assert (done.rows, done.matched, done.is_same) == (0, 0, False)
        assert said(fair) == {}
        assert hash_sets.standing(fair.case.db) == []
        assert [each.verb for each in audit.rows(fair.case.db)].count("set.remove") == 1
        with pytest.raises(NothingForStashError):  # there is nothing to take out any more
            hold_against_stash(fair, anne)


def test_what_a_colleague_said_in_a_copy_of_the_case_is_looked_up_in_it(walk, anne, ben, tmp_path):
    graded(walk, p0="2")
    folder = walk.case.folder
    walk.case.close()
    shutil.copytree(folder, tmp_path / "copy.homeward")
    with open_case(tmp_path / "copy.homeward", PASSPHRASE, examiner="Ben") as copy:
        graded(Job(copy), p1="1")
        add_to_stash(Job(copy), ben, ToStash(everyone=True))
    with open_case(folder, PASSPHRASE, examiner="Anne") as case:
        add_to_stash(Job(case), anne, ToStash())
        merge_stash(anne, sent(ben, tmp_path, ANNE))
        assert hold_against_stash(Job(case), anne).rows == 1  # what Ben tells of this case's own grade is known here
        assert [*said(Job(case))] == [digests(1).sha256]


def test_a_case_is_not_told_what_it_said_itself(walk, anne):
    graded(walk, p0="2")
    add_to_stash(walk, anne, ToStash())
    with pytest.raises(NothingForStashError):
        hold_against_stash(walk, anne)
    assert hash_sets.all(walk.case.db) == []


def test_what_was_added_is_in_the_audit_trail_of_the_case_and_a_failure_leaves_neither(walk, anne):
    graded(walk, p0="2")
    add_to_stash(walk, anne, ToStash())
    (row,) = (each for each in audit.rows(walk.case.db) if each.verb == "stash.add")
    assert json.loads(row.detail)["new"] == 1
    graded(walk, p1="2")
    anne.db.execute("CREATE TRIGGER broken BEFORE INSERT ON word BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(Exception, match="Nothing was saved"):
        add_to_stash(walk, anne, ToStash())
    assert len([each for each in audit.rows(walk.case.db) if each.verb == "stash.add"]) == 1
    assert stash.counts(anne).words == 1
