"""Whatever is done to a file, it is read or refused in words; nothing else comes out of a reader."""

import contextlib
import random
import struct
import zipfile

import pytest

from app.domain.hash_set import HashSetError
from app.hash_sets.writing import MODEL
from tests.hash_files import database, md5, read, sha1, sha256

MUTATIONS = 60
ROWS = 60


def vics(path):
    records = ",".join(
        f'{{"MD5":"{md5(n)}","SHA1":"{sha1(n)}","Category":1,"Series":{{"Name":"x"}}}}' for n in range(ROWS)
    )
    path.write_text(f'{{"@odata.context":"{MODEL}","value":[{records}]}}', encoding="utf-8")


def xml(path):
    entries = "".join(f"<Image><category>1</category><hash>{md5(n)}</hash></Image>" for n in range(ROWS))
    path.write_text(f"<ReportIndex>{entries}</ReportIndex>", encoding="utf-16")


def lines(path):
    path.write_text("md5,sha1,category\n" + "".join(f'"{md5(n)}",{sha1(n)},1\n' for n in range(ROWS)), encoding="utf-8")


def sql(path):
    path.write_text(
        "".join(f"INSERT INTO FILE VALUES('{sha256(n)}','{md5(n)}');\n" for n in range(ROWS)), encoding="utf-8"
    )


def encase(path):
    head = bytes.fromhex("484153480d0aff000200000001000000") + struct.pack("<I", ROWS) + bytes(0x3F4 + 0x50 + 0x28)
    path.write_bytes(head + b"".join(bytes.fromhex(md5(n)) + b"\0\0" for n in range(ROWS)))


def sqlite(path):
    script = "CREATE TABLE db_properties (name TEXT); CREATE TABLE hashes (id INTEGER PRIMARY KEY, md5 BLOB);"
    rows = [(bytes.fromhex(md5(n)),) for n in range(ROWS)]
    database(path, script, ("INSERT INTO hashes (md5) VALUES (?)", rows))


def packed(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("list.txt", "\n".join(md5(n) for n in range(ROWS)))


def damaged(content, chance):
    """Return content with bytes changed, a part taken out, put twice, or cut off."""
    at, length = chance.randrange(len(content)), chance.randrange(1, 200)
    kind = chance.randrange(4)
    if kind == 0:
        changed = bytearray(content)
        for _ in range(chance.randrange(1, 20)):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        return bytes(changed)
    parts = {
        1: content[:at] + content[at + length :],
        2: content[:at] + content[max(0, at - length) :],
        3: content[:at],
    }
    return parts[kind]


@pytest.mark.parametrize("make", [vics, xml, lines, sql, encase, sqlite, packed])
def test_a_damaged_file_is_read_or_refused_in_words(tmp_path, make):
    make(tmp_path / "whole")
    assert len(read(tmp_path / "whole")[1]) == ROWS
    content, chance = (tmp_path / "whole").read_bytes(), random.Random(7)  # noqa: S311  the same damage every time
    for number in range(MUTATIONS):
        path = tmp_path / f"damaged {number}"
        path.write_bytes(damaged(content, chance))
        with contextlib.suppress(HashSetError):
            read(path)
