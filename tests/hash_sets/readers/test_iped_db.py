"""IPED's hash database."""

from tests.hash_files import database, md5, read, sha1

SCRIPT = """
CREATE TABLE HASHES (HASH_ID INTEGER PRIMARY KEY, MD5 BLOB, SHA1 BLOB, SHA256 BLOB, SHA512 BLOB, EDONKEY BLOB);
CREATE TABLE PROPERTIES (PROPERTY_ID INTEGER PRIMARY KEY, PROPERTY_NAME TEXT);
CREATE TABLE HASHES_PROPERTIES (HASH_ID INTEGER, PROPERTY_ID INTEGER, VALUE TEXT, PRIMARY KEY (HASH_ID, PROPERTY_ID));
INSERT INTO PROPERTIES VALUES (1, 'set'), (2, 'status'), (3, 'vicCategory'), (4, 'vicSeries');
INSERT INTO HASHES_PROPERTIES VALUES (1, 1, 'VIC'), (1, 2, 'alert'), (1, 3, '1|2'), (1, 4, 'Blue'), (2, 2, 'known');
"""


def test_blobs_and_their_properties_are_read(tmp_path):
    hashes = [(1, bytes.fromhex(md5(1)), bytes.fromhex(sha1(1))), (2, bytes.fromhex(md5(2)), None)]
    path = database(tmp_path / "x", SCRIPT, ("INSERT INTO HASHES (HASH_ID, MD5, SHA1) VALUES (?, ?, ?)", hashes))
    name, rows, said = read(path)
    assert (name, said) == ("iped_db", "")
    assert [(row.md5.hex(), row.sha1.hex(), row.category, row.scheme, row.series) for row in rows] == [
        (md5(1), sha1(1), "1|2", "vics", "Blue"),
        (md5(2), "", "known", "iped", ""),
    ]
