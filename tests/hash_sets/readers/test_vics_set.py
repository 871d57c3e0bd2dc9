"""Project VIC's sets: every quirk that producers have."""

import base64
import json

import pytest

from app.domain.hash_set import HashSetError
from app.hash_sets.writing import MODEL
from tests.hash_files import md5, read_text, sha1, sha256

DNA = bytes(range(144))


def vics(records, model=MODEL, key="@odata.context"):
    return json.dumps({key: model, "value": records}, indent=1)


def only(tmp_path, record):
    name, rows, said = read_text(tmp_path, vics([record]))
    assert name == "vics_set"
    return (rows[0] if rows else None), said


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("version", ["1.1", "1.2", "1.3"])
def test_every_version_and_encoding_is_read(tmp_path, encoding, version):
    model = f"http://github.com/ICMEC/ProjectVic/DataModels/{version}.xml#Media"
    text = vics([{"MediaID": 1, "Category": 1, "MD5": md5(1).upper(), "SHA1": sha1(1)}], model, "odata.metadata")
    _, (row,), said = read_text(tmp_path, text, encoding)
    assert (row.md5.hex(), row.sha1.hex(), row.category, row.scheme, said) == (md5(1), sha1(1), "1", "vics", "")


def test_the_country_in_the_head_says_whose_numbers_they_are(tmp_path):
    _, (row,), _ = read_text(tmp_path, vics([{"MD5": md5(1), "Category": "2"}], MODEL.replace("Default", "UK")))
    assert (row.scheme, row.category) == ("vics:UK", "2")


@pytest.mark.parametrize(("category", "kept"), [(0, "0"), ("0", "0"), (None, ""), ("", ""), (2**60, str(2**60))])
def test_a_category_may_be_a_number_a_text_or_nothing(tmp_path, category, kept):
    assert only(tmp_path, {"MD5": md5(1), "Category": category})[0].category == kept


def test_a_set_that_claims_to_hold_media_and_holds_cases_is_read_all_the_same(tmp_path):
    case = {"CaseID": "1", "Media": [{"MD5": md5(1), "Category": 1}, {"MD5": md5(2)}]}
    _, rows, _ = read_text(tmp_path, vics([case]))
    assert [row.md5.hex() for row in rows] == [md5(1), md5(2)]


def test_a_file_without_a_model_is_known_by_how_it_is_built(tmp_path):
    name, rows, _ = read_text(tmp_path, json.dumps({"value": [{"MD5": md5(1)}]}))
    assert (name, len(rows)) == ("vics_set", 1)


@pytest.mark.parametrize("value", [base64.b64encode(DNA).decode(), DNA.hex()])
def test_photodna_is_kept_in_either_form(tmp_path, value):
    assert only(tmp_path, {"MD5": md5(1), "PhotoDNA": value})[0].photodna == DNA
    other = {"MD5": md5(1), "AlternativeHashes": [{"MD5": md5(1), "HashName": "PhotoDNA", "HashValue": value}]}
    assert only(tmp_path, other)[0].photodna == DNA


def test_a_photodna_value_that_is_none_is_left_out_and_said(tmp_path):
    row, said = only(tmp_path, {"MD5": md5(1), "PhotoDNA": "AAAA"})
    assert (row.photodna, row.md5.hex()) == (b"", md5(1))
    assert "Noticed, once: what stands for a hash is none" in said


def test_other_hashes_are_taken_from_beside(tmp_path):
    others = [{"HashName": "SHA256", "HashValue": sha256(1)}, {"HashName": "ED2K", "HashValue": md5(9)}, 5]
    row, _ = only(tmp_path, {"MD5": md5(1), "AlternativeHashes": others})
    assert (row.md5.hex(), row.sha256.hex()) == (md5(1), sha256(1))


@pytest.mark.parametrize("series", ["Blue", {"Name": "Blue"}, ["Blue"], [{"Name": "Blue"}]])
def test_a_series_may_be_a_text_an_object_or_a_list(tmp_path, series):
    assert only(tmp_path, {"MD5": md5(1), "Series": series})[0].series == "Blue"


@pytest.mark.parametrize("record", [{"MD5": "", "SHA1": None}, {"MediaID": 0}, {"MD5": 5}, "text", None, []])
def test_a_record_without_a_hash_is_left_out_with_its_place(tmp_path, record):
    row, said = only(tmp_path, record)
    assert row is None
    assert "Left out, once" in said
    assert "(record 1)" in said


def test_an_empty_md5_beside_a_good_sha1_is_no_fault(tmp_path):
    row, said = only(tmp_path, {"MD5": "", "SHA1": sha1(1)})
    assert (row.sha1.hex(), said) == (sha1(1), "")


def test_control_characters_within_texts_are_read_over(tmp_path):
    text = vics([{"MD5": md5(1), "Comments": "one?two"}]).replace("?", "\x01\x1f\t")
    assert len(read_text(tmp_path, text)[1]) == 1


def test_bytes_that_are_no_utf8_cost_a_name_and_not_the_set(tmp_path):
    text = vics([{"MD5": md5(1), "Series": "?"}]).encode().replace(b"?", b"d\xe9j\xe0")
    assert [row.series for row in read_text(tmp_path, text)[1]] == ["d\ufffdj\ufffd"]


def test_of_a_key_that_stands_twice_the_last_counts(tmp_path):
    text = vics([{"MD5": md5(1)}]).replace(f'"{md5(1)}"', f'"{md5(1)}", "MD5": "{md5(2)}"')
    assert [row.md5.hex() for row in read_text(tmp_path, text)[1]] == [md5(2)]


@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
def test_a_file_that_was_cut_off_is_refused(tmp_path, share):
    text = vics([{"MD5": md5(number), "Category": 1} for number in range(200)])
    with pytest.raises(HashSetError, match="ends too early"):
        read_text(tmp_path, text[: int(len(text) * share)])


def test_a_file_that_is_no_json_from_some_place_on_is_refused(tmp_path):
    text = vics([{"MD5": md5(number)} for number in range(9)]).replace(md5(5), f'{md5(5)}"x"')
    with pytest.raises(HashSetError, match="no JSON"):
        read_text(tmp_path, text)
