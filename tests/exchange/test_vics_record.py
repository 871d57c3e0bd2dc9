"""Each quirk that producers of VICS are known for is read, or told; nothing is guessed."""

import base64

import pytest

from app.domain.vics import VicsRecord
from app.exchange import vics_values
from app.exchange.json_pieces import PieceReader
from app.exchange.vics_record import glance, read_record

MD5, SHA1 = "0123456789abcdef" * 2, "0123456789" * 4


def record(**members):
    return read_record(members)


def raw(text):
    (piece,) = (each for each in PieceReader([f'{{"value":[{text}]}}']).pieces() if each.members is not None)
    return read_record(piece.members)


@pytest.mark.parametrize("said", [MD5, MD5.upper(), f" {MD5} ", base64.b64encode(bytes.fromhex(MD5)).decode()])
def test_digests_are_read_in_either_case_and_in_base64(said):
    assert record(MD5=said).md5 == MD5


@pytest.mark.parametrize("said", ["", None, "  "])
def test_an_empty_digest_is_none_and_no_oddity(said):
    assert record(MD5=said) == VicsRecord()


@pytest.mark.parametrize("said", ["x" * 32, MD5[:31], SHA1, 5, "='"])
def test_what_is_no_digest_is_told_and_not_used(said):
    found = record(MD5=said, SHA1=SHA1)
    assert (found.md5, found.sha1) == ("", SHA1)
    assert found.oddities[0].startswith("MD5: it is no MD5")


def test_sha1_comes_from_alternative_hashes_too():
    hashes = [{"HashName": "sha-1", "HashValue": SHA1.upper()}]
    assert record(MD5=MD5, AlternativeHashes=hashes).sha1 == SHA1


def test_two_sha1_that_differ_are_told_and_neither_is_used():
    found = record(SHA1=SHA1, AlternativeHashes=[{"HashName": "SHA1", "HashValue": "f" * 40}])
    assert found.sha1 == ""
    assert "neither is used" in found.oddities[0]


def test_a_media_file_with_another_md5_is_told():
    assert "another MD5" in record(MD5=MD5, MediaFiles=[{"MD5": MD5.upper()}, {"MD5": "f" * 32}]).oddities[0]


@pytest.mark.parametrize(
    ("said", "code"),
    [(0, "0"), (5, "5"), ("1", "1"), (" 2 ", "2"), (3.0, "3"), (None, ""), ("", ""), ("Child abuse material",) * 2],
)
def test_a_category_is_a_number_or_text(said, code):
    assert record(Category=said) == VicsRecord(category=code)


@pytest.mark.parametrize("said", [True, {"x": 1}, [1], "c" * 100])
def test_what_is_no_category_is_told(said):
    assert record(Category=said).category == ""
    assert record(Category=said).oddities


@pytest.mark.parametrize(
    ("said", "size"),
    [(361182, 361182), ("361182", 361182), (2**53 + 1, 2**53 + 1), (str(2**53 + 1), 2**53 + 1), (0, 0), ("", None)],
)
def test_sizes_are_numbers_or_text_to_the_last_byte(said, size):
    assert record(MediaSize=said) == VicsRecord(size_bytes=size)


@pytest.mark.parametrize("said", [-1, "12 kB", 2**63, "1e9", 1.5, "٣", "0" * 20 + "9" * 20])
def test_what_is_no_size_is_told(said):
    assert record(MediaSize=said).size_bytes is None
    assert record(MediaSize=said).oddities


@pytest.mark.parametrize(
    ("said", "truth"),
    [
        (True, True),
        (False, False),
        ("true", True),
        ("False", False),
        ("false", False),
        (1, True),
        (0, False),
        ("0", False),
    ],
)
def test_truths_are_told_apart_from_text_that_looks_true(said, truth):
    assert record(VictimIdentified=said).flags == (("VictimIdentified", truth),)


@pytest.mark.parametrize("said", [None, "", "  "])
def test_what_is_not_said_is_neither_true_nor_false(said):
    assert record(VictimIdentified=said).flags == ()


def test_what_is_neither_is_told():
    assert "VictimIdentified: it is neither true nor false" in record(VictimIdentified="perhaps").oddities[0]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("a, b ,,a", ("a", "b")), (["a", "b"], ("a", "b")), ({"Name": "a"}, ("a",)), ([{"Name": "a"}, "b"], ("a", "b")),
        (None, ()), ("", ()), ([], ()), (7, ("7",)), (["a, b"], ("a", "b")),
    ],
)  # fmt: skip
def test_tags_and_series_come_as_text_lists_and_objects(said, names):
    found = record(Tags=said, Series=said)
    assert (found.tags, found.series) == (names, names)


def test_a_tag_with_unseen_characters_is_told():
    assert record(Tags="a\u202eb").tags == ()
    assert record(Tags="a\u202eb").oddities[0].startswith("Tags:")


def test_control_characters_in_a_remark_are_told_and_shown_as_such():
    found = raw('{"MD5":"' + MD5 + '","Comments":"one\x01two\nthree"}')
    assert found.comments == "one\ufffdtwo\nthree"
    assert found.oddities == ("Comments holds control characters",)


def test_halves_of_characters_can_be_kept():
    assert raw('{"Comments":"x\\ud800"}').comments == "x\\ud800"


def test_a_key_twice_with_two_values_is_told_and_neither_is_used():
    found = raw('{"MD5":"' + MD5 + '","Category":1,"Category":2,"X":1,"X":2}')
    assert (found.md5, found.category) == (MD5, "")
    assert found.oddities == ("Category stands in it twice with different values; neither is used",)


def test_a_key_twice_with_one_value_is_one():
    assert raw('{"Category":1,"Category":1}') == VicsRecord(category="1")


def test_photodna_is_read_in_base64_and_hexadecimal_on_the_record_or_beside():
    value = bytes(range(144))
    for said in (base64.b64encode(value).decode(), value.hex()):
        assert record(PhotoDNA=said).photodna == value
        assert record(AlternativeHashes=[{"HashName": "PhotoDNA", "HashValue": said}]).photodna == value
    assert record(PhotoDNA="AAAA").oddities


def test_the_file_may_be_named_beside_a_place():
    assert record(MediaFiles=[{"FileName": "x"}, {"RelativeFilePath": "F\\x.jpg"}]).path == "F\\x.jpg"


def test_precategorized_is_read_and_is_no_category():
    assert record(IsPrecategorized="true") == VicsRecord(precategorized=True)


def test_missing_members_members_of_the_wrong_kind_and_unknown_ones_are_borne():
    assert record() == VicsRecord()
    odd = {"MediaFiles": {"x": 1}, "AlternativeHashes": ["a", None], "Exifs": 5, "Segments": [[]], "odata.id": "x"}
    assert record(**odd) == VicsRecord()


def test_a_glance_sees_what_is_counted():
    members = {"MD5": MD5.upper(), "Category": "3", "RelativeFilePath": "x", "IsPrecategorized": True}
    whole, glanced = read_record(members), glance(members)
    assert (glanced.md5, glanced.category, glanced.path) == (whole.md5, whole.category, whole.path)
    assert glanced.precategorized


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        ("Files\\A.jpg", ("Files", "A.jpg")), ("Files/3/A.jpg", ("Files", "3", "A.jpg")), (".\\x\\\\y", ("x", "y")),
        ("Console.jpg", ("Console.jpg",)), ("a..b/c", ("a..b", "c")),
    ],
)  # fmt: skip
def test_paths_of_either_system_are_taken_apart(path, parts):
    assert vics_values.path_parts(path) == parts


@pytest.mark.parametrize(
    "path",
    [
        "/etc/x", "\\x", "\\\\host\\share\\x", "//host/x", "C:\\x", "c:x", "..\\x", "a/../../x", "a\\..\\x", "a\0b",
        "NUL", "Files\\con.jpg", "lpt1", "a:b", "x/file:stream", ".", "./", "x" * 5000,
    ],
)  # fmt: skip
def test_paths_that_lead_anywhere_else_are_refused(path):
    with pytest.raises(ValueError, match=r"it |no name"):
        vics_values.path_parts(path)


@pytest.mark.parametrize(("letters", "told"), [(112, False), (113, True)])
def test_a_series_whose_name_no_tag_can_hold_is_told(letters, told):
    found = record(Series="a" * letters)
    assert found.series == ("a" * letters,)
    assert bool(found.oddities) is told


def test_a_tag_that_cannot_be_kept_costs_no_other():
    said = "un\u202eseen"
    for tags in (["Boat", said, "Lamp"], f"Boat, {said},Lamp"):
        found = record(Tags=tags)
        assert found.tags == ("Boat", "Lamp")
        assert len(found.oddities) == 1
