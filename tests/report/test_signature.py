import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.report.sealing import canonical, fingerprint, public_bytes
from app.report.signature import ReportSignatureError, looks_signed, read, sign

REPORT = b"%PDF- what was written"


@pytest.fixture(scope="module")
def signer():
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def test_a_signature_holds_for_the_very_bytes_and_names_its_signer(signer):
    made = sign(REPORT, "walk.pdf", signer)
    assert looks_signed(made)
    found = read(made, REPORT)
    assert found.holds
    assert found.fingerprint == fingerprint(public_bytes(signer))
    assert not read(made, REPORT + b" ").holds
    assert not read(made, b"").holds


def test_who_puts_another_key_in_signs_nothing(signer):
    told = json.loads(sign(REPORT, "walk.pdf", signer))
    other = Ed25519PrivateKey.from_private_bytes(bytes(32))
    assert not read(canonical(told | {"ed25519": public_bytes(other).hex()}), REPORT).holds
    weak = (0).to_bytes(32, "little").hex()
    assert not read(canonical(told | {"ed25519": weak}), REPORT).holds


@pytest.mark.parametrize(
    "changed",
    [
        {"format": "x"},
        {"version": 2},
        {"ed25519": "00"},
        {"ed25519": 5},
        {"ed25519": "zz" * 32},
        {"signature": "?"},
        {"signature": None},
    ],
)
def test_what_is_no_signature_is_refused(signer, changed):
    told = json.loads(sign(REPORT, "walk.pdf", signer))
    with pytest.raises(ReportSignatureError, match="no signature"):
        read(canonical(told | changed), REPORT)


@pytest.mark.parametrize("untrusted", [b"", b"{", b"[" * 4_000, b"{}", b"\xff", b"[]", b'"x"'])
def test_bytes_of_anything_else_are_refused(untrusted):
    assert not looks_signed(untrusted)
    with pytest.raises(ReportSignatureError):
        read(untrusted, REPORT)


@pytest.mark.parametrize("changed", [{"file": "another.pdf"}, {"sha256": "0" * 64}, {"more": "words"}])
def test_what_stands_beside_the_signature_is_signed_too(signer, changed):
    told = json.loads(sign(REPORT, "walk.pdf", signer))
    assert not read(canonical(told | changed), REPORT).holds
