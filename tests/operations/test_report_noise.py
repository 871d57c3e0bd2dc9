"""What a report says of sensor noise: beside a series, and that it was not read."""

import html
import re
from dataclasses import replace

import pytest

from app.domain.link import Cluster, Grouping, Kind, Link
from app.grouping.clusters import cluster_id
from app.grouping.noise_told import SENSOR, noise_limits
from app.linkers.same_sensor import support
from app.operations.describe import SENSOR_NOISE, describe
from app.operations.report_case import report_case
from app.operations.report_wanted import Wanted, Which
from app.store import clusters, links
from tests.operations.worked_on import work_on


@pytest.fixture
def ids(job, tmp_path):
    return work_on(job, tmp_path)


def told(job, file):
    """Return the words of a report of the whole case, as they are read."""
    report_case(job, Wanted(Which.ALL, Which.ALL), file)
    body = re.sub(r"<style>.*?</style>", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", body)).split())


def test_a_series_tells_what_sensor_noise_says_of_it_with_its_likelihood_ratio_and_limits(job, ids, tmp_path):
    first, second = sorted(ids[:2])
    series = Cluster(cluster_id(Kind.SERIES, first), Kind.SERIES, (first, second), 0.97, ("One camera.",))
    with job.case.machine_run("test", {}) as run, job.case.transaction() as db:
        clusters.replace(db, run.id, Kind.SERIES, Grouping((series,)))
        links.replace(db, run.id, SENSOR, 2, [Link(first, second, SENSOR, 0.9, f"The noise agrees. {support(0.9)}")])
    page = told(job, tmp_path / "walk.html")
    assert "1 link by sensor noise among its members, not weighed." in page
    assert "Likelihood ratio about 47 (log10 1.7): moderate support for one camera rather than two" in page
    assert noise_limits() in page


def test_a_report_says_that_sensor_noise_was_left_out_until_it_is_read(job, ids, tmp_path):
    said = f"Sensor noise was not read of {len(ids)} of {len(ids)} shown pictures"
    describe(replace(job, left_out=frozenset({SENSOR_NOISE})))
    left_out = told(job, tmp_path / "without.html")
    assert said in left_out
    assert 'Left out ["sensor_noise"]' in left_out
    describe(job)
    assert "was not read of" not in told(job, tmp_path / "with.html")
