"""NSRL RDS 3."""

import pytest

from app.domain.hash_set import HashSetError
from tests.hash_files import database, md5, read, sha1, sha256

MINIMAL = """
CREATE TABLE FILE (sha256 TEXT, sha1 TEXT, md5 TEXT, file_name TEXT, file_size INTEGER, package_id INTEGER);
CREATE TABLE PKG (package_id INTEGER, name TEXT);
CREATE VIEW DISTINCT_HASH AS SELECT DISTINCT sha256, sha1, md5 FROM FILE;
"""
FULL = """
CREATE TABLE METADATA (metadata_id INTEGER PRIMARY KEY, sha256 TEXT, sha1 TEXT, md5 TEXT);
CREATE TABLE PKG (package_id INTEGER, name TEXT);
CREATE VIEW FILE AS SELECT sha256, sha1, md5 FROM METADATA UNION ALL SELECT sha256, sha1, md5 FROM METADATA;
"""


@pytest.mark.parametrize(("script", "table"), [(MINIMAL, "FILE"), (FULL, "METADATA")])
def test_each_content_is_read_once_from_either_form(tmp_path, script, table):
    rows = [(sha256(number).upper(), sha1(number).upper(), md5(number).upper()) for number in range(3)]
    rows = rows + rows if table == "FILE" else rows
    sql = f"INSERT INTO {table} (sha256, sha1, md5) VALUES (?, ?, ?)"  # noqa: S608  two fixed names
    name, found, said = read(database(tmp_path / "x", script, (sql, rows)))
    assert (name, said) == ("nsrl_db", "")
    assert sorted((row.md5.hex(), row.sha1.hex(), row.sha256.hex()) for row in found) == sorted(
        (md5(number), sha1(number), sha256(number)) for number in range(3)
    )


def test_a_database_that_was_cut_off_is_refused(tmp_path):
    rows = [(sha256(number), sha1(number), md5(number)) for number in range(3000)]
    path = database(tmp_path / "x", FULL, ("INSERT INTO METADATA (sha256, sha1, md5) VALUES (?, ?, ?)", rows))
    path.write_bytes(path.read_bytes()[:200_000])
    with pytest.raises(HashSetError, match="database cannot be read"):
        read(path)


def test_a_database_of_something_else_is_known_by_nobody(tmp_path):
    with pytest.raises(HashSetError, match="no set of hashes"):
        read(database(tmp_path / "x", "CREATE TABLE note (md5 TEXT)"))
