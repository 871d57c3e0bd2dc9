"""Sealed files: who signed them, for whom, and that no byte can be changed unnoticed."""

import base64
import hashlib
import shutil
import subprocess
import time

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.report import container, sealing
from app.report.container import ContainerError
from app.report.recipients import RecipientError
from app.report.sealing import (
    CASE_FILE,
    MANIFEST,
    SIGNATURE,
    Addressees,
    NotForYouError,
    RecipientsError,
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
WITH_A_FRACTION = {
    name: {"sha256": hashlib.sha256(part).hexdigest(), "bytes": float(len(part))} for name, part in PARTS.items()
}
HEAD_WITHOUT_END = (
    b"homeward-sealed 1\nsigner " + base64.b64encode(bytes(32)) + b"\nsignature " + base64.b64encode(bytes(64))
)
FIELD_PRIME = 2**255 - 19
OF_SMALL_ORDER = "age1" + "q" * 52 + "5cu47z"
"""The recipient whose key is zero: everybody could read what is sealed for it, if the library did not stop there."""
SOON_S = 5.0


@pytest.fixture(scope="module")
def signer():
    return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


@pytest.fixture(scope="module")
def reviewer():
    return pyrage.x25519.Identity.generate()


@pytest.fixture(scope="module")
def sealed(signer, reviewer):
    return made({"case": "walk"}, Addressees((str(reviewer.to_public()),)), signer)


def made(about, addressees, signer):
    return seal(pack(about, PARTS, addressees, signer), addressees, signer)


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
    shared = made({}, Addressees(passphrase=PHRASE), signer)
    assert unseal(shared, PHRASE, is_passphrase=True).parts == PARTS
    with pytest.raises(NotForYouError):
        unseal(shared, PHRASE + "s", is_passphrase=True)


def test_the_same_parts_and_signer_give_the_same_bytes_before_they_are_encrypted(signer):
    one, other = (str(pyrage.x25519.Identity.generate().to_public()) for _ in range(2))
    packed = pack({"case": "walk"}, PARTS, Addressees((one, other)), signer)
    assert packed == pack(
        {"case": "walk"}, dict(reversed(PARTS.items())), Addressees((other, one.upper(), one)), signer
    )
    assert unpack(packed).manifest["sealed_for"] == sorted((one, other))


def test_what_was_sealed_for_one_is_not_passed_off_as_sealed_for_another(signer, reviewer):
    """Not even by the sender's own key: the container within names whom it is for."""
    other = pyrage.x25519.Identity.generate()
    for_other, for_phrase = Addressees((str(other.to_public()),)), Addressees(passphrase=PHRASE)
    packed = pack({}, PARTS, Addressees((str(reviewer.to_public()),)), signer)
    shared = pack({}, PARTS, for_phrase, signer)
    for content, addressees, opener in (
        (packed, for_other, str(other)),
        (packed, for_phrase, PHRASE),
        (shared, for_other, str(other)),
    ):
        with pytest.raises(SealedFileError) as refused:
            unseal(seal(content, addressees, signer), opener, is_passphrase=opener == PHRASE)
        assert "sealed for others" in refused.value.why


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
    parts = container.read(pack({"case": "walk"}, PARTS, Addressees(passphrase=PHRASE), signer))
    change(parts)
    return container.write(parts)


def _signed(parts, manifest, signer):
    parts[MANIFEST] = manifest
    parts[SIGNATURE] = public_bytes(signer) + signer.sign(CASE_FILE.parts_words + manifest)


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
        (b'{"a":NaN,"format":"homeward case file","version":1}\n', "not written as"),
        (b'{"a":1e999,"format":"homeward case file","version":1}\n', "not written as"),
        (b'{"a":"\\ud800","format":"homeward case file","version":1}\n', "not written as"),
        (canonical({"format": "homeward case file", "version": 3}), "newer version"),
        (canonical({"format": "homeward case file", "version": True}), "newer version"),
        (canonical({"format": "homeward case file", "version": 1.0}), "newer version"),
        (canonical({"format": "homeward case file", "version": 1, "parts": WITH_A_FRACTION}), "not those"),
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
        (HEAD_WITHOUT_END, "head cannot be read"),
    ],
)
def test_what_is_no_sealed_file_is_told_in_words(content, why):
    with pytest.raises(SealedFileError) as refused:
        read_head(content)
    assert why in refused.value.why


def _age(stanzas):
    return b"age-encryption.org/v1\n" + stanzas + b"--- " + b"A" * 43 + b"\n"


GREASE = b"-> x abc\n" + b"A" * 43 + b"\n"
COSTLY = b"-> scrypt c2FsdHNhbHRzYWx0c2FsdA 40\n" + b"A" * 43 + b"\n"


@pytest.mark.parametrize(
    ("stream", "why"),
    [
        (_age(COSTLY), "more work"),
        (_age(GREASE * 400), "names too many"),
        (_age(b"-> x abc\n" + (b"A" * 64 + b"\n") * 400 + b"\n"), "names too many"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n" + base64.b64encode(_age(COSTLY)), "does not begin"),
        (b"", "does not begin"),
        (b"age-encryption.org/v2\n", "does not begin"),
        (_age(b"-> x\n"), "damaged before it was signed"),
        (_age(b"-> X25519 AA\n\n"), "damaged before it was signed"),
    ],
)
def test_a_stream_that_no_sealed_file_has_is_refused_before_it_costs_anything(signer, reviewer, stream, why):
    began = time.process_time()
    for opener in (PHRASE, str(reviewer)):
        with pytest.raises(SealedFileError) as refused:
            unseal(_headed(stream, signer), opener, is_passphrase=opener == PHRASE)
        assert why in refused.value.why
    assert time.process_time() - began < SOON_S


def test_a_payload_that_was_damaged_before_it_was_signed_is_not_taken_for_another_readers(sealed, signer, reviewer):
    stream = sealed.split(b"\n", 3)[3]
    mac = stream.index(b"\n--- ") + 5
    other_mac = stream[:mac] + base64.b64encode(bytes(32)).rstrip(b"=") + stream[mac + 43 :]
    for damaged in (other_mac, stream[:-1], stream[:-1] + bytes([stream[-1] ^ 1]), stream + b"x", stream[:-400]):
        with pytest.raises(SealedFileError) as refused:
            unseal(_headed(damaged, signer), str(reviewer))
        assert "damaged before it was signed" in refused.value.why


def _headed(stream, signer):
    """Return a sealed file around a stream that the program would not write."""
    made = seal(b"", Addressees((str(pyrage.x25519.Identity.generate().to_public()),)), signer)
    hashed = hashlib.sha512(stream).digest()
    signature = base64.b64encode(signer.sign(CASE_FILE.file_words + hashed))
    first, signing, *_ = made.split(b"\n")
    return b"\n".join((first, signing, b"signature " + signature, stream))


@pytest.mark.parametrize(
    "y",
    [0, 1, FIELD_PRIME - 1, sealing.ORDER_EIGHT_Y, FIELD_PRIME - sealing.ORDER_EIGHT_Y, FIELD_PRIME, FIELD_PRIME + 1],
)
@pytest.mark.parametrize("sign", [0, 1])
def test_a_key_for_which_anybody_can_sign_signs_nothing(y, sign):
    """The signature is one that OpenSSL takes, for some of these keys, for any text there is."""
    key, signature = (y | sign << 255).to_bytes(32, "little"), (1).to_bytes(32, "little") + bytes(32)
    for stream in (bytes([each]) for each in range(40)):
        lines = (b"homeward-sealed 1", b"signer " + base64.b64encode(key), b"signature " + base64.b64encode(signature))
        assert not read_head(b"\n".join((*lines, stream))).intact


@pytest.mark.parametrize("recipients", [("age1nothing",), ("",), (OF_SMALL_ORDER,), ("Ä" * 62,)])
def test_a_recipient_that_is_none_is_told_and_nothing_sealed(signer, recipients):
    with pytest.raises(RecipientError):
        seal(b"", Addressees(recipients), signer)


def test_as_many_recipients_as_a_reader_takes_are_sealed_for_and_no_more(signer):
    known = [pyrage.x25519.Identity.generate() for _ in range(sealing.RECIPIENTS_MOST + 1)]
    named = tuple(str(each.to_public()) for each in known)
    full = made({}, Addressees(named[1:]), signer)
    assert unseal(full, str(known[-1])).parts == PARTS
    for many in (named, ()):
        with pytest.raises(RecipientsError, match=f"for {len(many)} recipients"):
            made({}, Addressees(many), signer)


@pytest.mark.skipif(shutil.which("age") is None, reason="NOT TESTED: age is not installed here")
def test_stock_age_opens_what_follows_the_head(sealed, reviewer, tmp_path):
    (tmp_path / "key").write_text(str(reviewer), encoding="ascii")
    asked = ["age", "-d", "-i", str(tmp_path / "key")]
    opened = subprocess.run(asked, input=sealed.split(b"\n", 3)[3], capture_output=True, check=True).stdout
    assert unpack(opened).parts == PARTS
