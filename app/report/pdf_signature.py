"""A laboratory's signature within a PDF, as viewers show it: appended, so that the report before it stays as it was.

A viewer checks it against the certificates that it trusts; no time stamp of others is in it, since there is no network.
Sources: ISO 32000-1, 7.5.6 (incremental updates) and 12.8 (digital signatures); RFC 5652 for what is signed.
"""

import re
from dataclasses import dataclass

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7, pkcs12
from cryptography.x509 import Certificate

from app.domain.errors import RequestError
from app.domain.language import tr

SIGNATURE_MOST_BYTES = 16_384
"""A signature with a chain of a few certificates has a third of it."""
CONTENTS = b"0" * (2 * SIGNATURE_MOST_BYTES)
RANGE = b"[0 ********** ********** **********]"
SIGNATURE = (
    b"<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Name %s\n/ByteRange %s\n/Contents <%s>\n>>"
)
FIELD = b"<</Type /Annot /Subtype /Widget /FT /Sig /T (Laboratory) /Rect [0 0 0 0] /F 132 /P %d 0 R /V %d 0 R>>"
TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.DOTALL)


class CertificateError(RequestError):
    """A file of a laboratory's certificate cannot be used to sign."""

    code = "VID-562"

    def __init__(self, why: str) -> None:
        super().__init__(
            tr("The report was not signed with the laboratory's certificate."),
            why=why,
            next_step=tr("Name a PKCS#12 file (.p12 or .pfx) with its key, RSA or ECDSA, and the right pass phrase."),
        )


@dataclass(frozen=True, slots=True, eq=False)
class LabCertificate:
    """A laboratory's key with its certificate, and those above it."""

    key: RSAPrivateKey | EllipticCurvePrivateKey
    certificate: Certificate
    above: tuple[Certificate, ...]

    @property
    def subject(self) -> str:
        """Return whose certificate it is."""
        return self.certificate.subject.rfc4514_string()


def lab_certificate(content: bytes, passphrase: str) -> LabCertificate:
    """Return what a PKCS#12 file holds.

    Raises:
        CertificateError: if it is none, its pass phrase is another, or its key signs in no way that viewers know.

    """
    try:
        held = pkcs12.load_pkcs12(content, passphrase.encode() or None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise CertificateError(tr("It is no PKCS#12 file, or its pass phrase is another.")) from error
    if held.cert is None or held.key is None:
        raise CertificateError(tr("There is no key with its certificate in it."))
    if not isinstance(held.key, RSAPrivateKey | EllipticCurvePrivateKey):
        raise CertificateError(tr("Its key is of a kind that viewers of PDF do not know."))
    return LabCertificate(held.key, held.cert.certificate, tuple(each.certificate for each in held.additional_certs))


def signed(report: bytes, lab: LabCertificate) -> bytes:
    """Return a PDF of ours with the laboratory's signature behind it; its own bytes come first, as they were.

    Raises:
        CertificateError: if the signature is larger than there is room for.

    """
    whole = report + _update(report, lab.subject)
    begin = whole.index(b"<" + CONTENTS, len(report))
    end = begin + len(CONTENTS) + 2
    said = b"[0 %d %d %d]" % (begin, end, len(whole) - end)
    whole = whole.replace(RANGE, said.ljust(len(RANGE)))
    made = _pkcs7(whole[:begin] + whole[end:], lab).hex().encode()
    if len(made) > len(CONTENTS):
        raise CertificateError(tr("Its chain of certificates is too long."))
    return whole[: begin + 1] + made.ljust(len(CONTENTS), b"0") + whole[end - 1 :]


def _pkcs7(content: bytes, lab: LabCertificate) -> bytes:
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(lab.certificate, lab.key, SHA256())
    for each in lab.above:
        builder = builder.add_certificate(each)
    return builder.sign(Encoding.DER, [pkcs7.PKCS7Options.DetachedSignature, pkcs7.PKCS7Options.Binary])


def _update(report: bytes, name: str) -> bytes:
    """Return what is appended: the signature, its field, and catalogue and first page with that field."""
    found = TRAILER.search(report)
    if found is None:
        raise ValueError("not a PDF of ours")
    told, before = found[1], int(found[2])
    root, size = _number(rb"/Root (\d+) 0 R", told), _number(rb"/Size (\d+)", told)
    page = _number(rb"/Kids \[(\d+) 0 R", report)
    field = size + 1
    objects = {
        root: _with(report, root, b"/AcroForm <</Fields [%d 0 R] /SigFlags 3>>" % field),
        page: _with(report, page, b"/Annots [%d 0 R]" % field),
        size: SIGNATURE % (_text(name), RANGE, CONTENTS),
        field: FIELD % (page, size),
    }
    return _written(objects, len(report), told, before)


def _written(objects: dict[int, bytes], begin: int, told: bytes, before: int) -> bytes:
    body, places = b"", {}
    for number, content in sorted(objects.items()):
        places[number] = begin + len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    rows = b"".join(b"%d 1\n%010d 00000 n \n" % (number, at) for number, at in places.items())
    told = re.sub(rb"/Size \d+", b"/Size %d" % (max(objects) + 1), told)
    ends = b"trailer\n<<%s/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (told, before, begin + len(body))
    return body + b"xref\n" + rows + ends


def _with(report: bytes, number: int, more: bytes) -> bytes:
    found = re.search(rb"\n%d 0 obj\n(<<.*?)>>\nendobj\n" % number, report, re.DOTALL)
    if found is None:
        raise ValueError(f"no object {number}")
    return found[1] + more + b"\n>>"


def _number(pattern: bytes, within: bytes) -> int:
    found = re.search(pattern, within)
    if found is None:
        raise ValueError(f"not there: {pattern!r}")
    return int(found[1])


def _text(words: str) -> bytes:
    """Return a text as PDF writes it, whatever stands in it."""
    return b"<" + b"feff" + words.encode("utf-16-be", "replace").hex().encode() + b">"
