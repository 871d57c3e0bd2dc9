import pytest

from app.pipeline import sandbox
from app.pipeline.evidence import EvidenceRef
from app.pipeline.parts import Parts
from app.pipeline.sandbox import Protections
from app.pipeline.task import Task
from tests import makers


def test_every_way_out_of_a_worker_is_shut(exhibit, replies):
    root = exhibit({"a.png": makers.encoded(makers.corners(), "png")})
    task = Task(1, EvidenceRef(root, b"a.png"), ("ways_out",))
    (finding,) = replies([task], parts=Parts(extractors="app.pipeline.trials"))[1].findings
    assert finding.problem is None
    (ways,) = finding.facts
    assert ways.tried == 26
    assert ways.open == ()


@pytest.mark.parametrize("name", ["starts_a_program", "traces"])
def test_what_only_an_intruder_asks_for_ends_the_worker_and_nothing_else(misbehaving, name):
    found = misbehaving(name, "fails")
    assert found[name].failure.code == "VID-304"
    assert found["fails"].failure is None


def test_a_worker_has_an_end_to_its_memory(misbehaving):
    (finding,) = misbehaving("eats_memory")["eats_memory"].findings
    assert finding.problem.code == "VID-212"


def test_a_library_can_neither_write_nor_call_home_while_it_is_loaded(misbehaving):
    (finding,) = misbehaving("chatters")["chatters"].findings
    assert finding.problem.code == "VID-302"
    assert finding.problem.why == "PermissionError: refused: write, connect"


def test_this_machine_says_what_holds():
    held = sandbox.protections()
    assert held.limits
    assert ("weaker" in held.sentence()) is not held.full


@pytest.mark.parametrize(
    ("held", "missing"),
    [
        (Protections(0, seccomp=True, limits=True), "no Landlock"),
        (Protections(7, seccomp=False, limits=True), "libseccomp is missing"),
        (Protections(0, seccomp=False, limits=False), "limits no memory"),
    ],
)
def test_what_is_missing_is_said(held, missing):
    assert not held.full
    assert missing in held.sentence()
