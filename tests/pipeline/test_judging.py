import numpy as np
import pytest

from app.domain.errors import RequestError
from app.domain.facts import SceneVector
from app.domain.ids import MediaId
from app.domain.work import Cancel
from app.pipeline import judging
from app.pipeline.judging import judge
from app.pipeline.parts import Parts
from tests.pipeline.pair_parts.alike import CRASHES, FAILS, LIES, LINKER

PARTS = Parts(linkers="tests.pipeline.pair_parts")


class Table:
    def __init__(self, facts):
        self.facts = facts

    def of(self, kind):
        return self.facts if kind is SceneVector else {}


def media(number):
    return MediaId(f"{number:064x}")


def table(count, seed=0, **models):
    """Return vectors in two bundles; ``models`` gives some of them, by n0, n1 ..., another model's name."""
    rng = np.random.default_rng(seed)
    found = {}
    for number in range(count):
        vector = np.eye(16)[number % 2] + rng.normal(0, 0.1, 16)
        vector = (vector / np.linalg.norm(vector)).astype(np.float16)
        found[media(number)] = SceneVector(models.get(f"n{number}", "a model"), vector)
    return Table(found)


def judged(facts, pairs=None, workers=2):
    asked = LINKER.pairs(facts) if pairs is None else pairs
    found = list(judge("alike", iter(asked), facts, Cancel(), workers=workers, parts=PARTS))
    assert sorted((each.first, each.second) for each in found) == sorted(asked)
    return {(each.first, each.second): each for each in found}


def test_workers_say_what_the_linker_says():
    facts = table(14)
    found = judged(facts)
    assert len(found) == 91
    for (first, second), each in found.items():
        expected = LINKER.judge(first, second, facts)
        assert each.link == expected
        assert each.problem is None
        if expected is not None:
            assert np.array_equal(each.link.evidence.first_xy, expected.evidence.first_xy)
    assert any(each.link for each in found.values())
    assert not all(each.link for each in found.values())


def test_a_pair_that_kills_its_workers_costs_no_other_pair():
    found = judged(table(10, n3=CRASHES), workers=1)
    for (first, second), each in found.items():
        touched = media(3) in (first, second)
        assert (each.problem is not None) is touched
        assert not touched or each.problem.code == "VID-304"


def test_a_failure_and_a_lie_are_told_of_their_own_pairs():
    found = judged(table(6, n1=FAILS, n4=LIES), workers=1)
    codes = {tuple(int(end, 16) for end in pair): each.problem and each.problem.code for pair, each in found.items()}
    assert {code for pair, code in codes.items() if 1 in pair} == {"VID-303"}
    assert {code for pair, code in codes.items() if 4 in pair and 1 not in pair} == {"VID-306"}
    assert {code for pair, code in codes.items() if 4 not in pair and 1 not in pair} == {None}


def test_what_a_worker_keeps_has_an_end_and_the_verdicts_stay_the_same(monkeypatch):
    facts = table(30)
    monkeypatch.setattr(judging, "KEPT_MOST_BYTES", 12_000)
    monkeypatch.setattr(judging, "SENT_MOST_BYTES", 8_000)
    rng = np.random.default_rng(2)
    asked = LINKER.pairs(facts)
    rng.shuffle(asked)
    asked = [tuple(pair) for pair in asked]
    for (first, second), each in judged(facts, asked).items():
        assert each.problem is None
        assert each.link == LINKER.judge(first, second, facts)


def test_a_stop_ends_the_verdicts():
    facts, cancel = table(60), Cancel()
    found = judge("alike", iter(LINKER.pairs(facts)), facts, cancel, workers=1, parts=PARTS)
    next(found)
    cancel.stop()
    assert len(list(found)) < 1_000


def test_a_linker_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(RequestError, match="There is no linker other") as caught:
        next(judge("other", [], table(2), Cancel(), workers=1, parts=PARTS))
    assert "alike" in caught.value.next_step
