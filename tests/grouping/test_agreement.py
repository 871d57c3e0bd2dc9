"""B-cubed, by hand."""

import pytest

from app.domain.ids import ClusterId, MediaId
from app.domain.link import Cluster, Kind
from app.grouping.agreement import agreement


def _cluster(name, *members):
    return Cluster(ClusterId(name), Kind.PLACE, tuple(MediaId(member) for member in members), 1.0)


def test_the_truth_itself_agrees_wholly():
    found = agreement({"a": 1, "b": 1, "c": 2}, [_cluster("x", "a", "b")])
    assert (found.precision, found.recall, found.f1) == (1, 1, 1)


def test_one_stranger_costs_precision_and_one_lost_member_recall():
    found = agreement({"a": 1, "b": 1, "c": 2, "d": 2}, [_cluster("x", "a", "b", "c")])
    assert found.precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)
    assert found.recall == pytest.approx((1 + 1 + 1 / 2 + 1 / 2) / 4)


def test_media_without_a_label_do_not_count():
    assert agreement({"a": 1}, [_cluster("x", "a", "stranger")]).precision == 1


def test_without_a_truth_there_is_nothing_to_measure():
    with pytest.raises(ValueError, match="no truth"):
        agreement({}, [])
