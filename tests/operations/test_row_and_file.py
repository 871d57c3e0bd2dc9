"""A row of the audit trail tells of what left a case, and nothing that it does not tell of is left lying there."""

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.errors import RequestError
from app.operations.export_uco import UcoWanted, export_uco
from app.operations.report_case import Signing, report_case
from app.operations.report_wanted import Wanted
from app.store import audit
from tests.store.filling import add_pictures

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture
def filled(job):
    add_pictures(job.case, range(3))
    return job


def verbs(job):
    return [row.verb for row in audit.rows(job.case.db)]


def test_a_report_goes_again_where_somebody_takes_the_name_of_its_signature_meanwhile(filled, tmp_path):
    file, beside, before = tmp_path / "walk.pdf", tmp_path / "walk.pdf.signature", verbs(filled)

    def take_its_name():
        beside.write_text("theirs", encoding="utf-8")

    with pytest.raises(RequestError, match="exists already"):
        report_case(replace(filled, let_others=take_its_name), Wanted(), file, Signing(KEY))
    assert not file.exists()
    assert beside.read_text(encoding="utf-8") == "theirs"
    assert verbs(filled) == before
    beside.unlink()
    report_case(filled, Wanted(), file, Signing(KEY))
    assert file.exists()
    assert beside.exists()


def test_no_row_tells_of_an_export_whose_name_somebody_takes_meanwhile(filled, tmp_path):
    target, before = tmp_path / "case.jsonld", verbs(filled)

    def take_its_name(_progress):
        target.write_text("theirs", encoding="utf-8")

    with pytest.raises(RequestError, match="exists already"):
        export_uco(replace(filled, report=take_its_name), UcoWanted(target))
    assert target.read_text(encoding="utf-8") == "theirs"
    assert verbs(filled) == before
