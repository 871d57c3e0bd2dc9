"""A manifest is checked link by link: signature, assertions, the hash over the file; nobody's word is taken for it."""

import hashlib
import random
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from app.extractors.c2pa_claims import EXTRACTOR
from app.imaging.c2pa_check import AS_SIGNED, CHANGED, FITS, MISFITS
from tests.claimed_files import (
    C2PA_UUID,
    STORE_ONLY,
    action,
    bound_boxes,
    bound_jpeg,
    bound_png,
    box,
    boxes_hash,
    cbor,
    certificate,
    data_hash,
    in_jpeg,
    in_tiff,
    outer_boxes,
    signed_manifest,
    store,
    superbox,
)
from tests.tagged_files import jpeg, read

REAL = Path(__file__).parents[3] / "shared" / "data" / "vectors" / "c2pa"
ACTIONS = superbox(b"cbor", "c2pa.actions", box(b"cbor", cbor({"actions": [action()]})))
OTHER_ACTIONS = superbox(b"cbor", "c2pa.actions", box(b"cbor", cbor({"actions": [action("c2pa.edited")]})))
ALL_NAMED = "all 2 are as the claim names them"


@pytest.fixture(autouse=True, scope="module")
def _loaded():
    EXTRACTOR.load()


@pytest.fixture(scope="module")
def heic(tmp_path_factory):
    target = tmp_path_factory.mktemp("heic") / "one.heic"
    pillow_heif.from_pillow(Image.radial_gradient("L").convert("RGB")).save(target, quality=50)
    return target.read_bytes()


@dataclass(frozen=True)
class Told:
    """What is said of a manifest."""

    signature: str
    assertions_as_claimed: str
    picture: str


def told(data):
    (claim, checks), complaint = read(EXTRACTOR, data)
    assert not complaint
    return Told(claim.signature, checks.assertions_as_claimed, checks.picture)


def with_uuid(picture):
    """Return a picture with a box of somebody's own before its others."""
    at = picture.index(b"meta") - 4
    return picture[:at] + box(b"uuid", bytes(24)) + picture[at:]


def signed(*more, **how):
    """Return what makes a signed manifest of the assertion that holds the hash, and more."""
    return lambda bound: signed_manifest(bound, *more, **how)


@pytest.mark.parametrize("kind", ["es256", "es384", "ps256", "ed25519"])
def test_a_picture_as_it_was_signed_is_told_with_a_signer_that_nobody_knows(kind):
    found = told(bound_jpeg(signed(ACTIONS, kind=kind)))
    assert (found.picture, found.signature, found.assertions_as_claimed) == (AS_SIGNED, FITS, ALL_NAMED)
    assert "unknown" in found.picture
    assert "unknown" in found.signature
    for too_much in ("authentic", "valid", "trusted", "genuine", "verified"):
        assert too_much not in str(found).lower()


def test_each_format_is_told_apart_from_a_changed_one(heic):
    files = {
        "jpeg": bound_jpeg(signed()),
        "png": bound_png(signed()),
        "heic": bound_boxes(heic, signed()),
        "heic, v2": bound_boxes(heic, signed(), lambda digest: boxes_hash(digest, label="c2pa.hash.bmff.v2")),
    }
    for name, data in files.items():
        assert (told(data).picture, name) == (AS_SIGNED, name)
        at = next((end for kind, _, end in outer_boxes(data) if kind == b"mdat"), len(data)) if "heic" in name else 30
        changed = data[: at - 9] + bytes([data[at - 9] ^ 1]) + data[at - 8 :]
        changed = changed if name != "jpeg" else data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]
        assert (told(changed).picture, name) == (CHANGED, name)
        assert (told(changed).signature, name) == (FITS, name)


def test_boxes_that_change_their_places_or_are_added_are_a_change(heic):
    made = bound_boxes(heic, signed())
    assert told(made + box(b"free", bytes(4))).picture == CHANGED
    assert told(made + b"\0\0\0\2junk").picture == CHANGED
    at = next(start for kind, start, _ in outer_boxes(made) if kind == b"mdat")
    assert told(made[:at] + box(b"free", b"") + made[at:]).picture == CHANGED


def test_a_signature_that_does_not_fit_says_nothing_of_the_picture():
    for how in ({"made": bytes(64)}, {"certificate": certificate("Another"), "made": b"\1" * 64}, {"made": b""}):
        found = told(bound_jpeg(signed(**how)))
        assert found.signature == MISFITS
        assert found.picture.startswith("not checked, because the signature")


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ({"number": -999}, "an algorithm that is not checked"),
        ({"number": True}, "an algorithm that is not checked"),
        ({"number": -8}, "not of the kind"),
        ({"number": -37}, "not of the kind"),
        ({"kind": "small ps256"}, "not of the kind"),
        ({"certificate": b"no certificate"}, "certificate"),
        ({"certificate": certificate()[:-40]}, "certificate"),
        ({"made": 7}, "not written as COSE"),
    ],
)
def test_what_cannot_be_checked_is_said_with_why(how, why):
    found = told(bound_jpeg(signed(**how)))
    assert found.signature.startswith("not checked, because ")
    assert why in found.signature
    assert found.picture.startswith("not checked")


def test_a_hash_that_was_made_anew_for_a_changed_picture_is_not_the_signed_one():
    other = bound_jpeg(lambda bound: signed_manifest(data_hash(bytes(32), [(2, 40_000)]), also=[bound]))
    assert told(other).picture.startswith("not checked")
    wrong = {"assertions": [{"url": "self#jumbf=c2pa.assertions/c2pa.hash.data", "hash": bytes(32)}]}
    found = told(bound_jpeg(signed(claim=wrong)))
    assert found.assertions_as_claimed == "changed since: c2pa.hash.data"
    assert found.picture == "not checked, because the hash over the file is not the one that was signed"
    unnamed = told(bound_jpeg(signed(claim={"assertions": []})))
    assert unnamed.assertions_as_claimed == "not checked, because the claim names no assertions"
    assert unnamed.picture == found.picture


def test_assertions_that_were_changed_added_or_named_twice_are_told_by_name():
    hashed = hashlib.sha256(ACTIONS[8:]).digest()
    whole = bound_jpeg(signed(ACTIONS))
    found = told(whole.replace(b"trainedAlgorithmic", b"trainedAlgorithmix"))
    assert (found.assertions_as_claimed, found.signature) == ("changed since: c2pa.actions", FITS)
    found = told(bound_jpeg(signed(also=[OTHER_ACTIONS])))
    assert found.assertions_as_claimed == "not named in the claim: c2pa.actions"
    twice = [{"url": "self#jumbf=c2pa.assertions/c2pa.actions", "hash": hashed}] * 2
    found = told(bound_jpeg(signed(also=[ACTIONS], claim={"gathered_assertions": twice})))
    assert found.assertions_as_claimed == "not checked: c2pa.actions"
    elsewhere = [{"url": "self#jumbf=/c2pa/urn:other/c2pa.assertions/c2pa.actions", "hash": hashed}]
    found = told(bound_jpeg(signed(also=[ACTIONS], claim={"gathered_assertions": elsewhere})))
    assert "not checked: one that cannot be read" in found.assertions_as_claimed
    long = [{"url": "self#jumbf=c2pa.assertions/" + "\x1b[31m" * 9_000, "hash": hashed}]
    said = told(bound_jpeg(signed(claim={"gathered_assertions": long}))).assertions_as_claimed
    assert said.isprintable()
    assert len(said) < 300
    own = [{"url": "self#jumbf=/c2pa/urn:c2pa:1/c2pa.assertions/c2pa.actions", "hash": hashed}]
    found = told(bound_jpeg(signed(also=[ACTIONS], claim={"created_assertions": own})))
    assert found.assertions_as_claimed == ALL_NAMED


def test_a_hash_that_leaves_out_more_than_the_manifest_counts_for_nothing(heic):
    whole = jpeg()
    for left_out in ([(2, len(whole) + 2_000)], [(0, 2), (2, 60)], [(2, 1)] * 2):
        found = told(in_jpeg(store(signed_manifest(data_hash(bytes(32), left_out)))))
        assert found.picture.startswith("not checked")
    for more in (
        {"xpath": "/mdat"},
        {"xpath": "/meta"},
        {"xpath": "/meta/iloc"},
        {"xpath": "/uuid"},
        {"xpath": "/mdat", "subset": [{"offset": 8, "length": 0}]},
    ):
        found = told(bound_boxes(with_uuid(heic), signed(), partial(boxes_hash, exclusions=[*STORE_ONLY, more])))
        assert "leaves out more than the manifest" in found.picture, more
    assert told(in_tiff(store(signed_manifest(data_hash(bytes(32), [(8, 100)]))))).picture.endswith("file of this kind")


@pytest.mark.parametrize(
    "bad",
    [
        {"exclusions": 7},
        {"exclusions": [7]},
        {"exclusions": [{"xpath": "/ftyp"}] * 65},
        {"exclusions": [{"xpath": "/uuid", "data": [{"offset": -8, "value": C2PA_UUID}]}]},
        {"exclusions": [{"xpath": "/uuid", "data": [7]}]},
        {"exclusions": [{"xpath": 9}]},
        {"exclusions": [{"xpath": "/ftyp", "length": [], "data": {}, "subset": 7}]},
        {"hash": None, "merkle": [{"hashes": [bytes(32)]}]},
        {"hash": "text"},
        {"alg": "md5"},
    ],
    ids=str,
)
def test_hashes_over_boxes_that_are_told_badly_are_refused(heic, bad):
    def bound(digest):
        said = {"exclusions": STORE_ONLY, "alg": "sha256", "hash": digest} | bad
        return superbox(b"cbor", "c2pa.hash.bmff.v3", box(b"cbor", cbor(said)))

    found = told(bound_boxes(heic, signed(), bound))
    assert found.picture != AS_SIGNED
    assert found.signature == FITS


def test_no_damage_to_a_picture_is_ever_told_as_signed(heic):
    chance = random.Random(11)  # noqa: S311  damage has to be the same each time
    for whole in (bound_jpeg(signed(ACTIONS)), bound_boxes(heic, signed(ACTIONS)), bound_png(signed(ACTIONS))):
        held = whole.index(b"jumb") - 4
        end = held + int.from_bytes(whole[held : held + 4])
        for _ in range(400):
            at = chance.randrange(2, len(whole))
            damaged = whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :]
            found, _ = read(EXTRACTOR, damaged)
            first = next(outer_boxes(whole))[2] if whole[4:8] == b"ftyp" else 0  # which the standard leaves out
            if at >= first and not held - 60 <= at < end + 4:  # of its own head not every byte says something
                assert all(each.picture != AS_SIGNED for each in found[1:]), at
        for cut in range(0, len(whole), 23):
            read(EXTRACTOR, whole[:cut])


@pytest.mark.skipif(not REAL.is_dir(), reason="NOT CHECKED: ../shared/data/vectors/c2pa is absent")
def test_real_files_are_checked_as_the_reference_implementation_checks_them():
    files = {each.stem.removeprefix("adobe-20220124-"): each.read_bytes() for each in REAL.glob("*.jpg")}
    found = {name: read(EXTRACTOR, data)[0] for name, data in files.items()}
    pictures = {name: each[1].picture for name, each in found.items() if each}
    signatures = {name: each[0].signature for name, each in found.items() if each}
    assert {name for name, said in pictures.items() if said == AS_SIGNED} == {"C", "CA", "CAICA"}
    assert {name for name, said in pictures.items() if said == CHANGED} == {"E-dat-CA", "XCA"}
    assert {name for name, said in signatures.items() if said == MISFITS} == {"E-sig-CA"}


def test_a_certificate_of_a_version_that_is_none_costs_no_other_fact_of_the_claim():
    odd = certificate().replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x07", 1)
    assert odd != certificate()
    found = told(bound_jpeg(signed(ACTIONS, certificate=odd)))
    assert "certificate cannot be read" in found.signature
