"""The time left is told within a fifth, over all stages to come, also where the machine is slower than it was."""

import numpy as np
import pytest

from app.operations.outlook import Outlook
from app.paces import Pace, Paces

REMEMBERED = {
    "register": Pace(2e-7, 1.5),
    "describe local_points scene_vector": Pace(0.2, 2.5),
    "link near_copy": Pace(0.012, 2.0),
    "link same_scene": Pace(0.02, 2.0),
    "group": Pace(0.002, 0.1),
}
WORK = {
    "register": (800 * 1_100_000, 100),
    "describe local_points scene_vector": (800, 80),
    "link near_copy": (7_000, 110),
    "link same_scene": (8_000, 125),
    "group": (800, 3),
}
"""Of each stage, its units and in how many batches they come."""


class Clock:
    def __init__(self):
        self.now_s = 1_000.0

    def __call__(self):
        return self.now_s


def paces(known=REMEMBERED):
    made = Paces()
    for name, pace in known.items():
        made.learn(name, pace, 60)
    return made


def run(known, slower=1.0, seed=0):
    """Let the work pass on a clock of our own; return (the share of the time that passed, told over true) pairs."""
    clock, rng = Clock(), np.random.default_rng(seed)
    outlook = Outlook(known, 2, clock)
    for name, (units, _) in WORK.items():
        outlook.expect(name, units)
    began_s, told = clock.now_s, []
    for name, (units, batches) in WORK.items():
        outlook.begin(name, units)
        pace = REMEMBERED[name]
        clock.now_s += pace.around_s * slower
        costs = rng.lognormal(0, 0.3, batches)
        for batch, cost in enumerate(costs / costs.mean(), 1):
            clock.now_s += cost * units / batches * pace.unit_s / 2 * slower
            outlook.advance(units * batch / batches, units)
            told.append((clock.now_s, outlook.left_s()))
    outlook.end()
    ended_s = clock.now_s
    return [((at_s - began_s) / (ended_s - began_s), left_s, ended_s - at_s) for at_s, left_s in told]


def off_at(told, share):
    """Return by which share of the truth the time told at a share of the work was wrong."""
    _, left_s, true_s = min(told, key=lambda each: abs(each[0] - share))
    return left_s / true_s - 1


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("slower", [0.7, 1.0, 1.8])
def test_the_time_left_is_right_within_a_fifth(slower, seed):
    told = run(paces(), slower, seed)
    assert max(abs(off_at(told, share)) for share in (0.25, 0.5, 0.75)) < 0.2


def test_a_machine_that_nobody_knows_is_known_after_one_run():
    known = Paces()
    first = run(known, 3.0)
    second = run(known, 3.0, seed=1)
    assert abs(off_at(second, 0.05)) < 0.2
    assert max(abs(off_at(second, share)) for share in (0.25, 0.5, 0.75)) < 0.1
    assert abs(off_at(first, 0.9)) < 0.2


def test_a_change_of_speed_within_a_stage_is_followed():
    clock = Clock()
    outlook = Outlook(paces(), 1, clock)
    outlook.begin("link same_scene", 40_000)
    for pair in range(20_000):
        clock.now_s += 0.02 if pair < 10_000 else 0.06
        outlook.advance(pair + 1, 40_000)
    assert outlook.left_s() == pytest.approx(20_000 * 0.06, rel=0.2)


def test_without_anything_expected_nothing_is_promised_and_at_the_end_nothing_is_left():
    clock = Clock()
    outlook = Outlook(Paces(), 2, clock)
    assert outlook.left_s() is None
    outlook.begin("group", 10)
    clock.now_s += 1
    outlook.advance(10, 10)
    assert outlook.left_s() == 0
    outlook.end()
    assert outlook.left_s() is None


def test_work_that_turns_out_to_be_more_is_more_time():
    clock = Clock()
    outlook = Outlook(paces(), 2, clock)
    outlook.expect("link same_scene", 1_000)
    outlook.begin("describe local_points scene_vector", 10)
    before_s = outlook.left_s()
    outlook.expect("link same_scene", 5_000)
    assert outlook.left_s() == pytest.approx(before_s + 4_000 * 0.02 / 2)
    outlook.begin("link same_scene")
    assert outlook.left_s() == pytest.approx(2.0 + 5_000 * 0.01)
    clock.now_s += 1
    assert outlook.left_s() == pytest.approx(1.0 + 5_000 * 0.01)
    outlook.begin("link same_scene", 100)
    assert outlook.left_s() == pytest.approx(1.0 + 100 * 0.01)
