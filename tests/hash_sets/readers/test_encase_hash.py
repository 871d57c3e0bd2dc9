"""EnCase's binary sets."""

import struct

import pytest

from app.domain.hash_set import HashSetError
from tests.hash_files import md5, read_text

MAGIC = bytes.fromhex("484153480d0aff000200000001000000")


def encase(numbers, many=None):
    head = MAGIC + struct.pack("<I", len(numbers) if many is None else many) + bytes(0x3F4 + 0x50 + 0x28)
    return head + b"".join(bytes.fromhex(md5(number)) + b"\0\0" for number in numbers)


def test_each_record_is_an_md5(tmp_path):
    name, rows, said = read_text(tmp_path, encase(range(5000)))
    assert (name, said, len(rows)) == ("encase_hash", "", 5000)
    assert (rows[0].md5.hex(), rows[4999].md5.hex()) == (md5(0), md5(4999))


@pytest.mark.parametrize("content", [encase(range(10), many=11), encase(range(10))[:-3], encase([])[:400]])
def test_a_set_with_fewer_than_its_head_says_is_refused(tmp_path, content):
    with pytest.raises(HashSetError, match="ends too early"):
        read_text(tmp_path, content)


def test_more_than_the_head_says_is_left_out_and_said(tmp_path):
    _, rows, said = read_text(tmp_path, encase(range(10), many=4))
    assert len(rows) == 4
    assert "more stands in the file than its head says" in said
