"""What a file is, told by its content, before anything of it is kept."""

import base64
import json
from pathlib import Path

import pytest

from app.domain.vics import VicsError
from app.exchange.json_pieces import PieceReader
from app.exchange.text_source import CHUNK_BYTES, file_encoding, read_text
from app.exchange.vics_survey import survey
from tests.vics_files import CONTEXT, case_of

OLD = "http://github.com/ICMEC/ProjectVic/DataModels/{}.xml#{}"


def look(path):
    return survey(read_text(path), file_encoding(path))


def of(tmp_path, value, encoding="utf-8"):
    path = tmp_path / "x.json"
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    path.write_bytes(text.encode(encoding))
    found = look(path)
    assert found.size_bytes == path.stat().st_size
    assert "".join(piece.text for piece in PieceReader(read_text(path)).pieces()) == text.encode(encoding).decode(
        file_encoding(path).codec, file_encoding(path).errors
    )
    return found


def media(number, **members):
    return {"MediaID": number, "MD5": f"{number:032x}", **members}


@pytest.mark.parametrize("version", ["1.1", "1.2", "1.3"])
def test_older_versions_say_so_themselves(tmp_path, version):
    found = of(
        tmp_path, {"odata.metadata": OLD.format(version, "Cases"), "value": [{"CaseID": "c", "Media": [media(1)]}]}
    )
    assert (found.version, found.profile, found.is_hash_set, found.records, found.notes) == (version, "", False, 1, ())


@pytest.mark.parametrize("profile", ["US", "UK", "Default", "CUSTOM"])
def test_version_two_says_its_profile(tmp_path, profile):
    found = of(tmp_path, case_of([media(1)], profile))
    assert (found.version, found.profile) == ("2.0", profile)


def test_the_fragment_is_not_believed_but_the_content(tmp_path):
    wrong = CONTEXT.format("CUSTOM").replace("#Cases", "#Media")
    assert not of(tmp_path, {"@odata.context": wrong, "value": [{"Media": [media(1)]}]}).is_hash_set
    assert of(tmp_path, {"@odata.context": wrong.replace("#Media", "#Cases"), "value": [media(1)]}).is_hash_set


def test_the_address_may_come_last_and_an_unknown_version_is_told(tmp_path):
    found = of(tmp_path, {"value": [media(1)], "@odata.context": CONTEXT.format("US").replace("2.0", "4.1")})
    assert found.version == "4.1"
    assert "version 4.1" in found.notes[0]
    assert "no version" in of(tmp_path, {"value": [media(1)]}).notes[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_is_read_and_can_be_written_back(tmp_path, encoding):
    found = of(tmp_path, case_of([media(1, Comments="é ✓ \U0001f600" * 9)], ContactName="Ü"), encoding)
    assert (found.records, found.cases[0]["ContactName"], found.notes) == (1, "Ü", ())


def test_a_character_across_two_stretches_is_whole(tmp_path):
    text = json.dumps(case_of([media(1, Comments="✓" * CHUNK_BYTES)]), ensure_ascii=False)
    for shift in range(3):
        assert of(tmp_path, " " * shift + text).records == 1


@pytest.mark.parametrize("text", ["x\0y", "PK\x03\x04...", "<?xml version='1.0'?>", "SQLite format 3\0"])
def test_what_is_no_json_is_refused_in_words(tmp_path, text):
    path = tmp_path / "x"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(VicsError) as told:
        look(path)
    assert told.value.why
    assert told.value.next_step


def test_utf_32_and_half_a_character_are_refused(tmp_path):
    path = tmp_path / "x"
    for data in ("{}".encode("utf-32"), '{"value":[]}'.encode("utf-16") + b"\0"):
        path.write_bytes(data)
        with pytest.raises(VicsError):
            look(path)


def test_json_that_names_no_picture_is_refused(tmp_path):
    with pytest.raises(VicsError, match="nothing was changed"):
        of(tmp_path, {"value": [{"name": "x"}, {"name": "y"}]})


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(VicsError) as told:
        look(tmp_path / "not there")
    assert "The system says" in told.value.why


def test_bytes_that_are_no_utf_8_and_control_characters_are_told(tmp_path):
    path = tmp_path / "x.json"
    path.write_bytes(json.dumps(case_of([media(1, Comments="x")])).encode().replace(b'"x"', b'"\xe9\x01"'))
    found = look(path)
    assert ["no UTF-8" in note or "control characters" in note for note in found.notes] == [True, True]


def test_a_dummy_photodna_of_every_record_is_found_and_a_shared_one_of_copies_is_not(tmp_path):
    dummy, true = (base64.b64encode(bytes([byte, 7]) * 72).decode() for byte in (1, 2))
    beside = [{"HashName": "PhotoDNA", "HashValue": dummy}]
    records = [media(at, AlternativeHashes=beside) for at in range(20)]
    records += [media(1, PhotoDNA=true) for _ in range(20)]
    found = of(tmp_path, case_of(records))
    assert len(found.dummies) == 1
    assert any("PhotoDNA" in note for note in found.notes)


def test_flags_of_categories_without_categories_are_told_and_not_believed(tmp_path):
    found = of(tmp_path, case_of([media(at, IsPrecategorized=True, Category=None) for at in range(3)]))
    assert not found.has_categories()
    assert any(note.startswith("3 records say") for note in found.notes)


def test_counters_in_place_of_categories_are_told_and_not_used(tmp_path):
    case = {"Case No.": "1", "Agency": "x", "Media": [media(1, Category=17, FileName="a", MediaSize="9")]}
    found = of(tmp_path, {"@odata.context": CONTEXT.format("CUSTOM").replace("#Cases", "#Media"), "value": [case]})
    assert found.counters_for_categories
    assert not found.has_categories()
    assert any("RECON" in note for note in found.notes)


@pytest.mark.parametrize(("total", "told"), [(3, 0), ("3", 0), (2, 0), (9, 1), (None, 0)])
def test_a_total_that_fits_neither_records_nor_contents_is_told(tmp_path, total, told):
    found = of(tmp_path, case_of([media(1), media(1), media(2)], TotalMediaFiles=total))
    assert (found.records, found.contents, len(found.notes)) == (3, 2, told)


def test_records_of_one_content_are_all_counted(tmp_path):
    found = of(tmp_path, case_of([media(1, MediaID=at) for at in range(116)]))
    assert (found.records, found.contents) == (116, 1)


def test_broken_escapes_of_a_producer_are_refused_and_told(tmp_path):
    text = json.dumps(case_of([media(1)])).replace('"N-1"', '"N "quoted" 1"')
    with pytest.raises(VicsError) as told:
        of(tmp_path, text)
    assert "no JSON" in told.value.why


EXAMPLES = sorted((Path(__file__).parent / "examples").glob("*.json"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_examples_are_read(path):
    found = look(path)
    assert found.records in {1, 3}
    assert found.notes == ()
