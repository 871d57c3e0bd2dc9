"""Sealed files: who signed them, for whom, and that no byte can be changed unnoticed."""

import shutil
import subprocess

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.report import container, sealing
from app.report.container import ContainerError
from app.report.sealing import (
    MANIFEST,
    SIGNATURE,
    Addressees,
    NotForYouError,
    RecipientError,
    SealedFileError,
    canonical,
    fingerprint,
    pack,
    public_bytes,
    read_head,
    seal,
    unpack,
    unseal,
)

PARTS = {"media.jsonl": b'{"sha256":"00"}\n', "tiles/00.png": b"\x89PNG"}
PHRASE = "five quiet harbour lamps"


@pytest.fixture(scope="module")
def signer():
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture(scope="module")
def reviewer():
    return pyrage.x25519.Identity.generate()


@pytest.fixture(scope="module")
def sealed(signer, reviewer):
    return seal(pack({"case": "walk"}, PARTS, signer), Addressees((str(reviewer.to_public()),)), signer)


def test_a_recipient_opens_it_and_finds_what_was_sealed(sealed, signer, reviewer):
    found = unseal(sealed, str(reviewer))
    assert (found.parts, found.manifest["case"], found.signer) == (PARTS, "walk", public_bytes(signer))
    assert (read_head(sealed).intact, read_head(sealed).fingerprint) == (True, fingerprint(public_bytes(signer)))


def test_nobody_else_opens_it(sealed):
    with pytest.raises(NotForYouError):
        unseal(sealed, str(pyrage.x25519.Identity.generate()))
    with pytest.raises(NotForYouError):
        unseal(sealed, PHRASE, is_passphrase=True)
    with pytest.raises(NotForYouError):
        unseal(sealed, "no key")


def test_a_pass_phrase_opens_what_was_sealed_by_it(signer):
    made = seal(pack({}, PARTS, signer), Addressees(passphrase=PHRASE), signer)
    assert unseal(made, PHRASE, is_passphrase=True).parts == PARTS
    with pytest.raises(NotForYouError):
        unseal(made, PHRASE + "s", is_passphrase=True)


def test_the_same_parts_and_signer_give_the_same_bytes_before_they_are_encrypted(signer):
    assert pack({"case": "walk"}, PARTS, signer) == pack({"case": "walk"}, dict(reversed(PARTS.items())), signer)


def test_a_byte_changed_anywhere_is_found(sealed, reviewer):
    for at in range(len(sealed)):
        altered = sealed[:at] + bytes([sealed[at] ^ 4]) + sealed[at + 1 :]
        with pytest.raises(SealedFileError):
            unseal(altered, str(reviewer))


def test_a_file_cut_short_anywhere_is_found(sealed, reviewer):
    for length in range(len(sealed)):
        with pytest.raises(SealedFileError):
            unseal(sealed[:length], str(reviewer))


def test_a_head_by_another_key_over_the_same_stream_does_not_pass(sealed, reviewer):
    stream = sealed.split(b"\n", 3)[3]
    packed = pyrage.decrypt(stream, [reviewer])
    with pytest.raises(SealedFileError) as refused:
        unseal(seal(packed, Addressees((str(reviewer.to_public()),)), Ed25519PrivateKey.generate()), str(reviewer))
    assert refused.value.why == "One key signed the file, and another its content."


def _repacked(signer, change):
    parts = container.read(pack({"case": "walk"}, PARTS, signer))
    change(parts)
    return container.write(parts)


def _signed(parts, manifest, signer):
    parts[MANIFEST] = manifest
    parts[SIGNATURE] = public_bytes(signer) + signer.sign(sealing.PARTS_WORDS + manifest)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda parts: parts.pop(MANIFEST), "no signed manifest"),
        (lambda parts: parts.pop(SIGNATURE), "no signed manifest"),
        (lambda parts: parts.update({SIGNATURE: bytes(96)}), "does not fit"),
        (lambda parts: parts.update({MANIFEST: parts[MANIFEST].replace(b"walk", b"talk")}), "does not fit"),
        (lambda parts: parts.update({"more": b""}), "not those that its manifest names"),
        (lambda parts: parts.pop("media.jsonl"), "not those that its manifest names"),
        (lambda parts: parts.update({"media.jsonl": b"{}"}), "not those that its manifest names"),
    ],
)
def test_a_container_that_was_changed_after_it_was_signed_is_refused(signer, change, why):
    with pytest.raises(ContainerError) as refused:
        unpack(_repacked(signer, change))
    assert why in refused.value.why


@pytest.mark.parametrize(
    ("manifest", "why"),
    [
        (b"", "cannot be read"),
        (b"[" * 100_000, "cannot be read"),
        (b"[]\n", "something else"),
        (canonical({"format": "another"}), "something else"),
        (b'{"format": "homeward case file"}\n', "not written as"),
        (b'{"format":"homeward case file","format":"homeward case file","version":1}\n', "not written as"),
        (canonical({"format": "homeward case file", "version": 2}), "newer version"),
    ],
)
def test_a_manifest_that_is_signed_and_wrong_is_refused(signer, manifest, why):
    with pytest.raises(ContainerError) as refused:
        unpack(_repacked(signer, lambda parts: _signed(parts, manifest, signer)))
    assert why in refused.value.why


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "does not begin"),
        (b"age-encryption.org/v1\n", "does not begin"),
        (b"homeward-sealed 2\nsigner x\n", "newer version"),
        (b"homeward-sealed 1\n", "head cannot be read"),
        (b"homeward-sealed 1\nsigner !\nsignature !\n", "head cannot be read"),
        (b"homeward-sealed 1\nsigner AAAA\nsignature AAAA\n", "head cannot be read"),
        (b"homeward-sealed 1\nsignature AAAA\nsigner AAAA\n", "head cannot be read"),
    ],
)
def test_what_is_no_sealed_file_is_told_in_words(content, why):
    with pytest.raises(SealedFileError) as refused:
        read_head(content)
    assert why in refused.value.why


def test_a_pass_phrase_that_costs_hours_is_refused_before_it_is_tried(signer):
    stream = b"age-encryption.org/v1\n-> scrypt c2FsdHNhbHRzYWx0c2FsdA 40\n" + b"A" * 43 + b"\n--- " + b"A" * 43 + b"\n"
    costly = _headed(stream, signer)
    with pytest.raises(SealedFileError) as refused:
        unseal(costly, PHRASE, is_passphrase=True)
    assert "more work" in refused.value.why


def _headed(stream, signer):
    """Return a sealed file around a stream that the program would not write."""
    made = seal(b"", Addressees((str(pyrage.x25519.Identity.generate().to_public()),)), signer)
    hashed = sealing.hashlib.sha512(stream).digest()
    signature = sealing.base64.b64encode(signer.sign(sealing.FILE_WORDS + hashed))
    first, signing, *_ = made.split(b"\n")
    return b"\n".join((first, signing, b"signature " + signature, stream))


@pytest.mark.parametrize("recipients", [("age1nothing",), ("",), ()])
def test_a_recipient_that_is_none_is_told_and_nothing_sealed(signer, recipients):
    with pytest.raises(RecipientError):
        seal(b"", Addressees(recipients), signer)


@pytest.mark.skipif(shutil.which("age") is None, reason="NOT TESTED: age is not installed here")
def test_stock_age_opens_what_follows_the_head(sealed, reviewer, tmp_path):
    (tmp_path / "key").write_text(str(reviewer), encoding="ascii")
    asked = ["age", "-d", "-i", str(tmp_path / "key")]
    opened = subprocess.run(asked, input=sealed.split(b"\n", 3)[3], capture_output=True, check=True).stdout
    assert unpack(opened).parts == PARTS
