"""Nodes of CASE/UCO: ids that are the same each time, numbers without exponents, keys that come once."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.facts import CameraBody, GpsFix
from app.exchange.uco_nodes import Names, decimal, device, exif_facet, location, told

CASE = "0123456789abcdef0123456789abcdef"
NAMES = Names(CASE)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_an_id_ends_in_the_uuid_that_the_standard_library_makes(name):
    expected = uuid.uuid5(uuid.UUID(CASE), f"File/{name}")
    assert NAMES.id("File", name) == f"kb:File-{expected}"


def test_two_cases_name_the_same_thing_differently():
    assert NAMES.id("File", 1) != Names("f" * 32).id("File", 1)
    assert NAMES.id("File", 1) != NAMES.id("Hash", 1)


@pytest.mark.parametrize(
    ("number", "text"), [(0.0, "0"), (-0.00000001, "0"), (1e-7, "0.0000001"), (-12.5, "-12.5"), (100.0, "100")]
)
def test_a_decimal_has_no_exponent_and_no_idle_zeros(number, text):
    assert decimal(number, 7)["@value"] == text


def test_text_out_of_evidence_is_kept_but_for_what_json_and_rdf_cannot_hold():
    assert told("a\0b\x1b[31m\ud800\nc\td é") == "a\ufffdb\ufffd[31m\ufffd\nc\td é"
    assert len(told("x" * 90_000)) == 20_000


def test_a_key_that_comes_again_is_numbered():
    facet = exif_facet(NAMES, "ab", ["exif A: 1", "exif A: 2", "exif A: 3", "image A: x: y", "odd"])
    entries = facet["uco-observable:exifData"]["uco-types:entry"]
    assert {each["uco-types:key"]: each["uco-types:value"] for each in entries} == {
        "ExifIFD:A": "1", "ExifIFD:A (2)": "2", "ExifIFD:A (3)": "3", "IFD0:A": "x: y", "odd:": "",
    }  # fmt: skip
    assert len({each["@id"] for each in entries}) == 5


def test_a_camera_without_a_serial_says_that_it_may_be_several():
    (alone,) = device(NAMES, CameraBody(model="N-100"))
    assert "more than one camera" in alone["uco-core:description"]
    maker, whole = device(NAMES, CameraBody("Norda", "N-100", "77"))
    assert maker["uco-core:name"] == "Norda"
    assert "more than one" not in whole["uco-core:description"]


def test_a_position_says_how_far_off_it_may_be():
    place, link = location(NAMES, "ab", GpsFix(47.0, 15.5, accuracy_m=12.4, altitude_m=353.0))
    assert place["uco-core:hasFacet"]["uco-location:altitude"]["@value"] == "353"
    assert "12 m" in link["uco-core:description"]
