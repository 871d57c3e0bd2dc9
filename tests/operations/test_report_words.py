"""A report tells every word of an examiner that stands, on pairs, on faces and by splits; none that was taken back."""

import html
import re

import pytest

from app.domain.link import Kind, Verdict
from app.operations.decide import decide, undo_decision
from app.operations.report_case import report_case
from app.operations.report_wanted import Wanted, Which
from app.operations.split import split, undo_split
from app.store import splits
from tests.operations.worked_on import work_on

FACE = (0, 0, 900, 900)


@pytest.fixture
def ids(job, tmp_path):
    return work_on(job, tmp_path)


@pytest.fixture
def told(job, tmp_path):
    """Return a function that makes a report, and returns its words."""

    def tell():
        file = tmp_path / f"{len(list(tmp_path.iterdir()))}.html"
        report_case(job, Wanted(Which.ALL, Which.ALL), file)
        page = re.sub(r"<style>.*?</style>", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
        return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())

    return tell


def count(words, name):
    return int(re.search(rf"{name}\W+(\d+)", words).group(1))


def test_a_word_that_was_taken_back_is_no_decision_and_one_on_faces_says_so(job, ids, told):
    stand = "Decisions that stand, of one pair each"
    before = count(told(), stand)
    decide(job, Kind.SERIES, Verdict.DIFFERENT, ids[2:4], "another strap")
    undo_decision(job, Kind.SERIES, ids[2:4])
    after = told()
    assert (count(after, stand), "another strap" in after) == (before, False)
    decide(job, Kind.PERSON, Verdict.DIFFERENT, ids[2:4], "no scar", (FACE, FACE))
    after = told()
    assert (count(after, stand), "different person, of one face in each" in after) == (before + 1, True)


def test_splits_are_told_with_both_sides_who_and_why_until_they_are_taken_back(job, ids, told):
    before = told()
    assert count(before, "Splits that stand") == 0
    split(job, Kind.PLACE, [ids[2]], [ids[0], ids[5]], "another sill")
    split(job, Kind.PERSON, [ids[1]], [ids[3]], "", {ids[1]: FACE, ids[3]: FACE})
    after = told()
    assert count(after, "Splits that stand") == 2
    assert "different place, each of the one from each of the other" in after
    assert "different person, each of the one from each of the other, of one face in each" in after
    assert after.count("another sill") > 1  # beside the places that it is about, and in the annex
    for each in (*splits.of(job.case.db, Kind.PLACE), *splits.of(job.case.db, Kind.PERSON)):
        undo_split(job, each.id)
    assert "another sill" not in told()
