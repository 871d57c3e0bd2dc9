from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain

import pytest

from app.domain.facts import CameraBody, CameraTimes, FileNames, FileStructure
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Decision, Kind, Link, Verdict
from app.grouping.series import group_series
from app.grouping.series_account import CaseEvidence, accounts
from app.grouping.series_evidence import load_combination
from app.linkers import close_in_time, name_run
from tests.held_facts import NOON, HeldFacts, item, shot


def told(*rows, links=(), words=(), places=()):
    """Return the account of the only series."""
    facts = HeldFacts(*chain(*rows))
    made = [*close_in_time.LINKER.link(facts), *name_run.LINKER.link(facts), *links]
    (series,) = group_series(made, facts, words, places).clusters
    (found,) = accounts([series], CaseEvidence(made, facts, list(words), list(places), load_combination()))
    return found


def called(name, number):
    return (item(name), FileNames((f"IMG_{number:04d}.JPG",), ("card",))), built(name)


def built(name, tables="own"):
    return item(name), FileStructure("jpeg", tables=tables, sampling="2x2", width_px=800, height_px=600)


OTHERS = [(built(f"other {number}", f"tables {number}"),) for number in range(60)]


def place(*names):
    return Cluster(ClusterId("place"), Kind.PLACE, tuple(sorted(map(item, names))), 0.97)


def scene(one, other, strength=0.97):
    first, second = sorted((item(one), item(other)))
    return Link(first, second, "same_scene", strength, "25 points agree.")


def test_each_member_says_beside_whom_and_by_which_reasons():
    found = told(shot("a", 0), shot("b", 6))
    assert [each.beside for each in found.members] == sorted([item("a"), item("b")], reverse=True)
    (reason, *_) = found.members[0].reasons
    assert reason.kind == "close_in_time"
    assert (
        reason.sentence == "Taken 6 minutes apart by one camera (Norda N-100, serial 7700123456), as their files say."
    )
    assert reason.weight > 0
    assert "clock" in found.refuted_by[0]


def test_a_member_without_exif_names_all_its_reasons_and_what_would_refute_each():
    rows = [shot("a", 0), shot("b", 1), called("b", 411), called("x", 412), *OTHERS]
    found = told(*rows, links=[scene("b", "x")], places=[place("b", "x")])
    member = next(each for each in found.members if each.media_id == item("x"))
    sentences = {each.kind: each.sentence for each in member.reasons}
    assert sentences["name_run"] == "Named IMG_0411.JPG and IMG_0412.JPG, the next number, in one folder."
    assert sentences["same_place"] == "Both show one place: 25 points agree."
    assert "as are 2 of the case's 62" in sentences["same_structure"]
    assert any("names its files the same way" in each for each in found.refuted_by)
    assert any("another day" in each for each in found.refuted_by)


def test_a_reason_is_read_from_the_member_that_it_stands_beside():
    ends = [sorted((item("a"), item(name))) for name in "xt"]
    copies = [Link(*each, "near_copy", 0.97, "Copies: the first fills 33 % of the second.") for each in ends]
    said = {each.media_id: each.reasons[0].sentence for each in told(shot("a", 0), shot("b", 1), links=copies).members}
    assert item("x") < item("a") < item("t")
    assert said[item("x")] == "Copies: this picture fills 33 % of the other."
    assert said[item("t")] == "Copies: the other fills 33 % of this picture."


def test_numbers_that_are_missing_are_listed():
    rows = [row for number in (412, 413, 415) for row in (shot(number, number), called(number, number))]
    (run,) = told(*rows).runs
    assert run.sentence() == "IMG_0412 to IMG_0415, 0414 missing: perhaps more exist."


def test_what_was_not_joined_is_told_with_why():
    rows = [shot("a", 0), shot("b", 1), called("b", 411), ((item("x"), FileNames(("IMG_0412.JPG",), ("card",))),)]
    (refused,) = told(*chain(rows)).refused
    assert refused.media_id == item("x")
    assert "makes no series" in refused.sentence


def test_a_decision_is_named_as_the_reason():
    first, second = sorted((item("b"), item("x")))
    word = Decision(Kind.SERIES, Verdict.SAME, first, second, "E. Example", "", datetime(2022, 1, 1, tzinfo=UTC))
    found = told(shot("a", 0), shot("b", 1), words=[word])
    member = next(each for each in found.members if each.media_id == item("x"))
    assert [each.sentence for each in member.reasons] == ["E. Example decided that the two belong together."]


def test_a_member_by_its_place_says_how_many_of_it_are_in_the_series():
    rows = [shot(name, minute) for minute, name in enumerate("abc")]
    found = told(*rows, places=[place("a", "b", "c", "x")])
    member = next(each for each in found.members if each.media_id == item("x"))
    assert member.reasons[0].sentence.startswith("3 of the 3 other pictures of its place that name a camera and a time")


def test_pictures_that_joined_by_a_place_are_no_reason_for_each_other():
    rows = [shot(name, minute) for minute, name in enumerate("abc")]
    other = shot("d", 9_000)
    found = told(*rows, other, places=[place("a", "b", "c", "d", "w", "x", "y", "z")])
    members = {each.media_id: each for each in found.members}
    assert set(members) == {item(name) for name in "abcwxyz"}
    assert members[item("x")].reasons[0].sentence.startswith("3 of the 4 other pictures of its place that name")
    assert members[item("x")].probability == pytest.approx(0.97 * (3 + 1) / (4 + 2))


def test_a_time_that_is_not_used_is_told():
    wrong = replace(CameraTimes(captured=NOON), captured=datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=5))
    rows = [shot("a", 0), shot("b", 1), ((item("c"), wrong), (item("c"), CameraBody("Norda", "N-100", "7700123456")))]
    copy = Link(*sorted((item("b"), item("c"))), "near_copy", 0.97, "Copies.")
    found = told(*rows, links=[copy])
    assert "1970" in next(each.doubt for each in found.members if each.media_id == item("c"))
