"""Through the store: what is laid over two pictures makes neither a place nor a stack."""

import numpy as np
import pytest

from app.domain.link import Evidence, Kind, Link, Verdict
from app.grouping.overlaid import OVERLAY
from app.operations.decide import decide
from app.operations.relink import regroup
from app.store import clusters, links, pairs, ties
from tests.operations.linked import linked

LOGO = np.random.default_rng(1).uniform((0.15, 0.75), (0.25, 0.85), (30, 2)).astype(np.float32)
ELSEWHERE = np.random.default_rng(2).uniform(0.3, 0.9, (30, 2)).astype(np.float32) * np.float32([1, 0.7])


def save(job, linker, made):
    with job.case.machine_run("link", {}) as run, job.case.transaction() as db:
        links.replace(db, run.id, linker, 1, [Link(*ends, linker, 0.99, "Said.", evidence) for ends, evidence in made])


@pytest.mark.parametrize(("linker", "kind"), [("same_scene", Kind.PLACE), ("near_copy", Kind.COPIES)])
@pytest.mark.parametrize(("where", "groups"), [(LOGO, 0), (ELSEWHERE, 1)])
def test_links_that_rest_on_a_logo_make_no_group_and_others_do(job, linker, kind, where, groups):
    a, b, c = sorted(linked(job, {}, names="abc").values())
    save(job, OVERLAY, [((one, c), Evidence(LOGO, LOGO, "shift")) for one in (a, b)])
    save(job, linker, [((a, b), Evidence(where, where, "homography"))])
    regroup(job)
    assert len(clusters.of(job.case.db, kind)) == groups


def test_a_logo_that_is_not_sure_takes_nothing_away(job):
    a, b, c = sorted(linked(job, {}, names="abc").values())
    with job.case.machine_run("link", {}) as run, job.case.transaction() as db:
        unsure = [Link(one, c, OVERLAY, 0.6, "Perhaps.", Evidence(LOGO, LOGO, "shift")) for one in (a, b)]
        links.replace(db, run.id, OVERLAY, 1, unsure)
    save(job, "same_scene", [((a, b), Evidence(LOGO, LOGO, "homography"))])
    regroup(job)
    assert [each.members for each in clusters.of(job.case.db, Kind.PLACE)] == [(a, b)]


def test_what_rests_on_a_logo_is_said_not_to_count_and_is_neither_worth_a_look_nor_drawn(job):
    a, b, c = sorted(linked(job, {}, names="abc").values())
    save(job, OVERLAY, [((one, c), Evidence(LOGO, LOGO, "shift")) for one in (a, b)])
    save(job, "same_scene", [(ends, Evidence(LOGO, LOGO, "homography")) for ends in ((a, b), (b, c))])
    assert pairs.thirds(job.case.db, Kind.PLACE, (a, c)) == {b: (0.99, 0.99)}
    regroup(job)
    assert {each.reason for each in links.of(job.case.db, "same_scene")} == {f"Said.{links.NOT_COUNTED}"}
    assert {each.reason for each in links.to_group(job.case.db)} == {"Said."}
    assert pairs.to_look_at(job.case.db, Kind.PLACE) == []
    assert len(ties.among(job.case.db, [1, 2, 3]).strength) == 0
    assert pairs.thirds(job.case.db, Kind.PLACE, (a, c)) == {}


def test_a_word_that_joins_them_makes_a_place_that_no_such_link_holds(job):
    a, b, c = sorted(linked(job, {}, names="abc").values())
    save(job, OVERLAY, [((one, c), Evidence(LOGO, LOGO, "shift")) for one in (a, b)])
    save(job, "same_scene", [((a, b), Evidence(LOGO, LOGO, "homography"))])
    decide(job, Kind.PLACE, Verdict.SAME, (a, b))
    assert [each.members for each in clusters.of(job.case.db, Kind.PLACE)] == [(a, b)]
    assert len(ties.inside(job.case.db, Kind.PLACE).strength) == 0


def test_it_counts_again_once_nothing_is_known_to_lie_over_both(job):
    a, b, c = sorted(linked(job, {}, names="abc").values())
    save(job, OVERLAY, [((one, c), Evidence(LOGO, LOGO, "shift")) for one in (a, b)])
    save(job, "same_scene", [((a, b), Evidence(LOGO, LOGO, "homography"))])
    regroup(job)
    save(job, OVERLAY, [])
    regroup(job)
    assert [each.reason for each in links.of(job.case.db, "same_scene")] == ["Said."]
    assert [each.members for each in clusters.of(job.case.db, Kind.PLACE)] == [(a, b)]
    assert len(ties.among(job.case.db, [1, 2, 3]).strength) == 1


def test_links_that_did_not_count_can_be_made_anew(job):
    a, b, c = sorted(linked(job, {}, names="abc").values())
    save(job, OVERLAY, [((one, c), Evidence(LOGO, LOGO, "shift")) for one in (a, b)])
    save(job, "same_scene", [((a, b), Evidence(LOGO, LOGO, "homography"))])
    regroup(job)
    save(job, "same_scene", [((a, b), Evidence(ELSEWHERE, ELSEWHERE, "homography"))])
    regroup(job)
    assert [each.reason for each in links.of(job.case.db, "same_scene")] == ["Said."]
