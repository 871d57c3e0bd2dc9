"""C2PA manifests are told as claims: what they say, by whose certificate, and what was not checked."""

import random
from pathlib import Path

import pillow_heif
import pytest
from PIL import Image

from app.extractors.c2pa_claims import EXTRACTOR
from app.imaging.c2pa import read_claims
from app.imaging.c2pa_check import MISFITS
from tests.claimed_files import (
    action,
    bound_jpeg,
    box,
    cbor,
    certificate,
    data_hash,
    in_boxes,
    in_jpeg,
    in_tiff,
    in_webp,
    manifest,
    segments_of,
    signature,
    store,
    superbox,
)
from tests.tagged_files import jpeg, png, read

REAL = Path(__file__).parents[3] / "shared" / "data" / "vectors" / "c2pa"
UNREADABLE = "not checked, because its certificate cannot be read, or has a key of a kind that is not known"
UNSIGNED = "not checked, because no certificate was found"
SIGNER = "O=Maker & Söhne, CN=Nobody's Camera"
AGREES = "checked: the file agrees with the hash in the manifest"
DIFFERS = "checked: the file does not agree with the hash in the manifest"


@pytest.fixture(autouse=True, scope="module")
def _loaded():
    EXTRACTOR.load()


def told(data):
    found, complaint = read(EXTRACTOR, data)
    assert not complaint
    claim, _ = found
    return claim


def heif(tmp_path):
    target = tmp_path / "one.heic"
    pillow_heif.from_pillow(Image.new("RGB", (16, 16), (9, 90, 200))).save(target, quality=50)
    return target.read_bytes()


def test_a_file_without_a_manifest_claims_nothing():
    assert read(EXTRACTOR, jpeg()) == ([], "")
    assert read(EXTRACTOR, png()) == ([], "")


def test_what_a_manifest_says_is_told_and_its_issuer_is_never_known():
    ingredient = superbox(
        b"cbor", "c2pa.ingredient", box(b"cbor", cbor({"relationship": "parentOf", "dc:title": "raw.jpg"}))
    )
    found = told(bound_jpeg(actions=[action(), action("c2pa.resized", "", {"name": "Editor", "version": "2"}, "")]))
    assert (found.generator, found.title, found.manifests) == ("Painter/3.1", "made.jpg", 1)
    assert (found.signer, found.certificate_issuer, found.signature) == (SIGNER, "CN=Nobody's Root", MISFITS)
    assert found.digital_source_types == ("trainedAlgorithmicMedia",)
    assert found.actions == (
        "c2pa.created, trainedAlgorithmicMedia, by Painter 3, 2024-05-06T07:08:09Z",
        "c2pa.resized, by Editor 2",
    )
    assert found.assertions == ("c2pa.actions", "c2pa.hash.data")
    assert not found.doubts
    assert told(in_jpeg(store(manifest(assertions=[ingredient])))).ingredients == ("parentOf raw.jpg",)
    words = " ".join(map(str, (found.signature, found.hash_over_file))).lower()
    for claimed_too_much in ("authentic", "valid", "trusted", "genuine"):
        assert claimed_too_much not in words


def test_the_hash_over_the_file_is_checked_where_it_can_be():
    whole = bound_jpeg()
    assert told(whole).hash_over_file.startswith(AGREES)
    changed = bytearray(whole)
    changed[-30] ^= 1
    assert told(bytes(changed)).hash_over_file.startswith(DIFFERS)
    assert told(in_jpeg(store(manifest()))).hash_over_file == "not checked: there is no hash over the file"
    boxes_hash = superbox(b"cbor", "c2pa.hash.boxes", box(b"cbor", cbor({"boxes": []})))
    said = told(in_jpeg(store(manifest(assertions=[boxes_hash])))).hash_over_file
    assert said == "not checked: c2pa.hash.boxes is not computed here"


@pytest.mark.parametrize(
    "bad",
    [
        data_hash(bytes(32), [(0, 1 << 60)]),
        data_hash(bytes(32), [(-5, 3)]),
        data_hash(bytes(32), [(9, 9), (2, 2)]),
        data_hash(bytes(32), [(each, 1) for each in range(0, 400, 2)]),
        data_hash(bytes(32), [], "md5"),
        data_hash("text", []),
        superbox(b"cbor", "c2pa.hash.data", box(b"cbor", cbor({"exclusions": 7, "hash": bytes(32)}))),
    ],
)
def test_a_hash_that_cannot_be_computed_is_not_checked(bad):
    assert told(in_jpeg(store(manifest(assertions=[bad])))).hash_over_file.startswith(
        "not checked: the hash in the manifest"
    )


def test_the_store_is_found_in_each_format_that_keeps_one(tmp_path):
    held = store(manifest(actions=[action()]))
    files = {
        "one segment": in_jpeg(held),
        "many segments": in_jpeg(held, 100),
        "png": png((b"caBX", held)),
        "webp": in_webp(held),
        "heic": in_boxes(held, heif(tmp_path)),
        "tiff": in_tiff(held),
    }
    for name, data in files.items():
        assert (told(data).generator, name) == ("Painter/3.1", name)


def test_segments_out_of_order_and_of_other_boxes_do_not_confuse():
    pieces = segments_of(store(manifest()), 100)
    assert len(pieces) > 3
    other = (0xEB, b"JP\0\7\0\0\0\1" + box(b"jumb", bytes(16)))
    assert told(jpeg(segments=[other, *pieces[::-1]])).generator == "Painter/3.1"


def test_of_several_manifests_the_newest_speaks_and_every_source_type_is_told():
    older = manifest("urn:c2pa:1", actions=[action()])
    newer = manifest("urn:c2pa:2", claim={"claim_generator_info": [{"name": "Editor", "version": "9"}]})
    found = told(in_jpeg(store(older, newer)))
    assert (found.manifests, found.generator, found.actions) == (2, "Editor 9", ())
    assert found.digital_source_types == ("trainedAlgorithmicMedia",)


def test_a_manifest_without_parts_is_told_with_its_doubts():
    found = told(in_jpeg(store(manifest(signed=superbox(b"c2cs", "c2pa.signature")))))
    assert (found.signer, found.signature, found.doubts) == ("", UNSIGNED, ("It has no signature.",))
    found = told(in_jpeg(store(manifest(signed=signature([b"no certificate"])))))
    assert (found.signer, found.signature) == ("", UNREADABLE)
    bare = superbox(b"c2ma", "urn:c2pa:1", superbox(b"c2as", "c2pa.assertions"))
    assert told(in_jpeg(store(bare))).doubts == ("It has no claim.", "It has no signature.")
    broken = superbox(b"cbor", "c2pa.actions", box(b"cbor", b"\xbf\x61"))
    assert told(in_jpeg(store(manifest(assertions=[broken])))).doubts == ("c2pa.actions cannot be read.",)
    deep = superbox(b"json", "stds.x", box(b"json", b"[" * 100_000))
    assert told(in_jpeg(store(manifest(assertions=[deep])))).doubts == ("stds.x cannot be read.",)


def test_what_stands_in_the_place_of_a_manifest_and_is_none_is_a_doubt():
    found = told(png((b"caBX", b"no box at all")))
    assert found.doubts == ("What stands where a manifest would be cannot be read as one.",)
    nested = store()
    for _ in range(40):
        nested = superbox(b"c2pa", "c2pa", nested)
    assert told(png((b"caBX", nested))).manifests == 0


def test_texts_are_cleaned_and_bounded():
    claim = {"claim_generator": "A\0\x1b[31m" + "x" * 9_000, "dc:title": ["no", "text"]}
    found = told(in_jpeg(store(manifest(claim=claim, actions=[action()] * 500))))
    assert found.generator.isprintable()
    assert len(found.generator) <= 300
    assert (found.title, len(found.actions)) == ("", 60)


def test_no_damage_breaks_the_reader():
    whole = bound_jpeg(actions=[action()] * 3)
    for end in range(0, len(whole), 7):
        read_claims(memoryview(whole[:end]))
    chance = random.Random(5)  # noqa: S311  damage has to be the same each time
    for _ in range(1_500):
        damaged = bytearray(whole)
        for _ in range(chance.randrange(1, 6)):
            damaged[chance.randrange(2, len(damaged))] = chance.randrange(256)
        found = read_claims(memoryview(bytes(damaged)))
        assert found is None or found.binding.startswith(("checked", "not checked"))


def test_a_certificate_is_read_by_its_names_alone():
    assert b"Nobody" in certificate()
    short = told(in_jpeg(store(manifest(signed=signature([certificate()[:200]])))))
    assert short.signature == UNREADABLE


@pytest.mark.skipif(not REAL.is_dir(), reason="NOT CHECKED: ../shared/data/vectors/c2pa is absent")
def test_real_files_are_read_as_the_reference_implementation_reads_them():
    files = {each.stem.removeprefix("adobe-20220124-"): each.read_bytes() for each in REAL.glob("*.jpg")}
    claims = {name: read_claims(memoryview(data)) for name, data in files.items()}
    assert [name for name, found in sorted(claims.items()) if found is None] == ["A", "I"]
    assert {name: found.binding.startswith(AGREES) for name, found in claims.items() if found is not None} == {
        "C": True, "CA": True, "CAICA": True, "E-dat-CA": False, "E-sig-CA": True, "XCA": False,
    }  # fmt: skip
    both = claims["CAICA"]
    assert (both.manifests, both.ingredients) == (2, ("parentOf A.jpg", "componentOf CA.jpg"))
    assert "O=C2PA Test Signing Cert" in both.signer
