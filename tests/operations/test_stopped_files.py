"""Files that leave a case say how far they are, and a stop at any moment leaves nothing of them."""

import json
from dataclasses import replace

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.work import Cancel, Stage
from app.operations.export_uco import UcoWanted, export_uco
from app.operations.export_vics import VicsWanted, export_vics
from app.operations.import_vics import VicsAsked, import_vics
from app.operations.job import StoppedError
from app.operations.report_case import Signing, report_case
from app.operations.report_wanted import Wanted, Which
from app.operations.schemes import named_scheme, shipped
from app.operations.seal_case import Choice, seal_case
from app.report.sealing import Addressees
from tests.operations.worked_on import work_on
from tests.vics_files import case_of, pictures, record_of, write

SIGNER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
ADDRESSEES = Addressees((str(pyrage.x25519.Identity.generate().to_public()),))
WHOLE = Wanted(Which.ALL, Which.ALL)
MANY = 250
"""Records: more than one step of VICS."""

OPERATIONS = {
    "seal": lambda job, file: seal_case(job, Choice(), file, SIGNER, ADDRESSEES),
    "pdf": lambda job, file: report_case(job, WHOLE, file.with_suffix(".pdf"), Signing(SIGNER)),
    "html": lambda job, file: report_case(job, WHOLE, file.with_suffix(".html")),
    "uco": lambda job, file: export_uco(job, UcoWanted(file)),
    "vics": lambda job, file: export_vics(job, VicsWanted(file)),
    "fresh vics": lambda job, file: export_vics(job, VicsWanted(file, fresh="2.0")),
}


@pytest.fixture
def full(job, tmp_path):
    """A case with something of everything, and an imported file of VICS."""
    work_on(job, tmp_path)
    records = [record_of(content, at, Category=1) for at, content in enumerate(pictures(2) * (MANY // 2))]
    import_vics(job, VicsAsked(write(tmp_path / "in", case_of(records), pictures(2)), named_scheme("vics:US:2")), KNOWN)
    (tmp_path / "out").mkdir()
    return job


KNOWN = {each.id: each for each in shipped()}


def told_by(job, act, file, stop_at=None):
    """Carry an operation out; return what it reported. It is stopped at that report."""
    reports, cancel = [], Cancel()

    def report(progress):
        reports.append(progress)
        if len(reports) == stop_at:
            cancel.stop()

    act(replace(job, report=report, cancel=cancel), file)
    return reports


@pytest.mark.parametrize("name", OPERATIONS)
def test_how_far_it_is_is_told_up_to_the_end(full, tmp_path, name, monkeypatch):
    monkeypatch.setattr("app.operations.job.STEP_EVERY_S", 0)
    reports = told_by(full, OPERATIONS[name], tmp_path / "out" / "walk")
    assert reports[-1].stage is Stage.WRITE
    assert reports[-1].done == reports[-1].total > 0
    assert all(each.done <= each.total or not each.total for each in reports)
    assert len(list((tmp_path / "out").iterdir())) == (2 if name == "pdf" else 1)
    if "vics" in name:
        assert len(json.loads((tmp_path / "out" / "walk").read_text())["value"][0]["Media"]) == reports[-1].total


@pytest.mark.parametrize("name", OPERATIONS)
def test_stopped_at_any_report_it_leaves_no_file_and_no_row(full, tmp_path, name, monkeypatch):
    monkeypatch.setattr("app.operations.job.STEP_EVERY_S", 0)
    reports = told_by(full, OPERATIONS[name], tmp_path / "out" / "walk")
    for each in (tmp_path / "out").iterdir():
        each.unlink()
    head, many = full.case.audit_head(), len(reports)
    for at in sorted({1, 2, many // 2, many - 1} & set(range(1, many))):  # the last tells that it is done
        with pytest.raises(StoppedError):
            told_by(full, OPERATIONS[name], tmp_path / "out" / "walk", stop_at=at)
        assert list((tmp_path / "out").iterdir()) == []
    assert full.case.audit_head() == head
