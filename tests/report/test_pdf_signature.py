"""A laboratory's signature within a PDF: another program finds it, and it covers every byte but itself."""

import shutil
import subprocess

import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12

from app.report.pdf import pdf
from app.report.pdf_signature import SIGNATURE_MOST_BYTES, CertificateError, lab_certificate, signed
from tests.report.certificates import PHRASE, certificate_of, found_in, packed
from tests.report.documents import document

OPENSSL = shutil.which("openssl")


@pytest.fixture(scope="module")
def report():
    return pdf(document(entries=2))


@pytest.fixture(scope="module", params=["rsa", "ecdsa"])
def lab(request):
    key = rsa.generate_private_key(65_537, 2048) if request.param == "rsa" else ec.generate_private_key(ec.SECP256R1())
    top_key = ec.generate_private_key(ec.SECP256R1())
    top = certificate_of(top_key, called="Above")
    certificate = certificate_of(key, top.subject, top_key)
    return lab_certificate(packed(key, certificate, [top]), PHRASE)


def test_the_report_itself_stays_as_it_was_and_the_signature_covers_all_but_itself(report, lab):
    made = signed(report, lab)
    assert made.startswith(report)
    kind, (first, length, second, rest), held, pages = found_in(made)
    assert kind == b"adbe.pkcs7.detached"
    assert (first, second + rest) == (0, len(made))
    assert second - length == 2 * SIGNATURE_MOST_BYTES + 2
    assert made[length : length + 1] + made[second - 1 : second] == b"<>"
    assert bytes.fromhex(made[length + 1 : second - 1].decode()) == held
    with pypdfium2.PdfDocument(report) as before:
        assert len(before) == pages


@pytest.mark.skipif(OPENSSL is None, reason="NOT CHECKED: there is no openssl here")
def test_openssl_agrees_that_the_signature_holds_and_that_no_byte_may_change(report, lab, tmp_path):
    made = signed(report, lab)
    _, (_, length, second, _), held, _ = found_in(made)
    der = held[: 4 + int.from_bytes(held[2:4])]
    (tmp_path / "sig").write_bytes(der)
    (tmp_path / "top").write_bytes(lab.above[0].public_bytes(Encoding.PEM))

    def verified(content):
        (tmp_path / "data").write_bytes(content)
        asked = [OPENSSL, "cms", "-verify", "-binary", "-inform", "DER", "-in", "sig", "-content", "data"]
        asked += ["-CAfile", "top", "-purpose", "any", "-out", "out"]
        return subprocess.run(asked, cwd=tmp_path, capture_output=True, timeout=30, check=False).returncode == 0

    content = made[:length] + made[second:]
    assert verified(content)
    assert not verified(content[:1_000] + bytes([content[1_000] ^ 1]) + content[1_001:])


def test_what_cannot_sign_is_refused():
    key = rsa.generate_private_key(65_537, 2048)
    good = packed(key, certificate_of(key))
    with pytest.raises(CertificateError, match="not signed"):
        lab_certificate(good, "another phrase")
    for untrusted in (b"", b"not a file of this kind", good[:200]):
        with pytest.raises(CertificateError):
            lab_certificate(untrusted, PHRASE)
    other = ed25519.Ed25519PrivateKey.generate()
    with pytest.raises(CertificateError, match="not signed"):
        lab_certificate(packed(other, certificate_of(other)), PHRASE)
    alone = pkcs12.serialize_key_and_certificates(
        b"lab", None, certificate_of(key), None, BestAvailableEncryption(PHRASE.encode())
    )
    with pytest.raises(CertificateError):
        lab_certificate(alone, PHRASE)


def test_a_chain_that_is_too_long_is_refused(report):
    key = rsa.generate_private_key(65_537, 2048)
    above = [certificate_of(key, called=f"{at} {'x' * 60}") for at in range(40)]
    with pytest.raises(CertificateError, match="not signed") as refused:
        signed(report, lab_certificate(packed(key, certificate_of(key), above), PHRASE))
    assert "too long" in refused.value.sentence()
