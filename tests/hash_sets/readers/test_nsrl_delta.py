"""NSRL RDS 3, deltas."""

import zipfile

import pytest

from app.domain.hash_set import HashSetError
from tests.hash_files import md5, read, read_text, sha1, sha256

MINIMAL = (
    "INSERT INTO FILE(sha256,sha1,md5,file_name,file_size,package_id) VALUES('{}','{}','{}','it''s (a) name',12,3);"
)
FULL = "INSERT INTO METADATA(metadata_id,bytes,crc32,md5,sha1,sha256) VALUES(1,2,'0A0B0C0D','{2}','{1}','{0}');"


@pytest.mark.parametrize("line", [MINIMAL, FULL])
def test_what_is_inserted_is_read_and_the_rest_is_left_out(tmp_path, line):
    lines = ["BEGIN TRANSACTION;", *(line.format(sha256(n).upper(), sha1(n), md5(n)) for n in range(2))]
    lines += ["INSERT INTO PKG(package_id,name) VALUES(3,'x');", "UPDATE FILE SET package_id = 4;", "DELETE FROM FILE;"]
    name, rows, said = read_text(tmp_path, "\n".join([*lines, "COMMIT;"]))
    assert name == "nsrl_delta"
    assert [(row.md5.hex(), row.sha1.hex(), row.sha256.hex()) for row in rows] == [
        (md5(n), sha1(n), sha256(n)) for n in range(2)
    ]
    assert "Left out, 2 times: it changes or takes out" in said


def test_the_schema_is_told_from_the_rows(tmp_path):
    with pytest.raises(HashSetError, match="brings no hashes"):
        read_text(tmp_path, "CREATE TABLE FILE (sha256 TEXT);\nCREATE TABLE PKG (package_id INTEGER);\n")


def test_within_the_download_the_schema_is_passed_over(tmp_path):
    path = tmp_path / "RDS_delta.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("RDS/schema.sql", "CREATE TABLE FILE (sha256 TEXT);")
        archive.writestr("RDS/delta.sql", MINIMAL.format(sha256(1), sha1(1), md5(1)))
    name, rows, _ = read(path)
    assert (name, len(rows)) == ("nsrl_delta", 1)


def test_a_line_that_breaks_off_is_left_out(tmp_path):
    _, rows, said = read_text(tmp_path, MINIMAL.format(sha256(1), sha1(1), md5(1)) + "\n" + MINIMAL[:90])
    assert len(rows) == 1
    assert "the line is not whole" in said


def test_a_torn_line_with_many_quotation_marks_is_passed_over_at_once(tmp_path):
    torn = f"INSERT INTO FILE VALUES('{sha256(1)}','ab" + "''" * 5_000
    _, rows, said = read_text(tmp_path, f"{torn}\nINSERT INTO FILE VALUES('{sha256(2)}','it''s (a) name');\n")
    assert [row.sha256.hex() for row in rows] == [sha256(2)]
    assert "the line is not whole" in said
