"""Autopsy's and The Sleuth Kit's database."""

from tests.hash_files import database, md5, read, sha1

SCRIPT = """
CREATE TABLE db_properties (name TEXT, value TEXT); CREATE TABLE comments (comment TEXT, hash_id INTEGER);
CREATE TABLE hashes (id INTEGER PRIMARY KEY AUTOINCREMENT, md5 BINARY(16) UNIQUE{});
"""


def test_md5_is_read(tmp_path):
    rows = [(bytes.fromhex(md5(1)),), (bytes.fromhex(md5(2)),)]
    path = database(tmp_path / "x", SCRIPT.format(""), ("INSERT INTO hashes (md5) VALUES (?)", rows))
    name, found, said = read(path)
    assert (name, said, [row.md5.hex() for row in found]) == ("tsk_kdb", "", [md5(1), md5(2)])


def test_more_hashes_are_read_where_there_are_some(tmp_path):
    rows = [(bytes.fromhex(md5(1)), bytes.fromhex(sha1(1)))]
    script = SCRIPT.format(", sha1 BINARY(20), sha2_256 BINARY(32)")
    _, (row,), _ = read(database(tmp_path / "x", script, ("INSERT INTO hashes (md5, sha1) VALUES (?, ?)", rows)))
    assert (row.md5.hex(), row.sha1.hex(), row.sha256) == (md5(1), sha1(1), b"")
