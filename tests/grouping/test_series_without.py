"""One kind of reason taken away from a series, and who falls out."""

from datetime import UTC, datetime

import pytest

from app.domain.facts import FileNames, FileStructure
from app.domain.ids import ClusterId
from app.domain.link import Cluster, Decision, Kind, Link, Verdict
from app.grouping.series import group_series
from app.grouping.series_account import DECIDED, PLACE_SHARE, CaseEvidence
from app.grouping.series_evidence import CAMERA, COPY, NUMBERS, PLACE, STRUCTURE, TIME, load_combination
from app.grouping.series_without import fallen_without
from app.linkers import close_in_time, name_run
from tests.held_facts import HeldFacts, item, shot


def called(name, number):
    return item(name), FileNames((f"IMG_{number:04d}.JPG",), ("card",))


def built(name, tables="own"):
    return item(name), FileStructure("jpeg", tables=tables, sampling="2x2", width_px=800, height_px=600)


def link(one, other, linker, strength):
    return Link(*sorted((item(one), item(other))), linker, strength, "A reason.")


@pytest.fixture(scope="module")
def shoot():
    """Return a series and its evidence: a, b and c by their clock, x by number and place, y a copy, z by a word."""
    names = "abcx"
    others = [built(f"other {number}", f"tables {number}") for number in range(60)]
    rows = [row for at, name in enumerate("abc") for row in shot(name, at)]
    rows += [called(name, 411 + at) for at, name in enumerate(names)] + [built(name) for name in names] + others
    facts = HeldFacts(*rows)
    first, second = sorted((item("a"), item("z")))
    words = [Decision(Kind.SERIES, Verdict.SAME, first, second, "E. Example", "", datetime(2022, 1, 1, tzinfo=UTC))]
    places = [Cluster(ClusterId("place"), Kind.PLACE, tuple(sorted(item(each) for each in "cx")), 0.97)]
    links = [
        *close_in_time.LINKER.link(facts),
        *name_run.LINKER.link(facts),
        link("c", "x", "same_scene", 0.97),
        link("b", "y", "near_copy", 0.99),
    ]
    found = group_series(links, facts, words, places).clusters
    series = max(found, key=lambda each: len(each.members))
    assert set(series.members) == {item(each) for each in "abcxyz"}
    return series, CaseEvidence(links, facts, words, places, load_combination())


@pytest.mark.parametrize(
    ("kinds", "names"),
    [
        ((), ""),
        ((COPY,), "y"),
        ((DECIDED,), "z"),
        ((NUMBERS,), ""),  # its place holds it still
        ((NUMBERS, PLACE), "x"),
        ((CAMERA,), ""),
        ((COPY, DECIDED), "yz"),
    ],
)
def test_what_hung_on_a_reason_falls_out_without_it(shoot, kinds, names):
    assert fallen_without(*shoot, kinds) == tuple(sorted(item(each) for each in names))


def test_a_reason_beside_a_stronger_one_can_be_done_without(shoot):
    assert fallen_without(*shoot, [PLACE]) == fallen_without(*shoot, [PLACE_SHARE])
    assert fallen_without(*shoot, [STRUCTURE]) == ()


def test_without_the_clocks_the_numbers_count_for_all(shoot):
    fallen = fallen_without(*shoot, [TIME])
    assert item("x") not in fallen
    assert set(fallen) <= {item(each) for each in "abyz"}


def test_without_everything_all_fall(shoot):
    series, case = shoot
    assert fallen_without(series, case, [TIME, COPY, NUMBERS, PLACE, DECIDED]) == series.members


def test_what_holds_for_no_reason_any_more_is_laid_to_none(shoot):
    series, case = shoot
    older = Cluster(series.id, Kind.SERIES, tuple(sorted((*series.members, item("gone")))), 0.9)
    assert fallen_without(older, case, [COPY]) == (item("y"),)
